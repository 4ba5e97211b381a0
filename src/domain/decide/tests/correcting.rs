//! Another day of receipt, by two people; and words that go.

use super::*;

fn propose(on: NaiveDate) -> Command {
    Command::ProposeReceipt { received_on: on, evidence: words() }
}

fn text(n: u128) -> TextId {
    TextId(Uuid::from_u128(n))
}

#[test]
fn a_wrong_day_of_receipt_is_corrected_by_two_people() {
    let mut desk = Desk::assigned();
    let true_day = date("2026-11-13");
    assert_eq!(desk.refuses(OTHER_COORDINATOR, Command::ConfirmReceipt), Refusal::NothingProposed);
    assert_eq!(desk.refuses(COORDINATOR, propose(today())), Refusal::SameDay);
    assert_eq!(desk.refuses(COORDINATOR, propose(today() + Days::new(1))), Refusal::DayCannotBe);
    desk.does(COORDINATOR, propose(true_day));
    let terms = desk.case.filed.terms.clone();
    assert_eq!(terms.received_on, today(), "a proposal changes nothing");
    assert_eq!(desk.refuses(COORDINATOR, Command::ConfirmReceipt), Refusal::OwnProposal);
    let refuse = || Command::RefuseReceipt { reason: words() };
    assert_eq!(desk.refuses(COORDINATOR, refuse()), Refusal::OwnProposal);
    let mut refused = desk.clone();
    assert_eq!(refused.does(REGIONAL, refuse()), ["receipt_refused"]);
    assert_eq!((refused.case.receipt_proposed, &refused.case.filed.terms), (None, &terms));
    assert_eq!(desk.does(REGIONAL, Command::ConfirmReceipt), ["receipt_corrected"]);
    let terms = &desk.case.filed.terms;
    assert_eq!(terms.received_on, true_day);
    assert_eq!(terms.first_contact_due, date("2026-11-17"));
    assert_eq!(terms.judgement_due, date("2026-12-25"));
}

#[test]
fn a_complaint_was_not_received_after_somebody_spoke_about_it() {
    let mut desk = Desk::assigned();
    desk.later(5);
    desk.does(COORDINATOR, propose(today() + Days::new(2)));
    desk.does(MANAGER, contact(today() + Days::new(1)));
    assert_eq!(desk.refuses(OTHER_COORDINATOR, Command::ConfirmReceipt), Refusal::DayCannotBe, "they spoke meanwhile");
    assert_eq!(desk.refuses(COORDINATOR, propose(today() + Days::new(2))), Refusal::DayCannotBe);
    desk.does(COORDINATOR, propose(today() + Days::new(1)));
}

#[test]
fn a_corrected_day_says_anew_whether_it_was_late() {
    let on_time =
        Answers { occurred: "date".into(), day: "20".into(), month: "9".into(), year: "2026".into(), ..answers() };
    let mut desk = Desk::filed_with(&on_time);
    assert!(!desk.case.filed.late, "the last day in time");
    desk.later(1);
    desk.does(COORDINATOR, propose(desk.today));
    desk.does(OTHER_COORDINATOR, Command::ConfirmReceipt);
    assert!(desk.case.filed.late);
    desk.does(COORDINATOR, propose(today()));
    desk.does(OTHER_COORDINATOR, Command::ConfirmReceipt);
    assert!(!desk.case.filed.late);
}

#[test]
fn words_go_once_and_after_their_term_all_at_once() {
    let mut desk = Desk::judged();
    let redact = |n| Command::Redact { text: text(n), reason: words() };
    desk.does(COORDINATOR, redact(1001));
    assert_eq!(desk.refuses(COORDINATOR, redact(1001)), Refusal::NoSuchText);
    assert_eq!(desk.house(Command::Erase), ["erased"]);
    assert_eq!(desk.asks(&Actor::System, Command::Erase), Err(Refusal::DoneAlready));
    assert_eq!(desk.refuses(COORDINATOR, redact(1002)), Refusal::NoSuchText);
}

#[test]
fn words_that_come_after_erasing_can_be_erased_too() {
    let mut desk = Desk::judged();
    assert_eq!(desk.house(Command::Erase), ["erased"]);
    assert!(desk.case.erased);
    desk.does(COORDINATOR, Command::Note(words()));
    assert!(!desk.case.erased);
    assert_eq!(desk.house(Command::Erase), ["erased"]);
}
