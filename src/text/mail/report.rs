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
    /// The week, such as 2026-W47; or the year.
    pub of: &'a str,
}

texts! {
    /// The subject.
    subject(week: &str) = "Het weekrapport {week} is nog niet uitgebracht", "The weekly report {week} was not issued yet";
    /// What it is.
    what(week: &str) = "Het weekrapport over {week} moest er dinsdag om twaalf uur zijn. Het is er nog niet.", "The weekly report on {week} was due on Tuesday at noon. It is not there yet.";
    /// What to do.
    what_to_do = "Als u de klachtencoördinator vervangt: lees de cijfers, schrijf een toelichting en breng het uit. Bent u directeur? Vraag de klachtencoördinator wat er aan de hand is; u leest het zodra het is uitgebracht.", "If you stand in for the complaints coordinator: read the figures, write a comment and issue it. Are you a director? Ask the complaints coordinator what is the matter; you read it once it is issued.";
    /// The subject.
    year_subject(year: &str) = "Het jaarverslag over {year} is nog niet openbaar", "The yearly report of {year} is not public yet";
    /// What it is.
    year_what(year: &str) = "De Wet kinderopvang vraagt elk jaar om een openbaar verslag over klachten. Dat over {year} moet er vóór 1 juni zijn. Het is er nog niet.", "The law on childcare asks for a public report on complaints each year. That of {year} has to be there before 1 June. It is not there yet.";
    /// What to do.
    year_to_do = "Coördineert u de klachten? Stel de cijfers vast, schrijf de teksten en publiceer het. Bent u directeur? Vraag de klachtencoördinator wat er aan de hand is.", "Do you coordinate complaints? Fix the figures, write the texts and publish it. Are you a director? Ask the complaints coordinator what is the matter.";
    /// The button.
    open_year = "Naar het jaarverslag", "To the yearly report";
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
    letter(about, subject(lang, about.of), vec![what(lang, about.of), what_to_do(lang).to_owned()])
}

/// The report of a year is not public yet.
pub fn report_year_due(about: &OfReport<'_>) -> Letter {
    let (lang, year) = (about.lang, about.of);
    Letter {
        button: open_year(lang),
        path: format!("/team/jaarverslag?jaar={year}"),
        ..letter(about, year_subject(lang, year), vec![year_what(lang, year), year_to_do(lang).to_owned()])
    }
}

/// A weekly report was issued, or a corrected version of it; with the checkpoint of the audit, which leaves the house so.
pub fn report_issued(about: &OfReport<'_>, version: u32, checkpoint: Option<(i64, &str)>) -> Letter {
    let lang = about.lang;
    let (subject, issued) = match version {
        1 => (issued_subject(lang, about.of), issued(lang, about.of)),
        _ => (corrected_subject(lang, about.of), corrected(lang, about.of, version)),
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
        path: format!("/rapporten?week={}", about.of),
        footer: footer(lang, about.organisation),
    }
}
