//! The organisation: locations, the staff directory, reporting lines, deputies, closing days.

mod categories;
mod closed_locations;
mod helplines;
mod import;
mod join;
mod put;
mod settings;

pub use categories::{close_category, closed_categories};
pub use closed_locations::close_location;
pub use helplines::{Change, change, change_by};
pub use import::import;
pub(super) use import::{write, write_regions};
pub use join::{Joins, NotJoined, join};
pub(super) use join::{join_in, list_in, place_exists};
pub use put::put;
pub(super) use put::scope;
pub use settings::{go_by, rename, rename_place};

use super::{Result, StoreError};
use crate::domain::{
    access::Role,
    calendar::{Calendar, HolidayRules},
    ids::{LocationId, RegionId, StaffId},
    lang::Lang,
    organisation::{Deputy, Location, Organisation, StaffMember},
};
use sqlx::{PgConnection, PgPool};
use std::collections::HashMap;
use uuid::Uuid;

/// The organisation as it stands.
///
/// # Errors
/// When the database fails, or holds a role it cannot hold.
pub async fn load(db: &PgPool) -> Result<Organisation> {
    read(&mut *db.acquire().await?).await
}

/// As [`load`], where a connection is at hand.
pub(super) async fn read(db: &mut PgConnection) -> Result<Organisation> {
    let one =
        sqlx::query!("SELECT name, independent, second_reading FROM organisation").fetch_optional(&mut *db).await?;
    let (name, independent, second_reading) =
        one.map_or((String::new(), None, true), |o| (o.name, o.independent, o.second_reading));
    let mut roles = all_roles(db).await?;
    let staff = sqlx::query!(
        r#"SELECT id, name, function, phone, s.email, manager, location, (a.staff IS NOT NULL) AS "account!",
                      a.lang AS "lang?"
                 FROM staff AS s LEFT JOIN account AS a ON a.staff = s.id ORDER BY position, id"#
    )
    .map(|s| StaffMember {
        id: StaffId(s.id),
        name: s.name,
        function: s.function,
        phone: s.phone,
        email: s.email,
        manager: s.manager.map(StaffId),
        location: s.location.map(LocationId),
        roles: roles.remove(&s.id).unwrap_or_default(),
        account: s.account,
        lang: s.lang.and_then(|tag| Lang::of_tag(&tag)).unwrap_or_default(),
    })
    .fetch_all(&mut *db)
    .await?;
    let locations = sqlx::query!("SELECT id, name, town, region, manager FROM location ORDER BY position, id")
        .map(|l| Location {
            id: LocationId(l.id),
            name: l.name,
            town: l.town,
            region: RegionId(l.region),
            manager: l.manager.map(StaffId),
        })
        .fetch_all(&mut *db)
        .await?;
    let deputies = sqlx::query!("SELECT absent, deputy, from_day, until_day FROM deputy ORDER BY from_day, absent")
        .map(|d| Deputy { absent: StaffId(d.absent), deputy: StaffId(d.deputy), from: d.from_day, until: d.until_day })
        .fetch_all(&mut *db)
        .await?;
    let (independent, helplines) = (independent.map(StaffId), helplines::read(db).await?);
    let closed = categories::read(db).await?.into_iter().map(|(category, _)| category).collect();
    let closed_places = closed_locations::read(db).await?;
    Ok(Organisation { name, locations, staff, deputies, independent, second_reading, helplines, closed, closed_places })
}

async fn all_roles(db: &mut PgConnection) -> Result<HashMap<Uuid, Vec<Role>>> {
    let rows =
        sqlx::query!("SELECT staff, role, scope FROM staff_role ORDER BY staff, role, scope").fetch_all(db).await?;
    let mut roles: HashMap<Uuid, Vec<Role>> = HashMap::new();
    for row in rows {
        roles.entry(row.staff).or_default().push(role(&row.role, row.scope)?);
    }
    Ok(roles)
}

/// A role as it stands in the database: its [`key`](Role::key), and of what.
pub(super) fn role(key: &str, scope: Option<Uuid>) -> Result<Role> {
    Ok(match (key, scope) {
        ("coordinator", None) => Role::Coordinator,
        ("location_manager", Some(id)) => Role::LocationManager(LocationId(id)),
        ("regional_manager", Some(id)) => Role::RegionalManager(RegionId(id)),
        ("director", None) => Role::Director,
        ("safeguarding_officer", None) => Role::SafeguardingOfficer,
        ("committee", Some(id)) => Role::Committee(LocationId(id)),
        ("administrator", None) => Role::Administrator,
        _ => return Err(StoreError::Broken(format!("a role {key:?} that cannot be"))),
    })
}

/// What some people are called, by the alphabet.
///
/// # Errors
/// When the database fails.
pub async fn names(db: &PgPool, people: &[StaffId]) -> Result<Vec<String>> {
    let ids: Vec<Uuid> = people.iter().map(|who| who.0).collect();
    Ok(sqlx::query_scalar!("SELECT name FROM staff WHERE id = ANY($1) ORDER BY name, id", &ids).fetch_all(db).await?)
}

/// The calendar by which terms are fixed.
///
/// # Errors
/// When the database fails.
pub async fn calendar(db: &PgPool) -> Result<Calendar> {
    read_calendar(&mut *db.acquire().await?).await
}

/// As [`calendar`], where a connection is at hand.
pub(super) async fn read_calendar(db: &mut PgConnection) -> Result<Calendar> {
    let rules = sqlx::query_scalar!("SELECT holiday_rules FROM organisation").fetch_optional(&mut *db).await?;
    let rules = rules.as_deref().and_then(HolidayRules::from_key).unwrap_or_default();
    let days = sqlx::query_scalar!("SELECT day FROM closing_day").fetch_all(db).await?;
    Ok(Calendar { rules, closing_days: days.into_iter().collect() })
}

/// The regions, by name.
///
/// # Errors
/// When the database fails.
pub async fn regions(db: &PgPool) -> Result<Vec<(RegionId, String)>> {
    regions_in(&mut *db.acquire().await?).await
}

/// As [`regions`], where a connection is at hand.
pub(super) async fn regions_in(db: &mut PgConnection) -> Result<Vec<(RegionId, String)>> {
    let rows = sqlx::query!("SELECT id, name FROM region ORDER BY name, id").fetch_all(db).await?;
    Ok(rows.into_iter().map(|r| (RegionId(r.id), r.name)).collect())
}

/// Who the coordinators are now: where all of them are conflicted with a case, directors stand in.
pub(super) async fn coordinators(db: impl sqlx::PgExecutor<'_>) -> Result<Vec<StaffId>> {
    let rows = sqlx::query_scalar!("SELECT staff FROM staff_role WHERE role = 'coordinator'").fetch_all(db).await?;
    Ok(rows.into_iter().map(StaffId).collect())
}

/// Whether there is an organisation at all.
///
/// # Errors
/// When the database fails.
pub async fn exists(db: &PgPool) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM organisation) AS "there!""#).fetch_one(db).await?)
}
