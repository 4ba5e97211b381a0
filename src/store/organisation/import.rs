//! Carrying out a plan for the locations, all of it or nothing; managers get and lose the role that goes with it.

use super::{Result, read};
use crate::domain::{
    ids::{LocationId, RegionId, StaffId},
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
        write_regions(&mut tx, &plan.regions).await?;
        let regions = super::regions_in(&mut tx).await?;
        for planned in plan.new.iter().chain(plan.changed.iter().map(|(planned, _)| planned)) {
            let id = write(&mut tx, planned, &regions).await?;
            write_manager(&mut tx, id, planned.manager).await?;
        }
        tx.commit().await?;
    }
    Ok(Ok(plan))
}

/// The regions that a plan begins.
pub(in crate::store) async fn write_regions(tx: &mut PgConnection, new: &[String]) -> Result<()> {
    for name in new {
        sqlx::query!("INSERT INTO region (id, name) VALUES ($1, $2)", Uuid::new_v4(), name).execute(&mut *tx).await?;
    }
    Ok(())
}

/// One location of a plan, but for its manager; gives its id.
pub(in crate::store) async fn write(
    tx: &mut PgConnection,
    planned: &Planned,
    regions: &[(RegionId, String)],
) -> Result<LocationId> {
    let named =
        |name: &String| regions.iter().find(|(_, n)| n.to_lowercase() == name.to_lowercase()).map(|(id, _)| *id);
    let region = planned.region.clone().map_or_else(|name| named(&name), Some);
    let id = planned.id.unwrap_or_else(|| LocationId(Uuid::new_v4()));
    sqlx::query!(
        "INSERT INTO location (id, position, name, town, region)
         VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM location), $2, $3, $4)
         ON CONFLICT (id) DO UPDATE SET name = $2, town = $3, region = $4",
        id.0,
        planned.name,
        planned.town,
        region.map(|region| region.0),
    )
    .execute(&mut *tx)
    .await?;
    Ok(id)
}

async fn write_manager(tx: &mut PgConnection, id: LocationId, manager: Option<StaffId>) -> Result<()> {
    let who = manager.map(|manager| manager.0);
    sqlx::query!("UPDATE location SET manager = $2 WHERE id = $1", id.0, who).execute(&mut *tx).await?;
    sqlx::query!(
        "DELETE FROM staff_role WHERE role = 'location_manager' AND scope = $1 AND staff IS DISTINCT FROM $2",
        id.0,
        who,
    )
    .execute(&mut *tx)
    .await?;
    if let Some(manager) = manager {
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
