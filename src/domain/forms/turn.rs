//! In which order a page sent what it keeps as somebody types: on its way one may overtake another.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// When one page sent something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Which page: another begins anew.
    pub page: Uuid,
    /// In milliseconds of its own clock, each later than the one before.
    pub sent: i64,
}

impl Turn {
    /// The next one of a page, at a moment of its clock: later than the last, whatever the clock does.
    pub fn next(page: Uuid, last: Option<Self>, clock: i64) -> Self {
        let last = last.filter(|last| last.page == page);
        Self { page, sent: last.map_or(clock, |last| clock.max(last.sent + 1)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_later_than_the_one_before_also_when_a_clock_is_set_back() {
        let (page, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let first = Turn::next(page, None, 1_000);
        let second = Turn::next(page, Some(first), 1_000);
        let third = Turn::next(page, Some(second), 400);
        let fourth = Turn::next(page, Some(third), 5_000);
        assert_eq!([first, second, third, fourth].map(|turn| turn.sent), [1_000, 1_001, 1_002, 5_000]);
        assert_eq!(Turn::next(other, Some(fourth), 700).sent, 700, "another page has a clock of its own");
    }
}
