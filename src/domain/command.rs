//! What somebody wants to happen, read from a form, complete in itself.

use super::{
    access::Action,
    event::{ContactWay, Event},
    ids::StaffId,
    judgement::{Outcome, When},
    phase::Diversion,
    words::Prose,
};
use chrono::NaiveDate;

/// A command on a complaint that exists. Filing is [`decide::file`](super::decide::file).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Record the safety check, and everybody named as a subject or "nobody of ours" (R8).
    CheckSafety {
        /// Who is complained about.
        subjects: Vec<StaffId>,
    },
    /// Make somebody responsible (R8).
    Route {
        /// Who.
        handler: StaffId,
        /// Why somebody other than proposed.
        reason: Option<Prose>,
    },
    /// Record the contact with what was agreed (R9, R10).
    RecordContact(NewContact),
    /// Record that nobody was reached.
    RecordAttempt {
        /// The day.
        on: NaiveDate,
        /// How.
        way: ContactWay,
    },
    /// Write to the complainant.
    Message(Prose),
    /// Write to the organisation, as complainant.
    Answer(Prose),
    /// Write something down for colleagues only.
    Note(Prose),
    /// Offer a judgement for reading (R12–R14).
    DraftJudgement(NewJudgement),
    /// Send the judgement back to who wrote it.
    ReturnJudgement {
        /// Which version was read.
        version: u32,
        /// Why.
        reason: Prose,
    },
    /// Approve exactly the version that was read.
    ApproveJudgement {
        /// Which.
        version: u32,
    },
    /// Send it out (R12).
    Issue {
        /// Which version.
        version: u32,
    },
    /// End the procedure for the meldcode or the duty to report (R6, R7).
    Divert {
        /// Which.
        to: Diversion,
        /// Why.
        reason: Prose,
        /// The director who may see it.
        named_director: Option<StaffId>,
    },
}

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

impl Command {
    /// What one must be allowed to do.
    pub const fn action(&self) -> Action {
        match self {
            Self::CheckSafety { .. } => Action::CheckSafety,
            Self::Route { .. } => Action::Route,
            Self::RecordContact(_) | Self::RecordAttempt { .. } => Action::RecordContact,
            Self::Message(_) => Action::Message,
            Self::Answer(_) => Action::Answer,
            Self::Note(_) => Action::Note,
            Self::DraftJudgement(_) => Action::DraftJudgement,
            Self::ReturnJudgement { .. } | Self::ApproveJudgement { .. } => Action::ReadJudgement,
            Self::Issue { .. } => Action::Issue,
            Self::Divert { .. } => Action::Divert,
        }
    }

    /// Whether an event that came after this person looked changes what the command builds on.
    pub const fn disturbed_by(&self, event: &Event) -> bool {
        if matches!(event, Event::Diverted { .. } | Event::JudgementIssued { .. }) {
            return true;
        }
        match self {
            Self::CheckSafety { .. } => matches!(event, Event::SafetyChecked { .. }),
            Self::Route { .. } => matches!(event, Event::SafetyChecked { .. } | Event::Routed { .. }),
            Self::RecordContact(_) => matches!(event, Event::Contacted(_)),
            Self::DraftJudgement(_) => matches!(event, Event::Contacted(_) | Event::JudgementDrafted(_)),
            Self::ReturnJudgement { .. } | Self::ApproveJudgement { .. } | Self::Issue { .. } => matches!(
                event,
                Event::JudgementDrafted(_) | Event::JudgementReturned { .. } | Event::JudgementApproved { .. }
            ),
            Self::RecordAttempt { .. } | Self::Message(_) | Self::Answer(_) | Self::Note(_) | Self::Divert { .. } => {
                false
            }
        }
    }
}
