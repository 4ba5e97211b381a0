//! What the page of a part shows, in words as far as the server has them. Nothing of the whole case reaches the browser.

use crate::{
    domain::{
        forms::{CaseForm, FormKind},
        ids::StaffId,
        judgement::{Outcome, When},
        phase::Phase,
        promise::Settled,
    },
    error::AppError,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A case as far as it is theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartData {
    /// Who looks.
    pub me: StaffId,
    /// Their own name.
    pub name: String,
    /// The public reference.
    pub reference: String,
    /// How many events were seen.
    pub seq: u32,
    /// Where it stands.
    pub phase: Phase,
    /// Day 0.
    pub received_on: NaiveDate,
    /// R9.
    pub first_contact_due: NaiveDate,
    /// R12.
    pub judgement_due: NaiveDate,
    /// What was given, to each for whom they act.
    pub parts: Vec<OnePart>,
    /// What they can do now, each with the key by which an order acts once.
    pub offers: Vec<(FormKind, Uuid)>,
    /// A form that came back, with what was wrong.
    pub unsent: Option<(CaseForm, AppError)>,
}

/// What was given to one manager. Words that were erased lack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnePart {
    /// To whom.
    pub manager: StaffId,
    /// Their name.
    pub name: String,
    /// Their locations, of those the complaint is about.
    pub places: Vec<String>,
    /// The points.
    pub points: Vec<OnePoint>,
    /// What was reported.
    pub reports: Vec<Option<String>>,
    /// What is theirs to see to: what, when, and how it ended.
    pub measures: Vec<(Option<String>, When, Option<Settled<()>>)>,
}

/// A point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnePoint {
    /// Its number.
    pub number: u8,
    /// What it is.
    pub title: Option<String>,
    /// What was found, and why, once it was issued.
    pub found: Option<(Outcome, Option<String>)>,
}

impl PartData {
    /// The key of a form, when it is open.
    pub fn key(&self, kind: FormKind) -> Option<Uuid> {
        self.offers.iter().find(|(k, _)| *k == kind).map(|(_, key)| *key)
    }
}
