//! A list of employees, as a spreadsheet has it, against the directory as it stands: first what would change, and then,
//! if that is meant, the change. So everybody who can be complained about can be found, also who never comes in here.
//! Nothing is taken away: who is not in the list stays.

use crate::domain::{
    ids::{LocationId, StaffId},
    organisation::{Organisation, StaffMember},
    words::{self, Prose},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A line of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// First and last name.
    pub name: String,
    /// What they do.
    pub function: String,
    /// Their mail address; may be blank.
    pub email: String,
    /// The name of the location where they work; may be blank.
    #[serde(default)]
    pub location: String,
}

/// What one line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Whom it is about; nothing for who is new.
    pub id: Option<StaffId>,
    /// Their name from now on.
    pub name: Prose,
    /// What they do.
    pub function: Prose,
    /// The address of who is new, or had none.
    pub email: Option<Prose>,
    /// Where they work, where the list says so.
    pub location: Option<LocationId>,
}

/// What a list would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Who is new.
    pub new: Vec<Planned>,
    /// Of whom something changes, each with what.
    pub changed: Vec<(Planned, Vec<Difference>)>,
    /// How many stay as they are.
    pub same: usize,
    /// Who has no role, is not in the list, and stays.
    pub missing: Vec<String>,
}

/// What changes of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// From one name to another: of the same person, by the mail address, or of the same letters.
    Name(String, String),
    /// From one function to another.
    Function(String, String),
    /// A mail address, where there was none.
    Email(String),
    /// Another location, by name.
    Location(String),
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The name is blank, or is none.
    Name,
    /// The function is blank, or is none.
    Function,
    /// This is no mail address.
    Email,
    /// There is no such location.
    Location,
    /// The same person stands in the list before.
    Twice,
    /// Several people have this name: the mail address has to say who is meant.
    Several,
}

/// What a list would change in an organisation, of which the staff is who works there still.
///
/// # Errors
/// Everything that is wrong with it: then nothing changes.
pub fn plan(org: &Organisation, lines: &[Line]) -> Result<Plan, Vec<Wrong>> {
    let mut plan = Plan::default();
    let (mut wrong, mut seen, mut new) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let mut addresses = BTreeSet::new();
    for (line, number) in lines.iter().zip(1..) {
        let meant = planned(org, line).and_then(|planned| {
            let first = match planned.id {
                Some(id) => seen.insert(id),
                None => new.insert(told_apart_by(line)),
            };
            // An address is one person's.
            let first =
                first && planned.email.as_ref().is_none_or(|email| addresses.insert(email.as_str().to_lowercase()));
            if first { Ok(planned) } else { Err(Fault::Twice) }
        });
        match meant {
            Ok(planned) => plan.add(org, planned),
            Err(what) => wrong.push(Wrong { line: number, what }),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let gone = org.staff.iter().filter(|s| s.roles.is_empty() && !seen.contains(&s.id));
    plan.missing = gone.map(|s| s.name.clone()).collect();
    Ok(plan)
}

fn planned(org: &Organisation, line: &Line) -> Result<Planned, Fault> {
    let name = words::line(&line.name).map_err(|_| Fault::Name)?;
    let function = words::line(&line.function).map_err(|_| Fault::Function)?;
    let email = match line.email.trim() {
        "" => None,
        typed => Some(words::email(typed).map_err(|_| Fault::Email)?),
    };
    let place = plain(&line.location);
    let location = match org.locations.iter().find(|l| plain(&l.name) == place) {
        None if !place.is_empty() => return Err(Fault::Location),
        found => found.map(|l| l.id),
    };
    Ok(Planned { id: meant(&org.staff, line)?, name, function, email, location })
}

/// By which somebody new is told from somebody else: the address, which is one person's; else name and function.
fn told_apart_by(line: &Line) -> [String; 2] {
    match plain(&line.email) {
        blank if blank.is_empty() => [plain(&line.name), plain(&line.function)],
        address => [address, String::new()],
    }
}

/// Whom a line is about: who has the address; else who has the name, and no other address.
fn meant(here: &[StaffMember], line: &Line) -> Result<Option<StaffId>, Fault> {
    let address = plain(&line.email);
    let has = |s: &StaffMember| s.email.as_deref().map(plain);
    if let Some(found) = here.iter().find(|s| !address.is_empty() && has(s).as_deref() == Some(&address)) {
        return Ok(Some(found.id));
    }
    let could = |s: &&StaffMember| plain(&s.name) == plain(&line.name) && (address.is_empty() || s.email.is_none());
    let named: Vec<&StaffMember> = here.iter().filter(could).collect();
    let same: Vec<_> = named.iter().filter(|s| plain(&s.function) == plain(&line.function)).collect();
    match (&named[..], &same[..]) {
        ([], _) => Ok(None),
        ([one], _) => Ok(Some(one.id)),
        (_, [one]) => Ok(Some(one.id)),
        _ => Err(Fault::Several),
    }
}

impl Plan {
    /// Whether there is anything to do.
    pub const fn changes(&self) -> bool {
        !(self.new.is_empty() && self.changed.is_empty())
    }

    fn add(&mut self, org: &Organisation, planned: Planned) {
        let Some(before) = org.staff.iter().find(|s| Some(s.id) == planned.id) else { return self.new.push(planned) };
        let mut differs = Vec::new();
        if before.name != planned.name.as_str() {
            differs.push(Difference::Name(before.name.clone(), planned.name.as_str().to_owned()));
        }
        if before.function != planned.function.as_str() {
            differs.push(Difference::Function(before.function.clone(), planned.function.as_str().to_owned()));
        }
        if let (None, Some(email)) = (&before.email, &planned.email) {
            differs.push(Difference::Email(email.as_str().to_owned()));
        }
        if let Some(place) = planned.location.filter(|place| before.location != Some(*place)) {
            differs.push(Difference::Location(org.location(place).map(|l| l.name.clone()).unwrap_or_default()));
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
