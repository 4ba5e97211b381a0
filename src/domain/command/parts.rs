//! What commands are made of, before its words have ids.

use crate::domain::{
    event::ContactWay,
    ids::StaffId,
    judgement::{Outcome, When},
    words::Prose,
};
use chrono::NaiveDate;

/// A contact, before its words have ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewContact {
    /// The day.
    pub on: NaiveDate,
    /// How.
    pub way: ContactWay,
    /// What was said.
    pub summary: Prose,
    /// The points, in order.
    pub points: Vec<Prose>,
    /// What was agreed, and by when.
    pub agreed: Vec<(Prose, NaiveDate)>,
}

/// A judgement, before its words have ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewJudgement {
    /// For each point its number, what is found, and why.
    pub findings: Vec<NewFinding>,
    /// The improvements.
    pub measures: Vec<NewMeasure>,
    /// Whether it was solved in conversation.
    pub solved: bool,
}

/// A finding, before its words have an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFinding {
    /// The point.
    pub point: u8,
    /// What is found.
    pub outcome: Outcome,
    /// Why.
    pub reasons: Prose,
}

/// A measure, before its words have an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMeasure {
    /// What is done.
    pub what: Prose,
    /// Who sees to it.
    pub owner: StaffId,
    /// When it was, or will be.
    pub when: When,
}
