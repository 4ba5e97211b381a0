//! How often something was tried, shared by every process: slows down rather than blocks.

use super::Result;
use crate::house::House;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgPool;

/// Takes one of `limit` attempts in a window, or says in how many seconds the next one is free.
/// The bucket is kept as a keyed hash: it may name an address.
///
/// # Errors
/// When the database fails.
pub async fn take(
    house: &House,
    bucket: &str,
    limit: u32,
    window_seconds: u32,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), u32>> {
    let (attempts, ends) = attempt(house, bucket, window_seconds, now).await?;
    if attempts <= limit {
        return Ok(Ok(()));
    }
    let wait = (ends - now).num_seconds().max(1);
    Ok(Err(u32::try_from(wait).unwrap_or(u32::MAX)))
}

/// Counts an attempt; says the how manieth it is in the window that runs. Nobody is refused by it.
///
/// # Errors
/// When the database fails.
pub async fn count(house: &House, bucket: &str, window_seconds: u32, now: DateTime<Utc>) -> Result<u32> {
    Ok(attempt(house, bucket, window_seconds, now).await?.0)
}

/// Takes back an attempt that was none: it was right.
///
/// # Errors
/// When the database fails.
pub async fn give_back(house: &House, bucket: &str) -> Result<()> {
    let bucket = hash(house, bucket);
    sqlx::query!("UPDATE rate SET attempts = greatest(attempts - 1, 0) WHERE bucket = $1", bucket)
        .execute(&house.pool)
        .await?;
    Ok(())
}

/// The how manieth attempt it is, and when its window ends.
async fn attempt(house: &House, bucket: &str, window_seconds: u32, now: DateTime<Utc>) -> Result<(u32, DateTime<Utc>)> {
    let ends = now + TimeDelta::seconds(window_seconds.into());
    let row = sqlx::query!(
        "INSERT INTO rate (bucket, ends_at, attempts) VALUES ($1, $2, 1)
         ON CONFLICT (bucket) DO UPDATE
            SET attempts = CASE WHEN rate.ends_at <= $3 THEN 1 ELSE rate.attempts + 1 END,
                ends_at = CASE WHEN rate.ends_at <= $3 THEN $2 ELSE rate.ends_at END
         RETURNING ends_at, attempts",
        hash(house, bucket),
        ends,
        now,
    )
    .fetch_one(&house.pool)
    .await?;
    Ok((row.attempts.unsigned_abs(), row.ends_at))
}

/// How a bucket is kept: with a key outside the database, because of a plain hash of an address every address could be
/// tried.
pub fn hash(house: &House, bucket: &str) -> Vec<u8> {
    house.keys.mark(&[b"rate", bucket.as_bytes()]).to_vec()
}

/// Forgets windows that ended; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM rate WHERE ends_at <= $1", now).execute(db).await?.rows_affected())
}
