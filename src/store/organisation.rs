//! The organisation: locations, the staff directory, reporting lines, deputies, closing days.

use super::{Result, StoreError};
use crate::domain::{
    calendar::Calendar,
    ids::RegionId,
    organisation::{Organisation, StaffMember},
};
use sqlx::PgPool;

/// The organisation as it stands.
///
/// # Errors
/// When the database fails, or holds a role it cannot hold.
pub async fn load(db: &PgPool) -> Result<Organisation> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}

/// The calendar by which terms are fixed.
///
/// # Errors
/// When the database fails.
pub async fn calendar(db: &PgPool) -> Result<Calendar> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}

/// The regions, by name.
///
/// # Errors
/// When the database fails.
pub async fn regions(db: &PgPool) -> Result<Vec<(RegionId, String)>> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}

/// Whom parents can ask: the first coordinator of the directory.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn coordinator_card(db: &PgPool) -> Result<StaffMember> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}

/// Whether there is an organisation at all.
///
/// # Errors
/// When the database fails.
pub async fn exists(db: &PgPool) -> Result<bool> {
    let _ = db;
    Err(StoreError::Broken("not yet".into()))
}

/// Writes a whole organisation into a database that has none.
///
/// # Errors
/// When there is one already, or the parts do not fit together.
pub async fn put(
    db: &PgPool,
    organisation: &Organisation,
    regions: &[(RegionId, String)],
    calendar: &Calendar,
) -> Result<()> {
    let _ = (db, organisation, regions, calendar);
    Err(StoreError::Broken("not yet".into()))
}
