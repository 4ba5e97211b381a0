//! The way outside (R17, R18): what the Klachtenloket and the Geschillencommissie did, recorded apart.

use serde::{Deserialize, Serialize};

/// A body outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// Klachtenloket Kinderopvang: advice and mediation.
    Klachtenloket,
    /// Geschillencommissie Kinderopvang: a binding ruling.
    Geschillencommissie,
}

impl Body {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Klachtenloket, Self::Geschillencommissie];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Klachtenloket => "klachtenloket",
            Self::Geschillencommissie => "geschillencommissie",
        }
    }

    /// The body of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|b| b.key() == key)
    }
}

/// How far it came there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The parent asked them.
    Asked,
    /// They mediated, and both agreed.
    Settled,
    /// They ruled, or gave their advice.
    Decided,
    /// It ended there without a decision.
    Ended,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Asked, Self::Settled, Self::Decided, Self::Ended];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Settled => "settled",
            Self::Decided => "decided",
            Self::Ended => "ended",
        }
    }

    /// The step of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }
}
