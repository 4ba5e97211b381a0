//! What the device itself keeps while somebody fills in: what was typed, sent or not, and what a page needs without a
//! network.
//!
//! Gone once it was filed or wiped. Only this site reads it.

#[cfg(feature = "wizard")]
mod storage;

use crate::domain::intake::{Answers, Seen, Step};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The answers as they stand on the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// Of which draft: what was kept of another one does not join in. Empty before the first answer was saved.
    pub draft: String,
    /// Every answer, also what was only typed.
    pub answers: Answers,
    /// The questions that did not reach the server.
    pub unsaved: Vec<Step>,
    /// The questions in which something was typed that was not sent.
    pub typed: Vec<Step>,
    /// The questions that reached the server since the page was made.
    pub saved: Vec<Step>,
    /// How often each question had been saved when something was typed in it.
    pub seen: Seen,
    /// The last day on which something was typed.
    pub on: Option<NaiveDate>,
}

impl Kept {
    /// The questions of which the device knows more than a page on which so much was seen: what was not sent, and what
    /// arrived only when that page was made already.
    #[cfg(any(feature = "wizard", test))]
    pub fn ahead(&self, page: &Seen) -> impl Iterator<Item = Step> {
        let late = self.saved.iter().filter(|step| page.of(**step) <= self.seen.of(**step));
        late.chain(&self.unsaved).chain(&self.typed).copied()
    }

    /// Whether there is nothing in it to keep.
    pub fn is_nothing(&self) -> bool {
        self.answers == Answers::default() && self.unsaved.is_empty() && self.typed.is_empty()
    }

    /// Whether none of it ever reached us: then it is of no draft, also not of one that was sent on this device before.
    #[cfg(any(feature = "wizard", test))]
    pub const fn of_no_draft(&self) -> bool {
        self.draft.is_empty() && self.saved.is_empty()
    }

    /// Whether it waited for longer than a draft does.
    #[cfg(any(feature = "wizard", test))]
    pub fn over(&self, today: NaiveDate) -> bool {
        self.on.is_some_and(|on| today > on + chrono::Days::new(crate::domain::retention::DRAFT_DAYS.into()))
    }
}

/// What a device remembers until there is a network again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// What was wiped here is still to be wiped with us: perhaps by whoever holds the device next.
    Owed,
    /// The complaint was sent; whether its confirmation came is not known here.
    Filed,
}

#[cfg(feature = "wizard")]
impl Mark {
    const fn name(self) -> &'static str {
        match self {
            // The page itself looks for it, too (bundles/owed.js).
            Self::Owed => "gehoor_wissen",
            Self::Filed => "gehoor_verstuurd",
        }
    }
}

#[cfg(feature = "wizard")]
pub use storage::{
    choose_language, chosen_language, frame, keep, keep_frame, keep_sentences, kept, mark, marked, speak, wipe,
};

/// The server keeps nothing on a device.
#[cfg(not(feature = "wizard"))]
pub fn keep(_kept: &Kept) {}

/// And has nothing to wipe.
#[cfg(not(feature = "wizard"))]
pub fn wipe() {}

/// Nor to remember.
#[cfg(not(feature = "wizard"))]
pub fn mark(_mark: Mark, _on: bool) {}

/// Nothing is remembered there.
#[cfg(not(feature = "wizard"))]
pub fn marked(_mark: Mark) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::Revision;

    #[test]
    fn a_page_made_before_the_last_answer_came_in_is_behind_the_device() {
        let seen = |revision| {
            let mut seen = Seen::default();
            seen.note(Step::Story, Revision(revision));
            seen
        };
        let kept = Kept { saved: vec![Step::Story], unsaved: vec![Step::Wish], seen: seen(1), ..Kept::default() };
        assert_eq!(kept.ahead(&seen(1)).collect::<Vec<_>>(), [Step::Story, Step::Wish]);
        assert_eq!(kept.ahead(&seen(2)).collect::<Vec<_>>(), [Step::Wish], "the page has it, or what came after it");
    }

    #[test]
    fn of_who_answered_nothing_a_device_keeps_nothing() {
        assert!(Kept { saved: vec![Step::Story], ..Kept::default() }.is_nothing());
        assert!(!Kept { typed: vec![Step::Story], ..Kept::default() }.is_nothing(), "an answer that was taken away");
    }

    #[test]
    fn what_never_reached_us_is_of_no_draft() {
        let kept = Kept { unsaved: vec![Step::Story], ..Kept::default() };
        assert!(kept.of_no_draft());
        assert!(!Kept { saved: vec![Step::Relation], ..kept.clone() }.of_no_draft(), "which began one");
        assert!(!Kept { draft: "1f".into(), ..kept }.of_no_draft());
    }

    #[test]
    fn what_a_device_keeps_vanishes_when_the_draft_would() {
        let day = |n| NaiveDate::from_ymd_opt(2026, 11, n).unwrap();
        let kept = Kept { on: Some(day(1)), ..Kept::default() };
        assert!(!kept.over(day(8)) && kept.over(day(9)));
        assert!(!Kept::default().over(day(9)), "of an older version, which kept no day");
    }
}
