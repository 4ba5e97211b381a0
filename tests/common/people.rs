//! A small made organisation: one of everybody whom access, routing and mail tell apart.

use chrono::NaiveDate;
use gehoor::domain::{
    access::Role,
    calendar::Calendar,
    ids::{LocationId, RegionId, StaffId},
    lang::Lang,
    organisation::{Deputy, Location, Organisation, StaffMember},
};
use uuid::Uuid;

const fn staff(number: u128) -> StaffId {
    StaffId(Uuid::from_u128(number))
}

pub const COORDINATOR: StaffId = staff(1);
pub const SECOND_COORDINATOR: StaffId = staff(2);
pub const MANAGER_NORTH: StaffId = staff(3);
pub const MANAGER_SOUTH: StaffId = staff(4);
pub const REGIONAL: StaffId = staff(5);
pub const DIRECTOR: StaffId = staff(6);
pub const SECOND_DIRECTOR: StaffId = staff(7);
pub const SAFEGUARDING: StaffId = staff(8);
pub const ADMINISTRATOR: StaffId = staff(9);
pub const COMMITTEE: StaffId = staff(10);
/// Somebody of the group, with no role here.
pub const EMPLOYEE: StaffId = staff(11);
/// Everybody in the directory.
pub const ALL: [StaffId; 11] = [
    COORDINATOR,
    SECOND_COORDINATOR,
    MANAGER_NORTH,
    MANAGER_SOUTH,
    REGIONAL,
    DIRECTOR,
    SECOND_DIRECTOR,
    SAFEGUARDING,
    ADMINISTRATOR,
    COMMITTEE,
    EMPLOYEE,
];

pub const NORTH: LocationId = LocationId(Uuid::from_u128(101));
pub const SOUTH: LocationId = LocationId(Uuid::from_u128(102));
/// Without a manager.
pub const VACANT: LocationId = LocationId(Uuid::from_u128(103));
pub const REGION: RegionId = RegionId(Uuid::from_u128(201));
pub const OTHER_REGION: RegionId = RegionId(Uuid::from_u128(202));

/// The organisation and its regions.
pub fn organisation() -> (Organisation, Vec<(RegionId, String)>) {
    let member = |id, name: &str, function: &str, manager, roles: &[Role]| StaffMember {
        id,
        name: name.to_owned(),
        function: function.to_owned(),
        phone: Some("030 123 45 67".to_owned()),
        email: Some(format!("{}@example.nl", name.split(' ').next().unwrap().to_lowercase())),
        manager,
        location: None,
        roles: roles.to_vec(),
        account: true,
        lang: Lang::Nl,
    };
    let location = |id, name: &str, region, manager| Location {
        id,
        name: name.to_owned(),
        town: "Utrecht".to_owned(),
        region,
        manager,
    };
    let staff = vec![
        member(COORDINATOR, "Cora Kuiper", "klachtencoördinator", Some(DIRECTOR), &[Role::Coordinator]),
        member(SECOND_COORDINATOR, "Cees Baas", "klachtencoördinator", Some(DIRECTOR), &[Role::Coordinator]),
        member(MANAGER_NORTH, "Nora Smit", "locatiemanager", Some(REGIONAL), &[Role::LocationManager(NORTH)]),
        member(MANAGER_SOUTH, "Zeno Mulder", "locatiemanager", Some(REGIONAL), &[Role::LocationManager(SOUTH)]),
        member(REGIONAL, "Rita Visser", "regiomanager", Some(DIRECTOR), &[Role::RegionalManager(REGION)]),
        member(DIRECTOR, "Dina de Boer", "bestuurder", None, &[Role::Director]),
        member(SECOND_DIRECTOR, "Dirk Bos", "bestuurder", None, &[Role::Director]),
        member(SAFEGUARDING, "Amal Haddad", "aandachtsfunctionaris", Some(DIRECTOR), &[Role::SafeguardingOfficer]),
        member(ADMINISTRATOR, "Ben Vos", "beheerder", Some(DIRECTOR), &[Role::Administrator]),
        member(COMMITTEE, "Olga Prins", "oudercommissie", None, &[Role::Committee(NORTH)]),
        member(EMPLOYEE, "Mees Jansen", "pedagogisch medewerker", Some(MANAGER_NORTH), &[]),
    ];
    let locations = vec![
        location(NORTH, "De Noordster", REGION, Some(MANAGER_NORTH)),
        location(SOUTH, "Het Zuiderbos", REGION, Some(MANAGER_SOUTH)),
        location(VACANT, "De Leemte", OTHER_REGION, None),
    ];
    let away =
        |from, until| Deputy { absent: MANAGER_SOUTH, deputy: MANAGER_NORTH, from: day(from), until: day(until) };
    let deputies = vec![away("2026-12-01", "2026-12-14")];
    let regions = vec![(REGION, "Midden".to_owned()), (OTHER_REGION, "Oost".to_owned())];
    let name = "Kinderopvang De Proef".to_owned();
    (Organisation { name, locations, staff, deputies, ..Organisation::default() }, regions)
}

/// The same with twelve locations in three regions.
pub fn of_twelve_locations() -> (Organisation, Vec<(RegionId, String)>) {
    let (mut org, mut regions) = organisation();
    regions.push((RegionId(Uuid::from_u128(203)), "West".to_owned()));
    for n in 3..12 {
        let (id, region) = (LocationId(Uuid::from_u128(101 + n)), regions[n as usize % 3].0);
        let (name, town) = (format!("Locatie {n}"), "Utrecht".to_owned());
        org.locations.push(Location { id, name, town, region, manager: None });
    }
    (org, regions)
}

/// Its calendar: closed on the Monday after these tests' Friday.
pub fn calendar() -> Calendar {
    Calendar { closing_days: [day("2026-11-23")].into(), ..Calendar::default() }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
