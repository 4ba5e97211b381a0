//! What a case asks of each person as it goes on; and that it asks nothing of who does not see it.

use super::{play::any_play, *};
use crate::domain::{
    access::{CaseFacts, sees},
    day::{self, Asking, Task, When as Urgency},
    phase::NotOne,
};
use proptest::prelude::*;

fn asking<'a>(desk: &'a Desk, facts: &'a CaseFacts, mail_refused: bool) -> Asking<'a> {
    Asking { case: &desk.case, facts, mail_refused }
}

fn asked(desk: &Desk, who: StaffId) -> Vec<(Task, Option<NaiveDate>)> {
    let facts = desk.case.facts(&desk.org);
    let staff = desk.org.acting(who, desk.today);
    let entries = day::of(asking(desk, &facts, false), &staff, &Calendar::default(), desk.today);
    entries.into_iter().map(|e| (e.task, e.due)).collect()
}

#[test]
fn each_stage_asks_of_each_what_is_theirs() {
    let mut desk = Desk::filed();
    let terms = desk.case.filed.terms.clone();
    let (contact, judgement_due) = (Some(terms.first_contact_due), Some(terms.judgement_due));
    assert_eq!(asked(&desk, COORDINATOR), [(Task::Route, Some(today()))]);
    assert_eq!(asked(&desk, MANAGER), []);

    desk = Desk::assigned();
    assert_eq!(asked(&desk, MANAGER), [(Task::Contact, contact), (Task::Judgement, judgement_due)]);
    assert_eq!(asked(&desk, COORDINATOR), [], "it is somebody's");
    assert_eq!(asked(&desk, REGIONAL), [], "told, and not responsible");

    desk = Desk::in_contact();
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Unfounded));
    assert_eq!(asked(&desk, REGIONAL), [(Task::Read, judgement_due)]);
    assert!(!asked(&desk, MANAGER).iter().any(|(task, _)| matches!(task, Task::Judgement | Task::Read)));
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    assert_eq!(asked(&desk, REGIONAL), []);
    assert!(asked(&desk, MANAGER).contains(&(Task::Send, judgement_due)));
}

#[test]
fn a_letter_about_how_it_ended_is_asked_of_who_carries_on_until_it_was_posted() {
    let mut desk = Desk::filed();
    let what = NotOne::Duplicate(OTHER_CASE);
    desk.does(COORDINATOR, Command::NotAComplaint { what, reason: words() });
    assert_eq!(asked(&desk, COORDINATOR), [(Task::Post, None)]);
    assert_eq!(asked(&desk, MANAGER), [], "it was never theirs");
    desk.does(COORDINATOR, Command::RecordPosted { on: today() });
    assert_eq!(asked(&desk, COORDINATOR), []);
}

#[test]
fn a_concern_is_asked_of_who_guards_until_it_was_seen_and_is_most_urgent() {
    let mut desk = Desk::assigned();
    desk.does(MANAGER, Command::RaiseConcern(words()));
    for who in [COORDINATOR, OFFICER] {
        assert_eq!(asked(&desk, who)[0], (Task::Concern, None));
    }
    assert!(!asked(&desk, MANAGER).iter().any(|(task, _)| *task == Task::Concern));
    let facts = desk.case.facts(&desk.org);
    let officer = desk.org.acting(OFFICER, desk.today);
    let entries = day::of(asking(&desk, &facts, false), &officer, &Calendar::default(), desk.today);
    assert_eq!(entries[0].when(desk.today), Urgency::Late);
    desk.does(OFFICER, Command::AcknowledgeConcern);
    assert_eq!(asked(&desk, OFFICER), []);
}

#[test]
fn who_guards_a_diverted_case_is_asked_to_tell_the_parent_until_they_did() {
    let mut desk = Desk::assigned();
    desk.does(COORDINATOR, divert(None));
    for who in [COORDINATOR, OFFICER] {
        assert!(asked(&desk, who).contains(&(Task::TellSafely, None)), "{who}");
    }
    assert_eq!(asked(&desk, MANAGER), [], "nothing of it is theirs any more");
    desk.does(OFFICER, Command::TellSafely(words()));
    for who in [COORDINATOR, OFFICER] {
        assert_eq!(asked(&desk, who), []);
    }
}

#[test]
fn a_refused_mail_is_the_coordinators_to_go_around() {
    let desk = Desk::assigned();
    let facts = desk.case.facts(&desk.org);
    let of = |who| {
        let staff = desk.org.acting(who, desk.today);
        let entries = day::of(asking(&desk, &facts, true), &staff, &Calendar::default(), desk.today);
        entries.into_iter().map(|e| e.task).collect::<Vec<_>>()
    };
    assert_eq!(of(COORDINATOR), [Task::MailRefused]);
    assert!(!of(MANAGER).contains(&Task::MailRefused) && of(TEACHER).is_empty());
}

#[test]
fn a_measure_is_asked_of_its_owner_to_the_last_one() {
    let mut desk = Desk::in_contact();
    let by = today() + Days::new(30);
    let Command::DraftJudgement(written) = judgement(&[1, 2], Outcome::Founded) else { unreachable!() };
    let measures = vec![NewMeasure { what: words(), owner: REGIONAL, when: When::Planned(by) }];
    desk.does(MANAGER, Command::DraftJudgement(NewJudgement { measures, ..written }));
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    desk.does(MANAGER, Command::Issue { version: 1 });
    assert_eq!(asked(&desk, REGIONAL), [(Task::Measure(1), Some(by))]);
    assert!(!asked(&desk, MANAGER).iter().any(|(task, _)| matches!(task, Task::Measure(_))));
}

#[test]
fn what_is_late_comes_first_then_today_then_what_is_near() {
    let entry = |task, due: Option<&str>| day::Entry {
        task,
        due: due.map(date),
        reference: Reference::from_random([1; 5]),
        phase: Phase::Assigned,
    };
    let entries = vec![
        entry(Task::Judgement, Some("2026-12-24")),
        entry(Task::Contact, Some("2026-11-24")),
        entry(Task::Reply, None),
        entry(Task::Promise(1), Some("2026-11-20")),
        entry(Task::Judgement, Some("2026-11-19")),
        entry(Task::Concern, None),
        entry(Task::Judgement, Some("2026-11-01")),
    ];
    let order = day::in_order(entries, today());
    let order: Vec<_> = order.iter().map(|e| (e.when(today()), e.task)).collect();
    assert_eq!(
        order,
        [
            (Urgency::Late, Task::Concern),
            (Urgency::Late, Task::Judgement),
            (Urgency::Late, Task::Judgement),
            (Urgency::Today, Task::Reply),
            (Urgency::Today, Task::Promise(1)),
            (Urgency::Soon, Task::Contact),
            (Urgency::Later, Task::Judgement),
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_asked_anything_of_a_case_they_do_not_see(play in any_play()) {
        let mut desk = play.desk();
        for step in &play.steps {
            desk.later(step.days);
            let (actor, command) = step.of(&desk);
            if let Ok(decision) = desk.asks(&actor, command) {
                desk.takes(&actor, &decision);
            }
            let facts = desk.case.facts(&desk.org);
            for who in EVERYBODY {
                let actor = Actor::Staff(desk.org.acting(who, desk.today));
                if sees(&actor, &facts).is_none() {
                    prop_assert_eq!(asked(&desk, who), []);
                }
            }
        }
    }
}
