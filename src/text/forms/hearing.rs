//! Hearing both sides, in words (R11).

crate::texts! {
    /// What will be done.
    plan = "Wat gaat u uitzoeken, en hoe?", "What will you find out, and how?";
    /// Who reads it.
    plan_hint = "Alleen collega’s lezen dit. De ouder ziet dat u het verder uitzoekt.", "Only colleagues read this. The parent sees that you are finding out more.";
    /// Which side.
    party = "Wie?", "Who?";
    /// The complainant.
    complainant = "De ouder", "The parent";
    /// For which day.
    invited_for = "Voor welke dag?", "For which day?";
    /// What it is.
    extract_help = "Deze persoon leest alleen de onderdelen die u kiest, zonder gegevens van de ouder. Verder niets van de zaak.", "This person reads only the points you choose, without the parent’s details. Nothing else of the case.";
    /// Which points.
    extract_points = "Welke onderdelen?", "Which points?";
    /// Which are possible.
    extract_points_hint = "Alleen onderdelen die over deze persoon gaan.", "Only points that are about this person.";
    /// How.
    heard_how = "Hoe ging het?", "How did it go?";
    /// One of these.
    spoke = "Gehoord, of schriftelijk geantwoord", "Heard, or answered in writing";
    /// One of these.
    declined = "Wil niet worden gehoord", "Does not want to be heard";
    /// One of these.
    absent = "Bleef weg, na twee uitnodigingen", "Stayed away, after two invitations";
    /// When.
    heard_day = "Op welke dag?", "On which day?";
    /// When needed.
    heard_day_hint = "Nodig bij ‘gehoord’.", "Needed for ‘heard’.";
    /// What was said.
    statement = "Wat is er gezegd?", "What was said?";
    /// Who reads it.
    statement_hint = "Nodig bij ‘gehoord’. Wie gehoord is, leest dit en kan het verbeteren.", "Needed for ‘heard’. Who was heard reads this and can correct it.";
}
