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
    /// Ends the session.
    log_out = "Uitloggen", "Log out";
    /// What the staff's side is called.
    for_staff = "Klachten behandelen", "Handling complaints";
}
