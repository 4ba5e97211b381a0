//! What the coordinator says in the public report of a year, beside its numbers.

use crate::domain::words::{LONGEST, normalise};
use serde::{Deserialize, Serialize};

/// The texts, one for each heading of the law (Wet kinderopvang, art. 1.57b) that is no number. Blank: not written yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearWords {
    /// How parents were told of the regulation.
    pub informed: String,
    /// The tenor of the judgements, and the kind of measures.
    pub tenor: String,
    /// What was at the Geschillencommissie, and what came of it.
    pub disputes: String,
}

/// A text of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YearText {
    /// How parents were told.
    Informed,
    /// Judgements and measures.
    Tenor,
    /// The Geschillencommissie.
    Disputes,
}

impl YearText {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; 3] = [Self::Informed, Self::Tenor, Self::Disputes];

    /// Its name in forms and addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Informed => "informed",
            Self::Tenor => "tenor",
            Self::Disputes => "disputes",
        }
    }
}

impl YearWords {
    /// What somebody typed, line ends as LF.
    pub fn typed(informed: &str, tenor: &str, disputes: &str) -> Self {
        let [informed, tenor, disputes] = [informed, tenor, disputes].map(|text| normalise(text).trim().to_owned());
        Self { informed, tenor, disputes }
    }

    /// One of them.
    pub fn of(&self, text: YearText) -> &str {
        match text {
            YearText::Informed => &self.informed,
            YearText::Tenor => &self.tenor,
            YearText::Disputes => &self.disputes,
        }
    }

    /// The first that is longer than a text may be, or holds a character that none may hold.
    pub fn unfit(&self) -> Option<YearText> {
        let unfit = |text: &&YearText| self.of(**text).contains('\0') || self.of(**text).chars().count() > LONGEST;
        YearText::ALL.iter().find(unfit).copied()
    }

    /// The first that is not written yet: the law asks for all.
    pub fn missing(&self) -> Option<YearText> {
        YearText::ALL.into_iter().find(|text| self.of(*text).is_empty())
    }
}
