//! The clock, and the Amsterdam day that an instant falls on.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Amsterdam;

/// Now.
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// The date in Amsterdam at an instant: the one by which terms run.
pub fn amsterdam_date(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Amsterdam).date_naive()
}

/// The time of day in Amsterdam, as people write it: `14:10`.
pub fn amsterdam_time(at: DateTime<Utc>) -> String {
    at.with_timezone(&Amsterdam).format("%H:%M").to_string()
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
}
