//! Which locations are not offered for new complaints.

use super::{Result, StoreError};
use crate::{
    domain::{
        ids::{LocationId, StaffId},
        people::Entry,
    },
    house::{House, clock},
    store::setting_log,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

/// Them, and since when.
pub(super) async fn read(db: &mut PgConnection) -> Result<Vec<(LocationId, NaiveDate)>> {
    let rows = sqlx::query!("SELECT location, since FROM closed_location ORDER BY location").fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| (LocationId(row.location), row.since)).collect())
}

/// Closes a location for new complaints, or opens it again. Complaints that are about it stay so, are found by it, and are
/// counted there.
///
/// # Errors
/// [`StoreError::NotFound`] for none of ours.
pub async fn close_location(
    house: &House,
    by: StaffId,
    location: LocationId,
    closed: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    let ours =
        sqlx::query_scalar!("SELECT id FROM location WHERE id = $1", location.0).fetch_optional(&mut *tx).await?;
    let id = ours.ok_or(StoreError::NotFound)?;
    let changed = if closed {
        let since = clock::amsterdam_date(now);
        sqlx::query!("INSERT INTO closed_location (location, since) VALUES ($1, $2) ON CONFLICT DO NOTHING", id, since)
            .execute(&mut *tx)
            .await?
    } else {
        sqlx::query!("DELETE FROM closed_location WHERE location = $1", id).execute(&mut *tx).await?
    };
    if changed.rows_affected() == 1 {
        let entry = if closed { Entry::LocationClosed(location) } else { Entry::LocationOpen(location) };
        setting_log::note(&mut tx, by, None, &entry, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
