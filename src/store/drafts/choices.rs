//! Where two devices wrote differently: both versions wait until the parent chooses.

use super::{Device, DraftState, load, lock, steps, write};
use crate::{
    domain::{
        ids::DraftId,
        intake::{Answers, Revision, Step},
    },
    store::Result,
};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgExecutor, PgPool, types::Json};
use uuid::Uuid;

/// One of the versions of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// By which it is chosen; nothing for the one that stands saved.
    pub id: Option<Uuid>,
    /// Of which device it is.
    pub device: Option<Device>,
    /// When it reached us.
    pub at: DateTime<Utc>,
    /// The answers, of this question alone.
    pub answers: Answers,
}

/// Keeps what may not overwrite: of each device the latest.
pub(super) async fn keep(tx: &mut PgConnection, draft: DraftId, sent: &steps::Sent, now: DateTime<Utc>) -> Result<()> {
    let kept = super::written(&only(sent.step, sent.posted.clone()))?;
    sqlx::query!(
        "INSERT INTO draft_choice (id, draft, step, device, answers, kept_at) VALUES ($1, $2, $3, $4, $5::text::json, $6)
         ON CONFLICT (draft, step, device) DO UPDATE SET answers = excluded.answers, kept_at = excluded.kept_at",
        Uuid::new_v4(),
        draft.0,
        sent.step.key(),
        sent.device.0,
        kept,
        now,
    )
    .execute(&mut *tx)
    .await?;
    // Somebody is at it: it does not vanish meanwhile.
    sqlx::query!("UPDATE draft SET saved_at = $2 WHERE id = $1", draft.0, now).execute(tx).await?;
    Ok(())
}

/// The versions of the first question that waits to be chosen, with the revision of the one that stands saved, which comes
/// first; nothing when no question does.
///
/// # Errors
/// [`NotFound`](crate::store::StoreError::NotFound) when there is no such draft.
pub async fn differing(db: &PgPool, draft: DraftId) -> Result<Option<(Step, Revision, Vec<Version>)>> {
    let saved = load(db, draft).await?.answers;
    let waiting = open(db, draft, &saved).await?;
    let Some(step) = Step::ALL.into_iter().find(|step| waiting.iter().any(|(of, _)| of == step)) else {
        return Ok(None);
    };
    let row = sqlx::query!(
        "SELECT revision, device, saved_at FROM draft_step WHERE draft = $1 AND step = $2",
        draft.0,
        step.key()
    );
    let Some(row) = row.fetch_optional(db).await? else { return Ok(None) };
    let first = Version { id: None, device: Some(Device(row.device)), at: row.saved_at, answers: only(step, saved) };
    let others = waiting.into_iter().filter(|(of, _)| *of == step).map(|(_, version)| version);
    Ok(Some((step, Revision(row.revision.unsigned_abs()), std::iter::once(first).chain(others).collect())))
}

/// Whether a question waits to be chosen.
///
/// # Errors
/// [`NotFound`](crate::store::StoreError::NotFound) when there is no such draft.
pub async fn differs(db: &PgPool, draft: DraftId) -> Result<bool> {
    Ok(differing(db, draft).await?.is_some())
}

/// As [`differs`], of a draft that is locked.
pub(in crate::store) async fn open_in(tx: &mut PgConnection, draft: DraftId, saved: &Answers) -> Result<bool> {
    Ok(!open(tx, draft, saved).await?.is_empty())
}

/// What waits, and says something else than what stands saved.
async fn open(db: impl PgExecutor<'_>, draft: DraftId, saved: &Answers) -> Result<Vec<(Step, Version)>> {
    let rows = sqlx::query!(
        r#"SELECT id, step, device, answers AS "answers: Json<Answers>", kept_at FROM draft_choice
            WHERE draft = $1 ORDER BY kept_at, id"#,
        draft.0
    );
    let rows = rows.fetch_all(db).await?.into_iter().filter_map(|row| {
        let step = Step::from_key(&row.step)?;
        let answers = row.answers.0;
        let version = Version { id: Some(row.id), device: Some(Device(row.device)), at: row.kept_at, answers };
        (version.answers != only(step, saved.clone())).then_some((step, version))
    });
    Ok(rows.collect())
}

/// Chooses a version of a question; the others are gone. Chosen again, or when something else was saved since it was shown,
/// nothing happens: what still waits is shown anew.
///
/// # Errors
/// [`NotFound`](crate::store::StoreError::NotFound) when there is no such draft.
pub async fn choose(
    db: &PgPool,
    draft: DraftId,
    device: &Device,
    (step, seen): (Step, Revision),
    chosen: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let DraftState { mut answers, filed } = lock(&mut tx, draft).await?;
    let (revision, _) = steps::last(&mut tx, draft, step).await?;
    if filed.is_some() || revision != seen {
        return Ok(());
    }
    if let Some(id) = chosen {
        let row = sqlx::query_scalar!(
            r#"SELECT answers AS "answers: Json<Answers>" FROM draft_choice WHERE id = $1 AND draft = $2 AND step = $3"#,
            id,
            draft.0,
            step.key(),
        );
        let Some(Json(version)) = row.fetch_optional(&mut *tx).await? else { return Ok(()) };
        answers.take(step, version);
        write(&mut tx, draft, &answers, now).await?;
        steps::note(&mut tx, draft, step, revision.next(), device, now).await?;
    }
    sqlx::query!("DELETE FROM draft_choice WHERE draft = $1 AND step = $2", draft.0, step.key())
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// The answers of one question alone.
fn only(step: Step, answers: Answers) -> Answers {
    let mut only = Answers::default();
    only.take(step, answers);
    only
}
