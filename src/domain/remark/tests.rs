use super::*;
use crate::domain::{
    ids::RegionId,
    lang::Lang,
    organisation::{Deputy, Location, StaffMember},
};
use uuid::Uuid;

const HERE: LocationId = LocationId(Uuid::from_u128(1));
const THERE: LocationId = LocationId(Uuid::from_u128(2));
const VACANT: LocationId = LocationId(Uuid::from_u128(3));
const REGION: RegionId = RegionId(Uuid::from_u128(9));

fn id(n: u128) -> StaffId {
    StaffId(Uuid::from_u128(n))
}

fn typed() -> RemarkForm {
    RemarkForm {
        sort: "compliment".into(),
        location: HERE.to_string(),
        words: "Wat een fijne wenweek!".into(),
        ..RemarkForm::default()
    }
}

fn problems(form: &RemarkForm) -> Vec<(String, Problem)> {
    parse_remark(form).unwrap_err().into_iter().map(|e| (e.field, e.problem)).collect()
}

#[test]
fn a_remark_needs_what_it_is_where_and_words_and_nobodys_name() {
    let new = parse_remark(&typed()).unwrap();
    assert_eq!((new.sort, new.location, new.name, new.phone, new.email), (Sort::Compliment, HERE, None, None, None));
    let lacking = [("sort", Problem::NotChosen), ("location", Problem::NotChosen), ("words", Problem::Missing)];
    assert_eq!(problems(&RemarkForm::default()), lacking.map(|(field, problem)| (field.to_owned(), problem)));
}

#[test]
fn what_is_given_to_answer_by_can_be_answered_by() {
    let wrong = RemarkForm { phone: "bel".into(), email: "noor@".into(), sort: "klacht".into(), ..typed() };
    let expected = [("sort", Problem::UnknownChoice), ("phone", Problem::NotAPhone), ("email", Problem::NotAnEmail)];
    assert_eq!(problems(&wrong), expected.map(|(field, problem)| (field.to_owned(), problem)));
    let right = RemarkForm { name: "Noor".into(), email: "noor@example.nl".into(), ..typed() };
    assert_eq!(parse_remark(&right).unwrap().email.unwrap().as_str(), "noor@example.nl");
}

#[test]
fn what_was_done_is_said_with_how() {
    let form = SettleForm { outcome: "pointed".into(), note: "Gebeld; zij dient een klacht in.".into() };
    assert_eq!(parse_settling(&form).unwrap().outcome, Outcome::Pointed);
    let lacking: Vec<Problem> = parse_settling(&SettleForm::default()).unwrap_err().iter().map(|e| e.problem).collect();
    assert_eq!(lacking, [Problem::NotChosen, Problem::Missing]);
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::from_key(outcome.key()), Some(outcome));
    }
}

fn organisation() -> Organisation {
    let member = |n, manager: Option<u128>, roles: &[Role]| StaffMember {
        id: id(n),
        name: format!("Nummer {n}"),
        function: String::new(),
        phone: None,
        email: None,
        manager: manager.map(id),
        location: None,
        roles: roles.to_vec(),
        account: true,
        lang: Lang::Nl,
    };
    let location = |at, manager: Option<u128>| Location {
        id: at,
        name: String::new(),
        town: String::new(),
        region: REGION,
        manager: manager.map(id),
    };
    Organisation {
        locations: vec![location(HERE, Some(1)), location(THERE, Some(2)), location(VACANT, None)],
        staff: vec![
            member(1, Some(3), &[Role::LocationManager(HERE)]),
            member(2, Some(3), &[Role::LocationManager(THERE)]),
            member(3, Some(5), &[Role::RegionalManager(REGION)]),
            member(4, Some(5), &[Role::Coordinator]),
            member(5, None, &[Role::Director]),
            member(6, Some(5), &[Role::SafeguardingOfficer]),
            member(7, Some(5), &[Role::Administrator]),
        ],
        ..Organisation::default()
    }
}

fn today() -> NaiveDate {
    "2026-11-20".parse().unwrap()
}

#[test]
fn a_remark_goes_to_the_manager_to_who_stands_in_or_to_the_next_level() {
    let mut org = organisation();
    assert_eq!(receiver(&org, HERE, today()), Some(id(1)));
    assert_eq!(receiver(&org, VACANT, today()), Some(id(3)));
    org.deputies.push(Deputy { absent: id(1), deputy: id(2), from: today(), until: today() });
    assert_eq!(receiver(&org, HERE, today()), Some(id(2)));
    let alone = Organisation { staff: vec![org.staff[3].clone()], ..organisation() };
    assert_eq!(receiver(&alone, VACANT, today()), Some(id(4)));
}

#[test]
fn everybody_reads_the_remarks_of_their_own_locations_and_of_no_other() {
    let mut org = organisation();
    let reads = |org: &Organisation, n| read_by(&org.acting(id(n), today()), org, today());
    assert_eq!(reads(&org, 1), [HERE]);
    assert_eq!(reads(&org, 2), [THERE]);
    for everything in [3, 4, 5] {
        assert_eq!(reads(&org, everything), [HERE, THERE, VACANT]);
    }
    for nothing in [6, 7] {
        assert!(reads(&org, nothing).is_empty());
    }
    org.deputies.push(Deputy { absent: id(1), deputy: id(2), from: today(), until: today() });
    assert_eq!(reads(&org, 2), [HERE, THERE], "whoever stands in");
}
