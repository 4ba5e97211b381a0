//! The mail address and the code: nothing personal to an address that nobody confirmed, and a code for the complainant
//! alone.

use super::*;
use crate::domain::{code::Reissue, command::NewReach, intake::Way};

fn mailed() -> Answers {
    Answers { email: "noor@example.nl".into(), ..answers() }
}

fn at(street: &str) -> Answers {
    Answers { address: street.into(), ..answers() }
}

const BY_MAIL: Command = Command::ReissueCode { how: Reissue::Mail };
const BY_LETTER: Command = Command::ReissueCode { how: Reissue::Letter };

fn letter() -> Command {
    Command::SendCodeLetter { checked: words(), address: None }
}

#[test]
fn an_address_is_confirmed_once_and_by_its_complainant_alone() {
    let mut desk = Desk::filed_with(&mailed());
    assert!(desk.case.mailable() && !desk.case.confirmed());
    assert_eq!(desk.refuses(COORDINATOR, Command::ConfirmAddress), Refusal::NotYours);
    assert_eq!(desk.parent(Command::ConfirmAddress), ["address_confirmed"]);
    assert!(desk.case.confirmed());
    assert_eq!(desk.parent_is_refused(Command::ConfirmAddress), Refusal::DoneAlready);
}

#[test]
fn without_an_address_or_where_mailing_is_not_safe_there_is_nothing_to_confirm() {
    for answers in [answers(), Answers { safe: "no".into(), ..mailed() }] {
        let desk = Desk::filed_with(&answers);
        assert!(!desk.case.mailable());
        assert_eq!(desk.parent_is_refused(Command::ConfirmAddress), Refusal::NoMailAddress);
    }
}

#[test]
fn an_address_that_was_taken_away_is_confirmed_no_longer_and_never_again() {
    let mut desk = Desk::filed_with(&mailed());
    desk.parent(Command::ConfirmAddress);
    let email = desk.case.filed.texts.email.unwrap();
    let other = desk.case.filed.texts.phone.unwrap();
    desk.does(COORDINATOR, Command::Redact { text: other, reason: words() });
    assert!(desk.case.confirmed(), "another text changes nothing");
    desk.does(COORDINATOR, Command::Redact { text: email, reason: words() });
    assert!(!desk.case.mailable() && !desk.case.confirmed());
    assert_eq!(desk.parent_is_refused(Command::ConfirmAddress), Refusal::NoMailAddress);
    assert_eq!(desk.parent_is_refused(BY_MAIL), Refusal::NoMailAddress);

    let mut desk = Desk::filed_with(&mailed());
    desk.parent(Command::ConfirmAddress);
    desk.parent(Command::Withdraw { reason: None });
    desk.house(Command::Erase);
    assert!(!desk.case.confirmed());
    // Words that come later bring no address back.
    desk.parent(Command::Answer(words()));
    assert_eq!(desk.parent_is_refused(Command::ConfirmAddress), Refusal::NoMailAddress);
}

#[test]
fn a_new_code_by_mail_is_for_a_confirmed_address_and_each_is_one_higher() {
    let mut desk = Desk::filed_with(&mailed());
    assert_eq!(desk.parent_is_refused(BY_MAIL), Refusal::NoMailAddress);
    desk.parent(Command::ConfirmAddress);
    for version in [2, 3] {
        assert_eq!(desk.parent(BY_MAIL), ["code_reissued"]);
        assert_eq!(desk.case.code_version, version);
    }
    for who in EVERYBODY {
        let answer = desk.asks(&desk.staff(who), BY_MAIL);
        assert!(matches!(answer, Err(Refusal::NotFound | Refusal::NotYours)), "{who}: {answer:?}");
    }
}

#[test]
fn a_letter_needs_an_address_and_its_key_works_once() {
    let mut desk = Desk::filed_with(&answers());
    assert_eq!(desk.refuses(COORDINATOR, letter()), Refusal::NoPostalAddress);
    assert_eq!(desk.parent_is_refused(BY_LETTER), Refusal::NoCodeLetter);
    let typed = Command::SendCodeLetter { checked: words(), address: Some(words()) };
    assert_eq!(desk.does(COORDINATOR, typed), ["code_letter_made"]);
    assert!(desk.case.code_letter.unwrap().address.is_some());

    let mut desk = Desk::filed_with(&at("Dorpsstraat 1"));
    assert_eq!(desk.does(COORDINATOR, letter()), ["code_letter_made"]);
    assert_eq!(desk.parent(BY_LETTER), ["code_reissued"]);
    assert_eq!((desk.case.code_version, desk.case.code_letter), (2, None));
    assert_eq!(desk.parent_is_refused(BY_LETTER), Refusal::NoCodeLetter);
    assert_eq!(desk.refuses(COORDINATOR, Command::PostCodeLetter { on: today() }), Refusal::NoCodeLetter);
}

#[test]
fn a_new_code_by_mail_ends_the_key_that_is_still_on_its_way() {
    let mut desk = Desk::filed_with(&Answers { address: "Dorpsstraat 1".into(), ..mailed() });
    desk.parent(Command::ConfirmAddress);
    desk.does(COORDINATOR, letter());
    desk.parent(BY_MAIL);
    assert_eq!(desk.parent_is_refused(BY_LETTER), Refusal::NoCodeLetter);
}

#[test]
fn a_letter_is_posted_once_and_not_before_it_was_made() {
    let mut desk = Desk::filed_with(&at("Dorpsstraat 1"));
    let post = |on| Command::PostCodeLetter { on };
    assert_eq!(desk.refuses(COORDINATOR, post(today())), Refusal::NoCodeLetter);
    desk.does(COORDINATOR, letter());
    assert_eq!(desk.refuses(COORDINATOR, post(today() - Days::new(1))), Refusal::DayCannotBe);
    assert_eq!(desk.refuses(COORDINATOR, post(today() + Days::new(1))), Refusal::DayCannotBe);
    assert_eq!(desk.does(COORDINATOR, post(today())), ["code_letter_posted"]);
    assert_eq!(desk.refuses(COORDINATOR, post(today())), Refusal::DoneAlready);
    // A newer one takes its place, and is to be posted again.
    desk.does(COORDINATOR, letter());
    assert_eq!(desk.does(COORDINATOR, post(today())), ["code_letter_posted"]);
}

fn reach() -> NewReach {
    NewReach::default()
}

#[test]
fn a_new_mail_address_stands_beside_the_one_before_and_is_confirmed_anew() {
    let mut desk = Desk::filed_with(&mailed());
    desk.parent(Command::ConfirmAddress);
    let before = desk.case.filed.texts.clone();
    let new = NewReach { email: Some(prose("noor@voorbeeld.nl")), ..reach() };
    assert_eq!(desk.parent(Command::ChangeReach(new)), ["reach_changed"]);
    assert!(desk.case.mailable() && !desk.case.confirmed(), "nothing personal goes there before");
    assert_ne!(desk.case.filed.texts.email, before.email);
    assert_eq!(desk.case.filed.texts.phone, before.phone, "what is not said stays as it was");
    assert_eq!(desk.parent_is_refused(BY_MAIL), Refusal::NoMailAddress);
    desk.parent(Command::ConfirmAddress);
    assert!(desk.case.confirmed());
    // Taking the old address away changes nothing now; taking the new one away does.
    desk.does(COORDINATOR, Command::Redact { text: before.email.unwrap(), reason: words() });
    assert!(desk.case.confirmed());
}

#[test]
fn whoever_had_no_mail_address_or_lost_it_has_one_from_then_on() {
    let mut desk = Desk::filed_with(&answers());
    desk.parent(Command::ChangeReach(NewReach { email: Some(words()), way: Some(Way::Mail), ..reach() }));
    assert!(desk.case.mailable() && desk.case.filed.way == Way::Mail);
    let email = desk.case.filed.texts.email.unwrap();
    desk.does(COORDINATOR, Command::Redact { text: email, reason: words() });
    assert!(!desk.case.mailable());
    desk.parent(Command::ChangeReach(NewReach { email: Some(words()), ..reach() }));
    assert!(desk.case.mailable());
}

#[test]
fn nothing_is_sent_once_it_is_not_safe_and_again_once_it_is() {
    let mut desk = Desk::filed_with(&mailed());
    desk.parent(Command::ConfirmAddress);
    desk.parent(Command::ChangeReach(NewReach { safe: Some(false), ..reach() }));
    assert!(!desk.case.mailable() && !desk.case.confirmed());
    desk.parent(Command::ChangeReach(NewReach { safe: Some(true), ..reach() }));
    assert!(desk.case.confirmed(), "the same address as before");
}

#[test]
fn a_way_is_chosen_only_where_there_are_details_for_it() {
    let desk = Desk::filed_with(&answers());
    for way in [Way::Mail, Way::Letter] {
        let new = NewReach { way: Some(way), ..reach() };
        assert_eq!(desk.parent_is_refused(Command::ChangeReach(new)), Refusal::WayLacks);
    }
    let same = Command::ChangeReach(NewReach { way: Some(Way::Phone), ..reach() });
    assert_eq!(desk.parent_is_refused(same), Refusal::DoneAlready, "as it was");
}

#[test]
fn a_letter_that_waits_goes_on_waiting_however_somebody_is_reached_since() {
    let without_mail = answers();
    let unsafe_mail = Answers { safe: "no".to_owned(), ..mailed() };
    for (filing, new) in [
        (without_mail, NewReach { email: Some(words()), ..reach() }),
        (unsafe_mail, NewReach { safe: Some(true), ..reach() }),
    ] {
        let mut desk = Desk::judged_of(&filing);
        assert!(desk.case.letter_waits());
        desk.parent(Command::ChangeReach(new));
        assert!(desk.case.letter_waits() && desk.case.judgement_met_on().is_none());
        // A mail that was taken after all is as good as a letter.
        desk.house(Command::RecordDelivery { accepted: true });
        assert!(!desk.case.letter_waits() && desk.case.judgement_met_on().is_some());
    }
}

#[test]
fn no_letter_is_asked_for_once_the_mail_was_taken_and_it_is_not_safe_any_more() {
    let mut desk = Desk::judged_of(&mailed());
    desk.house(Command::RecordDelivery { accepted: true });
    desk.parent(Command::ChangeReach(NewReach { safe: Some(false), ..reach() }));
    assert!(!desk.case.letter_waits());
}

#[test]
fn the_coordinator_writes_down_how_somebody_is_reached_and_nobody_else_of_staff_does() {
    let mut desk = Desk::assigned();
    let new = || Command::ChangeReach(NewReach { phone: Some(words()), note: Some(words()), ..reach() });
    assert_eq!(desk.does(COORDINATOR, new()), ["reach_changed"]);
    // Whoever handles it would take a new code by an address of their own.
    assert_eq!(desk.refuses(MANAGER, new()), Refusal::NotYours);
    assert_eq!(desk.refuses(REGIONAL, new()), Refusal::NotYours);
    assert_eq!(desk.parent_is_refused(Command::ChangeReach(reach())), Refusal::DoneAlready);
}

#[test]
fn a_mail_address_is_changed_ten_times_at_most() {
    let mut desk = Desk::filed_with(&mailed());
    let new = || Command::ChangeReach(NewReach { email: Some(words()), ..reach() });
    for _ in 0..10 {
        desk.parent(new());
    }
    assert_eq!(desk.parent_is_refused(new()), Refusal::AddressesEnough);
    desk.parent(Command::ChangeReach(NewReach { phone: Some(words()), ..reach() }));
}

#[test]
fn after_everything_personal_went_no_address_comes_back() {
    let mut desk = Desk::filed_with(&mailed());
    desk.parent(Command::Withdraw { reason: None });
    desk.house(Command::Erase);
    let new = Command::ChangeReach(NewReach { email: Some(words()), ..reach() });
    assert_eq!(desk.parent_is_refused(new), Refusal::NoSuchText);
}
