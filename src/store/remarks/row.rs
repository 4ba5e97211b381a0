//! A remark as it stands in the database, and as staff read it.

use crate::{
    domain::{
        ids::{LocationId, RemarkId, StaffId},
        remark::{Outcome, Sort},
    },
    store::{Result, StoreError},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A remark as staff read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Its id.
    pub id: RemarkId,
    /// For which location.
    pub location: LocationId,
    /// What it is.
    pub sort: Sort,
    /// When it came.
    pub sent_at: DateTime<Utc>,
    /// What was said, and by whom; nothing once it was forgotten.
    pub words: Option<Words>,
    /// What was done, when and by whom.
    pub settled: Option<(Outcome, DateTime<Utc>, StaffId)>,
}

/// The personal part of a remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What was said.
    pub words: String,
    /// By whom, if they said so.
    pub name: Option<String>,
    /// How to answer.
    pub phone: Option<String>,
    /// How to answer.
    pub email: Option<String>,
    /// What was done about it.
    pub note: Option<String>,
}

/// As the database has it.
pub(super) struct Row {
    pub id: Uuid,
    pub location: Uuid,
    pub kind: String,
    pub sent_at: DateTime<Utc>,
    pub outcome: Option<String>,
    pub settled_at: Option<DateTime<Utc>>,
    pub settled_by: Option<Uuid>,
    pub words: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub note: Option<String>,
}

impl Row {
    pub(super) fn read(self) -> Result<Remark> {
        let strange = || StoreError::Broken(format!("a remark of kind {:?} with {:?}", self.kind, self.outcome));
        let outcome = self.outcome.as_deref().map(|key| Outcome::from_key(key).ok_or_else(strange)).transpose()?;
        let settled = match (outcome, self.settled_at, self.settled_by) {
            (Some(outcome), Some(at), Some(by)) => Some((outcome, at, StaffId(by))),
            _ => None,
        };
        let sort = Sort::from_key(&self.kind).ok_or_else(strange)?;
        let (name, phone, email, note) = (self.name, self.phone, self.email, self.note);
        Ok(Remark {
            id: RemarkId(self.id),
            location: LocationId(self.location),
            sort,
            sent_at: self.sent_at,
            words: self.words.map(|words| Words { words, name, phone, email, note }),
            settled,
        })
    }
}
