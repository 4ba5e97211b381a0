//! The mail that tells a coordinator that somebody left.

use super::Letter;
use crate::{domain::lang::Lang, texts};

texts! {
    /// How it begins.
    hello(name: &str) = "Beste {name},", "Dear {name},";
    /// The subject.
    subject = "Een collega is uit dienst", "A colleague has left";
    /// What happened.
    told(who: &str) = "{who} werkt hier niet meer en kan niet meer inloggen.", "{who} works here no more and cannot log in any more.";
    /// What to do.
    look = "Kijk op het bord of er nog klachten op deze naam staan, en wijs die toe aan iemand anders.", "Look on the board whether complaints are still in this name, and hand those to somebody else.";
    /// The button.
    board = "Naar het bord", "To the board";
    /// The end.
    footer(organisation: &str) = "Deze mail is verstuurd door {organisation}. Antwoorden op deze mail worden niet gelezen.", "This mail was sent by {organisation}. Nobody reads answers to it.";
}

/// Somebody left.
pub fn somebody_left(lang: Lang, organisation: &str, to: &str, who: &str) -> Letter {
    Letter {
        lang,
        subject: subject(lang).to_owned(),
        greeting: hello(lang, to),
        paragraphs: vec![told(lang, who), look(lang).to_owned()],
        button: board(lang),
        path: "/bord".to_owned(),
        footer: footer(lang, organisation),
    }
}
