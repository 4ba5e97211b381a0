//! A form that was posted and had something wrong with it, kept so that nothing typed is lost.

use super::{Result, StoreError};
use crate::domain::{
    forms::{CaseForm, FormKind},
    ids::{ComplaintId, StaffId},
};
use crate::error::AppError;
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// A form as it was posted, and what was wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsent {
    /// What was typed.
    pub form: CaseForm,
    /// How many events the case had when they looked.
    pub seen: u32,
    /// What was wrong.
    pub error: AppError,
}

/// Keeps a form; a later one of its kind replaces it.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    db: &PgPool,
    staff: StaffId,
    complaint: ComplaintId,
    unsent: &Unsent,
    now: DateTime<Utc>,
) -> Result<()> {
    let _ = (db, staff, complaint, unsent, now);
    Err(StoreError::Broken("not yet".into()))
}

/// The form of a kind that was kept. It stays until one of its kind succeeds: a page can be loaded twice.
///
/// # Errors
/// When the database fails.
pub async fn find(db: &PgPool, staff: StaffId, complaint: ComplaintId, kind: FormKind) -> Result<Option<Unsent>> {
    let _ = (db, staff, complaint, kind);
    Err(StoreError::Broken("not yet".into()))
}

/// Forgets it: the form was accepted.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &PgPool, staff: StaffId, complaint: ComplaintId, kind: FormKind) -> Result<()> {
    let _ = (db, staff, complaint, kind);
    Err(StoreError::Broken("not yet".into()))
}

/// Keeps what a complainant wrote on the follow page.
///
/// # Errors
/// When the database fails.
pub async fn keep_answer(
    db: &PgPool,
    complaint: ComplaintId,
    text: &str,
    error: &AppError,
    now: DateTime<Utc>,
) -> Result<()> {
    let _ = (db, complaint, text, error, now);
    Err(StoreError::Broken("not yet".into()))
}

/// What a complainant wrote and could not be sent, with why.
///
/// # Errors
/// When the database fails.
pub async fn find_answer(db: &PgPool, complaint: ComplaintId) -> Result<Option<(String, AppError)>> {
    let _ = (db, complaint);
    Err(StoreError::Broken("not yet".into()))
}

/// Forgets it: the answer was sent.
///
/// # Errors
/// When the database fails.
pub async fn forget_answer(db: &PgPool, complaint: ComplaintId) -> Result<()> {
    let _ = (db, complaint);
    Err(StoreError::Broken("not yet".into()))
}
