//! What a parent reads of what happened: a sentence for all that is theirs, and nothing for what is not.

use super::*;
use crate::domain::event::Event;
use std::collections::BTreeMap;

/// Those that the follow page shows in a way of their own, with the words in them.
const MOMENTS: [(&str, &str); 8] = [
    ("filed", "Event::Filed("),
    ("routed", "Event::Routed {"),
    ("told", "Event::Told {"),
    ("contacted", "Event::Contacted("),
    ("attempted", "Event::Attempted {"),
    ("message_sent", "Event::MessageSent {"),
    ("message_received", "Event::MessageReceived {"),
    ("judgement_issued", "Event::JudgementIssued {"),
];

#[test]
fn every_event_of_the_parents_side_says_what_happened() {
    let page = include_str!("../../pages/follow/api/reading.rs");
    for (kind, pattern) in MOMENTS {
        assert!(page.contains(pattern), "{kind} has no moment");
    }
    for lang in [Lang::Nl, Lang::En] {
        let mut said = BTreeMap::new();
        for event in Event::samples().into_iter().filter(Event::parents_side) {
            if MOMENTS.iter().any(|(kind, _)| *kind == event.kind()) {
                continue;
            }
            let words = step(lang, &event);
            assert!(!words.is_empty(), "{} says nothing", event.kind());
            if let Some(other) = said.insert(words, event.kind()) {
                panic!("{} says the same as {other}", event.kind());
            }
        }
    }
}

#[test]
fn what_is_not_the_parents_to_know_has_no_sentence() {
    for event in Event::samples().into_iter().filter(|e| !e.parents_side()) {
        for lang in [Lang::Nl, Lang::En] {
            assert_eq!(step(lang, &event), "", "{}", event.kind());
        }
    }
}
