//! One more location, without a list.

use super::{Organisation, import::Line};
use crate::domain::{
    field::{Errors, FieldError, Problem},
    ids::RegionId,
    words,
};

/// The line that adds what was typed, with nobody as its manager: who that is takes two people.
///
/// # Errors
/// Everything that is wrong: also a name that is there already, as that line would change the one that has it.
pub fn parse_location(
    form: &Line,
    org: &Organisation,
    regions: &[(RegionId, String)],
) -> Result<Line, Vec<FieldError>> {
    let mut errors = Errors::default();
    let plain = |name: &str| name.trim().to_lowercase();
    let taken = org.locations.iter().any(|location| plain(&location.name) == plain(&form.name));
    let name = errors.keep("name", if taken { Err(Problem::NameTaken) } else { words::line(&form.name) });
    let town = errors.keep("town", words::line(&form.town));
    let problem = if form.region.is_empty() { Problem::NotChosen } else { Problem::UnknownChoice };
    let region = regions.iter().find(|(_, name)| *name == form.region).map(|(_, name)| name.clone());
    let region = errors.keep("region", region.ok_or(problem));
    match (name, town, region) {
        (Some(name), Some(town), Some(region)) => {
            let (name, town) = (name.as_str().to_owned(), town.as_str().to_owned());
            Ok(Line { name, town, region, manager: String::new() })
        }
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ids::LocationId, organisation::Location};
    use uuid::Uuid;

    fn parse(name: &str, town: &str, region: &str) -> Result<Line, Vec<(String, Problem)>> {
        let middle = RegionId(Uuid::from_u128(1));
        let sun = Location {
            id: LocationId(Uuid::from_u128(3)),
            name: "Zon".to_owned(),
            town: "Zeist".to_owned(),
            region: middle,
            manager: None,
        };
        let org = Organisation { locations: vec![sun], ..Organisation::default() };
        let form = Line {
            name: name.to_owned(),
            town: town.to_owned(),
            region: region.to_owned(),
            manager: "x@y.nl".to_owned(),
        };
        parse_location(&form, &org, &[(middle, "Midden".to_owned())])
            .map_err(|wrong| wrong.into_iter().map(|e| (e.field, e.problem)).collect())
    }

    #[test]
    fn what_is_added_has_a_name_of_its_own_and_no_manager_yet() {
        let line = parse(" Maan ", "Soest ", "Midden").unwrap();
        assert_eq!((line.name.as_str(), line.town.as_str(), line.manager.as_str()), ("Maan", "Soest", ""));
        assert_eq!(parse(" zon", "Soest", "Midden"), Err(vec![("name".to_owned(), Problem::NameTaken)]));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let all = [("name", Problem::Missing), ("town", Problem::Missing), ("region", Problem::NotChosen)];
        assert_eq!(parse(" ", "", ""), Err(all.map(|(field, problem)| (field.to_owned(), problem)).to_vec()));
        assert_eq!(parse("Maan", "Soest", "Noord"), Err(vec![("region".to_owned(), Problem::UnknownChoice)]));
    }
}
