//! What somebody who is complained about reads, by the personal link (R11).

crate::texts! {
    /// The neutral page.
    personal_title = "Een persoonlijke link", "A personal link";
    /// What it is: nothing of any case.
    personal = "U kreeg een link die alleen voor u is. Druk op de knop om verder te gaan.", "You were sent a link that is for you only. Press the button to go on.";
    /// The button.
    open = "Verder", "Go on";
    /// The page.
    title = "Uw kant van het verhaal", "Your side of the story";
    /// What it is.
    lead = "Er is een klacht waarin u wordt genoemd. Wij horen beide kanten voordat wij een oordeel geven. Hier leest u welke onderdelen over u gaan, en kunt u reageren.", "There is a complaint in which you are named. We hear both sides before we judge. Here you read which points are about you, and can respond.";
    /// The points.
    points = "De onderdelen die over u gaan", "The points that are about you";
    /// That it is all.
    nothing_else = "Meer van de klacht krijgt u niet te lezen. Neem geen contact op met wie de klacht kan hebben ingediend.", "You do not get to read more of the complaint. Do not contact whoever may have filed it.";
    /// Before an outcome.
    outcome = "Ons oordeel:", "Our judgement:";
    /// A heading.
    your_side = "Wat u zei", "What you said";
    /// When they spoke.
    spoke_on(day: &str) = "U bent gehoord op {day}.", "You were heard on {day}.";
    /// The question.
    say = "Wat wilt u vertellen?", "What would you like to tell?";
    /// The question, once something was noted.
    correct = "Wilt u iets verbeteren of toevoegen?", "Would you like to correct or add something?";
    /// What becomes of it.
    say_hint = "Dit telt mee in het onderzoek. Wat er al staat, blijft staan; dit komt ernaast.", "This counts in the investigation. What is there stays; this comes beside it.";
    /// The button.
    send = "Versturen", "Send";
    /// It was recorded.
    said = "Wij hebben vastgelegd wat u schreef.", "We recorded what you wrote.";
    /// Nothing can be said any more.
    not_open = "U kunt hier nu niets meer toevoegen.", "You cannot add anything here now.";
    /// Ends it.
    close = "Sluiten", "Close";
    /// No link, or one that does not work.
    closed_title = "Deze link werkt niet (meer)", "This link does not work (any more)";
    /// What to do.
    closed = "Open de link uit uw uitnodiging opnieuw. Werkt die niet? Vraag dan een nieuwe aan wie u uitnodigde.", "Open the link of your invitation again. Does it not work? Ask whoever invited you for a new one.";
}
