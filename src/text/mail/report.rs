//! The mails that a weekly report was not issued, and that it was (R16): which week, and nothing of what stands in it.

use super::{
    Letter,
    staff::{footer, hello},
};
use crate::{domain::lang::Lang, text::report as said, texts};

/// What it is about.
#[derive(Clone, Copy, Debug)]
pub struct OfReport<'a> {
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
    what_to_do = "Als u de klachtencoördinator vervangt: lees de cijfers, schrijf een toelichting en breng het uit. Bent u directeur? Vraag de klachtencoördinator wat er aan de hand is; u leest het zodra het is uitgebracht.", "If you stand in for the complaints coordinator: read the figures, write a comment and issue it. Are you a director? Ask the complaints coordinator what is the matter; you read it once it is issued.";
    /// The subject.
    issued_subject(week: &str) = "Weekrapport {week}", "Weekly report {week}";
    /// The subject.
    corrected_subject(week: &str) = "Weekrapport {week}: verbeterde versie", "Weekly report {week}: corrected version";
    /// What it is.
    issued(week: &str) = "De klachtencoördinator heeft het weekrapport over {week} uitgebracht.", "The complaints coordinator issued the weekly report on {week}.";
    /// What it is.
    corrected(week: &str, version: u32) = "De klachtencoördinator heeft het weekrapport over {week} verbeterd. Dit is versie {version}; de toelichting zegt waarom.", "The complaints coordinator corrected the weekly report on {week}. This is version {version}; the comment says why.";
    /// How it is read.
    issued_how = "U leest het na het inloggen. Daar haalt u het ook op als pdf of als werkblad.", "You read it after logging in. There you also get it as PDF or as a workbook.";
    /// Why the checkpoint stands there.
    keep = "Bewaar deze mail. Met het controlepunt is later na te gaan of er niets uit de administratie is verdwenen.", "Keep this mail. The checkpoint lets you check later that nothing has disappeared from the records.";
    /// The button.
    open = "Naar het rapport", "To the report";
}

/// A weekly report was not issued.
pub fn report_due(about: &OfReport<'_>) -> Letter {
    let lang = about.lang;
    letter(about, subject(lang, about.week), vec![what(lang, about.week), what_to_do(lang).to_owned()])
}

/// A weekly report was issued, or a corrected version of it; with the checkpoint of the audit, which leaves the house so.
pub fn report_issued(about: &OfReport<'_>, version: u32, checkpoint: Option<(i64, &str)>) -> Letter {
    let lang = about.lang;
    let (subject, issued) = match version {
        1 => (issued_subject(lang, about.week), issued(lang, about.week)),
        _ => (corrected_subject(lang, about.week), corrected(lang, about.week, version)),
    };
    let checkpoint = checkpoint.map(|(number, mac)| [said::checkpoint(lang, number, mac), keep(lang).to_owned()]);
    let paragraphs = [issued, issued_how(lang).to_owned()].into_iter().chain(checkpoint.into_iter().flatten());
    letter(about, subject, paragraphs.collect())
}

fn letter(about: &OfReport<'_>, subject: String, paragraphs: Vec<String>) -> Letter {
    let lang = about.lang;
    Letter {
        lang,
        subject,
        greeting: hello(lang, about.name),
        paragraphs,
        button: open(lang),
        path: format!("/rapporten?week={}", about.week),
        footer: footer(lang, about.organisation),
    }
}
