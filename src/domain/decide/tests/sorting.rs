//! Taken on or not, and by whom (R4, R5, R8, R15).

use super::*;
use crate::domain::{
    organisation::Deputy,
    phase::{Closing, Ground, NotOne},
};

fn propose(ground: Ground) -> Command {
    Command::ProposeInadmissible { ground, reasons: words() }
}

fn route(handler: StaffId) -> Command {
    Command::Route { handler, reason: None }
}

#[test]
fn a_late_complaint_is_decided_on_within_two_working_days_else_it_is_taken_on() {
    let filed = Desk::filed_with(&late_answers());
    assert!(filed.case.filed.late && !filed.case.late_taken_on(today()));
    // Received on a Friday: Tuesday is the second working day.
    for (days, open) in [(0, true), (4, true), (5, false)] {
        let mut desk = filed.clone();
        desk.later(days);
        assert_eq!(desk.case.late_taken_on(desk.today), !open, "day {days}");
        if open {
            assert_eq!(desk.does(COORDINATOR, Command::AcceptLate), ["late_accepted"]);
        }
        assert_eq!(desk.refuses(COORDINATOR, Command::AcceptLate), Refusal::LateTakenOn);
        assert_eq!(desk.refuses(COORDINATOR, propose(Ground::Late)), Refusal::LateTakenOn);
    }
}

#[test]
fn lateness_is_no_ground_for_what_was_filed_in_time() {
    let mut desk = Desk::filed();
    assert_eq!(desk.refuses(COORDINATOR, Command::AcceptLate), Refusal::NotLate);
    assert_eq!(desk.refuses(COORDINATOR, propose(Ground::Late)), Refusal::NotLate);
    assert!(!desk.case.late_taken_on(date("2027-06-01")));
    for ground in [Ground::NotForThem, Ground::JudgedBefore] {
        assert_eq!(desk.clone().does(COORDINATOR, propose(ground)), ["inadmissible_proposed"]);
    }
}

#[test]
fn not_taking_it_on_takes_a_second_person() {
    let mut desk = Desk::filed_with(&late_answers());
    assert_eq!(desk.refuses(OTHER_COORDINATOR, Command::AgreeInadmissible), Refusal::NothingProposed);
    desk.does(COORDINATOR, propose(Ground::Late));
    assert_eq!(desk.refuses(OTHER_COORDINATOR, propose(Ground::NotForThem)), Refusal::ProposedAlready);
    assert_eq!(desk.refuses(COORDINATOR, Command::AgreeInadmissible), Refusal::OwnProposal);
    let back = Command::ReturnInadmissible { reason: words() };
    assert_eq!(desk.refuses(COORDINATOR, back.clone()), Refusal::OwnProposal);
    let mut returned = desk.clone();
    assert_eq!(returned.does(OTHER_COORDINATOR, back), ["inadmissible_returned"]);
    assert_eq!(returned.refuses(OTHER_COORDINATOR, Command::AgreeInadmissible), Refusal::NothingProposed);
    // It waits for the second reader, however long that takes.
    desk.later(30);
    assert!(!desk.case.late_taken_on(desk.today));
    assert_eq!(desk.does(OTHER_COORDINATOR, Command::AgreeInadmissible), ["told", "inadmissible"]);
    assert_eq!((desk.case.closing(), desk.case.told.as_slice()), (Some(Closing::Inadmissible), [REGIONAL].as_slice()));
}

#[test]
fn taking_it_on_by_name_ends_a_proposal() {
    let mut desk = Desk::filed_with(&late_answers());
    desk.does(COORDINATOR, propose(Ground::Late));
    desk.does(OTHER_COORDINATOR, Command::AcceptLate);
    assert_eq!(desk.refuses(OTHER_COORDINATOR, Command::AgreeInadmissible), Refusal::NothingProposed);
}

#[test]
fn who_turns_out_to_be_in_time_is_not_refused_for_being_late() {
    let mut desk = Desk::filed_with(&late_answers());
    desk.does(COORDINATOR, propose(Ground::Late));
    desk.does(COORDINATOR, Command::ProposeReceipt { received_on: date("2026-11-01"), evidence: words() });
    desk.does(OTHER_COORDINATOR, Command::ConfirmReceipt);
    assert!(!desk.case.filed.late);
    assert_eq!(desk.refuses(OTHER_COORDINATOR, Command::AgreeInadmissible), Refusal::NotLate);
}

#[test]
fn what_is_no_complaint_can_be_one_after_all_where_it_stood() {
    let mut desk = Desk::in_contact();
    let itself = Command::NotAComplaint { what: NotOne::Duplicate(CASE), reason: words() };
    assert_eq!(desk.refuses(COORDINATOR, itself), Refusal::LinkCannotBe);
    let another = Command::NotAComplaint { what: NotOne::Duplicate(OTHER_CASE), reason: words() };
    assert_eq!(desk.does(COORDINATOR, another), ["not_a_complaint"]);
    assert_eq!(desk.case.closing(), Some(Closing::NotAComplaint));
    assert_eq!(desk.does(COORDINATOR, Command::Restore { reason: words() }), ["restored"]);
    assert_eq!((desk.case.phase, desk.case.handler), (Phase::InContact, Some(MANAGER)));
    let judged = Desk::judged().refuses(COORDINATOR, Command::Restore { reason: words() });
    assert_eq!(judged, Refusal::OtherEnding(Closing::NotAComplaint));
}

#[test]
fn nobody_sets_a_complaint_aside_alone() {
    let mut desk = Desk::filed();
    let spam = Command::NotAComplaint { what: NotOne::Spam, reason: words() };
    assert_eq!(desk.does(COORDINATOR, spam.clone()), ["told", "not_a_complaint"]);
    assert_eq!(desk.case.told, [REGIONAL]);
    // R15: once is enough.
    desk.does(COORDINATOR, Command::Restore { reason: words() });
    assert_eq!(desk.does(COORDINATOR, spam), ["not_a_complaint"]);
}

#[test]
fn a_complaint_is_linked_with_another_once() {
    let mut desk = Desk::filed();
    let (link, unlink) = (|other| Command::Link { other }, |other| Command::Unlink { other });
    assert_eq!(desk.refuses(COORDINATOR, link(CASE)), Refusal::LinkCannotBe);
    assert_eq!(desk.refuses(COORDINATOR, unlink(OTHER_CASE)), Refusal::LinkCannotBe);
    desk.does(COORDINATOR, link(OTHER_CASE));
    assert_eq!(desk.refuses(COORDINATOR, link(OTHER_CASE)), Refusal::LinkCannotBe);
    desk.does(COORDINATOR, unlink(OTHER_CASE));
    assert!(desk.case.links.is_empty());
}

#[test]
fn whoever_handles_it_already_is_not_routed_to_again() {
    assert_eq!(Desk::assigned().refuses(COORDINATOR, route(MANAGER)), Refusal::HandlesAlready);
}

#[test]
fn nobody_without_a_handling_role_is_routed_to_even_with_a_reason() {
    let mut desk = Desk::filed();
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    for who in [TEACHER, COMMITTEE, ADMINISTRATOR, OFFICER, StaffId(Uuid::from_u128(999))] {
        let route = Command::Route { handler: who, reason: Some(words()) };
        assert_eq!(desk.refuses(COORDINATOR, route), Refusal::HandlerConflicted, "{who}");
    }
}

#[test]
fn a_deputy_who_is_proposed_needs_neither_a_role_nor_a_reason() {
    let mut desk = Desk::filed();
    desk.org.deputies = vec![Deputy { absent: MANAGER, deputy: TEACHER, from: today(), until: today() }];
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    assert_eq!(desk.refuses(COORDINATOR, route(MANAGER)), Refusal::ReasonForOtherHandler);
    assert_eq!(desk.does(COORDINATOR, route(TEACHER)), ["routed", "told"]);
    assert_eq!(desk.does(TEACHER, contact(today())), ["contacted"]);
}

#[test]
fn where_nobody_is_proposed_the_coordinator_chooses_without_a_reason() {
    let mut both = answers();
    both.locations.push(OTHER_LOCATION.to_string());
    let mut desk = Desk::filed_with(&both);
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    assert_eq!(desk.does(COORDINATOR, route(OTHER_MANAGER)), ["routed", "told"]);
}

#[test]
fn the_next_level_is_told_in_time_of_what_was_not_routed_and_once() {
    let mut desk = Desk::filed();
    assert_eq!(desk.house(Command::TellNextLevel), ["told"]);
    assert_eq!(desk.case.told, [REGIONAL]);
    assert_eq!(desk.asks(&Actor::System, Command::TellNextLevel), Err(Refusal::DoneAlready));
    // Told at routing again, since there is a handler now; at closing no more.
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    assert_eq!(desk.does(COORDINATOR, route(MANAGER)), ["routed", "told"]);
    assert_eq!(desk.parent(Command::Withdraw { reason: None }), ["withdrawn"]);
}

#[test]
fn of_several_locations_a_director_is_told() {
    let mut both = answers();
    both.locations.push(OTHER_LOCATION.to_string());
    let mut desk = Desk::filed_with(&both);
    assert_eq!(desk.parent(Command::Withdraw { reason: Some(words()) }), ["told", "withdrawn"]);
    assert_eq!(desk.case.told, [DIRECTOR]);
}

#[test]
fn a_new_handler_means_a_new_next_level_is_told() {
    let mut desk = Desk::assigned();
    assert_eq!(desk.case.told, [REGIONAL]);
    desk.does(COORDINATOR, Command::Route { handler: REGIONAL, reason: Some(words()) });
    assert_eq!(desk.case.told, [REGIONAL, DIRECTOR]);
    // Told again of the handler before: that they know is kept once.
    assert_eq!(desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None }), ["routed", "told"]);
    assert_eq!(desk.case.told, [REGIONAL, DIRECTOR]);
}

#[test]
fn a_case_given_back_is_the_coordinators_again() {
    let mut desk = Desk::assigned();
    assert_eq!(desk.does(MANAGER, Command::GiveBack { reason: words() }), ["given_back"]);
    assert_eq!((desk.case.phase, desk.case.handler), (Phase::Received, None));
    assert_eq!(desk.refuses(MANAGER, Command::Note(words())), Refusal::NotFound);
}
