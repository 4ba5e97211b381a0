//! Quarters and years, and the days from one to another.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
}

impl Span {
    /// Whether a day is one of them.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// A year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Year(i32);

impl Year {
    /// A year that a report can be about; nothing outside of 2000 to 2999.
    pub fn new(year: i32) -> Option<Self> {
        (2000..3000).contains(&year).then_some(Self(year))
    }

    /// The year of a day.
    pub fn of(day: NaiveDate) -> Option<Self> {
        Self::new(day.year())
    }

    /// The year before.
    pub fn previous(self) -> Option<Self> {
        Self::new(self.0 - 1)
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// All of it.
    pub fn span(self) -> Span {
        let day = |month, day| NaiveDate::from_ymd_opt(self.0, month, day).unwrap_or_default();
        Span { from: day(1, 1), to: day(12, 31) }
    }

    /// Whether it is over.
    pub fn over(self, today: NaiveDate) -> bool {
        today > self.span().to
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Quarter {
    /// January to March.
    First,
    /// April to June.
    Second,
    /// July to September.
    Third,
    /// October to December.
    Fourth,
}

impl Quarter {
    /// All four, in order.
    pub const ALL: [Self; 4] = [Self::First, Self::Second, Self::Third, Self::Fourth];

    /// The quarter of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self::ALL[day.month0() as usize / 3]
    }

    /// Its days in a year.
    pub fn span(self, year: Year) -> Span {
        let first = |month| NaiveDate::from_ymd_opt(year.0, month, 1);
        let month = 1 + 3 * self as u32;
        let from = first(month).unwrap_or_default();
        let to = first(month + 3).map_or(year.span().to, |next| next - Days::new(1));
        Span { from, to }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quarters_of_a_year_follow_one_another_and_are_all_of_it() {
        let year = Year::new(2028).unwrap();
        let spans = Quarter::ALL.map(|q| q.span(year));
        assert_eq!((spans[0].from, spans[3].to), (year.span().from, year.span().to));
        for pair in spans.windows(2) {
            assert_eq!(pair[0].to + Days::new(1), pair[1].from);
        }
        for day in year.span().from.iter_days().take(366) {
            assert!(Quarter::of(day).span(year).holds(day), "{day}");
        }
        assert!(year.over("2029-01-01".parse().unwrap()) && !year.over(year.span().to));
        assert_eq!((Year::new(1999), Year::new(3000)), (None, None));
    }
}
