//! Saving a draft question by question, from any device on which it is open.

use super::{Device, DraftState, choices, lock, write};
use crate::{
    domain::{
        ids::DraftId,
        intake::{Answers, Revision, Seen, Step},
    },
    store::{Result, StoreError},
};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};

/// What a device sends of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Which device.
    pub device: Device,
    /// Which question.
    pub step: Step,
    /// What it had seen of that question when this was typed.
    pub seen: Revision,
    /// The answers.
    pub posted: Answers,
}

/// Takes the answers of one question; gives the draft as it stands then. One that was filed takes none any more, and says
/// what it became.
///
/// # Errors
/// [`StoreError::Differs`] when another device wrote something else that this one had not seen: then nothing is overwritten
/// and both are kept, for the parent to [choose](super::choose). [`StoreError::Full`] when it is too long;
/// [`StoreError::NotFound`] when there is no such draft.
pub async fn save(db: &PgPool, draft: DraftId, sent: Sent, now: DateTime<Utc>) -> Result<DraftState> {
    let mut tx = db.begin().await?;
    let DraftState { answers: before, filed } = lock(&mut tx, draft).await?;
    if filed.is_some() {
        return Ok(DraftState { answers: before, filed });
    }
    let mut answers = before.clone();
    answers.take(sent.step, sent.posted.clone());
    // The same words are never a conflict, and nothing new.
    if answers == before {
        write(&mut tx, draft, &answers, now).await?;
        tx.commit().await?;
        return Ok(DraftState { answers, filed });
    }
    let (revision, by) = last(&mut tx, draft, sent.step).await?;
    if revision.unseen(sent.seen, by.as_ref() == Some(&sent.device)) {
        choices::keep(&mut tx, draft, &sent, now).await?;
        tx.commit().await?;
        return Err(StoreError::Differs);
    }
    write(&mut tx, draft, &answers, now).await?;
    note(&mut tx, draft, sent.step, revision.next(), &sent.device, now).await?;
    tx.commit().await?;
    Ok(DraftState { answers, filed })
}

/// How often each question was saved, for a page that is shown now.
///
/// # Errors
/// When the database fails.
pub async fn seen(db: &PgPool, draft: DraftId) -> Result<Seen> {
    let rows = sqlx::query!("SELECT step, revision FROM draft_step WHERE draft = $1", draft.0).fetch_all(db).await?;
    let mut seen = Seen::default();
    for row in rows {
        // One that this version does not know is no question of its pages.
        if let Some(step) = Step::from_key(&row.step) {
            seen.note(step, Revision(row.revision.unsigned_abs()));
        }
    }
    Ok(seen)
}

/// How often a question was saved, and by which device last.
pub(super) async fn last(tx: &mut PgConnection, draft: DraftId, step: Step) -> Result<(Revision, Option<Device>)> {
    let row =
        sqlx::query!("SELECT revision, device FROM draft_step WHERE draft = $1 AND step = $2", draft.0, step.key());
    let row = row.fetch_optional(tx).await?;
    Ok(row.map_or_else(Default::default, |row| (Revision(row.revision.unsigned_abs()), Some(Device(row.device)))))
}

/// Notes that a device saved a question.
pub(super) async fn note(
    tx: &mut PgConnection,
    draft: DraftId,
    step: Step,
    revision: Revision,
    device: &Device,
    now: DateTime<Utc>,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO draft_step (draft, step, revision, device, saved_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (draft, step) DO UPDATE SET revision = excluded.revision, device = excluded.device,
             saved_at = excluded.saved_at",
        draft.0,
        step.key(),
        revision.0.cast_signed(),
        device.0,
        now,
    )
    .execute(tx)
    .await?;
    Ok(())
}
