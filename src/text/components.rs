//! What the shared components say by themselves.

crate::texts! {
    /// Beside the field that only programs fill in.
    leave_empty = "Laat dit leeg", "Leave this empty";
    /// Before an error, for people who do not see its colour.
    error = "Fout:", "Error:";
    /// The name of the links in the header.
    menu = "Menu", "Menu";
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
