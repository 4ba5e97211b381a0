//! The mail that a proposal waits for a second person.

use super::Letter;
use crate::{domain::lang::Lang, text::dates, texts};
use chrono::NaiveDate;

texts! {
    /// How it begins.
    hello(name: &str) = "Beste {name},", "Dear {name},";
    /// The subject.
    subject = "Een voorstel wacht op een tweede persoon", "A proposal waits for a second person";
    /// What happened.
    told(by: &str) = "Er is een verandering voorgesteld waarmee iemand klachten zou zien of beheren. Het voorstel komt van {by}. Het gaat pas in als een tweede persoon het bevestigt.", "There is a proposal by {by} for a change by which somebody would see or administer complaints. It takes effect only once a second person confirms it.";
    /// What to do.
    look(until: &str) = "Kijk of het klopt, en bevestig het voorstel of wijs het af. Op {until} vervalt het vanzelf.", "See whether it is right, and confirm or refuse the proposal. On {until} it lapses by itself.";
    /// The button.
    proposals = "Naar de voorstellen", "To the proposals";
    /// The end.
    footer(organisation: &str) = "Deze mail is verstuurd door {organisation}. Antwoorden op deze mail worden niet gelezen.", "This mail was sent by {organisation}. Nobody reads answers to it.";
}

/// A proposal waits, until a day.
pub fn proposal_waits(lang: Lang, organisation: &str, to: &str, by: &str, until: NaiveDate) -> Letter {
    Letter {
        lang,
        subject: subject(lang).to_owned(),
        greeting: hello(lang, to),
        paragraphs: vec![told(lang, by), look(lang, &dates::long(lang, until))],
        button: proposals(lang),
        path: "/beheer/voorstellen".to_owned(),
        footer: footer(lang, organisation),
    }
}
