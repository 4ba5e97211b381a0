//! What the case page shows: the complaint, what happened, the words, and what this person can do.

use super::{draft::KeptAt, part::PartData};
use crate::{
    domain::{
        complaint::Complaint,
        copy::Purpose,
        event::Event,
        file::Fault,
        forms::{CaseForm, FormKind},
        helplines::Helplines,
        ids::{LocationId, StaffId, TextId},
        intake::Category,
        refusal::Refusal,
        routing::Proposal,
    },
    error::AppError,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// What one person sees of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CaseSight {
    /// All of it.
    Whole(Box<CaseData>),
    /// The points that were given to them (R8).
    Part(Box<PartData>),
}

/// A case as one person sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseData {
    /// The Amsterdam date.
    pub today: NaiveDate,
    /// Who looks.
    pub me: StaffId,
    /// The organisation's name, for the letter.
    pub organisation: String,
    /// Whom one can turn to outside of the house.
    pub helplines: Helplines,
    /// Its state.
    pub complaint: Complaint,
    /// What happened.
    pub events: Vec<Happened>,
    /// The words; those that were erased lack.
    pub words: HashMap<TextId, String>,
    /// The names of its locations.
    pub places: Vec<(LocationId, String)>,
    /// Id and name of every location, while it is a question that may become a complaint (R2).
    pub locations: Vec<(String, String)>,
    /// What is not offered for new complaints.
    #[serde(default)]
    pub closed: Vec<Category>,
    /// Those of the staff directory whom this page names or offers.
    pub people: Vec<Person>,
    /// What the others are called, where a judgement is looked through for names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<String>,
    /// The references of the linked cases that this person sees, too.
    pub linked: Vec<String>,
    /// Those whose points this person holds (R8), besides seeing all of it.
    pub held: Vec<StaffId>,
    /// What was split off it: each reference, and whether this person sees it. Never a code.
    pub split: Vec<(String, bool)>,
    /// Whether this person may know who opened it.
    pub openings: bool,
    /// For whom this person may take a copy along.
    #[serde(default)]
    pub copies: Vec<Purpose>,
    /// The personal links of the subjects (R11), where this person may give them.
    pub invitations: Option<Invitations>,
    /// Whether this person coordinates it.
    pub coordinates: bool,
    /// Who is proposed as handler.
    pub proposal: Option<Proposal>,
    /// What this person can do, and what not yet.
    pub offers: Vec<Offer>,
    /// What they best do next.
    pub next: Option<FormKind>,
    /// A form that came back, with what was wrong.
    pub unsent: Option<(CaseForm, AppError)>,
    /// At which version that form was typed, unless what changed since was told with it.
    #[serde(default)]
    pub typed_at: Option<u32>,
    /// The draft of the judgement that this person writes.
    #[serde(default)]
    pub draft: Option<Draft>,
    /// Files that were refused just now, by name.
    #[serde(default)]
    pub refused: Vec<(String, Fault)>,
}

/// The draft of a judgement, as it was kept for its writer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What was typed, with a row for each point as they are now.
    pub form: CaseForm,
    /// How many events the case had when they began to type.
    pub seen: u32,
    /// When it was kept.
    pub at: KeptAt,
}

/// The personal links of the subjects of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitations {
    /// To whom one can be given: those to whom an extract was released, with the key for the next one.
    pub to: Vec<(StaffId, Uuid)>,
    /// Those that were given, the latest first.
    pub given: Vec<Given>,
}

/// A personal link that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// To whom.
    pub who: StaffId,
    /// By mail, or on paper.
    pub mailed: bool,
    /// When.
    pub on: NaiveDate,
    /// The last day on which it works.
    pub until: NaiveDate,
    /// Whether it still does.
    pub good: bool,
    /// When it was opened last.
    pub opened: Option<NaiveDate>,
}

/// An event, with its moment in words' parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// Its number.
    pub seq: u32,
    /// When, for machines.
    pub at: String,
    /// The Amsterdam date.
    pub day: NaiveDate,
    /// The Amsterdam time of day.
    pub time: String,
    /// Who did it.
    pub by: By,
    /// What.
    pub event: Event,
}

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum By {
    /// Who complains.
    Complainant,
    /// A member of staff.
    Staff(StaffId),
    /// The house itself.
    System,
}

/// Somebody in the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who.
    pub id: StaffId,
    /// First and last name.
    pub name: String,
    /// What they do.
    pub function: String,
    /// Whether they work at a location of this case.
    #[serde(default, skip_serializing_if = "is_not")]
    pub here: bool,
    /// Whether they manage one.
    #[serde(default, skip_serializing_if = "is_not")]
    pub manages: bool,
    /// Whether they can be responsible for this case.
    #[serde(default, skip_serializing_if = "is_not")]
    pub handles: bool,
    /// Whether they are a director.
    #[serde(default, skip_serializing_if = "is_not")]
    pub directs: bool,
}

/// What is not so does not travel: there are many people.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "how serde asks")]
const fn is_not(it: &bool) -> bool {
    !*it
}

/// Something this person may do, now or not yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Which form.
    pub kind: FormKind,
    /// The key by which an order acts once.
    pub key: Uuid,
    /// Why not now; open when there is nothing.
    pub not_now: Option<Refusal>,
}

impl CaseData {
    /// Words by their id; nothing for those that were erased.
    pub fn word(&self, id: TextId) -> Option<&str> {
        self.words.get(&id).map(String::as_str)
    }

    /// Somebody of the directory.
    pub fn person(&self, id: StaffId) -> Option<&Person> {
        self.people.iter().find(|p| p.id == id)
    }

    /// Somebody's name.
    pub fn name(&self, id: StaffId) -> String {
        self.person(id).map_or_else(String::new, |p| p.name.clone())
    }

    /// The offer of a form, when this person has it at all.
    pub fn offer(&self, kind: FormKind) -> Option<&Offer> {
        self.offers.iter().find(|o| o.kind == kind)
    }

    /// Whether a form is open to this person now.
    pub fn is_open(&self, kind: FormKind) -> bool {
        self.offer(kind).is_some_and(|o| o.not_now.is_none())
    }
}
