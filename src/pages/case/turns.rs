//! In which order a page sends the drafts that it keeps: one may overtake another on its way, and the last that was typed
//! stays.

use super::state::CasePage;
use crate::domain::forms::{FormKind, Turn};
use leptos::prelude::*;

/// The last turn of a page.
#[derive(Clone, Copy, Debug)]
pub struct Turns(StoredValue<Option<Turn>>);

impl Default for Turns {
    fn default() -> Self {
        Self(StoredValue::new(None))
    }
}

impl CasePage {
    /// The turn of what is sent now.
    pub fn next_turn(&self) -> Option<Turn> {
        let last = self.turns.0.get_value();
        // The key of a form is made anew for each page that is loaded.
        let key = || self.data.with_untracked(|data| data.offer(FormKind::DraftJudgement).map(|offer| offer.key));
        let turn = Turn::next(last.map(|last| last.page).or_else(key)?, last, clock());
        self.turns.0.set_value(Some(turn));
        Some(turn)
    }
}

/// The milliseconds of this device's clock.
#[cfg(feature = "hydrate")]
#[expect(clippy::cast_possible_truncation, reason = "whole milliseconds, and far fewer than fit")]
fn clock() -> i64 {
    js_sys::Date::now() as i64
}

/// The server sends nothing.
#[cfg(not(feature = "hydrate"))]
const fn clock() -> i64 {
    0
}
