//! How a case stands beyond its phase, in words.

crate::texts! {
    /// A notice.
    concern = "Er is een zorg over veiligheid gemeld", "A concern about safety was raised";
    /// What to do.
    concern_help = "Lees de zorg en zeg dat u die gezien heeft. Is er nu gevaar? Bel 112.", "Read the concern and say that you saw it. Is there danger now? Call 112.";
    /// A notice.
    nobody_left = "Niemand kan deze klacht onpartijdig behandelen", "Nobody can handle this complaint impartially";
    /// Why.
    nobody_left_help(names: &str) = "Wie het zou kunnen, is zelf betrokken of afwezig. De ouder ziet de weg naar Klachtenloket en Geschillencommissie meteen. Betrokken: {names}.", "Whoever could is involved or away. The parent sees the way to Klachtenloket and Geschillencommissie at once. Involved: {names}.";
    /// A notice.
    proposed(ground: &str) = "Voorstel: niet in behandeling nemen ({ground})", "Proposed: not to take it on ({ground})";
    /// Who proposes, and who decides.
    proposed_by(name: &str) = "Voorgesteld door {name}. Een tweede lezer beslist.", "Proposed by {name}. A second reader decides.";
    /// A notice.
    receipt(day: &str) = "Voorstel: de klacht kwam binnen op {day}", "Proposed: the complaint came in on {day}";
    /// A notice.
    reopen_asked = "De ouder vraagt om de zaak te heropenen", "The parent asks to open the case again";
    /// A notice.
    letter_waits = "De brief met het oordeel moet nog op de post", "The letter with the judgement is still to be posted";
    /// Why.
    letter_unmailed = "De ouder krijgt geen mail: er is geen adres, of mailen is niet veilig. Overleg zo nodig hoe u de brief veilig bezorgt.", "The parent gets no mail: there is no address, or mailing is not safe. If needed agree how the letter is delivered safely.";
    /// Why.
    letter_refused = "De mail kwam niet aan.", "The mail did not arrive.";
    /// A notice.
    diverted(to: &str) = "Buiten de klachtenprocedure: {to}", "Outside the complaints procedure: {to}";
    /// Whether the parent was told.
    parent_told = "De ouder weet wie er belt.", "The parent knows who will call.";
    /// Whether the parent was told.
    parent_untold = "De ouder weet nog niet wie er belt.", "The parent does not know yet who will call.";

    /// Whom a point is about.
    about(names: &str) = "Over: {names}", "About: {names}";
    /// Whom a point is about.
    about_nobody = "Over niemand in het bijzonder", "About nobody in particular";
    /// R10: since when.
    point_solved(day: &str) = "Opgelost in het gesprek van {day}", "Solved in the talk of {day}";
    /// R10: how the parent hears of something agreed.
    heard_by(how: &str) = "de ouder hoort het {how}", "the parent hears {how}";
    /// The day that was promised first.
    first_by(day: &str) = "eerst beloofd: {day}", "first promised: {day}";
    /// The day passed.
    day_passed = "de dag is voorbij", "the day has passed";
    /// Still to come.
    still_open = "staat open", "open";
    /// Kept after its day.
    kept_late = "te laat", "late";

    /// Hearing both sides.
    hearings = "Horen", "Hearing";
    /// A side.
    complainant = "De ouder", "The parent";
    /// A row.
    invited = "Uitgenodigd voor", "Invited for";
    /// A row.
    extract = "Uittreksel", "Extract";
    /// Which points.
    extract_points(numbers: &str) = "Onderdelen {numbers}", "Points {numbers}";
    /// Not yet.
    not_yet = "Nog niet", "Not yet";
    /// A row.
    outcome = "Gehoord", "Heard";
    /// When they spoke.
    spoke_on(day: &str) = "Gehoord op {day}", "Heard on {day}";
    /// A row.
    statements = "Verklaring", "Statement";
    /// A row.
    outcome_told = "Kent de uitkomst", "Knows the outcome";

    /// The letter, what follows, and what lies outside.
    around = "Verder bij deze zaak", "Also with this case";
    /// A row.
    lateness = "Waarom het later wordt", "Why it is late";
    /// When it comes then.
    expected(day: &str) = "Verwacht op {day}", "Expected on {day}";
    /// A row.
    delivery = "De brief", "The letter";
    /// One of these.
    accepted_on(day: &str) = "De mail is aangenomen op {day}", "The mail was accepted on {day}";
    /// One of these.
    posted_on(day: &str) = "Op de post gedaan op {day}", "Posted on {day}";
    /// One of these.
    underway = "Onderweg", "On its way";
    /// A row.
    measures = "Maatregelen", "Measures";
    /// A row.
    external = "Klachtenloket en Geschillencommissie", "Klachtenloket and Geschillencommissie";
    /// A row.
    links = "Gekoppelde zaken", "Linked cases";
    /// Some are not for this person to see.
    links_unseen = "Ook gekoppeld aan een zaak die u niet kunt zien", "Also linked with a case that you cannot see";
    /// A row.
    solved = "De ouder", "The parent";
    /// It is solved, says the parent.
    solved_confirmed = "Bevestigt dat het is opgelost", "Confirms that it is solved";
    /// Close to somebody in it.
    declared = "Te nauw betrokken", "Too close to the case";
}
