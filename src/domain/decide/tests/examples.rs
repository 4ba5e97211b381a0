//! The whole way of a complaint, by example.

use super::*;
use crate::domain::phase::Closing;

#[test]
fn a_complaint_goes_from_receipt_to_judgement() {
    let mut desk = Desk::filed();
    assert_eq!(desk.case.phase, Phase::Received);
    assert_eq!(desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] }), ["safety_checked"]);
    assert_eq!(desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None }), ["routed", "told"]);
    assert_eq!((desk.case.phase, desk.case.told.as_slice()), (Phase::Assigned, [REGIONAL].as_slice()));
    desk.does(MANAGER, contact(today()));
    assert_eq!(desk.case.first_contact_on(), Some(today()));
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    assert_eq!(desk.case.phase, Phase::Judging);
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    desk.does(MANAGER, Command::Issue { version: 1 });
    assert_eq!((desk.case.phase, desk.case.closing()), (Phase::Closed, Some(Closing::Judged)));
}

#[test]
fn routing_waits_for_the_safety_check() {
    let mut desk = Desk::filed();
    let route = Command::Route { handler: MANAGER, reason: None };
    assert_eq!(desk.refuses(COORDINATOR, route), Refusal::SafetyCheckFirst);
}

#[test]
fn before_routing_only_the_coordinator_knows_of_it() {
    let mut desk = Desk::filed();
    for who in [MANAGER, REGIONAL, DIRECTOR, OFFICER] {
        assert_eq!(desk.refuses(who, Command::Note(prose("hallo"))), Refusal::NotFound);
    }
}

#[test]
fn a_subject_neither_handles_nor_is_told_and_loses_sight_at_once() {
    let mut desk = Desk::filed();
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![MANAGER] });
    let route = Command::Route { handler: MANAGER, reason: None };
    assert_eq!(desk.refuses(COORDINATOR, route), Refusal::HandlerConflicted);
    assert_eq!(desk.does(COORDINATOR, Command::Route { handler: REGIONAL, reason: None }), ["routed", "told"]);
    assert_eq!(desk.case.told, [DIRECTOR]);
    // A subject added later: the case is re-routed in the same breath.
    let events = desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![MANAGER, REGIONAL] });
    assert_eq!(events[..2], ["safety_checked", "routed"]);
    assert_eq!(desk.refuses(REGIONAL, Command::Note(prose("hallo"))), Refusal::NotFound);
}

#[test]
fn another_handler_than_proposed_needs_a_reason() {
    let mut desk = Desk::filed();
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    let route = |reason| Command::Route { handler: REGIONAL, reason };
    assert_eq!(desk.refuses(COORDINATOR, route(None)), Refusal::ReasonForOtherHandler);
    assert_eq!(desk.does(COORDINATOR, route(Some(prose("De manager is nieuw.")))), ["routed", "told"]);
}

#[test]
fn a_judgement_answers_every_point_and_is_read_by_somebody_else() {
    let mut desk = Desk::in_contact();
    assert_eq!(desk.refuses(MANAGER, judgement(&[1], Outcome::Founded)), Refusal::PointUnanswered(2));
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    assert_eq!(desk.refuses(MANAGER, Command::Issue { version: 1 }), Refusal::NotApproved);
    assert_eq!(desk.refuses(MANAGER, Command::ApproveJudgement { version: 1 }), Refusal::NotYours);
    desk.does(COORDINATOR, judgement(&[1, 2], Outcome::Founded));
    assert_eq!(desk.refuses(COORDINATOR, Command::ApproveJudgement { version: 2 }), Refusal::OwnDraft);
    assert_eq!(desk.refuses(REGIONAL, Command::ApproveJudgement { version: 1 }), Refusal::OtherVersion);
    desk.does(REGIONAL, Command::ApproveJudgement { version: 2 });
    // A change after reading takes the approval away.
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    assert_eq!(desk.refuses(MANAGER, Command::Issue { version: 3 }), Refusal::NotApproved);
}

#[test]
fn a_judgement_that_comes_back_goes_back_to_conversation() {
    let mut desk = Desk::in_contact();
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    desk.does(REGIONAL, Command::ReturnJudgement { version: 1, reason: prose("Onderbouw punt 2.") });
    assert_eq!(desk.case.phase, Phase::InContact);
    assert!(desk.case.returned.is_some());
}

#[test]
fn a_diverted_case_is_seen_by_few_and_done_with_by_nobody() {
    let mut desk = Desk::in_contact();
    desk.does(COORDINATOR, divert(Some(DIRECTOR)));
    assert_eq!(desk.case.closing(), Some(Closing::Diverted));
    for gone in [MANAGER, REGIONAL] {
        assert_eq!(desk.refuses(gone, Command::Note(prose("hallo"))), Refusal::NotFound);
    }
    assert!(matches!(desk.refuses(COORDINATOR, Command::Message(prose("hallo"))), Refusal::WrongPhase(_)));
    for sees in [COORDINATOR, OFFICER, DIRECTOR] {
        desk.does(sees, Command::Note(prose("gezien")));
    }
}

#[test]
fn a_complainant_writes_to_the_own_case_only() {
    let mut desk = Desk::in_contact();
    let own = Actor::Complainant(desk.case.id);
    let other = Actor::Complainant(ComplaintId(Uuid::from_u128(77)));
    assert!(desk.try_do(&own, Command::Answer(prose("Dank u"))).is_ok());
    assert!(desk.case.message_waits);
    assert_eq!(desk.try_do(&other, Command::Answer(prose("Dank u"))).unwrap_err(), Refusal::NotFound);
    assert_eq!(desk.try_do(&own, Command::Note(prose("x"))).unwrap_err(), Refusal::NotYours);
}
