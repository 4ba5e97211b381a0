//! For how many months, which an organisation decides within bounds. No law and no regulation says a term.

use super::AHEAD_DAYS;
use crate::domain::field::{Errors, FieldError, Problem};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// For how long an organisation keeps what people wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// For how many months a case is kept with what is personal in it, from [`ended_on`](super::ended_on) on.
    pub case_months: u32,
    /// For how many months the words of a remark are kept, and how to reach who wrote it.
    pub remark_months: u32,
    /// Before this day no case goes: a shorter term never takes a case that was not announced.
    pub not_before: Option<NaiveDate>,
}

impl Default for Terms {
    /// Common practice.
    fn default() -> Self {
        Self { case_months: 24, remark_months: 6, not_before: None }
    }
}

impl Terms {
    /// A case is never gone while its parent can still go to the Geschillencommissie, which takes what was filed within
    /// the twelve months before.
    pub const CASE: RangeInclusive<u32> = 12..=84;
    /// Of remarks.
    pub const REMARK: RangeInclusive<u32> = 1..=24;

    /// From which day on nothing personal is kept of a case that ended on a day.
    pub fn end(&self, ended_on: NaiveDate) -> Option<NaiveDate> {
        let end = ended_on.checked_add_months(Months::new(self.case_months))?;
        Some(self.not_before.map_or(end, |day| end.max(day)))
    }

    /// The last day on which a case ended of which nothing personal is kept on a day: the inverse of [`Self::end`].
    pub fn ended_by(&self, day: NaiveDate) -> Option<NaiveDate> {
        let mut last = day.checked_sub_months(Months::new(self.case_months))?;
        // The 28th of February ends what ended on the 28th, 29th, 30th and 31st.
        while let Some(next) = last.succ_opt()
            && self.end(next)? <= day
        {
            last = next;
        }
        (self.end(last)? <= day).then_some(last)
    }

    /// These terms from today on. What goes earlier by them goes no earlier than one can read it coming.
    pub fn changed(&self, typed: Self, today: NaiveDate) -> Self {
        let shorter = typed.case_months < self.case_months;
        let announced = today.checked_add_days(Days::new(AHEAD_DAYS.into()));
        Self { not_before: if shorter { announced } else { self.not_before }, ..typed }
    }
}

/// The terms, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct TermsForm {
    pub case_months: String,
    pub remark_months: String,
}

impl From<Terms> for TermsForm {
    fn from(terms: Terms) -> Self {
        Self { case_months: terms.case_months.to_string(), remark_months: terms.remark_months.to_string() }
    }
}

/// The terms of what was typed.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_terms(form: &TermsForm) -> Result<Terms, Vec<FieldError>> {
    let months = |typed: &str, bounds: RangeInclusive<u32>| match typed.trim() {
        "" => Err(Problem::Missing),
        typed => typed.parse().ok().filter(|n| bounds.contains(n)).ok_or(Problem::OutOfBounds),
    };
    let mut errors = Errors::default();
    let case_months = errors.keep("case_months", months(&form.case_months, Terms::CASE));
    let remark_months = errors.keep("remark_months", months(&form.remark_months, Terms::REMARK));
    match (case_months, remark_months) {
        (Some(case_months), Some(remark_months)) => Ok(Terms { case_months, remark_months, not_before: None }),
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days() -> impl Strategy<Value = NaiveDate> {
        (0_u64..40_000).prop_map(|n| day("2020-01-01") + Days::new(n))
    }

    proptest! {
        #[test]
        fn a_case_goes_on_a_day_exactly_when_it_ended_by_the_day_that_says_so(
            ended in days(), on in days(), case_months in Terms::CASE, not_before in proptest::option::of(days()),
        ) {
            let terms = Terms { case_months, not_before, ..Terms::default() };
            // Near the day itself, where it matters.
            for ended in [ended, on - Months::new(case_months), on - Months::new(case_months) + Days::new(ended.signed_duration_since(day("2020-01-01")).num_days() as u64 % 5)] {
                prop_assert_eq!(terms.end(ended).unwrap() <= on, terms.ended_by(on).is_some_and(|by| ended <= by));
            }
        }

        #[test]
        fn whatever_is_changed_no_case_goes_that_was_not_announced(
            ended in days(), today in days(), before in Terms::CASE, after in Terms::CASE,
        ) {
            let terms = Terms { case_months: before, ..Terms::default() };
            let changed = terms.changed(Terms { case_months: after, ..terms }, today);
            let announced = today + Days::new(AHEAD_DAYS.into());
            prop_assert!(changed.end(ended).unwrap() >= announced.min(terms.end(ended).unwrap()));
        }
    }

    #[test]
    fn a_longer_term_holds_at_once_and_leaves_what_was_announced() {
        let today = day("2026-11-27");
        let shorter = Terms::default().changed(Terms { case_months: 12, ..Terms::default() }, today);
        assert_eq!(shorter.not_before, Some(day("2026-12-27")));
        assert_eq!(shorter.end(day("2025-01-31")), Some(day("2026-12-27")));
        let longer = shorter.changed(Terms { case_months: 36, ..Terms::default() }, day("2026-12-01"));
        assert_eq!((longer.end(day("2025-01-31")), longer.not_before), (Some(day("2028-01-31")), shorter.not_before));
    }

    #[test]
    fn months_are_numbers_within_bounds() {
        let form = |case: &str, remark: &str| TermsForm { case_months: case.into(), remark_months: remark.into() };
        assert_eq!(parse_terms(&form(" 36 ", "12")).map(|t| (t.case_months, t.remark_months)), Ok((36, 12)));
        assert_eq!(parse_terms(&TermsForm::from(Terms::default())), Ok(Terms::default()));
        for wrong in ["11", "85", "-24", "2,5", "veel", "99999999999"] {
            let errors = parse_terms(&form(wrong, "0")).unwrap_err();
            let found: Vec<_> = errors.iter().map(|e| (e.field.as_str(), e.problem)).collect();
            assert_eq!(found, [("case_months", Problem::OutOfBounds), ("remark_months", Problem::OutOfBounds)]);
        }
        assert_eq!(parse_terms(&form("", "6")).unwrap_err()[0].problem, Problem::Missing);
    }
}
