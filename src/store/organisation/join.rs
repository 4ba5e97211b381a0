//! Somebody joins: they stand in the directory, have a role, and are invited to choose a password; all of it, or nothing.

use super::{super::accounts, Result, put::scope};
use crate::{
    domain::{access::Role, ids::StaffId, lang::Lang, words::Prose},
    house::House,
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Who joins.
#[derive(Clone, Debug)]
pub struct Joins<'a> {
    /// First and last name.
    pub name: &'a Prose,
    /// What they do, as parents read it.
    pub function: &'a Prose,
    /// Of the account, and to reach them by.
    pub email: &'a Prose,
    /// What they are here.
    pub role: Role,
    /// The language of the invitation.
    pub lang: Lang,
}

/// Why somebody did not join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotJoined {
    /// There is no organisation, and no name for one.
    NoOrganisation,
    /// Somebody has an account with this address.
    AddressTaken,
    /// The location or region of the role does not exist.
    NoSuchPlace,
}

/// Adds somebody, and has the invitation mailed; gives its token. Where there is no organisation yet it begins, under
/// this name.
///
/// # Errors
/// When the database fails.
pub async fn join(
    house: &House,
    joins: &Joins<'_>,
    organisation: Option<&str>,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(StaffId, String), NotJoined>> {
    let mut tx = house.pool.begin().await?;
    if let Some(name) = organisation {
        sqlx::query!("INSERT INTO organisation (name) VALUES ($1) ON CONFLICT DO NOTHING", name)
            .execute(&mut *tx)
            .await?;
    }
    if sqlx::query_scalar!("SELECT name FROM organisation").fetch_optional(&mut *tx).await?.is_none() {
        return Ok(Err(NotJoined::NoOrganisation));
    }
    let email = joins.email.as_str().to_lowercase();
    let taken = sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM account WHERE email = $1) AS "taken!""#, email);
    if taken.fetch_one(&mut *tx).await? {
        return Ok(Err(NotJoined::AddressTaken));
    }
    let place = match joins.role {
        Role::LocationManager(id) | Role::Committee(id) => {
            sqlx::query_scalar!("SELECT id FROM location WHERE id = $1", id.0).fetch_optional(&mut *tx).await?
        }
        Role::RegionalManager(id) => {
            sqlx::query_scalar!("SELECT id FROM region WHERE id = $1", id.0).fetch_optional(&mut *tx).await?
        }
        Role::Coordinator | Role::Director | Role::SafeguardingOfficer | Role::Administrator => Some(Uuid::nil()),
    };
    if place.is_none() {
        return Ok(Err(NotJoined::NoSuchPlace));
    }
    let who = StaffId(Uuid::new_v4());
    sqlx::query!(
        "INSERT INTO staff (id, position, name, function, email)
         VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM staff), $2, $3, $4)",
        who.0,
        joins.name.as_str(),
        joins.function.as_str(),
        email,
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "INSERT INTO staff_role (staff, role, scope) VALUES ($1, $2, $3)",
        who.0,
        joins.role.key(),
        scope(joins.role)
    )
    .execute(&mut *tx)
    .await?;
    let token = accounts::invite_in(&mut tx, house, who, &email, joins.lang, now).await?;
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(Ok((who, token)))
}
