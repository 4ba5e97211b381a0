//! Another name for a location or a region. Complaints and numbers stay with it: they go by its id.

use super::Organisation;
use crate::domain::{
    field::{Errors, FieldError, Problem},
    ids::{LocationId, RegionId},
    words::{self, Prose},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What can get another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A location.
    Location(LocationId),
    /// A region.
    Region(RegionId),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Location(id) => write!(f, "location:{id}"),
            Self::Region(id) => write!(f, "region:{id}"),
        }
    }
}

/// Another name, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RenameForm {
    /// Which place, as it is [written](Place).
    pub which: String,
    /// What it is called from now on.
    pub name: String,
}

/// Which place gets which name, of what was typed.
///
/// # Errors
/// Everything that is wrong: also a name that another location or region has, by which a list could not tell them apart.
pub fn parse_rename(
    form: &RenameForm,
    org: &Organisation,
    regions: &[(RegionId, String)],
) -> Result<(Place, Prose), Vec<FieldError>> {
    let mut errors = Errors::default();
    let locations = org.locations.iter().map(|l| (Place::Location(l.id), l.name.as_str()));
    let regions = regions.iter().map(|(id, name)| (Place::Region(*id), name.as_str()));
    let places: Vec<(Place, &str)> = locations.chain(regions).collect();
    let chosen = places.iter().find(|(place, _)| place.to_string() == form.which).map(|(place, _)| *place);
    let problem = if form.which.is_empty() { Problem::NotChosen } else { Problem::UnknownChoice };
    let chosen = errors.keep("which", chosen.ok_or(problem));
    let plain = |name: &str| name.trim().to_lowercase();
    let taken = |(place, name): &(Place, &str)| {
        let alike = chosen.is_some_and(|of| std::mem::discriminant(&of) == std::mem::discriminant(place));
        alike && chosen != Some(*place) && plain(name) == plain(&form.name)
    };
    let name = words::line(&form.name);
    let name = if places.iter().any(taken) { Err(Problem::NameTaken) } else { name };
    match (chosen, errors.keep("name", name)) {
        (Some(chosen), Some(name)) => Ok((chosen, name)),
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::organisation::Location;
    use uuid::Uuid;

    fn parse(which: &str, name: &str) -> Result<(Place, String), Vec<(String, Problem)>> {
        let (near, far) = (RegionId(Uuid::from_u128(1)), RegionId(Uuid::from_u128(2)));
        let location = |n, name: &str| Location {
            id: LocationId(Uuid::from_u128(n)),
            name: name.to_owned(),
            town: "Zeist".to_owned(),
            region: near,
            manager: None,
        };
        let org = Organisation { locations: vec![location(3, "Zon"), location(4, "Maan")], ..Organisation::default() };
        let regions = [(near, "Midden".to_owned()), (far, "Maan".to_owned())];
        let form = RenameForm { which: which.to_owned(), name: name.to_owned() };
        let parsed = parse_rename(&form, &org, &regions).map(|(place, name)| (place, name.as_str().to_owned()));
        parsed.map_err(|wrong| wrong.into_iter().map(|e| (e.field, e.problem)).collect())
    }

    #[test]
    fn a_place_is_called_what_no_other_of_its_kind_is() {
        let sun = Place::Location(LocationId(Uuid::from_u128(3)));
        let middle = Place::Region(RegionId(Uuid::from_u128(1)));
        assert_eq!(parse(&sun.to_string(), " De Zon "), Ok((sun, "De Zon".to_owned())));
        assert_eq!(parse(&sun.to_string(), "ZON"), Ok((sun, "ZON".to_owned())), "its own name otherwise written");
        let taken = Err(vec![("name".to_owned(), Problem::NameTaken)]);
        assert_eq!((parse(&sun.to_string(), " maan"), parse(&middle.to_string(), "MAAN")), (taken.clone(), taken));
        assert!(parse(&middle.to_string(), "Zon").is_ok(), "a region may be called what a location is");
    }

    #[test]
    fn what_is_wrong_is_told_all_at_once() {
        let both = |problem| Err(vec![("which".to_owned(), problem), ("name".to_owned(), Problem::Missing)]);
        assert_eq!(parse("", " "), both(Problem::NotChosen));
        assert_eq!(parse("location:1", " "), both(Problem::UnknownChoice));
    }
}
