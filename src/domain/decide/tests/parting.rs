//! The points of a complaint about several locations (R8): each manager gets their own, and nothing else.

use super::*;
use crate::domain::{
    access::{Side, sees},
    card::{Card, CardRow},
    organisation::Deputy,
    part::Part,
    phase::ReopenGround,
    promise::Settled,
};

/// In contact, with the second point given to the manager of the third location.
fn given() -> Desk {
    let mut desk = Desk::in_contact();
    desk.does(MANAGER, give(&[2]));
    desk
}

fn report() -> Command {
    Command::ReportOnPart { manager: PART_MANAGER, words: words() }
}

fn side(desk: &Desk, who: StaffId) -> Option<Side> {
    sees(&desk.staff(who), &desk.case.facts(&desk.org)).map(|permit| permit.side().clone())
}

fn points(desk: &Desk) -> Vec<u8> {
    desk.case.part_sight(PART_MANAGER).map(|s| s.points.iter().map(|p| p.number).collect()).unwrap_or_default()
}

#[test]
fn before_anything_was_given_there_is_no_case() {
    let desk = Desk::in_contact();
    assert_eq!(side(&desk, PART_MANAGER), None);
    assert_eq!(desk.asks(&desk.staff(PART_MANAGER), report()), Err(Refusal::NotFound));
}

#[test]
fn whoever_holds_points_reads_those_and_nothing_else() {
    let desk = given();
    assert_eq!(side(&desk, PART_MANAGER), Some(Side::Part(vec![PART_MANAGER])));
    let sight = desk.case.part_sight(PART_MANAGER).unwrap();
    assert_eq!(sight.texts(), [desk.case.points[1].title]);
    for (who, command) in [(PART_MANAGER, Command::Note(words())), (PART_MANAGER, contact(today()))] {
        assert_eq!(desk.asks(&desk.staff(who), command), Err(Refusal::NotYours));
    }
}

#[test]
fn what_is_given_is_a_point_that_is_there_to_somebody_who_handles_and_not_the_handler() {
    let mut desk = Desk::in_contact();
    let to = |manager, points: &[u8]| Command::GivePoints { manager, points: points.to_vec() };
    assert_eq!(desk.refuses(MANAGER, to(PART_MANAGER, &[7])), Refusal::NoSuchPoint(7));
    assert_eq!(desk.refuses(MANAGER, to(PART_MANAGER, &[])), Refusal::NoPointsGiven);
    assert_eq!(desk.refuses(MANAGER, to(MANAGER, &[1])), Refusal::HandlesAlready);
    for nobody in [TEACHER, COMMITTEE, ADMINISTRATOR] {
        assert_eq!(desk.refuses(MANAGER, to(nobody, &[1])), Refusal::HandlerConflicted);
    }
    desk.does(COORDINATOR, Command::AddSubject { who: OTHER_MANAGER });
    assert_eq!(desk.refuses(MANAGER, to(OTHER_MANAGER, &[1])), Refusal::HandlerConflicted);
    desk.does(COORDINATOR, to(PART_MANAGER, &[2, 1, 2]));
    assert_eq!(points(&desk), [1, 2]);
    assert_eq!(desk.refuses(MANAGER, to(PART_MANAGER, &[1, 2])), Refusal::PointsGivenAlready);
}

#[test]
fn what_was_given_is_taken_away_and_what_was_reported_stays() {
    let mut desk = given();
    assert_eq!(desk.does(PART_MANAGER, report()), ["part_reported"]);
    assert_eq!(desk.does(MANAGER, give(&[])), ["points_given"]);
    assert_eq!(side(&desk, PART_MANAGER), None);
    let [Part { points, reports, .. }] = desk.case.parts.as_slice() else { panic!("one part") };
    assert!(points.is_empty() && reports.len() == 1);
}

#[test]
fn a_point_that_is_dropped_leaves_its_part() {
    let mut desk = Desk::in_contact();
    desk.does(MANAGER, give(&[1, 2]));
    desk.does(MANAGER, Command::DropPoint { point: 1, reason: words() });
    assert_eq!(points(&desk), [2]);
    // A contact that speaks of none of the points drops them.
    desk.does(MANAGER, Command::AmendPoint { point: None, title: words(), about: None });
    let one = NewContact { points: vec![NewPoint::open(words())], ..new_contact(today()) };
    desk.does(MANAGER, give(&[3]));
    desk.does(MANAGER, Command::RecordContact(one));
    assert_eq!(side(&desk, PART_MANAGER), None);
}

#[test]
fn whoever_becomes_conflicted_loses_the_points_at_once_and_does_not_get_them_back_by_itself() {
    let subjects = |subjects: &[StaffId]| Command::CheckSafety { subjects: subjects.to_vec() };
    for command in [
        Command::AddSubject { who: PART_MANAGER },
        subjects(&[PART_MANAGER]),
        Command::DeclareConflict { who: PART_MANAGER, reason: words() },
    ] {
        let mut desk = given();
        desk.does(COORDINATOR, command.clone());
        assert_eq!(side(&desk, PART_MANAGER), None, "{command:?}");
        assert_eq!(desk.case.part_sight(PART_MANAGER), None);
        desk.does(COORDINATOR, subjects(&[]));
        assert_eq!(side(&desk, PART_MANAGER), None, "{command:?}");
    }
    let mut desk = given();
    desk.does(PART_MANAGER, Command::DeclareConflict { who: PART_MANAGER, reason: words() });
    assert_eq!(desk.asks(&desk.staff(PART_MANAGER), report()), Err(Refusal::NotFound));
}

#[test]
fn whoever_stands_in_holds_the_points_too_and_nobody_for_whom_is_conflicted() {
    let mut desk = given();
    desk.org.deputies = vec![Deputy { absent: PART_MANAGER, deputy: TEACHER, from: today(), until: today() }];
    assert_eq!(side(&desk, TEACHER), Some(Side::Part(vec![PART_MANAGER])));
    let own = Command::ReportOnPart { manager: TEACHER, words: words() };
    assert_eq!(desk.refuses(TEACHER, own), Refusal::NotYours);
    assert_eq!(desk.does(TEACHER, report()), ["part_reported"]);
    desk.does(COORDINATOR, Command::AddSubject { who: PART_MANAGER });
    assert_eq!(side(&desk, TEACHER), None);
}

#[test]
fn whoever_comes_to_handle_it_or_is_told_sees_all_of_it() {
    let mut desk = given();
    desk.does(COORDINATOR, Command::Route { handler: PART_MANAGER, reason: Some(words()) });
    assert_eq!(side(&desk, PART_MANAGER), Some(Side::House));
    assert!(desk.case.part_holders().is_empty(), "it has all of it");
    let mut desk = Desk::in_contact();
    desk.does(MANAGER, Command::GivePoints { manager: REGIONAL, points: vec![1] });
    assert_eq!(side(&desk, REGIONAL), Some(Side::House), "who was told reads it all");
}

#[test]
fn given_back_to_the_coordinator_or_diverted_nobody_holds_points() {
    let mut desk = Desk::assigned();
    desk.does(MANAGER, Command::AmendPoint { point: None, title: words(), about: None });
    desk.does(MANAGER, give(&[1]));
    assert!(side(&desk, PART_MANAGER).is_some());
    desk.does(MANAGER, Command::GiveBack { reason: words() });
    assert_eq!(side(&desk, PART_MANAGER), None);
    let mut desk = given();
    desk.does(COORDINATOR, divert(None));
    assert_eq!(side(&desk, PART_MANAGER), None);
}

#[test]
fn once_it_is_issued_the_outcome_of_the_own_points_and_the_own_measures_are_there_to_read() {
    let mut desk = given();
    let measure = |owner, when| NewMeasure { what: words(), owner, when };
    let planned = When::Planned(today() + Days::new(9));
    let Command::DraftJudgement(written) = judgement(&[1, 2], Outcome::Founded) else { unreachable!() };
    let measures =
        vec![measure(MANAGER, planned), measure(PART_MANAGER, planned), measure(PART_MANAGER, When::Taken(today()))];
    desk.does(MANAGER, Command::DraftJudgement(NewJudgement { measures, ..written }));
    assert_eq!(desk.case.part_sight(PART_MANAGER).unwrap().points[0].found, None);
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    desk.does(MANAGER, Command::Issue { version: 1 });
    let sight = desk.case.part_sight(PART_MANAGER).unwrap();
    let issued = desk.case.issued.clone().unwrap();
    assert_eq!(sight.points[0].found, Some((Outcome::Founded, issued.findings[1].reasons.unwrap())));
    let whens: Vec<When> = sight.measures.iter().map(|m| m.when).collect();
    assert_eq!(whens, [planned, When::Taken(today())]);
    assert_eq!(
        desk.asks(&desk.staff(PART_MANAGER), report()).unwrap_err(),
        Refusal::WrongPhase(crate::domain::access::Action::ReportOnPart.when().to_vec())
    );
}

#[test]
fn the_own_measures_are_followed_as_they_were_moved_and_settled_also_after_another_judgement() {
    let mut desk = given();
    let day = |n| today() + Days::new(n);
    let written = |version: u32, days: &[u64]| {
        let Command::DraftJudgement(judgement) = judgement(&[1, 2], Outcome::Founded) else { unreachable!() };
        let measure = |n: &u64| NewMeasure { what: words(), owner: PART_MANAGER, when: When::Planned(day(*n)) };
        let other = NewMeasure { what: words(), owner: MANAGER, when: When::Planned(day(1)) };
        let measures = [other].into_iter().chain(days.iter().map(measure)).collect();
        (Command::DraftJudgement(NewJudgement { measures, ..judgement }), version)
    };
    let issue = |desk: &mut Desk, (draft, version)| {
        desk.does(MANAGER, draft);
        desk.does(REGIONAL, Command::ApproveJudgement { version });
        desk.does(MANAGER, Command::Issue { version });
    };
    issue(&mut desk, written(1, &[5, 6]));
    let moved = Settled::Moved { to: day(9), why: words() };
    desk.does(MANAGER, Command::SettleMeasure { measure: 2, how: moved });
    desk.does(MANAGER, Command::SettleMeasure { measure: 3, how: Settled::Kept(today()) });
    let seen = |desk: &Desk| -> Vec<(When, bool)> {
        let measures = desk.case.part_sight(PART_MANAGER).unwrap().measures;
        measures.iter().map(|m| (m.when, m.settled.is_some())).collect()
    };
    let first = [(When::Planned(day(9)), false), (When::Planned(day(6)), true)];
    assert_eq!(seen(&desk), first);

    desk.does(COORDINATOR, Command::Reopen { ground: ReopenGround::Mediation, reason: words() });
    issue(&mut desk, written(2, &[20]));
    desk.does(MANAGER, Command::SettleMeasure { measure: 5, how: Settled::Missed });
    assert_eq!(seen(&desk), [first[0], first[1], (When::Planned(day(20)), true)]);
}

#[test]
fn the_card_of_who_holds_points_says_nothing_of_the_whole_case() {
    let desk = given();
    let row = CardRow { card: Card::of(&desk.case), facts: desk.case.facts(&desk.org) };
    let whole = row.shown_to(&desk.staff(MANAGER)).unwrap();
    assert_eq!(whole, row.card);
    let part = row.shown_to(&desk.staff(PART_MANAGER)).unwrap();
    assert!(part.part && part.locations.is_empty() && part.categories.is_empty() && part.handler.is_none());
    // What happens around it stays away too.
    let card = Card { filed_late: true, message_waits: true, approved: true, ..row.card.clone() };
    let busy = CardRow { card, facts: row.facts.clone() }.shown_to(&desk.staff(PART_MANAGER)).unwrap();
    assert_eq!((busy.filed_late, busy.message_waits, busy.approved), (false, false, false));
    assert_eq!((part.phase, part.judgement_due), (whole.phase, whole.judgement_due));
    assert_eq!(row.shown_to(&desk.staff(OTHER_MANAGER)), None);
}
