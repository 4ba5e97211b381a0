//! Somebody joins: they stand in the directory, have a role, and are invited to choose a password; all of it, or nothing.
//! Or they stand in the directory only.

use super::{super::accounts, Result, put::scope};
use crate::{
    domain::{
        access::Role,
        ids::{LocationId, StaffId},
        lang::Lang,
        people::Described,
        words::Prose,
    },
    house::House,
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
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
    /// What they are here, as far as one person decides on that.
    pub role: Option<Role>,
    /// Their telephone at work, where known.
    pub phone: Option<&'a Prose>,
    /// Where they work, where that helps to find them.
    pub location: Option<LocationId>,
    /// The language of the invitation.
    pub lang: Lang,
}

/// Why somebody did not join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotJoined {
    /// There is no organisation, and no name for one.
    NoOrganisation,
    /// Somebody has this address.
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
    let joined = join_in(&mut tx, house, StaffId(Uuid::new_v4()), joins, now).await?;
    if joined.is_ok() {
        tx.commit().await?;
        house.wake.notify_waiters();
    }
    Ok(joined)
}

/// As [`join`], under an id, as part of more.
pub(in crate::store) async fn join_in(
    tx: &mut PgConnection,
    house: &House,
    who: StaffId,
    joins: &Joins<'_>,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(StaffId, String), NotJoined>> {
    if sqlx::query_scalar!("SELECT name FROM organisation").fetch_optional(&mut *tx).await?.is_none() {
        return Ok(Err(NotJoined::NoOrganisation));
    }
    let email = joins.email.as_str().to_lowercase();
    if address_taken(&mut *tx, &email).await? {
        return Ok(Err(NotJoined::AddressTaken));
    }
    if let Some(role) = joins.role
        && !place_exists(&mut *tx, role).await?
    {
        return Ok(Err(NotJoined::NoSuchPlace));
    }
    let described = Described {
        name: joins.name.clone(),
        function: joins.function.clone(),
        phone: joins.phone.cloned(),
        email: Some(joins.email.clone()),
        location: joins.location,
    };
    insert(&mut *tx, who, &described).await?;
    if let Some(role) = joins.role {
        sqlx::query!("INSERT INTO staff_role (staff, role, scope) VALUES ($1, $2, $3)", who.0, role.key(), scope(role))
            .execute(&mut *tx)
            .await?;
    }
    let token = accounts::invite_in(tx, house, who, &email, joins.lang, now).await?;
    Ok(Ok((who, token)))
}

/// Adds somebody who may not come in: they stand in the directory, so that a complaint about them finds them (R8).
pub(in crate::store) async fn list_in(
    tx: &mut PgConnection,
    who: StaffId,
    new: &Described,
) -> Result<std::result::Result<(), NotJoined>> {
    let email = new.email.as_ref().map(|email| email.as_str().to_lowercase());
    if let Some(email) = &email
        && address_taken(&mut *tx, email).await?
    {
        return Ok(Err(NotJoined::AddressTaken));
    }
    insert(tx, who, new).await?;
    Ok(Ok(()))
}

async fn insert(tx: &mut PgConnection, who: StaffId, new: &Described) -> Result<()> {
    sqlx::query!(
        "INSERT INTO staff (id, position, name, function, phone, email, location)
         VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM staff), $2, $3, $4, $5, $6)",
        who.0,
        new.name.as_str(),
        new.function.as_str(),
        new.phone.as_ref().map(Prose::as_str),
        new.email.as_ref().map(|email| email.as_str().to_lowercase()),
        new.location.map(|location| location.0),
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Whether an address is somebody's, with an account or in the directory only: invited anew they would be there twice.
async fn address_taken(tx: &mut PgConnection, email: &str) -> Result<bool> {
    let taken = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM account WHERE email = $1 UNION ALL SELECT FROM staff WHERE lower(email) = $1)
               AS "taken!""#,
        email
    );
    Ok(taken.fetch_one(tx).await?)
}

/// Whether the location or region of a role is there.
pub(in crate::store) async fn place_exists(tx: &mut PgConnection, role: Role) -> Result<bool> {
    let Some(id) = scope(role) else { return Ok(true) };
    let there = match role {
        Role::RegionalManager(_) => {
            sqlx::query_scalar!("SELECT id FROM region WHERE id = $1", id).fetch_optional(tx).await?
        }
        _ => sqlx::query_scalar!("SELECT id FROM location WHERE id = $1", id).fetch_optional(tx).await?,
    };
    Ok(there.is_some())
}
