//! A complainant's sight of one case, opened with its code.

use super::{Result, StoreError};
use crate::{
    domain::{ids::ComplaintId, reference::Reference},
    house::keys,
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgExecutor, PgPool};

/// Sight of a case ends when nobody used it for so long: telephones and computers are shared.
const IDLE: TimeDelta = TimeDelta::hours(1);
/// Use is noted this often at most.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);
/// Whoever took a new code can read it so long.
const SHOWN: TimeDelta = TimeDelta::minutes(15);

/// The complaint of a reference, and which version of its code holds.
///
/// # Errors
/// When the database fails.
pub async fn code_version(db: &PgPool, reference: &Reference) -> Result<Option<(ComplaintId, i32)>> {
    let row = sqlx::query!("SELECT id, code_version FROM complaint WHERE reference = $1", reference.as_str())
        .fetch_optional(db)
        .await?;
    Ok(row.map(|r| (ComplaintId(r.id), r.code_version)))
}

/// Begins a sight of a case, whose code was right; gives its token for the cookie.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such case.
pub async fn begin(db: &PgPool, complaint: ComplaintId, now: DateTime<Utc>) -> Result<String> {
    insert(db, complaint, None, None, now).await
}

/// As [`begin`], with the version of the code that was right: where a new one came meanwhile, it is right no longer.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such case, or its code is another one now.
pub async fn begin_with(db: &PgPool, complaint: ComplaintId, version: i32, now: DateTime<Utc>) -> Result<String> {
    insert(db, complaint, Some(version), None, now).await
}

/// As [`begin`], for whoever took a new code just now: it is shown for a while.
pub(super) async fn begin_showing(tx: &mut PgConnection, complaint: ComplaintId, now: DateTime<Utc>) -> Result<String> {
    insert(tx, complaint, None, Some(now + SHOWN), now).await
}

async fn insert(
    db: impl PgExecutor<'_>,
    complaint: ComplaintId,
    version: Option<i32>,
    shows_code_until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<String> {
    let token = super::token()?;
    let begun = sqlx::query!(
        "INSERT INTO parent_session (token_hash, complaint, code_version, begun_at, used_at, shows_code_until)
         SELECT $1, id, code_version, $3, $3, $5 FROM complaint
          WHERE id = $2 AND ($4::integer IS NULL OR code_version = $4)",
        keys::token_hash(&token),
        complaint.0,
        now,
        version,
        shows_code_until,
    )
    .execute(db)
    .await?;
    if begun.rows_affected() == 1 { Ok(token) } else { Err(StoreError::NotFound) }
}

/// The case whose new code was taken by this token's holder just now, and the version of that code.
///
/// # Errors
/// When the database fails.
pub async fn shows_code(db: &PgPool, token: &str, now: DateTime<Utc>) -> Result<Option<(ComplaintId, i32)>> {
    let row = sqlx::query!(
        "SELECT c.id, c.code_version FROM parent_session AS s
           JOIN complaint AS c ON c.id = s.complaint AND c.code_version = s.code_version
          WHERE s.token_hash = $1 AND s.shows_code_until > $2",
        keys::token_hash(token),
        now,
    );
    Ok(row.fetch_optional(db).await?.map(|r| (ComplaintId(r.id), r.code_version)))
}

/// Whether a sight goes on: it was not ended, and no new code was given out.
///
/// # Errors
/// When the database fails.
pub async fn lives(db: &PgPool, token_hash: &[u8]) -> Result<bool> {
    let lives = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM parent_session AS s
             JOIN complaint AS c ON c.id = s.complaint AND c.code_version = s.code_version
            WHERE s.token_hash = $1) AS "lives!""#,
        token_hash,
    );
    Ok(lives.fetch_one(db).await?)
}

/// The case of a token; none once it ended, or a new code was given out.
///
/// # Errors
/// When the database fails.
pub async fn by_token(db: &PgPool, token: &str, now: DateTime<Utc>) -> Result<Option<ComplaintId>> {
    let hash = keys::token_hash(token);
    let row = sqlx::query!(
        "SELECT s.complaint, s.used_at FROM parent_session AS s
           JOIN complaint AS c ON c.id = s.complaint AND c.code_version = s.code_version
          WHERE s.token_hash = $1 AND s.used_at > $2",
        hash,
        now - IDLE,
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    if now - row.used_at > NOTED_EVERY {
        sqlx::query!("UPDATE parent_session SET used_at = $2 WHERE token_hash = $1", hash, now).execute(db).await?;
    }
    Ok(Some(ComplaintId(row.complaint)))
}

/// Ends a sight of a case.
///
/// # Errors
/// When the database fails.
pub async fn end(db: &PgPool, token_hash: &[u8]) -> Result<()> {
    sqlx::query!("DELETE FROM parent_session WHERE token_hash = $1", token_hash).execute(db).await?;
    Ok(())
}

/// Forgets those that ended by themselves; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<u64> {
    let swept = sqlx::query!("DELETE FROM parent_session WHERE used_at <= $1", now - IDLE);
    Ok(swept.execute(db).await?.rows_affected())
}
