//! The coordinator's cover, in words.

crate::texts! {
    /// The heading.
    title = "Overzicht van alle zaken", "All cases at a glance";
    /// A heading.
    due = "Termijnen", "Terms";
    /// A term (R9).
    contact = "Bellen of spreken", "Call or talk";
    /// A term (R10).
    promise = "Doen wat is beloofd", "Do what was promised";
    /// A term (R12).
    judgement = "Oordeel", "Judgement";
    /// A term (R2).
    answer = "Vraag beantwoorden", "Answer a question";
    /// It has passed.
    late = "Te laat", "Late";
    /// It is today.
    today = "Vandaag", "Today";
    /// It comes.
    soon = "7 dagen", "7 days";
    /// Not all were looked at.
    cut(n: i64) = "Geteld zijn de {n} open zaken met de eerste termijn.", "Counted are the {n} open cases with the first term.";
    /// Leads there.
    late_cases = "Bekijk wat te laat is", "See what is late";
    /// A heading.
    away = "Wie is er weg?", "Who is away?";
    /// Nobody.
    away_none = "Deze en komende week is niemand afgemeld.", "Nobody is away this week or the next.";
    /// Somebody is.
    is_away(who: &str, until: &str, deputy: &str) = "{who} is weg tot en met {until}; {deputy} neemt waar", "{who} is away until {until}; {deputy} stands in";
    /// Somebody will be.
    goes_away(who: &str, from: &str, until: &str, deputy: &str) = "{who} is weg van {from} tot en met {until}; {deputy} neemt waar", "{who} is away from {from} until {until}; {deputy} stands in";
    /// A heading.
    recurring = "Wat keert terug?", "What comes back?";
    /// How often.
    recurs(n: i64, months: u32, what: &str) = "{n} klachten in {months} maanden over ‘{what}’", "{n} complaints in {months} months about ‘{what}’";
    /// Nothing does.
    recurring_none(n: i64, months: u32) = "Op geen locatie kwamen in {months} maanden {n} klachten of meer over hetzelfde.", "At no location did {n} complaints or more about the same come within {months} months.";
}
