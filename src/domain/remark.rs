//! Something good, or a small remark, for a location. It is no complaint: no case, no terms, in no count and on no board.

mod settle;

pub use settle::{Outcome, SettleForm, Settling, parse_settling};

use super::{
    access::{Role, StaffActor},
    field::{Errors, FieldError, Problem},
    ids::{LocationId, StaffId},
    organisation::Organisation,
    routing::{self, About, Why},
    words::{self, Prose},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Something good.
    Compliment,
    /// Something small that could be better.
    Remark,
}

impl Sort {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Compliment, Self::Remark];

    /// The name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Compliment => "compliment",
            Self::Remark => "remark",
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
pub struct RemarkForm {
    /// What it is, by its key.
    pub sort: String,
    /// The location's id.
    pub location: String,
    /// What there is to say.
    pub words: String,
    /// Who says it.
    pub name: String,
    /// How to answer.
    pub phone: String,
    /// How to answer.
    pub email: String,
}

/// A remark that can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRemark {
    /// What it is.
    pub sort: Sort,
    /// For which location.
    pub location: LocationId,
    /// What there is to say.
    pub words: Prose,
    /// Who says it, if they said so.
    pub name: Option<Prose>,
    /// How to answer, if they want an answer.
    pub phone: Option<Prose>,
    /// How to answer, if they want an answer.
    pub email: Option<Prose>,
}

/// The remark of what was typed.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_remark(form: &RemarkForm) -> Result<NewRemark, Vec<FieldError>> {
    let mut errors = Errors::default();
    match read(form, &mut errors) {
        Some(new) if errors.is_empty() => Ok(new),
        _ => Err(errors.into_vec()),
    }
}

fn read(form: &RemarkForm, errors: &mut Errors) -> Option<NewRemark> {
    let sort = errors.keep("sort", chosen(&form.sort, Sort::from_key));
    let location = errors.keep("location", chosen(&form.location, |id| id.parse().ok()));
    let words = errors.keep("words", Prose::parse(&form.words));
    let name = errors.keep("name", optional(&form.name, words::line));
    let phone = errors.keep("phone", optional(&form.phone, words::phone));
    let email = errors.keep("email", optional(&form.email, words::email));
    Some(NewRemark { sort: sort?, location: location?, words: words?, name: name?, phone: phone?, email: email? })
}

fn chosen<T>(key: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    if key.is_empty() { Err(Problem::NotChosen) } else { read(key).ok_or(Problem::UnknownChoice) }
}

fn optional(typed: &str, parse: impl Fn(&str) -> Result<Prose, Problem>) -> Result<Option<Prose>, Problem> {
    if typed.trim().is_empty() { Ok(None) } else { parse(typed).map(Some) }
}

/// Who is told of a remark: the location's manager; the next level while the post is vacant; whoever stands in for
/// either. Where nobody of the line is there, the first coordinator.
pub fn receiver(org: &Organisation, location: LocationId, today: NaiveDate) -> Option<StaffId> {
    let about = About { locations: &[location], categories: &[], about_manager: false };
    let found = routing::propose(org, about, &[], today).filter(|proposal| proposal.reason != Why::Independent);
    found.map(|proposal| proposal.handler).or_else(|| org.with_role(Role::Coordinator).map(|c| c.id).next())
}

/// Of which locations somebody reads the remarks: coordinators and directors of all, managers of their own, and whoever
/// is told of them now.
pub fn read_by(staff: &StaffActor, org: &Organisation, today: NaiveDate) -> Vec<LocationId> {
    let all = staff.is(Role::Coordinator) || staff.is(Role::Director);
    let theirs = org.locations.iter().filter(|l| {
        all || staff.is(Role::LocationManager(l.id))
            || staff.is(Role::RegionalManager(l.region))
            || (reads(staff) && receiver(org, l.id, today) == Some(staff.id))
    });
    theirs.map(|l| l.id).collect()
}

/// Whether there is a page of remarks for somebody: for whoever can be responsible for a location.
pub fn reads(staff: &StaffActor) -> bool {
    staff.roles.iter().any(|role| role.handles())
}

#[cfg(test)]
mod tests;
