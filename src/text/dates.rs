//! Dates written out, as people say them.

use crate::domain::lang::Lang;
use chrono::{Datelike, NaiveDate, Weekday};

/// `woensdag 25 november 2026`.
pub fn long(lang: Lang, date: NaiveDate) -> String {
    written_long(lang, weekday(lang, date), date.day(), month(lang, date.month()), date.year())
}

/// `woensdag 25 november`: where the year goes without saying.
pub fn day_and_month(lang: Lang, date: NaiveDate) -> String {
    written_short(lang, weekday(lang, date), date.day(), month(lang, date.month()))
}

/// `25 november 2026`.
pub fn plain(lang: Lang, date: NaiveDate) -> String {
    written_plain(lang, date.day(), month(lang, date.month()), date.year())
}

/// `woensdag`.
pub fn weekday(lang: Lang, date: NaiveDate) -> &'static str {
    day(lang, date.weekday())
}

crate::texts! {
    /// The order of a long date.
    written_long(weekday: &str, day: u32, month: &str, year: i32) = "{weekday} {day} {month} {year}", "{weekday} {day} {month} {year}";
    /// The order of a date without its year.
    written_short(weekday: &str, day: u32, month: &str) = "{weekday} {day} {month}", "{weekday} {day} {month}";
    /// The order of a date without its weekday.
    written_plain(day: u32, month: &str, year: i32) = "{day} {month} {year}", "{day} {month} {year}";
}

crate::texts_of! {
    /// A weekday, as it stands in a date.
    fn day(lang, day: Weekday) match day {
        Weekday::Mon => ("maandag", "Monday"),
        Weekday::Tue => ("dinsdag", "Tuesday"),
        Weekday::Wed => ("woensdag", "Wednesday"),
        Weekday::Thu => ("donderdag", "Thursday"),
        Weekday::Fri => ("vrijdag", "Friday"),
        Weekday::Sat => ("zaterdag", "Saturday"),
        Weekday::Sun => ("zondag", "Sunday"),
    }

    /// A month, as it stands in a date.
    fn month(lang, month: u32) match month {
        1 => ("januari", "January"),
        2 => ("februari", "February"),
        3 => ("maart", "March"),
        4 => ("april", "April"),
        5 => ("mei", "May"),
        6 => ("juni", "June"),
        7 => ("juli", "July"),
        8 => ("augustus", "August"),
        9 => ("september", "September"),
        10 => ("oktober", "October"),
        11 => ("november", "November"),
        _ => ("december", "December"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_out_in_either_language() {
        let date = "2026-11-25".parse().unwrap();
        assert_eq!(long(Lang::Nl, date), "woensdag 25 november 2026");
        assert_eq!(day_and_month(Lang::En, date), "Wednesday 25 November");
        assert_eq!(plain(Lang::Nl, date), "25 november 2026");
    }
}
