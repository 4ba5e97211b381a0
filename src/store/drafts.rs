//! A complaint while it is being written. Its id is the key that makes submitting twice harmless.

use super::{Result, StoreError};
use crate::domain::{
    ids::{ComplaintId, DraftId},
    intake::{Answers, Step},
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// A draft as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftState {
    /// What was typed so far.
    pub answers: Answers,
    /// The complaint it became.
    pub filed: Option<ComplaintId>,
}

/// Begins a draft; gives its id, and the token for the cookie that finds it again.
///
/// # Errors
/// When the database fails.
pub async fn begin(db: &PgPool, now: DateTime<Utc>) -> Result<(DraftId, String)> {
    let _ = (db, now);
    Err(StoreError::Broken("not yet".into()))
}

/// The draft of a token.
///
/// # Errors
/// When the database fails.
pub async fn by_token(db: &PgPool, token: &str) -> Result<Option<DraftId>> {
    let _ = (db, token);
    Err(StoreError::Broken("not yet".into()))
}

/// A draft as it stands.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn load(db: &PgPool, draft: DraftId) -> Result<DraftState> {
    let _ = (db, draft);
    Err(StoreError::Broken("not yet".into()))
}

/// Takes the answers of one step; gives all answers. Of a draft that was filed nothing changes any more.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn save(db: &PgPool, draft: DraftId, step: Step, posted: Answers, now: DateTime<Utc>) -> Result<Answers> {
    let _ = (db, draft, step, posted, now);
    Err(StoreError::Broken("not yet".into()))
}

/// Wipes a draft; nothing of it stays. Wiping twice does no harm.
///
/// # Errors
/// When the database fails.
pub async fn wipe(db: &PgPool, draft: DraftId) -> Result<()> {
    let _ = (db, draft);
    Err(StoreError::Broken("not yet".into()))
}
