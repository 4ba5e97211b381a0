//! What committees read of what was improved at their location. What was shared, and what became of it, stands in the
//! settings log.

use super::{Result, StoreError, setting_log};
use crate::{
    domain::{
        ids::{LocationId, StaffId},
        improvement::{Improvement, New, Stands},
        people::Entry,
    },
    house::clock,
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// So many of one location are shown, the latest first.
const MOST: i64 = 50;

/// Releases one, once for its key. False when there is no such location, or the key was another text's.
///
/// # Errors
/// When the database fails.
pub async fn release(db: &PgPool, key: Uuid, new: &New, by: StaffId, now: DateTime<Utc>) -> Result<bool> {
    let mut tx = db.begin().await?;
    let released = sqlx::query!(
        "INSERT INTO improvement (id, location, words, released_at, released_by, stands)
         SELECT $1, id, $3, $4, $5, $6 FROM location WHERE id = $2
         ON CONFLICT (id) DO NOTHING",
        key,
        new.location.0,
        new.words.as_str(),
        now,
        by.0,
        new.stands.key(),
    );
    if released.execute(&mut *tx).await?.rows_affected() == 0 {
        let same = sqlx::query_scalar!(
            r#"SELECT (words = $2 AND location = $3) AS "same!" FROM improvement WHERE id = $1"#,
            key,
            new.words.as_str(),
            new.location.0
        );
        return Ok(same.fetch_optional(&mut *tx).await?.unwrap_or(false));
    }
    setting_log::note(&mut tx, by, None, &Entry::Improved(new.location, new.stands), now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Says how one stands now: also that it is withdrawn, or back.
///
/// # Errors
/// [`StoreError::NotFound`] without one.
pub async fn set(db: &PgPool, id: Uuid, stands: Stands, by: StaffId, now: DateTime<Utc>) -> Result<()> {
    let mut tx = db.begin().await?;
    let set = sqlx::query_scalar!(
        "UPDATE improvement SET stands = $2, changed_at = $3, changed_by = $4 WHERE id = $1 RETURNING location",
        id,
        stands.key(),
        now,
        by.0,
    );
    let location = set.fetch_optional(&mut *tx).await?.ok_or(StoreError::NotFound)?;
    setting_log::note(&mut tx, by, None, &Entry::Improved(LocationId(location), stands), now).await?;
    tx.commit().await?;
    Ok(())
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
