//! Why a judgement is late (R12), in so few kinds that a report to the directors can say it (R16): the words in which the parent was told are of
//! that case, and go with it.

use serde::{Deserialize, Serialize};

/// Why it takes longer than six weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The parent is waited for.
    Parent,
    /// Hearing both sides takes longer (R11).
    Hearing,
    /// Somebody outside is waited for, such as an expert.
    Outside,
    /// Somebody who handles it was away.
    Absence,
    /// It was begun too late, or lay still.
    Delay,
    /// More is to be found out than was thought.
    Extent,
    /// Something else.
    Other,
}

impl Cause {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Parent, Self::Hearing, Self::Outside, Self::Absence, Self::Delay, Self::Extent, Self::Other];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Hearing => "hearing",
            Self::Outside => "outside",
            Self::Absence => "absence",
            Self::Delay => "delay",
            Self::Extent => "extent",
            Self::Other => "other",
        }
    }

    /// The cause of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.key() == key)
    }
}
