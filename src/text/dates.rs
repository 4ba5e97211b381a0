//! Dates written out, as people say them.

use crate::domain::lang::Lang;
use chrono::{Datelike, NaiveDate};

const DAYS: [(&str, &str); 7] = [
    ("maandag", "Monday"),
    ("dinsdag", "Tuesday"),
    ("woensdag", "Wednesday"),
    ("donderdag", "Thursday"),
    ("vrijdag", "Friday"),
    ("zaterdag", "Saturday"),
    ("zondag", "Sunday"),
];
const MONTHS: [(&str, &str); 12] = [
    ("januari", "January"),
    ("februari", "February"),
    ("maart", "March"),
    ("april", "April"),
    ("mei", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("augustus", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
];

/// `woensdag 25 november 2026`.
pub fn long(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", day_and_month(lang, date), date.year())
}

/// `woensdag 25 november`: where the year goes without saying.
pub fn day_and_month(lang: Lang, date: NaiveDate) -> String {
    let (day, month) = (weekday(lang, date), MONTHS[date.month0() as usize]);
    format!("{day} {} {}", date.day(), lang.pick(month.0, month.1))
}

/// `25 november 2026`.
pub fn plain(lang: Lang, date: NaiveDate) -> String {
    let month = MONTHS[date.month0() as usize];
    format!("{} {} {}", date.day(), lang.pick(month.0, month.1), date.year())
}

/// `woensdag`.
pub fn weekday(lang: Lang, date: NaiveDate) -> &'static str {
    let (nl, en) = DAYS[date.weekday().num_days_from_monday() as usize];
    lang.pick(nl, en)
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
