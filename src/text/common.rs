//! Words that stand on many pages.

crate::texts! {
    /// The name of the product.
    product = "Gehoor", "Gehoor";
    /// The first link of every page.
    skip = "Naar de inhoud", "Skip to content";
    /// The other language, in itself.
    other_language = "English", "Nederlands";
    /// On to the next question.
    next = "Verder", "Continue";
    /// To the question before.
    back = "Terug", "Back";
    /// What need not be filled in.
    optional = "(mag leeg blijven)", "(optional)";
    /// To change an answer.
    change = "Wijzig", "Change";
    /// To send.
    send = "Versturen", "Send";
    /// The title of a list of errors.
    errors_title = "Er klopt iets nog niet", "There is a problem";
    /// A page that is not there, or not yours.
    not_found = "Deze pagina is er niet", "This page does not exist";
    /// What to do about it.
    not_found_help = "Controleer het adres, of ga terug naar de startpagina.", "Check the address, or go back to the start page.";
    /// To the start page.
    to_start = "Naar de startpagina", "To the start page";
    /// Something broke on our side; the number helps us find it.
    broken(id: &str) = "Er ging iets mis bij ons. Probeer het zo nog eens. Nummer: {id}", "Something went wrong on our side. Please try again. Number: {id}";
    /// The same, where no number is known.
    broke = "Er ging iets mis bij ons. Probeer het zo nog eens.", "Something went wrong on our side. Please try again.";
    /// No network.
    unreachable = "We konden de server niet bereiken. Wat u typte staat er nog; probeer het zo nog eens.", "We could not reach the server. What you typed is still here; please try again.";
    /// Too many attempts.
    slow_down[seconds](seconds: u32) = "Te veel pogingen. Probeer het over {seconds} seconde nog eens." | "Te veel pogingen. Probeer het over {seconds} seconden nog eens.", "Too many attempts. Try again in {seconds} second." | "Too many attempts. Try again in {seconds} seconds.";
    /// The session ended.
    log_in_first = "U bent niet meer ingelogd. Log opnieuw in; wat u typte staat er nog.", "You are no longer logged in. Log in again; what you typed is still here.";
    /// The heading of a list of contents.
    contents = "Op deze pagina", "On this page";
    /// Yes.
    yes = "Ja", "Yes";
    /// No.
    no = "Nee", "No";
    /// Not known.
    dont_know = "Weet ik niet", "I don't know";
    /// A box of a date.
    day = "Dag", "Day";
    /// A box of a date.
    month = "Maand", "Month";
    /// A box of a date.
    year = "Jaar", "Year";
}
