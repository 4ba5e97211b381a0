//! What is new, for whoever looks on: nothing that was committed out of order is ever skipped.

use super::{Result, StoreError};
use crate::domain::ids::ComplaintId;
use sqlx::PgPool;

/// The transaction below which everything was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Horizon(pub(super) i64);

/// The horizon now: what comes after it is new.
///
/// # Errors
/// When the database fails.
pub async fn newest(db: &PgPool) -> Result<Horizon> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}

/// Every event from the horizon on, in the order of their numbers within each complaint, and the next horizon.
/// The same event may come twice; it never fails to come.
///
/// # Errors
/// When the database fails.
pub async fn since(db: &PgPool, horizon: Horizon) -> Result<(Vec<(ComplaintId, u32)>, Horizon)> {
    let _ = (db, horizon);
    Err(StoreError::Broken("not yet".into()))
}

/// The number of the newest event the complainant may know of (`Event::parents_side`).
///
/// # Errors
/// When the database fails.
pub async fn parents_seq(db: &PgPool, complaint: ComplaintId) -> Result<u32> {
    let _ = (db, complaint);
    Err(StoreError::Broken("not yet".into()))
}
