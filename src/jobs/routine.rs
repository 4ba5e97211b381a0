//! What must happen every day or hour, asked for by whichever process thinks of it first; and whether it does happen.

use crate::{
    domain::{
        lang::Lang,
        upkeep::{Alarm, Rhythm, Routine},
    },
    house::{House, clock},
    store::{self, jobs as queue, organisation, upkeep},
    text::upkeep as text,
};
use chrono::{DateTime, Utc};
use std::time::Duration;
use tokio::time::sleep;
use uuid::Uuid;

const EVERY: Duration = Duration::from_secs(600);

/// Asks until the house closes.
pub(super) async fn ask(house: House) {
    let mut said = Vec::new();
    while !house.closing.has_begun() {
        if let Err(error) = ask_now(&house, clock::now()).await {
            tracing::warn!(%error, "the daily work could not be asked for");
        }
        tokio::select! {
            () = sleep(EVERY) => {}
            () = house.closing.begun() => return,
        }
        // Not before it had the time to do what lay there when it started.
        said = look(&house, said).await;
    }
}

/// Asks for this day's and this hour's work; once, however many ask.
///
/// # Errors
/// When the queue cannot be reached.
pub async fn ask_now(house: &House, now: DateTime<Utc>) -> store::Result<()> {
    let day = clock::amsterdam_date(now);
    let hour = now.format("%Y-%m-%dT%H");
    let works = clock::in_working_hours(now, &organisation::calendar(&house.pool).await?);
    let mut db = house.pool.acquire().await?;
    for routine in Routine::ALL {
        let key = match routine.rhythm() {
            Rhythm::Hourly => format!("{} {hour}", routine.key()),
            Rhythm::WorkingDays if !works => continue,
            Rhythm::Daily | Rhythm::WorkingDays => format!("{} {day}", routine.key()),
        };
        queue::enqueue(&mut db, routine.key(), Uuid::nil(), now, &key).await?;
    }
    Ok(())
}

/// Says in the log what has stopped, in one line, when that is other than what was said; gives what is said now.
async fn look(house: &House, said: Vec<Alarm>) -> Vec<Alarm> {
    let Ok(alarms) = upkeep::alarms(&house.pool, clock::now()).await.inspect_err(|error| {
        tracing::error!(%error, "failed to ask whether the work goes on");
    }) else {
        return said;
    };
    if alarms != said {
        let words: Vec<String> = alarms.iter().map(|alarm| text::alarm(Lang::En, *alarm)).collect();
        match words.is_empty() {
            true => tracing::info!("all work goes on again"),
            false => tracing::error!(alarms = words.join(" "), "work has stopped"),
        }
    }
    alarms
}
