//! What is wrong with a form, field by field.

use serde::{Deserialize, Serialize};

/// A field of a form, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The field's name in the form, which is also its id on the page: `story`, `points.0.reasons`.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a field. The sentence for each is in `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// Nothing was filled in.
    Missing,
    /// None of the choices was made.
    NotChosen,
    /// A choice that is not offered.
    UnknownChoice,
    /// Longer than we keep.
    TooLong,
    /// A character that cannot be kept.
    ControlCharacter,
    /// Not a mail address.
    NotAnEmail,
    /// Not a telephone number.
    NotAPhone,
    /// Not the address of a site.
    NotASite,
    /// Not a day of the calendar.
    NotADate,
    /// A day that has yet to come.
    InTheFuture,
    /// A day that is over, where one to come is meant.
    InThePast,
    /// There must be a way to reach somebody: a telephone number, a mail address or a postal address.
    NoWayToReach,
    /// Reachable by the way that was preferred: that number or address lacks.
    PreferredWayLacks,
    /// A measure is taken, or planned for a date.
    MeasureWithoutDate,
    /// Not a number within the bounds that stand with it.
    OutOfBounds,
    /// A reporting line that would run in a circle.
    InACircle,
    /// They have no account: what they are chosen for needs coming in.
    WithoutAccess,
    /// A role is for who may come in.
    RoleWithoutAccess,
    /// Something else has this name.
    NameTaken,
    /// Something is to be otherwise than it was.
    NothingNew,
    /// No case of this reference, or none that this person sees: the same answer for both.
    NoSuchCase,
}

/// The errors of a form while it is read: reading goes on, so that all are told at once.
#[derive(Debug, Default)]
pub struct Errors(Vec<FieldError>);

impl Errors {
    /// Notes a problem.
    pub fn add(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push(FieldError { field: field.into(), problem });
    }

    /// The value, or its problem noted.
    pub fn keep<T>(&mut self, field: impl Into<String>, value: Result<T, Problem>) -> Option<T> {
        value.map_err(|problem| self.add(field, problem)).ok()
    }

    /// Whether nothing was wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was wrong, in the order of the form.
    pub fn into_vec(self) -> Vec<FieldError> {
        self.0
    }
}
