//! The case page, in words: what was said, what to do, and why something cannot be done now.

pub mod calling;
pub mod check;
mod commands;
pub mod opened;
pub mod part;
pub mod standing;
pub mod writing;

pub use commands::{command, heading_of, submit, why_not};

use super::{choices, dates};
use crate::domain::{
    complaint::Complaint,
    intake::{Occurred, Place},
    lang::Lang,
    routing::Why,
};

crate::texts! {
    /// The page.
    title(reference: &str) = "Zaak {reference}", "Case {reference}";
    /// What the complainant wrote.
    story = "Wat er gebeurde", "What happened";
    /// What they hope for.
    wish = "Goede oplossing volgens de ouder", "A good solution, says the parent";
    /// Who was named.
    persons = "Genoemde personen", "People named";
    /// When.
    occurred = "Wanneer", "When";
    /// Not over yet.
    ongoing = "Het speelt nog steeds", "It is still going on";
    /// R1.
    talked = "Eerst gepraat met de locatie", "Talked with the location first";
    /// What came of it.
    talked_result = "Wat daaruit kwam", "What came of it";
    /// Why so late.
    late_reason = "Waarom later dan twee maanden", "Why later than two months";
    /// The relation.
    relation = "Wie dient in", "Who files";
    /// Where.
    location = "Locatie", "Location";
    /// The kind of care.
    care = "Opvang", "Care";
    /// The child.
    child = "Kind", "Child";
    /// The group.
    group = "Groep", "Group";
    /// Head office.
    head_office = "Hoofdkantoor", "Head office";
    /// Not known where.
    place_unknown = "De ouder weet niet welke locatie", "The parent does not know which location";
    /// The call sheet.
    call_sheet = "Zo bereikt u de ouder", "How to reach the parent";
    /// A row.
    name = "Naam", "Name";
    /// A row.
    phone = "Telefoon", "Telephone";
    /// A row.
    email = "Mail", "Mail";
    /// A row.
    address = "Postadres", "Postal address";
    /// A row.
    way = "Liefst", "Preferably";
    /// A row.
    hours = "Goede tijden", "Good times";
    /// A row.
    language = "Taal", "Language";
    /// The language of correspondence.
    dutch = "Nederlands", "Dutch";
    /// The language of correspondence.
    english = "Engels", "English";
    /// A row.
    interpreter = "Tolk", "Interpreter";
    /// Not safe to call or mail.
    unsafe_title = "Niet veilig om te bellen of te mailen", "Not safe to call or mail";
    /// What that means.
    unsafe_help = "Er gaat geen bericht naar de ouder. Berichten staan alleen op de volgpagina.", "Nothing is sent to the parent. Messages stand on the follow page only.";
    /// Do not tell the employee.
    keep_name = "Noem de naam van de ouder niet aan de medewerker", "Do not tell the employee the parent's name";
    /// R4.
    filed_late = "Later dan twee maanden ingediend", "Filed after two months";
    /// Personal words that were erased.
    erased = "(gewist)", "(erased)";
    /// Points and promises.
    agreed_title = "Wat is afgesproken", "What was agreed";
    /// The points.
    points = "Klachtonderdelen", "Points of the complaint";
    /// The promises.
    promises = "Afspraken", "Promises";
    /// A promise with its day.
    promise_by(what: &str, day: &str) = "{what} (uiterlijk {day})", "{what} (by {day})";
    /// No promises.
    no_promises = "Er is niets afgesproken.", "Nothing was agreed.";
    /// Before the first contact.
    not_spoken = "Er is nog niet gesproken met de ouder.", "Nobody has spoken with the parent yet.";
    /// Messages both ways.
    messages = "Berichten met de ouder", "Messages with the parent";
    /// None.
    no_messages = "Nog geen berichten.", "No messages yet.";
    /// Notes.
    notes = "Alleen voor collega’s", "For colleagues only";
    /// What notes are.
    notes_help = "De ouder ziet dit nooit.", "The parent never sees this.";
    /// None.
    no_notes = "Nog geen notities.", "No notes yet.";
    /// Everything that happened.
    timeline = "Tijdlijn", "Timeline";
    /// The letter.
    letter = "De brief, zoals de ouder die leest", "The letter, as the parent will read it";
    /// What it is while being written.
    letter_draft = "Concept: de ouder ziet dit nog niet.", "Draft: the parent does not see this yet.";
    /// Version of the draft.
    letter_version(n: u32) = "Versie {n}", "Version {n}";
    /// The right side.
    what_next = "Wat nu", "What next";
    /// Nothing to do.
    nothing = "U hoeft nu niets te doen.", "There is nothing for you to do now.";
    /// What is less usual now.
    more = "Meer", "More";
    /// What cannot be done now.
    not_now = "Wat nu nog niet kan", "What cannot be done yet";
    /// Who is on the case.
    people = "Wie doet wat", "Who does what";
    /// Row.
    handler = "Behandelaar", "Handler";
    /// Row (R15).
    told = "Op de hoogte gebracht", "Was told";
    /// Row.
    subjects = "Over wie het gaat", "Who it is about";
    /// No subject.
    nobody = "Niemand van onze organisatie", "Nobody of ours";
    /// Nobody yet.
    nobody_yet = "Nog niemand", "Nobody yet";
    /// Somebody else changed the case while this person typed.
    changed = "Er is iets veranderd aan deze zaak", "This case has changed";
    /// A card was moved to where a command brings it.
    moved_by(column: &str, command: &str) = "Om deze zaak naar ‘{column}’ te brengen, vult u het formulier ‘{command}’ in. Het staat hieronder open.", "To bring this case to ‘{column}’, fill in the form ‘{command}’. It is open below.";
    /// A card was moved where it stands.
    moved_there(column: &str) = "Deze zaak staat al bij ‘{column}’.", "This case is in ‘{column}’ already.";
    /// A card was moved where it cannot go.
    moved_not(column: &str) = "Deze zaak kan nu niet naar ‘{column}’. Wat er wel kan, staat hieronder.", "This case cannot go to ‘{column}’ now. What can be done stands below.";
    /// What that means.
    changed_help = "Wat u typte staat er nog. Kijk eerst wat er nieuw is.", "What you typed is still here. Look at what is new first.";
    /// Shows it.
    show_changes = "Laat zien wat er nieuw is", "Show what is new";
    /// Said politely when the page changed by itself.
    updated = "De zaak is bijgewerkt.", "The case was updated.";
    /// Said politely after a command.
    done = "Vastgelegd.", "Recorded.";
    /// Before the title of a page with an error.
    error_title = "Fout: ", "Error: ";
    /// Something was refused.
    refused = "Dit kon niet", "This could not be done";
}

crate::texts_of! {
    /// Why somebody is proposed as handler.
    pub fn why_proposed(lang, why: Why) match why {
        Why::ManagesTheLocation => ("geeft leiding aan de locatie", "manages the location"),
        Why::Deputy => ("vervangt wie afwezig is", "stands in for who is away"),
        Why::AboutTheManager => (
            "is de eerstvolgende leidinggevende; de klacht gaat over de manager",
            "is the next-level manager; the complaint is about the manager",
        ),
        Why::CommitteeRights => (
            "is de eerstvolgende leidinggevende; het gaat om rechten van de oudercommissie",
            "is the next-level manager; it is about the parent committee's rights",
        ),
        Why::NextLevel => ("is de eerstvolgende leidinggevende", "is the next-level manager"),
        Why::Director => ("is bestuurder; niemand daaronder kan", "is a director; nobody below can"),
        Why::Independent => ("is de onafhankelijke persoon", "is the independent person"),
    }
}

/// What the case is about: its heading.
pub fn heading(lang: Lang, case: &Complaint) -> String {
    if case.is_question() {
        return super::question::heading(lang).to_owned();
    }
    let all: Vec<&str> = case.filed.categories.iter().map(|c| choices::category(lang, *c)).collect();
    all.join(" · ")
}

/// When it happened.
pub fn when(lang: Lang, occurred: Occurred) -> String {
    match occurred {
        Occurred::On(day) => dates::long(lang, day),
        Occurred::Ongoing => ongoing(lang).to_owned(),
        Occurred::Unknown => super::common::dont_know(lang).to_owned(),
    }
}

/// Where, when no location was named.
pub fn no_place(lang: Lang, place: &Place) -> &'static str {
    match place {
        Place::HeadOffice => head_office(lang),
        Place::Locations(_) | Place::Unknown => place_unknown(lang),
    }
}

/// The phase, or how it ended.
pub fn standing(lang: Lang, case: &Complaint) -> &'static str {
    case.closing().map_or_else(|| choices::phase(lang, case.phase), |c| choices::closing(lang, c))
}
