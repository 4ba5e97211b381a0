//! How often something was tried, shared by every process: slows down rather than blocks.

use super::Result;
use crate::house::keys;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgPool;

/// Takes one of `limit` attempts in a window, or says in how many seconds the next one is free.
/// The bucket is kept as a hash: it may name an address.
///
/// # Errors
/// When the database fails.
pub async fn take(
    db: &PgPool,
    bucket: &str,
    limit: u32,
    window_seconds: u32,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), u32>> {
    let ends = now + TimeDelta::seconds(window_seconds.into());
    let row = sqlx::query!(
        "INSERT INTO rate (bucket, ends_at, attempts) VALUES ($1, $2, 1)
         ON CONFLICT (bucket) DO UPDATE
            SET attempts = CASE WHEN rate.ends_at <= $3 THEN 1 ELSE rate.attempts + 1 END,
                ends_at = CASE WHEN rate.ends_at <= $3 THEN $2 ELSE rate.ends_at END
         RETURNING ends_at, attempts",
        keys::token_hash(bucket),
        ends,
        now,
    )
    .fetch_one(db)
    .await?;
    if row.attempts.unsigned_abs() <= limit {
        return Ok(Ok(()));
    }
    let wait = (row.ends_at - now).num_seconds().max(1);
    Ok(Err(u32::try_from(wait).unwrap_or(u32::MAX)))
}

/// Forgets windows that ended; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM rate WHERE ends_at <= $1", now).execute(db).await?.rows_affected())
}
