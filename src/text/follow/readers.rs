//! Reading a committee's complaint along (R5), in words.

crate::texts! {
    /// The list of the chair.
    title = "Wie meeleest", "Who reads along";
    /// What the page is.
    lead = "U leest mee met een klacht van uw oudercommissie. Waar ‘u’ staat, is de voorzitter bedoeld. Alleen de voorzitter kan ons schrijven of iets veranderen.", "You read a complaint of your parent committee along. Where it says ‘you’, the chair is meant. Only the chair can write to us or change anything.";
    /// What was filed.
    story = "De klacht", "The complaint";
    /// Ends it.
    close = "Sluiten", "Close";
}
