//! What was done about a remark.

use super::chosen;
use crate::domain::{
    field::{Errors, FieldError},
    words::Prose,
};
use serde::{Deserialize, Serialize};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The writer was answered.
    Answered,
    /// It was told, or something was done.
    Done,
    /// It was more than a remark: the writer was told how to file a complaint.
    Pointed,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Answered, Self::Done, Self::Pointed];

    /// The name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Done => "done",
            Self::Pointed => "pointed",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// The form as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SettleForm {
    /// What became of it, by its key.
    pub outcome: String,
    /// How.
    pub note: String,
}

/// What was done, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settling {
    /// What became of it.
    pub outcome: Outcome,
    /// How, for colleagues.
    pub note: Prose,
}

/// What was done, of what was typed.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_settling(form: &SettleForm) -> Result<Settling, Vec<FieldError>> {
    let mut errors = Errors::default();
    let outcome = errors.keep("outcome", chosen(&form.outcome, Outcome::from_key));
    let note = errors.keep("note", Prose::parse(&form.note));
    match (outcome, note) {
        (Some(outcome), Some(note)) => Ok(Settling { outcome, note }),
        _ => Err(errors.into_vec()),
    }
}
