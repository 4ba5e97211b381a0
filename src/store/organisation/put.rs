//! Writing down a whole organisation, for a database that has none.

use super::{Result, StoreError};
use crate::domain::{access::Role, calendar::Calendar, ids::RegionId, organisation::Organisation};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// Writes a whole organisation into a database that has none; whoever has an account has no password yet.
///
/// # Errors
/// When there is one already, or the parts do not fit together.
pub async fn put(
    db: &PgPool,
    organisation: &Organisation,
    regions: &[(RegionId, String)],
    calendar: &Calendar,
) -> Result<()> {
    let mut tx = db.begin().await?;
    for (id, name) in regions {
        sqlx::query!("INSERT INTO region (id, name) VALUES ($1, $2)", id.0, name).execute(&mut *tx).await?;
    }
    put_staff(&mut tx, organisation).await?;
    for (l, position) in organisation.locations.iter().zip(0..) {
        sqlx::query!(
            "INSERT INTO location (id, position, name, town, region, manager) VALUES ($1, $2, $3, $4, $5, $6)",
            l.id.0,
            position,
            l.name,
            l.town,
            l.region.0,
            l.manager.map(|m| m.0),
        )
        .execute(&mut *tx)
        .await?;
    }
    for d in &organisation.deputies {
        sqlx::query!(
            "INSERT INTO deputy (absent, deputy, from_day, until_day) VALUES ($1, $2, $3, $4)",
            d.absent.0,
            d.deputy.0,
            d.from,
            d.until,
        )
        .execute(&mut *tx)
        .await?;
    }
    put_the_one(&mut tx, organisation, calendar).await?;
    tx.commit().await?;
    Ok(())
}

async fn put_staff(tx: &mut PgConnection, organisation: &Organisation) -> Result<()> {
    for (s, position) in organisation.staff.iter().zip(0..) {
        sqlx::query!(
            "INSERT INTO staff (id, position, name, function, phone, email, manager, location)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            s.id.0,
            position,
            s.name,
            s.function,
            s.phone,
            s.email,
            s.manager.map(|m| m.0),
            s.location.map(|l| l.0),
        )
        .execute(&mut *tx)
        .await?;
        if s.account {
            sqlx::query!(
                "INSERT INTO account (staff, email, set_at) SELECT id, lower(email), now() FROM staff WHERE id = $1",
                s.id.0
            )
            .execute(&mut *tx)
            .await?;
        }
        for role in &s.roles {
            sqlx::query!(
                "INSERT INTO staff_role (staff, role, scope) VALUES ($1, $2, $3)",
                s.id.0,
                role.key(),
                scope(*role),
            )
            .execute(&mut *tx)
            .await?;
        }
    }
    Ok(())
}

/// Of which location or region a role is.
pub(in crate::store) const fn scope(role: Role) -> Option<Uuid> {
    match role {
        Role::LocationManager(id) | Role::Committee(id) => Some(id.0),
        Role::RegionalManager(id) => Some(id.0),
        Role::Coordinator | Role::Director | Role::SafeguardingOfficer | Role::Administrator => None,
    }
}

async fn put_the_one(tx: &mut PgConnection, organisation: &Organisation, calendar: &Calendar) -> Result<()> {
    let written = sqlx::query!(
        "INSERT INTO organisation (name, holiday_rules, independent, second_reading) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING",
        organisation.name,
        calendar.rules.key(),
        organisation.independent.map(|i| i.0),
        organisation.second_reading,
    )
    .execute(&mut *tx)
    .await?;
    if written.rows_affected() == 0 {
        return Err(StoreError::Broken("there is an organisation already".to_owned()));
    }
    let days: Vec<_> = calendar.closing_days.iter().copied().collect();
    sqlx::query!("INSERT INTO closing_day (day) SELECT unnest($1::date[])", &days).execute(tx).await?;
    Ok(())
}
