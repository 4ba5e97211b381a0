//! The same done to several cases: each by the one road, in its own transaction, and what became of each.

use super::{Result, StoreError, case, organisation, road};
use crate::{
    domain::{
        access::{self, Actor, StaffActor},
        batch::{Batch, Chosen, Outcome},
        organisation::Organisation,
        refusal::Refusal,
        routing,
    },
    house::{House, clock},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Tries what was not done yet. `key` is the batch's own: tried twice, each case acts once.
///
/// # Errors
/// When the database fails before anything is tried.
pub async fn perform(
    house: &House,
    staff: &StaffActor,
    key: Uuid,
    batch: &Batch,
    now: DateTime<Utc>,
) -> Result<Vec<Outcome>> {
    let org = organisation::load(&house.pool).await?;
    let mut outcomes = Vec::new();
    for (at, chosen) in batch.cases.iter().enumerate() {
        let outcome = match batch.outcome(at) {
            Some(Outcome::Done) => Outcome::Done,
            _ => match one(house, &org, staff, key, batch, chosen, now).await {
                Ok(outcome) => outcome,
                Err(StoreError::Refused(refusal)) => Outcome::Refused(refusal),
                Err(StoreError::NotFound) => Outcome::Refused(Refusal::NotFound),
                // The others go on: what one case cannot do is not theirs to suffer.
                Err(error) => {
                    tracing::error!(%error, "one case of several failed");
                    Outcome::Failed
                }
            },
        };
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

async fn one(
    house: &House,
    org: &Organisation,
    staff: &StaffActor,
    key: Uuid,
    batch: &Batch,
    chosen: &Chosen,
    now: DateTime<Utc>,
) -> Result<Outcome> {
    let actor = Actor::Staff(staff.clone());
    let facts = case::facts(&house.pool, &chosen.reference).await?.ok_or(StoreError::NotFound)?;
    let permit = access::sees(&actor, &facts).ok_or(StoreError::NotFound)?;
    let today = clock::amsterdam_date(now);
    // R8: who is proposed depends on the whole case; whoever sees points of it only assigns nothing.
    let proposed = match permit.whole() {
        true => {
            let complaint = case::open(&house.pool, &permit).await?.complaint;
            routing::propose(org, (&complaint.filed).into(), &complaint.conflicted(), today).map(|p| p.handler)
        }
        false => None,
    };
    // What is wrong with the form whatever the case was told before this.
    let meant = batch.form.meant(batch.what, proposed, today).unwrap_or_default();
    let Some(command) = meant else { return Ok(Outcome::NobodyProposed) };
    let key = Uuid::from_u128(key.as_u128() ^ facts.id.0.as_u128());
    let order = road::Order { actor, complaint: facts.id, seen: chosen.seen, key, command };
    road::perform(house, order, now).await?;
    Ok(Outcome::Done)
}
