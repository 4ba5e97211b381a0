//! Working days: which days count for the terms of a complaint.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Which holidays the organisation goes by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HolidayRules {
    /// The collective agreement that childcare works by: 5 May only every fifth year, Good Friday is worked.
    #[default]
    Cao,
    /// Algemene termijnenwet, article 3: Good Friday, 5 May every year, and the days equated by decree.
    Legal,
}

impl HolidayRules {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Cao, Self::Legal];

    /// The name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Cao => "cao",
            Self::Legal => "legal",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rules| rules.key() == key)
    }
}

/// A holiday of the Netherlands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The Friday before Easter (legal calendar only).
    GoodFriday,
    /// Easter Sunday.
    EasterSunday,
    /// Easter Monday.
    EasterMonday,
    /// 27 April, or the 26th when that is a Sunday.
    KingsDay,
    /// 5 May.
    LiberationDay,
    /// Forty days after Easter.
    Ascension,
    /// Whit Sunday.
    WhitSunday,
    /// Whit Monday.
    WhitMonday,
    /// 25 December.
    Christmas,
    /// 26 December.
    BoxingDay,
    /// A day the government equated with a holiday (legal calendar only).
    Equated,
}

/// Why a day does not count as a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayOff {
    /// A Saturday or Sunday.
    Weekend,
    /// A holiday.
    Holiday(Holiday),
    /// A day the organisation itself is closed.
    ClosingDay,
}

/// Days equated with holidays by royal decree (Algemene termijnenwet, article 3, third paragraph).
const EQUATED: [(i32, u32, u32); 8] = [
    (2024, 5, 10),
    (2024, 12, 27),
    (2025, 5, 30),
    (2026, 1, 2),
    (2026, 5, 15),
    (2027, 5, 7),
    (2028, 4, 28),
    (2028, 5, 26),
];

/// The organisation's calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// Which holidays count.
    pub rules: HolidayRules,
    /// Days the organisation is closed besides.
    pub closing_days: BTreeSet<NaiveDate>,
}

impl Calendar {
    /// Why `date` is not a working day, or `None` when it is one.
    pub fn day_off(&self, date: NaiveDate) -> Option<DayOff> {
        if let Some(holiday) = self.holiday(date) {
            return Some(DayOff::Holiday(holiday));
        }
        if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            return Some(DayOff::Weekend);
        }
        self.closing_days.contains(&date).then_some(DayOff::ClosingDay)
    }

    /// Whether people can be expected to work on `date`.
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        self.day_off(date).is_none()
    }

    /// The `n`th working day after `date`; `date` itself never counts.
    ///
    /// ```
    /// # use gehoor::domain::calendar::Calendar;
    /// # use chrono::NaiveDate;
    /// let friday = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    /// assert_eq!(Calendar::default().working_day_after(friday, 2).to_string(), "2026-11-24");
    /// ```
    pub fn working_day_after(&self, date: NaiveDate, n: u32) -> NaiveDate {
        let mut day = date;
        let mut left = n;
        while left > 0 {
            day = day + Days::new(1);
            if self.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }

    /// The holiday that falls on `date`, if one does.
    fn holiday(&self, date: NaiveDate) -> Option<Holiday> {
        let legal = self.rules == HolidayRules::Legal;
        let from_easter = date.signed_duration_since(easter(date.year())).num_days();
        let fixed = match (date.month(), date.day()) {
            (1, 1) => Some(Holiday::NewYear),
            (4, 26) if date.weekday() == Weekday::Sat => Some(Holiday::KingsDay),
            (4, 27) if date.weekday() != Weekday::Sun => Some(Holiday::KingsDay),
            (5, 5) if legal || date.year() % 5 == 0 => Some(Holiday::LiberationDay),
            (12, 25) => Some(Holiday::Christmas),
            (12, 26) => Some(Holiday::BoxingDay),
            _ => None,
        };
        let moving = match from_easter {
            -2 if legal => Some(Holiday::GoodFriday),
            0 => Some(Holiday::EasterSunday),
            1 => Some(Holiday::EasterMonday),
            39 => Some(Holiday::Ascension),
            49 => Some(Holiday::WhitSunday),
            50 => Some(Holiday::WhitMonday),
            _ => None,
        };
        let equated =
            || (legal && EQUATED.contains(&(date.year(), date.month(), date.day()))).then_some(Holiday::Equated);
        fixed.or(moving).or_else(equated)
    }
}

/// Easter Sunday of a Gregorian year (the anonymous computus; Meeus, *Astronomical Algorithms*, ch. 8).
fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    // The computus yields a day between 22 March and 25 April in every year chrono can hold.
    NaiveDate::from_ymd_opt(year, month as u32, day as u32).unwrap_or_default()
}

#[cfg(test)]
mod tests;
