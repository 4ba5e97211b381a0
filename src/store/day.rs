//! What somebody must do: read from the cases they see, and kept nowhere.

use super::{
    Result,
    board::{self, BoardFilter},
    event::{self, EventRow},
    organisation, road,
};
use crate::domain::{
    access::{Role, StaffActor},
    card::CardRow,
    day::{self, Asking, Entry},
    ids::ComplaintId,
};
use chrono::{Days, NaiveDate};
use sqlx::PgPool;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The most closed cases with something still to be kept; the most urgent come first.
const MOST_CLOSED: i64 = 200;
/// A mail that was refused is spoken of for so many days.
const REFUSED_DAYS: u64 = 14;

/// Everything the cases they see ask of somebody: of those on the board, and of those that were closed longer ago with
/// something to keep by a day (R14), or diverted while the parent was not told (R6, R7). Not in any order.
///
/// # Errors
/// When the database fails.
pub async fn entries(db: &PgPool, staff: &StaffActor, today: NaiveDate, until: NaiveDate) -> Result<Vec<Entry>> {
    let mut cases: BTreeMap<Uuid, CardRow> = BTreeMap::new();
    for row in board::cards(db, staff, &BoardFilter::default(), today).await? {
        cases.insert(row.facts.id.0, row);
    }
    let mut longer_ago = closed(db, staff, until).await?;
    longer_ago.extend(untold(db, staff).await?);
    for id in longer_ago {
        if !cases.contains_key(&id)
            && let Some(row) = board::card(db, ComplaintId(id)).await?
        {
            cases.insert(id, row);
        }
    }
    let calendar = organisation::calendar(db).await?;
    let mut histories: BTreeMap<Uuid, Vec<EventRow>> = BTreeMap::new();
    for row in event::histories(db, &cases.keys().copied().collect::<Vec<_>>()).await? {
        histories.entry(row.complaint).or_default().push(row);
    }
    let refused = refused(db, &cases.keys().copied().collect::<Vec<_>>(), today).await?;
    let mut entries = Vec::new();
    for (id, rows) in &histories {
        let Some(row) = cases.get(id) else { continue };
        let history = rows.iter().map(EventRow::read).collect::<Result<Vec<_>>>()?;
        let case = road::replay(ComplaintId(*id), &history)?;
        // The core says whose it is, and that it is nobody's who does not see it.
        let asking = Asking { case: &case, facts: &row.facts, mail_refused: refused.contains(id) };
        entries.extend(day::of(asking, staff, &calendar, today));
    }
    Ok(entries)
}

/// Those of these cases of which a mail to the complainant was refused lately.
async fn refused(db: &PgPool, cases: &[Uuid], today: NaiveDate) -> Result<Vec<Uuid>> {
    let since = (today - Days::new(REFUSED_DAYS)).and_hms_opt(0, 0, 0).unwrap_or_default().and_utc();
    let ids = sqlx::query_scalar!(
        r#"SELECT DISTINCT complaint AS "complaint!" FROM outgoing_mail
            WHERE complaint = ANY ($1) AND staff IS NULL AND state = 'failed' AND settled_at >= $2"#,
        cases,
        since,
    );
    Ok(ids.fetch_all(db).await?)
}

/// Closed cases in which something is to be kept by a day, and which may be theirs.
async fn closed(db: &PgPool, staff: &StaffActor, until: NaiveDate) -> Result<Vec<Uuid>> {
    let acts_for: Vec<Uuid> =
        std::iter::once(staff.id).chain(staff.stands_in_for.iter().copied()).map(|s| s.0).collect();
    let ids = sqlx::query_scalar!(
        "SELECT complaint FROM card
          WHERE closing IS NOT NULL AND promise_due <= $1 AND $2 <> ALL (conflicted)
            AND ($3 OR people && $4::uuid[])
          ORDER BY promise_due, complaint LIMIT $5",
        until,
        staff.id.0,
        staff.is(Role::Coordinator) || staff.is(Role::Director),
        &acts_for,
        MOST_CLOSED,
    );
    Ok(ids.fetch_all(db).await?)
}

/// Diverted cases of which the parent was not told yet who will call (R6, R7): however long ago that was.
async fn untold(db: &PgPool, staff: &StaffActor) -> Result<Vec<Uuid>> {
    let guards = [Role::Coordinator, Role::Director, Role::SafeguardingOfficer];
    if !guards.into_iter().any(|role| staff.is(role)) {
        return Ok(Vec::new());
    }
    let ids = sqlx::query_scalar!(
        "SELECT complaint FROM card
          WHERE diverted AND $1 <> ALL (conflicted)
            AND NOT EXISTS (SELECT FROM event AS e WHERE e.complaint = card.complaint AND e.kind = 'told_safely')
          ORDER BY complaint LIMIT $2",
        staff.id.0,
        MOST_CLOSED,
    );
    Ok(ids.fetch_all(db).await?)
}
