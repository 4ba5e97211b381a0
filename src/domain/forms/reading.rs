//! A form while it is read, field by field; reading goes on after an error, so that all are told at once.

use super::CaseForm;
use crate::domain::{
    field::{Errors, Problem},
    hearing::Party,
    ids::{ComplaintId, StaffId},
    intake::date_of,
    words::Prose,
};
use chrono::NaiveDate;

/// A form that is being read.
pub(super) struct Reading<'a> {
    pub form: &'a CaseForm,
    pub today: NaiveDate,
    /// The complaint that the form's reference names, where this person sees it.
    pub other: Option<ComplaintId>,
    pub errors: Errors,
}

impl Reading<'_> {
    pub fn keep<T>(&mut self, field: impl Into<String>, value: Result<T, Problem>) -> Option<T> {
        self.errors.keep(field, value)
    }

    /// What was written.
    pub fn text(&mut self) -> Option<Prose> {
        self.keep("text", Prose::parse(&self.form.text))
    }

    /// What was written, if anything was.
    pub fn optional_text(&mut self) -> Option<Option<Prose>> {
        self.keep("text", Prose::optional(&self.form.text))
    }

    /// Somebody chosen.
    pub fn who(&mut self) -> Option<StaffId> {
        self.keep("who", staff(&self.form.who))
    }

    /// A day that was.
    pub fn past(&mut self) -> Option<NaiveDate> {
        let day = self.day();
        self.keep("day", day.and_then(|d| if d > self.today { Err(Problem::InTheFuture) } else { Ok(d) }))
    }

    /// A day to come, or today.
    pub fn coming(&mut self) -> Option<NaiveDate> {
        let day = self.day();
        self.keep("day", day.and_then(|d| if d < self.today { Err(Problem::InThePast) } else { Ok(d) }))
    }

    fn day(&self) -> Result<NaiveDate, Problem> {
        date_of(&self.form.day, &self.form.month, &self.form.year)
    }

    /// The number of a point, a promise or a measure.
    pub fn number(&mut self) -> Option<u8> {
        self.keep("number", number(&self.form.number))
    }

    /// The version of the judgement that was read.
    pub fn version(&mut self) -> Option<u32> {
        self.keep("version", self.form.version.parse().map_err(|_| Problem::UnknownChoice))
    }

    /// A side of the hearing.
    pub fn party(&mut self) -> Option<Party> {
        let party = match self.form.party.as_str() {
            "complainant" => Ok(Party::Complainant),
            id => staff(id).map(Party::Subject),
        };
        self.keep("party", party)
    }

    /// One of the keys of a list.
    pub fn one_of<T>(&mut self, field: &'static str, typed: &str, read: fn(&str) -> Option<T>) -> Option<T> {
        self.keep(field, read(typed).ok_or(Problem::NotChosen))
    }

    /// Another case: what is not there and what is not theirs get the same answer.
    pub fn other(&mut self) -> Option<ComplaintId> {
        let blank = self.form.reference.trim().is_empty();
        let problem = if blank { Problem::Missing } else { Problem::NoSuchCase };
        self.keep("reference", self.other.ok_or(problem))
    }
}

pub(super) fn staff(id: &str) -> Result<StaffId, Problem> {
    if id.is_empty() { Err(Problem::NotChosen) } else { id.parse().map_err(|_| Problem::UnknownChoice) }
}

pub(super) fn number(typed: &str) -> Result<u8, Problem> {
    if typed.is_empty() { Err(Problem::NotChosen) } else { typed.parse().map_err(|_| Problem::UnknownChoice) }
}
