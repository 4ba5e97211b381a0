//! Who is responsible, and who is told: each the first who is present and not conflicted.

use super::{
    access::Role,
    ids::{LocationId, StaffId},
    organisation::{Organisation, StaffMember},
};
use chrono::NaiveDate;
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
    /// Nobody below: a director.
    Director,
    /// Nobody in the line: the independent person.
    Independent,
}

/// The handler that location and line propose (R8).
///
/// Several locations, head office or an unknown one go to the coordinator's own choice: `None`.
/// `None` too when nobody is left, and the external route is the only one.
pub fn propose(
    org: &Organisation,
    locations: &[LocationId],
    subjects: &[StaffId],
    today: NaiveDate,
) -> Option<Proposal> {
    let [location] = locations else { return None };
    let location = org.location(*location)?;
    let region_manager = || {
        let manager = location.manager.and_then(|m| org.member(m)).and_then(|m| m.manager);
        manager.or_else(|| neighbours_manager(org, location.id))
    };
    let line = std::iter::once(location.manager.map(|m| (m, Why::ManagesTheLocation)))
        .chain(std::iter::once_with(|| region_manager().map(|m| (m, Why::NextLevel))))
        .flatten()
        .chain(org.with_role(Role::Director).map(|d| (d.id, Why::Director)))
        .chain(org.independent.map(|i| (i, Why::Independent)));
    for (person, reason) in line {
        if let Some(handler) = present(org, person, subjects, today) {
            let reason = if handler == person { reason } else { Why::Deputy };
            return Some(Proposal { handler, reason });
        }
    }
    None
}

/// The next-level manager who is told that a complaint came in (R15): the first above the handler who
/// is present and not conflicted; above subjects, one level up.
pub fn next_level(org: &Organisation, handler: StaffId, subjects: &[StaffId], today: NaiveDate) -> Option<StaffId> {
    let mut above = org.member(handler)?.manager;
    let mut steps = 0;
    while let Some(person) = above {
        if let Some(found) = present(org, person, subjects, today).filter(|p| *p != handler) {
            return Some(found);
        }
        steps += 1;
        // A reporting line that runs in a circle ends here rather than never.
        if steps > org.staff.len() {
            break;
        }
        above = org.member(person).and_then(|m| m.manager);
    }
    org.with_role(Role::Director).map(|d| d.id).find(|d| *d != handler && !subjects.contains(d))
}

/// Whether the coordinators themselves are all conflicted, so that a director stands in.
pub fn coordinators_conflicted(org: &Organisation, subjects: &[StaffId]) -> bool {
    org.with_role(Role::Coordinator).all(|c| subjects.contains(&c.id))
}

/// Whom a handler can be: everybody with a role that handles, unless conflicted.
pub fn possible_handlers<'a>(org: &'a Organisation, subjects: &'a [StaffId]) -> impl Iterator<Item = &'a StaffMember> {
    org.staff.iter().filter(|s| s.roles.iter().any(|r| r.handles()) && !subjects.contains(&s.id))
}

/// The person, or who stands in, unless conflicted.
fn present(org: &Organisation, person: StaffId, subjects: &[StaffId], today: NaiveDate) -> Option<StaffId> {
    let acting = org.deputy_of(person, today).unwrap_or(person);
    (!subjects.contains(&acting) && !subjects.contains(&person)).then_some(acting)
}

/// The regional manager of a location without a manager: whoever its neighbours report to.
fn neighbours_manager(org: &Organisation, id: LocationId) -> Option<StaffId> {
    let region = org.location(id)?.region;
    org.locations.iter().filter(|l| l.region == region).find_map(|l| org.member(l.manager?)?.manager)
}
