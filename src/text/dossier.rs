//! A case on paper for somebody outside: for a body (R17), or for the complainant (GDPR, article 15).

use crate::domain::{
    copy::{LeftOut, Purpose},
    lang::Lang,
};

crate::texts! {
    /// The title, for a body outside.
    title(reference: &str) = "Dossier van klacht {reference}", "File of complaint {reference}";
    /// The title, for the complainant.
    own_title = "Uw gegevens bij ons", "Your data with us";
    /// What it is.
    lead = "Dit is het dossier zoals de indiener van de klacht het kent. Wat er niet in staat, staat achteraan opgesomd.", "This is the file as the complainant knows it. What is not in it is listed at the end.";
    /// What it is.
    own_lead = "U vroeg welke gegevens wij van u hebben (artikel 15 AVG). Hier staat wat u ons gaf, wat wij met u bespraken en wat wij u lieten weten. Wat er niet in staat, staat achteraan opgesomd.", "You asked which data we have of you (article 15 GDPR). Here is what you gave us, what we discussed with you and what we told you. What is not in it is listed at the end.";
    /// A heading.
    contents = "Inhoud", "Contents";
    /// A heading.
    complaint = "De klacht", "The complaint";
    /// A heading, of a question (R2).
    question = "De vraag", "The question";
    /// A heading.
    terms = "Termijnen", "Terms";
    /// A heading.
    points = "Klachtonderdelen", "Points of the complaint";
    /// A heading.
    happened = "Wat er gebeurde", "What happened";
    /// A heading.
    agreed = "Afspraken", "Promises";
    /// A heading.
    letter(day: &str) = "Het oordeel van {day}", "The judgement of {day}";
    /// A heading.
    measures = "Verbetermaatregelen", "Improvements";
    /// A heading.
    files = "Bestanden van de indiener", "Files of the complainant";
    /// A heading.
    left_out = "Wat er niet in staat", "What is not in it";
    /// In front of a heading, where there are several cases.
    of_case(reference: &str, title: &str) = "{reference}: {title}", "{reference}: {title}";
    /// A fact.
    contact_met = "Eerste gesprek", "First talk";
    /// A fact.
    judged = "Oordeel verstuurd", "Judgement sent";
    /// A fact.
    late(why: &str, day: &str) = "{why}\n\nVerwacht op {day}", "{why}\n\nExpected on {day}";
    /// A fact.
    lateness = "Later dan beloofd", "Later than promised";
    /// A fact.
    not_yet = "nog niet", "not yet";
    /// A line of what happened.
    line(day: &str, said: &str) = "{day}: {said}", "{day}: {said}";
    /// A line of what was agreed.
    due(what: &str, day: &str, how: &str) = "{what} (uiterlijk {day}: {how})", "{what} (by {day}: {how})";
    /// It waits.
    open = "nog open", "still open";
    /// An item.
    out_names = "Namen van medewerkers: er staat wat iemand doet, niet wie het is. In wat mensen zelf schreven kan wel een naam staan.", "Names of employees: it says what somebody does, not who they are. What people wrote themselves may hold a name.";
    /// An item.
    out_opened = "Wie het dossier opende.", "Who opened the file.";
    /// An item.
    out_erased = "Wat is gewist: daar staat dat het gewist is.", "What was erased: it says there that it was.";
    /// An item.
    out_elsewhere = "Wat buiten de klachtenprocedure om gaat; vraag daarnaar bij de klachtencoördinator.", "What goes on outside of the complaints procedure; ask the complaints coordinator about it.";
    /// An item.
    out_notes(n: usize) = "Aantekeningen voor collega’s: {n}", "Notes for colleagues: {n}";
    /// An item.
    out_files(n: usize) = "Bestanden die medewerkers bewaren: {n}", "Files that employees keep: {n}";
    /// An item.
    out_others(n: usize) = "Gegevens van anderen, zoals hun kant van het verhaal: {n}", "Data of others, such as their side of the story: {n}";
    /// An item.
    out_deliberation(n: usize) = "Versies van het oordeel en het meelezen daarvan, voordat het verstuurd werd: {n}", "Versions of the judgement and their reading, before it was sent: {n}";
    /// An item.
    out_inside(n: usize) = "Andere stappen binnen de organisatie: {n}", "Other steps inside the organisation: {n}";
    /// An item.
    out_readers(n: usize) = "Namen en mailadressen van wie meeleest: {n}", "Names and mail addresses of who reads along: {n}";

    /// The name of a letter in a zip.
    letter_file = "oordeel", "judgement";
    /// The name of another letter in a zip.
    ending_file = "afsluitbrief", "closing-letter";
    /// The name of a folder in a zip.
    files_folder = "bestanden", "files";

    /// A heading on the case's page.
    take_along = "Dossier", "File";
    /// A link.
    pdf = "Dossier voor een instantie (pdf)", "File for an external body (PDF)";
    /// A link.
    zip = "Dossier met brieven en bestanden (zip)", "File with letters and documents (zip)";
    /// A link.
    own_zip = "Alle gegevens van de ouder, ook uit andere zaken (zip)", "All data of the parent, of other cases too (zip)";
    /// What to mind.
    take_along_hint = "Lees het na voordat u het verstuurt: in wat mensen schreven kunnen namen staan. Wij leggen vast dat u het meenam.", "Read it before you send it: what people wrote may hold names. We record that you took it along.";
    /// What to mind.
    own_hint = "Voor wie zijn gegevens opvraagt. Ga eerst na wie erom vraagt.", "For whoever asks for their data. Make sure first who asks.";
    /// A heading of that list.
    taken = "Wie het dossier meenam", "Who took the file along";
    /// A column of it.
    what = "Wat", "What";
}

crate::texts_of! {
    /// What a copy was for, in the list of who took one along.
    pub fn took(lang, purpose: Purpose) match purpose {
        Purpose::Body => ("Dossier voor een instantie", "File for an external body"),
        Purpose::Own => ("Gegevens van de ouder", "Data of the parent"),
    }
}

/// What was left out, as a list; what was not there is not said.
pub fn left_out_items(lang: Lang, left: LeftOut) -> Vec<String> {
    let counted = [
        (left.notes, out_notes(lang, left.notes)),
        (left.files, out_files(lang, left.files)),
        (left.others, out_others(lang, left.others)),
        (left.deliberation, out_deliberation(lang, left.deliberation)),
        (left.inside, out_inside(lang, left.inside)),
        (left.readers, out_readers(lang, left.readers)),
    ];
    let fixed = [out_names(lang), out_opened(lang), out_erased(lang), out_elsewhere(lang)].map(str::to_owned);
    counted.into_iter().filter(|(n, _)| *n > 0).map(|(_, said)| said).chain(fixed).collect()
}
