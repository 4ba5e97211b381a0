//! A complaint while it is being written. Its id is the key that makes submitting twice harmless.

mod choices;
mod devices;
mod filed;
mod links;
mod steps;

pub use choices::{Version, choose, differing, differs};
pub use devices::{Device, by_token};
pub use filed::otherwise;
pub use links::{DRAFT_LINK, DraftLink, ask, forget_address, open, sweep as sweep_links, waiting};
pub use steps::{Sent, save, seen};

pub(super) use choices::open_in;
pub(super) use filed::became;

use super::{Result, StoreError, json};
use crate::{
    domain::{
        ids::{ComplaintId, DraftId},
        intake::{Answers, DRAFT_BYTES, DRAFTS, Full},
    },
    house::keys::Keys,
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
/// [`StoreError::Full`] when too many are being written.
pub async fn begin(db: &PgPool, now: DateTime<Utc>) -> Result<(DraftId, String)> {
    let draft = DraftId(Uuid::new_v4());
    let token = super::token()?;
    put(db, draft, &token, &Answers::default(), now).await?;
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
/// [`StoreError::Full`] when it is too long, or too many are being written.
pub async fn put(db: &PgPool, draft: DraftId, token: &str, answers: &Answers, now: DateTime<Utc>) -> Result<()> {
    let mut tx = db.begin().await?;
    room(&mut tx).await?;
    sqlx::query!(
        "INSERT INTO draft (id, version, answers, saved_at) VALUES ($1, $2, $3::text::json, $4)
         ON CONFLICT (id) DO UPDATE SET answers = excluded.answers, saved_at = $4 WHERE draft.filed IS NULL",
        draft.0,
        Answers::VERSION,
        written(answers)?,
        now,
    )
    .execute(&mut *tx)
    .await?;
    devices::let_in(&mut tx, draft, &Device::of(token), now).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether there is room for one more. Two that ask at once may both find the last place: a few too many do no harm.
async fn room(tx: &mut PgConnection) -> Result<()> {
    let being_written = sqlx::query_scalar!(r#"SELECT count(*) AS "count!" FROM draft WHERE filed IS NULL"#);
    if being_written.fetch_one(tx).await? < DRAFTS { Ok(()) } else { Err(StoreError::Full(Full::House)) }
}

/// The answers as they are stored.
fn written(answers: &Answers) -> Result<String> {
    let written = json(answers)?;
    if written.len() <= DRAFT_BYTES { Ok(written) } else { Err(StoreError::Full(Full::Draft)) }
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

/// Writes all answers of a draft that is locked.
async fn write(tx: &mut PgConnection, draft: DraftId, answers: &Answers, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "UPDATE draft SET answers = $2::text::json, version = $3, saved_at = $4 WHERE id = $1",
        draft.0,
        written(answers)?,
        Answers::VERSION,
        now,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Wipes a draft, on every device on which it was open; nothing of it stays. Wiping twice does no harm.
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
