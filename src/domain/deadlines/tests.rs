//! Every term at its edges: months that end, years that leap, weekends and holidays between.

use super::*;
use crate::domain::calendar::{Holiday, HolidayRules};
use proptest::prelude::*;

fn date(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

#[test]
fn every_skipped_day_is_named_with_its_reason() {
    let terms = Terms::fix(date("2026-11-20"), &Calendar::default());
    assert_eq!(terms.first_contact_due, date("2026-11-24"));
    assert_eq!(
        terms.skipped,
        [
            Skipped { date: date("2026-11-21"), reason: DayOff::Weekend },
            Skipped { date: date("2026-11-22"), reason: DayOff::Weekend },
        ]
    );
}

#[test]
fn a_judgement_is_late_from_day_forty_three() {
    let terms = Terms::fix(date("2026-11-20"), &Calendar::default());
    assert_eq!(terms.judgement_due, date("2027-01-01"));
    assert_eq!(terms.day(date("2027-01-01")), 42);
    assert!(!terms.judgement_late(date("2027-01-01")));
    assert!(terms.judgement_late(date("2027-01-02")));
}

#[test]
fn two_months_end_on_the_same_day_or_on_the_last_of_a_shorter_month() {
    for (occurred, end) in [
        ("2023-12-28", "2024-02-28"),
        ("2023-12-29", "2024-02-29"),
        ("2023-12-30", "2024-02-29"),
        ("2023-12-31", "2024-02-29"),
        ("2025-12-28", "2026-02-28"),
        ("2025-12-29", "2026-02-28"),
        ("2025-12-30", "2026-02-28"),
        ("2025-12-31", "2026-02-28"),
        ("2027-12-28", "2028-02-28"),
        ("2027-12-29", "2028-02-29"),
        ("2027-12-30", "2028-02-29"),
        ("2027-12-31", "2028-02-29"),
        ("2024-02-28", "2024-04-28"),
        ("2024-02-29", "2024-04-29"),
        ("2026-02-28", "2026-04-28"),
        ("2028-02-28", "2028-04-28"),
        ("2028-02-29", "2028-04-29"),
        ("2026-01-15", "2026-03-15"),
        ("2026-01-29", "2026-03-29"),
        ("2026-01-30", "2026-03-30"),
        ("2026-01-31", "2026-03-31"),
        ("2026-03-31", "2026-05-31"),
        ("2026-04-29", "2026-06-29"),
        ("2026-04-30", "2026-06-30"),
        ("2026-07-30", "2026-09-30"),
        ("2026-07-31", "2026-09-30"),
        ("2026-08-31", "2026-10-31"),
        ("2026-09-30", "2026-11-30"),
        ("2026-10-31", "2026-12-31"),
        ("2026-11-30", "2027-01-30"),
    ] {
        assert_eq!(filing_term_ends(date(occurred)), date(end), "{occurred}");
    }
}

#[test]
fn the_way_outside_ends_after_twelve_months_also_from_a_leap_day() {
    for (received, end) in [
        ("2024-02-29", "2025-02-28"),
        ("2028-02-29", "2029-02-28"),
        ("2023-02-28", "2024-02-28"),
        ("2027-02-28", "2028-02-28"),
        ("2026-12-31", "2027-12-31"),
        ("2026-11-20", "2027-11-20"),
    ] {
        assert_eq!(Terms::fix(date(received), &Calendar::default()).external_route_ends, date(end), "{received}");
    }
}

#[test]
fn six_weeks_run_over_leap_days_and_year_ends_and_never_stop_for_a_weekend() {
    for (received, due) in [
        ("2024-01-18", "2024-02-29"),
        ("2024-01-19", "2024-03-01"),
        ("2026-01-18", "2026-03-01"),
        ("2028-02-29", "2028-04-11"),
        ("2026-11-20", "2027-01-01"),
        ("2026-11-21", "2027-01-02"),
        ("2026-11-22", "2027-01-03"),
    ] {
        assert_eq!(Terms::fix(date(received), &Calendar::default()).judgement_due, date(due), "{received}");
    }
}

#[test]
fn the_first_contact_skips_what_the_chosen_calendar_skips() {
    for (received, cao, legal) in [
        ("2024-12-24", "2024-12-30", "2024-12-31"),
        ("2025-04-17", "2025-04-22", "2025-04-23"),
        ("2025-05-02", "2025-05-07", "2025-05-07"),
        ("2025-12-31", "2026-01-05", "2026-01-06"),
        ("2026-05-04", "2026-05-06", "2026-05-07"),
        ("2026-12-24", "2026-12-29", "2026-12-29"),
        ("2027-05-05", "2027-05-10", "2027-05-11"),
        ("2028-04-26", "2028-05-01", "2028-05-02"),
        ("2030-05-02", "2030-05-06", "2030-05-06"),
    ] {
        for (rules, due) in [(HolidayRules::Cao, cao), (HolidayRules::Legal, legal)] {
            let calendar = Calendar { rules, ..Calendar::default() };
            assert_eq!(Terms::fix(date(received), &calendar).first_contact_due, date(due), "{received} {rules:?}");
        }
    }
}

#[test]
fn the_terms_stay_as_the_calendar_was_at_receipt() {
    let terms = Terms::fix(date("2026-12-24"), &Calendar::default());
    let skipped = |s: &Skipped| (s.date.to_string(), s.reason);
    assert_eq!(
        terms.skipped.iter().map(skipped).collect::<Vec<_>>(),
        [
            ("2026-12-25".to_owned(), DayOff::Holiday(Holiday::Christmas)),
            ("2026-12-26".to_owned(), DayOff::Holiday(Holiday::BoxingDay)),
            ("2026-12-27".to_owned(), DayOff::Weekend),
        ]
    );
    assert_eq!(late_decision_due(terms.received_on, &Calendar::default()), terms.first_contact_due);
}

#[test]
fn the_next_level_is_told_by_the_end_of_the_first_working_day() {
    let calendar = Calendar::default();
    for (received, told) in [
        ("2026-11-20", "2026-11-20"),
        ("2026-11-21", "2026-11-23"),
        ("2026-12-25", "2026-12-28"),
        ("2027-01-01", "2027-01-04"),
    ] {
        assert_eq!(Terms::fix(date(received), &calendar).next_level_told_by(&calendar), date(told), "{received}");
    }
}

#[test]
fn a_question_is_answered_within_two_working_days() {
    assert_eq!(answer_due(date("2026-11-20"), &Calendar::default()), date("2026-11-24"));
    assert_eq!(answer_due(date("2026-12-24"), &Calendar::default()), date("2026-12-29"));
}

#[test]
fn before_a_term_ends_somebody_still_works() {
    for (due, day) in [
        ("2026-11-20", "2026-11-20"),
        ("2026-11-22", "2026-11-20"),
        ("2027-01-01", "2026-12-31"),
        ("2026-12-27", "2026-12-24"),
    ] {
        assert_eq!(last_working_day_before(date(due), &Calendar::default()), date(day), "{due}");
    }
}

#[test]
fn the_day_of_receipt_is_day_nought() {
    let terms = Terms::fix(date("2026-11-20"), &Calendar::default());
    assert_eq!((terms.day(date("2026-11-20")), terms.day(date("2026-11-21"))), (0, 1));
    assert_eq!(terms.day(date("2027-01-02")), 43);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_day_between_is_either_worked_or_named(days in 0u64..3000, legal in any::<bool>()) {
        let rules = if legal { HolidayRules::Legal } else { HolidayRules::Cao };
        let calendar = Calendar { rules, ..Calendar::default() };
        let received = date("2024-01-01") + Days::new(days);
        let terms = Terms::fix(received, &calendar);
        let between = terms.first_contact_due.signed_duration_since(received).num_days();
        prop_assert_eq!(between, terms.skipped.len() as i64 + i64::from(CONTACT_WORKING_DAYS));
        prop_assert_eq!(terms.day(terms.judgement_due), 42);
        prop_assert!(!terms.judgement_late(terms.judgement_due));
        prop_assert!(terms.judgement_late(terms.judgement_due + Days::new(1)));
    }
}
