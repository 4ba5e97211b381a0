//! The points outside a suspicion go on as a complaint of their own (R6, R7), with the terms of the one they come from.

use super::{Acted, Order, Receipt, Result, act, filing, fresh, wake};
use crate::{
    domain::{
        access::Actor,
        command::Command,
        decide,
        ids::{ComplaintId, TextId},
        refusal::Refusal,
        words::Prose,
    },
    house::House,
    store::organisation,
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use std::collections::HashMap;
use uuid::Uuid;

/// Splits a complaint with this story off a diverted one, once for each key; gives how many events the diverted one has
/// after it, and the receipt of the new one. Nothing in the new one leads back: not its story, not who split it off.
///
/// # Errors
/// [`Refused`](super::StoreError::Refused) with why; [`Refusal::NoSuchText`] where the complainant's name is gone.
pub async fn split_off(
    house: &House,
    actor: Actor,
    complaint: ComplaintId,
    seen: u32,
    key: Uuid,
    story: Prose,
    now: DateTime<Utc>,
) -> Result<(u32, Receipt)> {
    let into = new_id(house, complaint, key, &story);
    let order = Order { actor, complaint, seen, key, command: Command::SplitOff { into } };
    let mut tx = house.pool.begin().await?;
    let case = match act(&mut tx, house, order, now).await? {
        Acted::Before(seq) => return Ok((seq, filing::read_receipt(&mut tx, house, into).await?)),
        Acted::Now(case, _) => case,
    };
    let words = words(&mut tx, complaint).await?;
    let word = |id: TextId| words.get(&id).and_then(|w| Prose::parse(w).ok());
    let reference = filing::new_complaint(&mut tx, into).await?;
    let decision = decide::split_off(&case.filed, case.conflicted(), story, word, reference, &mut fresh)
        .ok_or(Refusal::NoSuchText)?;
    let org = organisation::read(&mut tx).await?;
    let receipt = filing::begin(&mut tx, house, &org, into, &Actor::System, decision, now).await?;
    tx.commit().await?;
    wake(house).await;
    Ok((case.seq, receipt))
}

/// The same order again means the same new complaint: its id follows from the order, and from a key outside the
/// database.
fn new_id(house: &House, complaint: ComplaintId, key: Uuid, story: &Prose) -> ComplaintId {
    let mark = house.keys.mark(&[b"split off", complaint.0.as_bytes(), key.as_bytes(), story.as_str().as_bytes()]);
    let mut half = [0; 16];
    half.copy_from_slice(&mark[..16]);
    ComplaintId(uuid::Builder::from_random_bytes(half).into_uuid())
}

/// The words of it that are still there.
async fn words(tx: &mut PgConnection, complaint: ComplaintId) -> Result<HashMap<TextId, String>> {
    let rows = sqlx::query!("SELECT id, words FROM personal_text WHERE complaint = $1", complaint.0);
    Ok(rows.fetch_all(tx).await?.into_iter().map(|r| (TextId(r.id), r.words)).collect())
}
