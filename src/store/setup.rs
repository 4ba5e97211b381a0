//! Reaching the database, and making it what this version expects.

use super::{Result, StoreError};
use sqlx::{PgPool, postgres::PgPoolOptions};

/// Connects with the application's login.
///
/// # Errors
/// When the database cannot be reached.
pub async fn connect(url: &str) -> Result<PgPool> {
    Ok(PgPoolOptions::new().max_connections(20).connect(url).await?)
}

/// Migrates as the owner, and gives the application's login what it may do.
///
/// # Errors
/// When a migration fails, or the logins cannot be used.
pub async fn migrate(owner_url: &str, app_url: &str) -> Result<()> {
    let _ = (owner_url, app_url);
    Err(StoreError::Broken("not yet".into()))
}

/// Whether the database answers, with what an operator should know: the application can change events,
/// because both logins are one.
///
/// # Errors
/// When the database does not answer.
pub async fn ready(db: &PgPool) -> Result<Vec<String>> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}
