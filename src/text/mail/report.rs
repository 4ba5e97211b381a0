//! The mail that a weekly report was not issued (R16): which week, and nothing of what stands in it.

use super::{
    Letter,
    staff::{footer, hello},
};
use crate::{domain::lang::Lang, texts};

/// What it is about.
#[derive(Clone, Copy, Debug)]
pub struct ReportToCome<'a> {
    /// The language they read.
    pub lang: Lang,
    /// The organisation.
    pub organisation: &'a str,
    /// Their own name.
    pub name: &'a str,
    /// The week, such as 2026-W47.
    pub week: &'a str,
}

texts! {
    /// The subject.
    subject(week: &str) = "Het weekrapport {week} is nog niet uitgebracht", "The weekly report {week} was not issued yet";
    /// What it is.
    what(week: &str) = "Het weekrapport over {week} moest er dinsdag om twaalf uur zijn. Het is er nog niet.", "The weekly report on {week} was due on Tuesday at noon. It is not there yet.";
    /// What to do.
    what_to_do = "Als u de klachtencoördinator vervangt: lees de cijfers, schrijf een toelichting en breng het uit. Bent u directeur? Vraag de klachtencoördinator wat er aan de hand is; een concept kunt u al lezen.", "If you stand in for the complaints coordinator: read the figures, write a comment and issue it. Are you a director? Ask the complaints coordinator what is the matter; you can read a draft already.";
    /// The button.
    open = "Naar het rapport", "To the report";
}

/// A weekly report was not issued.
pub fn report_due(about: &ReportToCome<'_>) -> Letter {
    let lang = about.lang;
    Letter {
        lang,
        subject: subject(lang, about.week),
        greeting: hello(lang, about.name),
        paragraphs: vec![what(lang, about.week), what_to_do(lang).to_owned()],
        button: open(lang),
        path: format!("/rapporten?week={}", about.week),
        footer: footer(lang, about.organisation),
    }
}
