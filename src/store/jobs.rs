//! The queue: work that must happen, once somebody has time. Payloads are ids only.

use super::{Result, StoreError};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// The kind of the job that sends one [`OutgoingMail`](super::mail::OutgoingMail).
pub const SEND_MAIL: &str = "send_mail";

/// A job that was claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its id.
    pub id: Uuid,
    /// What to do.
    pub kind: String,
    /// With what.
    pub payload: Uuid,
    /// How often it was tried, this time included.
    pub attempts: i32,
}

/// Asks for work; asked again under the same key it is asked once.
///
/// # Errors
/// When the database fails.
pub async fn enqueue(
    tx: &mut PgConnection,
    kind: &str,
    payload: Uuid,
    run_at: DateTime<Utc>,
    unique_key: &str,
) -> Result<()> {
    let _ = (tx, kind, payload, run_at, unique_key);
    Err(StoreError::Broken("not yet".into()))
}

/// Claims the job that waits longest; nobody else gets it until `now` plus five minutes.
///
/// # Errors
/// When the database fails.
pub async fn claim(db: &PgPool, now: DateTime<Utc>) -> Result<Option<Job>> {
    let _ = (db, now);
    Err(StoreError::Broken("not yet".into()))
}

/// The job was done.
///
/// # Errors
/// When the database fails.
pub async fn done(db: &PgPool, job: &Job, now: DateTime<Utc>) -> Result<()> {
    let _ = (db, job, now);
    Err(StoreError::Broken("not yet".into()))
}

/// The job failed: tries again later, ever longer, and at last lies dead for all to see. Says whether it is dead.
///
/// # Errors
/// When the database fails.
pub async fn failed(db: &PgPool, job: &Job, error: &str, now: DateTime<Utc>) -> Result<bool> {
    let _ = (db, job, error, now);
    Err(StoreError::Broken("not yet".into()))
}

/// When the next job is due; nothing when none waits.
///
/// # Errors
/// When the database fails.
pub async fn next_due(db: &PgPool) -> Result<Option<DateTime<Utc>>> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}

/// How many jobs lie dead.
///
/// # Errors
/// When the database fails.
pub async fn dead(db: &PgPool) -> Result<i64> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}
