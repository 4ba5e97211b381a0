//! Who handles a complaint, told to whoever filed it: by function, never by name.

use super::{done_handler, done_no_handler, done_not_manager};
use crate::{
    domain::{
        access::Role, complaint::Complaint, ids::StaffId, intake::Place, lang::Lang, organisation::Organisation,
        phase::Closing, routing,
    },
    text::dates,
};
use chrono::NaiveDate;

crate::texts! {
    /// R8.
    who_reads = "De klachtencoördinator leest uw klacht als eerste. Die zorgt dat uw klacht bij de juiste manager komt.", "The complaints coordinator reads your complaint first, and makes sure that it reaches the right manager.";
    /// R8: the coordinator is complained about.
    not_coordinator = "Uw klacht gaat over de klachtencoördinator. Die krijgt uw klacht niet te zien. Iemand anders leest uw klacht als eerste en zorgt dat die bij de juiste manager komt.", "Your complaint is about the complaints coordinator, who does not get to see it. Somebody else reads it first, and makes sure that it reaches the right manager.";
    /// Who it is, by function, once that is settled.
    handled(who: &str) = "De {who} behandelt uw klacht.", "The {who} handles your complaint.";
    /// A manager who is not the one of the location that it is about.
    of_another_location(who: &str) = "{who} van een andere locatie", "{who} of another location";
    /// R4: what waits for a decision, and what silence means.
    late_decision(by: &str) = "Uw klacht gaat over iets van langer dan twee maanden geleden. De klachtencoördinator besluit uiterlijk op {by} of wij die nog behandelen. Hoort u dan niets, dan behandelen wij uw klacht.", "Your complaint is about something of more than two months ago. The complaints coordinator decides by {by} whether we can still handle it. If you hear nothing by then, we handle your complaint.";
}

/// Who reads it first, and who handles it or is proposed to (R8); that it is not the coordinator or the manager, where it
/// is about them; and what is to be decided where it comes late (R4). Nothing of what goes on outside this procedure
/// (R6, R7).
pub fn who_handles(lang: Lang, org: &Organisation, complaint: &Complaint, today: NaiveDate) -> String {
    let filed = &complaint.filed;
    let is = |id: &StaffId, role| org.member(*id).is_some_and(|member| member.roles.contains(&role));
    let reads = match filed.about.iter().any(|id| is(id, Role::Coordinator)) {
        true => not_coordinator(lang),
        false => who_reads(lang),
    };
    if complaint.closing() == Some(Closing::Diverted) {
        return reads.to_owned();
    }
    let mut said = vec![reads.to_owned()];
    let function = |id: StaffId| org.member(id).map(|member| member.function.to_lowercase());
    let manages = |id, here| {
        org.locations.iter().any(|l| l.manager == Some(id) && filed.place.locations().contains(&l.id) == here)
    };
    // Of head office no manager was named.
    let about_manager = filed.place != Place::HeadOffice && filed.about_manager;
    let about_manager = about_manager || filed.about.iter().any(|id| manages(*id, true));
    // Whom the coordinator chose after all is not said not to handle it.
    if about_manager && !complaint.handler.is_some_and(|id| manages(id, true)) {
        said.push(done_not_manager(lang).to_owned());
    }
    // A manager too, but not the one it is about: only the location tells them apart.
    let elsewhere = |id| about_manager && manages(id, false) && !manages(id, true);
    let who = |id| {
        let who = function(id)?;
        Some(if elsewhere(id) { of_another_location(lang, &who) } else { who })
    };
    let proposed = || routing::proposed(org, complaint, today).and_then(|proposal| who(proposal.handler));
    said.push(match complaint.handler.and_then(who) {
        Some(who) => handled(lang, &who),
        None => proposed().map_or_else(|| done_no_handler(lang).to_owned(), |who| done_handler(lang, &who)),
    });
    said.extend(complaint.late_undecided(today).map(|by| late_decision(lang, &dates::long(lang, by))));
    said.join(" ")
}
