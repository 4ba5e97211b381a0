//! Where a complaint stands.

use serde::{Deserialize, Serialize};

/// The phases of a complaint, in the order it goes through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Only the coordinator sees it (R8).
    Received,
    /// A handler is responsible for it.
    Assigned,
    /// The handler and the complainant have spoken (R9).
    InContact,
    /// More is being found out, such as by hearing both sides (R11).
    Investigating,
    /// A judgement waits for its second reader.
    Judging,
    /// Over, in one of the ways of [`Closing`].
    Closed,
}

impl Phase {
    /// All of them, in order: the columns of the board.
    pub const ALL: [Self; 6] =
        [Self::Received, Self::Assigned, Self::InContact, Self::Investigating, Self::Judging, Self::Closed];

    /// The name in URLs, in the database and in class names.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Assigned => "assigned",
            Self::InContact => "in_contact",
            Self::Investigating => "investigating",
            Self::Judging => "judging",
            Self::Closed => "closed",
        }
    }

    /// The phase of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.key() == key)
    }
}

/// The ways a complaint ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closing {
    /// A written, reasoned judgement was issued (R12).
    Judged,
    /// The meldcode applies, or the duty to report (R6, R7).
    Diverted,
}

/// What a diverted case goes on as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Diversion {
    /// Suspected child abuse: the meldcode (R6).
    Meldcode,
    /// Suspected violent or sexual offence by an employee: the duty to report (R7).
    DutyToReport,
}
