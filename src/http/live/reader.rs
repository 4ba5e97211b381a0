//! The one reader of this process: new events become cards on the hub.

use crate::{
    domain::ids::ComplaintId,
    house::{House, live::Change},
    store::{self, board, live},
};
use sqlx::postgres::PgListener;
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

/// How long at most until a change of another process is seen, should its notice be lost.
const SLOW_POLL: Duration = Duration::from_secs(5);
/// How long to wait after the database went away.
const RETRY: Duration = Duration::from_secs(1);

/// Reads for as long as the process lives.
pub async fn read(house: House) {
    let mut place = None;
    loop {
        if let Err(error) = follow(&house, &mut place).await {
            tracing::error!(%error, "the live reader lost the database; trying again");
            tokio::time::sleep(RETRY).await;
        }
    }
}

/// Where reading is: the horizon, and what was already told of what lies above it.
struct Place {
    horizon: live::Horizon,
    told: HashSet<(ComplaintId, u32)>,
}

async fn follow(house: &House, place: &mut Option<Place>) -> store::Result<()> {
    let mut listener = PgListener::connect_with(&house.pool).await.map_err(store::StoreError::from)?;
    listener.listen("gehoor").await.map_err(store::StoreError::from)?;
    if place.is_none() {
        *place = Some(Place { horizon: live::newest(&house.pool).await?, told: HashSet::new() });
    }
    loop {
        let woken = house.wake.notified();
        if let Some(place) = place.as_mut() {
            tell_new(house, place).await?;
        }
        tokio::select! {
            () = woken => {}
            notice = listener.recv() => { notice.map_err(store::StoreError::from)?; }
            () = tokio::time::sleep(SLOW_POLL) => {}
        }
    }
}

/// Everything visible is told at once; the horizon only passes what can no longer be joined from below.
/// What is read again above the horizon falls away as already told.
async fn tell_new(house: &House, place: &mut Place) -> store::Result<()> {
    let (found, horizon) = live::since(&house.pool, place.horizon).await?;
    let mut changed: HashMap<ComplaintId, u32> = HashMap::new();
    for (complaint, seq) in found.iter().filter(|key| !place.told.contains(key)) {
        let newest = changed.entry(*complaint).or_default();
        *newest = (*newest).max(*seq);
    }
    for complaint in changed.into_keys() {
        if let Some(row) = board::card(&house.pool, complaint).await? {
            let by = live::by(&house.pool, complaint, row.card.version).await?;
            house.live.tell(Change::Card { row: Arc::new(row), by });
        }
    }
    *place = Place { horizon, told: found.into_iter().collect() };
    Ok(())
}
