//! How long what people wrote is kept. The privacy statement says these same numbers.

mod terms;

pub use terms::{Terms, TermsForm, parse_terms};

use super::{
    access::StaffActor,
    complaint::Complaint,
    external::{Body, Step},
    field::{Errors, FieldError, Problem},
    people,
    phase::Closing,
    promise::Settled,
    reference::Reference,
    words::Prose,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// For how many days what was begun in a form waits to be gone on with.
pub const DRAFT_DAYS: u32 = 7;

/// For how many days a form with something wrong in it waits to be shown again.
pub const FORM_DAYS: u32 = 1;

/// For how many days the draft of a judgement waits for its writer to go on: as long as the judgement itself may take.
pub const JUDGEMENT_DRAFT_DAYS: u32 = 42;

/// For how many days the words that staff looked for are kept, for the address of what was found; and a filter that they
/// removed.
pub const SEARCH_DAYS: u32 = 1;

/// So many days ahead one sees which cases go.
pub const AHEAD_DAYS: u32 = 30;

/// A case to hold, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct HoldForm {
    pub reference: String,
    pub reason: String,
}

/// A case to hold and why, of what was typed.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_hold(form: &HoldForm) -> Result<(Reference, Prose), Vec<FieldError>> {
    let mut errors = Errors::default();
    let typed = match form.reference.trim() {
        "" => Err(Problem::Missing),
        reference => reference.parse().map_err(|_| Problem::NoSuchCase),
    };
    let reference = errors.keep("reference", typed);
    let reason = errors.keep("reason", Prose::parse(&form.reason));
    match (reference, reason) {
        (Some(reference), Some(reason)) => Ok((reference, reason)),
        _ => Err(errors.into_vec()),
    }
}

/// Whether somebody reads how long things are kept. Which cases go they read of those that they may hold.
pub fn reads(staff: &StaffActor) -> bool {
    people::keeps(staff) || staff.oversees()
}

/// The day from which the [term](Terms) of a case is counted: the last of closing, the last measure, the end of a case at
/// an external body. Nothing while that is not known (it is open, a measure is still to come, or a body outside has it),
/// and once everything personal is gone. What went on outside of the procedure (R6, R7) has a term of its own, elsewhere.
pub fn ended_on(case: &Complaint) -> Option<NaiveDate> {
    let closed = case.closed.filter(|closed| closed.how != Closing::Diverted)?;
    let waits = case.measures.iter().any(|measure| measure.open());
    let with_them = |body: Body| {
        let steps = case.external.iter().filter(|(of, ..)| *of == body);
        steps.max_by_key(|(_, step, on)| (*on, *step != Step::Asked)).is_some_and(|(_, step, _)| *step == Step::Asked)
    };
    if case.erased || waits || Body::ALL.into_iter().any(with_them) {
        return None;
    }
    let measures = case.measures.iter().map(|measure| match measure.settled {
        Some(Settled::Kept(on)) => on.max(measure.by),
        _ => measure.by,
    });
    let outside = case.external.iter().map(|(_, _, on)| *on);
    Some(measures.chain(outside).fold(closed.on, NaiveDate::max))
}
