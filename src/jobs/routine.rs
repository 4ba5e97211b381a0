//! What must happen every day or hour, asked for by whichever process thinks of it first.

use super::{CHECKPOINT, CLEAN, REMIND, REPORT_DUE, RETAIN, TELL};
use crate::{
    house::{House, clock},
    store::{self, jobs as queue, organisation},
};
use chrono::{DateTime, Utc};
use std::time::Duration;
use tokio::time::sleep;
use uuid::Uuid;

const EVERY: Duration = Duration::from_secs(600);

/// Asks until the house closes.
pub(super) async fn ask(house: House) {
    while !house.closing.has_begun() {
        if let Err(error) = ask_now(&house, clock::now()).await {
            tracing::warn!(%error, "the daily work could not be asked for");
        }
        tokio::select! {
            () = sleep(EVERY) => {}
            () = house.closing.begun() => {}
        }
    }
}

/// Asks for this day's and this hour's work; once, however many ask.
///
/// # Errors
/// When the queue cannot be reached.
pub async fn ask_now(house: &House, now: DateTime<Utc>) -> store::Result<()> {
    let day = clock::amsterdam_date(now);
    let hour = now.format("%Y-%m-%dT%H");
    let calendar = organisation::calendar(&house.pool).await?;
    let mut db = house.pool.acquire().await?;
    queue::enqueue(&mut db, CHECKPOINT, Uuid::nil(), now, &format!("{CHECKPOINT} {day}")).await?;
    queue::enqueue(&mut db, CLEAN, Uuid::nil(), now, &format!("{CLEAN} {hour}")).await?;
    queue::enqueue(&mut db, RETAIN, Uuid::nil(), now, &format!("{RETAIN} {day}")).await?;
    queue::enqueue(&mut db, TELL, Uuid::nil(), now, &format!("{TELL} {hour}")).await?;
    queue::enqueue(&mut db, REPORT_DUE, Uuid::nil(), now, &format!("{REPORT_DUE} {hour}")).await?;
    if clock::in_working_hours(now, &calendar) {
        queue::enqueue(&mut db, REMIND, Uuid::nil(), now, &format!("{REMIND} {day}")).await?;
    }
    Ok(())
}
