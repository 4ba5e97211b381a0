//! What commands are made of, before its words have ids.

use crate::domain::{
    event::ContactWay,
    ids::StaffId,
    intake::{Category, Occurred, Place, Relation},
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

/// What a question lacked to be a complaint, before its words have ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewBecame {
    /// Who files it (R5).
    pub relation: Relation,
    /// Where.
    pub place: Place,
    /// What it is about.
    pub categories: Vec<Category>,
    /// Whether it concerns the location's manager.
    pub about_manager: bool,
    /// When it happened.
    pub occurred: Occurred,
    /// Whether they talked with the location first (R1).
    pub talked: bool,
    /// What they tell besides the question.
    pub more: Option<Prose>,
    /// People named.
    pub persons: Option<Prose>,
    /// Why so late (R4).
    pub late_reason: Option<Prose>,
}

impl NewBecame {
    /// The least there can be: to ask the procedure whether its form is open.
    pub const fn least() -> Self {
        Self {
            relation: Relation::Customer,
            place: Place::Unknown,
            categories: Vec::new(),
            about_manager: false,
            occurred: Occurred::Unknown,
            talked: false,
            more: None,
            persons: None,
            late_reason: None,
        }
    }
}
