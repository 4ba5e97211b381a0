//! Every refusal says its own thing, in both languages.

use super::*;
use std::collections::BTreeMap;

/// A sentence as people compare it: without case, punctuation and numbers.
fn plainly(sentence: &str) -> String {
    let letters = sentence.to_lowercase().replace(|c: char| !c.is_alphabetic(), " ");
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn no_two_refusals_say_the_same() {
    for lang in [Lang::Nl, Lang::En] {
        let mut said = BTreeMap::new();
        for refusal in Refusal::samples() {
            let words = plainly(&sentence(lang, &refusal));
            if let Some(other) = said.insert(words, format!("{refusal:?}")) {
                panic!("{refusal:?} says the same as {other}");
            }
        }
    }
}

#[test]
fn every_refusal_has_a_sentence_of_its_own_in_either_language() {
    for refusal in Refusal::samples() {
        let (nl, en) = (sentence(Lang::Nl, &refusal), sentence(Lang::En, &refusal));
        assert_ne!(nl, en, "{refusal:?}");
        for said in [nl, en] {
            assert!(said.ends_with('.') && said.starts_with(char::is_uppercase), "{refusal:?}: {said}");
            assert!(!["Dit kan niet.", "This cannot be done."].contains(&said.as_str()), "{refusal:?}");
        }
    }
}
