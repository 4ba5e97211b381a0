//! What the complainant may know of a case. What is not here cannot be shown by mistake.

use super::Recorded;
use crate::domain::{complaint::Complaint, event::Event};

/// The parent's side of a case and of what happened.
pub(super) fn only(complaint: Complaint, events: Vec<Recorded>) -> (Complaint, Vec<Recorded>) {
    // A judgement is the complainant's from the moment it is issued.
    let issued = events.iter().any(|r| matches!(r.event, Event::JudgementIssued { .. }));
    let complaint = Complaint {
        judgement: complaint.judgement.filter(|_| issued),
        approved: complaint.approved.filter(|_| issued),
        subjects: Vec::new(),
        drafted_by: Vec::new(),
        returned: None,
        // That it ended here shows in `closing`; as what it goes on is told by a person, over a safe channel (R6, R7).
        diversion: None,
        ..complaint
    };
    let events = events.into_iter().filter(|r| r.event.parents_side()).map(without_reasons).collect();
    (complaint, events)
}

/// Why somebody other than proposed handles it is between colleagues: it may name a conflict.
fn without_reasons(mut recorded: Recorded) -> Recorded {
    if let Event::Routed { reason, .. } = &mut recorded.event {
        *reason = None;
    }
    recorded
}
