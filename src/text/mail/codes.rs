//! Mails about the code, to an address that was confirmed. Never the code itself.

use super::{
    Letter, ToComplainant,
    complainant::{letter, who_to_call},
};
use crate::texts;

texts! {
    /// A complaint, in a sentence.
    complaint = "uw klacht", "your complaint";
    /// A question, in a sentence.
    question = "uw vraag", "your question";
    /// The link's subject.
    link_subject(reference: &str) = "Maak een nieuwe code ({reference})", "Make a new code ({reference})";
    /// What it is.
    link(what: &str, reference: &str) = "U liet weten dat u de code van {what} met kenmerk {reference} kwijt bent. Met de knop hieronder maakt u een nieuwe. U ziet die op het scherm: in een mail staat hij nooit.", "You told us that you lost the code of {what} with reference {reference}. With the button below you make a new one. You see it on the screen: it is never in a mail.";
    /// How long.
    link_works = "De knop werkt één uur, en één keer. De oude code werkt daarna niet meer.", "The button works for one hour, and once. After that the old code no longer works.";
    /// Not asked for.
    link_not_you = "Hebt u hier niet om gevraagd? Dan hoeft u niets te doen. Uw code blijft zoals die is.", "Did you not ask for this? Then there is nothing you need to do. Your code stays as it is.";
    /// The button.
    link_button = "Nieuwe code maken", "Make a new code";
    /// A subject.
    renewed_subject(reference: &str) = "Er is een nieuwe code gemaakt ({reference})", "A new code was made ({reference})";
    /// What happened.
    renewed(what: &str, reference: &str) = "Er is een nieuwe code gemaakt voor {what} met kenmerk {reference}. De oude code werkt niet meer. Wie met de oude code keek, ziet niets meer.", "A new code was made for {what} with reference {reference}. The old code no longer works. Whoever looked with the old code sees nothing any more.";
    /// A subject.
    letter_subject(reference: &str) = "Er komt een brief naar u toe ({reference})", "A letter is on its way to you ({reference})";
    /// What happened.
    letter_made(what: &str, reference: &str) = "Er is bij ons gevraagd om een nieuwe code voor {what} met kenmerk {reference}. U krijgt een brief met een sleutel. Daarmee maakt u zelf een nieuwe code.", "We were asked for a new code for {what} with reference {reference}. You get a letter with a key, with which you make a new code yourself.";
    /// Somebody else did it.
    was_it_you(who: &str) = "Was u dat niet? Bel dan meteen de klachtencoördinator: {who}.", "Was that not you? Then call the complaints coordinator at once: {who}.";
}

/// The link by which a new code is taken.
pub fn code_link(about: &ToComplainant<'_>, token: &str) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let paragraphs =
        vec![link(lang, what(about), reference), link_works(lang).to_owned(), link_not_you(lang).to_owned()];
    Letter {
        button: link_button(lang),
        path: format!("/volgen/code-kwijt/{token}"),
        ..letter(about, link_subject(lang, reference), paragraphs)
    }
}

/// A new code was taken.
pub fn code_renewed(about: &ToComplainant<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    say(about, renewed_subject(lang, reference), renewed(lang, what(about), reference))
}

/// A letter with a key was made.
pub fn code_letter(about: &ToComplainant<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    say(about, letter_subject(lang, reference), letter_made(lang, what(about), reference))
}

fn say(about: &ToComplainant<'_>, subject: String, happened: String) -> Letter {
    let mut paragraphs = vec![happened];
    paragraphs.extend(who_to_call(about).map(|who| was_it_you(about.lang, &who)));
    letter(about, subject, paragraphs)
}

fn what(about: &ToComplainant<'_>) -> &'static str {
    if about.question.is_some() { question(about.lang) } else { complaint(about.lang) }
}
