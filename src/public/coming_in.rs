//! Where somebody of staff goes once they said who they are, by password or by the organisation's provider.

use crate::{domain::access::Role, store::accounts::Session};

/// The page that comes next: where they were going, or what lacks before that.
pub fn next(session: &Session, to: Option<&str>) -> String {
    let on = |page: &str| format!("{page}{}", to.map(|path| format!("?naar={path}")).unwrap_or_default());
    match session {
        Session::NeedsCode(_) => on("/toegang/code"),
        Session::NeedsApp(_) => on("/toegang/app"),
        Session::Whole(staff) => {
            let home = if staff.roles.iter().copied().any(Role::uses_the_board) { "/bord" } else { "/team" };
            to.unwrap_or(home).to_owned()
        }
    }
}
