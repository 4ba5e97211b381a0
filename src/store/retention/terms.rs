//! For how long the organisation keeps things.

use crate::{
    domain::{ids::StaffId, people::Entry, retention::Terms},
    house::{House, clock},
    store::{Result, StoreError, setting_log},
};
use chrono::{DateTime, Utc};
use sqlx::{PgExecutor, PgPool};

/// The terms as they stand.
///
/// # Errors
/// When the database fails, or holds one that cannot be.
pub async fn terms(db: &PgPool) -> Result<Terms> {
    read(db).await
}

async fn read(db: impl PgExecutor<'_>) -> Result<Terms> {
    let row = sqlx::query!("SELECT case_months, remark_months, erase_not_before FROM organisation");
    let Some(row) = row.fetch_optional(db).await? else { return Ok(Terms::default()) };
    let months = |n: i16| u32::try_from(n).map_err(|_| StoreError::Broken("a term below nothing".to_owned()));
    Ok(Terms {
        case_months: months(row.case_months)?,
        remark_months: months(row.remark_months)?,
        not_before: row.erase_not_before,
    })
}

/// Changes them, from today on.
///
/// # Errors
/// When the database fails.
pub async fn change_terms(house: &House, by: StaffId, typed: Terms, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    // One at a time: whether a term gets shorter depends on what it was.
    sqlx::query!("SELECT name FROM organisation FOR UPDATE").fetch_one(&mut *tx).await?;
    let before = read(&mut *tx).await?;
    let after = before.changed(typed, clock::amsterdam_date(now));
    if (before.case_months, before.remark_months) == (after.case_months, after.remark_months) {
        return Ok(());
    }
    let months = |n: u32| i16::try_from(n).map_err(|_| StoreError::Broken("a term beyond all".to_owned()));
    sqlx::query!(
        "UPDATE organisation SET case_months = $1, remark_months = $2, erase_not_before = $3",
        months(after.case_months)?,
        months(after.remark_months)?,
        after.not_before,
    )
    .execute(&mut *tx)
    .await?;
    let entry = Entry::KeptFor { case_months: after.case_months, remark_months: after.remark_months };
    setting_log::note(&mut tx, by, None, &entry, now).await?;
    tx.commit().await?;
    Ok(())
}
