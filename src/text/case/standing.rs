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
    /// A notice.
    closing_letter_waits = "De brief over de afsluiting moet nog op de post", "The letter about the ending is still to be posted";
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

    /// The personal links of the subjects (R11).
    invitations = "Persoonlijke links voor wie wordt gehoord", "Personal links for whoever is heard";
    /// What they are.
    invitations_help = "Met de link leest deze persoon alleen de vrijgegeven onderdelen, en kan die reageren. In de mail staat niets over de zaak.", "By the link this person reads only the released points, and can respond. The mail says nothing of the case.";
    /// A button.
    invite_mail = "Link mailen", "Mail the link";
    /// A button.
    invite_paper = "Link op papier", "Link on paper";
    /// A button.
    invite_revoke = "Links intrekken", "Take the links back";
    /// To whom, for who hears the page.
    invite_whom(name: &str) = "aan {name}", "to {name}";
    /// A link.
    given_mail(day: &str, until: &str) = "Gemaild op {day}, werkt tot en met {until}", "Mailed on {day}, works until {until}";
    /// A link.
    given_paper(day: &str, until: &str) = "Op papier van {day}, werkt tot en met {until}", "On paper of {day}, works until {until}";
    /// How it stands.
    given_over = "werkt niet meer", "does not work any more";
    /// How it stands.
    given_opened(day: &str) = "geopend op {day}", "opened on {day}";
    /// How it stands.
    given_unopened = "nog niet geopend", "not opened yet";
    /// The letter.
    paper_title = "Uitnodiging om te reageren", "Invitation to respond";
    /// The letter.
    paper(organisation: &str) = "U bent uitgenodigd door {organisation} om te reageren. Typ dit adres over in de adresbalk van een browser:", "You are invited by {organisation} to respond. Type this address in the address bar of a browser:";
    /// The letter.
    paper_until(day: &str) = "Het adres is alleen voor u en werkt tot en met {day}. Geef het aan niemand anders.", "The address is for you only and works until {day}. Give it to nobody else.";
    /// What staff must know of it.
    paper_help = "Druk deze pagina af en geef haar in een gesloten envelop. Open het adres niet zelf.", "Print this page and hand it over in a closed envelope. Do not open the address yourself.";
    /// Back.
    paper_back = "Terug naar de zaak", "Back to the case";

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
    /// R3: entered by staff, and no mail goes.
    unconfirmed = "De klager heeft nog geen bevestiging", "The complainant has no confirmation yet";
    /// What to do about it.
    unconfirmed_help = "Deze klacht is ingevoerd en er gaat geen mail. Stuur een brief met het kenmerk, de dag van ontvangst en de termijnen, en noteer dat. Dit bericht blijft staan tot het eerste contact.", "This complaint was entered and no mail goes. Send a letter with the reference, the day of receipt and the terms, and note that. This stays here until the first contact.";
    /// What to do about it, where calling and mailing is not safe.
    unconfirmed_unsafe = "Deze klacht is ingevoerd. Bellen of mailen is niet veilig: spreek met de klager af hoe de bevestiging wel veilig aankomt. Dit bericht blijft staan tot het eerste contact.", "This complaint was entered. Calling or mailing is not safe: agree with the complainant how the confirmation arrives safely. This stays here until the first contact.";
    /// What goes on as a complaint of its own.
    split_off = "Verder als eigen klacht", "Goes on as a complaint of its own";
    /// For who may not open it.
    split_unseen = "die zaak is voor de klachtencoördinator", "that case is for the complaints coordinator";
    /// A row.
    solved = "De ouder", "The parent";
    /// It is solved, says the parent.
    solved_confirmed = "Bevestigt dat het is opgelost", "Confirms that it is solved";
    /// Close to somebody in it.
    declared = "Te nauw betrokken", "Too close to the case";
}
