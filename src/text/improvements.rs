//! What was improved: the coordinator's page, and what a parent committee reads.

use crate::domain::improvement::Stands;

crate::texts! {
    /// The title.
    title = "Verbeteringen voor de oudercommissie", "Improvements for the parent committee";
    /// What it is.
    lead = "Hier schrijft u wat er op een locatie is of wordt verbeterd. De oudercommissie van die locatie leest het, en niemand anders. Schrijf het zo dat niemand aan één gezin of medewerker denkt.", "Here you write what was or will be improved at a location. The parent committee of that location reads it, and nobody else. Write it so that nobody thinks of one family or employee.";
    /// Why not one line for each measure.
    lead_more = "Eén regel mag over meer klachten gaan, en hoeft niet over een klacht te gaan: dan zegt het aantal regels niets.", "One line may be about several complaints, and need not be about one: then the number of lines tells nothing.";
    /// Which location.
    choose = "Locatie", "Location";
    /// The button.
    show = "Toon", "Show";
    /// A heading.
    new = "Nieuwe verbetering", "New improvement";
    /// The field.
    words = "Wat leest de oudercommissie?", "What does the parent committee read?";
    /// Help.
    words_hint = "Bijvoorbeeld: bij ziekte belt nu altijd een vaste invaller de ouders. Hooguit 1000 tekens.", "For example: when somebody is ill, a regular substitute now always calls the parents. At most 1000 characters.";
    /// The question.
    stands = "Hoe staat het ermee?", "How does it stand?";
    /// The button.
    release = "Delen met de oudercommissie", "Share with the parent committee";
    /// A heading, with the location.
    released(place: &str) = "Gedeeld met de oudercommissie van {place}", "Shared with the parent committee of {place}";
    /// Nothing yet.
    none = "Er is nog niets gedeeld", "Nothing is shared yet";
    /// Nothing yet, what to do.
    none_more = "Wat u deelt, staat direct op de pagina van de oudercommissie.", "What you share is on the committee's page at once.";
    /// When.
    since(day: &str) = "Gedeeld op {day}", "Shared on {day}";
    /// A button.
    is_done = "Het is klaar", "It is done";
    /// A button.
    not_done = "Toch nog niet klaar", "Not done after all";
    /// A button.
    withdraw = "Intrekken", "Withdraw";
    /// A button: undo.
    put_back = "Weer delen", "Share again";
    /// It was saved.
    saved = "Opgeslagen", "Saved";
    /// What the committee reads.
    heading = "Wat wij verbeteren", "What we improve";
    /// What the committee reads.
    heading_lead = "In woorden van de klachtencoördinator. Eén regel kan over meer klachten gaan.", "In words of the complaints coordinator. One line can be about several complaints.";
    /// A link.
    from_reports = "Verbeteringen voor oudercommissies", "Improvements for parent committees";
}

crate::texts_of! {
    /// How it stands.
    pub fn stands_as(lang, stands: Stands) match stands {
        Stands::Planned => ("Gepland", "Planned"),
        Stands::Done => ("Klaar", "Done"),
        Stands::Withdrawn => ("Ingetrokken: de oudercommissie leest dit niet meer", "Withdrawn: the committee reads this no more"),
    }
}
