//! The same done to several cases, in words.

crate::texts! {
    /// The page.
    title = "Meer zaken tegelijk", "Several cases at once";
    /// The page, for assigning.
    assign_title = "Zaken toewijzen", "Assign cases";
    /// The page, for a message.
    message_title = "Bericht aan ouders", "Message to parents";
    /// A button below the list.
    assign = "Aangevinkte toewijzen", "Assign those ticked";
    /// A button below the list.
    write = "Aangevinkte een bericht sturen", "Send those ticked a message";
    /// The box of a row.
    tick(reference: &str) = "Kies {reference}", "Choose {reference}";
    /// A column.
    ticked = "Kies", "Choose";
    /// Nothing was ticked, or it is kept no more.
    none = "Er zijn geen zaken gekozen", "No cases are chosen";
    /// What to do.
    none_help = "Vink in de lijst aan welke u bedoelt. Een keuze bewaren wij één dag.", "Tick in the list those you mean. We keep a choice for one day.";
    /// What the table holds.
    cases = "De gekozen zaken", "The chosen cases";
    /// A choice.
    as_proposed = "Voor elke zaak: wie wordt voorgesteld", "For each case: who is proposed";
    /// What counts.
    handler_hint = "Voor elke zaak gelden dezelfde regels als op haar eigen pagina. Wie anders kiest dan voorgesteld, zegt waarom.", "The same rules hold for each case as on its own page. Whoever chooses otherwise than proposed says why.";
    /// A field.
    message = "Uw bericht", "Your message";
    /// What counts.
    message_hint = "Iedere ouder krijgt dit bericht apart, en ziet niet dat anderen het ook krijgen. Noem niemand.", "Each parent gets this message separately, and does not see that others get it too. Name nobody.";
    /// The button.
    assign_all[n](n: usize) = "{n} zaak toewijzen" | "{n} zaken toewijzen", "Assign {n} case" | "Assign {n} cases";
    /// The button.
    send_all[n](n: usize) = "Bericht sturen in {n} zaak" | "Bericht sturen in {n} zaken", "Send the message in {n} case" | "Send the message in {n} cases";
    /// How many.
    done_of(done: usize, all: usize) = "Gedaan: {done} van {all}", "Done: {done} of {all}";
    /// A column.
    became = "Wat ervan werd", "What became of it";
    /// A mark.
    done = "gedaan", "done";
    /// A mark.
    not_done = "niet gedaan", "not done";
    /// Why not.
    nobody_proposed = "Voor deze zaak wordt niemand voorgesteld. Open de zaak en kies zelf.", "Nobody is proposed for this case. Open the case and choose yourself.";
    /// Why not.
    failed = "Dit ging mis bij ons. Probeer het op de pagina van de zaak.", "This went wrong on our side. Try it on the page of the case.";
}
