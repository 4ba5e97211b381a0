//! Filters that somebody saved under a name: for themselves, and to be had back for a day after removing.

use super::{Result, StoreError};
use crate::domain::{
    ids::{LocationId, SearchId, StaffId},
    phase::Phase,
    search::{MOST_SAVED, Order, SavedFilter, Sought},
};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// What became of saving, or of taking back that it was removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is there; also when it was before.
    There,
    /// They have as many as may be.
    TooMany,
}

struct Row {
    id: Uuid,
    name: String,
    location: Option<Uuid>,
    phase: Option<String>,
    handler: Option<Uuid>,
    late: bool,
    sort: String,
}

impl Row {
    fn filter(self) -> SavedFilter {
        let id = SearchId(self.id);
        let sought = Sought {
            handler: self.handler.map(StaffId),
            // By its own id the address names the handler.
            kept: self.handler.map(|_| id),
            location: self.location.map(LocationId),
            phase: self.phase.as_deref().and_then(Phase::from_key),
            late: self.late,
            order: Order::from_key(&self.sort).unwrap_or_default(),
            ..Sought::default()
        };
        SavedFilter { id, name: self.name, sought }
    }
}

/// Those of somebody, by name.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &PgPool, staff: StaffId) -> Result<Vec<SavedFilter>> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, name, location, phase, handler, late, sort FROM saved_filter
          WHERE staff = $1 AND removed_at IS NULL ORDER BY lower(name), id",
        staff.0,
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Row::filter).collect())
}

/// Saves one; the same key is the same one.
///
/// # Errors
/// When the database fails.
pub async fn save(
    db: &PgPool,
    staff: StaffId,
    key: Uuid,
    name: &str,
    sought: &Sought,
    now: DateTime<Utc>,
) -> Result<Saved> {
    let (mut tx, sought) = (db.begin().await?, sought.to_save());
    let there =
        sqlx::query_scalar!("SELECT staff FROM saved_filter WHERE id = $1", key).fetch_optional(&mut *tx).await?;
    match there {
        Some(whose) if whose == staff.0 => return Ok(Saved::There),
        Some(_) => return Err(StoreError::NotFound),
        None if is_full(&mut tx, staff).await? => return Ok(Saved::TooMany),
        None => {}
    }
    sqlx::query!(
        "INSERT INTO saved_filter (id, staff, name, location, phase, handler, late, sort, saved_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING",
        key,
        staff.0,
        name,
        sought.location.map(|l| l.0),
        sought.phase.map(Phase::key),
        sought.handler.map(|h| h.0),
        sought.late,
        sought.order.key(),
        now,
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(Saved::There)
}

/// Removes one of theirs; one that is not there is gone already.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &PgPool, staff: StaffId, id: SearchId, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "UPDATE saved_filter SET removed_at = $3 WHERE id = $1 AND staff = $2 AND removed_at IS NULL",
        id.0,
        staff.0,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The name of one that they removed and can have back.
///
/// # Errors
/// When the database fails.
pub async fn removed(db: &PgPool, staff: StaffId, id: SearchId) -> Result<Option<String>> {
    let name = sqlx::query_scalar!(
        "SELECT name FROM saved_filter WHERE id = $1 AND staff = $2 AND removed_at IS NOT NULL",
        id.0,
        staff.0,
    );
    Ok(name.fetch_optional(db).await?)
}

/// Takes back that one was removed.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none of theirs, or it is forgotten.
pub async fn restore(db: &PgPool, staff: StaffId, id: SearchId) -> Result<Saved> {
    let mut tx = db.begin().await?;
    let gone = sqlx::query_scalar!(
        r#"SELECT removed_at IS NOT NULL AS "gone!" FROM saved_filter WHERE id = $1 AND staff = $2"#,
        id.0,
        staff.0,
    );
    let gone = gone.fetch_optional(&mut *tx).await?.ok_or(StoreError::NotFound)?;
    if gone && is_full(&mut tx, staff).await? {
        return Ok(Saved::TooMany);
    }
    sqlx::query!("UPDATE saved_filter SET removed_at = NULL WHERE id = $1", id.0).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(Saved::There)
}

/// Forgets what was removed before a moment; says how much.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, before: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM saved_filter WHERE removed_at < $1", before).execute(db).await?.rows_affected())
}

/// Whether they have as many as may be. Who saves at the same time waits here: together they are counted.
async fn is_full(tx: &mut PgConnection, staff: StaffId) -> Result<bool> {
    sqlx::query!("SELECT FROM staff WHERE id = $1 FOR NO KEY UPDATE", staff.0).execute(&mut *tx).await?;
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM saved_filter WHERE staff = $1 AND removed_at IS NULL"#,
        staff.0,
    );
    Ok(usize::try_from(count.fetch_one(tx).await?).is_ok_and(|count| count >= MOST_SAVED))
}
