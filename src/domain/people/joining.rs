//! Somebody who is new: with access, or only in the directory, so that a complaint about them finds them.

use super::{Change, Described, PersonForm, comes_in, parse_person, role_of};
use crate::domain::{
    access::Role,
    field::{Errors, FieldError, Problem},
    ids::StaffId,
    organisation::Organisation,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Somebody new, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Invitation {
    /// By which sending it twice is inviting once.
    pub key: Option<Uuid>,
    /// Who.
    pub form: PersonForm,
    /// `none` for who gets no access.
    pub access: String,
    /// As what.
    pub role: String,
    /// Whom they report to.
    pub reports_to: String,
}

impl Invitation {
    /// Whether they get access.
    pub fn comes_in(&self) -> bool {
        self.access != "none"
    }
}

/// Somebody new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// Who.
    pub who: Described,
    /// What they come in for; nothing for who stands in the directory only.
    pub access: Option<Access>,
}

/// What somebody new comes in for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// As what.
    pub role: Option<Role>,
    /// Whom they report to.
    pub reports_to: Option<StaffId>,
}

impl Access {
    /// The role, where one person decides on it.
    pub fn by_one(&self) -> Option<Role> {
        self.role.filter(|role| !role.by_two())
    }

    /// What waits for a second person: the role, and whom they report to.
    pub fn by_two(&self) -> impl Iterator<Item = Change> {
        let role = self.role.filter(|role| role.by_two()).map(Change::Give);
        role.into_iter().chain(self.reports_to.map(|to| Change::ReportTo(Some(to))))
    }
}

/// Somebody new, of what was typed.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_invitation(typed: &Invitation, org: &Organisation) -> Result<Newcomer, Vec<FieldError>> {
    let mut errors = Errors::default();
    let who = parse_person(&typed.form, typed.comes_in());
    let chosen = |value: &str| !value.is_empty();
    if !typed.comes_in() && (chosen(&typed.role) || chosen(&typed.reports_to)) {
        errors.add("access", Problem::RoleWithoutAccess);
    }
    let reports_to = match typed.reports_to.as_str() {
        "" => Ok(None),
        id => comes_in(id, org).map(Some),
    };
    let reports_to = errors.keep("reports_to", reports_to);
    match (who, reports_to, errors.into_vec()) {
        (Ok(who), Some(reports_to), wrong) if wrong.is_empty() => {
            let access = typed.comes_in().then(|| Access { role: role_of(&typed.role), reports_to });
            Ok(Newcomer { who, access })
        }
        (who, _, wrong) => {
            let of_person = who.err().unwrap_or_default().into_iter();
            let beside = of_person.map(|e| FieldError { field: format!("form[{}]", e.field), ..e });
            Err(beside.chain(wrong).collect())
        }
    }
}
