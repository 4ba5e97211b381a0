//! Taking words away: one that should not have been entered, or all of them after their term. What happened stays, and
//! its chain verifies without them.

use super::{Acted, Order, Result, act, wake};
use crate::{
    domain::{
        access::Actor,
        command::Command,
        event::Event,
        ids::{ComplaintId, StaffId, TextId},
        refusal::Refusal,
        words::Prose,
    },
    house::House,
    store::{case::Recorded, retention},
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// What became of a case that was to be erased by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByHand {
    /// Everything personal of it is gone.
    Erased,
    /// It is held: nothing went.
    Held,
    /// It was not diverted: it goes when its term is over, and not before.
    HasATerm,
}

/// Takes away everything personal of a diverted case (R6, R7): its term is another than that of complaints, and known
/// elsewhere. Why is noted in the same transaction.
///
/// # Errors
/// [`StoreError::Refused`](crate::store::StoreError::Refused) when it is gone already.
pub async fn erase_diverted(
    house: &House,
    complaint: ComplaintId,
    reason: &Prose,
    now: DateTime<Utc>,
) -> Result<ByHand> {
    let mut tx = house.pool.begin().await?;
    let command = Command::Erase;
    let order = Order { actor: Actor::System, complaint, seen: u32::MAX, key: Uuid::new_v4(), command };
    // What is refused below is not committed.
    if let Acted::Now(case, _) = act(&mut tx, house, order, now).await?
        && case.diversion.is_none()
    {
        return Ok(ByHand::HasATerm);
    }
    if retention::is_held(&mut tx, complaint).await? {
        return Ok(ByHand::Held);
    }
    retention::note_erased(&mut tx, complaint, reason, now).await?;
    tx.commit().await?;
    wake(house).await;
    Ok(ByHand::Erased)
}

/// Takes away the words that what happened says are gone: in the transaction that says so.
pub(super) async fn erase(tx: &mut PgConnection, complaint: ComplaintId, new: &[Recorded]) -> Result<()> {
    for recorded in new {
        match &recorded.event {
            Event::Redacted { text, .. } => one(tx, complaint, *text).await?,
            Event::Erased => all(tx, complaint).await?,
            Event::JudgementIssued { .. } => drafts(tx, complaint).await?,
            Event::SubjectAdded { who } | Event::ConflictDeclared { who, .. } => unsent(tx, complaint, *who).await?,
            Event::SafetyChecked { subjects } => {
                for who in subjects {
                    unsent(tx, complaint, *who).await?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The core cannot know whose words they are; the store, which keeps them, can.
async fn one(tx: &mut PgConnection, complaint: ComplaintId, text: TextId) -> Result<()> {
    let gone = sqlx::query!("DELETE FROM personal_text WHERE id = $1 AND complaint = $2", text.0, complaint.0);
    match gone.execute(tx).await?.rows_affected() {
        0 => Err(Refusal::NoSuchText.into()),
        _ => Ok(()),
    }
}

/// What was drafted of a judgement by others than who offered it: it went out without that.
async fn drafts(tx: &mut PgConnection, complaint: ComplaintId) -> Result<()> {
    sqlx::query!("DELETE FROM unsent_form WHERE complaint = $1 AND kind = 'draft_judgement'", complaint.0)
        .execute(tx)
        .await?;
    Ok(())
}

/// What somebody typed about it who may not see it from now on; the own side stays theirs to tell (R11).
async fn unsent(tx: &mut PgConnection, complaint: ComplaintId, who: StaffId) -> Result<()> {
    sqlx::query!(
        "DELETE FROM unsent_form WHERE complaint = $1 AND staff = $2 AND kind <> 'give_statement'",
        complaint.0,
        who.0,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Also what somebody typed about it and did not send. The draft it came from was emptied when it was filed.
async fn all(tx: &mut PgConnection, complaint: ComplaintId) -> Result<()> {
    sqlx::query!("DELETE FROM personal_text WHERE complaint = $1", complaint.0).execute(&mut *tx).await?;
    sqlx::query!("DELETE FROM unsent_form WHERE complaint = $1", complaint.0).execute(tx).await?;
    Ok(())
}
