//! The organisation as the procedure needs it: who is where, and who stands above whom.

pub mod added;
pub mod import;
pub mod rename;

use super::{
    access::{Role, StaffActor},
    helplines::Helplines,
    ids::{LocationId, RegionId, StaffId},
    intake::Category,
    lang::Lang,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A snapshot of the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The name parents know it by.
    pub name: String,
    /// Its locations.
    pub locations: Vec<Location>,
    /// Everybody in the directory.
    pub staff: Vec<StaffMember>,
    /// Who stands in for whom, and when.
    pub deputies: Vec<Deputy>,
    /// The configured independent person, the last to handle a case (conflict of interest).
    pub independent: Option<StaffId>,
    /// Whether a second person reads a judgement before it goes out (a decision of the procedure; normally so).
    pub second_reading: bool,
    /// Whom one can turn to outside of the house.
    pub helplines: Helplines,
    /// What is not offered for new complaints.
    #[serde(default)]
    pub closed: Vec<Category>,
    /// The locations that are not offered for new complaints, and since when.
    #[serde(default)]
    pub closed_places: Vec<(LocationId, NaiveDate)>,
}

/// A location.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// Its id.
    pub id: LocationId,
    /// Its name.
    pub name: String,
    /// The town it is in.
    pub town: String,
    /// Its region.
    pub region: RegionId,
    /// Its manager; nobody while the post is vacant.
    pub manager: Option<StaffId>,
}

/// Somebody in the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffMember {
    /// The id.
    pub id: StaffId,
    /// First and last name.
    pub name: String,
    /// What they do, as parents know it: "locatiemanager".
    pub function: String,
    /// Work telephone.
    pub phone: Option<String>,
    /// Work mail.
    pub email: Option<String>,
    /// Whom they report to, where that is kept.
    pub manager: Option<StaffId>,
    /// Where they work, where that helps to find them.
    #[serde(default)]
    pub location: Option<LocationId>,
    /// What they may do here.
    pub roles: Vec<Role>,
    /// Whether they have an account. Whoever has none cannot come in, and so is nothing here that needs it.
    #[serde(default)]
    pub account: bool,
    /// In which language mails for them are written.
    #[serde(default)]
    pub lang: Lang,
}

/// A deputy for a period, both days included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deputy {
    /// Who is away.
    pub absent: StaffId,
    /// Who stands in.
    pub deputy: StaffId,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

impl Deputy {
    /// Whether the day is in the period.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }
}

impl Default for Organisation {
    fn default() -> Self {
        Self {
            name: String::new(),
            locations: Vec::new(),
            staff: Vec::new(),
            deputies: Vec::new(),
            independent: None,
            second_reading: true,
            helplines: Helplines::default(),
            closed: Vec::new(),
            closed_places: Vec::new(),
        }
    }
}

impl Organisation {
    /// The location of an id.
    pub fn location(&self, id: LocationId) -> Option<&Location> {
        self.locations.iter().find(|l| l.id == id)
    }

    /// Id and name of each location with its town, as a list offers them.
    pub fn places(&self) -> Vec<(String, String)> {
        listed(self.locations.iter())
    }

    /// What is offered for something new: those that are open, and what was `chosen` before it closed.
    pub fn offered(&self, chosen: &[String]) -> impl Iterator<Item = &Location> {
        let closed = |id| self.closed_places.iter().any(|(closed, _)| *closed == id);
        self.locations.iter().filter(move |location| !closed(location.id) || chosen.contains(&location.id.to_string()))
    }

    /// As [`places`](Self::places), of what is [offered](Self::offered).
    pub fn offered_places(&self, chosen: &[String]) -> Vec<(String, String)> {
        listed(self.offered(chosen))
    }

    /// The member of staff of an id.
    pub fn member(&self, id: StaffId) -> Option<&StaffMember> {
        self.staff.iter().find(|s| s.id == id)
    }

    /// What somebody is called; nothing for nobody.
    pub fn name_of(&self, id: StaffId) -> String {
        self.member(id).map(|member| member.name.clone()).unwrap_or_default()
    }

    /// Whether somebody has an account, and so can come in.
    pub fn comes_in(&self, id: StaffId) -> bool {
        self.member(id).is_some_and(|member| member.account)
    }

    /// Everybody with a role, in the order of the directory.
    pub fn with_role(&self, role: Role) -> impl Iterator<Item = &StaffMember> {
        self.staff.iter().filter(move |s| s.roles.contains(&role))
    }

    /// Somebody as they act on a day: with the roles of those they stand in for, and for them on their cases.
    pub fn acting(&self, id: StaffId, today: NaiveDate) -> StaffActor {
        let mut roles = self.member(id).map(|m| m.roles.clone()).unwrap_or_default();
        let stands_in_for: Vec<StaffId> =
            self.deputies.iter().filter(|d| d.deputy == id && d.covers(today)).map(|d| d.absent).collect();
        for absent in &stands_in_for {
            let theirs = self.member(*absent).into_iter().flat_map(|m| &m.roles);
            let passed: Vec<Role> = theirs.copied().filter(|r| r.passes_to_deputy() && !roles.contains(r)).collect();
            roles.extend(passed);
        }
        StaffActor { id, roles, stands_in_for }
    }

    /// Who stands in for somebody on a day; nobody when they are there.
    pub fn deputy_of(&self, id: StaffId, today: NaiveDate) -> Option<StaffId> {
        self.deputies.iter().find(|d| d.absent == id && d.covers(today)).map(|d| d.deputy)
    }
}

fn listed<'a>(locations: impl Iterator<Item = &'a Location>) -> Vec<(String, String)> {
    let mut places: Vec<_> = locations.map(|l| (l.id.to_string(), format!("{} · {}", l.town, l.name))).collect();
    places.sort_by(|a, b| a.1.cmp(&b.1));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::RegionId;
    use uuid::Uuid;

    #[test]
    fn places_are_offered_by_town_and_then_by_name() {
        let location = |n, town: &str, name: &str| Location {
            id: LocationId(Uuid::from_u128(n)),
            name: name.to_owned(),
            town: town.to_owned(),
            region: RegionId(Uuid::nil()),
            manager: None,
        };
        let locations =
            vec![location(1, "Zeist", "De Ark"), location(2, "Almere", "Zon"), location(3, "Almere", "Maan")];
        let org = Organisation { locations, ..Organisation::default() };
        let offered: Vec<String> = org.places().into_iter().map(|(id, name)| format!("{} {name}", &id[35..])).collect();
        assert_eq!(offered, ["3 Almere · Maan", "2 Almere · Zon", "1 Zeist · De Ark"]);
    }
}
