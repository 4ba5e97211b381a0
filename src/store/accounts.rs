//! Staff accounts and their sessions. Tokens are kept as hashes: who reads the table cannot use them.

use super::{Result, StoreError};
use crate::domain::{access::StaffActor, ids::StaffId};
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// Whose account a mail address is, and the hash of the password.
///
/// # Errors
/// When the database fails.
pub async fn password_hash(db: &PgPool, email: &str) -> Result<Option<(StaffId, String)>> {
    let _ = (db, email);
    Err(StoreError::Broken("not yet".into()))
}

/// A member of staff with the roles they have now.
///
/// # Errors
/// [`StoreError::NotFound`] for nobody.
pub async fn staff_actor(db: &PgPool, staff: StaffId) -> Result<StaffActor> {
    let _ = (db, staff);
    Err(StoreError::Broken("not yet".into()))
}

/// Begins a session; gives its token for the cookie.
///
/// # Errors
/// When the database fails.
pub async fn begin_session(db: &PgPool, staff: StaffId, now: DateTime<Utc>) -> Result<String> {
    let _ = (db, staff, now);
    Err(StoreError::Broken("not yet".into()))
}

/// Who a session's token belongs to, with the roles they have now; nobody once it ended.
///
/// # Errors
/// When the database fails.
pub async fn session(db: &PgPool, token: &str, now: DateTime<Utc>) -> Result<Option<StaffActor>> {
    let _ = (db, token, now);
    Err(StoreError::Broken("not yet".into()))
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn end_session(db: &PgPool, token_hash: &[u8]) -> Result<()> {
    let _ = (db, token_hash);
    Err(StoreError::Broken("not yet".into()))
}

/// Gives somebody an account, or another password; their sessions end.
///
/// # Errors
/// When the address belongs to somebody else.
pub async fn set_password(db: &PgPool, staff: StaffId, email: &str, hash: &str, now: DateTime<Utc>) -> Result<()> {
    let _ = (db, staff, email, hash, now);
    Err(StoreError::Broken("not yet".into()))
}

/// Whether the session of a token's hash still lives.
///
/// # Errors
/// When the database fails.
pub async fn session_lives(db: &PgPool, token_hash: &[u8], now: DateTime<Utc>) -> Result<bool> {
    let _ = (db, token_hash, now);
    Err(StoreError::Broken("not yet".into()))
}
