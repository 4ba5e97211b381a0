//! One case: its facts, which anybody in the house may ask, and its contents, for a permit only.

use super::{Result, StoreError};
use crate::domain::{
    access::{CaseFacts, Permit},
    complaint::Complaint,
    event::Event,
    ids::{ComplaintId, StaffId, TextId},
    reference::Reference,
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use std::collections::HashMap;

/// A case as somebody may read it.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// Its state.
    pub complaint: Complaint,
    /// What happened, in order.
    pub events: Vec<Recorded>,
    /// The words; those that were erased lack.
    pub words: HashMap<TextId, String>,
}

/// An event as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its number within the complaint, from 1.
    pub seq: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub actor: RecordedActor,
    /// What.
    pub event: Event,
}

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordedActor {
    /// Who complains.
    Complainant,
    /// A member of staff.
    Staff(StaffId),
    /// The house itself.
    System,
}

/// What access to a case depends on.
///
/// # Errors
/// When the database fails.
pub async fn facts(db: &PgPool, reference: &Reference) -> Result<Option<CaseFacts>> {
    let _ = (db, reference);
    Err(StoreError::Broken("not yet".into()))
}

/// As [`facts`], by id.
///
/// # Errors
/// When the database fails.
pub async fn facts_by_id(db: &PgPool, complaint: ComplaintId) -> Result<Option<CaseFacts>> {
    let _ = (db, complaint);
    Err(StoreError::Broken("not yet".into()))
}

/// Opens a case. A permit for the parent's side gets only what the complainant may know.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn open(db: &PgPool, permit: &Permit) -> Result<CaseFile> {
    let _ = (db, permit);
    Err(StoreError::Broken("not yet".into()))
}

/// Notes that a member of staff opened a case: every opening of a file is logged.
///
/// # Errors
/// When the database fails.
pub async fn opened(db: &PgPool, permit: &Permit, by: StaffId, now: DateTime<Utc>) -> Result<()> {
    let _ = (db, permit, by, now);
    Err(StoreError::Broken("not yet".into()))
}
