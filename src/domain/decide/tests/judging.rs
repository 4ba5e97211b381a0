//! The judgement and what follows from it (R12–R14).

use super::*;
use crate::domain::{
    lateness::Cause,
    phase::{Closing, ReopenGround},
    promise::Settled,
};

fn with_measures(measures: Vec<NewMeasure>) -> Command {
    let Command::DraftJudgement(written) = judgement(&[1, 2], Outcome::Founded) else { unreachable!() };
    Command::DraftJudgement(NewJudgement { measures, ..written })
}

fn measure(when: When) -> NewMeasure {
    NewMeasure { what: words(), owner: MANAGER, when }
}

fn tomorrow() -> NaiveDate {
    today() + Days::new(1)
}

fn yesterday() -> NaiveDate {
    today() - Days::new(1)
}

/// Judged, with one measure taken and one planned for tomorrow.
fn with_a_planned_measure() -> Desk {
    let mut desk = Desk::in_contact();
    desk.does(MANAGER, with_measures(vec![measure(When::Taken(today())), measure(When::Planned(tomorrow()))]));
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    desk.does(MANAGER, Command::Issue { version: 1 });
    desk
}

#[test]
fn a_judgement_answers_every_point_once_and_no_other() {
    let mut desk = Desk::in_contact();
    for (points, refusal) in [
        (&[][..], Refusal::PointUnanswered(1)),
        (&[2], Refusal::PointUnanswered(1)),
        (&[1, 2, 2], Refusal::PointStrange(2)),
        (&[1, 2, 3], Refusal::PointStrange(3)),
    ] {
        assert_eq!(desk.refuses(MANAGER, judgement(points, Outcome::Founded)), refusal, "{points:?}");
    }
    assert_eq!(desk.does(MANAGER, judgement(&[2, 1], Outcome::Founded)), ["judgement_drafted"]);
}

#[test]
fn without_points_there_is_nothing_to_judge() {
    let mut desk = Desk::filed();
    desk.parent(Command::Withdraw { reason: None });
    desk.does(COORDINATOR, Command::Reopen { ground: ReopenGround::Safety, reason: words() });
    assert_eq!(desk.refuses(COORDINATOR, judgement(&[], Outcome::Founded)), Refusal::NoPoints);
}

#[test]
fn a_measure_was_taken_or_is_to_come_and_somebody_of_ours_sees_to_it() {
    let mut desk = Desk::in_contact();
    for (when, can_be) in [
        (When::Taken(yesterday()), true),
        (When::Taken(today()), true),
        (When::Taken(tomorrow()), false),
        (When::Planned(yesterday()), false),
        (When::Planned(today()), true),
        (When::Planned(tomorrow()), true),
    ] {
        let answer = desk.asks(&desk.staff(MANAGER), with_measures(vec![measure(when)]));
        assert_eq!(answer.is_ok(), can_be, "{when:?}");
        assert!(can_be || answer == Err(Refusal::DayCannotBe));
    }
    let nobody = NewMeasure { owner: StaffId(Uuid::from_u128(999)), ..measure(When::Taken(today())) };
    assert_eq!(desk.refuses(MANAGER, with_measures(vec![nobody])), Refusal::NobodyOfOurs);
    let many = |n| with_measures(vec![measure(When::Planned(today())); n]);
    assert_eq!(desk.refuses(MANAGER, many(101)), Refusal::TooMany);
    assert_eq!(desk.does(MANAGER, many(100)), ["judgement_drafted"]);
}

#[test]
fn approval_is_of_exactly_one_version_and_happens_once() {
    let mut desk = Desk::judging();
    assert_eq!(desk.refuses(MANAGER, Command::Issue { version: 2 }), Refusal::OtherVersion);
    assert_eq!(desk.refuses(REGIONAL, Command::ApproveJudgement { version: 2 }), Refusal::OtherVersion);
    let back = |version| Command::ReturnJudgement { version, reason: words() };
    assert_eq!(desk.refuses(REGIONAL, back(2)), Refusal::OtherVersion);
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    assert_eq!(desk.refuses(REGIONAL, Command::ApproveJudgement { version: 1 }), Refusal::DoneAlready);
    // What came back is written anew, and read anew.
    desk.does(REGIONAL, back(1));
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    assert_eq!(desk.case.judgement.as_ref().unwrap().version, 2);
    assert_eq!(desk.refuses(MANAGER, Command::Issue { version: 2 }), Refusal::NotApproved);
}

#[test]
fn who_wrote_an_earlier_version_does_not_read_a_later_one() {
    let mut desk = Desk::in_contact();
    desk.does(COORDINATOR, judgement(&[1, 2], Outcome::Founded));
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    let back = Command::ReturnJudgement { version: 2, reason: words() };
    assert_eq!(desk.refuses(COORDINATOR, Command::ApproveJudgement { version: 2 }), Refusal::OwnDraft);
    assert_eq!(desk.refuses(COORDINATOR, back), Refusal::OwnDraft);
    desk.does(OTHER_COORDINATOR, Command::ApproveJudgement { version: 2 });
}

#[test]
fn second_reading_can_be_switched_off() {
    let mut desk = Desk::judging();
    desk.org.second_reading = false;
    assert_eq!(desk.refuses(MANAGER, Command::Issue { version: 2 }), Refusal::OtherVersion);
    assert_eq!(desk.does(MANAGER, Command::Issue { version: 1 }), ["judgement_issued"]);
}

#[test]
fn a_judgement_that_comes_back_goes_back_to_where_both_sides_were_heard() {
    let mut desk = Desk::in_contact();
    desk.does(MANAGER, Command::Investigate { plan: words() });
    desk.does(MANAGER, Command::Invite { party: Party::Complainant, on: today() });
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    desk.does(REGIONAL, Command::ReturnJudgement { version: 1, reason: words() });
    assert_eq!(desk.case.phase, Phase::Investigating);
}

#[test]
fn lateness_is_explained_from_day_forty_three() {
    let mut desk = Desk::in_contact();
    let explain = |expected| Command::ExplainLateness { words: words(), expected, cause: Cause::Hearing };
    desk.later(42);
    let refused = desk.refuses(MANAGER, explain(desk.today));
    assert_eq!(refused, Refusal::NotLateYet(date("2027-01-01")));
    desk.later(1);
    let yesterday = desk.today - Days::new(1);
    assert_eq!(desk.refuses(MANAGER, explain(yesterday)), Refusal::DayCannotBe);
    desk.does(MANAGER, explain(desk.today));
    assert_eq!(desk.case.lateness.unwrap().1, desk.today);
    assert_eq!(desk.case.filed.terms.judgement_due, date("2027-01-01"), "the date stays");
}

#[test]
fn a_letter_is_posted_once_and_not_before_it_was_issued() {
    let mut desk = Desk::judged();
    let posted = |on| Command::RecordPosted { on };
    assert!(desk.case.letter_waits());
    for on in [yesterday(), tomorrow()] {
        assert_eq!(desk.refuses(MANAGER, posted(on)), Refusal::DayCannotBe);
    }
    desk.does(MANAGER, posted(today()));
    assert!(!desk.case.letter_waits());
    assert_eq!(desk.case.judgement_met_on(), Some(today()));
    assert_eq!(desk.refuses(MANAGER, posted(today())), Refusal::DoneAlready);
    let mut withdrawn = Desk::in_contact();
    withdrawn.parent(Command::Withdraw { reason: None });
    assert_eq!(withdrawn.refuses(MANAGER, posted(today())), Refusal::NothingIssued);
    let delivery = withdrawn.asks(&Actor::System, Command::RecordDelivery { accepted: true });
    assert_eq!(delivery, Err(Refusal::NothingIssued));
}

#[test]
fn a_refused_mail_reopens_the_sending_until_one_is_taken() {
    let mut desk = Desk::judged_of(&Answers { email: "noor@example.nl".into(), ..answers() });
    let said = |accepted| Command::RecordDelivery { accepted };
    assert!(!desk.case.letter_waits() && desk.case.judgement_met_on().is_none());
    assert_eq!(desk.house(said(false)), ["letter_refused"]);
    assert_eq!(desk.asks(&Actor::System, said(false)), Err(Refusal::DoneAlready));
    assert!(desk.case.letter_waits() && desk.case.judgement_met_on().is_none());
    assert_eq!(desk.case.phase, Phase::Closed, "the sending, not the case");
    desk.later(1);
    assert_eq!(desk.house(said(true)), ["letter_accepted"]);
    assert_eq!(desk.asks(&Actor::System, said(true)), Err(Refusal::DoneAlready));
    assert!(!desk.case.letter_waits());
    assert_eq!(desk.case.judgement_met_on(), Some(desk.today));
    // It bounced after all, and was taken at another address.
    assert_eq!(desk.house(said(false)), ["letter_refused"]);
    assert_eq!(desk.case.judgement_met_on(), None);
    desk.later(1);
    assert_eq!(desk.house(said(true)), ["letter_accepted"]);
    assert_eq!(desk.case.judgement_met_on(), Some(desk.today));
}

#[test]
fn planned_measures_are_followed_after_closing() {
    let mut desk = with_a_planned_measure();
    assert_eq!(desk.case.measures.len(), 1, "what was taken needs no following");
    let settle = |measure, how| Command::SettleMeasure { measure, how };
    assert_eq!(
        desk.refuses(MANAGER, settle(1, Settled::Missed)),
        Refusal::NoSuchPromise(1),
        "the numbers of the letter"
    );
    assert_eq!(desk.refuses(MANAGER, settle(2, Settled::Kept(tomorrow()))), Refusal::DayCannotBe);
    desk.later(2);
    desk.does(MANAGER, settle(2, Settled::Kept(desk.today)));
    assert!(desk.case.measures[0].late(desk.today), "kept, a day late");
    assert_eq!(desk.refuses(MANAGER, settle(2, Settled::Missed)), Refusal::SettledAlready);
}

#[test]
fn a_short_judgement_closes_as_solved_and_a_full_one_as_judged() {
    assert_eq!(Desk::judged().case.closing(), Some(Closing::Judged));
    assert_eq!(Desk::solved().case.closing(), Some(Closing::Solved));
}

/// Opened again, before the measure that was planned for tomorrow is kept.
fn open_again() -> Desk {
    let mut desk = with_a_planned_measure();
    desk.does(COORDINATOR, Command::Reopen { ground: ReopenGround::Ruling, reason: words() });
    desk
}

fn judge_again(desk: &mut Desk, measures: Vec<NewMeasure>) {
    let version = desk.case.judgement.as_ref().unwrap().version + 1;
    desk.does(MANAGER, with_measures(measures));
    desk.does(REGIONAL, Command::ApproveJudgement { version });
    desk.does(MANAGER, Command::Issue { version });
}

#[test]
fn measures_are_settled_also_while_it_is_open_again() {
    let mut desk = open_again();
    desk.later(1);
    desk.does(MANAGER, Command::SettleMeasure { measure: 2, how: Settled::Kept(desk.today) });
    assert!(!desk.case.measures[0].open());
    let first = Desk::in_contact();
    let none = first.asks(&first.staff(MANAGER), Command::SettleMeasure { measure: 1, how: Settled::Missed });
    assert_eq!(none, Err(Refusal::NoSuchPromise(1)), "before a judgement there is none");
}

#[test]
fn a_new_judgement_replaces_no_measure_of_the_one_before() {
    let mut desk = open_again();
    judge_again(&mut desk, vec![measure(When::Taken(today())), measure(When::Planned(tomorrow()))]);
    let numbers: Vec<u8> = desk.case.measures.iter().map(|m| m.number).collect();
    assert_eq!((numbers, desk.case.measures_before), (vec![2, 4], 2));
    desk.does(MANAGER, Command::SettleMeasure { measure: 2, how: Settled::Cancelled { why: words() } });
    desk.does(MANAGER, Command::SettleMeasure { measure: 4, how: Settled::Missed });
    assert!(desk.case.measures.iter().all(|m| !m.open()));
}

#[test]
fn a_judgement_issued_before_that_rule_is_read_as_it_was_then() {
    let mut desk = open_again();
    desk.does(MANAGER, with_measures(vec![measure(When::Planned(tomorrow()))]));
    let old: Event = serde_json::from_str(r#"{"type":"judgement_issued","version":2}"#).unwrap();
    desk.case.apply(By { staff: Some(MANAGER), on: today() }, &old);
    let numbers: Vec<u8> = desk.case.measures.iter().map(|m| m.number).collect();
    assert_eq!(numbers, [1], "its measures took the place of those before");
}

#[test]
fn no_measure_is_numbered_twice_however_often_it_is_judged() {
    let mut desk = with_a_planned_measure();
    for measures in [100, 100, 53] {
        desk.does(COORDINATOR, Command::Reopen { ground: ReopenGround::Ruling, reason: words() });
        judge_again(&mut desk, vec![measure(When::Planned(tomorrow())); measures]);
    }
    assert_eq!(desk.case.measures.last().unwrap().number, 255);
    desk.does(COORDINATOR, Command::Reopen { ground: ReopenGround::Ruling, reason: words() });
    assert_eq!(desk.refuses(MANAGER, with_measures(vec![measure(When::Planned(tomorrow()))])), Refusal::TooMany);
}

#[test]
fn a_letter_belongs_to_the_judgement_in_it_however_the_complaint_ended_since() {
    let mut desk = Desk::judged();
    desk.later(3);
    desk.does(COORDINATOR, Command::Reopen { ground: ReopenGround::Ruling, reason: words() });
    desk.later(3);
    desk.parent(Command::Withdraw { reason: None });
    let posted = |on| Command::RecordPosted { on };
    assert_eq!(desk.refuses(MANAGER, posted(yesterday())), Refusal::DayCannotBe);
    assert_eq!(desk.refuses(MANAGER, posted(desk.today + Days::new(1))), Refusal::DayCannotBe);
    desk.does(MANAGER, posted(tomorrow()));
    assert_eq!(desk.case.judgement_met_on(), Some(tomorrow()));
}

#[test]
fn the_letter_of_a_new_judgement_is_not_posted_before_it_was_issued() {
    let mut desk = Desk::judged();
    desk.does(MANAGER, Command::RecordPosted { on: today() });
    desk.later(3);
    desk.does(COORDINATOR, Command::Reopen { ground: ReopenGround::Ruling, reason: words() });
    judge_again(&mut desk, vec![]);
    assert_eq!(desk.refuses(MANAGER, Command::RecordPosted { on: tomorrow() }), Refusal::DayCannotBe);
    desk.does(MANAGER, Command::RecordPosted { on: desk.today });
}
