//! The work that waits: mail, checkpoints, cleaning.

use crate::house::House;

/// Works until the house closes.
pub async fn run(house: House) {
    house.closing.begun().await;
}
