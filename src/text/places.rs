//! Locations and closing days, on the administrator's pages.

use crate::domain::{
    lang::Lang,
    organisation::import::{Difference, Fault},
};

crate::texts! {
    /// A page.
    locations = "Locaties", "Locations";
    /// A heading.
    list = "Een lijst overnemen", "Take over a list";
    /// How it works.
    list_lead = "Kies een CSV-bestand uit uw spreadsheet, met de kolommen naam, plaats, regio en manager (het mailadres; mag leeg). U ziet eerst wat er verandert.", "Choose a CSV file of your spreadsheet, with the columns naam, plaats, regio and manager (the mail address; may be blank). You see first what changes.";
    /// The field.
    file = "CSV-bestand", "CSV file";
    /// The button.
    show = "Laat zien wat er verandert", "Show what changes";
    /// A heading.
    preview = "Dit verandert er", "This changes";
    /// Nothing.
    preview_none = "Deze lijst verandert niets.", "This list changes nothing.";
    /// A line.
    new_region(name: &str) = "Nieuwe regio: {name}", "New region: {name}";
    /// A line.
    new_location(name: &str, town: &str) = "Nieuw: {name} in {town}", "New: {name} in {town}";
    /// A line.
    manager_to_come(who: &str) = "manager wordt voorgesteld: {who}", "manager is proposed: {who}";
    /// A line.
    from_to(before: &str, after: &str) = "{before} wordt {after}", "{before} becomes {after}";
    /// A line.
    other_region = "andere regio", "another region";
    /// A line.
    manager_from_to(before: &str, after: &str) = "manager {before} wordt {after} (voorstel)", "manager {before} becomes {after} (proposal)";
    /// Who manages a vacant post.
    nobody = "niemand", "nobody";
    /// How many.
    same(n: usize) = "Blijven zoals ze zijn: {n}", "Stay as they are: {n}";
    /// Not in the list.
    missing(names: &str) = "Niet in de lijst, en blijven: {names}", "Not in the list, and stay: {names}";
    /// The rule.
    two = "Een locatiemanager ziet klachten. Een andere manager wordt daarom voorgesteld, en een tweede persoon bevestigt dat.", "A location manager sees complaints. So another manager is proposed, and a second person confirms it.";
    /// The button.
    take_over = "Lijst overnemen", "Take over the list";
    /// It is done.
    taken = "De lijst is overgenomen.", "The list was taken over.";
    /// And what waits.
    taken_waits(n: usize) = "De lijst is overgenomen. Voorgestelde managers: {n}. Zij wachten op een tweede persoon.", "The list was taken over. Managers proposed: {n}. They wait for a second person.";
    /// What was not proposed.
    taken_not(n: usize) = "Niet voorgesteld: {n}. Niemand stelt zichzelf voor; vraag een andere beheerder.", "Not proposed: {n}. Nobody proposes themselves; ask another administrator.";
    /// Something changed.
    meanwhile = "Intussen is er iets veranderd. Hieronder staat wat de lijst nu verandert.", "Something changed meanwhile. Below is what the list changes now.";
    /// No file.
    no_file = "Kies een bestand met ten minste één locatie", "Choose a file with at least one location";
    /// No list.
    no_list = "Dit is geen CSV-bestand. Sla de lijst in uw spreadsheet op als CSV", "This is no CSV file. Save the list as CSV in your spreadsheet";
    /// A column.
    no_column(name: &str) = "De kolom {name} ontbreekt. Zet die naam boven de kolom", "The column {name} is missing. Put that name above the column";
    /// A heading.
    mistakes = "Deze lijst is nog niet goed; er is niets veranderd", "This list is not right yet; nothing was changed";
    /// A mistake.
    line_blank(line: usize, column: &str) = "Regel {line}: {column} is leeg", "Line {line}: {column} is blank";
    /// A mistake.
    line_twice(line: usize) = "Regel {line}: deze locatie staat al eerder in de lijst", "Line {line}: this location stands in the list before";
    /// A mistake.
    line_without_access(line: usize, email: &str) = "Regel {line}: wie het mailadres {email} heeft, heeft geen toegang. Nodig die persoon eerst uit", "Line {line}: whoever has the mail address {email} has no access. Invite that person first";
    /// A mistake.
    line_nobody(line: usize, email: &str) = "Regel {line}: niemand heeft het mailadres {email}. Nodig die persoon eerst uit", "Line {line}: nobody has the mail address {email}. Invite that person first";
    /// A column.
    name = "Naam", "Name";
    /// A column.
    town = "Plaats", "Town";
    /// A column.
    region = "Regio", "Region";
    /// A column.
    manager = "Manager", "Manager";
    /// A form.
    add_location = "Een locatie toevoegen", "Add a location";
    /// A form.
    correct_location(name: &str) = "{name} wijzigen", "Change {name}";
    /// What stays.
    correct_location_lead = "De manager, de regio en de klachten blijven zoals ze zijn. De naam verandert overal waar de locatie genoemd wordt, behalve in rapporten en brieven die er al zijn. Een andere regio geeft u op met een lijst: dan leest ook een andere regiomanager mee.", "Its manager, its region and its complaints stay as they are. The name changes wherever the location is named, but for reports and letters that are there already. Another region you give with a list: then another regional manager reads along too.";
    /// A button.
    save = "Opslaan", "Save";
    /// A link.
    leave_as_it_is = "Laten zoals het is", "Leave as it is";
    /// Instead of one that is there.
    region_instead = "Of een nieuwe regio", "Or a new region";
    /// When.
    region_instead_hint = "Alleen als de regio niet in de lijst staat", "Only when the region is not in the list";
    /// What follows.
    add_location_lead = "Wie de manager wordt, stelt u daarna voor bij die persoon.", "Who becomes its manager you propose after that, with that person.";
    /// Before a region is chosen.
    choose_region = "Kies een regio", "Choose a region";
    /// A button.
    close_location = "Sluiten", "Close";
    /// Which, for who hears the page.
    close_location_of(name: &str) = "voor nieuwe klachten: {name}", "for new complaints: {name}";
    /// A button.
    open_location = "Weer openen", "Open again";
    /// A mark.
    location_closed_since(day: &str) = "gesloten sinds {day}", "closed since {day}";
    /// A mark.
    location_offered = "te kiezen", "offered";
    /// What closing means.
    close_location_lead = "Een locatie die u sluit, kan bij nieuwe klachten, vragen en opmerkingen niet meer worden gekozen. Wat er al over binnenkwam, blijft zo staan, en rapporten blijven het tellen.", "A location that you close cannot be chosen for new complaints, questions and remarks any more. What came in about it stays so, and reports go on counting it.";
    /// A column.
    stands = "Voor nieuwe klachten", "For new complaints";
    /// A line of the log.
    location_closed(name: &str) = "Locatie gesloten voor nieuwe klachten: {name}", "Location closed for new complaints: {name}";
    /// A line of the log.
    location_open(name: &str) = "Locatie weer te kiezen: {name}", "Location offered again: {name}";
    /// A page.
    closing = "Sluitingsdagen", "Closing days";
    /// What they are.
    closing_lead = "Dagen waarop de organisatie dicht is, naast weekend en feestdagen. Ze tellen niet als werkdag voor klachten die vanaf nu komen; termijnen van eerdere klachten blijven staan.", "Days on which the organisation is closed, besides weekends and holidays. They are no working days for complaints that come from now on; terms of earlier complaints stay.";
    /// None.
    closing_none = "Er zijn geen sluitingsdagen.", "There are no closing days.";
    /// A heading.
    closing_add = "Een sluitingsdag toevoegen", "Add a closing day";
    /// A field.
    day = "Welke dag?", "Which day?";
    /// Help.
    day_hint = "Bijvoorbeeld 24 12 2026", "For example 24 12 2026";
    /// The button.
    add = "Toevoegen", "Add";
    /// The button.
    remove = "Verwijderen", "Remove";
}

/// What changes of a location.
pub fn difference(lang: Lang, difference: &Difference) -> String {
    match difference {
        Difference::Name(before, after) | Difference::Town(before, after) => from_to(lang, before, after),
        Difference::Region => other_region(lang).to_owned(),
        Difference::Manager(before, after) => {
            let who = |name: &Option<String>| name.clone().unwrap_or_else(|| nobody(lang).to_owned());
            manager_from_to(lang, &who(before), &who(after))
        }
    }
}

/// What is wrong with a line, counted from the heading as a spreadsheet counts.
pub fn mistake(lang: Lang, line: usize, fault: &Fault) -> String {
    let line = line + 1;
    match fault {
        Fault::Blank("name") => line_blank(lang, line, "naam"),
        Fault::Blank("town") => line_blank(lang, line, "plaats"),
        Fault::Blank("region") => line_blank(lang, line, "regio"),
        Fault::Blank(column) => line_blank(lang, line, column),
        Fault::Twice => line_twice(lang, line),
        Fault::Nobody(email) => line_nobody(lang, line, email),
        Fault::WithoutAccess(email) => line_without_access(lang, line, email),
    }
}
