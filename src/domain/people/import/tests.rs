use super::*;
use crate::domain::{access::Role, ids::RegionId, lang::Lang, organisation::Location};
use uuid::Uuid;

fn member(n: u128, name: &str, function: &str, email: Option<&str>, roles: &[Role]) -> StaffMember {
    StaffMember {
        id: StaffId(Uuid::from_u128(n)),
        name: name.into(),
        function: function.into(),
        phone: None,
        email: email.map(str::to_owned),
        manager: None,
        location: None,
        roles: roles.to_vec(),
        account: true,
        lang: Lang::Nl,
    }
}

fn here() -> Organisation {
    let staff = vec![
        member(1, "Nora Smit", "locatiemanager", Some("nora@example.nl"), &[Role::Director]),
        member(2, "Mees Jansen", "pedagogisch medewerker", None, &[]),
        member(3, "Joyce Kaya", "pedagogisch medewerker", None, &[]),
        member(4, "Joyce Kaya", "kok", None, &[]),
        member(5, "Dilara Post", "kok", None, &[]),
    ];
    let locations = vec![Location {
        id: LocationId(Uuid::from_u128(9)),
        name: "De Boot".into(),
        town: "Zeist".into(),
        region: RegionId(Uuid::nil()),
        manager: None,
    }];
    Organisation { staff, locations, ..Organisation::default() }
}

fn line(name: &str, function: &str, email: &str) -> Line {
    Line { name: name.into(), function: function.into(), email: email.into(), location: String::new() }
}

#[test]
fn a_list_says_who_is_new_what_changes_and_who_is_not_in_it() {
    let lines = [
        line("Nora Smit-Bos", "locatiemanager", "NORA@example.nl"),
        line(" mees jansen ", "groepsleider", "mees@example.nl"),
        line("Joyce Kaya", "Kok", ""),
        line("Yara Nieuw", "stagiair", ""),
        line("Yara Nieuw", "stagiair", "yara@example.nl"),
    ];
    let plan = plan(&here(), &lines).unwrap();
    let new: Vec<_> = plan.new.iter().map(|p| (p.name.as_str(), p.email.is_some())).collect();
    assert_eq!(new, [("Yara Nieuw", false), ("Yara Nieuw", true)], "an address tells namesakes apart");
    let differs: Vec<_> = plan.changed.iter().map(|(p, differs)| (p.id.unwrap(), differs.clone())).collect();
    let text = |text: &str| text.to_owned();
    assert_eq!(
        differs,
        [
            (StaffId(Uuid::from_u128(1)), vec![Difference::Name(text("Nora Smit"), text("Nora Smit-Bos"))]),
            (
                StaffId(Uuid::from_u128(2)),
                vec![
                    Difference::Name(text("Mees Jansen"), text("mees jansen")),
                    Difference::Function(text("pedagogisch medewerker"), text("groepsleider")),
                    Difference::Email(text("mees@example.nl")),
                ]
            ),
            (StaffId(Uuid::from_u128(4)), vec![Difference::Function(text("kok"), text("Kok"))]),
        ]
    );
    assert_eq!(plan.missing, ["Joyce Kaya", "Dilara Post"], "who has a role is kept in pages");
}

#[test]
fn a_list_that_was_taken_over_changes_nothing_more() {
    let lines = [line("Mees Jansen", "pedagogisch medewerker", ""), line("Dilara Post", "kok", "")];
    let plan = plan(&here(), &lines).unwrap();
    assert_eq!((plan.same, plan.changes()), (2, false));
}

#[test]
fn what_is_wrong_says_its_line_and_an_address_is_never_replaced_by_a_list() {
    let lines = [
        line("", "kok", ""),
        line("Els", " ", ""),
        line("Els", "kok", "els"),
        line("Joyce Kaya", "stagiair", ""),
        line("Dilara Post", "kok", ""),
        line("DILARA POST", "hulpkok", ""),
        line("Els", "kok", "els@example.nl"),
        line("Elsbeth", "kok", "ELS@example.nl"),
    ];
    let wrong = plan(&here(), &lines).unwrap_err();
    let told: Vec<_> = wrong.iter().map(|w| (w.line, w.what)).collect();
    let expected = [
        (1, Fault::Name),
        (2, Fault::Function),
        (3, Fault::Email),
        (4, Fault::Several),
        (6, Fault::Twice),
        (8, Fault::Twice),
    ];
    assert_eq!(told, expected);
    // A namesake with another address is somebody else.
    let plan = plan(&here(), &[line("Nora Smit", "kok", "nora.smit@example.nl")]).unwrap();
    assert_eq!((plan.new.len(), plan.changed.len()), (1, 0));
}

#[test]
fn where_somebody_works_is_said_by_name_and_stays_where_the_list_says_nothing() {
    let mut org = here();
    let at = |place: &str| Line { location: place.into(), ..line("Dilara Post", "kok", "") };
    let told = plan(&org, &[at(" de boot ")]).unwrap().changed;
    assert_eq!(told[0].1, [Difference::Location("De Boot".to_owned())]);
    assert_eq!(told[0].0.location, Some(org.locations[0].id));
    assert_eq!(plan(&org, &[at("De Kano")]).unwrap_err(), [Wrong { line: 1, what: Fault::Location }]);
    org.staff[4].location = Some(org.locations[0].id);
    for place in ["", "De Boot"] {
        assert!(!plan(&org, &[at(place)]).unwrap().changes(), "{place}");
    }
}
