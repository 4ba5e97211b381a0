//! The terms of a complaint, and why each is what it is.

use super::calendar::{Calendar, DayOff};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// Days from receipt to the judgement: six weeks, the day of receipt being day 0 (R12).
pub const JUDGEMENT_DAYS: u64 = 42;
/// Working days from receipt to the first personal contact (R9).
pub const CONTACT_WORKING_DAYS: u32 = 2;
/// Months within which a complaint is best filed (R4).
pub const FILING_MONTHS: u32 = 2;
/// Months within which the Geschillencommissie can be asked (its own rules; see the facts).
pub const EXTERNAL_MONTHS: u32 = 12;

/// What is fixed on the day a complaint is received, on the calendar as it stood that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The Amsterdam date of receipt: day 0.
    pub received_on: NaiveDate,
    /// R9: personal contact by this day.
    pub first_contact_due: NaiveDate,
    /// R12: the judgement by this day; late from the day after.
    pub judgement_due: NaiveDate,
    /// The complainant's last day at the Geschillencommissie (R17).
    pub external_route_ends: NaiveDate,
    /// Every day between receipt and first contact that did not count.
    pub skipped: Vec<Skipped>,
}

/// A day that did not count, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// The day.
    pub date: NaiveDate,
    /// Why it did not count.
    pub reason: DayOff,
}

impl Terms {
    /// The terms of a complaint received on `received_on`.
    ///
    /// The judgement date is never moved off a weekend or holiday (a decision of the procedure).
    pub fn fix(received_on: NaiveDate, calendar: &Calendar) -> Self {
        let first_contact_due = calendar.working_day_after(received_on, CONTACT_WORKING_DAYS);
        let skipped = received_on
            .iter_days()
            .skip(1)
            .take_while(|d| *d <= first_contact_due)
            .filter_map(|date| calendar.day_off(date).map(|reason| Skipped { date, reason }))
            .collect();
        Self {
            received_on,
            first_contact_due,
            judgement_due: received_on + Days::new(JUDGEMENT_DAYS),
            external_route_ends: received_on + Months::new(EXTERNAL_MONTHS),
            skipped,
        }
    }

    /// R15: by the end of this day the next level was told.
    pub fn next_level_told_by(&self, calendar: &Calendar) -> NaiveDate {
        next_level_told_by(self.received_on, calendar)
    }

    /// Which day of the forty-two `today` is; 0 on the day of receipt.
    pub fn day(&self, today: NaiveDate) -> i64 {
        today.signed_duration_since(self.received_on).num_days()
    }

    /// Whether the judgement is late (from day 43).
    pub fn judgement_late(&self, today: NaiveDate) -> bool {
        today > self.judgement_due
    }
}

/// R15: the first working day of something received on a day: that day itself when it is one.
pub fn next_level_told_by(received_on: NaiveDate, calendar: &Calendar) -> NaiveDate {
    if calendar.is_working_day(received_on) { received_on } else { calendar.working_day_after(received_on, 1) }
}

/// R4: by this day the coordinator decides whether a late complaint is taken on; else it is (a decision of the
/// procedure). Counted from the day of receipt, or from the day on which a question became a complaint.
pub fn late_decision_due(from: NaiveDate, calendar: &Calendar) -> NaiveDate {
    calendar.working_day_after(from, CONTACT_WORKING_DAYS)
}

/// R2: a question to the coordinator is answered within two working days (a decision of the procedure).
pub fn answer_due(asked_on: NaiveDate, calendar: &Calendar) -> NaiveDate {
    calendar.working_day_after(asked_on, CONTACT_WORKING_DAYS)
}

/// The last working day on or before `due`: when a term is near, and somebody still works.
pub fn last_working_day_before(due: NaiveDate, calendar: &Calendar) -> NaiveDate {
    let mut day = due;
    while !calendar.is_working_day(day) {
        day = day - Days::new(1);
    }
    day
}

/// The last day on which something of `occurred` is filed in time: two months later, on the same
/// day of the month or that month's last (R4).
///
/// ```
/// # use gehoor::domain::deadlines::filing_term_ends;
/// let end = filing_term_ends("2025-12-31".parse().unwrap());
/// assert_eq!(end.to_string(), "2026-02-28");
/// ```
pub fn filing_term_ends(occurred: NaiveDate) -> NaiveDate {
    occurred + Months::new(FILING_MONTHS)
}

#[cfg(test)]
mod tests;
