//! The cases past their six weeks (R12), line by line: those that wait, and those that were judged.

use crate::domain::{
    ids::LocationId,
    lateness::Cause,
    organisation::Organisation,
    phase::Phase,
    reference::Reference,
    report::{Record, Stand, Week},
};
use serde::{Deserialize, Serialize};

/// A case past its six weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Late {
    /// By which it is found.
    pub reference: Reference,
    /// So many days.
    pub days: i64,
    /// Where it stood at the end of the week.
    pub phase: Phase,
    /// Whether the parent was told why, and when it comes.
    pub explained: bool,
    /// The kind of why, where that was said: not the words, which are of that case and go with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// The names of its locations.
    pub locations: Vec<String>,
}

/// What was open at the end of the week, the latest first.
pub(super) fn open(records: &[&Record], week: Week, org: &Organisation) -> Vec<Late> {
    lines(records, week, org, |record| record.days_late(week.sunday()))
}

/// What was judged in the week, the latest first: with the reason that was recorded, as the one that waited had it.
pub(super) fn given(records: &[&Record], week: Week, org: &Organisation) -> Vec<Late> {
    lines(records, week, org, |record| record.given_late(week.span()))
}

fn lines(records: &[&Record], week: Week, org: &Organisation, days: impl Fn(&Record) -> Option<i64>) -> Vec<Late> {
    let name = |id: &LocationId| org.location(*id).map(|l| l.name.clone());
    let line = |record: &&Record| {
        let days = days(record)?;
        let phase = match record.stood(week.sunday())? {
            Stand::Open(phase) => phase,
            Stand::Ended(_) => Phase::Closed,
        };
        let locations = record.place.locations().iter().filter_map(name).collect();
        let (explained, cause) = (record.explained, record.cause);
        Some(Late { reference: record.reference.clone(), days, phase, explained, cause, locations })
    };
    let counted = records.iter().filter(|r| r.counts() && !r.diverted());
    let mut late: Vec<Late> = counted.filter_map(line).collect();
    late.sort_by(|a, b| b.days.cmp(&a.days).then_with(|| a.reference.cmp(&b.reference)));
    late
}
