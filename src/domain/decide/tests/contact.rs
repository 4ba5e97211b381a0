//! Conversation: days, points and promises (R9, R10).

use super::*;
use crate::domain::promise::{Hear, Settled};

fn tomorrow() -> NaiveDate {
    today() + Days::new(1)
}

fn yesterday() -> NaiveDate {
    today() - Days::new(1)
}

fn talked(about: &[&str], agreed: usize) -> Command {
    let points = about.iter().map(|p| NewPoint::open(prose(p))).collect();
    let agreed = (0..agreed).map(|_| NewAgreed { what: words(), by: tomorrow(), hear: Hear::Mail }).collect();
    Command::RecordContact(NewContact { points, agreed, ..new_contact(today()) })
}

/// A conversation about these points, and new ones.
fn about(numbers: &[Option<u8>]) -> Command {
    let points = numbers.iter().map(|number| NewPoint { number: *number, ..NewPoint::open(words()) }).collect();
    Command::RecordContact(NewContact { points, ..new_contact(today()) })
}

fn amend(point: Option<u8>, about: Option<Vec<StaffId>>) -> Command {
    Command::AmendPoint { point, title: words(), about }
}

fn numbers(desk: &Desk) -> Vec<u8> {
    desk.case.points.iter().map(|p| p.number).collect()
}

#[test]
fn nobody_speaks_before_the_complaint_nor_tomorrow() {
    let mut desk = Desk::assigned();
    for on in [yesterday(), tomorrow()] {
        assert_eq!(desk.refuses(MANAGER, contact(on)), Refusal::DayCannotBe);
        let attempt = Command::RecordAttempt { on, way: ContactWay::Call, just_now: false };
        assert_eq!(desk.refuses(MANAGER, attempt), Refusal::DayCannotBe);
    }
    desk.later(1);
    for on in [today(), tomorrow()] {
        assert_eq!(desk.clone().does(MANAGER, contact(on)), ["contacted"]);
    }
}

#[test]
fn writing_counts_where_the_parent_chose_writing() {
    let written = |desk: &Desk| {
        let contact = NewContact { way: ContactWay::Writing, ..new_contact(today()) };
        desk.asks(&desk.staff(COORDINATOR), Command::RecordContact(contact)).map(|d| d.events.len())
    };
    for (way, counts) in [("phone", Err(Refusal::WritingNotChosen)), ("mail", Ok(1)), ("letter", Ok(1))] {
        let (email, address) = ("noor@example.nl".into(), "Dorpsstraat 1, Zeist".into());
        let mut desk = Desk::filed_with(&Answers { way: way.into(), email, address, ..answers() });
        desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
        desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None });
        assert_eq!(written(&desk), counts, "{way}");
    }
}

#[test]
fn two_attempts_on_one_day_are_not_two_days() {
    let mut desk = Desk::assigned();
    for (later, tried) in [(0, false), (0, false), (1, true)] {
        desk.later(later);
        desk.does(MANAGER, Command::RecordAttempt { on: desk.today, way: ContactWay::Call, just_now: false });
        assert_eq!(desk.case.tried(), tried);
    }
    assert_eq!(desk.case.first_contact_on(), None, "counted apart, not as met");
}

#[test]
fn a_hundred_points_and_promises_can_be_and_no_more() {
    let mut desk = Desk::assigned();
    let many: Vec<&str> = vec!["punt"; 101];
    assert_eq!(desk.refuses(MANAGER, talked(&[], 0)), Refusal::NoPoints);
    assert_eq!(desk.refuses(MANAGER, talked(&many, 0)), Refusal::TooMany);
    assert_eq!(desk.refuses(MANAGER, talked(&many[..1], 101)), Refusal::TooMany);
    desk.does(MANAGER, talked(&many[..100], 60));
    assert_eq!(desk.refuses(MANAGER, amend(None, None)), Refusal::TooMany);
    assert_eq!(desk.refuses(MANAGER, talked(&many[..1], 41)), Refusal::TooMany);
    desk.does(MANAGER, talked(&many[..1], 40));
    assert_eq!(desk.case.promises.len(), 100);
    assert_eq!(desk.case.promises.last().unwrap().number, 100);
}

#[test]
fn a_number_of_a_point_is_never_given_twice() {
    let mut desk = Desk::in_contact();
    desk.does(MANAGER, Command::DropPoint { point: 2, reason: words() });
    assert_eq!(desk.refuses(MANAGER, Command::DropPoint { point: 2, reason: words() }), Refusal::NoSuchPoint(2));
    assert_eq!(desk.refuses(MANAGER, Command::DropPoint { point: 1, reason: words() }), Refusal::NoPoints);
    assert_eq!(desk.refuses(MANAGER, amend(Some(2), None)), Refusal::NoSuchPoint(2));
    desk.does(MANAGER, amend(None, None));
    assert_eq!(numbers(&desk), [1, 3]);
    // A second conversation words the same points again in another order, and one more.
    desk.does(MANAGER, about(&[Some(3), None, Some(1)]));
    assert_eq!(numbers(&desk), [3, 4, 1]);
    assert_eq!(desk.refuses(MANAGER, about(&[Some(2)])), Refusal::NoSuchPoint(2));
    assert_eq!(desk.refuses(MANAGER, about(&[Some(1), Some(1)])), Refusal::PointStrange(1));
    let title = desk.case.point(3).unwrap().title;
    desk.does(MANAGER, amend(Some(3), None));
    assert_ne!(desk.case.point(3).unwrap().title, title);
    // What is left out is no longer complained of, and nothing comes in its place.
    desk.does(MANAGER, about(&[Some(4), None]));
    assert_eq!(numbers(&desk), [4, 5]);
}

#[test]
fn numbers_of_points_run_out_rather_than_start_again() {
    let mut desk = Desk::in_contact();
    for _ in 3..=255 {
        desk.does(MANAGER, amend(None, None));
        let last = *numbers(&desk).last().unwrap();
        desk.does(MANAGER, Command::DropPoint { point: last, reason: words() });
    }
    assert_eq!(desk.refuses(MANAGER, amend(None, None)), Refusal::TooMany);
    assert_eq!(desk.refuses(MANAGER, about(&[Some(1), Some(2), None])), Refusal::TooMany);
    assert_eq!(desk.does(MANAGER, about(&[Some(1), Some(2)])), ["contacted"]);
}

#[test]
fn whom_a_point_is_about_only_staff_say() {
    let mut desk = Desk::about_teacher();
    assert_eq!(desk.refuses(MANAGER, amend(Some(1), Some(vec![COMMITTEE]))), Refusal::NotASubject);
    desk.does(MANAGER, amend(Some(1), Some(vec![])));
    desk.parent(amend(Some(1), Some(vec![TEACHER])));
    assert_eq!(desk.case.point(1).unwrap().about, Some(vec![]), "the parent changes the words only");
    desk.parent(amend(None, Some(vec![])));
    assert_eq!(desk.case.point(3).unwrap().about, None, "a new one is about everybody until somebody says otherwise");
    assert_eq!(desk.parent_is_refused(amend(Some(9), None)), Refusal::NoSuchPoint(9));
    // A second conversation leaves it as it was said.
    desk.does(MANAGER, about(&[Some(1), Some(2)]));
    assert_eq!(desk.case.point(1).unwrap().about, Some(vec![]));
}

#[test]
fn a_promise_is_kept_on_a_day_that_was_and_moved_to_one_to_come() {
    let mut desk = Desk::in_contact();
    let settle = |promise, how| Command::SettlePromise { promise, how };
    let moved = |to| Settled::Moved { to, why: words() };
    assert_eq!(desk.refuses(MANAGER, settle(2, Settled::Missed)), Refusal::NoSuchPromise(2));
    assert_eq!(desk.refuses(MANAGER, settle(0, Settled::Missed)), Refusal::NoSuchPromise(0));
    assert_eq!(desk.refuses(MANAGER, settle(1, Settled::Kept(tomorrow()))), Refusal::DayCannotBe);
    assert_eq!(desk.refuses(MANAGER, settle(1, moved(yesterday()))), Refusal::DayCannotBe);
    desk.does(MANAGER, settle(1, moved(today())));
    desk.does(MANAGER, settle(1, moved(tomorrow())));
    let promise = desk.case.promises[0];
    assert_eq!((promise.first_by, promise.by, promise.open()), (today(), tomorrow(), true));
    desk.does(MANAGER, settle(1, Settled::Kept(today())));
    for how in [Settled::Missed, Settled::Kept(today()), moved(tomorrow()), Settled::Cancelled { why: words() }] {
        assert_eq!(desk.refuses(MANAGER, settle(1, how)), Refusal::SettledAlready);
    }
}

#[test]
fn a_message_waits_until_it_is_answered() {
    let mut desk = Desk::assigned();
    desk.parent(Command::Answer(words()));
    assert!(desk.case.message_waits);
    desk.does(MANAGER, Command::Message(words()));
    assert!(!desk.case.message_waits);
    // What came by letter, the coordinator enters.
    desk.does(COORDINATOR, Command::Answer(words()));
    assert!(desk.case.message_waits);
}

/// A conversation about the two points, of which these are solved.
fn solves(desk: &Desk, on: NaiveDate, solved: [bool; 2]) -> Command {
    let number = |n| desk.case.point(n).map(|p| p.number);
    let points = (1..).zip(solved).map(|(n, solved)| NewPoint { number: number(n), title: words(), solved }).collect();
    Command::RecordContact(NewContact { points, ..new_contact(on) })
}

#[test]
fn the_latest_talk_decides_what_is_solved_and_the_first_of_a_row_is_its_day() {
    let mut desk = Desk::assigned();
    let first = desk.today;
    let solved = |desk: &Desk| [1, 2].map(|point| desk.case.solved_since(point));
    let talk = solves(&desk, first, [true, false]);
    desk.does(MANAGER, talk);
    assert_eq!(solved(&desk), [Some(first), None]);
    desk.later(2);
    let second = desk.today;
    let talk = solves(&desk, second, [true, true]);
    desk.does(MANAGER, talk);
    assert_eq!(solved(&desk), [Some(first), Some(second)]);
    desk.later(1);
    let third = desk.today;
    let talk = solves(&desk, third, [false, true]);
    desk.does(MANAGER, talk);
    assert_eq!(solved(&desk), [None, Some(second)]);
    // What is written down later is not therefore said later.
    let talk = solves(&desk, first + Days::new(1), [true, false]);
    desk.does(MANAGER, talk);
    assert_eq!(solved(&desk), [None, Some(second)]);
}

#[test]
fn a_point_that_is_added_after_the_talk_is_not_solved_by_it() {
    let mut desk = Desk::assigned();
    let talk = solves(&desk, today(), [true, true]);
    desk.does(MANAGER, talk);
    desk.does(MANAGER, amend(None, None));
    assert_eq!(desk.case.solved_since(3), None);
    // What is solved still needs an outcome and reasons.
    let lacks = desk.refuses(MANAGER, judgement(&[1, 2], Outcome::Unfounded));
    assert_eq!(lacks, Refusal::PointUnanswered(3));
}

#[test]
fn how_the_parent_hears_of_a_promise_stays_when_it_is_moved() {
    let mut desk = Desk::assigned();
    desk.does(MANAGER, talked(&["een"], 1));
    desk.does(MANAGER, Command::SettlePromise { promise: 1, how: Settled::Moved { to: tomorrow(), why: words() } });
    assert_eq!(desk.case.promises[0].hear, Some(Hear::Mail));
}
