//! Taking over a list of employees, who need no account: what it would change is shown first.

use crate::{
    domain::{
        access::StaffActor,
        ids::StaffId,
        organisation::Organisation,
        people::{
            Change, Described, Entry,
            import::{self, Difference, Line, Plan, Planned, Wrong},
        },
    },
    house::House,
    store::{
        Result, StoreError, organisation,
        proposals::{self, after, locked},
        setting_log,
    },
};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

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
    let mut db = db.acquire().await?;
    let org = organisation::read(&mut db).await?;
    Ok(import::plan(&here(&mut db, org).await?, lines))
}

/// By which one plan is told from another.
pub fn mark(house: &House, plan: &Plan) -> String {
    hex::encode(house.keys.mark(&[b"plan of employees", format!("{plan:?}").as_bytes()]))
}

/// Takes a list over, all of it or nothing, if it changes exactly what was `seen`.
///
/// # Errors
/// When the database fails.
pub async fn take_over(
    house: &House,
    by: &StaffActor,
    lines: &[Line],
    seen: &str,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), NotTaken>> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let plan = match import::plan(&here(&mut tx, org).await?, lines) {
        Ok(plan) if mark(house, &plan) == seen => plan,
        Ok(_) => return Ok(Err(NotTaken::Meanwhile)),
        Err(wrong) => return Ok(Err(NotTaken::Wrong(wrong))),
    };
    for Planned { name, function, email, location, .. } in plan.new.iter().cloned() {
        let new = Described { name, function, phone: None, email, location };
        let listed = organisation::list_in(&mut tx, StaffId(Uuid::new_v4()), &new).await?;
        listed.map_err(|no| StoreError::Broken(format!("an employee was not listed: {no:?}")))?;
    }
    for (planned, differs) in &plan.changed {
        write(&mut tx, house, by, planned, differs, now).await?;
    }
    let entry = Entry::Employees(plan.new.len(), plan.changed.len());
    setting_log::note(&mut tx, by.id, None, &entry, now).await?;
    tx.commit().await?;
    after(house);
    Ok(Ok(()))
}

async fn write(
    tx: &mut PgConnection,
    house: &House,
    by: &StaffActor,
    planned: &Planned,
    differs: &[Difference],
    now: DateTime<Utc>,
) -> Result<()> {
    let Some(who) = planned.id else { return Ok(()) };
    let (name, function) = (planned.name.as_str(), planned.function.as_str());
    sqlx::query!(
        "UPDATE staff SET name = $2, function = $3, location = coalesce($4, location) WHERE id = $1",
        who.0,
        name,
        function,
        planned.location.map(|location| location.0),
    )
    .execute(&mut *tx)
    .await?;
    if let Some(email) = planned.email.clone().filter(|_| differs.iter().any(|d| matches!(d, Difference::Email(_)))) {
        let asked = proposals::ask_in(tx, house, by, who, &Change::Address(email), Uuid::new_v4(), now).await?;
        asked.map_err(|no| StoreError::Broken(format!("an address was not taken over: {no:?}")))?;
    }
    Ok(())
}

/// The organisation, without who works here no more.
async fn here(db: &mut PgConnection, mut org: Organisation) -> Result<Organisation> {
    let left = sqlx::query_scalar!("SELECT id FROM staff WHERE left_on IS NOT NULL").fetch_all(db).await?;
    org.staff.retain(|s| !left.contains(&s.id.0));
    Ok(org)
}
