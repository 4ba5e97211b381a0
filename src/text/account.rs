//! Logging in.

crate::texts! {
    /// The page, and its button.
    log_in = "Inloggen", "Log in";
    /// For whom it is.
    lead = "Voor medewerkers die klachten behandelen.", "For staff who handle complaints.";
    /// A field.
    email = "Mailadres van uw werk", "Work mail address";
    /// A field.
    password = "Wachtwoord", "Password";
    /// The same for an unknown address and a wrong password.
    wrong = "Dit mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het nog eens.", "This mail address and password do not belong together. Check both and try again.";
    /// The button to the organisation's provider.
    by_provider(name: &str) = "Inloggen met {name}", "Log in with {name}";
    /// Above the form, below that button.
    or_password = "Of met een wachtwoord van hier:", "Or with a password of this site:";
    /// The provider does not answer, or its answer is not right.
    provider_silent = "De inlog van uw organisatie geeft nu geen goed antwoord. Probeer het over een paar minuten nog eens. Lukt het dan niet? Bel uw beheerder.", "Your organisation's login gives no good answer now. Try again in a few minutes. Does it still not work? Call your administrator.";
    /// Away too long, or not from this browser.
    provider_over = "Het inloggen duurde te lang of begon in een ander venster. Begin opnieuw.", "Logging in took too long or began in another window. Begin again.";
    /// They pressed cancel there, or may not come here.
    provider_refused = "De inlog van uw organisatie liet u niet door. Probeer het nog eens, of vraag uw beheerder of u bij Gehoor mag.", "Your organisation's login did not let you through. Try again, or ask your administrator whether you may use Gehoor.";
    /// Known there, and not here.
    provider_unknown = "Uw organisatie kent u, maar u hebt hier geen toegang. Die krijgt u met een uitnodiging. Vraag de beheerder van Gehoor om u uit te nodigen.", "Your organisation knows you, but you have no access here. You get that with an invitation. Ask the administrator of Gehoor to invite you.";
    /// Who forgot it.
    forgot = "Wachtwoord vergeten?", "Forgot your password?";
    /// A link set it.
    password_set = "Uw wachtwoord is opgeslagen. Log nu in.", "Your password is saved. Now log in.";
    /// The page of one's own account.
    own = "Uw account", "Your account";
    /// The administrator's pages.
    keep = "Beheer", "Administration";
    /// For parents who came here by mistake.
    for_parents = "Bent u ouder? Ga naar de startpagina.", "Are you a parent? Go to the start page.";
    /// Already logged in.
    logged_in_as(name: &str) = "U bent ingelogd als {name}.", "You are logged in as {name}.";
    /// On.
    to_board = "Naar het bord", "To the board";
    /// A role without a place on the board.
    no_board = "Bij uw rol hoort geen bord met klachten.", "Your role has no board of complaints.";
    /// For who sits on a parent committee.
    to_figures = "Naar de cijfers van uw locatie", "To the figures of your location";
    /// Out.
    log_out = "Uitloggen", "Log out";
    /// Before the title of a page with an error.
    error_title = "Fout: ", "Error: ";
}
