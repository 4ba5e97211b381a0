//! One location, added or corrected without a list.

use super::{Organisation, import::Planned};
use crate::domain::{
    field::{Errors, FieldError, Problem},
    ids::RegionId,
    words,
};
use serde::{Deserialize, Serialize};

/// A location as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LocationForm {
    /// The id of the one that is corrected; empty for a new one.
    pub location: String,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// The name of its region, of those that are there.
    pub region: String,
    /// The name of a new region, instead.
    pub new_region: String,
}

/// What a form means. Whoever manages the location still does, and whoever is the next level of its region too: who gets to
/// know of cases takes two people.
///
/// # Errors
/// Everything that is wrong: also the name of another location, and one to correct that is not there.
pub fn parse_location(
    form: &LocationForm,
    org: &Organisation,
    regions: &[(RegionId, String)],
) -> Result<Planned, Vec<FieldError>> {
    let mut errors = Errors::default();
    let corrected = org.locations.iter().find(|location| location.id.to_string() == form.location);
    let plain = |name: &str| name.trim().to_lowercase();
    let mut others = org.locations.iter().filter(|location| corrected.is_none_or(|own| own.id != location.id));
    let taken = others.any(|location| plain(&location.name) == plain(&form.name));
    let gone = corrected.is_none() && !form.location.is_empty();
    let name = match (gone, taken) {
        (true, _) => Err(Problem::UnknownChoice),
        (_, true) => Err(Problem::NameTaken),
        _ => words::line(&form.name),
    };
    let name = errors.keep("name", name);
    let town = errors.keep("town", words::line(&form.town));
    let there = |name: &str| regions.iter().find(|(_, n)| plain(n) == plain(name)).map(|(id, _)| *id);
    let region = match (form.new_region.trim(), form.region.as_str()) {
        _ if corrected.is_some() => corrected.map(|location| Ok(location.region)),
        ("", "") => errors.keep("region", Err(Problem::NotChosen)),
        ("", chosen) => errors.keep("region", there(chosen).map(Ok).ok_or(Problem::UnknownChoice)),
        (new, _) => {
            let new = words::line(new).map(|new| there(new.as_str()).ok_or_else(|| new.as_str().to_owned()));
            errors.keep("new_region", new)
        }
    };
    match (name, town, region) {
        (Some(name), Some(town), Some(region)) => Ok(Planned {
            id: corrected.map(|location| location.id),
            name: name.as_str().to_owned(),
            town: town.as_str().to_owned(),
            region,
            manager: corrected.and_then(|location| location.manager),
        }),
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        ids::{LocationId, StaffId},
        organisation::Location,
    };
    use uuid::Uuid;

    const MIDDLE: RegionId = RegionId(Uuid::from_u128(1));
    const SUN: LocationId = LocationId(Uuid::from_u128(3));
    const MANAGER: StaffId = StaffId(Uuid::from_u128(5));

    fn parse(form: LocationForm) -> Result<Planned, Vec<(String, Problem)>> {
        let location = |id, name: &str, manager| Location {
            id,
            name: name.to_owned(),
            town: "Zeist".to_owned(),
            region: MIDDLE,
            manager,
        };
        let moon = LocationId(Uuid::from_u128(4));
        let locations = vec![location(SUN, "Zon", Some(MANAGER)), location(moon, "Maan", None)];
        let org = Organisation { locations, ..Organisation::default() };
        parse_location(&form, &org, &[(MIDDLE, "Midden".to_owned())])
            .map_err(|wrong| wrong.into_iter().map(|e| (e.field, e.problem)).collect())
    }

    fn form(name: &str, town: &str, region: &str) -> LocationForm {
        let [name, town, region] = [name, town, region].map(str::to_owned);
        LocationForm { name, town, region, ..LocationForm::default() }
    }

    fn wrong<T>(all: &[(&str, Problem)]) -> Result<T, Vec<(String, Problem)>> {
        Err(all.iter().map(|(field, problem)| ((*field).to_owned(), *problem)).collect())
    }

    #[test]
    fn what_is_added_has_a_name_of_its_own_and_no_manager_yet() {
        let new = parse(form(" Ster ", "Soest ", "Midden")).unwrap();
        assert_eq!((new.id, &*new.name, &*new.town, new.manager), (None, "Ster", "Soest", None));
        assert_eq!(parse(form(" zon", "Soest", "Midden")), wrong(&[("name", Problem::NameTaken)]));
    }

    #[test]
    fn a_region_is_one_that_is_there_or_a_new_one() {
        let with = |new: &str| parse(LocationForm { new_region: new.to_owned(), ..form("Ster", "Soest", "Midden") });
        assert_eq!(with(" Noord ").unwrap().region, Err("Noord".to_owned()));
        assert_eq!(with("midden").unwrap().region, Ok(MIDDLE), "in other letters it is the same");
    }

    #[test]
    fn what_is_corrected_keeps_its_manager_and_region_and_may_keep_its_name() {
        let correct = |name| parse(LocationForm { location: SUN.to_string(), ..form(name, "Soest", "Zuid") });
        let same = correct("Zon").unwrap();
        assert_eq!((same.id, &*same.town, same.manager), (Some(SUN), "Soest", Some(MANAGER)));
        assert_eq!(same.region, Ok(MIDDLE), "who is the next level there is not for one person to change");
        assert_eq!(correct("Zonnetje").unwrap().name, "Zonnetje");
        assert_eq!(correct("maan"), wrong(&[("name", Problem::NameTaken)]));
        let gone = LocationForm { location: MANAGER.to_string(), ..form("Ster", "Soest", "Midden") };
        assert_eq!(parse(gone), wrong(&[("name", Problem::UnknownChoice)]));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let all = [("name", Problem::Missing), ("town", Problem::Missing), ("region", Problem::NotChosen)];
        assert_eq!(parse(form(" ", "", "")), wrong(&all));
        assert_eq!(parse(form("Ster", "Soest", "Noord")), wrong(&[("region", Problem::UnknownChoice)]));
    }
}
