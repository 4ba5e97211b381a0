//! What the complainant may know of a case. What is not here cannot be shown by mistake.

use super::Recorded;
use crate::domain::{
    complaint::Complaint,
    event::{Event, FiledTexts},
    hearing::{Hearing, Party},
    phase::Closing,
};

/// The parent's side of a case and of what happened.
pub(super) fn only(complaint: Complaint, events: Vec<Recorded>) -> (Complaint, Vec<Recorded>) {
    let own = |h: &Hearing| h.party == Party::Complainant;
    let inadmissible = complaint.closing() == Some(Closing::Inadmissible);
    let complaint = Complaint {
        // A judgement is the complainant's from the moment it is issued; what is drafted since is not.
        judgement: complaint.issued.clone(),
        approved: None,
        subjects: Vec::new(),
        declared: Vec::new(),
        parts: Vec::new(),
        links: Vec::new(),
        hearings: complaint.hearings.into_iter().filter(own).collect(),
        // Why it was not taken on is theirs to read once it is settled.
        refused: complaint.refused.filter(|_| inadmissible),
        receipt_proposed: None,
        concerns: 0,
        flagged: false,
        drafted_by: Vec::new(),
        returned: None,
        // That it ended here shows in `closing`; as what it goes on is told by a person, over a safe channel (R6, R7).
        diversion: None,
        ..complaint
    };
    let events = events.into_iter().filter(|r| r.event.parents_side()).map(without_reasons).collect();
    (complaint, events)
}

/// What is left of the parent's side for whom a committee's chair named (R5): nothing of how anybody is reached, and nothing
/// of the others who read along.
pub(super) fn to_read(complaint: Complaint, events: Vec<Recorded>) -> (Complaint, Vec<Recorded>) {
    let mut complaint = Complaint { readers: Vec::new(), code_letter: None, ..complaint };
    complaint.filed.texts = without_contact(&complaint.filed.texts);
    let events = events.into_iter().filter_map(|mut recorded| {
        match &mut recorded.event {
            Event::ReachChanged { .. }
            | Event::ReaderNamed { .. }
            | Event::ReaderRemoved { .. }
            | Event::AddressConfirmed
            | Event::CodeReissued { .. }
            | Event::CodeLetterMade { .. }
            | Event::CodeLetterPosted { .. } => return None,
            Event::Filed(filed) => filed.texts = without_contact(&filed.texts),
            Event::Asked(asked) => (asked.texts.email, asked.texts.phone) = (None, None),
            _ => {}
        }
        Some(recorded)
    });
    (complaint, events.collect())
}

/// The chair's name stays; how they are reached goes.
fn without_contact(texts: &FiledTexts) -> FiledTexts {
    FiledTexts { email: None, phone: None, address: None, hours: None, ..texts.clone() }
}

/// Why somebody other than proposed handles it is between colleagues: it may name a conflict. So is how a written request
/// came.
fn without_reasons(mut recorded: Recorded) -> Recorded {
    match &mut recorded.event {
        Event::Routed { reason, .. } => *reason = None,
        Event::ReachChanged { note, .. } => *note = None,
        _ => {}
    }
    recorded
}
