//! What the coordinator says in the public report of a year, beside its numbers.

use crate::domain::{
    lang::Lang,
    words::{LONGEST, normalise},
};
use serde::{Deserialize, Serialize};

/// The texts, one for each heading of the law (Wet kinderopvang, art. 1.57b) that is no number. Blank: not written yet. In
/// English they need not be written: who reads in another language gets the Dutch ones then.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearWords {
    /// How parents were told of the regulation.
    pub informed: String,
    /// The tenor of the judgements, and the kind of measures.
    pub tenor: String,
    /// What was at the Geschillencommissie, and what came of it.
    pub disputes: String,
    /// In English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub informed_en: String,
    /// In English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tenor_en: String,
    /// In English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub disputes_en: String,
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
        self.key_in(Lang::Nl)
    }

    /// The same of what is written in a language: in Dutch or in English.
    pub const fn key_in(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Informed, Lang::Nl) => "informed",
            (Self::Tenor, Lang::Nl) => "tenor",
            (Self::Disputes, Lang::Nl) => "disputes",
            (Self::Informed, _) => "informed_en",
            (Self::Tenor, _) => "tenor_en",
            (Self::Disputes, _) => "disputes_en",
        }
    }
}

impl YearWords {
    /// What somebody typed, line ends as LF.
    pub fn typed(informed: &str, tenor: &str, disputes: &str) -> Self {
        let [informed, tenor, disputes] = [informed, tenor, disputes].map(tidy);
        Self { informed, tenor, disputes, ..Self::default() }
    }

    /// The same with what they typed in English.
    pub fn in_english(self, informed: &str, tenor: &str, disputes: &str) -> Self {
        let [informed_en, tenor_en, disputes_en] = [informed, tenor, disputes].map(tidy);
        Self { informed_en, tenor_en, disputes_en, ..self }
    }

    /// One of them, in Dutch.
    pub fn of(&self, text: YearText) -> &str {
        self.written(text, Lang::Nl)
    }

    /// One of them as it was written in Dutch, or in English.
    pub fn written(&self, text: YearText, lang: Lang) -> &str {
        match (text, lang) {
            (YearText::Informed, Lang::Nl) => &self.informed,
            (YearText::Tenor, Lang::Nl) => &self.tenor,
            (YearText::Disputes, Lang::Nl) => &self.disputes,
            (YearText::Informed, _) => &self.informed_en,
            (YearText::Tenor, _) => &self.tenor_en,
            (YearText::Disputes, _) => &self.disputes_en,
        }
    }

    /// One of them for who reads in a language, and in which it is: Dutch where there is no English.
    pub fn read(&self, text: YearText, lang: Lang) -> (&str, Lang) {
        let of = if lang == Lang::Nl || self.written(text, Lang::En).is_empty() { Lang::Nl } else { Lang::En };
        (self.written(text, of), of)
    }

    /// The first that is longer than a text may be.
    pub fn unfit(&self) -> Option<YearText> {
        let wrong = |text: &str| text.chars().count() > LONGEST;
        YearText::ALL.into_iter().find(|text| [Lang::Nl, Lang::En].iter().any(|lang| wrong(self.written(*text, *lang))))
    }

    /// The first that is not written yet: the law asks for all.
    pub fn missing(&self) -> Option<YearText> {
        YearText::ALL.into_iter().find(|text| self.of(*text).is_empty())
    }
}

/// Without what nobody sees and no database keeps.
fn tidy(text: &str) -> String {
    normalise(text).replace('\0', "").trim().to_owned()
}
