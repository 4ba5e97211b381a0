//! What the device kept joins in with what the page was made with.

use super::{
    super::device::{self, Mark},
    Flow,
};
use leptos::prelude::*;

impl Flow {
    /// Once scripts are there: what the device kept joins in, and what the page needs is kept for a time without a
    /// network. Once: what was typed since is newer.
    pub(in crate::pages::wizard) fn join(self, offline: bool) {
        if self.joined.try_update_value(|joined| std::mem::replace(joined, true)) != Some(false) {
            return;
        }
        if !offline {
            device::mark(Mark::Filed, false);
        }
        if self.filed() {
            // What is of no draft waits for one of its own.
            if !device::kept().is_some_and(|kept| kept.of_no_draft()) {
                device::wipe();
            }
            return;
        }
        if !offline {
            self.loaded.with_value(device::keep_frame);
        }
        self.offline.set(offline);
        // What we have is on the device too, from now on: it may be asked for without a network.
        let Some(kept) = device::kept() else { return self.remember() };
        let draft = self.loaded.with_value(|l| l.draft.clone());
        // What was typed for one draft is not the beginning of another, and what was wiped elsewhere does not come back.
        if !offline && !kept.draft.is_empty() && kept.draft != draft {
            return device::wipe();
        }
        if kept.over(self.today()) {
            return device::wipe();
        }
        let before = self.answers.get_untracked();
        let mut answers = before.clone();
        if offline {
            answers = kept.answers;
            self.seen.set_value(kept.seen);
            self.saved.set_value(kept.saved);
            self.loaded.update_value(|l| l.draft = kept.draft);
        } else {
            for step in kept.ahead(&self.seen.get_value()) {
                answers.take(step, kept.answers.clone());
                self.seen.update_value(|seen| seen.note(step, kept.seen.of(step)));
            }
        }
        self.unsaved.set_value(kept.unsaved);
        self.typed.set_value(kept.typed);
        if answers != before {
            self.answers.set(answers);
            self.round.update(|n| *n += 1);
        }
        self.send();
    }
}
