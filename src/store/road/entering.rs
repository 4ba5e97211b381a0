//! What came by letter, mail or call, entered by staff with its true day of receipt (R3).

use super::{Result, filing, fresh, wake};
use crate::{
    domain::{
        access::{Actor, StaffActor},
        decide::{self, World},
        ids::ComplaintId,
        intake::NewComplaint,
        reference::Reference,
    },
    house::{House, clock},
    store::organisation,
};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// Enters a complaint, once for each key; gives its reference. The code is not in it: staff never see one.
///
/// # Errors
/// [`Refused`](super::super::StoreError::Refused) with why, or when the database fails.
pub async fn enter(
    house: &House,
    staff: &StaffActor,
    new: NewComplaint,
    received_on: NaiveDate,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<Reference> {
    let id = ComplaintId(new_id(house, staff, key));
    let mut tx = house.pool.begin().await?;
    // Whoever sends the same again waits here, and then finds it entered.
    let lock = i64::from_be_bytes(id.0.as_u64_pair().0.to_be_bytes());
    sqlx::query!("SELECT pg_advisory_xact_lock($1)", lock).execute(&mut *tx).await?;
    if let Some(reference) = filing::reference_of(&mut tx, id).await? {
        return Ok(reference);
    }
    let (org, calendar) = (organisation::read(&mut tx).await?, organisation::read_calendar(&mut tx).await?);
    let world = World { org: &org, calendar: &calendar, today: clock::amsterdam_date(now) };
    let reference = filing::new_complaint(&mut tx, id).await?;
    let decision = decide::enter(new, reference, received_on, staff, &world, &mut fresh)?;
    let receipt = filing::begin(&mut tx, house, &org, id, &Actor::Staff(staff.clone()), decision, now).await?;
    tx.commit().await?;
    wake(house).await;
    Ok(receipt.reference)
}

/// The same key of the same person means the same complaint.
fn new_id(house: &House, staff: &StaffActor, key: Uuid) -> Uuid {
    let mark = house.keys.mark(&[b"enter", staff.id.0.as_bytes(), key.as_bytes()]);
    let mut half = [0; 16];
    half.copy_from_slice(&mark[..16]);
    uuid::Builder::from_random_bytes(half).into_uuid()
}
