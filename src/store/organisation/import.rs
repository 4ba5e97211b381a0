//! Carrying out a plan for the locations, all of it or nothing; managers get and lose the role that goes with it.

use super::{Result, read};
use crate::domain::{
    ids::{LocationId, RegionId},
    organisation::import::{self, Line, Plan, Planned, Wrong},
};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// What a list of locations would change; with `carry_out` it does.
///
/// # Errors
/// When the database fails.
pub async fn import(db: &PgPool, lines: &[Line], carry_out: bool) -> Result<std::result::Result<Plan, Vec<Wrong>>> {
    let mut tx = db.begin().await?;
    // Two lists at once would each be held against what the other changes.
    sqlx::query!("SELECT name FROM organisation FOR UPDATE").fetch_optional(&mut *tx).await?;
    let org = read(&mut tx).await?;
    let regions = super::regions_in(&mut tx).await?;
    let plan = match import::plan(&org, &regions, lines) {
        Ok(plan) => plan,
        Err(wrong) => return Ok(Err(wrong)),
    };
    if carry_out {
        for name in &plan.regions {
            sqlx::query!("INSERT INTO region (id, name) VALUES ($1, $2)", Uuid::new_v4(), name)
                .execute(&mut *tx)
                .await?;
        }
        let regions = super::regions_in(&mut tx).await?;
        for planned in plan.new.iter().chain(plan.changed.iter().map(|(planned, _)| planned)) {
            write(&mut tx, planned, &regions).await?;
        }
        tx.commit().await?;
    }
    Ok(Ok(plan))
}

async fn write(tx: &mut PgConnection, planned: &Planned, regions: &[(RegionId, String)]) -> Result<()> {
    let named =
        |name: &String| regions.iter().find(|(_, n)| n.to_lowercase() == name.to_lowercase()).map(|(id, _)| *id);
    let region = planned.region.clone().map_or_else(|name| named(&name), Some);
    let id = planned.id.unwrap_or_else(|| LocationId(Uuid::new_v4()));
    sqlx::query!(
        "INSERT INTO location (id, position, name, town, region, manager)
         VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM location), $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET name = $2, town = $3, region = $4, manager = $5",
        id.0,
        planned.name,
        planned.town,
        region.map(|region| region.0),
        planned.manager.map(|manager| manager.0),
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM staff_role WHERE role = 'location_manager' AND scope = $1 AND staff IS DISTINCT FROM $2",
        id.0,
        planned.manager.map(|manager| manager.0),
    )
    .execute(&mut *tx)
    .await?;
    if let Some(manager) = planned.manager {
        sqlx::query!(
            "INSERT INTO staff_role (staff, role, scope) VALUES ($1, 'location_manager', $2) ON CONFLICT DO NOTHING",
            manager.0,
            id.0,
        )
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}
