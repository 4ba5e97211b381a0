//! A committee's complaint is filed by its chair, who names who may read it (R5).

use super::*;
use crate::domain::{access::Side, access::sees, command::Command::RemoveReader, reader::MOST_READERS};

fn committee() -> Desk {
    Desk::filed_with(&Answers { relation: "committee".into(), ..answers() })
}

fn reads(desk: &Desk, reader: u8) -> bool {
    let permit = sees(&Actor::Reader(CASE, reader), &desk.case.facts(&desk.org));
    permit.is_some_and(|permit| *permit.side() == Side::Reader)
}

#[test]
fn a_chair_names_who_may_read_the_committees_complaint_and_takes_it_back() {
    let mut desk = committee();
    assert!(!reads(&desk, 1));
    assert_eq!(desk.parent(name_reader()), ["reader_named"]);
    assert!(reads(&desk, 1) && !reads(&desk, 2));
    assert_eq!(desk.does(COORDINATOR, name_reader()), ["reader_named"], "on written request");
    assert_eq!(desk.parent(RemoveReader { reader: 1 }), ["reader_removed"]);
    assert!(!reads(&desk, 1) && reads(&desk, 2));
    assert_eq!(desk.parent_is_refused(RemoveReader { reader: 1 }), Refusal::NoSuchReader);
    // A number is nobody else's ever after.
    desk.parent(name_reader());
    assert!(!reads(&desk, 1) && reads(&desk, 3));
}

#[test]
fn only_a_committees_complaint_has_readers() {
    let desk = Desk::filed();
    for command in [name_reader(), RemoveReader { reader: 1 }] {
        assert_eq!(desk.parent_is_refused(command.clone()), Refusal::NotACommittee);
        assert_eq!(desk.asks(&desk.staff(COORDINATOR), command).unwrap_err(), Refusal::NotACommittee);
    }
}

#[test]
fn ten_read_along_at_most_at_a_time() {
    let mut desk = committee();
    for _ in 0..MOST_READERS {
        desk.parent(name_reader());
    }
    assert_eq!(desk.parent_is_refused(name_reader()), Refusal::ReadersEnough);
    desk.parent(RemoveReader { reader: 4 });
    desk.parent(name_reader());
    assert!(reads(&desk, 11));
    while desk.case.readers_given < u8::MAX {
        let reader = desk.case.readers[0].number;
        desk.parent(RemoveReader { reader });
        desk.parent(name_reader());
    }
    desk.parent(RemoveReader { reader: u8::MAX });
    assert_eq!(desk.parent_is_refused(name_reader()), Refusal::TooMany);
}

#[test]
fn a_reader_may_do_nothing_and_reads_nothing_once_it_is_diverted_or_erased() {
    let reader = Actor::Reader(CASE, 1);
    for phase in Phase::ALL.into_iter().filter(|phase| *phase != Phase::Asked) {
        let desk = Desk::standing(Standing::In(phase));
        for command in samples::commands() {
            assert_eq!(desk.asks(&reader, command).unwrap_err(), Refusal::NotYours, "{phase:?}");
        }
    }
    let mut desk = Desk::standing(Standing::In(Phase::Closed));
    let mut diverted = desk.clone();
    diverted.does(COORDINATOR, divert(None));
    assert!(!reads(&diverted, 1));
    diverted.does(OFFICER, Command::UndoDiversion { reason: words() });
    assert!(reads(&diverted, 1), "a mistake leaves everything where it stood");
    desk.house(Command::Erase);
    assert!(!reads(&desk, 1));
}

#[test]
fn what_is_about_a_committees_rights_is_proposed_to_the_next_level() {
    let rights = vec!["committee_rights".into()];
    let mut desk = Desk::filed_with(&Answers { relation: "committee".into(), categories: rights, ..answers() });
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    // Who is proposed needs no reason; the manager of the location does.
    let to_manager = Command::Route { handler: MANAGER, reason: None };
    assert_eq!(desk.refuses(COORDINATOR, to_manager), Refusal::ReasonForOtherHandler);
    desk.does(COORDINATOR, Command::Route { handler: REGIONAL, reason: None });
    assert_eq!(desk.case.handler, Some(REGIONAL));
}
