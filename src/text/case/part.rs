//! The points given to managers of one of several locations (R8), in words.

crate::texts! {
    /// On the whole case: who holds which points.
    holders = "Onderdelen bij managers", "Points with managers";
    /// Who reads what.
    holders_help = "Deze managers zien alleen hun onderdelen, en niets anders van de zaak.", "These managers see their points only, and nothing else of the case.";
    /// A row.
    given = "Onderdelen", "Points";
    /// No longer given.
    taken_away = "Geen meer", "None any more";
    /// A row.
    reports = "Verslag", "Report";
    /// Not yet.
    no_report = "Nog niet", "Not yet";

    /// What this page is.
    heading = "Uw onderdelen van een klacht", "Your points of a complaint";
    /// Why so little is here.
    explained = "Deze klacht gaat over meer locaties. U ziet de onderdelen die u kreeg, en niets anders van de klacht. De behandelaar spreekt met de ouder.", "This complaint is about several locations. You see the points you were given, and nothing else of the complaint. The handler speaks with the parent.";
    /// For whom somebody stands in.
    for_whom(name: &str) = "Van {name}", "Of {name}";
    /// A row.
    received = "Ontvangen", "Received";
    /// A row.
    place = "Locatie", "Location";
    /// The points.
    points = "Onderdelen", "Points";
    /// Under a point.
    found(outcome: &str) = "Oordeel: {outcome}", "Judgement: {outcome}";
    /// What was reported.
    own_reports = "Wat u al opschreef", "What you wrote already";
    /// What is theirs to do.
    measures = "Maatregelen die u uitvoert", "Measures that are yours to see to";
    /// A measure.
    taken_on(day: &str) = "genomen op {day}", "taken on {day}";
    /// A measure.
    planned_by(day: &str) = "uiterlijk {day}", "by {day}";
    /// A form's name.
    conflict = "Ik ben te nauw betrokken", "I am too close to the case";
    /// What follows.
    conflict_help = "U ziet de onderdelen daarna niet meer. De coördinator geeft ze aan iemand anders.", "You will not see the points any more. The coordinator gives them to somebody else.";
}
