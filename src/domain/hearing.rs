//! Hearing both sides (R11): who was invited, what they were shown, and what they said.

use super::ids::{StaffId, TextId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// After so many invitations somebody who does not come is absent.
pub const INVITATIONS: usize = 2;

/// One of the sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// Who complains.
    Complainant,
    /// Who is complained about.
    Subject(StaffId),
}

/// How a hearing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heard {
    /// They spoke, or answered in writing, on this day.
    Spoke(NaiveDate),
    /// They do not want to.
    Declined,
    /// They did not come, after two invitations.
    Absent,
}

/// The hearing of one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// Of whom.
    pub party: Party,
    /// The days for which they were invited.
    pub invited: Vec<NaiveDate>,
    /// The numbers of the points a subject was shown: the extract, and all that ever reaches them but its outcome.
    pub extract: Vec<u8>,
    /// How it ended.
    pub outcome: Option<Heard>,
    /// What they said, as noted, and their corrections beside it.
    pub statements: Vec<TextId>,
    /// Whether a subject was told the outcome of the own points.
    pub told: bool,
}

impl Hearing {
    /// Of somebody who was not invited yet.
    pub const fn of(party: Party) -> Self {
        Self { party, invited: Vec::new(), extract: Vec::new(), outcome: None, statements: Vec::new(), told: false }
    }
}
