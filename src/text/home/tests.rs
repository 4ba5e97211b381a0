//! The way outside, in the words of the start page.

use super::*;
use crate::domain::lang::Lang;

#[test]
fn the_way_outside_says_who_until_when_and_that_one_may_go_straight() {
    for (lang, until, straight) in [(Lang::Nl, "12 maanden", "direct"), (Lang::En, "12 months", "straight")] {
        assert!(external_first(lang).contains("Klachtenloket"));
        assert!(external_then(lang).contains("Geschillencommissie") && external_then(lang).contains(until));
        let exception = external_straight(lang);
        assert!(exception.contains(straight) && exception.contains("Klachtenloket"), "{exception}");
    }
}

#[test]
fn talking_first_is_fine_and_not_a_must() {
    assert!(talk_title(Lang::Nl).contains("hoeft niet") && talk_title(Lang::En).contains("not a must"));
}
