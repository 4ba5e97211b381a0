//! What committees read of what was improved at their location.

use super::{Result, StoreError};
use crate::{
    domain::{
        ids::{LocationId, StaffId},
        improvement::{Improvement, New, Stands},
    },
    house::clock,
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// So many of one location are shown, the latest first.
const MOST: i64 = 50;

/// Releases one, once for its key. False when there is no such location.
///
/// # Errors
/// When the database fails.
pub async fn release(db: &PgPool, key: Uuid, new: &New, by: StaffId, now: DateTime<Utc>) -> Result<bool> {
    let released = sqlx::query!(
        "INSERT INTO improvement (id, location, words, released_at, released_by, stands)
         SELECT $1, id, $3, $4, $5, $6 FROM location WHERE id = $2
         ON CONFLICT (id) DO UPDATE SET stands = improvement.stands",
        key,
        new.location.0,
        new.words.as_str(),
        now,
        by.0,
        new.stands.key(),
    );
    Ok(released.execute(db).await?.rows_affected() == 1)
}

/// Says how one stands now: also that it is withdrawn, or back.
///
/// # Errors
/// [`StoreError::NotFound`] without one.
pub async fn set(db: &PgPool, id: Uuid, stands: Stands, by: StaffId, now: DateTime<Utc>) -> Result<()> {
    let set = sqlx::query!(
        "UPDATE improvement SET stands = $2, changed_at = $3, changed_by = $4 WHERE id = $1",
        id,
        stands.key(),
        now,
        by.0,
    );
    if set.execute(db).await?.rows_affected() == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Those of a location, the latest first, also what was withdrawn.
///
/// # Errors
/// When the database fails, or holds one that cannot be.
pub async fn of(db: &PgPool, location: LocationId) -> Result<Vec<Improvement>> {
    let rows = sqlx::query!(
        "SELECT id, words, released_at, stands FROM improvement WHERE location = $1
          ORDER BY released_at DESC, id LIMIT $2",
        location.0,
        MOST,
    );
    let one = |id, words, at, stands: &str| {
        let stands =
            Stands::from_key(stands).ok_or_else(|| StoreError::Broken(format!("how improvement {id} stands")))?;
        Ok(Improvement { id, location, words, released_on: clock::amsterdam_date(at), stands })
    };
    rows.fetch_all(db).await?.into_iter().map(|r| one(r.id, r.words, r.released_at, &r.stands)).collect()
}
