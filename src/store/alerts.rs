//! An alert about safety is said again every half hour, at any hour, until somebody who guards it saw it, or the case
//! was diverted (R6, R7).

use super::{
    Result, event, jobs,
    mail::{self, About, MailKind, Recipient},
    organisation, road,
};
use crate::{
    domain::{event::Event, ids::ComplaintId, reach::Reach},
    house::{House, clock},
    store::case::Recorded,
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

/// The kind of the job that says it again; its payload is the complaint.
pub const ALERT: &str = "alert";

/// How often it is said again.
const EVERY: TimeDelta = TimeDelta::minutes(30);

/// Asks for a round, so many half hours after the concern was raised. Asked again it is asked once.
pub(super) async fn schedule(
    tx: &mut PgConnection,
    complaint: ComplaintId,
    seq: u32,
    round: u32,
    raised_at: DateTime<Utc>,
) -> Result<()> {
    let at = raised_at + EVERY * i32::try_from(round).unwrap_or(i32::MAX);
    jobs::enqueue(tx, ALERT, complaint.0, at, &format!("{ALERT} {complaint} {seq} {round}")).await
}

/// Says it again, where nobody saw it yet, and asks for the next round. Which round this is follows from the time: done
/// twice it does it once, and whoever was away for hours does not say it ten times.
///
/// # Errors
/// When the database fails.
pub async fn repeat(house: &House, complaint: ComplaintId, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    // In line with whoever acknowledges it at this moment.
    sqlx::query!("SELECT id FROM complaint WHERE id = $1 FOR UPDATE", complaint.0).fetch_optional(&mut *tx).await?;
    let rows = event::history(&mut *tx, complaint).await?;
    let history = rows.iter().map(event::EventRow::read).collect::<Result<Vec<_>>>()?;
    let case = road::replay(complaint, &history)?;
    let raised = |r: &&Recorded| matches!(r.event, Event::ConcernRaised { .. });
    let Some(concern) = history.iter().rfind(raised).filter(|_| case.concerns > 0 && case.diversion.is_none()) else {
        return Ok(());
    };
    let rounds = (now - concern.at).num_minutes() / EVERY.num_minutes();
    let round = u32::try_from(rounds).unwrap_or_default();
    let org = organisation::read(&mut tx).await?;
    let facts = case.facts(&org);
    let reach = Reach { org: &org, case: &facts, today: clock::amsterdam_date(now) };
    // The first was said when it was raised.
    for guard in reach.guards().into_iter().filter(|_| round > 0) {
        let about = About::Event { complaint, seq: concern.seq, round };
        mail::ask(&mut tx, about, MailKind::SafetyAlert, Recipient::Staff(guard), now).await?;
    }
    schedule(&mut tx, complaint, concern.seq, round + 1, concern.at).await?;
    tx.commit().await?;
    Ok(())
}
