//! The board: cards, each with what access to it depends on.

use super::{Result, StoreError};
use crate::domain::{
    access::StaffActor,
    card::CardRow,
    ids::{ComplaintId, LocationId, RegionId},
    intake::Category,
};
use chrono::NaiveDate;
use sqlx::PgPool;

/// What somebody wants to see of the board. The default is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardFilter {
    /// Only what they are responsible for.
    pub mine: bool,
    /// Only of this location.
    pub location: Option<LocationId>,
    /// Only of this region.
    pub region: Option<RegionId>,
    /// Only about this.
    pub category: Option<Category>,
    /// Only where a term has passed.
    pub late: bool,
    /// A part of the reference, of a location's name or of the handler's.
    pub text: String,
}

/// The cards somebody sees: open cases, the most urgent first, and what was closed in the last fourteen days.
///
/// # Errors
/// When the database fails.
pub async fn cards(db: &PgPool, staff: &StaffActor, filter: &BoardFilter, today: NaiveDate) -> Result<Vec<CardRow>> {
    let _ = (db, staff, filter, today);
    Err(StoreError::Broken("not yet".into()))
}

/// One card.
///
/// # Errors
/// When the database fails.
pub async fn card(db: &PgPool, complaint: ComplaintId) -> Result<Option<CardRow>> {
    let _ = (db, complaint);
    Err(StoreError::Broken("not yet".into()))
}
