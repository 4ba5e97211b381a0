//! What whoever holds points of a case gets (R8): those points, what was reported about them, and once the judgement
//! went out their outcome and the own measures. Nothing else of the case: nobody's name, no story, no other point.

use super::{Recorded, words};
use crate::{
    domain::{
        access::{Permit, Side},
        deadlines::Terms,
        ids::{LocationId, TextId},
        part::PartSight,
        phase::Phase,
        reference::Reference,
    },
    store::{
        Result, StoreError,
        event::{self, EventRow},
        road,
    },
};
use sqlx::PgPool;
use std::collections::HashMap;

/// A case as far as it is theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartFile {
    /// The public reference.
    pub reference: Reference,
    /// How many events it has: what a form says was seen.
    pub seq: u32,
    /// Where it stands.
    pub phase: Phase,
    /// The terms; the day of receipt is among them.
    pub terms: Terms,
    /// Where it plays, to tell which of these are theirs. It does not leave the server whole.
    pub locations: Vec<LocationId>,
    /// What was given, to each manager for whom this person acts.
    pub parts: Vec<PartSight>,
    /// The words of that; those that were erased lack.
    pub words: HashMap<TextId, String>,
}

/// Opens the part of a permit for one.
///
/// # Errors
/// [`StoreError::NotFound`] for any other permit, and where nothing is given.
pub async fn part(db: &PgPool, permit: &Permit) -> Result<PartFile> {
    let Side::Part(managers) = permit.side() else { return Err(StoreError::NotFound) };
    let rows = event::history(db, permit.complaint()).await?;
    let events: Vec<Recorded> = rows.iter().map(EventRow::read).collect::<Result<_>>()?;
    let case = road::replay(permit.complaint(), &events)?;
    let parts: Vec<PartSight> = managers.iter().filter_map(|manager| case.part_sight(*manager)).collect();
    // Taken away since the permit was given.
    if parts.is_empty() {
        return Err(StoreError::NotFound);
    }
    let texts: Vec<TextId> = parts.iter().flat_map(PartSight::texts).collect();
    Ok(PartFile {
        words: words(db, &texts).await?,
        reference: case.filed.reference.clone(),
        seq: case.seq,
        phase: case.phase,
        locations: case.filed.place.locations().to_vec(),
        terms: case.filed.terms,
        parts,
    })
}
