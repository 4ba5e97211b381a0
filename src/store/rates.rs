//! How often something was tried, shared by every process: slows down rather than blocks.

use super::{Result, StoreError};
use chrono::{DateTime, Utc};
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
    let _ = (db, bucket, limit, window_seconds, now);
    Err(StoreError::Broken("not yet".into()))
}
