use super::*;
use crate::domain::{
    field::Problem,
    lang::Lang,
    organisation::{Organisation, StaffMember},
};
use uuid::Uuid;

const fn staff(n: u128) -> StaffId {
    StaffId(Uuid::from_u128(n))
}

fn actor(id: StaffId) -> StaffActor {
    StaffActor { id, roles: vec![Role::Administrator], stands_in_for: vec![] }
}

fn member(n: u128, manager: Option<u128>) -> StaffMember {
    StaffMember {
        id: staff(n),
        name: String::new(),
        function: String::new(),
        phone: None,
        email: None,
        manager: manager.map(staff),
        location: None,
        roles: Vec::new(),
        account: true,
        lang: Lang::Nl,
    }
}

fn changes() -> Vec<Change> {
    let (from, until) = (NaiveDate::default(), NaiveDate::default());
    vec![
        Change::Give(Role::Coordinator),
        Change::Give(Role::Administrator),
        Change::Take(Role::Director),
        Change::Address(words::email("x@example.nl").unwrap()),
        Change::StandIn { deputy: staff(2), from, until },
        Change::ReportTo(Some(staff(2))),
        Change::ReportTo(None),
        Change::Independent(true),
        Change::Independent(false),
        Change::SecondReading(false),
    ]
}

use crate::domain::words;

#[test]
fn whoever_proposed_never_confirms_and_nobody_settles_what_is_about_them() {
    for change in changes() {
        for by in 0..4 {
            for proposer in 0..4 {
                let said = may_settle(&actor(staff(by)), staff(proposer), staff(1), &change, Verdict::Confirmed);
                let raised = matches!(change, Change::StandIn { .. } | Change::ReportTo(Some(_)));
                let theirs = by == 1 || (by == 2 && raised);
                // What the organisation's provider says of somebody, whom it made the proposer, is for a coordinator.
                let from_provider = change.raises(staff(1)) == Some(staff(proposer));
                assert_eq!(said.is_ok(), by != proposer && !theirs && !from_provider, "{change:?} {by} {proposer}");
                if from_provider && by != proposer && !theirs {
                    let coordinator = StaffActor { roles: vec![Role::Coordinator], ..actor(staff(by)) };
                    let said = may_settle(&coordinator, staff(proposer), staff(1), &change, Verdict::Confirmed);
                    assert_eq!(said, Ok(()));
                }
                let back = may_settle(&actor(staff(by)), staff(proposer), staff(1), &change, Verdict::TakenBack);
                assert_eq!(back.is_ok(), by == proposer);
            }
        }
    }
}

#[test]
fn what_somebody_proposes_about_themselves_is_theirs_and_not_of_the_provider() {
    let me = actor(staff(1));
    for change in changes() {
        // Whatever a person may ask for is of that person.
        assert_ne!(may_ask(&me, staff(1), &change).is_ok(), of_provider(staff(1), staff(1), &change), "{change:?}");
    }
    assert!(!of_provider(staff(1), staff(1), &Change::Take(Role::Director)));
    assert!(of_provider(staff(1), staff(1), &Change::Give(Role::Director)));
    assert!(!of_provider(staff(3), staff(1), &Change::Give(Role::Director)));
    let role = Matter::Give(Role::Director);
    assert!(Entry::Proposed(role.clone()).of_provider(staff(1), Some(staff(1))));
    assert!(!Entry::Confirmed(role.clone()).of_provider(staff(1), Some(staff(1))));
    assert!(!Entry::Proposed(role).of_provider(staff(3), Some(staff(1))));
    assert!(!Entry::Proposed(Matter::Take(Role::Director)).of_provider(staff(1), Some(staff(1))));
}

#[test]
fn nobody_raises_themselves_by_a_role_by_standing_in_or_by_who_reports_to_them() {
    let me = actor(staff(1));
    let (from, until) = (NaiveDate::default(), NaiveDate::default());
    assert_eq!(may_ask(&me, staff(1), &Change::Give(Role::Director)), Err(No::Oneself));
    assert_eq!(may_ask(&me, staff(5), &Change::StandIn { deputy: staff(1), from, until }), Err(No::Oneself));
    assert_eq!(may_ask(&me, staff(5), &Change::ReportTo(Some(staff(1)))), Err(No::Oneself));
    assert_eq!(may_ask(&me, staff(1), &Change::Independent(true)), Err(No::Oneself));
    assert_eq!(may_ask(&me, staff(1), &Change::ReportTo(Some(staff(5)))), Ok(()));
    assert_eq!(may_ask(&me, staff(5), &Change::Give(Role::Director)), Ok(()));
    assert_eq!(may_ask(&me, staff(1), &Change::Take(Role::Administrator)), Ok(()));
}

#[test]
fn what_would_show_cases_takes_two_and_the_rest_one() {
    let sees = [Role::Coordinator];
    let here = LocationId(Uuid::nil());
    for change in changes() {
        assert!(change.by_two(&sees), "{change:?}");
    }
    assert!(!Change::SecondReading(true).by_two(&sees), "one more pair of eyes");
    assert!(!Change::Give(Role::Committee(here)).by_two(&sees));
    assert!(!Change::Address(words::email("x@example.nl").unwrap()).by_two(&[Role::Committee(here)]));
}

#[test]
fn a_role_in_a_form_is_the_role_it_was_made_of() {
    let (here, region) = (LocationId(Uuid::from_u128(7)), RegionId(Uuid::from_u128(8)));
    for role in [
        Role::Coordinator,
        Role::LocationManager(here),
        Role::RegionalManager(region),
        Role::Director,
        Role::SafeguardingOfficer,
        Role::Committee(here),
        Role::Administrator,
    ] {
        assert_eq!(role_of(&typed(role)), Some(role));
    }
    for nonsense in ["", "boss", "coordinator:1", "location_manager", "committee:x"] {
        assert_eq!(role_of(nonsense), None, "{nonsense}");
    }
}

#[test]
fn what_is_wrong_with_a_form_is_told_all_at_once() {
    let form = PersonForm { phone: "12".into(), email: "ilse".into(), ..PersonForm::default() };
    let wrong: Vec<_> = parse_person(&form, true).unwrap_err().into_iter().map(|e| (e.field, e.problem)).collect();
    assert_eq!(
        wrong,
        [
            ("name".to_owned(), Problem::Missing),
            ("function".to_owned(), Problem::Missing),
            ("phone".to_owned(), Problem::NotAPhone),
            ("email".to_owned(), Problem::NotAnEmail)
        ]
    );
    let day = |y: &str| (String::from("3"), String::from("2"), y.to_owned());
    let ((from_day, from_month, from_year), (until_day, until_month, until_year)) = (day("2026"), day("2025"));
    let deputy = staff(1).to_string();
    let form = AwayForm { deputy, from_day, from_month, from_year, until_day, until_month, until_year };
    let org = Organisation { staff: vec![member(1, None)], ..Organisation::default() };
    let wrong = parse_away(&form, staff(1), &org, NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()).unwrap_err();
    assert_eq!(wrong.len(), 2, "oneself, and an end before the beginning");
}

#[test]
fn who_gets_no_access_needs_no_address_and_has_no_role() {
    let form = PersonForm { name: "Mees Jansen".into(), function: "kok".into(), ..PersonForm::default() };
    let invited = Invitation { form: form.clone(), ..Invitation::default() };
    let org = Organisation { staff: vec![member(1, None)], ..Organisation::default() };
    let told = |typed: &Invitation| {
        let wrong = parse_invitation(typed, &org).unwrap_err();
        wrong.into_iter().map(|e| (e.field, e.problem)).collect::<Vec<_>>()
    };
    assert_eq!(told(&invited), [("form[email]".to_owned(), Problem::Missing)]);
    let listed = Invitation { access: "none".into(), ..invited };
    let newcomer = parse_invitation(&listed, &org).unwrap();
    assert_eq!((newcomer.access, newcomer.who.email), (None, None));
    for with in [
        Invitation { role: "director".into(), ..listed.clone() },
        Invitation { reports_to: staff(1).to_string(), ..listed.clone() },
    ] {
        assert_eq!(told(&with), [("access".to_owned(), Problem::RoleWithoutAccess)]);
    }
    let form = PersonForm { email: "mees".into(), location: "hier".into(), ..form };
    let places = told(&Invitation { form, ..listed });
    let expected = [("email", Problem::NotAnEmail), ("location", Problem::UnknownChoice)];
    assert_eq!(places, expected.map(|(field, problem)| (format!("form[{field}]"), problem)));
}

#[test]
fn a_line_is_to_somebody_who_is_there_and_not_in_a_circle() {
    let staff_of = vec![member(1, Some(2)), member(2, Some(3)), member(3, None)];
    let org = Organisation { staff: staff_of, ..Organisation::default() };
    let parse = |to: &str, of| parse_reports_to(to, staff(of), &org);
    assert_eq!(parse("", 1), Ok(None));
    assert_eq!(parse(&staff(3).to_string(), 1), Ok(Some(staff(3))));
    for (to, problem) in [
        (staff(1).to_string(), Problem::InACircle),
        (staff(2).to_string(), Problem::InACircle),
        (staff(9).to_string(), Problem::UnknownChoice),
        ("wie".to_owned(), Problem::UnknownChoice),
    ] {
        assert_eq!(parse(&to, 3), Err(problem), "{to}");
    }
    assert_eq!(parse(&staff(3).to_string(), 3), Err(Problem::InACircle), "oneself");
}

#[test]
fn what_needs_coming_in_is_for_who_has_an_account_and_that_is_said_beside_the_field() {
    let listed = StaffMember { account: false, ..member(2, None) };
    let org = Organisation { staff: vec![member(1, None), listed], ..Organisation::default() };
    let (from, until) = (NaiveDate::default(), NaiveDate::default());
    for change in changes() {
        let leads_to = |n| change.raises(staff(n)).is_some_and(|who| who == staff(2));
        for of in [1, 2] {
            let expected = match change {
                // Reporting to oneself is a circle, whoever one is.
                Change::ReportTo(Some(to)) if to == staff(of) => Err(No::Circle),
                _ if leads_to(of) => Err(No::WithoutAccess),
                _ => Ok(()),
            };
            assert_eq!(possible(&org, staff(of), &change), expected, "{of} {change:?}");
        }
    }
    // Taking a role is always possible, and so is going away with somebody to stand in.
    assert_eq!(possible(&org, staff(2), &Change::Take(Role::Director)), Ok(()));
    assert_eq!(possible(&org, staff(2), &Change::StandIn { deputy: staff(1), from, until }), Ok(()));

    assert_eq!(parse_reports_to(&staff(2).to_string(), staff(1), &org), Err(Problem::WithoutAccess));
    let form = AwayForm { deputy: staff(2).to_string(), ..AwayForm::default() };
    let wrong = parse_away(&form, staff(1), &org, NaiveDate::default()).unwrap_err();
    assert_eq!((wrong[0].field.as_str(), wrong[0].problem), ("deputy", Problem::WithoutAccess));
    let invited = Invitation { reports_to: staff(2).to_string(), ..Invitation::default() };
    let wrong = parse_invitation(&invited, &org).unwrap_err();
    assert!(wrong.iter().any(|e| e.field == "reports_to" && e.problem == Problem::WithoutAccess), "{wrong:?}");
}
