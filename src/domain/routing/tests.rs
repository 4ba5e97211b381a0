//! Who is proposed, who takes over, and who is told: each the first who is present and not conflicted.

use super::*;
use crate::domain::{
    ids::RegionId,
    intake::{Answers, parse},
    lang::Lang,
    organisation::{Deputy, Organisation},
};
use uuid::Uuid;

const BOAT: LocationId = LocationId(Uuid::from_u128(101));
const TREE: LocationId = LocationId(Uuid::from_u128(102));
const FAR: LocationId = LocationId(Uuid::from_u128(103));
const MANAGER: StaffId = StaffId(Uuid::from_u128(1));
const NEIGHBOUR: StaffId = StaffId(Uuid::from_u128(2));
const REGIONAL: StaffId = StaffId(Uuid::from_u128(3));
const DIRECTOR: StaffId = StaffId(Uuid::from_u128(4));
const OTHER_DIRECTOR: StaffId = StaffId(Uuid::from_u128(5));
const INDEPENDENT: StaffId = StaffId(Uuid::from_u128(6));
const COORDINATOR: StaffId = StaffId(Uuid::from_u128(7));
const DEPUTY: StaffId = StaffId(Uuid::from_u128(8));

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

fn org() -> Organisation {
    let (near, far) = (RegionId(Uuid::from_u128(201)), RegionId(Uuid::from_u128(202)));
    let location = |id, region, manager| Location { id, name: "De Boot".into(), town: "Zeist".into(), region, manager };
    let member = |id, role: Option<Role>, manager| StaffMember {
        id,
        name: "iemand".into(),
        function: "functie".into(),
        phone: None,
        email: None,
        manager,
        location: None,
        roles: role.into_iter().collect(),
        account: true,
        lang: Lang::Nl,
    };
    Organisation {
        locations: vec![
            location(BOAT, near, Some(MANAGER)),
            location(TREE, near, Some(NEIGHBOUR)),
            location(FAR, far, None),
        ],
        staff: vec![
            member(MANAGER, Some(Role::LocationManager(BOAT)), Some(REGIONAL)),
            member(NEIGHBOUR, Some(Role::LocationManager(TREE)), Some(REGIONAL)),
            member(REGIONAL, Some(Role::RegionalManager(near)), Some(DIRECTOR)),
            member(DIRECTOR, Some(Role::Director), None),
            member(OTHER_DIRECTOR, Some(Role::Director), None),
            member(INDEPENDENT, None, None),
            member(COORDINATOR, Some(Role::Coordinator), Some(DIRECTOR)),
            member(DEPUTY, None, Some(REGIONAL)),
        ],
        independent: Some(INDEPENDENT),
        ..Organisation::default()
    }
}

const SAFETY: &[Category] = &[Category::Safety];

fn about(locations: &[LocationId]) -> About<'_> {
    About { locations, categories: SAFETY, about_manager: false }
}

fn proposed(org: &Organisation, about: About<'_>, conflicted: &[StaffId]) -> Option<(StaffId, Why)> {
    propose(org, about, conflicted, today()).map(|p| (p.handler, p.reason))
}

fn away(absent: StaffId, deputy: StaffId) -> Deputy {
    Deputy { absent, deputy, from: today(), until: today() }
}

#[test]
fn the_ladder_is_climbed_in_order() {
    let org = org();
    let ladder = [
        (MANAGER, Why::ManagesTheLocation),
        (REGIONAL, Why::NextLevel),
        (DIRECTOR, Why::Director),
        (OTHER_DIRECTOR, Why::Director),
        (INDEPENDENT, Why::Independent),
    ];
    for conflicted in 0..ladder.len() {
        let below: Vec<StaffId> = ladder[..conflicted].iter().map(|(who, _)| *who).collect();
        assert_eq!(proposed(&org, about(&[BOAT]), &below), Some(ladder[conflicted]));
    }
    assert_eq!(proposed(&org, about(&[BOAT]), &ladder.map(|(who, _)| who)), None, "only the way outside is left");
}

#[test]
fn several_locations_none_and_unknown_ones_are_the_coordinators_choice() {
    for locations in [&[][..], &[BOAT, TREE], &[LocationId(Uuid::from_u128(999))]] {
        assert_eq!(proposed(&org(), about(locations), &[]), None, "{locations:?}");
    }
}

#[test]
fn a_manager_is_no_judge_of_themselves_nor_of_a_committees_rights() {
    let org = org();
    let own = About { about_manager: true, ..about(&[BOAT]) };
    assert_eq!(proposed(&org, own, &[]), Some((REGIONAL, Why::AboutTheManager)));
    let rights = About { categories: &[Category::Safety, Category::CommitteeRights], ..about(&[BOAT]) };
    assert_eq!(proposed(&org, rights, &[]), Some((REGIONAL, Why::CommitteeRights)));
    let both = About { about_manager: true, ..rights };
    assert_eq!(proposed(&org, both, &[]), Some((REGIONAL, Why::CommitteeRights)));
    assert_eq!(proposed(&org, own, &[REGIONAL]), Some((DIRECTOR, Why::Director)));
}

#[test]
fn a_location_without_a_manager_goes_to_whom_its_neighbours_report_to() {
    let mut org = org();
    org.locations[0].manager = None;
    assert_eq!(proposed(&org, about(&[BOAT]), &[]), Some((REGIONAL, Why::NextLevel)));
    assert_eq!(proposed(&org, about(&[FAR]), &[]), Some((DIRECTOR, Why::Director)), "no neighbours at all");
}

#[test]
fn without_a_line_a_locations_manager_reports_to_the_regional_manager() {
    let mut org = org();
    for member in org.staff.iter_mut().filter(|m| [MANAGER, NEIGHBOUR].contains(&m.id)) {
        member.manager = None;
    }
    assert_eq!(proposed(&org, about(&[BOAT]), &[MANAGER]), Some((REGIONAL, Why::NextLevel)));
    assert_eq!(next_level(&org, MANAGER, &[], &[], today()), Some(REGIONAL), "and is told (R15)");
    assert_eq!(next_level(&org, MANAGER, &[], &[REGIONAL], today()), Some(DIRECTOR), "one level up instead");
    org.locations[0].manager = None;
    assert_eq!(proposed(&org, about(&[BOAT]), &[]), Some((REGIONAL, Why::NextLevel)), "of a vacant post too");
    // A line that is kept goes before what follows from the region.
    org.locations[0].manager = Some(MANAGER);
    org.staff[0].manager = Some(COORDINATOR);
    assert_eq!(next_level(&org, MANAGER, &[], &[], today()), Some(COORDINATOR));
}

#[test]
fn who_manages_in_two_regions_has_the_next_level_of_each_location() {
    let mut org = org();
    let far = org.locations.iter().position(|l| l.id == FAR).unwrap();
    let region = org.locations[far].region;
    org.locations[far].manager = Some(MANAGER);
    for member in &mut org.staff {
        match member.id {
            MANAGER => member.manager = None,
            NEIGHBOUR => member.roles.push(Role::RegionalManager(region)),
            _ => {}
        }
    }
    let told = |at| next_level(&org, MANAGER, &[at], &[], today());
    assert_eq!((told(BOAT), told(FAR)), (Some(REGIONAL), Some(NEIGHBOUR)));
    assert_eq!(proposed(&org, about(&[FAR]), &[MANAGER]), Some((NEIGHBOUR, Why::NextLevel)));
}

#[test]
fn who_manages_a_location_of_their_own_region_is_not_their_own_next_level() {
    let mut org = org();
    org.locations[0].manager = Some(REGIONAL);
    org.staff[2].manager = None;
    assert_eq!(reports_to(&org, REGIONAL), None);
    let own = About { about_manager: true, ..about(&[BOAT]) };
    assert_eq!(proposed(&org, own, &[]), Some((DIRECTOR, Why::Director)));
    assert_eq!(next_level(&org, REGIONAL, &[], &[], today()), Some(DIRECTOR));
}

#[test]
fn a_line_never_closes_upon_itself_also_not_by_what_follows_from_the_region() {
    let mut org = org();
    org.staff[0].manager = None;
    for (of, to, circle) in [
        (MANAGER, MANAGER, true),
        (REGIONAL, MANAGER, true),
        (DIRECTOR, MANAGER, true),
        (DIRECTOR, NEIGHBOUR, true),
        (MANAGER, NEIGHBOUR, false),
        (MANAGER, DIRECTOR, false),
        (COORDINATOR, MANAGER, false),
    ] {
        assert_eq!(would_circle(&org, of, to), circle, "{of} {to}");
    }
}

#[test]
fn a_deputy_stands_in_on_the_first_day_and_on_the_last_and_on_no_other() {
    let mut org = org();
    let (from, until) = (today(), today() + chrono::Days::new(2));
    org.deputies = vec![Deputy { absent: MANAGER, deputy: DEPUTY, from, until }];
    let on = |day| propose(&org, about(&[BOAT]), &[], day).unwrap();
    for day in [from, until] {
        assert_eq!(on(day), Proposal { handler: DEPUTY, reason: Why::Deputy });
    }
    for day in [from.pred_opt().unwrap(), until.succ_opt().unwrap()] {
        assert_eq!(on(day), Proposal { handler: MANAGER, reason: Why::ManagesTheLocation });
    }
}

#[test]
fn a_deputy_passes_the_conflict_check_and_is_there() {
    let mut org = org();
    org.deputies = vec![away(MANAGER, DEPUTY)];
    assert_eq!(proposed(&org, about(&[BOAT]), &[DEPUTY]), Some((REGIONAL, Why::NextLevel)));
    assert_eq!(
        proposed(&org, about(&[BOAT]), &[MANAGER]),
        Some((REGIONAL, Why::NextLevel)),
        "nobody stands in for a subject"
    );
    // Away too: the next deputy, else the next in line.
    org.deputies.push(away(DEPUTY, NEIGHBOUR));
    assert_eq!(proposed(&org, about(&[BOAT]), &[]), Some((REGIONAL, Why::NextLevel)));
    org.deputies.push(away(MANAGER, COORDINATOR));
    assert_eq!(proposed(&org, about(&[BOAT]), &[]), Some((COORDINATOR, Why::Deputy)));
}

#[test]
fn who_takes_over_comes_from_the_place_else_from_above_the_handler() {
    let org = org();
    let takes_over =
        |locations, handler, conflicted: &[StaffId]| stand_in(&org, about(locations), handler, conflicted, today());
    assert_eq!(takes_over(&[BOAT], Some(MANAGER), &[MANAGER]), Some(REGIONAL));
    assert_eq!(takes_over(&[BOAT], Some(NEIGHBOUR), &[NEIGHBOUR]), Some(MANAGER));
    assert_eq!(takes_over(&[BOAT, TREE], Some(MANAGER), &[MANAGER]), Some(REGIONAL));
    assert_eq!(takes_over(&[BOAT, TREE], Some(MANAGER), &[MANAGER, REGIONAL]), Some(DIRECTOR));
    let line = [MANAGER, REGIONAL, DIRECTOR, OTHER_DIRECTOR];
    assert_eq!(takes_over(&[], Some(MANAGER), &line), Some(INDEPENDENT));
    assert_eq!(takes_over(&[], None, &[MANAGER]), None);
    assert_eq!(takes_over(&[], Some(MANAGER), &[&line[..], &[INDEPENDENT]].concat()), None);
}

#[test]
fn the_next_level_is_the_first_above_who_may_know() {
    let org = org();
    let told = |handler, conflicted: &[StaffId]| next_level(&org, handler, &[], conflicted, today());
    assert_eq!(told(MANAGER, &[]), Some(REGIONAL));
    assert_eq!(told(MANAGER, &[REGIONAL]), Some(DIRECTOR), "one level up instead");
    assert_eq!(told(MANAGER, &[REGIONAL, DIRECTOR]), Some(OTHER_DIRECTOR));
    assert_eq!(told(DIRECTOR, &[]), Some(OTHER_DIRECTOR), "nobody is told of what they handle");
    assert_eq!(told(OTHER_DIRECTOR, &[DIRECTOR]), None);
    assert_eq!(told(INDEPENDENT, &[]), Some(DIRECTOR));
}

#[test]
fn nobody_is_told_by_standing_in_of_what_they_handle() {
    let mut org = org();
    org.deputies = vec![away(REGIONAL, MANAGER)];
    assert_eq!(next_level(&org, MANAGER, &[], &[], today()), Some(DIRECTOR));
    org.deputies = vec![away(DIRECTOR, OTHER_DIRECTOR)];
    assert_eq!(next_level(&org, OTHER_DIRECTOR, &[], &[], today()), None);
    assert_eq!(first_director(&org, &[], today()), Some(OTHER_DIRECTOR));
}

#[test]
fn a_line_that_runs_in_a_circle_ends() {
    let mut org = org();
    for member in &mut org.staff {
        if member.id == REGIONAL {
            member.manager = Some(MANAGER);
        }
    }
    assert_eq!(next_level(&org, MANAGER, &[], &[REGIONAL], today()), Some(DIRECTOR));
    assert_eq!(next_level(&org, MANAGER, &[], &[], today()), Some(REGIONAL));
    assert_eq!(stand_in(&org, about(&[]), Some(MANAGER), &[MANAGER, REGIONAL], today()), Some(DIRECTOR));
}

#[test]
fn directors_stand_in_when_every_coordinator_is_conflicted() {
    let mut org = org();
    assert!(!coordinators_conflicted(&org, &[MANAGER]));
    assert!(coordinators_conflicted(&org, &[COORDINATOR]));
    let second = StaffMember { id: DEPUTY, ..org.staff[6].clone() };
    org.staff[7] = second;
    assert!(!coordinators_conflicted(&org, &[COORDINATOR]));
}

#[test]
fn a_case_is_coordinated_by_who_is_there_and_never_by_who_it_is_about() {
    let mut org = org();
    let asks = |org: &Organisation, conflicted: &[StaffId]| coordinator(org, conflicted, today());
    assert_eq!(asks(&org, &[]), Some(COORDINATOR));
    assert_eq!(asks(&org, &[COORDINATOR]), Some(DIRECTOR));
    assert_eq!(asks(&org, &[COORDINATOR, DIRECTOR, OTHER_DIRECTOR]), None);
    org.deputies = vec![away(COORDINATOR, DEPUTY)];
    assert_eq!(asks(&org, &[]), Some(DEPUTY));
    assert_eq!(asks(&org, &[DEPUTY]), Some(COORDINATOR), "away, but no director stands in for who may know of it");
    org.staff[7] = StaffMember { id: DEPUTY, ..org.staff[6].clone() };
    assert_eq!(asks(&org, &[COORDINATOR]), Some(DEPUTY));
}

#[test]
fn whoever_has_a_handling_role_can_be_chosen_unless_conflicted() {
    let org = org();
    let can: Vec<StaffId> = possible_handlers(&org, &[MANAGER, OTHER_DIRECTOR]).map(|s| s.id).collect();
    assert_eq!(can, [NEIGHBOUR, REGIONAL, DIRECTOR, COORDINATOR]);
}

/// Who never sees a complaint in which this is said of persons, at De Boot.
fn named_in(persons: &str, about_coordinator: &str) -> Vec<StaffId> {
    let mut org = org();
    let names = [
        (MANAGER, "Daan Schipper"),
        (NEIGHBOUR, "Eva Schipper"),
        (COORDINATOR, "Noor de Wit"),
        (REGIONAL, "Ömer Çelik"),
        (DEPUTY, "Anne-Marie van den Berg"),
    ];
    for (id, name) in names {
        org.staff.iter_mut().find(|m| m.id == id).unwrap().name = name.to_owned();
    }
    let answers = Answers {
        relation: "customer".into(),
        place: "locations".into(),
        locations: vec![BOAT.to_string()],
        talked: "no".into(),
        categories: vec!["safety".into()],
        about_manager: "no".into(),
        about_coordinator: about_coordinator.into(),
        persons: persons.into(),
        occurred: "ongoing".into(),
        story: "Het hek stond open.".into(),
        name: "Sam".into(),
        phone: "06 12345678".into(),
        way: "phone".into(),
        language: "nl".into(),
        safe: "yes".into(),
        ..Answers::default()
    };
    named(&org, &parse(&answers, today()).unwrap())
}

#[test]
fn whoever_is_named_or_ticked_is_who_it_is_about() {
    for (persons, about_coordinator, found) in [
        ("Daan Schipper", "", &[MANAGER] as &[_]),
        ("Mevrouw De Wit van kantoor", "", &[COORDINATOR]),
        ("meneer schipper", "", &[MANAGER]),
        ("Eva Schipper", "", &[MANAGER, NEIGHBOUR]),
        ("ömer çelik en ANNE MARIE van den berg", "", &[REGIONAL, DEPUTY]),
        ("iemand van den Berg", "", &[]),
        ("juf Noor", "", &[]),
        ("een vrouw in het wit", "", &[]),
        ("", "", &[]),
        ("", "yes", &[COORDINATOR]),
        ("Noor de Wit", "yes", &[COORDINATOR]),
    ] {
        assert_eq!(named_in(persons, about_coordinator), found, "{persons} {about_coordinator}");
    }
}
