//! Roles by the names that people give them: on a command line, and in what an OpenID provider says of somebody.

use super::Role;
use crate::domain::{ids::RegionId, organisation::Organisation};

/// What a provider's names begin with: its groups are of the whole organisation, and an `administrator` of something else
/// is none of ours.
const OURS: &str = "gehoor:";

/// Why a name is no role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unnamed {
    /// There is no such role.
    NoSuchRole,
    /// There is no location or region of this name, or more than one.
    NoSuchPlace(String),
}

/// The role of a name: `coordinator`, or with its place `location_manager:De Vlinder`, however that is written.
///
/// # Errors
/// Why it is none.
pub fn role_named(name: &str, org: &Organisation, regions: &[(RegionId, String)]) -> Result<Role, Unnamed> {
    let (key, of) = name.split_once(':').unwrap_or((name, ""));
    let location = || only(of, org.locations.iter().map(|l| (l.id, l.name.as_str())));
    let region = || only::<RegionId>(of, regions.iter().map(|(id, name)| (*id, name.as_str())));
    match (key, of) {
        ("administrator", "") => Ok(Role::Administrator),
        ("coordinator", "") => Ok(Role::Coordinator),
        ("director", "") => Ok(Role::Director),
        ("safeguarding_officer", "") => Ok(Role::SafeguardingOfficer),
        ("location_manager", _) => location().map(Role::LocationManager),
        ("committee", _) => location().map(Role::Committee),
        ("regional_manager", _) => region().map(Role::RegionalManager),
        _ => Err(Unnamed::NoSuchRole),
    }
}

/// What a provider's names give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claimed {
    /// The roles that are ours. Committees come in by a link in their mail.
    pub roles: Vec<Role>,
    /// The names that are meant to be ours and cannot be understood.
    pub unread: Vec<String>,
}

/// The roles that a provider's names give.
pub fn roles_claimed<'a>(
    names: impl IntoIterator<Item = &'a str>,
    org: &Organisation,
    regions: &[(RegionId, String)],
) -> Claimed {
    let mut claimed = Claimed::default();
    for name in names.into_iter().filter_map(|name| name.trim().strip_prefix(OURS)) {
        match role_named(name, org, regions) {
            Ok(role) if role.comes_by_link() || claimed.roles.contains(&role) => {}
            Ok(role) => claimed.roles.push(role),
            Err(_) => claimed.unread.push(name.to_owned()),
        }
    }
    claimed
}

/// The one of a name.
fn only<'a, T>(name: &str, all: impl Iterator<Item = (T, &'a str)>) -> Result<T, Unnamed> {
    let wanted = plain(name);
    let mut found = all.filter(|(_, other)| plain(other) == wanted).map(|(id, _)| id);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Unnamed::NoSuchPlace(name.to_owned())),
    }
}

/// Letters and digits alone: "De Vlinder" and "de-vlinder" are one name. Some providers allow no spaces.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ids::LocationId, organisation::Location};
    use uuid::Uuid;

    fn places() -> (Organisation, Vec<(RegionId, String)>) {
        let region = RegionId(Uuid::from_u128(9));
        let location = |id, name: &str| Location {
            id: LocationId(Uuid::from_u128(id)),
            name: name.to_owned(),
            town: "Almere".to_owned(),
            region,
            manager: None,
        };
        let locations = vec![location(1, "De Vlinder"), location(2, "De Bij"), location(3, "De bij")];
        (Organisation { locations, ..Organisation::default() }, vec![(region, "Noord-Oost".to_owned())])
    }

    #[test]
    fn a_role_is_named_with_its_place_however_that_is_written() {
        let (org, regions) = places();
        let vlinder = LocationId(Uuid::from_u128(1));
        for (name, role) in [
            ("coordinator", Ok(Role::Coordinator)),
            ("location_manager:De Vlinder", Ok(Role::LocationManager(vlinder))),
            ("location_manager:de-vlinder", Ok(Role::LocationManager(vlinder))),
            ("committee:devlinder", Ok(Role::Committee(vlinder))),
            ("regional_manager:noord-oost", Ok(Role::RegionalManager(RegionId(Uuid::from_u128(9))))),
            ("regional_manager:zuid", Err(Unnamed::NoSuchPlace("zuid".to_owned()))),
            ("location_manager:", Err(Unnamed::NoSuchPlace(String::new()))),
            // Two of that name: neither.
            ("location_manager:de bij", Err(Unnamed::NoSuchPlace("de bij".to_owned()))),
            ("coordinator:De Vlinder", Err(Unnamed::NoSuchRole)),
            ("boss", Err(Unnamed::NoSuchRole)),
        ] {
            assert_eq!(role_named(name, &org, &regions), role, "{name}");
        }
    }

    #[test]
    fn a_provider_gives_only_roles_that_are_called_ours() {
        let (org, regions) = places();
        let names =
            ["administrator", "gehoor:coordinator", "gehoor:coordinator", "gehoor:boss", "gehoor:committee:De Vlinder"];
        let claimed = Claimed { roles: vec![Role::Coordinator], unread: vec!["boss".to_owned()] };
        assert_eq!(roles_claimed(names, &org, &regions), claimed);
        assert_eq!(roles_claimed([], &org, &regions), Claimed::default());
    }
}
