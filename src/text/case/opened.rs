//! Who opened a case, in words.

crate::texts! {
    /// The page.
    title = "Wie deze zaak opende", "Who opened this case";
    /// What counts.
    lead = "Elke keer dat een medewerker de zaak opende, de nieuwste eerst. Binnen een uur telt het als één keer.", "Each time a member of staff opened the case, the newest first. Within an hour it counts as once.";
    /// Of who may not see it.
    conflicted = "Geopend door wie de zaak niet mag zien", "Opened by who may not see the case";
    /// What to do with it.
    conflicted_help = "Zij zien de zaak nu niet meer. Dit opende elk van hen daarvoor.", "They do not see the case any more. This is what each of them opened before.";
    /// What somebody opened, once.
    once(who: &str, when: &str) = "{who}: één keer, op {when}", "{who}: once, on {when}";
    /// What somebody opened.
    times[n](who: &str, n: i64, first: &str, last: &str) = "{who}: {n} keer, van {first} tot {last}" | "{who}: {n} keer, van {first} tot {last}", "{who}: {n} time, from {first} to {last}" | "{who}: {n} times, from {first} to {last}";
    /// A column.
    who = "Wie", "Who";
    /// A column.
    function = "Functie", "Function";
    /// A column.
    when = "Wanneer", "When";
    /// A mark.
    subject = "Over wie de klacht gaat", "Complained about";
    /// A mark.
    close = "Betrokken", "Involved";
    /// Nobody.
    nobody = "Nog niemand opende deze zaak", "Nobody opened this case yet";
    /// The way to more.
    older = "Ouder", "Older";
    /// The way to more.
    newer = "Nieuwer", "Newer";
    /// The ways to more.
    pages = "Meer van de lijst", "More of the list";
}
