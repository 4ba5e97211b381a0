//! What commands are made of, before its words have ids.

use crate::domain::{
    event::ContactWay,
    ids::StaffId,
    intake::{Category, Occurred, Place, Relation, Way},
    judgement::{Outcome, When},
    promise::Hear,
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
    pub points: Vec<NewPoint>,
    /// What was agreed.
    pub agreed: Vec<NewAgreed>,
}

/// A point as a conversation words it, before its words have an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPoint {
    /// Which of the points that are there; nothing for a new one.
    pub number: Option<u8>,
    /// What is complained of.
    pub title: Prose,
    /// Whether both say that it is solved (R10).
    pub solved: bool,
}

impl NewPoint {
    /// A new point, that is not solved.
    pub const fn open(title: Prose) -> Self {
        Self { number: None, title, solved: false }
    }
}

/// Something agreed, before its words have an id (R10).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAgreed {
    /// What.
    pub what: Prose,
    /// By when.
    pub by: NaiveDate,
    /// How the complainant hears of it.
    pub hear: Hear,
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

/// How whoever complains is reached from now on, before its words have ids. What is not said stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewReach {
    /// Another mail address.
    pub email: Option<Prose>,
    /// Another telephone number.
    pub phone: Option<Prose>,
    /// Another preferred way.
    pub way: Option<Way>,
    /// Whether it is safe to call and mail.
    pub safe: Option<bool>,
    /// How they asked for it, where staff write it down.
    pub note: Option<Prose>,
}

impl NewReach {
    /// Whether nothing would be otherwise.
    pub const fn nothing(&self) -> bool {
        self.email.is_none() && self.phone.is_none() && self.way.is_none() && self.safe.is_none()
    }
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
