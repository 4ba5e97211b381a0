//! Ending in other ways, and coming back within fourteen days.

use super::*;
use crate::domain::phase::{Closing, Diversion, Ground, NotOne, ReopenGround};

fn tomorrow() -> NaiveDate {
    today() + Days::new(1)
}

fn yesterday() -> NaiveDate {
    today() - Days::new(1)
}

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

/// Ended in this way, of somebody whom no mail reaches unless these answers say one.
fn ended(answers: &Answers, how: Closing) -> Desk {
    let mut desk = Desk::filed_with(answers);
    match how {
        Closing::Inadmissible => {
            let ground = Ground::NotForThem;
            desk.does(COORDINATOR, Command::ProposeInadmissible { ground, reasons: words() });
            desk.does(OTHER_COORDINATOR, Command::AgreeInadmissible);
        }
        _ => {
            desk.does(COORDINATOR, duplicate());
        }
    }
    desk
}

fn duplicate() -> Command {
    Command::NotAComplaint { what: NotOne::Duplicate(OTHER_CASE), reason: words() }
}

#[test]
fn how_it_ended_goes_by_post_to_whom_no_mail_reaches() {
    let posted = |on| Command::RecordPosted { on };
    for how in [Closing::Inadmissible, Closing::NotAComplaint] {
        let mut desk = ended(&answers(), how);
        assert_eq!(desk.case.closing(), Some(how));
        assert!(desk.case.letter_waits(), "{how:?}");
        for on in [yesterday(), tomorrow()] {
            assert_eq!(desk.refuses(COORDINATOR, posted(on)), Refusal::DayCannotBe);
        }
        desk.does(COORDINATOR, posted(today()));
        assert!(!desk.case.letter_waits() && desk.case.judgement_met_on().is_none());
        assert_eq!(desk.refuses(COORDINATOR, posted(today())), Refusal::DoneAlready);
        let by_mail = ended(&Answers { email: "noor@example.nl".into(), ..answers() }, how);
        assert!(!by_mail.case.letter_waits(), "the mail is on its way");
    }
}

#[test]
fn where_nothing_may_be_sent_only_why_it_is_not_taken_on_goes_by_post() {
    let unsafe_home = Answers { email: "noor@example.nl".into(), safe: "no".into(), ..answers() };
    assert!(ended(&unsafe_home, Closing::Inadmissible).case.letter_waits());
    assert!(ended(&unsafe_home, Closing::NotAComplaint).case.closing_letter.is_none());
}

#[test]
fn how_it_ended_goes_by_post_where_the_mail_address_is_gone() {
    let mut desk = Desk::filed_with(&Answers { email: "noor@example.nl".into(), ..answers() });
    let text = desk.case.filed.texts.email.unwrap();
    desk.does(COORDINATOR, Command::Redact { text, reason: words() });
    desk.does(COORDINATOR, duplicate());
    assert!(desk.case.letter_waits());
}

#[test]
fn what_a_diversion_may_have_taken_back_is_posted_once_it_was_undone() {
    let mut desk = ended(&Answers { email: "noor@example.nl".into(), ..answers() }, Closing::NotAComplaint);
    desk.does(COORDINATOR, Command::Divert { to: Diversion::Meldcode, reason: words(), named_director: None });
    desk.does(OFFICER, Command::UndoDiversion { reason: words() });
    assert_eq!(desk.case.closing(), Some(Closing::NotAComplaint));
    assert!(desk.case.letter_waits());
}

#[test]
fn nobody_is_written_to_of_spam_or_a_trial_nor_after_it_was_restored() {
    for what in [NotOne::Spam, NotOne::Test] {
        let mut desk = Desk::filed();
        desk.does(COORDINATOR, Command::NotAComplaint { what, reason: words() });
        assert!(!desk.case.letter_waits());
        assert_eq!(desk.refuses(COORDINATOR, Command::RecordPosted { on: today() }), Refusal::NothingIssued);
    }
    // Whoever complained may have died.
    let mut desk = Desk::in_contact();
    desk.does(COORDINATOR, Command::CannotContinue { reason: words() });
    assert!(desk.case.closing_letter.is_none());
    let mut desk = ended(&answers(), Closing::NotAComplaint);
    desk.does(COORDINATOR, Command::Restore { reason: words() });
    assert!(desk.case.closing_letter.is_none());
}

#[test]
fn of_two_letters_the_judgement_is_posted_first_and_neither_counts_for_the_other() {
    let mut desk = Desk::judged();
    desk.later(3);
    desk.does(COORDINATOR, reopen(ReopenGround::Ruling));
    desk.does(COORDINATOR, duplicate());
    let posted = |on| Command::RecordPosted { on };
    desk.does(MANAGER, posted(tomorrow()));
    assert!(desk.case.letter_waits());
    assert_eq!(desk.case.judgement_met_on(), Some(tomorrow()));
    assert_eq!(desk.refuses(MANAGER, posted(tomorrow())), Refusal::DayCannotBe, "it ended later");
    desk.does(MANAGER, posted(desk.today));
    assert!(!desk.case.letter_waits());
    assert_eq!(desk.case.judgement_met_on(), Some(tomorrow()));
    assert_eq!(desk.refuses(MANAGER, posted(desk.today)), Refusal::DoneAlready);
}

#[test]
fn where_the_judgement_went_by_mail_how_it_ended_since_is_what_is_posted() {
    let mut desk = Desk::judged_of(&Answers { email: "noor@example.nl".into(), ..answers() });
    desk.house(Command::RecordDelivery { accepted: true });
    let text = desk.case.filed.texts.email.unwrap();
    desk.does(COORDINATOR, Command::Redact { text, reason: words() });
    desk.later(3);
    desk.does(COORDINATOR, reopen(ReopenGround::Ruling));
    desk.does(COORDINATOR, duplicate());
    assert!(desk.case.letter_waits());
    desk.does(MANAGER, Command::RecordPosted { on: desk.today });
    assert!(!desk.case.letter_waits() && desk.case.delivery.posted_on.is_none());
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
