//! What complaints can be about: which of it is not offered for new ones.

use super::{Result, StoreError};
use crate::{
    domain::{ids::StaffId, intake::Category, people::Entry},
    house::{House, clock},
    store::setting_log,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{PgConnection, PgPool};

/// What is closed for new complaints, and since when.
///
/// # Errors
/// When the database fails, or holds one that cannot be.
pub async fn closed_categories(db: &PgPool) -> Result<Vec<(Category, NaiveDate)>> {
    read(&mut *db.acquire().await?).await
}

/// As [`closed_categories`], where a connection is at hand.
pub(super) async fn read(db: &mut PgConnection) -> Result<Vec<(Category, NaiveDate)>> {
    let rows = sqlx::query!("SELECT category, since FROM closed_category ORDER BY category").fetch_all(db).await?;
    let strange = |key: &str| StoreError::Broken(format!("a category {key:?} that cannot be"));
    let category = |key: &str| Category::from_key(key).ok_or_else(|| strange(key));
    rows.into_iter().map(|row| Ok((category(&row.category)?, row.since))).collect()
}

/// Closes a category for new complaints, or opens it again. Complaints that are about it stay so, and are counted so.
///
/// # Errors
/// [`StoreError::NotFound`] for what never closes.
pub async fn close_category(
    house: &House,
    by: StaffId,
    category: Category,
    closed: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    if !category.closes() {
        return Err(StoreError::NotFound);
    }
    let mut tx = house.pool.begin().await?;
    let (key, today) = (category.key(), clock::amsterdam_date(now));
    let changed = if closed {
        sqlx::query!("INSERT INTO closed_category (category, since) VALUES ($1, $2) ON CONFLICT DO NOTHING", key, today)
            .execute(&mut *tx)
            .await?
    } else {
        sqlx::query!("DELETE FROM closed_category WHERE category = $1", key).execute(&mut *tx).await?
    };
    if changed.rows_affected() == 1 {
        let entry = if closed { Entry::CategoryClosed(category) } else { Entry::CategoryOpen(category) };
        setting_log::note(&mut tx, by, None, &entry, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
