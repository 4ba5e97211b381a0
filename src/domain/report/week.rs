//! A week as ISO 8601 counts them: from Monday, and the first of a year is the one with its first Thursday.

use super::Span;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A week. Its days are dates in Amsterdam; between which instants it lies is for `house::clock` to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Week {
    monday: NaiveDate,
}

/// What was typed is no week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAWeek;

impl fmt::Display for NotAWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a week: a year and the number of a week in it, such as 2026-W47")
    }
}

impl std::error::Error for NotAWeek {}

impl Week {
    /// The week of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self { monday: day - Days::new(day.weekday().num_days_from_monday().into()) }
    }

    /// Its first day.
    pub const fn monday(self) -> NaiveDate {
        self.monday
    }

    /// Its last day.
    pub fn sunday(self) -> NaiveDate {
        self.monday + Days::new(6)
    }

    /// All of it.
    pub fn span(self) -> Span {
        Span { from: self.monday, to: self.sunday() }
    }

    /// The week before.
    pub fn previous(self) -> Self {
        Self { monday: self.monday - Days::new(7) }
    }

    /// The week after.
    pub fn next(self) -> Self {
        Self { monday: self.monday + Days::new(7) }
    }

    /// So many weeks before it, the oldest first.
    pub fn before(self, weeks: usize) -> Vec<Self> {
        let mut before: Vec<Self> =
            std::iter::successors(Some(self.previous()), |w| Some(w.previous())).take(weeks).collect();
        before.reverse();
        before
    }

    /// Its year, and the week of it: where the year stands elsewhere.
    pub fn parts(self) -> (String, String) {
        let iso = self.monday.iso_week();
        (format!("{:04}", iso.year()), format!("W{:02}", iso.week()))
    }

    /// Whether it is over.
    pub fn over(self, today: NaiveDate) -> bool {
        today > self.sunday()
    }
}

impl FromStr for Week {
    type Err = NotAWeek;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        let (year, week) = typed.trim().split_once("-W").or_else(|| typed.trim().split_once("-w")).ok_or(NotAWeek)?;
        let digits = |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(week, 2) {
            return Err(NotAWeek);
        }
        let (year, week) = (year.parse().map_err(|_| NotAWeek)?, week.parse().map_err(|_| NotAWeek)?);
        NaiveDate::from_isoywd_opt(year, week, Weekday::Mon).map(|monday| Self { monday }).ok_or(NotAWeek)
    }
}

impl TryFrom<String> for Week {
    type Error = NotAWeek;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Week> for String {
    fn from(week: Week) -> Self {
        week.to_string()
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, week) = self.parts();
        write!(f, "{year}-{week}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn week(text: &str) -> Week {
        text.parse().unwrap()
    }

    #[test]
    fn a_week_begins_on_monday_and_belongs_to_the_year_of_its_thursday() {
        for (written, monday, sunday) in [
            ("2026-W47", "2026-11-16", "2026-11-22"),
            ("2026-W01", "2025-12-29", "2026-01-04"),
            ("2026-W53", "2026-12-28", "2027-01-03"),
            ("2027-W01", "2027-01-04", "2027-01-10"),
            ("2020-W53", "2020-12-28", "2021-01-03"),
        ] {
            let week = week(written);
            assert_eq!((week.monday().to_string().as_str(), week.sunday().to_string().as_str()), (monday, sunday));
            assert_eq!(week.to_string(), written);
            for day in week.monday().iter_days().take(7) {
                assert_eq!(Week::of(day), week, "{day}");
            }
        }
    }

    #[test]
    fn a_year_without_a_week_53_has_none_and_what_is_no_week_is_refused() {
        for typed in ["2025-W53", "2026-W00", "2026-W54", "2026-47", "26-W47", "2026-W7", "2026-W+7", "", "2026-W４7"]
        {
            assert_eq!(typed.parse::<Week>(), Err(NotAWeek), "{typed:?}");
        }
        assert!(NotAWeek.to_string().contains("2026-W47"), "it says what one looks like");
        assert_eq!(" 2026-w47 ".parse(), Ok(week("2026-W47")), "as people type it");
    }

    #[test]
    fn the_weeks_before_one_are_told_from_the_oldest_on_across_a_year_with_53() {
        let before: Vec<String> = week("2027-W02").before(3).into_iter().map(|w| w.to_string()).collect();
        assert_eq!(before, ["2026-W52", "2026-W53", "2027-W01"]);
        assert_eq!(week("2026-W53").next(), week("2027-W01"));
    }

    #[test]
    fn a_week_is_over_when_its_sunday_is() {
        let week = week("2026-W47");
        assert!(!week.over(week.sunday()) && week.over(week.sunday() + Days::new(1)));
    }

    proptest! {
        #[test]
        fn every_day_is_of_one_week_which_is_read_as_it_is_written(day in -200_000i32..800_000) {
            let day = NaiveDate::from_num_days_from_ce_opt(730_000 + day % 300_000).unwrap();
            let week = Week::of(day);
            prop_assert!(week.span().holds(day));
            prop_assert_eq!(week.to_string().parse::<Week>(), Ok(week));
            prop_assert_eq!(week.next().previous(), week);
            prop_assert_eq!(serde_json::from_str::<Week>(&serde_json::to_string(&week).unwrap()).unwrap(), week);
        }
    }
}
