//! Who is responsible, and who is told: each the first who is present and not conflicted.

mod line;
mod named;
#[cfg(test)]
mod tests;

pub use line::{reports_to, would_circle};
pub use named::named;

use super::{
    access::Role,
    complaint::Complaint,
    event::Filed,
    ids::{LocationId, StaffId},
    intake::Category,
    organisation::{Location, Organisation, StaffMember},
};
use chrono::NaiveDate;
use line::{above, above_location};
use serde::{Deserialize, Serialize};

/// A proposed handler, and why this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The handler.
    pub handler: StaffId,
    /// Why.
    pub reason: Why,
}

/// Why somebody is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Manages the location.
    ManagesTheLocation,
    /// Stands in for the first in line.
    Deputy,
    /// The first in line is missing or conflicted: the next level.
    NextLevel,
    /// It is about the location's manager: the next level.
    AboutTheManager,
    /// It is about what a parent committee is entitled to: the next level (R5).
    CommitteeRights,
    /// Nobody below: a director.
    Director,
    /// Nobody in the line: the independent person.
    Independent,
}

/// What routing depends on.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// Where.
    pub locations: &'a [LocationId],
    /// What it is about.
    pub categories: &'a [Category],
    /// Whether it concerns the location's manager.
    pub about_manager: bool,
}

impl<'a> From<&'a Filed> for About<'a> {
    fn from(filed: &'a Filed) -> Self {
        Self { locations: filed.place.locations(), categories: &filed.categories, about_manager: filed.about_manager }
    }
}

/// The handler that location, category and line propose (R8).
///
/// Several locations, head office or an unknown one go to the coordinator's own choice: `None`.
/// `None` too when nobody is left, and the external route is the only one.
pub fn propose(org: &Organisation, about: About<'_>, conflicted: &[StaffId], today: NaiveDate) -> Option<Proposal> {
    let [location] = about.locations else { return None };
    let location = org.location(*location)?;
    first_present(org, line(org, about, location), conflicted, today)
}

/// The handler that is proposed to whoever filed it: nobody whom it is about, as far as that is known.
pub fn proposed(org: &Organisation, complaint: &Complaint, today: NaiveDate) -> Option<Proposal> {
    let filed = &complaint.filed;
    let managers = filed.place.locations().iter().filter_map(|l| org.location(*l)?.manager);
    let mut conflicted = complaint.conflicted();
    conflicted.extend(managers.filter(|_| filed.about_manager));
    propose(org, filed.into(), &conflicted, today)
}

/// Who takes over from a handler who is conflicted: the first in the line who is present and is not; where no line
/// can be drawn from the place, it is drawn from the handler.
pub fn stand_in(
    org: &Organisation,
    about: About<'_>,
    handler: Option<StaffId>,
    conflicted: &[StaffId],
    today: NaiveDate,
) -> Option<StaffId> {
    propose(org, about, conflicted, today).map(|p| p.handler).or_else(|| {
        let above = above(org, handler?, about.locations).map(|m| (m, Why::NextLevel)).chain(last_resorts(org));
        first_present(org, above, conflicted, today).map(|p| p.handler)
    })
}

/// Location manager, next level, a director, another director, the independent person.
fn line<'a>(
    org: &'a Organisation,
    about: About<'_>,
    location: &'a Location,
) -> impl Iterator<Item = (StaffId, Why)> + 'a {
    let rights = about.categories.contains(&Category::CommitteeRights);
    // R5, R8: the manager is no judge of a complaint about themselves, nor of what a committee is entitled to.
    let manager = location.manager.filter(|_| !rights && !about.about_manager).map(|m| (m, Why::ManagesTheLocation));
    let why = match (rights, about.about_manager) {
        (true, _) => Why::CommitteeRights,
        (false, true) => Why::AboutTheManager,
        (false, false) => Why::NextLevel,
    };
    let next = above_location(org, location);
    manager.into_iter().chain(next.map(|m| (m, why))).chain(last_resorts(org))
}

fn last_resorts(org: &Organisation) -> impl Iterator<Item = (StaffId, Why)> + '_ {
    let directors = org.with_role(Role::Director).map(|d| (d.id, Why::Director));
    directors.chain(org.independent.map(|i| (i, Why::Independent)))
}

fn first_present(
    org: &Organisation,
    line: impl Iterator<Item = (StaffId, Why)>,
    conflicted: &[StaffId],
    today: NaiveDate,
) -> Option<Proposal> {
    line.into_iter().find_map(|(person, reason)| {
        let handler = present(org, person, conflicted, today)?;
        Some(Proposal { handler, reason: if handler == person { reason } else { Why::Deputy } })
    })
}

/// The next-level manager who is told that a complaint came in (R15): the first above the handler who
/// is present and not conflicted; above subjects, one level up. It is the next level of the locations complained about.
pub fn next_level(
    org: &Organisation,
    handler: StaffId,
    at: &[LocationId],
    conflicted: &[StaffId],
    today: NaiveDate,
) -> Option<StaffId> {
    let found = above(org, handler, at).find_map(|p| present(org, p, conflicted, today).filter(|p| *p != handler));
    found.or_else(|| first_director(org, &[conflicted, &[handler]].concat(), today))
}

/// The first director who is present and not conflicted.
pub fn first_director(org: &Organisation, conflicted: &[StaffId], today: NaiveDate) -> Option<StaffId> {
    org.with_role(Role::Director).find_map(|d| present(org, d.id, conflicted, today))
}

/// Whether the coordinators themselves are all conflicted, so that a director stands in.
pub fn coordinators_conflicted(org: &Organisation, conflicted: &[StaffId]) -> bool {
    org.with_role(Role::Coordinator).all(|c| conflicted.contains(&c.id))
}

/// Who coordinates a case on a day: the first coordinator who is present and not conflicted, or one who is away; a
/// director where every coordinator is conflicted. Never whoever it is about.
pub fn coordinator(org: &Organisation, conflicted: &[StaffId], today: NaiveDate) -> Option<StaffId> {
    if coordinators_conflicted(org, conflicted) {
        return first_director(org, conflicted, today);
    }
    let here = org.with_role(Role::Coordinator).find_map(|c| present(org, c.id, conflicted, today));
    here.or_else(|| org.with_role(Role::Coordinator).map(|c| c.id).find(|c| !conflicted.contains(c)))
}

/// Whom a handler can be: everybody with a role that handles, unless conflicted.
pub fn possible_handlers<'a>(
    org: &'a Organisation,
    conflicted: &'a [StaffId],
) -> impl Iterator<Item = &'a StaffMember> {
    org.staff.iter().filter(|s| s.roles.iter().any(|r| r.handles()) && !conflicted.contains(&s.id))
}

/// The person; or, while they are away, the first who stands in and is there: each unless conflicted. Nobody stands in
/// for a subject.
fn present(org: &Organisation, person: StaffId, conflicted: &[StaffId], today: NaiveDate) -> Option<StaffId> {
    if conflicted.contains(&person) {
        return None;
    }
    if org.deputy_of(person, today).is_none() {
        return Some(person);
    }
    let mut deputies = org.deputies.iter().filter(|d| d.absent == person && d.covers(today)).map(|d| d.deputy);
    deputies.find(|d| !conflicted.contains(d) && org.deputy_of(*d, today).is_none())
}
