//! One case: its facts, which anybody in the house may ask, and its contents, for a permit only.

mod extract;
mod openings;
mod parents_side;
mod part;
mod reading;

pub use extract::{Extract, ExtractPoint, extract};
pub use openings::{Opened, Opening, opened, openings, openings_of, openings_page};
pub use part::{PartFile, part};
pub(in crate::store) use reading::{did, note};
pub use reading::{read, viewed};

use super::{
    Result, StoreError, board,
    event::{self, EventRow},
    road,
};
use crate::domain::{
    access::{CaseFacts, Permit, Side},
    complaint::Complaint,
    event::Event,
    ids::{ComplaintId, StaffId, TextId},
    reference::Reference,
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use std::collections::HashMap;
use uuid::Uuid;

/// A case as somebody may read it.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// Its state.
    pub complaint: Complaint,
    /// What happened, in order.
    pub events: Vec<Recorded>,
    /// The words; those that were erased lack.
    pub words: HashMap<TextId, String>,
}

impl CaseFile {
    /// How many files came with the complaint itself: that is said right after that it was filed.
    pub fn brought(&self) -> usize {
        let first = self.events.iter().take_while(|recorded| recorded.seq <= 2);
        first.map(|recorded| recorded.event.files().len()).sum()
    }
}

/// An event as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its number within the complaint, from 1.
    pub seq: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub actor: RecordedActor,
    /// What.
    pub event: Event,
}

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordedActor {
    /// Who complains.
    Complainant,
    /// A member of staff.
    Staff(StaffId),
    /// Who is complained about, by the personal link to the extract (R11).
    Subject(StaffId),
    /// The house itself.
    System,
}

/// What access to a case depends on.
///
/// # Errors
/// When the database fails.
pub async fn facts(db: &PgPool, reference: &Reference) -> Result<Option<CaseFacts>> {
    let id = sqlx::query_scalar!("SELECT id FROM complaint WHERE reference = $1", reference.as_str());
    match id.fetch_optional(db).await? {
        Some(id) => facts_by_id(db, ComplaintId(id)).await,
        None => Ok(None),
    }
}

/// As [`facts`], by id.
///
/// # Errors
/// When the database fails.
pub async fn facts_by_id(db: &PgPool, complaint: ComplaintId) -> Result<Option<CaseFacts>> {
    Ok(board::card(db, complaint).await?.map(|row| row.facts))
}

/// Opens a case. A permit for the parent's side gets only what the complainant may know.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn open(db: &PgPool, permit: &Permit) -> Result<CaseFile> {
    let id = permit.complaint();
    let rows = event::history(db, id).await?;
    if rows.is_empty() {
        return Err(StoreError::NotFound);
    }
    let events: Vec<Recorded> = rows.iter().map(EventRow::read).collect::<Result<_>>()?;
    let complaint = road::replay(id, &events)?;
    let mut more: Vec<TextId> = Vec::new();
    let (complaint, events) = match permit.side() {
        Side::House => (complaint, events),
        Side::Reader => {
            let (complaint, events) = parents_side::only(complaint, events);
            more.extend(texts_of(&complaint));
            parents_side::to_read(complaint, events)
        }
        Side::Parent => {
            let (complaint, events) = parents_side::only(complaint, events);
            more.extend(texts_of(&complaint));
            (complaint, events)
        }
        // A subject gets the extract, and whoever holds points gets those: never the case.
        Side::Extract(_) | Side::Part(_) => return Err(StoreError::NotFound),
    };
    let texts: Vec<TextId> = events.iter().flat_map(|r| event::words_of(&r.event)).chain(more).collect();
    Ok(CaseFile { complaint, events, words: words(db, &texts).await? })
}

/// What the parent's side holds besides what happened there.
fn texts_of(complaint: &Complaint) -> Vec<TextId> {
    let judgement = complaint.judgement.clone().map(Event::JudgementDrafted);
    let texts = judgement.iter().flat_map(event::words_of).chain(complaint.measures.iter().map(|m| m.what));
    texts.chain(complaint.refused.map(|r| r.reasons)).collect()
}

async fn words(db: &PgPool, texts: &[TextId]) -> Result<HashMap<TextId, String>> {
    let ids: Vec<Uuid> = texts.iter().map(|t| t.0).collect();
    let rows = sqlx::query!("SELECT id, words FROM personal_text WHERE id = ANY($1)", &ids).fetch_all(db).await?;
    Ok(rows.into_iter().map(|r| (TextId(r.id), r.words)).collect())
}
