//! What holds whatever anybody tries.

use super::{
    play::{Play, any_play},
    samples, table, *,
};
use crate::domain::{
    access::{Side, sees},
    code::Reissue,
    routing,
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use std::collections::BTreeSet;

/// What can happen to a diverted case: complaint mail and clocks stopped, and nothing here writes to the complainant but
/// the one neutral message by a safe channel.
const AFTER_DIVERSION: [&str; 15] = [
    "subject_added",
    "conflict_declared",
    "message_received",
    "files_received",
    "noted",
    "files_kept",
    "concern_raised",
    "concern_acknowledged",
    "told_safely",
    "split_off",
    "diversion_undone",
    // By a link or a letter from before: what the complainant takes, and nobody writes.
    "address_confirmed",
    "code_reissued",
    "redacted",
    "erased",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_anybody_tries_the_procedure_holds(play in any_play()) {
        played(&play);
    }
}

/// The laws above say nothing of what is never reached.
#[test]
fn what_is_tried_reaches_every_kind_of_event() {
    let mut runner = TestRunner::deterministic();
    let mut reached = BTreeSet::new();
    for _ in 0..400 {
        let play = any_play().new_tree(&mut runner).unwrap().current();
        reached.extend(played(&play).events.iter().map(|(_, event)| event.kind()));
    }
    let known: BTreeSet<&str> = Event::samples().iter().map(Event::kind).collect();
    let never: Vec<_> = known.difference(&reached).collect();
    assert!(never.is_empty(), "never reached: {never:?}");
}

/// Plays it all, with the laws held against every step.
fn played(play: &Play) -> Desk {
    let mut desk = play.desk();
    for step in &play.steps {
        desk.later(step.days);
        let (actor, command) = step.of(&desk);
        let name = samples::name(&command);
        // A refusal leaves no trace: `decide` cannot change the case, and gives no words without events.
        if let Ok(decision) = desk.asks(&actor, command) {
            let before = desk.clone();
            desk.takes(&actor, &decision);
            happened(&before, &desk, &actor, &name, &decision);
            nobody_sees_what_they_may_not(&desk);
            sound(&desk.case);
        }
    }
    let replayed = Complaint::replay(CASE, desk.events.iter().map(|(by, e)| (*by, e))).unwrap();
    assert_eq!(replayed, desk.case, "folding the events gives the state");
    desk
}

fn happened(before: &Desk, after: &Desk, actor: &Actor, name: &str, decision: &Decision) {
    let kinds: Vec<&str> = decision.events.iter().map(Event::kind).collect();
    assert!(!kinds.is_empty(), "{name} was granted and nothing happened");
    let line = table::line_of(name);
    assert!(kinds.iter().all(|k| line.events.contains(k)), "{name} gave {kinds:?}");

    assert_eq!(after.case.seq, before.case.seq + kinds.len() as u32, "every event has the next number");
    assert_eq!(after.case.seq as usize, after.events.len());
    if !kinds.contains(&"receipt_corrected") {
        assert_eq!(after.case.filed.terms, before.case.filed.terms, "terms are fixed at receipt");
    }
    if let Actor::Staff(staff) = actor {
        assert!(!before.case.conflicted().contains(&staff.id), "somebody conflicted succeeded with {name}");
    }
    if before.case.diversion.is_some() && !kinds.contains(&"diversion_undone") {
        assert!(kinds.iter().all(|k| AFTER_DIVERSION.contains(k)), "{kinds:?} of a diverted case");
    }
    for event in &decision.events {
        match event {
            Event::JudgementIssued { version, .. } => goes_out(before, after, *version),
            Event::JudgementApproved { .. } => assert!(!drafted(before, actor), "who wrote it approved it"),
            Event::AddressConfirmed => {
                assert!(before.case.filed.safe && before.case.filed.has_email && !before.case.confirmed());
            }
            Event::CodeReissued { version, how } => {
                assert_eq!(*actor, Actor::Complainant(CASE), "nobody else takes a code");
                assert_eq!(*version, before.case.code_version + 1);
                assert!(*how == Reissue::Letter || before.case.confirmed(), "by a mail to whom it may concern");
            }
            Event::ToldSafely { .. } => {
                assert!(!before.case.diversion.unwrap().parent_told, "one neutral message, and no second");
            }
            _ => {}
        }
    }
    every_text_is_spoken_of_once(before, decision);
    if kinds.iter().any(|k| ["safety_checked", "subject_added", "conflict_declared"].contains(k)) {
        somebody_above_knows(after);
    }
}

/// R11–R14 and the second reader, at the moment of issuing.
fn goes_out(before: &Desk, after: &Desk, version: u32) {
    let case = &before.case;
    let issued = after.case.issued.as_ref().unwrap();
    assert_eq!(issued.version, version);
    assert!(!case.points.is_empty());
    assert_eq!(issued.findings.len(), case.points.len(), "one finding for each point");
    for point in &case.points {
        let finding = issued.findings.iter().find(|f| f.point == point.number).unwrap();
        assert!(finding.outcome.is_some() && finding.reasons.is_some(), "every point has its outcome and reasons");
        if matches!(finding.outcome, Some(Outcome::Founded | Outcome::PartlyFounded)) {
            for who in case.point_about(point) {
                assert!(was_heard(before, *who), "{who} was not heard, and point {} is founded", point.number);
            }
        }
    }
    if before.org.second_reading {
        let approved = |(_, e): &(By, Event)| *e == Event::JudgementApproved { version };
        let reader = before.events.iter().rfind(|e| approved(e)).unwrap().0;
        assert!(
            !before.events.iter().any(|(by, e)| matches!(e, Event::JudgementDrafted(_)) && by.staff == reader.staff)
        );
    }
    let planned = issued.measures.iter().filter(|m| matches!(m.when, When::Planned(_))).count();
    assert_eq!(after.case.measures.len(), case.measures.len() + planned, "every planned measure is followed");
    assert!(after.case.measures.starts_with(&case.measures), "also those of a judgement before");
}

fn was_heard(desk: &Desk, who: StaffId) -> bool {
    let of = |e: &Event| matches!(e, Event::HearingHeld { party, .. } if *party == Party::Subject(who));
    desk.events.iter().any(|(_, e)| of(e))
}

fn drafted(desk: &Desk, actor: &Actor) -> bool {
    let by = actor.staff_id();
    desk.events.iter().any(|(b, e)| matches!(e, Event::JudgementDrafted(_)) && b.staff == by)
}

fn every_text_is_spoken_of_once(before: &Desk, decision: &Decision) {
    let bodies: Vec<String> = decision.events.iter().map(|e| serde_json::to_string(e).unwrap()).collect();
    for text in &decision.texts {
        let id = format!("\"{}\"", text.id);
        let times: usize = bodies.iter().map(|b| b.matches(&id).count()).sum();
        assert_eq!(times, 1, "{id} in {bodies:?}");
    }
    let given = before.next_id + 1..before.next_id + 4 + decision.texts.len() as u128;
    let fresh = given.map(|n| TextId(Uuid::from_u128(n)));
    let spoken = fresh.filter(|id| bodies.iter().any(|b| b.contains(&id.to_string()))).count();
    assert_eq!(spoken, decision.texts.len(), "an event speaks of words that are not there");
}

/// R15: while there is somebody who could, somebody above the handler knows of an open case that was told of.
fn somebody_above_knows(desk: &Desk) {
    let (case, conflicted) = (&desk.case, desk.case.conflicted());
    if case.closed.is_some() || case.told.is_empty() {
        return;
    }
    let Some(handler) = case.handler else { return };
    let knows = case.told.iter().any(|who| !conflicted.contains(who));
    assert!(knows || routing::next_level(&desk.org, handler, &[], &conflicted, desk.today).is_none());
}

fn nobody_sees_what_they_may_not(desk: &Desk) {
    let facts = desk.case.facts(&desk.org);
    readers_are_those_named(desk);
    for who in EVERYBODY {
        if facts.conflicted.contains(&who) {
            assert!(sees(&desk.staff(who), &facts).is_none(), "{who} is conflicted");
        }
        if sees(&Actor::Subject(CASE, who), &facts).is_some() {
            let released = |e: &Event| matches!(e, Event::ExtractReleased { subject, .. } if *subject == who);
            assert!(desk.events.iter().any(|(_, e)| released(e)), "nothing was released to {who}");
            assert!(desk.case.diversion.is_none(), "a diverted case is for nobody's hearing");
        }
        assert!(sees(&Actor::Subject(OTHER_CASE, who), &facts).is_none());
        if let Some(Side::Part(managers)) = sees(&desk.staff(who), &facts).as_ref().map(|p| p.side()) {
            managers.iter().for_each(|manager| only_their_points(desk, *manager));
        }
    }
}

/// R5: whoever was named last and not removed since, from the events alone; nobody once it is diverted or erased.
fn readers_are_those_named(desk: &Desk) {
    let facts = desk.case.facts(&desk.org);
    let mut named = BTreeSet::new();
    for (_, event) in &desk.events {
        match event {
            Event::ReaderNamed { reader, .. } => assert!(named.insert(*reader), "a number is somebody else's"),
            Event::ReaderRemoved { reader } => assert!(named.remove(reader)),
            Event::Erased => named.clear(),
            _ => {}
        }
    }
    assert!(named.len() <= crate::domain::reader::MOST_READERS);
    for reader in 0..=u8::MAX {
        let permit = sees(&Actor::Reader(CASE, reader), &facts);
        assert_eq!(permit.is_some(), named.contains(&reader) && desk.case.diversion.is_none());
        assert!(permit.is_none_or(|p| *p.side() == Side::Reader));
        assert!(sees(&Actor::Reader(OTHER_CASE, reader), &facts).is_none());
    }
}

/// R8: never a byte beyond the points that were given last, from the events alone.
fn only_their_points(desk: &Desk, manager: StaffId) {
    let sight = desk.case.part_sight(manager).expect("points to see");
    let given = desk.events.iter().rev().find_map(|(_, event)| match event {
        Event::PointsGiven { manager: to, points } if *to == manager => Some(points.clone()),
        _ => None,
    });
    let given = given.expect("nothing was given");
    assert!(!sight.points.is_empty() && !desk.case.conflicted().contains(&manager));
    let mut theirs: BTreeSet<TextId> = BTreeSet::new();
    for (_, event) in &desk.events {
        match event {
            Event::Contacted(contact) => {
                theirs.extend(contact.points.iter().filter(|p| given.contains(&p.number)).map(|p| p.title));
            }
            Event::PointAmended(point) if given.contains(&point.number) => {
                theirs.insert(point.title);
            }
            Event::PartReported { manager: of, text } if *of == manager => {
                theirs.insert(*text);
            }
            // Only what went out.
            Event::JudgementIssued { version, .. } => {
                let drafted = desk.events.iter().find_map(|(_, e)| match e {
                    Event::JudgementDrafted(judgement) if judgement.version == *version => Some(judgement),
                    _ => None,
                });
                let judgement = drafted.unwrap();
                theirs.extend(judgement.findings.iter().filter(|f| given.contains(&f.point)).filter_map(|f| f.reasons));
                theirs.extend(judgement.measures.iter().filter(|m| m.owner == manager).map(|m| m.what));
            }
            _ => {}
        }
    }
    assert!(sight.points.iter().all(|p| given.contains(&p.number)));
    assert!(sight.texts().iter().all(|text| theirs.contains(text)), "{sight:?}");
}

fn sound(case: &Complaint) {
    if let Some(email) = case.filed.texts.email {
        assert!(
            !(case.confirmed() && case.redacted.contains(&email)),
            "an address that was taken away counts for nothing"
        );
    }
    if case.is_question() {
        // R2: nothing of a complaint happens to a question.
        let untouched =
            case.handler.is_none() && case.told.is_empty() && case.points.is_empty() && case.issued.is_none();
        assert!(untouched && matches!(case.phase, Phase::Asked | Phase::Closed));
        assert_eq!(case.answer_due().is_some(), case.phase == Phase::Asked);
    } else {
        assert_ne!(case.phase, Phase::Asked);
    }
    if case.closed.is_none() {
        let conflicted = case.conflicted();
        assert!(case.handler.is_none_or(|h| !conflicted.contains(&h)), "who is conflicted handles an open case");
    }
    assert_eq!(case.closed.is_some(), case.phase == Phase::Closed);
    assert!(case.diversion.is_none() || case.closed.is_some());
    let measures: BTreeSet<u8> = case.measures.iter().map(|m| m.number).collect();
    assert_eq!(measures.len(), case.measures.len(), "a number names one measure");
    let numbers: BTreeSet<u8> = case.points.iter().map(|p| p.number).collect();
    assert_eq!(numbers.len(), case.points.len(), "a number names one point");
    assert!(numbers.last().is_none_or(|n| *n <= case.points_given));
}
