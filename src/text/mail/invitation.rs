//! The mails that bring a personal link, and nothing of the case: to a subject, that they are invited to respond (R11);
//! to whom the chair of a committee named, that there is something to read (R5).

use super::Letter;
use crate::{domain::lang::Lang, text::dates, texts};
use chrono::NaiveDate;

/// What an invitation is made of.
#[derive(Clone, Copy, Debug)]
pub struct ToInvite<'a> {
    /// The language they read.
    pub lang: Lang,
    /// The organisation.
    pub organisation: &'a str,
    /// Their own name.
    pub name: &'a str,
    /// The token of the link.
    pub token: &'a str,
    /// The last day on which it works.
    pub until: NaiveDate,
}

texts! {
    /// How it begins.
    hello(name: &str) = "Beste {name},", "Dear {name},";
    /// The subject.
    subject = "U bent uitgenodigd om te reageren", "You are invited to respond";
    /// What it is.
    invited = "U bent uitgenodigd om te reageren. Met de knop hieronder leest u waarop, en kunt u uw kant vertellen.", "You are invited to respond. With the button below you read to what, and can tell your side.";
    /// The subject.
    reads_subject = "U mag meelezen", "You may read along";
    /// What it is.
    reads = "Uw oudercommissie laat u iets meelezen. Met de knop hieronder leest u wat.", "Your parent committee lets you read something along. With the button below you read what.";
    /// How long.
    works_until(day: &str) = "De link is alleen voor u en werkt tot en met {day}. Stuur deze mail niet door.", "The link is for you only and works until {day}. Do not forward this mail.";
    /// The button.
    open = "Openen", "Open";
    /// The end.
    footer(organisation: &str) = "Deze mail is verstuurd door {organisation}. Antwoorden op deze mail worden niet gelezen.", "This mail was sent by {organisation}. Nobody reads answers to it.";
}

/// You are invited to respond (R11).
pub fn invitation(about: &ToInvite<'_>) -> Letter {
    letter(about, subject(about.lang), invited(about.lang))
}

/// You may read along (R5).
pub fn read_along(about: &ToInvite<'_>) -> Letter {
    letter(about, reads_subject(about.lang), reads(about.lang))
}

fn letter(about: &ToInvite<'_>, subject: &str, what: &str) -> Letter {
    let lang = about.lang;
    Letter {
        lang,
        subject: subject.to_owned(),
        greeting: hello(lang, about.name),
        paragraphs: vec![what.to_owned(), works_until(lang, &dates::plain(lang, about.until))],
        button: open(lang),
        path: format!("/persoonlijk/{}", about.token),
        footer: footer(lang, about.organisation),
    }
}
