//! Safety: concerns, diversion, one neutral message, and back (R6, R7).

use super::*;
use crate::domain::phase::Closing;

#[test]
fn a_concern_is_open_until_somebody_who_guards_safety_saw_it() {
    let mut desk = Desk::in_contact();
    assert_eq!(desk.refuses(COORDINATOR, Command::AcknowledgeConcern), Refusal::NoConcern);
    desk.does(MANAGER, Command::RaiseConcern(words()));
    desk.does(REGIONAL, Command::RaiseConcern(words()));
    assert_eq!((desk.case.concerns, desk.case.flagged), (2, true));
    desk.does(OFFICER, Command::AcknowledgeConcern);
    assert_eq!((desk.case.concerns, desk.case.flagged), (0, true), "the officer goes on seeing it");
    assert_eq!(desk.refuses(OFFICER, Command::AcknowledgeConcern), Refusal::NoConcern);
}

#[test]
fn the_named_director_is_one_and_not_conflicted() {
    let mut desk = Desk::about_teacher();
    desk.does(COORDINATOR, Command::AddSubject { who: OTHER_DIRECTOR });
    for who in [MANAGER, OTHER_DIRECTOR] {
        assert_eq!(desk.refuses(COORDINATOR, divert(Some(who))), Refusal::NoSuchDirector);
    }
    desk.does(COORDINATOR, divert(Some(DIRECTOR)));
    desk.does(DIRECTOR, Command::Note(words()));
}

#[test]
fn without_a_name_no_director_sees_a_diverted_case() {
    let mut desk = Desk::in_contact();
    desk.does(COORDINATOR, divert(None));
    for who in [DIRECTOR, OTHER_DIRECTOR] {
        assert_eq!(desk.refuses(who, Command::Note(words())), Refusal::NotFound);
    }
}

#[test]
fn the_parent_gets_one_neutral_message() {
    let mut desk = Desk::in_contact();
    desk.does(COORDINATOR, divert(None));
    desk.does(OFFICER, Command::TellSafely(words()));
    assert_eq!(desk.refuses(COORDINATOR, Command::TellSafely(words())), Refusal::ToldAlready);
}

#[test]
fn a_mistaken_diversion_leaves_everything_where_it_stood() {
    let mut desk = Desk::judging();
    desk.does(COORDINATOR, divert(None));
    assert!(matches!(desk.refuses(OFFICER, divert(None)), Refusal::WrongPhase(_)));
    assert_eq!(desk.refuses(COORDINATOR, Command::UndoDiversion { reason: words() }), Refusal::NotYours);
    assert_eq!(desk.does(OFFICER, Command::UndoDiversion { reason: words() }), ["diversion_undone"]);
    assert_eq!((desk.case.phase, desk.case.closing(), desk.case.diversion), (Phase::Judging, None, None));
}

#[test]
fn a_closed_case_is_closed_again_when_its_diversion_is_undone() {
    let mut desk = Desk::judged();
    desk.parent(Command::AskToReopen { reason: words() });
    let before = desk.case.closed;
    desk.later(3);
    desk.does(COORDINATOR, divert(None));
    assert_eq!(desk.case.closing(), Some(Closing::Diverted));
    desk.does(OFFICER, Command::UndoDiversion { reason: words() });
    assert_eq!((desk.case.closed, desk.case.phase), (before, Phase::Closed));
    assert!(desk.case.reopen_asked, "what the parent asked still stands");
}

/// Judged, of somebody with a mail address.
fn judged_by_mail() -> Desk {
    Desk::judged_of(&Answers { email: "noor@ouders.example".into(), ..answers() })
}

#[test]
fn a_letter_that_a_diversion_took_back_waits_to_be_sent_once_that_is_undone() {
    for arrived in [false, true] {
        let mut desk = judged_by_mail();
        assert!(!desk.case.letter_waits(), "the mail is on its way");
        if arrived {
            desk.house(Command::RecordDelivery { accepted: true });
        }
        desk.does(COORDINATOR, divert(None));
        desk.does(OFFICER, Command::UndoDiversion { reason: words() });
        assert_eq!(desk.case.letter_waits(), !arrived);
    }
}
