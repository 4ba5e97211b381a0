//! What became of the closing letter is part of the case (R12): the judgement counts as given once the mail is
//! accepted, and a refused mail reopens the sending.

use crate::{
    domain::{
        access::{self, Actor},
        command::Command,
        event::Event,
        ids::ComplaintId,
    },
    house::House,
    store::{
        self, StoreError, case,
        mail::{About, MailKind, MailState, OutgoingMail},
        road::{self, Order},
    },
};
use chrono::{DateTime, Utc};

/// Records how the mail about a judgement ended. Recorded again it does nothing; about a judgement that was replaced
/// or reopened meanwhile there is nothing to record.
pub(super) async fn record(
    house: &House,
    mail: &OutgoingMail,
    state: MailState,
    now: DateTime<Utc>,
) -> store::Result<()> {
    let About::Event { complaint, seq, .. } = mail.about else { return Ok(()) };
    let accepted = match state {
        MailState::Sent | MailState::Written => true,
        MailState::Failed | MailState::Withheld | MailState::Aside => false,
        MailState::Queued => return Ok(()),
    };
    if mail.kind != MailKind::JudgementReady {
        return Ok(());
    }
    // It may have been told later than it went out: once the address was right, or confirmed, or safe.
    if last_issued(house, complaint).await?.is_none_or(|issued| seq < issued) {
        return Ok(());
    }
    let command = Command::RecordDelivery { accepted };
    // Sent again, it may end otherwise.
    let key = mail.again.unwrap_or(mail.id);
    let order = Order { actor: Actor::System, complaint, seen: seq, key, command };
    match road::perform(house, order, now).await {
        Ok(_) | Err(StoreError::Refused(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The number of the event by which a judgement went out last.
async fn last_issued(house: &House, complaint: ComplaintId) -> store::Result<Option<u32>> {
    let Some(facts) = case::facts_by_id(&house.pool, complaint).await? else { return Ok(None) };
    let Some(permit) = access::sees(&Actor::System, &facts) else { return Ok(None) };
    let events = case::open(&house.pool, &permit).await?.events;
    Ok(events.iter().rfind(|r| matches!(r.event, Event::JudgementIssued { .. })).map(|r| r.seq))
}
