//! Whatever happened has its own sentence.

use super::*;
use std::collections::BTreeMap;

#[test]
fn every_event_says_what_happened_and_no_two_the_same() {
    for lang in [Lang::Nl, Lang::En] {
        let mut said = BTreeMap::new();
        for event in Event::samples() {
            let words = sentence(lang, &event, &|_| "Iemand".to_owned());
            assert!(!words.trim().is_empty(), "{}", event.kind());
            assert!(!["Er is iets gebeurd", "Something happened"].contains(&words.as_str()), "{}", event.kind());
            if let Some(other) = said.insert(words, event.kind()) {
                panic!("{} says the same as {other}", event.kind());
            }
        }
    }
}

#[test]
fn the_two_languages_say_different_words() {
    for event in Event::samples() {
        let say = |lang| sentence(lang, &event, &|_| "X".to_owned());
        assert_ne!(say(Lang::Nl), say(Lang::En), "{}", event.kind());
    }
}
