//! The holidays of every year for which there are complaints, by the almanac; and what a working day is.

use super::*;
use proptest::prelude::*;

fn date(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

fn calendar(rules: HolidayRules) -> Calendar {
    Calendar { rules, ..Calendar::default() }
}

/// The holidays of a year, each as month-day: those of both calendars, and those of the law alone. The agreement has none
/// of its own; 5 May stands with both in the years it goes by, and with the law in the others.
struct Year {
    year: i32,
    both: &'static str,
    law: &'static str,
}

/// Written out from the almanac: Easter Sunday with Easter Monday, Ascension on the 39th day after, Whit Sunday and
/// Monday on the 49th and 50th.
const YEARS: [Year; 9] = [
    Year { year: 2024, both: "01-01 03-31 04-01 04-27 05-09 05-19 05-20 12-25 12-26", law: "03-29 05-05 05-10 12-27" },
    Year { year: 2025, both: "01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26", law: "04-18 05-30" },
    Year { year: 2026, both: "01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26", law: "01-02 04-03 05-05 05-15" },
    Year { year: 2027, both: "01-01 03-28 03-29 04-27 05-06 05-16 05-17 12-25 12-26", law: "03-26 05-05 05-07" },
    Year { year: 2028, both: "01-01 04-16 04-17 04-27 05-25 06-04 06-05 12-25 12-26", law: "04-14 04-28 05-05 05-26" },
    Year { year: 2029, both: "01-01 04-01 04-02 04-27 05-10 05-20 05-21 12-25 12-26", law: "03-30 05-05" },
    Year { year: 2030, both: "01-01 04-21 04-22 04-27 05-05 05-30 06-09 06-10 12-25 12-26", law: "04-19" },
    Year { year: 2031, both: "01-01 04-13 04-14 04-26 05-22 06-01 06-02 12-25 12-26", law: "04-11 05-05" },
    Year { year: 2032, both: "01-01 03-28 03-29 04-27 05-06 05-16 05-17 12-25 12-26", law: "03-26 05-05" },
];

/// The holidays of a year, as the calendar has them.
fn holidays(calendar: &Calendar, year: i32) -> Vec<String> {
    let days = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days().take_while(|d| d.year() == year);
    let holiday = |d: &NaiveDate| matches!(calendar.day_off(*d), Some(DayOff::Holiday(_)));
    days.filter(holiday).map(|d| d.to_string()[5..].to_owned()).collect()
}

#[test]
fn the_agreements_calendar_has_the_holidays_of_the_almanac() {
    for Year { year, both, .. } in YEARS {
        let listed: Vec<&str> = both.split(' ').collect();
        assert_eq!(holidays(&calendar(HolidayRules::Cao), year), listed, "{year}");
    }
}

#[test]
fn the_laws_calendar_has_good_friday_liberation_day_and_the_equated_days_besides() {
    for Year { year, both, law } in YEARS {
        let mut listed: Vec<&str> = both.split(' ').chain(law.split(' ')).collect();
        listed.sort_unstable();
        assert_eq!(holidays(&calendar(HolidayRules::Legal), year), listed, "{year}");
    }
}

#[test]
fn easter_falls_where_the_almanac_says() {
    for s in [
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        "2032-03-28",
        // A golden number of one.
        "2014-04-20",
        "2033-04-17",
        // The earliest and the latest there can be, and two that simpler rules get wrong.
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
    ] {
        assert_eq!(easter(date(s).year()), date(s));
    }
}

#[test]
fn every_holiday_says_which_it_is() {
    use Holiday::*;
    let legal = calendar(HolidayRules::Legal);
    for (day, holiday) in [
        ("2026-01-01", NewYear),
        ("2026-01-02", Equated),
        ("2026-04-03", GoodFriday),
        ("2026-04-05", EasterSunday),
        ("2026-04-06", EasterMonday),
        ("2026-04-27", KingsDay),
        ("2026-05-05", LiberationDay),
        ("2026-05-14", Ascension),
        ("2026-05-24", WhitSunday),
        ("2026-05-25", WhitMonday),
        ("2026-12-25", Christmas),
        ("2026-12-26", BoxingDay),
    ] {
        assert_eq!(legal.day_off(date(day)), Some(DayOff::Holiday(holiday)), "{day}");
    }
}

#[test]
fn the_two_calendars_differ_only_where_they_should() {
    let (cao, legal) = (calendar(HolidayRules::Cao), calendar(HolidayRules::Legal));
    let differing: Vec<String> = date("2026-01-01")
        .iter_days()
        .take(365)
        .filter(|d| cao.is_working_day(*d) != legal.is_working_day(*d))
        .map(|d| d.to_string())
        .collect();
    assert_eq!(differing, ["2026-01-02", "2026-04-03", "2026-05-05", "2026-05-15"]);
}

#[test]
fn kings_day_moves_to_saturday_when_it_falls_on_a_sunday() {
    let cao = calendar(HolidayRules::Cao);
    assert_eq!(cao.day_off(date("2025-04-26")), Some(DayOff::Holiday(Holiday::KingsDay)));
    assert_eq!(cao.day_off(date("2025-04-27")), Some(DayOff::Weekend));
    assert_eq!(cao.day_off(date("2026-04-27")), Some(DayOff::Holiday(Holiday::KingsDay)));
}

#[test]
fn liberation_day_is_free_every_fifth_year_under_the_agreement() {
    let cao = calendar(HolidayRules::Cao);
    assert!(cao.is_working_day(date("2026-05-05")));
    assert!(!cao.is_working_day(date("2025-05-05")));
}

#[test]
fn a_closing_day_of_the_organisation_does_not_count() {
    let mut cao = calendar(HolidayRules::Cao);
    cao.closing_days.insert(date("2026-11-23"));
    assert_eq!(cao.day_off(date("2026-11-23")), Some(DayOff::ClosingDay));
    assert_eq!(cao.working_day_after(date("2026-11-20"), 2), date("2026-11-25"));
}

#[test]
fn a_closing_day_on_a_holiday_or_in_a_weekend_changes_nothing() {
    let mut cao = calendar(HolidayRules::Cao);
    cao.closing_days.extend([date("2026-12-25"), date("2026-11-21")]);
    assert_eq!(cao.day_off(date("2026-12-25")), Some(DayOff::Holiday(Holiday::Christmas)));
    assert_eq!(cao.day_off(date("2026-11-21")), Some(DayOff::Weekend));
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    let closed = prop::collection::btree_set((0u64..3300).prop_map(from_2024), 0..30);
    let rules = prop::sample::select(vec![HolidayRules::Cao, HolidayRules::Legal]);
    (rules, closed).prop_map(|(rules, closing_days)| Calendar { rules, closing_days })
}

fn from_2024(days: u64) -> NaiveDate {
    date("2024-01-01") + Days::new(days)
}

/// Whether the lists above, the weekend or a closing day make it a day off: without asking the calendar.
fn off(calendar: &Calendar, day: NaiveDate) -> bool {
    let year = YEARS.iter().find(|y| y.year == day.year()).unwrap();
    let law = if calendar.rules == HolidayRules::Legal { year.law } else { "" };
    let listed = format!("{} {law}", year.both).split(' ').any(|d| *d == day.to_string()[5..]);
    listed || day.weekday().number_from_monday() > 5 || calendar.closing_days.contains(&day)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn working_days_skip_exactly_the_days_that_are_listed(calendar in any_calendar(), from in 0u64..3200, n in 1u32..12) {
        let from = from_2024(from);
        let found = calendar.working_day_after(from, n);
        prop_assert!(!off(&calendar, found), "{found} is a day off");
        let counted = from.iter_days().skip(1).take_while(|d| *d <= found).filter(|d| !off(&calendar, *d)).count();
        prop_assert_eq!(counted, n as usize);
    }

    #[test]
    fn what_comes_in_later_is_due_no_earlier(calendar in any_calendar(), from in 0u64..3200, later in 0u64..20, n in 0u32..6) {
        let due = |days| calendar.working_day_after(from_2024(days), n);
        prop_assert!(due(from) <= due(from + later));
        prop_assert!(due(from) < calendar.working_day_after(from_2024(from), n + 1));
    }
}

#[test]
fn no_working_days_later_is_the_day_itself() {
    assert_eq!(calendar(HolidayRules::Cao).working_day_after(date("2026-12-25"), 0), date("2026-12-25"));
}
