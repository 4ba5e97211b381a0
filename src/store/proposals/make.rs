//! Making a change of somebody, once it is agreed.

use super::left;
use crate::{
    domain::{
        access::Role,
        ids::StaffId,
        lang::Lang,
        organisation::Organisation,
        people::{self, Change, No},
    },
    house::House,
    store::{
        Result,
        accounts::links::{self, Why},
        organisation,
    },
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// Whether a role that the house cannot be without would have nobody.
pub(in crate::store) fn is_last(org: &Organisation, of: StaffId, role: Role) -> bool {
    let needed = matches!(role, Role::Coordinator | Role::Director | Role::Administrator);
    needed && org.with_role(role).any(|s| s.id == of) && org.with_role(role).all(|s| s.id == of)
}

/// Whether a change can be made as things stand: whoever it leads to works here still, and can come in.
pub(super) async fn possible(
    tx: &mut PgConnection,
    org: &Organisation,
    of: StaffId,
    change: &Change,
) -> Result<std::result::Result<(), No>> {
    match change.raises(of) {
        Some(who) if left(tx, who).await? => Ok(Err(No::Left)),
        _ => Ok(people::possible(org, of, change)),
    }
}

/// Makes a change that is agreed, unless it cannot be.
pub(in crate::store) async fn make(
    tx: &mut PgConnection,
    house: &House,
    org: &Organisation,
    of: StaffId,
    change: &Change,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), No>> {
    if let Err(no) = possible(tx, org, of, change).await? {
        return Ok(Err(no));
    }
    match change {
        Change::Give(role) if !organisation::place_exists(&mut *tx, *role).await? => return Ok(Err(No::NoSuchPlace)),
        Change::Give(role) => give(tx, of, *role).await?,
        Change::Take(role) if is_last(org, of, *role) => return Ok(Err(No::Last)),
        Change::Take(role) => take(tx, of, *role).await?,
        Change::Address(email) => {
            let lang = org.member(of).map(|member| member.lang).unwrap_or_default();
            return address(tx, house, of, (email.as_str(), lang), now).await;
        }
        Change::StandIn { deputy, from, until } => {
            sqlx::query!(
                "INSERT INTO deputy (absent, deputy, from_day, until_day) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (absent, from_day) DO UPDATE SET deputy = $2, until_day = $4",
                of.0,
                deputy.0,
                from,
                until,
            )
            .execute(tx)
            .await?;
        }
        Change::ReportTo(to) => {
            let to = to.map(|to| to.0);
            sqlx::query!("UPDATE staff SET manager = $2 WHERE id = $1", of.0, to).execute(tx).await?;
        }
        Change::Independent(true) => {
            sqlx::query!("UPDATE organisation SET independent = $1", of.0).execute(tx).await?;
        }
        Change::Independent(false) => {
            sqlx::query!("UPDATE organisation SET independent = NULL WHERE independent = $1", of.0).execute(tx).await?;
        }
        Change::SecondReading(on) => {
            sqlx::query!("UPDATE organisation SET second_reading = $1", *on).execute(tx).await?;
        }
    }
    Ok(Ok(()))
}

async fn give(tx: &mut PgConnection, of: StaffId, role: Role) -> Result<()> {
    if let Role::LocationManager(location) = role {
        // A location has one manager, whose role goes with it.
        sqlx::query!(
            "DELETE FROM staff_role WHERE role = 'location_manager' AND scope = $1 AND staff <> $2",
            location.0,
            of.0
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!("UPDATE location SET manager = $2 WHERE id = $1", location.0, of.0).execute(&mut *tx).await?;
    }
    sqlx::query!(
        "INSERT INTO staff_role (staff, role, scope) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        of.0,
        role.key(),
        organisation::scope(role)
    )
    .execute(tx)
    .await?;
    Ok(())
}

async fn take(tx: &mut PgConnection, of: StaffId, role: Role) -> Result<()> {
    if let Role::LocationManager(location) = role {
        sqlx::query!("UPDATE location SET manager = NULL WHERE id = $1 AND manager = $2", location.0, of.0)
            .execute(&mut *tx)
            .await?;
    }
    sqlx::query!(
        "DELETE FROM staff_role WHERE staff = $1 AND role = $2 AND scope IS NOT DISTINCT FROM $3",
        of.0,
        role.key(),
        organisation::scope(role)
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Another address: what was mailed to the old one works no more, and who had not come in yet is invited at the new one.
async fn address(
    tx: &mut PgConnection,
    house: &House,
    of: StaffId,
    (email, lang): (&str, Lang),
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), No>> {
    let email = email.to_lowercase();
    let taken = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM account WHERE email = $1 AND staff <> $2
                          UNION ALL SELECT FROM staff WHERE lower(email) = $1 AND id <> $2) AS "taken!""#,
        email,
        of.0
    );
    if taken.fetch_one(&mut *tx).await? {
        return Ok(Err(No::AddressTaken));
    }
    sqlx::query!("UPDATE staff SET email = $2 WHERE id = $1", of.0, email).execute(&mut *tx).await?;
    sqlx::query!("UPDATE staff_link SET used_at = $2 WHERE staff = $1 AND used_at IS NULL", of.0, now)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM staff_session WHERE staff = $1", of.0).execute(&mut *tx).await?;
    let waits = sqlx::query_scalar!(
        r#"UPDATE account SET email = $2 WHERE staff = $1 RETURNING (password_hash IS NULL AND subject IS NULL) AS "waits!""#,
        of.0,
        email
    );
    if waits.fetch_optional(&mut *tx).await? == Some(true) {
        links::make_in(tx, house, of, Why::Invitation, lang, now).await?;
    }
    Ok(Ok(()))
}
