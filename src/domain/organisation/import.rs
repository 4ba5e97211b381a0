//! A list of locations, as a spreadsheet has it, against the organisation as it stands: first what would change, and then,
//! if that is meant, the change. Nothing is taken away: complaints are about a location for years, so one that is not in
//! the list stays, and is named.

use super::{Location, Organisation};
use crate::domain::ids::{LocationId, RegionId, StaffId};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt};

/// A line of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// The name of the location.
    pub name: String,
    /// The town.
    pub town: String,
    /// The name of the region.
    pub region: String,
    /// The mail address of the manager; blank while the post is vacant.
    pub manager: String,
}

/// What one line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The location that it is about; nothing for a new one.
    pub id: Option<LocationId>,
    /// Its name from now on.
    pub name: String,
    /// Its town.
    pub town: String,
    /// The region: one that is there, or the name of a new one.
    pub region: Result<RegionId, String>,
    /// Who manages it.
    pub manager: Option<StaffId>,
}

/// What a list would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Regions that are not there yet.
    pub regions: Vec<String>,
    /// Locations that are new.
    pub new: Vec<Planned>,
    /// Locations of which something changes, each with what.
    pub changed: Vec<(Planned, Vec<Difference>)>,
    /// How many stay as they are.
    pub same: usize,
    /// Locations that are not in the list, and stay.
    pub missing: Vec<String>,
}

/// What changes of a location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// From one name to another: of the same letters, large or small.
    Name(String, String),
    /// From one town to another.
    Town(String, String),
    /// Another region.
    Region,
    /// From one manager to another, by name; nobody while the post is vacant.
    Manager(Option<String>, Option<String>),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let who = |name: &Option<String>| name.clone().unwrap_or_else(|| "nobody".to_owned());
        match self {
            Self::Name(before, after) => write!(f, "name: {before} becomes {after}"),
            Self::Town(before, after) => write!(f, "town: {before} becomes {after}"),
            Self::Region => f.write_str("another region"),
            Self::Manager(before, after) => write!(f, "manager: {} becomes {}", who(before), who(after)),
        }
    }
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Which, counted from one below the heading.
    pub line: usize,
    /// What.
    pub what: Fault,
}

/// What can be wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A column that may not be blank.
    Blank(&'static str),
    /// The name of a line before.
    Twice,
    /// Nobody in the directory has this mail address.
    Nobody(String),
    /// Who has this mail address has no account, and a manager comes in.
    WithoutAccess(String),
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.what {
            Fault::Blank(column) => write!(f, "line {}: {column} is blank", self.line),
            Fault::Twice => write!(f, "line {}: this location stands in the list before", self.line),
            Fault::WithoutAccess(email) => {
                write!(f, "line {}: who has the mail address {email:?} has no access; invite them first", self.line)
            }
            Fault::Nobody(email) => write!(f, "line {}: nobody has the mail address {email:?}", self.line),
        }
    }
}

/// What a list would change.
///
/// # Errors
/// Everything that is wrong with it: then nothing changes.
pub fn plan(org: &Organisation, regions: &[(RegionId, String)], lines: &[Line]) -> Result<Plan, Vec<Wrong>> {
    let mut plan = Plan::default();
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for (line, number) in lines.iter().zip(1..) {
        let mut fault = |what| wrong.push(Wrong { line: number, what });
        if !seen.insert(plain(&line.name)) {
            fault(Fault::Twice);
        }
        for (column, value) in [("name", &line.name), ("town", &line.town), ("region", &line.region)] {
            if value.trim().is_empty() {
                fault(Fault::Blank(column));
            }
        }
        match planned(org, regions, line) {
            Ok(planned) => plan.add(org, planned),
            Err(what) => fault(what),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let named = |location: &&Location| !seen.contains(&plain(&location.name));
    plan.missing = org.locations.iter().filter(named).map(|location| location.name.clone()).collect();
    Ok(plan)
}

fn planned(org: &Organisation, regions: &[(RegionId, String)], line: &Line) -> Result<Planned, Fault> {
    let typed = plain(&line.manager);
    let holds = |email: &Option<String>| email.as_deref().is_some_and(|email| plain(email) == typed);
    let before = org.locations.iter().find(|l| plain(&l.name) == plain(&line.name));
    let manager = match typed.as_str() {
        "" => None,
        _ => Some(org.staff.iter().find(|s| holds(&s.email)).ok_or_else(|| Fault::Nobody(line.manager.clone()))?),
    };
    if let Some(manager) = manager
        && !manager.account
        && before.is_none_or(|location| location.manager != Some(manager.id))
    {
        return Err(Fault::WithoutAccess(line.manager.clone()));
    }
    let region = regions.iter().find(|(_, name)| plain(name) == plain(&line.region)).map(|(id, _)| *id);
    Ok(Planned {
        id: before.map(|location| location.id),
        name: line.name.trim().to_owned(),
        town: line.town.trim().to_owned(),
        region: region.ok_or_else(|| line.region.trim().to_owned()),
        manager: manager.map(|manager| manager.id),
    })
}

impl Plan {
    /// Whether there is anything to do.
    pub const fn changes(&self) -> bool {
        !(self.new.is_empty() && self.changed.is_empty())
    }

    fn add(&mut self, org: &Organisation, planned: Planned) {
        if let Err(name) = &planned.region
            && !self.regions.iter().any(|region| plain(region) == plain(name))
        {
            self.regions.push(name.clone());
        }
        let Some(before) = planned.id.and_then(|id| org.location(id)) else { return self.new.push(planned) };
        let who = |id: Option<StaffId>| id.and_then(|id| org.member(id)).map(|s| s.name.clone());
        let mut differs = Vec::new();
        if before.name != planned.name {
            differs.push(Difference::Name(before.name.clone(), planned.name.clone()));
        }
        if before.town != planned.town {
            differs.push(Difference::Town(before.town.clone(), planned.town.clone()));
        }
        if planned.region != Ok(before.region) {
            differs.push(Difference::Region);
        }
        if before.manager != planned.manager {
            differs.push(Difference::Manager(who(before.manager), who(planned.manager)));
        }
        if differs.is_empty() { self.same += 1 } else { self.changed.push((planned, differs)) }
    }
}

/// A name as it is compared: case and spaces around it say nothing.
fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

#[cfg(test)]
mod tests;
