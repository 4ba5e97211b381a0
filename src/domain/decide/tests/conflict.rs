//! Who is conflicted leaves at once, and somebody else takes over.

use super::*;
use crate::domain::{
    access,
    organisation::Deputy,
    phase::{Closing, ReopenGround},
};

fn add(who: StaffId) -> Command {
    Command::AddSubject { who }
}

#[test]
fn only_people_of_the_directory_are_matched() {
    let nobody = StaffId(Uuid::from_u128(999));
    let mut desk = Desk::filed();
    assert_eq!(desk.refuses(COORDINATOR, Command::CheckSafety { subjects: vec![nobody] }), Refusal::NobodyOfOurs);
    assert_eq!(desk.refuses(COORDINATOR, add(nobody)), Refusal::NobodyOfOurs);
    let declare = Command::DeclareConflict { who: nobody, reason: words() };
    assert_eq!(desk.refuses(COORDINATOR, declare), Refusal::NobodyOfOurs);
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![TEACHER, MANAGER, TEACHER] });
    assert_eq!(desk.case.subjects, [MANAGER, TEACHER], "each once");
    assert_eq!(desk.refuses(COORDINATOR, add(TEACHER)), Refusal::ConflictedAlready);
}

#[test]
fn a_second_safety_check_drops_nobody_who_was_recorded() {
    let mut desk = Desk::in_contact();
    desk.does(COORDINATOR, add(TEACHER));
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    assert_eq!(desk.case.subjects, [TEACHER]);
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![COMMITTEE] });
    assert_eq!(desk.case.subjects, [TEACHER, COMMITTEE], "it adds");
}

#[test]
fn the_ladder_goes_up_to_the_independent_person_and_then_outside() {
    let mut desk = Desk::in_contact();
    for (conflicted, next) in
        [(MANAGER, REGIONAL), (REGIONAL, DIRECTOR), (DIRECTOR, OTHER_DIRECTOR), (OTHER_DIRECTOR, INDEPENDENT)]
    {
        assert_eq!(desk.does(COORDINATOR, add(conflicted))[..2], ["subject_added", "routed"]);
        assert_eq!(desk.case.handler, Some(next));
    }
    assert_eq!(desk.does(COORDINATOR, add(INDEPENDENT)), ["subject_added", "nobody_left"]);
    assert!(desk.case.nobody_left && desk.case.handler.is_none());
    assert_eq!(desk.case.phase, Phase::InContact, "what was said was said");
    // Somebody is found after all.
    desk.does(COORDINATOR, Command::Route { handler: OTHER_MANAGER, reason: Some(words()) });
    assert!(!desk.case.nobody_left);
}

#[test]
fn a_subject_who_does_not_handle_it_changes_no_handler() {
    let mut desk = Desk::in_contact();
    assert_eq!(desk.does(COORDINATOR, add(TEACHER)), ["subject_added"]);
    assert_eq!(desk.case.handler, Some(MANAGER));
}

#[test]
fn one_level_up_is_told_when_whoever_was_told_is_conflicted() {
    let mut desk = Desk::in_contact();
    assert_eq!(desk.does(COORDINATOR, add(REGIONAL)), ["subject_added", "told"]);
    assert_eq!(desk.case.told, [REGIONAL, DIRECTOR]);
    assert_eq!(desk.does(COORDINATOR, add(OTHER_DIRECTOR)), ["subject_added"]);
}

#[test]
fn a_relation_is_declared_by_oneself_and_of_others_by_the_coordinator() {
    let declare = |who| Command::DeclareConflict { who, reason: words() };
    let mut desk = Desk::in_contact();
    assert_eq!(desk.refuses(REGIONAL, declare(MANAGER)), Refusal::OnlyOfOneself);
    assert_eq!(desk.does(MANAGER, declare(MANAGER)), ["conflict_declared", "routed", "told"]);
    assert_eq!(desk.refuses(MANAGER, declare(MANAGER)), Refusal::NotFound);
    assert_eq!(desk.does(COORDINATOR, declare(TEACHER)), ["conflict_declared"]);
    assert_eq!(desk.refuses(COORDINATOR, declare(TEACHER)), Refusal::ConflictedAlready);
    assert!(desk.case.subjects.is_empty(), "close to somebody is not complained about");
}

#[test]
fn whoever_became_conflicted_while_it_was_closed_does_not_come_back_with_it() {
    let ways: [(Desk, Command, &str); 4] = [
        (Desk::judged(), Command::Reopen { ground: ReopenGround::Ruling, reason: words() }, "reopened"),
        (withdrawn(), Command::UndoWithdrawal, "withdrawal_undone"),
        (Desk::solved(), Command::ObjectToSolved { reason: words() }, "solved_objected"),
        (not_one(), Command::Restore { reason: words() }, "restored"),
    ];
    for (mut desk, back, event) in ways {
        assert_eq!(desk.does(COORDINATOR, add(MANAGER)), ["subject_added"]);
        assert_eq!(desk.does(COORDINATOR, back), [event, "routed", "told"]);
        assert_eq!(desk.case.handler, Some(REGIONAL));
    }
}

#[test]
fn an_undone_diversion_does_not_bring_a_conflicted_handler_back() {
    let mut desk = Desk::in_contact();
    desk.does(COORDINATOR, divert(None));
    assert_eq!(desk.does(COORDINATOR, add(MANAGER)), ["subject_added"], "a diverted case is told to nobody");
    let undone = desk.does(OFFICER, Command::UndoDiversion { reason: words() });
    assert_eq!(undone, ["diversion_undone", "routed", "told"]);
    let mut closed = Desk::judged();
    closed.does(COORDINATOR, divert(None));
    closed.does(COORDINATOR, add(MANAGER));
    assert_eq!(closed.does(OFFICER, Command::UndoDiversion { reason: words() }), ["diversion_undone"]);
    assert_eq!(closed.case.closing(), Some(Closing::Judged));
}

#[test]
fn a_deputy_stands_in_for_as_long_as_it_lasts_and_never_for_a_subject() {
    let mut desk = Desk::in_contact();
    let until = today() + Days::new(3);
    desk.org.deputies = vec![Deputy { absent: MANAGER, deputy: OTHER_MANAGER, from: today(), until }];
    desk.later(3);
    desk.does(OTHER_MANAGER, Command::Note(words()));
    let mut conflicted = desk.clone();
    conflicted.does(COORDINATOR, add(MANAGER));
    assert_eq!(conflicted.refuses(OTHER_MANAGER, Command::Note(words())), Refusal::NotFound);
    let mut deputy = desk.clone();
    deputy.does(COORDINATOR, add(OTHER_MANAGER));
    assert_eq!(deputy.refuses(OTHER_MANAGER, Command::Note(words())), Refusal::NotFound);
    desk.later(1);
    assert_eq!(desk.refuses(OTHER_MANAGER, Command::Note(words())), Refusal::NotFound);
}

fn withdrawn() -> Desk {
    let mut desk = Desk::in_contact();
    desk.parent(Command::Withdraw { reason: None });
    desk
}

fn not_one() -> Desk {
    let mut desk = Desk::in_contact();
    desk.does(COORDINATOR, Command::NotAComplaint { what: crate::domain::phase::NotOne::Test, reason: words() });
    desk
}

#[test]
fn who_opened_a_case_is_for_coordinators_and_for_directors_who_see_it() {
    let desk = Desk::in_contact();
    let reads = |desk: &Desk, who| access::reads_openings(&desk.staff(who), &desk.case.facts(&desk.org));
    assert!(reads(&desk, COORDINATOR) && reads(&desk, OTHER_COORDINATOR));
    assert!(!reads(&desk, MANAGER) && !reads(&desk, REGIONAL), "who handles it and who was told see it, and no more");
    assert!(!reads(&desk, DIRECTOR), "a director who does not see it");
    assert!(!access::reads_openings(&Actor::Complainant(desk.case.id), &desk.case.facts(&desk.org)));
    let mut theirs = Desk::in_contact();
    theirs.does(COORDINATOR, Command::Route { handler: DIRECTOR, reason: Some(words()) });
    assert!(reads(&theirs, DIRECTOR));
    theirs.does(COORDINATOR, Command::AddSubject { who: OTHER_COORDINATOR });
    assert!(!reads(&theirs, OTHER_COORDINATOR));
}
