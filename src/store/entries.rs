//! A complaint that staff were entering and that had something wrong in it, kept so that nothing typed is lost (R3).

use super::{Result, json};
use crate::domain::{ids::StaffId, intake::Entry};
use chrono::{DateTime, Utc};
use sqlx::{PgPool, types::Json};
use uuid::Uuid;

/// Keeps what somebody typed; a later try of the same form replaces it.
///
/// # Errors
/// When the database fails.
pub async fn keep(db: &PgPool, staff: StaffId, key: Uuid, entry: &Entry, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "INSERT INTO unsent_entry (staff, key, entry, kept_at) VALUES ($1, $2, $3::text::json, $4)
         ON CONFLICT (staff, key) DO UPDATE SET entry = excluded.entry, kept_at = excluded.kept_at",
        staff.0,
        key,
        json(entry)?,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What this person typed into this form.
///
/// # Errors
/// When the database fails.
pub async fn find(db: &PgPool, staff: StaffId, key: Uuid) -> Result<Option<Entry>> {
    let row = sqlx::query!(
        r#"SELECT entry AS "entry: Json<Entry>" FROM unsent_entry WHERE staff = $1 AND key = $2"#,
        staff.0,
        key,
    );
    Ok(row.fetch_optional(db).await?.map(|r| r.entry.0))
}

/// Forgets it: it was entered.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &PgPool, staff: StaffId, key: Uuid) -> Result<()> {
    sqlx::query!("DELETE FROM unsent_entry WHERE staff = $1 AND key = $2", staff.0, key).execute(db).await?;
    Ok(())
}

/// Forgets what was kept before a moment; says how much.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, before: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM unsent_entry WHERE kept_at < $1", before).execute(db).await?.rows_affected())
}
