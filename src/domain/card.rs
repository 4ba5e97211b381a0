//! A complaint on the board: a snapshot, versioned, with nothing in it that only a case page may tell.

use super::{
    access::{self, Actor, CaseFacts},
    complaint::Complaint,
    ids::{LocationId, StaffId},
    intake::Category,
    phase::{Closing, Phase},
    reference::Reference,
    reminders::Watched,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the board shows of a complaint. Names of places and people are looked up beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The public reference.
    pub reference: Reference,
    /// Counts up with every event: a card never goes back.
    pub version: u32,
    /// Its column.
    pub phase: Phase,
    /// Where.
    pub locations: Vec<LocationId>,
    /// What it is about.
    pub categories: Vec<Category>,
    /// Who is responsible.
    pub handler: Option<StaffId>,
    /// Day 0.
    pub received_on: NaiveDate,
    /// R9.
    pub first_contact_due: NaiveDate,
    /// R9: when it was met.
    pub first_contact_on: Option<NaiveDate>,
    /// R2: by when a question is answered; nothing for a complaint.
    pub answer_due: Option<NaiveDate>,
    /// R12.
    pub judgement_due: NaiveDate,
    /// R10, R14: the earliest day of what was promised and is still to be kept.
    #[serde(default)]
    pub promise_due: Option<NaiveDate>,
    /// R4: filed after the two months.
    pub filed_late: bool,
    /// The complainant wrote and waits for an answer.
    pub message_waits: bool,
    /// The judgement was approved and waits to be sent.
    pub approved: bool,
    /// How it ended.
    pub closing: Option<Closing>,
    /// Whether only points of it are theirs who look (R8).
    pub part: bool,
}

/// The next term of a case, most urgent first when sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextTerm {
    /// R2: answer the question by this day.
    Answer {
        /// By when.
        due: NaiveDate,
    },
    /// R9: call by this day.
    Contact {
        /// By when.
        due: NaiveDate,
    },
    /// R10: keep what was promised by this day, which comes before the judgement.
    Promise {
        /// By when.
        due: NaiveDate,
    },
    /// R12: judge by this day.
    Judgement {
        /// By when.
        due: NaiveDate,
        /// Day n of 42.
        day: i64,
    },
    /// Nothing is due.
    None,
}

impl Card {
    /// The card of a complaint.
    pub fn of(case: &Complaint) -> Self {
        let filed = &case.filed;
        Self {
            reference: filed.reference.clone(),
            version: case.seq,
            phase: case.phase,
            locations: filed.place.locations().to_vec(),
            categories: filed.categories.clone(),
            handler: case.handler,
            received_on: filed.terms.received_on,
            first_contact_due: filed.terms.first_contact_due,
            first_contact_on: case.first_contact_on(),
            answer_due: case.answer_due(),
            judgement_due: filed.terms.judgement_due,
            promise_due: Watched::of(case).promise_due(),
            filed_late: filed.late,
            message_waits: case.message_waits,
            approved: case.approved.is_some(),
            closing: case.closing(),
            part: false,
        }
    }

    /// What whoever holds points of it sees (R8): that it is there, where it stands and its terms. Where it plays and
    /// what it is about are of the whole case, and so is what happens around it.
    fn of_part(self) -> Self {
        Self {
            locations: Vec::new(),
            categories: Vec::new(),
            handler: None,
            promise_due: None,
            filed_late: false,
            message_waits: false,
            approved: false,
            part: true,
            ..self
        }
    }

    /// What is due next.
    pub fn next_term(&self, today: NaiveDate) -> NextTerm {
        match (self.closing, self.answer_due, self.first_contact_on) {
            (Some(_), ..) => NextTerm::None,
            (None, Some(due), _) => NextTerm::Answer { due },
            (None, None, None) => NextTerm::Contact { due: self.first_contact_due },
            (None, None, Some(_)) => match self.promise_due.filter(|due| *due < self.judgement_due) {
                Some(due) => NextTerm::Promise { due },
                None => NextTerm::Judgement { due: self.judgement_due, day: self.day(today) },
            },
        }
    }

    /// The day of the forty-two: that of receipt is day 0 (R12).
    pub fn day(&self, today: NaiveDate) -> i64 {
        today.signed_duration_since(self.received_on).num_days()
    }

    /// The day by which something must happen; the most urgent card is the one with the earliest.
    pub fn due(&self, today: NaiveDate) -> Option<NaiveDate> {
        match self.next_term(today) {
            NextTerm::Answer { due }
            | NextTerm::Contact { due }
            | NextTerm::Promise { due }
            | NextTerm::Judgement { due, .. } => Some(due),
            NextTerm::None => None,
        }
    }

    /// Whether the next term has passed.
    pub fn late(&self, today: NaiveDate) -> bool {
        self.due(today).is_some_and(|due| today > due)
    }
}

/// A card and what access to it depends on; the facts never leave the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// The card.
    pub card: Card,
    /// Who may see it.
    pub facts: CaseFacts,
}

impl CardRow {
    /// The card as somebody sees it; nothing where they do not see the case.
    pub fn shown_to(&self, actor: &Actor) -> Option<Card> {
        let permit = access::sees(actor, &self.facts)?;
        let card = self.card.clone();
        Some(if permit.whole() { card } else { card.of_part() })
    }
}
