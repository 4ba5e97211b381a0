//! A complaint while it is being written. Its id is the key that makes submitting twice harmless.

use super::{Result, StoreError, json};
use crate::{
    domain::{
        ids::{ComplaintId, DraftId},
        intake::{Answers, Step},
    },
    house::keys::{self, Keys},
};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool, types::Json};
use uuid::Uuid;

/// A draft as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftState {
    /// What was typed so far; nothing once it is filed.
    pub answers: Answers,
    /// The complaint it became.
    pub filed: Option<ComplaintId>,
}

/// Begins a draft; gives its id, and the token for the cookie that finds it again.
///
/// # Errors
/// When the database fails.
pub async fn begin(db: &PgPool, now: DateTime<Utc>) -> Result<(DraftId, String)> {
    let draft = DraftId(Uuid::new_v4());
    let token = super::token()?;
    sqlx::query!(
        "INSERT INTO draft (id, token_hash, version, answers, saved_at) VALUES ($1, $2, $3, $4::text::json, $5)",
        draft.0,
        keys::token_hash(&token),
        Answers::VERSION,
        json(&Answers::default())?,
        now,
    )
    .execute(db)
    .await?;
    Ok((draft, token))
}

/// The draft of a form that is sent in one go, and the token that finds it again: the same for the same key, so that a
/// form that is sent twice is one draft.
pub fn of_key(keys: &Keys, key: Uuid) -> (DraftId, String) {
    let mark = keys.mark(&[b"draft of a form", key.as_bytes()]);
    let mut half = [0; 16];
    half.copy_from_slice(&mark[..16]);
    let token = keys.mark(&[b"token of a form", key.as_bytes()]);
    (DraftId(uuid::Builder::from_random_bytes(half).into_uuid()), hex::encode(token))
}

/// Keeps all answers of such a form, unless it was filed.
///
/// # Errors
/// When the database fails.
pub async fn put(db: &PgPool, draft: DraftId, token: &str, answers: &Answers, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "INSERT INTO draft (id, token_hash, version, answers, saved_at) VALUES ($1, $2, $3, $4::text::json, $5)
         ON CONFLICT (id) DO UPDATE SET answers = excluded.answers, saved_at = $5 WHERE draft.filed IS NULL",
        draft.0,
        keys::token_hash(token),
        Answers::VERSION,
        json(answers)?,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The draft of a token.
///
/// # Errors
/// When the database fails.
pub async fn by_token(db: &PgPool, token: &str) -> Result<Option<DraftId>> {
    let hash = keys::token_hash(token);
    let id = sqlx::query_scalar!("SELECT id FROM draft WHERE token_hash = $1", hash).fetch_optional(db).await?;
    Ok(id.map(DraftId))
}

/// A draft as it stands.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn load(db: &PgPool, draft: DraftId) -> Result<DraftState> {
    let row = sqlx::query!(r#"SELECT answers AS "answers: Json<Answers>", filed FROM draft WHERE id = $1"#, draft.0)
        .fetch_optional(db)
        .await?
        .ok_or(StoreError::NotFound)?;
    Ok(DraftState { answers: row.answers.0, filed: row.filed.map(ComplaintId) })
}

/// Takes the answers of one step; gives all answers. A draft that was filed takes none any more: [`load`] says so.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn save(db: &PgPool, draft: DraftId, step: Step, posted: Answers, now: DateTime<Utc>) -> Result<Answers> {
    let mut tx = db.begin().await?;
    let DraftState { mut answers, filed } = lock(&mut tx, draft).await?;
    if filed.is_none() {
        answers.take(step, posted);
        sqlx::query!(
            "UPDATE draft SET answers = $2::text::json, version = $3, saved_at = $4 WHERE id = $1",
            draft.0,
            json(&answers)?,
            Answers::VERSION,
            now,
        )
        .execute(&mut *tx)
        .await?;
    }
    tx.commit().await?;
    Ok(answers)
}

/// A draft, and nobody else at it until the transaction ends.
pub(super) async fn lock(tx: &mut PgConnection, draft: DraftId) -> Result<DraftState> {
    let row = sqlx::query!(
        r#"SELECT answers AS "answers: Json<Answers>", filed FROM draft WHERE id = $1 FOR UPDATE"#,
        draft.0
    )
    .fetch_optional(tx)
    .await?
    .ok_or(StoreError::NotFound)?;
    Ok(DraftState { answers: row.answers.0, filed: row.filed.map(ComplaintId) })
}

/// The draft became a complaint: the words are with that now, and nowhere else.
pub(super) async fn became(tx: &mut PgConnection, draft: DraftId, complaint: ComplaintId) -> Result<()> {
    sqlx::query!(
        "UPDATE draft SET filed = $2, answers = $3::text::json WHERE id = $1",
        draft.0,
        complaint.0,
        json(&Answers::default())?,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Wipes a draft; nothing of it stays. Wiping twice does no harm.
///
/// # Errors
/// When the database fails.
pub async fn wipe(db: &PgPool, draft: DraftId) -> Result<()> {
    sqlx::query!("DELETE FROM draft WHERE id = $1", draft.0).execute(db).await?;
    Ok(())
}

/// Wipes drafts that nobody touched since; says how many.
///
/// # Errors
/// When the database fails.
pub async fn wipe_older(db: &PgPool, than: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM draft WHERE saved_at < $1", than).execute(db).await?.rows_affected())
}
