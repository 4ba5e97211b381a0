//! R15: the next level hears of every complaint by the end of the first working day, also of one that nobody routed.

use crate::{
    domain::{access::Actor, command::Command, deadlines},
    house::{House, clock},
    store::{
        self, StoreError, organisation, reminders,
        road::{self, Order},
    },
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Tells the next level of what was not routed in time.
///
/// # Errors
/// When the database fails.
pub(super) async fn tell(house: &House, as_of: DateTime<Utc>) -> store::Result<()> {
    let calendar = organisation::calendar(&house.pool).await?;
    for (complaint, received_on) in reminders::untold(&house.pool).await? {
        let by = deadlines::next_level_told_by(received_on, &calendar);
        if !clock::after_working_hours_of(by, as_of) {
            continue;
        }
        // Whoever comes second, or after somebody routed it, is refused: it was done already.
        let order = Order {
            actor: Actor::System,
            complaint,
            seen: u32::MAX,
            key: Uuid::new_v4(),
            command: Command::TellNextLevel,
        };
        match road::perform(house, order, as_of).await {
            Ok(_) | Err(StoreError::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
