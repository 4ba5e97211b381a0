//! Every night everything personal goes of cases whose term is over. What happened stays, with its days and numbers.

use crate::{
    domain::{access::Actor, command::Command},
    house::{House, clock},
    store::{
        self, StoreError, retention,
        road::{self, Order},
    },
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Erases what is due.
///
/// # Errors
/// When the database fails.
pub(super) async fn retain(house: &House, as_of: DateTime<Utc>) -> store::Result<()> {
    let mut erased = 0_u32;
    for ending in retention::ending(&house.pool, clock::amsterdam_date(as_of)).await? {
        let order = Order {
            actor: Actor::System,
            complaint: ending.complaint,
            seen: u32::MAX,
            key: Uuid::new_v4(),
            command: Command::Erase,
        };
        match road::perform(house, order, as_of).await {
            Ok(_) => erased += 1,
            // It was opened again meanwhile, or another process was first.
            Err(StoreError::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    tracing::info!(erased, "erased what was kept for its term");
    Ok(())
}
