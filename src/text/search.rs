//! The list of cases, in words.

use crate::domain::search::Order;

crate::texts! {
    /// The page.
    title = "Zoeken in zaken", "Search cases";
    /// A filter.
    words = "Zoek op kenmerk, naam of woorden", "Search by reference, name or words";
    /// What it can do.
    words_hint = "Naam van ouder of kind, of woorden uit de zaak. Met aanhalingstekens zoekt u precies die woorden.", "Name of parent or child, or words from the case. With quotation marks you search for exactly those words.";
    /// A filter.
    phase = "Stand", "Status";
    /// A filter.
    handler = "Behandelaar", "Handler";
    /// A choice.
    order = "Volgorde", "Order";
    /// The button.
    search = "Zoeken", "Search";
    /// How many were found.
    found[n](n: i64) = "{n} zaak" | "{n} zaken", "{n} case" | "{n} cases";
    /// More were found than are counted.
    found_more(n: i64) = "meer dan {n} zaken", "more than {n} cases";
    /// Nothing at all.
    empty = "Er zijn geen zaken voor u", "There are no cases for you";
    /// Nothing with these filters.
    nothing = "Geen zaak gevonden", "No case found";
    /// What to try.
    nothing_help = "Zoek met minder woorden, of haal een filter weg.", "Search with fewer words, or take a filter away.";
    /// The address names words that are kept no more, or are somebody else's.
    forgotten = "Wat u zocht is niet meer bewaard: woorden en namen bewaren wij één dag, en alleen voor wie ze typte. Zoek opnieuw.", "What you searched for is no longer kept: we keep words and names for one day, and only for whoever typed them. Search again.";
    /// A heading.
    saved_filters = "Bewaarde filters", "Saved filters";
    /// What one unfolds.
    save_filter = "Dit filter bewaren", "Save this filter";
    /// A field.
    filter_name = "Naam van het filter", "Name of the filter";
    /// What is kept and what is not.
    filter_name_hint = "Alleen u ziet uw filters. Woorden bewaren wij niet mee; zet ook in de naam geen naam van een ouder of kind.", "Only you see your filters. We do not save words; do not put the name of a parent or child in the name either.";
    /// The button.
    save = "Bewaren", "Save";
    /// It is done.
    saved = "Het filter is bewaard.", "The filter is saved.";
    /// The button.
    remove = "Verwijderen", "Remove";
    /// It is done.
    removed(name: &str) = "Filter verwijderd: {name}", "Filter removed: {name}";
    /// The button beside it.
    undo = "Ongedaan maken", "Undo";
    /// No more fit.
    too_many(most: usize) = "U hebt al {most} filters. Verwijder er eerst een", "You have {most} filters already. Remove one first";
    /// The next ones.
    next = "Volgende zaken", "Next cases";
    /// Back to the beginning.
    first = "Terug naar het begin", "Back to the beginning";
    /// A column.
    reference = "Kenmerk", "Reference";
    /// A column.
    received = "Ontvangen", "Received";
    /// A column.
    term = "Termijn", "Term";
    /// A column.
    contact_due = "Contact uiterlijk", "Contact by";
    /// A column.
    contact_on = "Contact op", "Contact on";
    /// A column.
    judgement_due = "Oordeel uiterlijk", "Judgement by";
    /// A column.
    late = "Te laat", "Late";
    /// In it.
    yes = "ja", "yes";
    /// A column.
    closing = "Hoe gesloten", "How closed";
    /// The name of the list in a workbook.
    sheet = "Zaken", "Cases";
    /// Before the ways to take it along.
    take_along = "Deze lijst meenemen:", "Take this list along:";
    /// A file.
    csv = "CSV", "CSV";
    /// A file.
    xlsx = "Excel", "Excel";
    /// What is in it and what is not.
    take_along_hint(most: i64) = "Zonder namen van ouders en kinderen, en hoogstens {most} zaken. Wij leggen vast dat u de lijst meenam.", "Without names of parents and children, and at most {most} cases. We record that you took the list along.";
}

crate::texts_of! {
    /// An order of the list.
    pub fn order_of(lang, order: Order) match order {
        Order::Newest => ("Nieuwste eerst", "Newest first"),
        Order::Oldest => ("Oudste eerst", "Oldest first"),
        Order::Term => ("Eerste termijn (open)", "Next term (open)"),
        Order::Place => ("Locatie (open)", "Location (open)"),
    }
}
