//! Locations and closing days, as whoever keeps the settings changes them in pages. A location's manager sees cases, so
//! another one is only proposed.

use super::{
    Result,
    organisation::{self, write, write_regions},
    proposals::{self, after, locked},
    setting_log,
};
use crate::{
    domain::{
        access::{Role, StaffActor},
        field::FieldError,
        ids::StaffId,
        organisation::{
            added::{LocationForm, parse_location},
            import::{self, Line, Plan, Wrong},
        },
        people::{Change, Entry, No},
    },
    house::House,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// What became of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// How many managers are proposed.
    pub proposed: usize,
    /// How many are not: nobody proposes themselves.
    pub not_proposed: usize,
}

/// Why a list was not taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It has mistakes.
    Wrong(Vec<Wrong>),
    /// It would change something else than was shown.
    Meanwhile,
}

/// What a list would change.
///
/// # Errors
/// When the database fails.
pub async fn plan(db: &PgPool, lines: &[Line]) -> Result<std::result::Result<Plan, Vec<Wrong>>> {
    organisation::import(db, lines, false).await
}

/// By which one plan is told from another.
pub fn mark(house: &House, plan: &Plan) -> String {
    hex::encode(house.keys.mark(&[b"plan of locations", format!("{plan:?}").as_bytes()]))
}

/// Adds one location, or corrects one; its manager and its region stay.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    house: &House,
    by: &StaffActor,
    form: &LocationForm,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), Vec<FieldError>>> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let planned = match parse_location(form, &org, &organisation::regions_in(&mut tx).await?) {
        Ok(planned) => planned,
        Err(wrong) => return Ok(Err(wrong)),
    };
    write_regions(&mut tx, planned.region.as_ref().err().map_or(&[], std::slice::from_ref)).await?;
    let regions = organisation::regions_in(&mut tx).await?;
    write(&mut tx, &planned, &regions).await?;
    let (added, corrected) = if planned.id.is_none() { (1, 0) } else { (0, 1) };
    setting_log::note(&mut tx, by.id, None, &Entry::Locations(added, corrected), now).await?;
    tx.commit().await?;
    after(house);
    Ok(Ok(()))
}

/// Takes a list over, all of it or nothing, if it changes exactly what was `seen`; managers are proposed.
///
/// # Errors
/// When the database fails.
pub async fn take_over(
    house: &House,
    by: &StaffActor,
    lines: &[Line],
    seen: &str,
    now: DateTime<Utc>,
) -> Result<std::result::Result<Taken, NotTaken>> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let regions = organisation::regions_in(&mut tx).await?;
    let plan = match import::plan(&org, &regions, lines) {
        Ok(plan) if mark(house, &plan) == seen => plan,
        Ok(_) => return Ok(Err(NotTaken::Meanwhile)),
        Err(wrong) => return Ok(Err(NotTaken::Wrong(wrong))),
    };
    write_regions(&mut tx, &plan.regions).await?;
    let regions = organisation::regions_in(&mut tx).await?;
    let mut taken = Taken::default();
    for planned in plan.new.iter().chain(plan.changed.iter().map(|(planned, _)| planned)) {
        let id = write(&mut tx, planned, &regions).await?;
        let was = org.location(id).and_then(|location| location.manager);
        let role = Role::LocationManager(id);
        let (of, change): (StaffId, Change) = match (was, planned.manager) {
            (was, Some(next)) if was != Some(next) => (next, Change::Give(role)),
            (Some(was), None) => (was, Change::Take(role)),
            _ => continue,
        };
        match proposals::ask_in(&mut tx, house, by, of, &change, Uuid::new_v4(), now).await? {
            Ok(_) => taken.proposed += 1,
            Err(No::Oneself | No::Left) => taken.not_proposed += 1,
            Err(no) => return Err(super::StoreError::Broken(format!("a manager was not proposed: {no:?}"))),
        }
    }
    let entry = Entry::Locations(plan.new.len(), plan.changed.len());
    setting_log::note(&mut tx, by.id, None, &entry, now).await?;
    tx.commit().await?;
    after(house);
    Ok(Ok(taken))
}

/// The days on which the organisation is closed, from one on.
///
/// # Errors
/// When the database fails.
pub async fn closing_days(db: &PgPool, from: NaiveDate) -> Result<Vec<NaiveDate>> {
    let days = sqlx::query_scalar!("SELECT day FROM closing_day WHERE day >= $1 ORDER BY day", from);
    Ok(days.fetch_all(db).await?)
}

/// The organisation is closed on a day, or is not after all. Terms of complaints that came before stay as they are.
///
/// # Errors
/// When the database fails.
pub async fn close(house: &House, by: StaffId, day: NaiveDate, closed: bool, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    let changed = if closed {
        sqlx::query!("INSERT INTO closing_day (day) VALUES ($1) ON CONFLICT DO NOTHING", day).execute(&mut *tx).await?
    } else {
        sqlx::query!("DELETE FROM closing_day WHERE day = $1", day).execute(&mut *tx).await?
    };
    if changed.rows_affected() == 1 {
        let entry = if closed { Entry::Closed(day) } else { Entry::Open(day) };
        setting_log::note(&mut tx, by, None, &entry, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
