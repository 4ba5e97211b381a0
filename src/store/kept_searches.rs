//! What somebody looked for that says something of somebody: kept for a day for whoever looked, so that no address holds it.

use super::Result;
use crate::{
    domain::{
        ids::{SearchId, StaffId},
        search::Sought,
    },
    house::House,
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// Keeps what must stay out of addresses; gives the search with the name that it has in them.
///
/// # Errors
/// When the database fails.
pub async fn keep(house: &House, staff: StaffId, sought: Sought, now: DateTime<Utc>) -> Result<Sought> {
    if !sought.says_of_somebody() {
        return Ok(sought);
    }
    let id = id_of(house, staff, &sought);
    sqlx::query!(
        "INSERT INTO kept_search (id, staff, words, handler, kept_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET kept_at = excluded.kept_at",
        id.0,
        staff.0,
        sought.words,
        sought.handler.map(|h| h.0),
        now,
    )
    .execute(&house.pool)
    .await?;
    Ok(Sought { kept: Some(id), ..sought })
}

/// The search of an address, with what was kept of it; nothing where that is forgotten, or is not theirs.
///
/// # Errors
/// When the database fails.
pub async fn whole(db: &PgPool, staff: StaffId, sought: Sought) -> Result<Option<Sought>> {
    let Some(id) = sought.kept else { return Ok(Some(sought)) };
    // The handler of a saved filter is named by the filter.
    let kept = sqlx::query!(
        r#"SELECT words AS "words!", handler FROM kept_search WHERE id = $1 AND staff = $2
           UNION ALL
           SELECT '', handler FROM saved_filter
            WHERE id = $1 AND staff = $2 AND handler IS NOT NULL AND removed_at IS NULL"#,
        id.0,
        staff.0,
    );
    let kept = kept.fetch_optional(db).await?;
    Ok(kept.map(|kept| Sought { words: kept.words, handler: kept.handler.map(StaffId), ..sought }))
}

/// Forgets what was kept before a moment; says how much.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, before: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM kept_search WHERE kept_at < $1", before).execute(db).await?.rows_affected())
}

/// The same for the same person and search, and nothing that anybody else could work out.
fn id_of(house: &House, staff: StaffId, sought: &Sought) -> SearchId {
    let handler = sought.handler.map(|h| h.0).unwrap_or_default();
    let mark = house.keys.mark(&[b"search", staff.0.as_bytes(), sought.words.as_bytes(), handler.as_bytes()]);
    let mut half = [0; 16];
    half.copy_from_slice(&mark[..16]);
    SearchId(Uuid::from_bytes(half))
}
