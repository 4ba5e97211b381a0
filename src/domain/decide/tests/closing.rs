//! Ending in other ways, and coming back within fourteen days.

use super::*;
use crate::domain::phase::{Closing, NotOne, ReopenGround};

fn withdrawn() -> Desk {
    let mut desk = Desk::in_contact();
    desk.parent(Command::Withdraw { reason: Some(words()) });
    desk
}

fn reopen(ground: ReopenGround) -> Command {
    Command::Reopen { ground, reason: words() }
}

#[test]
fn a_complainant_comes_back_on_the_fourteenth_day_and_not_on_the_fifteenth() {
    let objection = || Command::ObjectToSolved { reason: words() };
    let asking = || Command::AskToReopen { reason: words() };
    let ways: [(Desk, Command); 4] = [
        (withdrawn(), Command::UndoWithdrawal),
        (Desk::solved(), objection()),
        (Desk::solved(), asking()),
        (Desk::judged(), asking()),
    ];
    for (mut desk, command) in ways {
        desk.later(14);
        assert_eq!(desk.clone().parent(command.clone()).len(), 1, "{command:?}");
        desk.later(1);
        assert_eq!(desk.parent_is_refused(command), Refusal::TooLate(today() + Days::new(14)));
    }
}

#[test]
fn each_way_back_is_for_its_own_ending() {
    let judged = Desk::judged();
    assert_eq!(judged.parent_is_refused(Command::UndoWithdrawal), Refusal::OtherEnding(Closing::Withdrawn));
    assert_eq!(judged.parent_is_refused(Command::ConfirmSolved), Refusal::OtherEnding(Closing::Solved));
    let objection = Command::ObjectToSolved { reason: words() };
    assert_eq!(judged.parent_is_refused(objection), Refusal::OtherEnding(Closing::Solved));
    let mut spam = Desk::filed();
    spam.does(COORDINATOR, Command::NotAComplaint { what: NotOne::Spam, reason: words() });
    let restored_only = Refusal::OtherEnding(Closing::Judged);
    assert_eq!(spam.parent_is_refused(Command::AskToReopen { reason: words() }), restored_only);
    assert_eq!(spam.refuses(COORDINATOR, reopen(ReopenGround::Safety)), restored_only);
}

#[test]
fn undoing_goes_back_to_where_it_stood() {
    let mut desk = withdrawn();
    assert_eq!(desk.parent(Command::UndoWithdrawal), ["withdrawal_undone"]);
    assert_eq!((desk.case.phase, desk.case.closing()), (Phase::InContact, None));
    let mut judging = Desk::judging();
    judging.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    judging.parent(Command::Withdraw { reason: None });
    judging.parent(Command::UndoWithdrawal);
    assert_eq!(judging.case.phase, Phase::Judging);
    assert_eq!(judging.refuses(MANAGER, Command::Issue { version: 1 }), Refusal::NotApproved, "it is read anew");
}

#[test]
fn solved_is_confirmed_once_and_an_objection_opens_it_by_itself() {
    let mut desk = Desk::solved();
    assert_eq!(desk.parent(Command::ConfirmSolved), ["solved_confirmed"]);
    assert_eq!(desk.parent_is_refused(Command::ConfirmSolved), Refusal::DoneAlready);
    assert_eq!(desk.parent(Command::ObjectToSolved { reason: words() }), ["solved_objected"]);
    assert_eq!((desk.case.phase, desk.case.closing()), (Phase::Investigating, None));
}

#[test]
fn it_is_opened_again_when_the_parent_asked_in_time_or_for_a_reason_that_does_not_age() {
    let mut desk = Desk::judged();
    let due = desk.case.filed.terms.clone();
    assert_eq!(desk.refuses(COORDINATOR, reopen(ReopenGround::ParentAsks)), Refusal::ParentDidNotAsk);
    let mut asked = desk.clone();
    asked.parent(Command::AskToReopen { reason: words() });
    assert_eq!(asked.parent_is_refused(Command::AskToReopen { reason: words() }), Refusal::DoneAlready);
    asked.later(100);
    assert_eq!(asked.does(COORDINATOR, reopen(ReopenGround::ParentAsks)), ["reopened"]);
    assert_eq!((asked.case.phase, asked.case.reopen_asked), (Phase::Investigating, false));
    desk.later(500);
    for ground in [ReopenGround::Mediation, ReopenGround::Ruling, ReopenGround::Safety] {
        let mut desk = desk.clone();
        assert_eq!(desk.does(COORDINATOR, reopen(ground)), ["reopened"]);
        assert_eq!(desk.case.filed.terms, due, "terms keep their dates");
        assert!(desk.case.issued.is_some(), "the parent keeps the judgement there was");
    }
}

#[test]
fn what_cannot_continue_ends_and_keeps_what_was_found() {
    let mut desk = Desk::in_contact();
    assert_eq!(desk.does(COORDINATOR, Command::CannotContinue { reason: words() }), ["could_not_continue"]);
    assert_eq!(desk.case.closing(), Some(Closing::CannotContinue));
    assert_eq!((desk.case.points.len(), desk.case.contacts.len()), (2, 1));
    let mut unrouted = Desk::filed();
    let told_first = unrouted.does(COORDINATOR, Command::CannotContinue { reason: words() });
    assert_eq!(told_first, ["told", "could_not_continue"]);
}

#[test]
fn nothing_outside_happened_tomorrow() {
    use crate::domain::external::{Body, Step};
    let mut desk = Desk::judged();
    let asked = |on| Command::RecordExternal { body: Body::Geschillencommissie, step: Step::Asked, on, words: words() };
    assert_eq!(desk.refuses(MANAGER, asked(today() + Days::new(1))), Refusal::DayCannotBe);
    assert_eq!(desk.does(MANAGER, asked(today())), ["external"]);
    assert_eq!(desk.case.external.len(), 1);
}
