//! The forms about somebody, as they were typed and as they are meant.

use crate::domain::{
    field::{Errors, FieldError, Problem},
    ids::{LocationId, StaffId},
    intake::date_of,
    organisation::Organisation,
    routing::would_circle,
    words::{self, Prose},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Somebody as they are described, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields; `Described` says what they mean")]
pub struct PersonForm {
    pub name: String,
    pub function: String,
    pub phone: String,
    pub email: String,
    pub location: String,
}

/// Somebody as they are described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// First and last name.
    pub name: Prose,
    /// What they do, as parents read it.
    pub function: Prose,
    /// Work telephone.
    pub phone: Option<Prose>,
    /// Work mail: of who may come in always.
    pub email: Option<Prose>,
    /// Where they work, where that helps to find them.
    pub location: Option<LocationId>,
}

/// Somebody, of what was typed; with a mail address when they may come in.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_person(form: &PersonForm, comes_in: bool) -> Result<Described, Vec<FieldError>> {
    let mut errors = Errors::default();
    let name = errors.keep("name", words::line(&form.name));
    let function = errors.keep("function", words::line(&form.function));
    let unless_blank = |typed: &str, read: fn(&str) -> Result<Prose, Problem>| {
        if typed.trim().is_empty() { Ok(None) } else { read(typed).map(Some) }
    };
    let phone = errors.keep("phone", unless_blank(&form.phone, words::phone));
    let email = if comes_in { words::email(&form.email).map(Some) } else { unless_blank(&form.email, words::email) };
    let email = errors.keep("email", email);
    let location = match form.location.as_str() {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| Problem::UnknownChoice),
    };
    let location = errors.keep("location", location);
    match (name, function, phone, email, location) {
        (Some(name), Some(function), Some(phone), Some(email), Some(location)) => {
            Ok(Described { name, function, phone, email, location })
        }
        _ => Err(errors.into_vec()),
    }
}

/// Whom somebody is to report to, of what was chosen; blank for nobody.
///
/// # Errors
/// When nobody is that, they cannot come in, or the line would run in a circle.
pub fn parse_reports_to(typed: &str, of: StaffId, org: &Organisation) -> Result<Option<StaffId>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    let to = comes_in(typed, org)?;
    if would_circle(org, of, to) { Err(Problem::InACircle) } else { Ok(Some(to)) }
}

/// Who was chosen for what needs coming in.
///
/// # Errors
/// When nobody is that, or they have no account.
pub fn comes_in(typed: &str, org: &Organisation) -> Result<StaffId, Problem> {
    let who = typed.parse().ok().filter(|who| org.member(*who).is_some()).ok_or(Problem::UnknownChoice)?;
    if org.comes_in(who) { Ok(who) } else { Err(Problem::WithoutAccess) }
}

/// A time away, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields; `Away` says what they mean")]
pub struct AwayForm {
    pub deputy: String,
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    pub until_day: String,
    pub until_month: String,
    pub until_year: String,
}

/// A time away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// Who stands in.
    pub deputy: StaffId,
    /// The first day.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
}

/// A time away of somebody, of what was typed.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_away(
    form: &AwayForm,
    absent: StaffId,
    org: &Organisation,
    today: NaiveDate,
) -> Result<Away, Vec<FieldError>> {
    let mut errors = Errors::default();
    let deputy = match form.deputy.as_str() {
        "" => Err(Problem::NotChosen),
        id => comes_in(id, org).and_then(|id| if id == absent { Err(Problem::UnknownChoice) } else { Ok(id) }),
    };
    let deputy = errors.keep("deputy", deputy);
    let from = errors.keep("from_day", date_of(&form.from_day, &form.from_month, &form.from_year));
    let until = date_of(&form.until_day, &form.until_month, &form.until_year);
    let first = from.unwrap_or(today).max(today);
    let until = errors.keep("until_day", until.and_then(|d| if d < first { Err(Problem::InThePast) } else { Ok(d) }));
    match (deputy, from, until) {
        (Some(deputy), Some(from), Some(until)) => Ok(Away { deputy, from, until }),
        _ => Err(errors.into_vec()),
    }
}
