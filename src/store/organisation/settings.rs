//! The settings of the organisation that one person changes: what it and its places are called, and its holidays. What
//! bears on who sees or judges cases goes by [`crate::store::proposals`].

use super::{Result, read_calendar, regions_in};
use crate::{
    domain::{
        calendar::HolidayRules,
        field::FieldError,
        ids::StaffId,
        organisation::rename::{Place, RenameForm, parse_rename},
        people::Entry,
        words::Prose,
    },
    house::House,
    store::{proposals::locked, setting_log},
};
use chrono::{DateTime, Utc};

/// Gives the organisation another name.
///
/// # Errors
/// When the database fails.
pub async fn rename(house: &House, by: StaffId, name: &Prose, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    if locked(&mut tx).await?.name == name.as_str() {
        return Ok(());
    }
    sqlx::query!("UPDATE organisation SET name = $1", name.as_str()).execute(&mut *tx).await?;
    setting_log::note(&mut tx, by, None, &Entry::Renamed, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Gives a location or a region another name, unless something is wrong with it.
///
/// # Errors
/// When the database fails.
pub async fn rename_place(
    house: &House,
    by: StaffId,
    form: &RenameForm,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), Vec<FieldError>>> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let (place, name) = match parse_rename(form, &org, &regions_in(&mut tx).await?) {
        Ok(meant) => meant,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let (changed, entry) = match place {
        Place::Location(id) => (
            sqlx::query!("UPDATE location SET name = $2 WHERE id = $1 AND name <> $2", id.0, name.as_str())
                .execute(&mut *tx)
                .await?,
            Entry::LocationRenamed(id),
        ),
        Place::Region(id) => (
            sqlx::query!("UPDATE region SET name = $2 WHERE id = $1 AND name <> $2", id.0, name.as_str())
                .execute(&mut *tx)
                .await?,
            Entry::RegionRenamed(id),
        ),
    };
    if changed.rows_affected() == 1 {
        setting_log::note(&mut tx, by, None, &entry, now).await?;
        tx.commit().await?;
    }
    Ok(Ok(()))
}

/// Goes by other holidays from now on. Terms of complaints that came before stay as they are.
///
/// # Errors
/// When the database fails.
pub async fn go_by(house: &House, by: StaffId, rules: HolidayRules, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    locked(&mut tx).await?;
    if read_calendar(&mut tx).await?.rules == rules {
        return Ok(());
    }
    sqlx::query!("UPDATE organisation SET holiday_rules = $1", rules.key()).execute(&mut *tx).await?;
    setting_log::note(&mut tx, by, None, &Entry::Holidays(rules), now).await?;
    tx.commit().await?;
    Ok(())
}
