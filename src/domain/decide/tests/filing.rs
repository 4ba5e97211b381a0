//! What filing settles, once and for all (R1, R3–R5), and what is split off a diverted case.

use super::*;
use crate::domain::{
    decide::{self, split_off},
    event::Filed,
    intake::{Care, Channel, NewComplaint, Occurred, Place, Relation, Way, parse},
    lang::Lang,
};
use std::collections::BTreeMap;

/// Everything that can be answered.
fn everything() -> Answers {
    Answers {
        care: "day".into(),
        child_name: "Sam".into(),
        child_group: "Dolfijnen".into(),
        talked: "yes".into(),
        talked_result: "Niets.".into(),
        about_manager: "yes".into(),
        persons: "Anne".into(),
        wish: "Een hek.".into(),
        email: "noor@example.nl".into(),
        address: "Dorpsstraat 1".into(),
        way: "mail".into(),
        hours: "na zessen".into(),
        language: "en".into(),
        interpreter: "Pools".into(),
        safe: "no".into(),
        keep_name: "yes".into(),
        ..late_answers()
    }
}

fn filing(answers: &Answers) -> (Filed, BTreeMap<TextId, String>) {
    let mut next_id = 1000;
    let mut fresh = || {
        next_id += 1;
        TextId(Uuid::from_u128(next_id))
    };
    let new = parse(answers, today()).unwrap();
    let decision = file(new, Reference::from_random([1; 5]), today(), &Calendar::default(), &mut fresh);
    let words = decision.texts.into_iter().map(|t| (t.id, t.words.as_str().to_owned())).collect();
    let [Event::Filed(filed)] = <[Event; 1]>::try_from(decision.events).unwrap() else { unreachable!() };
    (*filed, words)
}

#[test]
fn everything_that_was_answered_is_kept_under_its_own_id() {
    let (filed, words) = filing(&everything());
    let texts = &filed.texts;
    let said = |id: Option<TextId>| words[&id.unwrap()].clone();
    for (id, text) in [
        (Some(texts.story), "Het hek stond open."),
        (Some(texts.name), "Noor"),
        (texts.email, "noor@example.nl"),
        (texts.phone, "0612345678"),
        (texts.address, "Dorpsstraat 1"),
        (texts.hours, "na zessen"),
        (texts.interpreter, "Pools"),
        (texts.child_name, "Sam"),
        (texts.child_group, "Dolfijnen"),
        (texts.talked_result, "Niets."),
        (texts.persons, "Anne"),
        (texts.late_reason, "Ik was ziek."),
        (texts.wish, "Een hek."),
    ] {
        assert_eq!(said(id), text);
    }
    assert_eq!(words.len(), 13, "and nothing else");
    assert_eq!(
        (filed.relation, filed.care, filed.way, filed.lang),
        (Relation::Customer, Some(Care::Day), Way::Mail, Lang::En)
    );
    assert_eq!((filed.about_manager, filed.safe, filed.keep_name, filed.has_email), (true, false, true, true));
    assert_eq!(filed.place, Place::Locations(vec![LOCATION]));
    assert_eq!(filed.filed_by_staff, None);
}

#[test]
fn what_was_not_answered_is_not_there() {
    let (filed, words) = filing(&answers());
    assert_eq!(words.len(), 3, "a story, a name and a telephone number");
    assert!(filed.texts.email.is_none() && !filed.has_email && filed.safe && !filed.keep_name);
}

#[test]
fn talking_first_is_asked_and_is_no_wall() {
    for (talked, result, came_of_it) in [("no", "", None), ("yes", "", None), ("yes", "Niets.", Some("Niets."))] {
        let (filed, words) = filing(&Answers { talked: talked.into(), talked_result: result.into(), ..answers() });
        assert_eq!(filed.talked, talked == "yes");
        assert_eq!(filed.texts.talked_result.map(|id| words[&id].as_str()), came_of_it);
    }
}

#[test]
fn later_than_two_months_is_flagged_and_ongoing_or_unknown_never_is() {
    let on = |day: &str, month: &str| Answers {
        occurred: "date".into(),
        day: day.into(),
        month: month.into(),
        year: "2026".into(),
        ..answers()
    };
    for (answers, late) in [
        (on("19", "9"), true),
        (on("20", "9"), false),
        (on("20", "11"), false),
        (Answers { occurred: "ongoing".into(), ..answers() }, false),
        (Answers { occurred: "unknown".into(), ..answers() }, false),
    ] {
        let (filed, _) = filing(&answers);
        assert_eq!(filed.late, late, "{:?}", filed.occurred);
        assert_eq!(filed.terms.received_on, today(), "accepted all the same");
    }
    assert_eq!(filing(&on("20", "9")).0.occurred, Occurred::On(date("2026-09-20")));
}

#[test]
fn everybody_the_regulation_is_for_can_file() {
    for relation in Relation::ALL {
        assert_eq!(filing(&Answers { relation: relation.key().into(), ..answers() }).0.relation, *relation);
    }
    let somebody_else = Answers { relation: "neighbour".into(), ..answers() };
    assert!(parse(&somebody_else, today()).is_err());
}

#[test]
fn what_is_split_off_has_the_same_day_of_receipt_and_nothing_of_the_suspicion() {
    let (filed, words) = filing(&everything());
    let mut next_id = 5000;
    let mut fresh = || {
        next_id += 1;
        TextId(Uuid::from_u128(next_id))
    };
    let reference = Reference::from_random([2; 5]);
    let kept = |id: TextId| words.get(&id).map(|w| prose(w));
    let decision =
        split_off(&filed, vec![TEACHER], prose("De rekening klopt niet."), kept, reference.clone(), &mut fresh)
            .unwrap();
    let [Event::Filed(new)] = &decision.events[..] else { unreachable!() };
    assert_eq!((&new.terms, &new.place, new.late), (&filed.terms, &filed.place, filed.late));
    assert_eq!((&new.reference, new.talked, new.has_email), (&reference, false, true));
    let split = Complaint::filed(ComplaintId(Uuid::from_u128(10)), (**new).clone());
    assert_eq!(split.conflicted(), [TEACHER], "who may not see the old one does not see the new one either");
    assert!(new.texts.persons.is_none() && new.texts.talked_result.is_none() && new.texts.wish.is_none());
    let said: Vec<&str> = decision.texts.iter().map(|t| t.words.as_str()).collect();
    assert!(said.contains(&"De rekening klopt niet.") && said.contains(&"Noor") && said.contains(&"Sam"));
    assert!(!said.contains(&"Het hek stond open.") && !said.contains(&"Anne"));
    assert_eq!(said.len(), 10);
    for text in &decision.texts {
        assert!(!words.contains_key(&text.id), "words of its own, to be erased on their own");
    }
}

#[test]
fn without_a_name_left_nothing_is_split_off() {
    let (filed, words) = filing(&everything());
    let without_name = |id: TextId| words.get(&id).filter(|_| id != filed.texts.name).map(|w| prose(w));
    let mut fresh = || TextId(Uuid::from_u128(5000));
    assert!(
        split_off(&filed, vec![TEACHER], words_of(), without_name, Reference::from_random([2; 5]), &mut fresh)
            .is_none()
    );
    // Without an address left, the new one has none either.
    let without_mail = |id: TextId| words.get(&id).filter(|_| Some(id) != filed.texts.email).map(|w| prose(w));
    let decision =
        split_off(&filed, vec![TEACHER], words_of(), without_mail, Reference::from_random([2; 5]), &mut fresh).unwrap();
    let [Event::Filed(new)] = &decision.events[..] else { unreachable!() };
    assert!(!new.has_email && new.texts.email.is_none());
}

fn words_of() -> Prose {
    super::words()
}

#[test]
fn staff_enter_what_came_on_paper_with_its_true_day_of_receipt() {
    let (org, calendar) = (org(), Calendar::default());
    let world = World { org: &org, calendar: &calendar, today: today() };
    let enters = |who: StaffId, channel, received_on| {
        let new = NewComplaint { channel, ..parse(&answers(), today()).unwrap() };
        let mut next_id = 7000;
        let mut fresh = || {
            next_id += 1;
            TextId(Uuid::from_u128(next_id))
        };
        let actor = org.acting(who, today());
        decide::enter(new, Reference::from_random([3; 5]), received_on, &actor, &world, &mut fresh)
    };
    let before = today() - Days::new(5);
    for who in [COORDINATOR, DIRECTOR] {
        let decision = enters(who, Channel::Letter, before).unwrap();
        let [Event::Filed(filed)] = &decision.events[..] else { unreachable!() };
        assert_eq!((filed.terms.received_on, filed.channel), (before, Channel::Letter));
    }
    for who in [MANAGER, REGIONAL, OFFICER] {
        assert_eq!(enters(who, Channel::Letter, before).unwrap_err(), Refusal::NotYours);
    }
    assert_eq!(enters(COORDINATOR, Channel::Wizard, before).unwrap_err(), Refusal::NotYours);
    assert!(enters(COORDINATOR, Channel::Call, today()).is_ok());
    assert_eq!(enters(COORDINATOR, Channel::Call, today() + Days::new(1)).unwrap_err(), Refusal::DayCannotBe);
}

#[test]
fn what_was_entered_is_to_be_confirmed_until_the_first_contact_where_no_mail_goes() {
    let entered = |answers: &Answers, channel| Desk::of(NewComplaint { channel, ..parse(answers, today()).unwrap() });
    let mailed = Answers { email: "noor@example.nl".into(), ..answers() };
    let unsafe_mail = Answers { safe: "no".into(), ..mailed.clone() };
    for (answers, channel, waits) in [
        (&answers(), Channel::Letter, true),
        (&answers(), Channel::Wizard, false),
        (&mailed, Channel::Call, false),
        (&unsafe_mail, Channel::Mail, true),
    ] {
        assert_eq!(entered(answers, channel).case.receipt_waits(), waits, "{channel:?} {}", answers.safe);
    }
    let mut desk = entered(&answers(), Channel::Letter);
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None });
    assert!(desk.case.receipt_waits());
    desk.does(MANAGER, contact(today()));
    assert!(!desk.case.receipt_waits());
}
