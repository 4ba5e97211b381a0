//! What is wrong with the work that the house does by itself, in words.

use crate::domain::{
    lang::Lang,
    upkeep::{Alarm, Routine},
};

crate::texts! {
    /// Before what is wrong.
    title = "Het systeem doet niet alles wat het moet", "The system does not do all it should";
    /// What to do.
    help = "Vraag wie de server beheert om te kijken. Houd zelf termijnen in de gaten en bel wie iets moet weten, tot deze melding weg is.", "Ask whoever runs the server to look. Watch the terms yourself and call whoever should know something, until this notice is gone.";
    /// All goes on.
    fine = "Al het werk gaat door.", "All work goes on.";
    /// Before what is not set.
    lacking = "Nog niet ingesteld op de server", "Not set on the server yet";
    /// Files are taken unscanned.
    no_scanner = "Bestanden worden niet op virussen gecontroleerd. Wie de server beheert, kan ClamAV aansluiten (GEHOOR_CLAMD).", "Files are not scanned for viruses. Whoever runs the server can connect ClamAV (GEHOOR_CLAMD).";
    /// A password is enough.
    no_second_factor = "Medewerkers komen binnen met alleen een wachtwoord. Wie de server beheert, kan een tweede stap verplichten (GEHOOR_SECOND_FACTOR).", "Staff come in with a password alone. Whoever runs the server can require a second step (GEHOOR_SECOND_FACTOR).";
    /// A routine.
    stopped(what: &str) = "Te lang niet gedaan: {what}.", "Not done for too long: {what}.";
}

crate::texts_of! {
    /// What is done by itself.
    fn routine(lang, routine: Routine) match routine {
        Routine::Checkpoint => ("de dagelijkse controle van het logboek van alle zaken", "the daily checkpoint of what happened in all cases"),
        Routine::Clean => ("opruimen wat voorbij is, zoals oude concepten", "clearing away what is over, such as old drafts"),
        Routine::Retain => ("wissen van persoonlijke gegevens na hun bewaartermijn", "erasing personal data after their term"),
        Routine::Tell => ("de leidinggevende inlichten over wat niet op tijd werd toegewezen", "telling the next-level manager of what was not assigned in time"),
        Routine::ReportDue => ("waarschuwen dat een week- of jaarverslag er nog niet is", "warning that the report of a week or a year is not there yet"),
        Routine::Remind => ("herinneren aan wat bijna of al te laat is", "reminding of what is nearly or already late"),
    }

    /// What is wrong, but for a routine.
    fn other(lang, alarm: Alarm) match alarm {
        Alarm::Idle => ("Niemand doet het werk dat wacht: er gaan nu geen mails en herinneringen uit.", "Nobody does the work that waits: no mail and no reminders go now."),
        Alarm::Mail => ("Er wacht mail die al meer dan een uur weg had moeten zijn.", "Mail waits that should have gone more than an hour ago."),
        Alarm::GivenUp => ("Werk dat steeds mislukte, is vandaag opgegeven: het logboek van de server zegt welk.", "Work that kept failing was given up today: the log of the server says which."),
        Alarm::Stopped(_) => ("Iets is te lang niet gedaan.", "Something was not done for too long."),
    }
}

/// What is wrong.
pub fn alarm(lang: Lang, alarm: Alarm) -> String {
    match alarm {
        Alarm::Stopped(which) => stopped(lang, routine(lang, which)),
        alarm => other(lang, alarm).to_owned(),
    }
}
