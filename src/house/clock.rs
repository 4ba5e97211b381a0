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
        ] {
            assert_eq!(amsterdam_date(at.parse().unwrap()).to_string(), date, "{at}");
        }
    }
}
