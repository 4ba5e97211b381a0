//! What was agreed or promised, each with a day: kept, missed, moved or cancelled, and the first day stays visible
//! (R10 for what is agreed in conversation, R14 for measures).

use super::{
    ids::{StaffId, TextId},
    words::Prose,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A promise, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its number within the complaint, from 1.
    pub number: u8,
    /// What.
    pub what: TextId,
    /// Who sees to it, where that was said.
    pub owner: Option<StaffId>,
    /// The day that was promised first.
    pub first_by: NaiveDate,
    /// The day that counts now.
    pub by: NaiveDate,
    /// How the complainant hears of it, where that was agreed (R10).
    #[serde(default)]
    pub hear: Option<Hear>,
    /// How it ended.
    pub settled: Option<Settled<TextId>>,
}

/// How the complainant hears what came of something agreed (R10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hear {
    /// By telephone.
    Call,
    /// By a message on the follow page.
    FollowPage,
    /// By mail.
    Mail,
    /// By letter.
    Letter,
    /// In a talk.
    Talk,
}

impl Hear {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Call, Self::FollowPage, Self::Mail, Self::Letter, Self::Talk];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::FollowPage => "follow_page",
            Self::Mail => "mail",
            Self::Letter => "letter",
            Self::Talk => "talk",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|h| h.key() == key)
    }
}

/// What can become of a promise. `T` is the words in a command, and their id in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settled<T> {
    /// Done, on this day: in time or late, as the day says.
    Kept(NaiveDate),
    /// Not done, and no longer to be expected.
    Missed,
    /// Another day was agreed.
    Moved {
        /// To which day.
        to: NaiveDate,
        /// Why.
        why: T,
    },
    /// No longer needed.
    Cancelled {
        /// Why.
        why: T,
    },
}

impl Promise {
    /// A promise as it is made.
    pub const fn new(number: u8, what: TextId, owner: Option<StaffId>, by: NaiveDate) -> Self {
        Self { number, what, owner, first_by: by, by, hear: None, settled: None }
    }

    /// The same, with how the complainant hears of it.
    pub const fn heard(self, hear: Option<Hear>) -> Self {
        Self { hear, ..self }
    }

    /// What settling makes of it: moving is the one way that leaves it open.
    pub fn settle(&mut self, how: Settled<TextId>) {
        match how {
            Settled::Moved { to, .. } => self.by = to,
            ended => self.settled = Some(ended),
        }
    }

    /// Whether it is still to be kept.
    pub const fn open(&self) -> bool {
        self.settled.is_none()
    }

    /// Whether its day passed without its being kept, or it was kept later than its day.
    pub fn late(&self, today: NaiveDate) -> bool {
        match self.settled {
            None => today > self.by,
            Some(Settled::Kept(on)) => on > self.by,
            Some(Settled::Missed) => true,
            Some(Settled::Moved { .. } | Settled::Cancelled { .. }) => false,
        }
    }
}

impl Settled<Prose> {
    /// The same, with its words under the ids that `keep` gives them.
    pub fn keep(self, keep: impl FnOnce(Prose) -> TextId) -> Settled<TextId> {
        match self {
            Self::Kept(on) => Settled::Kept(on),
            Self::Missed => Settled::Missed,
            Self::Moved { to, why } => Settled::Moved { to, why: keep(why) },
            Self::Cancelled { why } => Settled::Cancelled { why: keep(why) },
        }
    }
}

impl Settled<TextId> {
    /// How it ended, and not why.
    pub const fn without_words(self) -> Settled<()> {
        match self {
            Self::Kept(on) => Settled::Kept(on),
            Self::Missed => Settled::Missed,
            Self::Moved { to, .. } => Settled::Moved { to, why: () },
            Self::Cancelled { .. } => Settled::Cancelled { why: () },
        }
    }

    /// The words it speaks of.
    pub const fn words(&self) -> Option<TextId> {
        match self {
            Self::Moved { why, .. } | Self::Cancelled { why } => Some(*why),
            Self::Kept(_) | Self::Missed => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    #[test]
    fn a_moved_promise_stays_open_and_remembers_its_first_day() {
        let what = TextId(Uuid::nil());
        let mut promise = Promise::new(1, what, None, day(10));
        assert!(!promise.late(day(10)) && promise.late(day(11)));
        promise.settle(Settled::Moved { to: day(20), why: what });
        assert!(promise.open() && !promise.late(day(20)));
        assert_eq!((promise.first_by, promise.by), (day(10), day(20)));
        promise.settle(Settled::Kept(day(21)));
        assert!(!promise.open() && promise.late(day(22)), "kept, a day late");
    }

    #[test]
    fn missed_is_late_and_cancelled_is_not() {
        let what = TextId(Uuid::nil());
        for (how, late) in
            [(Settled::Missed, true), (Settled::Cancelled { why: what }, false), (Settled::Kept(day(10)), false)]
        {
            let mut promise = Promise::new(1, what, None, day(10));
            promise.settle(how);
            assert_eq!(promise.late(day(30)), late, "{how:?}");
        }
    }

    #[test]
    fn only_moving_and_cancelling_are_explained() {
        let why = TextId(Uuid::from_u128(9));
        for (how, words) in [
            (Settled::Kept(day(1)), None),
            (Settled::Missed, None),
            (Settled::Moved { to: day(2), why }, Some(why)),
            (Settled::Cancelled { why }, Some(why)),
        ] {
            assert_eq!(how.words(), words);
        }
    }
}
