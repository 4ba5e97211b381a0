//! What concerns a coordinator or a director: in no number of the report (R16).

use super::Counted;
use crate::domain::{
    ids::StaffId,
    reference::Reference,
    report::{Record, Stand, Week},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A case about a coordinator or a director.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annex {
    /// By which it is found.
    pub reference: Reference,
    /// Day 0.
    pub received_on: NaiveDate,
    /// How it stood at the end of the week.
    pub stood: Stand,
    /// For how many days it was late then.
    pub days_late: Option<i64>,
    /// Who may not read this.
    pub conflicted: Vec<StaffId>,
}

/// What the report does not count because it concerns a coordinator or a director, and was open or ended in the week:
/// made by the house, and read by the directors whom it does not concern.
pub fn annex(records: &[Record], week: Week, counted: &Counted) -> Vec<Annex> {
    let line = |record: &Record| {
        let stood = record.stood(week.sunday())?;
        let before = record.stood(week.previous().sunday());
        let over = matches!(stood, Stand::Ended(_)) && before == Some(stood);
        (!over).then(|| Annex {
            reference: record.reference.clone(),
            received_on: record.received_on,
            stood,
            days_late: record.days_late(week.sunday()),
            conflicted: record.conflicted.clone(),
        })
    };
    records.iter().filter(|r| r.counts() && !r.diverted() && !counted.contains(&r.complaint)).filter_map(line).collect()
}
