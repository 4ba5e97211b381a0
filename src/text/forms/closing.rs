//! Ends, ways back and ways out, in words.

crate::texts! {
    /// Which.
    external_body = "Welke instantie?", "Which body?";
    /// How far.
    external_step = "Wat is er gebeurd?", "What happened?";
    /// More.
    external_words = "Wat weet u ervan?", "What do you know of it?";
    /// What it takes.
    reader_help = "Alleen als de voorzitter dit schriftelijk vraagt. Bewaar dat verzoek. Wie meeleest krijgt per mail een persoonlijke link.", "Only if the chair asks for this in writing. Keep that request. Whoever reads along gets a personal link by mail.";
    /// A field.
    reader_name = "Naam", "Name";
    /// A field.
    reader_email = "Mailadres", "Mail address";
    /// A list.
    which_reader = "Wie leest niet meer mee?", "Who reads along no longer?";
    /// What it takes.
    on_request = "Alleen als de ouder dit schriftelijk vraagt. Bewaar dat verzoek.", "Only if the parent asks for this in writing. Keep that request.";
    /// The parent's reason.
    parents_reason = "Wat schrijft de ouder erover?", "What does the parent write about it?";
    /// What follows.
    confirm_solved_help = "De zaak blijft gesloten.", "The case stays closed.";
    /// What follows.
    objected_help = "De zaak gaat meteen weer open. Alleen als de ouder dit schriftelijk laat weten.", "The case opens again at once. Only if the parent says so in writing.";
    /// Why.
    reopen_ground = "Waarom heropent u?", "Why do you reopen it?";
    /// More.
    reopen_reason = "Leg het uit", "Explain it";
    /// What follows.
    reopen_help = "De zaak gaat terug naar onderzoek. De termijnen houden hun datum.", "The case goes back to investigating. The terms keep their dates.";
    /// What follows.
    cannot_continue_help = "Bijvoorbeeld omdat de indiener is overleden. De zaak sluit; wat is gevonden, blijft bewaard.", "For instance because the complainant died. The case closes; what was found is kept.";
    /// What came by letter or call.
    parents_words = "Wat schrijft of vertelt de ouder?", "What does the parent write or say?";
    /// Who reads it.
    parents_words_hint = "Schrijf het over zoals het er staat. De ouder leest dit op de volgpagina.", "Copy it as it stands. The parent reads this on the follow page.";
    /// Who may ask for it.
    reach_help = "Alleen als de ouder dit schriftelijk vraagt. Vul in wat anders moet; de rest blijft. Een nieuw mailadres bevestigt de ouder eerst: tot dan gaat daar niets persoonlijks heen.", "Only if the parent asks for it in writing. Fill in what should be otherwise; the rest stays. A new mail address is confirmed by the parent first: until then nothing personal goes there.";
    /// A field.
    reach_email = "Ander mailadres", "Another mail address";
    /// A field.
    reach_phone = "Ander telefoonnummer", "Another telephone number";
    /// A field.
    reach_note = "Hoe vroeg de ouder dit?", "How did the parent ask for this?";
    /// Where the letter says it.
    felt = "Voelt de ouder zich gehoord?", "Does the parent feel heard?";
    /// When.
    came_by_letter = "Voor wat de ouder per brief, mail of telefoon laat weten. Bewaar het stuk zelf.", "For what the parent says by letter, mail or telephone. Keep the original.";
}
