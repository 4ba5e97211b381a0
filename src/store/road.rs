//! THE one road: everything that happens to a complaint, from a parent's form to a nightly job.

use super::{Result, StoreError};
use crate::{
    domain::{
        access::Actor,
        code::AccessCode,
        command::Command,
        deadlines::Terms,
        ids::{ComplaintId, DraftId},
        intake::NewComplaint,
        lang::Lang,
        reference::Reference,
    },
    error::AppError,
    house::House,
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What somebody who filed gets, and gets again however often it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The complaint.
    pub complaint: ComplaintId,
    /// Its public name.
    pub reference: Reference,
    /// The code to follow it with.
    pub code: AccessCode,
    /// What is due when.
    pub terms: Terms,
    /// The language of correspondence.
    pub lang: Lang,
}

/// What somebody wants done to a complaint.
#[derive(Clone, Debug)]
pub struct Order {
    /// Who.
    pub actor: Actor,
    /// To which.
    pub complaint: ComplaintId,
    /// How many events it had when they looked.
    pub seen: u32,
    /// The key by which an order acts once.
    pub key: Uuid,
    /// What.
    pub command: Command,
}

/// Files a draft, once: however often it is submitted, the receipt is the same.
///
/// # Errors
/// [`AppError::Fields`] for what is not complete, [`AppError::NotFound`] when there is no such draft.
pub async fn file(house: &House, draft: DraftId, now: DateTime<Utc>) -> std::result::Result<Receipt, AppError> {
    let _ = (house, draft, now);
    Err(AppError::Broken("not yet".into()))
}

/// Files a complaint that is complete.
///
/// # Errors
/// When the database fails.
pub async fn file_new(house: &House, new: NewComplaint, now: DateTime<Utc>) -> Result<Receipt> {
    let _ = (house, new, now);
    Err(StoreError::Broken("not yet".into()))
}

/// The receipt of a complaint.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn receipt(house: &House, complaint: ComplaintId) -> Result<Receipt> {
    let _ = (house, complaint);
    Err(StoreError::Broken("not yet".into()))
}

/// Carries out an order; gives how many events the complaint has after it.
///
/// # Errors
/// [`StoreError::Refused`] with why; nothing happened then.
pub async fn perform(house: &House, order: Order, now: DateTime<Utc>) -> Result<u32> {
    let _ = (house, order, now);
    Err(StoreError::Broken("not yet".into()))
}
