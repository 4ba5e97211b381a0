use super::*;
use crate::domain::field::Problem;
use uuid::Uuid;

const fn staff(n: u128) -> StaffId {
    StaffId(Uuid::from_u128(n))
}

fn actor(id: StaffId) -> StaffActor {
    StaffActor { id, roles: vec![Role::Administrator], stands_in_for: vec![] }
}

fn changes() -> Vec<Change> {
    let (from, until) = (NaiveDate::default(), NaiveDate::default());
    vec![
        Change::Give(Role::Coordinator),
        Change::Give(Role::Administrator),
        Change::Take(Role::Director),
        Change::Address(words::email("x@example.nl").unwrap()),
        Change::StandIn { deputy: staff(2), from, until },
    ]
}

use crate::domain::words;

#[test]
fn whoever_proposed_never_confirms_and_nobody_settles_what_is_about_them() {
    for change in changes() {
        for by in 0..4 {
            for proposer in 0..4 {
                let said = may_settle(&actor(staff(by)), staff(proposer), staff(1), &change, Verdict::Confirmed);
                let theirs = by == 1 || (by == 2 && matches!(change, Change::StandIn { .. }));
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
fn nobody_raises_themselves_by_a_role_or_by_standing_in() {
    let me = actor(staff(1));
    let (from, until) = (NaiveDate::default(), NaiveDate::default());
    assert_eq!(may_ask(&me, staff(1), &Change::Give(Role::Director)), Err(No::Oneself));
    assert_eq!(may_ask(&me, staff(5), &Change::StandIn { deputy: staff(1), from, until }), Err(No::Oneself));
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
    let wrong: Vec<_> = parse_person(&form).unwrap_err().into_iter().map(|e| (e.field, e.problem)).collect();
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
    let wrong = parse_away(&form, staff(1), NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()).unwrap_err();
    assert_eq!(wrong.len(), 2, "oneself, and an end before the beginning");
}
