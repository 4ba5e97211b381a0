//! What a parent committee reads of what was improved at its location, in words that the coordinator released. They are
//! tied to no case and to no measure: who could count them would count families.

use super::{field::Problem, ids::LocationId, words::Prose};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The most characters of one: a few sentences.
pub const LONGEST: usize = 1000;

/// One.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Improvement {
    /// Which.
    pub id: Uuid,
    /// Where.
    pub location: LocationId,
    /// What the committee reads.
    pub words: String,
    /// Since when.
    pub released_on: NaiveDate,
    /// How it stands.
    pub stands: Stands,
}

/// How an improvement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stands {
    /// It is to come.
    Planned,
    /// It is so.
    Done,
    /// Nobody reads it any more.
    Withdrawn,
}

impl Stands {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Done, Self::Withdrawn];

    /// Its name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Done => "done",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct ImprovementForm {
    pub location: String,
    pub words: String,
    pub stands: String,
    /// That the places by which somebody could be recognised were looked at.
    pub checked: String,
}

/// What a form says, and where that can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// Where.
    pub location: LocationId,
    /// What the committee reads.
    pub words: Prose,
    /// How it stands.
    pub stands: Stands,
}

/// Reads a form.
///
/// # Errors
/// The field that has something wrong, and what.
pub fn parse(form: &ImprovementForm) -> Result<New, (&'static str, Problem)> {
    let location = form.location.parse().map_err(|_| ("location", Problem::NotChosen))?;
    let words = Prose::parse(&form.words).map_err(|problem| ("words", problem))?;
    if words.as_str().chars().count() > LONGEST {
        return Err(("words", Problem::TooLong));
    }
    match Stands::from_key(&form.stands) {
        Some(stands) if stands != Stands::Withdrawn => Ok(New { location, words, stands }),
        Some(_) | None => Err(("stands", Problem::NotChosen)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(words: &str, stands: &str) -> ImprovementForm {
        let location = Uuid::nil().to_string();
        ImprovementForm { location, words: words.to_owned(), stands: stands.to_owned(), checked: String::new() }
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        for (form, wrong) in [
            (form("Er is een tweede hek.", "done"), None),
            (form(&"é".repeat(LONGEST), "planned"), None),
            (form(" ", "done"), Some(("words", Problem::Missing))),
            (form(&"e".repeat(LONGEST + 1), "done"), Some(("words", Problem::TooLong))),
            (form("Er is een hek.", ""), Some(("stands", Problem::NotChosen))),
            // Nothing begins as withdrawn.
            (form("Er is een hek.", "withdrawn"), Some(("stands", Problem::NotChosen))),
            (ImprovementForm { location: String::new(), ..form("x", "done") }, Some(("location", Problem::NotChosen))),
        ] {
            assert_eq!(parse(&form).err(), wrong, "{form:?}");
        }
    }
}
