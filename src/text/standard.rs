//! Standard texts for the reasons of a judgement: keeping them, and beginning with one.

use super::choices;
use crate::domain::{intake::Category, judgement::Outcome, lang::Lang};

crate::texts! {
    /// A page.
    texts = "Standaardteksten", "Standard texts";
    /// What it is for.
    texts_lead = "Teksten waarmee een behandelaar de onderbouwing van een oordeel begint. Wie er een kiest, krijgt een kopie; verandert u hier iets, dan verandert geen enkel oordeel mee.", "Texts with which a handler begins the reasons of a judgement. Whoever chooses one gets a copy; when you change something here, no judgement changes with it.";
    /// None.
    none = "Er zijn nog geen standaardteksten", "There are no standard texts yet";
    /// A heading.
    new = "Een tekst toevoegen", "Add a text";
    /// A heading.
    change = "De tekst wijzigen", "Change the text";
    /// A field.
    category = "Onderwerp", "Category";
    /// Any.
    any_category = "elk onderwerp", "any category";
    /// A field.
    outcome = "Oordeel", "Outcome";
    /// Any.
    any_outcome = "elk oordeel", "any outcome";
    /// A field.
    title = "Naam van de tekst", "Name of the text";
    /// A field.
    words = "Tekst", "Text";
    /// A place to fill in, as an example.
    example = "datum van het gesprek", "day of the talk";
    /// How places are written.
    words_hint(place: &str) = "Zet wat nog ingevuld moet worden tussen accolades, zoals {place}. Zolang dat er staat, kan het oordeel niet verder. Noem functies, geen namen van medewerkers.", "Put what is yet to be filled in between braces, such as {place}. As long as it stands there, the judgement cannot go on. Name functions, not employees.";
    /// The places of a text.
    places(names: &str) = "In te vullen: {names}", "To fill in: {names}";
    /// The button.
    save = "Opslaan", "Save";
    /// The button.
    edit = "Wijzigen", "Change";
    /// The button.
    remove = "Verwijderen", "Remove";
    /// On.
    another = "Een andere tekst toevoegen", "Add another text";
    /// In the log.
    was_written(what: &str) = "Standaardtekst geschreven: {what}", "Standard text written: {what}";
    /// In the log.
    was_removed(what: &str) = "Standaardtekst verwijderd: {what}", "Standard text removed: {what}";
    /// A page.
    begin = "Begin met een standaardtekst", "Begin with a standard text";
    /// How it works.
    begin_lead = "Kies per onderdeel een tekst. Die komt in uw concept te staan, na wat er al stond; daar vult u de open plekken in en past u hem aan. Er gaat nog niets naar wie het oordeel leest.", "Choose a text for each point. It comes into your draft, after what stood there; there you fill in the open places and adapt it. Nothing goes to who reads the judgement yet.";
    /// None fits.
    begin_none = "Er is geen standaardtekst voor de onderwerpen van deze klacht. Een beheerder maakt ze, onder Beheer.", "There is no standard text for the categories of this complaint. An administrator makes them, under Administration.";
    /// A choice.
    without = "Zonder standaardtekst", "Without a standard text";
    /// The button.
    take = "Zet in mijn concept", "Put into my draft";
    /// Back.
    back = "Terug naar de zaak", "Back to the case";
    /// A heading.
    read = "De teksten", "The texts";
    /// A category and an outcome.
    both(category: &str, outcome: &str) = "{category} · {outcome}", "{category} · {outcome}";
}

/// For which category and outcome a text is, in words.
pub fn sort(lang: Lang, category: Option<Category>, outcome: Option<Outcome>) -> String {
    let category = category.map_or_else(|| any_category(lang), |c| choices::category(lang, c));
    let outcome = outcome.map_or_else(|| any_outcome(lang), |o| choices::outcome(lang, o));
    both(lang, category, outcome)
}
