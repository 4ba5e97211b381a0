//! Who handles a complaint, told to whoever filed it: by function, never by name.

use super::{done_handler, done_no_handler, done_not_manager};
use crate::domain::{
    complaint::Complaint, ids::StaffId, lang::Lang, organisation::Organisation, routing, routing::Proposal,
};
use chrono::NaiveDate;

crate::texts! {
    /// Who it is, by function, once that is settled.
    handled(who: &str) = "De {who} behandelt uw klacht.", "The {who} handles your complaint.";
}

/// Who it is, or who is proposed (R8); and that it is not the manager, where it is about them.
pub fn who_handles(lang: Lang, org: &Organisation, complaint: &Complaint, today: NaiveDate) -> String {
    let function = |id: StaffId| org.member(id).map(|member| member.function.to_lowercase());
    let proposed = || routing::proposed(org, complaint, today).and_then(|Proposal { handler, .. }| function(handler));
    let handler = match complaint.handler.and_then(function) {
        Some(who) => handled(lang, &who),
        None => proposed().map_or_else(|| done_no_handler(lang).to_owned(), |who| done_handler(lang, &who)),
    };
    match complaint.filed.about_manager {
        true => format!("{} {handler}", done_not_manager(lang)),
        false => handler,
    }
}
