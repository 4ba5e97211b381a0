//! What the shared components say by themselves.

crate::texts! {
    /// Beside the field that only programs fill in.
    leave_empty = "Laat dit leeg", "Leave this empty";
    /// Before an error, for people who do not see its colour.
    error = "Fout:", "Error:";
    /// The name of the links in the header.
    menu = "Menu", "Menu";
    /// Beside a form, once something was typed in it.
    kept_here = "Wat u hier typte en niet verstuurde, staat nog op dit apparaat.", "What you typed here and did not send is still on this device.";
    /// Takes that away.
    kept_wipe = "Wissen", "Wipe";
    /// On the button that leaves at once.
    exit = "Verlaat deze pagina", "Leave this page";
    /// A step that is behind us.
    done = "klaar", "done";
    /// The step we are in.
    now = "nu", "now";
    /// A step that is still to come.
    later = "komt nog", "still to come";
    /// An answer that was left open.
    unanswered = "Niet ingevuld", "Not answered";
    /// To the staff's board.
    board = "Bord", "Board";
    /// To what is to be done today.
    today = "Vandaag", "Today";
    /// To the list of cases.
    search = "Zoeken", "Search";
    /// Nothing comes live any more.
    line_title = "Wijzigingen verschijnen nu niet vanzelf", "Changes do not appear by themselves now";
    /// Why, and what to do.
    line_lost = "De verbinding is weg. Wij proberen het steeds opnieuw. Duurt het lang? Kijk of u internet hebt, of ververs de pagina.", "The connection is gone. We keep trying. Does it take long? See whether you are online, or reload the page.";
    /// Why, and what to do.
    line_ended = "U bent niet meer ingelogd. Log opnieuw in; wat u hier typte, blijft staan.", "You are no longer logged in. Log in again; what you typed here stays.";
    /// A link.
    line_log_in = "Opnieuw inloggen (in een nieuw tabblad)", "Log in again (in a new tab)";
    /// Ends the session.
    log_out = "Uitloggen", "Log out";
    /// What the staff's side is called.
    for_staff = "Klachten behandelen", "Handling complaints";
}
