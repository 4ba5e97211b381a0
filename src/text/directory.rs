//! The directory, on the administrator's pages: whom somebody reports to, who is in it without access, and taking over a
//! list of employees.

use crate::domain::{
    lang::Lang,
    people::import::{Difference, Fault},
};

crate::texts! {
    /// A page, and the button to it.
    join = "Iemand toevoegen", "Add somebody";
    /// The button.
    join_send = "Toevoegen", "Add";
    /// A question.
    access = "Krijgt deze persoon toegang?", "Does this person get access?";
    /// An answer.
    access_yes = "Ja, met een uitnodiging per mail", "Yes, with an invitation by mail";
    /// What follows.
    access_yes_hint = "De link in de mail werkt een week. Een rol, en aan wie iemand rapporteert, kiest u hieronder.", "The link in the mail works for a week. You choose a role, and whom somebody reports to, below.";
    /// An answer.
    access_no = "Nee, krijgt geen toegang", "No, gets no access";
    /// What follows.
    access_no_hint = "Bijvoorbeeld een pedagogisch medewerker. Deze persoon staat alleen in de lijst, zodat de klachtencoördinator iemand vindt over wie een klacht gaat. Een mailadres hoeft niet.", "A group worker, for example. This person only stands in the list, so that the complaints coordinator finds whom a complaint is about. A mail address is not needed.";
    /// Help with a field.
    email_when = "Nodig voor wie toegang krijgt.", "Needed for who gets access.";
    /// A field.
    location = "Locatie waar deze persoon werkt", "Location where this person works";
    /// Nothing chosen.
    location_none = "Geen vaste locatie", "No location in particular";
    /// Instead of the form by which a role is given.
    role_needs_access = "Deze persoon heeft geen toegang en kan dus geen rol krijgen. Met een mailadres kunt u een uitnodiging sturen.", "This person has no access and so cannot get a role. With a mail address you can send an invitation.";
    /// A heading.
    line = "Leidinggevende", "Manager";
    /// Why it matters.
    line_lead = "De leidinggevende van wie een klacht behandelt, krijgt bericht van die klacht en kan die lezen. Daarom bevestigt een tweede persoon een andere leidinggevende.", "The manager of whoever handles a complaint is told of that complaint and can read it. So a second person confirms another manager.";
    /// How it stands.
    line_now(who: &str) = "Rapporteert nu aan {who}.", "Reports to {who} now.";
    /// How it stands.
    line_derived(who: &str) = "Er is niets vastgelegd. Van een locatiemanager is dat dan de regiomanager: {who}.", "Nothing is recorded. Of a location manager it is the regional manager then: {who}.";
    /// How it stands.
    line_none = "Rapporteert aan niemand: een bestuurder krijgt dan bericht.", "Reports to nobody: then a director is told.";
    /// A field.
    reports_to = "Rapporteert aan", "Reports to";
    /// An answer.
    reports_to_nobody = "Niemand", "Nobody";
    /// Help at an invitation.
    reports_to_hint = "Een tweede persoon bevestigt dit. Laat u het open bij een locatiemanager, dan is het de regiomanager van de locatie.", "A second person confirms this. If you leave it open for a location manager, it is the regional manager of the location.";
    /// The button.
    line_propose = "Leidinggevende voorstellen", "Propose this manager";
    /// A change.
    would_report_to(who: &str, to: &str) = "{who} rapporteert aan {to}", "{who} reports to {to}";
    /// A change.
    would_report_to_nobody(who: &str) = "{who} rapporteert aan niemand", "{who} reports to nobody";
    /// How far somebody has come in.
    came_refused = "Uitgenodigd, maar de mail kwam niet aan", "Invited, but the mail did not arrive";
    /// What to do.
    refused_help = "De mailserver weigerde de uitnodiging. Controleer het mailadres en stuur een nieuwe uitnodiging.", "The mail server refused the invitation. Check the mail address and send a new invitation.";
    /// The button in the list.
    again = "Opnieuw sturen", "Send again";
    /// A heading.
    listed = "Zonder toegang", "Without access";
    /// A page.
    list = "Lijst van medewerkers", "List of employees";
    /// How it works.
    list_lead = "Zet ook medewerkers zonder toegang in de lijst van mensen: dan vindt de klachtencoördinator iemand over wie een klacht gaat. Kies een CSV-bestand uit uw spreadsheet, met de kolommen naam, functie, email en locatie (die laatste twee mogen ontbreken of leeg zijn). U ziet eerst wat er verandert. Niemand krijgt er toegang door, en niemand verdwijnt.", "Put employees without access in the list of people too: then the complaints coordinator finds whom a complaint is about. Choose a CSV file of your spreadsheet, with the columns naam, functie, email and locatie (the last two may lack or be blank). You see first what changes. Nobody gets access by it, and nobody goes away.";
    /// No file.
    no_file = "Kies een bestand met ten minste één medewerker", "Choose a file with at least one employee";
    /// A line.
    new_employee(name: &str, function: &str) = "Nieuw: {name}, {function}", "New: {name}, {function}";
    /// A line.
    email_added(email: &str) = "mailadres {email}", "mail address {email}";
    /// A line.
    works_at(place: &str) = "werkt bij {place}", "works at {place}";
    /// Not in the list.
    missing(n: usize, names: &str) = "Niet in de lijst, en blijven: {n} ({names})", "Not in the list, and stay: {n} ({names})";
    /// A mistake.
    line_name(line: usize) = "Regel {line}: naam is leeg of te lang", "Line {line}: naam is blank or too long";
    /// A mistake.
    line_function(line: usize) = "Regel {line}: functie is leeg of te lang", "Line {line}: functie is blank or too long";
    /// A mistake.
    line_email(line: usize) = "Regel {line}: dit is geen mailadres", "Line {line}: this is no mail address";
    /// A mistake.
    line_location(line: usize) = "Regel {line}: er is geen locatie met deze naam", "Line {line}: there is no location of this name";
    /// A mistake.
    line_twice(line: usize) = "Regel {line}: deze persoon staat al eerder in de lijst", "Line {line}: this person stands in the list before";
    /// A mistake.
    line_several(line: usize) = "Regel {line}: meer mensen heten zo. Vul het mailadres in, of de functie die nu in de lijst van mensen staat", "Line {line}: several people are called this. Enter the mail address, or the function that stands in the list of people now";
    /// In the log.
    was_listed(who: &str) = "{who} staat in de lijst van mensen, zonder toegang", "{who} stands in the list of people, without access";
    /// In the log.
    employees_taken(new: usize, changed: usize) = "Lijst van medewerkers overgenomen: {new} nieuw, {changed} gewijzigd", "List of employees taken over: {new} new, {changed} changed";
}

/// What changes of somebody.
pub fn difference(lang: Lang, difference: &Difference) -> String {
    match difference {
        Difference::Name(before, after) | Difference::Function(before, after) => {
            super::places::from_to(lang, before, after)
        }
        Difference::Email(email) => email_added(lang, email),
        Difference::Location(place) => works_at(lang, place),
    }
}

/// What is wrong with a line, counted from the heading as a spreadsheet counts.
pub fn mistake(lang: Lang, line: usize, fault: Fault) -> String {
    let line = line + 1;
    match fault {
        Fault::Name => line_name(lang, line),
        Fault::Function => line_function(lang, line),
        Fault::Email => line_email(lang, line),
        Fault::Location => line_location(lang, line),
        Fault::Twice => line_twice(lang, line),
        Fault::Several => line_several(lang, line),
    }
}
