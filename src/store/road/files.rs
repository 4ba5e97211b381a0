//! Files that come with a complaint, or later: in the transaction that says so.

use super::{Acted, Order, act, wake};
use crate::{
    domain::{decide::Decision, event::Event, file::NewFile, ids::DraftId, ids::TextId, words::NewText},
    house::House,
    store::{Result, files},
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// Carries out an order that names files, and keeps them under their names.
///
/// # Errors
/// As [`perform`](super::perform); nothing is kept then.
pub async fn add_files(house: &House, order: Order, new: &[NewFile], now: DateTime<Utc>) -> Result<u32> {
    let mut tx = house.pool.begin().await?;
    match act(&mut tx, house, order, now).await? {
        Acted::Before(seq) => Ok(seq),
        Acted::Now(case, happened) => {
            let names = happened.iter().flat_map(|recorded| recorded.event.files());
            for (name, file) in names.zip(new) {
                files::keep(&mut tx, *name, file).await?;
            }
            tx.commit().await?;
            wake(house).await;
            Ok(case.seq)
        }
    }
}

/// What a draft brings along is said right after that it was filed; gives which file of the draft has which name.
pub(super) async fn brought(
    tx: &mut PgConnection,
    draft: DraftId,
    decision: &mut Decision,
) -> Result<Vec<(Uuid, TextId)>> {
    let brought = files::to_file(tx, draft).await?;
    let mut pairs = Vec::new();
    for (file, words) in brought {
        let id = super::fresh();
        decision.texts.push(NewText { id, words });
        pairs.push((file, id));
    }
    if !pairs.is_empty() {
        decision.events.push(Event::FilesReceived { files: pairs.iter().map(|(_, name)| *name).collect() });
    }
    Ok(pairs)
}
