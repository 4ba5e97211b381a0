//! The clock, and the Amsterdam day that an instant falls on.

use crate::domain::{calendar::Calendar, report::Span};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Amsterdam;

/// The hour at which people begin to work,
const WORK_BEGINS: u32 = 9;
/// and at which they stop.
const WORK_ENDS: u32 = 17;

/// Now.
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// The date in Amsterdam at an instant: the one by which terms run.
pub fn amsterdam_date(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Amsterdam).date_naive()
}

/// Between which instants some days in Amsterdam lie: from the midnight they begin at up to the one they end at, which is
/// no part of them. The clock is never changed at midnight, so that there is always exactly one.
pub fn instants(span: Span) -> std::ops::Range<DateTime<Utc>> {
    let midnight = |day: NaiveDate| {
        let there = Amsterdam.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest();
        there.map_or_else(|| day.and_time(NaiveTime::MIN).and_utc(), |at| at.with_timezone(&Utc))
    };
    midnight(span.from)..midnight(span.to + Days::new(1))
}

/// Noon of a day in Amsterdam.
pub fn noon(day: NaiveDate) -> DateTime<Utc> {
    instants(Span { from: day, to: day }).end - TimeDelta::hours(12)
}

/// The time of day in Amsterdam, as people write it: `14:10`.
pub fn amsterdam_time(at: DateTime<Utc>) -> String {
    at.with_timezone(&Amsterdam).format("%H:%M").to_string()
}

/// Whether people work at an instant: between nine and five in Amsterdam, on a working day of the organisation's.
pub fn in_working_hours(at: DateTime<Utc>, calendar: &Calendar) -> bool {
    let hour = at.with_timezone(&Amsterdam).hour();
    calendar.is_working_day(amsterdam_date(at)) && (WORK_BEGINS..WORK_ENDS).contains(&hour)
}

/// Whether the working hours of a day are over at an instant.
pub fn after_working_hours_of(day: NaiveDate, at: DateTime<Utc>) -> bool {
    let date = amsterdam_date(at);
    date > day || (date == day && at.with_timezone(&Amsterdam).hour() >= WORK_ENDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_around_midnight_decides_the_day() {
        for (at, date) in [
            ("2026-11-20T22:59:00Z", "2026-11-20"),
            ("2026-11-20T23:00:00Z", "2026-11-21"),
            ("2026-10-24T23:30:00Z", "2026-10-25"),
            ("2026-07-01T21:59:00Z", "2026-07-01"),
            ("2026-07-01T22:00:00Z", "2026-07-02"),
            // The night the clock goes forward, and the one it goes back: a minute to either side of both midnights.
            ("2026-03-28T23:59:00+01:00", "2026-03-28"),
            ("2026-03-29T00:01:00+01:00", "2026-03-29"),
            ("2026-03-29T01:59:00+01:00", "2026-03-29"),
            ("2026-03-29T03:00:00+02:00", "2026-03-29"),
            ("2026-03-29T23:59:00+02:00", "2026-03-29"),
            ("2026-03-30T00:01:00+02:00", "2026-03-30"),
            ("2026-10-24T23:59:00+02:00", "2026-10-24"),
            ("2026-10-25T00:01:00+02:00", "2026-10-25"),
            ("2026-10-25T02:30:00+02:00", "2026-10-25"),
            ("2026-10-25T02:30:00+01:00", "2026-10-25"),
            ("2026-10-25T23:59:00+01:00", "2026-10-25"),
            ("2026-10-26T00:01:00+01:00", "2026-10-26"),
        ] {
            assert_eq!(amsterdam_date(at.parse().unwrap()).to_string(), date, "{at}");
        }
    }

    #[test]
    fn a_week_lies_between_two_midnights_in_amsterdam_and_is_an_hour_shorter_or_longer_when_the_clock_changes() {
        for (week, from, until, hours) in [
            ("2026-W47", "2026-11-15T23:00:00Z", "2026-11-22T23:00:00Z", 168),
            ("2026-W13", "2026-03-22T23:00:00Z", "2026-03-29T22:00:00Z", 167),
            ("2026-W43", "2026-10-18T22:00:00Z", "2026-10-25T23:00:00Z", 169),
            ("2026-W53", "2026-12-27T23:00:00Z", "2027-01-03T23:00:00Z", 168),
        ] {
            let week: crate::domain::report::Week = week.parse().unwrap();
            let instants = instants(week.span());
            assert_eq!((instants.start, instants.end), (from.parse().unwrap(), until.parse().unwrap()), "{week}");
            assert_eq!((instants.end - instants.start).num_hours(), hours);
            // Sunday 23:59 and Monday 00:00.
            let last = amsterdam_date(instants.end - chrono::TimeDelta::minutes(1));
            assert_eq!((last, amsterdam_date(instants.end)), (week.sunday(), week.next().monday()));
            assert_eq!(amsterdam_date(instants.start), week.monday());
        }
    }

    #[test]
    fn people_work_from_nine_to_five_by_the_clock_on_their_wall_in_summer_and_winter() {
        let calendar = Calendar::default();
        for (at, working) in [
            ("2026-11-20T07:59:59Z", false),
            ("2026-11-20T08:00:00Z", true),
            ("2026-11-20T15:59:59Z", true),
            ("2026-11-20T16:00:00Z", false),
            ("2026-07-01T07:00:00Z", true),
            ("2026-07-01T15:00:00Z", false),
            ("2026-11-21T10:00:00Z", false),
            ("2026-12-25T10:00:00Z", false),
        ] {
            let at = at.parse().unwrap();
            assert_eq!(in_working_hours(at, &calendar), working, "{at}");
            let over = after_working_hours_of("2026-11-20".parse().unwrap(), at);
            assert_eq!(over, at >= "2026-11-20T16:00:00Z".parse::<DateTime<Utc>>().unwrap(), "{at}");
        }
    }
}
