//! A personal contact, and what was agreed in it.

use crate::domain::{ids::TextId, judgement::Point, promise::Hear};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A personal contact (R9, R10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The day it took place.
    pub on: NaiveDate,
    /// How.
    pub way: ContactWay,
    /// What was said.
    pub summary: TextId,
    /// The points, as both agree they are.
    pub points: Vec<Point>,
    /// The numbers of those that are solved by now, as both agree (R10).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub solved: Vec<u8>,
    /// What was agreed, each with its day: promises.
    pub agreed: Vec<Agreed>,
}

/// Something agreed, with its day (R10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// What.
    pub what: TextId,
    /// By when.
    pub by: NaiveDate,
    /// How the complainant hears of it; older events do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hear: Option<Hear>,
}

/// How a personal contact takes place (R9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactWay {
    /// By telephone.
    Call,
    /// Face to face.
    Visit,
    /// By video.
    Video,
    /// A live exchange in writing, where the parent chose writing.
    Writing,
}

impl ContactWay {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Call, Self::Visit, Self::Video, Self::Writing];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Visit => "visit",
            Self::Video => "video",
            Self::Writing => "writing",
        }
    }

    /// The way of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|w| w.key() == key)
    }
}
