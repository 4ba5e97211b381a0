//! Taking words away: one that should not have been entered, or all of them after their term. What happened stays, and
//! its chain verifies without them.

use super::Result;
use crate::{
    domain::{event::Event, ids::ComplaintId, ids::TextId, refusal::Refusal},
    store::case::Recorded,
};
use sqlx::PgConnection;

/// Takes away the words that what happened says are gone: in the transaction that says so.
pub(super) async fn erase(tx: &mut PgConnection, complaint: ComplaintId, new: &[Recorded]) -> Result<()> {
    for recorded in new {
        match &recorded.event {
            Event::Redacted { text, .. } => one(tx, complaint, *text).await?,
            Event::Erased => all(tx, complaint).await?,
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

/// Also what somebody typed about it and did not send. The draft it came from was emptied when it was filed.
async fn all(tx: &mut PgConnection, complaint: ComplaintId) -> Result<()> {
    sqlx::query!("DELETE FROM personal_text WHERE complaint = $1", complaint.0).execute(&mut *tx).await?;
    sqlx::query!("DELETE FROM unsent_form WHERE complaint = $1", complaint.0).execute(tx).await?;
    Ok(())
}
