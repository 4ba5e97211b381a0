//! Who handles a complaint, told to whoever filed it: by function, never by name.

use super::{done_handler, done_no_handler, done_not_manager};
use crate::domain::{
    complaint::Complaint, ids::StaffId, lang::Lang, organisation::Organisation, phase::Closing, routing,
};
use chrono::NaiveDate;

crate::texts! {
    /// Who it is, by function, once that is settled.
    handled(who: &str) = "De {who} behandelt uw klacht.", "The {who} handles your complaint.";
    /// A manager who is not the one of the location that it is about.
    of_another_location(who: &str) = "{who} van een andere locatie", "{who} of another location";
}

/// Who it is, or who is proposed (R8); and that it is not the manager, where it is about them. Nothing of what goes on
/// outside this procedure (R6, R7).
pub fn who_handles(lang: Lang, org: &Organisation, complaint: &Complaint, today: NaiveDate) -> String {
    if complaint.closing() == Some(Closing::Diverted) {
        return String::new();
    }
    let filed = &complaint.filed;
    let function = |id: StaffId| org.member(id).map(|member| member.function.to_lowercase());
    let manages = |id, here| {
        org.locations.iter().any(|l| l.manager == Some(id) && filed.place.locations().contains(&l.id) == here)
    };
    // A manager too, but not the one it is about: only the location tells them apart.
    let elsewhere = |id| filed.about_manager && manages(id, false) && !manages(id, true);
    let who = |id| {
        let who = function(id)?;
        Some(if elsewhere(id) { of_another_location(lang, &who) } else { who })
    };
    let proposed = || routing::proposed(org, complaint, today).and_then(|proposal| who(proposal.handler));
    let handler = match complaint.handler.and_then(who) {
        Some(who) => handled(lang, &who),
        None => proposed().map_or_else(|| done_no_handler(lang).to_owned(), |who| done_handler(lang, &who)),
    };
    // Whom the coordinator chose after all is not said not to handle it.
    match filed.about_manager && !complaint.handler.is_some_and(|id| manages(id, true)) {
        true => format!("{} {handler}", done_not_manager(lang)),
        false => handler,
    }
}
