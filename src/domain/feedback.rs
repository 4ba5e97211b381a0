//! What whoever complained says of how it went, once it is over: two questions.

use super::words::Prose;
use serde::{Deserialize, Serialize};

/// Whether somebody felt heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the answers say it themselves")]
pub enum FeltHeard {
    Yes,
    Partly,
    No,
}

impl FeltHeard {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// The answer of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|felt| felt.key() == key)
    }
}

/// What somebody said: something, in any case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feedback {
    /// Whether they felt heard, and what could be better where they say so.
    Answered(FeltHeard, Option<Prose>),
    /// Words alone: of a letter that does not say whether they felt heard.
    Written(Prose),
}

impl Feedback {
    /// The two answers.
    pub fn answers(self) -> (Option<FeltHeard>, Option<Prose>) {
        match self {
            Self::Answered(felt, words) => (Some(felt), words),
            Self::Written(words) => (None, Some(words)),
        }
    }
}
