use super::*;
use crate::domain::{lang::Lang, organisation::StaffMember};
use uuid::Uuid;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn organisation() -> (Organisation, Vec<(RegionId, String)>) {
    let member = |n, name: &str, email: &str| StaffMember {
        id: StaffId(id(n)),
        name: name.into(),
        function: "Locatiemanager".into(),
        phone: None,
        email: Some(email.into()),
        manager: None,
        location: None,
        roles: Vec::new(),
        account: true,
        lang: Lang::Nl,
    };
    let location = |n, name: &str, manager| Location {
        id: LocationId(id(n)),
        name: name.into(),
        town: "Zeist".into(),
        region: RegionId(id(20)),
        manager,
    };
    let org = Organisation {
        staff: vec![member(1, "Nora", "nora@example.nl"), member(2, "Omar", "omar@example.nl")],
        locations: vec![
            location(10, "De Noordster", Some(StaffId(id(1)))),
            location(11, "Het Zuiderbos", None),
            location(12, "De Leemte", None),
        ],
        ..Organisation::default()
    };
    (org, vec![(RegionId(id(20)), "Midden".into())])
}

fn line(name: &str, town: &str, region: &str, manager: &str) -> Line {
    Line { name: name.into(), town: town.into(), region: region.into(), manager: manager.into() }
}

#[test]
fn a_manager_is_somebody_who_can_come_in_unless_they_are_it_already() {
    let (mut org, regions) = organisation();
    org.staff[0].account = false;
    org.staff[1].account = false;
    let as_it_is = [line("De Noordster", "Utrecht", "Midden", "nora@example.nl")];
    assert!(plan(&org, &regions, &as_it_is).is_ok());
    let another = [line("De Noordster", "Zeist", "Midden", "omar@example.nl")];
    let wrong = Wrong { line: 1, what: Fault::WithoutAccess("omar@example.nl".into()) };
    assert_eq!(plan(&org, &regions, &another), Err(vec![wrong]));
}

#[test]
fn a_list_says_what_is_new_what_changes_and_what_is_not_in_it() {
    let (org, regions) = organisation();
    let lines = [
        line(" de noordster ", "Zeist", "midden", "NORA@example.nl"),
        line("Het Zuiderbos", "Utrecht", "Noord", "omar@example.nl"),
        line("De Nieuwe", "Soest", "noord", ""),
    ];
    let plan = plan(&org, &regions, &lines).unwrap();
    assert_eq!(plan.regions, ["Noord"]);
    assert_eq!(plan.missing, ["De Leemte"]);
    assert_eq!(plan.new.iter().map(|new| new.name.as_str()).collect::<Vec<_>>(), ["De Nieuwe"]);
    let [(first, name), (second, differs)] = &plan.changed[..] else { panic!("{plan:?}") };
    assert_eq!(
        (first.id, name.as_slice()),
        (Some(LocationId(id(10))), &[Difference::Name("De Noordster".into(), "de noordster".into())][..])
    );
    assert_eq!(second.manager, Some(StaffId(id(2))));
    let differs: Vec<String> = differs.iter().map(ToString::to_string).collect();
    assert_eq!(differs, ["town: Zeist becomes Utrecht", "another region", "manager: nobody becomes Omar"]);
    assert!(plan.changes());
}

#[test]
fn the_same_list_again_changes_nothing() {
    let (org, regions) = organisation();
    let lines = [
        line("De Noordster", "Zeist", "Midden", "nora@example.nl"),
        line("Het Zuiderbos", "Zeist", "Midden", ""),
        line("De Leemte", "Zeist", "Midden", " "),
    ];
    let plan = plan(&org, &regions, &lines).unwrap();
    assert_eq!(plan, Plan { same: 3, ..Plan::default() });
    assert!(!plan.changes());
}

#[test]
fn everything_wrong_with_a_list_is_said_at_once_by_its_line() {
    let (org, regions) = organisation();
    let lines =
        [line("A", "", "", ""), line("a ", "Zeist", "Midden", ""), line("B", "Zeist", "Midden", "pia@example.nl")];
    let wrong = plan(&org, &regions, &lines).unwrap_err();
    let said: Vec<String> = wrong.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "line 1: town is blank",
            "line 1: region is blank",
            "line 2: this location stands in the list before",
            "line 3: nobody has the mail address \"pia@example.nl\"",
        ]
    );
}
