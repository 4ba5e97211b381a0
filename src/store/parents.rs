//! A complainant's sight of one case, opened with its code.

use super::{Result, StoreError};
use crate::domain::{ids::ComplaintId, reference::Reference};
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// The complaint of a reference, and which version of its code holds.
///
/// # Errors
/// When the database fails.
pub async fn code_version(db: &PgPool, reference: &Reference) -> Result<Option<(ComplaintId, i32)>> {
    let _ = (db, reference);
    Err(StoreError::Broken("not yet".into()))
}

/// Begins a sight of a case, whose code was right; gives its token for the cookie.
///
/// # Errors
/// When the database fails.
pub async fn begin(db: &PgPool, complaint: ComplaintId, now: DateTime<Utc>) -> Result<String> {
    let _ = (db, complaint, now);
    Err(StoreError::Broken("not yet".into()))
}

/// The case of a token; none once it ended.
///
/// # Errors
/// When the database fails.
pub async fn by_token(db: &PgPool, token: &str, now: DateTime<Utc>) -> Result<Option<ComplaintId>> {
    let _ = (db, token, now);
    Err(StoreError::Broken("not yet".into()))
}

/// Ends a sight of a case.
///
/// # Errors
/// When the database fails.
pub async fn end(db: &PgPool, token_hash: &[u8]) -> Result<()> {
    let _ = (db, token_hash);
    Err(StoreError::Broken("not yet".into()))
}
