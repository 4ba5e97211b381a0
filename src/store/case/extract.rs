//! What a subject gets (R11): the points released to them, what they said themselves, and the outcome of those points
//! once the judgement went out. Nothing else of the case, and nobody's name.

use super::{Recorded, words};
use crate::{
    domain::{
        access::{Permit, Side},
        event::Event,
        hearing::{Heard, Party},
        ids::TextId,
        judgement::Outcome,
    },
    store::{
        Result, StoreError,
        event::{self, EventRow},
        road,
    },
};
use sqlx::PgPool;

/// The extract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// The points released.
    pub points: Vec<ExtractPoint>,
    /// How the own hearing ended, when it did.
    pub heard: Option<Heard>,
    /// What they said, in order; what was erased is empty.
    pub statements: Vec<String>,
}

/// A point of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtractPoint {
    /// Its number.
    pub number: u8,
    /// What is complained of.
    pub title: String,
    /// What was found, once it was issued.
    pub outcome: Option<Outcome>,
}

/// Opens the extract of a permit for one.
///
/// # Errors
/// [`StoreError::NotFound`] for any other permit, and for nothing released.
pub async fn extract(db: &PgPool, permit: &Permit) -> Result<Extract> {
    let Side::Extract(who) = *permit.side() else { return Err(StoreError::NotFound) };
    let rows = event::history(db, permit.complaint()).await?;
    let events: Vec<Recorded> = rows.iter().map(EventRow::read).collect::<Result<_>>()?;
    let case = road::replay(permit.complaint(), &events)?;
    let hearing = case.hearing(Party::Subject(who)).ok_or(StoreError::NotFound)?;
    let released = |r: &Recorded| matches!(&r.event, Event::ExtractReleased { subject, .. } if *subject == who);
    // The points as they read when they were released: what was worded anew since was not released.
    let last = events.iter().rposition(released).ok_or(StoreError::NotFound)?;
    let then = road::replay(permit.complaint(), &events[..=last])?;
    let points: Vec<_> = then.points.iter().filter(|p| hearing.extract.contains(&p.number)).collect();
    let ids: Vec<TextId> = points.iter().map(|p| p.title).chain(hearing.statements.iter().copied()).collect();
    let words = words(db, &ids).await?;
    let word = |id: &TextId| words.get(id).cloned().unwrap_or_default();
    let found = |number| {
        let judgement = case.issued.as_ref().filter(|_| hearing.told)?;
        judgement.findings.iter().find(|f| f.point == number)?.outcome
    };
    Ok(Extract {
        points: points
            .iter()
            .map(|p| ExtractPoint { number: p.number, title: word(&p.title), outcome: found(p.number) })
            .collect(),
        heard: hearing.outcome,
        statements: hearing.statements.iter().map(word).collect(),
    })
}
