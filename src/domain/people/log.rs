//! What stands in the settings log: ids and keys, and nothing that can be erased.

use super::Change;
use crate::domain::{
    access::Role,
    calendar::HolidayRules,
    helplines::Line,
    ids::{LocationId, RegionId, StaffId},
    improvement::Stands,
    intake::Category,
    judgement::Outcome,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the settings log says of a change: no names and no addresses, which can be erased, as the log cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// As [`Change::Give`].
    Give(Role),
    /// As [`Change::Take`].
    Take(Role),
    /// As [`Change::Address`].
    Address,
    /// As [`Change::StandIn`].
    StandIn(StaffId, NaiveDate, NaiveDate),
    /// As [`Change::ReportTo`].
    ReportTo(Option<StaffId>),
    /// As [`Change::Independent`].
    Independent(bool),
    /// As [`Change::SecondReading`].
    SecondReading(bool),
}

impl From<&Change> for Matter {
    fn from(change: &Change) -> Self {
        match change {
            Change::Give(role) => Self::Give(*role),
            Change::Take(role) => Self::Take(*role),
            Change::Address(_) => Self::Address,
            Change::StandIn { deputy, from, until } => Self::StandIn(*deputy, *from, *until),
            Change::ReportTo(to) => Self::ReportTo(*to),
            Change::Independent(is) => Self::Independent(*is),
            Change::SecondReading(on) => Self::SecondReading(*on),
        }
    }
}

impl Entry {
    /// Whether a line was written for somebody by the organisation's provider, as [`of_provider`](super::of_provider) has
    /// it: it only ever gives roles.
    pub fn of_provider(&self, by: StaffId, about: Option<StaffId>) -> bool {
        matches!(self, Self::Proposed(Matter::Give(_))) && about == Some(by)
    }
}

/// What stands in the settings log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// Somebody was invited.
    Invited,
    /// They were sent another invitation.
    InvitedAgain,
    /// Somebody stands in the directory, and may not come in.
    Listed,
    /// Their name, function, telephone or location was changed.
    Described,
    /// A change that one person may make.
    Made(Matter),
    /// A change that takes two was proposed.
    Proposed(Matter),
    /// The second person agreed, and it was made.
    Confirmed(Matter),
    /// The second person did not.
    Refused(Matter),
    /// Who proposed it took it back.
    TakenBack(Matter),
    /// Somebody who was away is back.
    Back,
    /// They came in by the organisation's provider for the first time.
    CameByProvider,
    /// The provider said so when they came in.
    ByProvider(Matter),
    /// They work here no more.
    Left,
    /// A list of locations was taken over: so many new, so many changed.
    Locations(usize, usize),
    /// A list of employees was taken over: so many new, so many changed.
    Employees(usize, usize),
    /// The organisation has another name.
    Renamed,
    /// A location has another name.
    LocationRenamed(LocationId),
    /// A region has another name.
    RegionRenamed(RegionId),
    /// Terms of complaints to come go by these holidays.
    Holidays(HolidayRules),
    /// The organisation is closed on a day.
    Closed(NaiveDate),
    /// It is not closed on that day after all.
    Open(NaiveDate),
    /// What was improved at a location stands so now, for its committee.
    Improved(LocationId, Stands),
    /// What complaints are about is not offered any more.
    CategoryClosed(Category),
    /// It is offered again.
    CategoryOpen(Category),
    /// A location is not offered for new complaints any more.
    LocationClosed(LocationId),
    /// It is offered again.
    LocationOpen(LocationId),
    /// How a body outside is reached was changed.
    ContactChanged(Line),
    /// It was checked, and nothing changed.
    ContactChecked(Line),
    /// A standard text was written, for a category and an outcome.
    TextWritten(Option<Category>, Option<Outcome>),
    /// For how many months cases and remarks are kept was changed.
    KeptFor {
        /// Cases.
        case_months: u32,
        /// The words of remarks.
        remark_months: u32,
    },
    /// It was removed.
    TextRemoved(Option<Category>, Option<Outcome>),
}
