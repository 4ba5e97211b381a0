//! A question to the coordinator: answered, or made a complaint (R2).

use super::{samples::became, *};
use crate::domain::{
    access::{Action, sees},
    card::{Card, NextTerm},
    command::NewBecame,
    deadlines::answer_due,
    feedback::Feedback,
    intake::{Category, Occurred, Place, Relation},
    phase::{Closing, NotOne},
    reminders::Watched,
    routing,
};

#[test]
fn a_question_is_asked_with_its_own_term_and_only_the_coordinator_sees_it() {
    let desk = Desk::asked();
    let [(_, Event::Asked(asked))] = &desk.events[..] else { unreachable!() };
    // A Friday: Tuesday is the second working day.
    assert_eq!((asked.answer_due, desk.case.phase), (date("2026-11-24"), Phase::Asked));
    assert!(desk.case.is_question());
    let facts = desk.case.facts(&desk.org);
    for who in EVERYBODY {
        let coordinates = who == COORDINATOR || who == OTHER_COORDINATOR;
        assert_eq!(sees(&desk.staff(who), &facts).is_some(), coordinates, "{who}");
    }
}

#[test]
fn a_question_ends_when_it_is_answered() {
    let mut desk = Desk::asked();
    desk.parent(Command::Answer(words()));
    assert_eq!(desk.does(COORDINATOR, Command::AnswerQuestion(words())), ["question_answered"]);
    assert_eq!((desk.case.phase, desk.case.closing()), (Phase::Closed, Some(Closing::Answered)));
    assert!(desk.case.is_question() && !desk.case.message_waits && desk.case.answer_due().is_none());
    let again = desk.refuses(COORDINATOR, Command::AnswerQuestion(words()));
    assert!(matches!(again, Refusal::WrongPhase(_)));
    // It is not a complaint that could be opened again, or taken outside; both can still write.
    desk.parent(Command::Answer(words()));
    desk.does(COORDINATOR, Command::Message(words()));
    for command in [Command::AskToReopen { reason: words() }, Command::GiveFeedback(Feedback::Written(words()))] {
        assert_eq!(desk.parent_is_refused(command), Refusal::StillAQuestion);
    }
    assert_eq!(desk.refuses(COORDINATOR, Command::Link { other: OTHER_CASE }), Refusal::StillAQuestion);
    desk.house(Command::Erase);
}

#[test]
fn a_question_becomes_a_complaint_received_on_the_day_it_was_asked() {
    let mut desk = Desk::asked();
    let terms = desk.case.filed.terms.clone();
    desk.later(5);
    let new = NewBecame { persons: Some(prose("Anne")), relation: Relation::Former, ..became() };
    assert_eq!(desk.parent(Command::MakeComplaint(new)), ["became_complaint"]);
    let case = &desk.case;
    assert_eq!((case.phase, &case.filed.terms, case.is_question()), (Phase::Received, &terms, false));
    assert_eq!((case.filed.relation, case.filed.categories.as_slice()), (Relation::Former, &[Category::Safety][..]));
    assert!(case.filed.texts.persons.is_some() && case.question.unwrap().more.is_some());
    // From here on it is as any complaint.
    assert_eq!(desk.house(Command::TellNextLevel), ["told"]);
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None });
    desk.does(MANAGER, contact(desk.today));
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    assert_eq!(desk.case.phase, Phase::Judging);
    let again = Command::MakeComplaint(became());
    assert!(matches!(desk.parent_is_refused(again), Refusal::WrongPhase(_)));
}

#[test]
fn an_answered_question_becomes_a_complaint_within_fourteen_days() {
    let mut desk = Desk::asked();
    desk.does(COORDINATOR, Command::AnswerQuestion(words()));
    let mut late = desk.clone();
    late.later(15);
    let last = today() + Days::new(14);
    assert_eq!(late.parent_is_refused(Command::MakeComplaint(became())), Refusal::TooLate(last));
    desk.later(14);
    desk.does(COORDINATOR, Command::MakeComplaint(became()));
    assert_eq!((desk.case.phase, desk.case.closing()), (Phase::Received, None));
    // A complaint that ended is none that could be made of a question.
    let judged = Desk::judged();
    let refused = Refusal::OtherEnding(Closing::Answered);
    assert_eq!(judged.parent_is_refused(Command::MakeComplaint(became())), refused);
}

#[test]
fn whether_it_is_late_goes_by_the_day_it_was_asked() {
    for (day, late) in [("2026-09-20", false), ("2026-09-19", true)] {
        let mut desk = Desk::asked();
        desk.later(10);
        let occurred = Occurred::On(date(day));
        desk.parent(Command::MakeComplaint(NewBecame { occurred, ..became() }));
        assert_eq!(desk.case.filed.late, late, "{day}");
        // R4: two working days to decide from here on, not from the day it was asked.
        assert!(!desk.case.late_taken_on(desk.case.late_decision_due()));
        assert_eq!(desk.case.late_decision_due(), answer_due(desk.today, &Calendar::default()));
        assert_eq!(desk.case.late_taken_on(desk.case.late_decision_due() + Days::new(1)), late);
    }
    let desk = Desk::asked();
    let to_come = NewBecame { occurred: Occurred::On(today() + Days::new(1)), ..became() };
    assert_eq!(desk.parent_is_refused(Command::MakeComplaint(to_come)), Refusal::DayCannotBe);
    let elsewhere = NewBecame { place: Place::Locations(vec![LocationId(Uuid::nil())]), ..became() };
    assert_eq!(desk.parent_is_refused(Command::MakeComplaint(elsewhere)), Refusal::NoSuchLocation);
}

#[test]
fn a_question_about_the_coordinator_reaches_who_stands_in() {
    let mut desk = Desk::asked_about(&[COORDINATOR]);
    assert_eq!(desk.refuses(COORDINATOR, Command::AnswerQuestion(words())), Refusal::NotFound);
    desk.does(OTHER_COORDINATOR, Command::Note(words()));
    desk.does(OTHER_COORDINATOR, Command::DeclareConflict { who: OTHER_COORDINATOR, reason: words() });
    assert!(routing::coordinators_conflicted(&desk.org, &desk.case.conflicted()));
    desk.does(DIRECTOR, Command::AnswerQuestion(words()));
}

#[test]
fn a_question_that_was_none_comes_back_as_a_question() {
    let mut desk = Desk::asked();
    desk.does(COORDINATOR, Command::NotAComplaint { what: NotOne::Spam, reason: words() });
    desk.does(COORDINATOR, Command::Restore { reason: words() });
    assert_eq!(desk.case.phase, Phase::Asked);
    desk.does(COORDINATOR, divert(None));
    let split = desk.refuses(COORDINATOR, Command::SplitOff { into: OTHER_CASE });
    assert_eq!(split, Refusal::StillAQuestion, "of a question no complaint is made without the parent");
    desk.does(OFFICER, Command::UndoDiversion { reason: words() });
    assert_eq!(desk.case.phase, Phase::Asked);
}

#[test]
fn no_clock_of_a_complaint_runs_for_a_question() {
    let mut desk = Desk::asked();
    let due = desk.case.answer_due();
    assert_eq!(Watched::of(&desk.case), Watched { answer_due: due, ..Watched::default() });
    let card = Card::of(&desk.case);
    assert_eq!(card.next_term(today()), NextTerm::Answer { due: due.unwrap() });
    assert!(card.late(due.unwrap() + Days::new(1)) && !card.late(due.unwrap()));
    let told = desk.asks(&Actor::System, Command::TellNextLevel);
    assert!(matches!(told, Err(Refusal::WrongPhase(_))), "R15 is for complaints");
    desk.does(COORDINATOR, Command::AnswerQuestion(words()));
    assert_eq!(Watched::of(&desk.case), Watched::default());
    assert_eq!(Card::of(&desk.case).next_term(today()), NextTerm::None);
}

#[test]
fn what_can_be_done_with_a_question_is_what_the_table_says_and_the_ways_back() {
    let possible: Vec<&str> = Action::ALL.iter().filter(|a| a.of_a_question()).map(|a| a.key()).collect();
    for action in Action::ALL {
        let there = action.when().contains(&Standing::In(Phase::Asked));
        assert!(!there || possible.contains(&action.key()), "{}", action.key());
    }
    for never in ["check safety", "route", "record contact", "draft judgement", "withdraw", "tell next level"] {
        assert!(!possible.contains(&never), "{never}");
    }
}
