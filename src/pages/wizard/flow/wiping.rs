//! Wiping what was filled in: here at once, and with us as soon as we can be reached.

use super::{
    super::{
        device::{self, Mark},
        send,
    },
    Flow,
};
use crate::domain::intake::{Answers, Seen};
use leptos::prelude::*;

impl Flow {
    /// Forgets everything that was filled in here, and what the device kept of it. That it is still to be wiped with us
    /// the device remembers until it is.
    pub fn forget(self) {
        self.unsaved.set_value(Vec::new());
        self.typed.set_value(Vec::new());
        self.saved.set_value(Vec::new());
        self.seen.set_value(Seen::default());
        self.elsewhere.set_value(None);
        self.loaded.update_value(|l| *l = l.without_answers());
        self.answers.set(Answers::default());
        device::mark(Mark::Owed, true);
        device::mark(Mark::Filed, false);
        device::wipe();
    }

    /// Whether nothing is left to be wiped with us. It goes before all else: what somebody fills in after that is
    /// another draft, perhaps somebody else's.
    pub(super) async fn wiped_with_us(self) -> bool {
        if !device::marked(Mark::Owed) {
            return true;
        }
        let wiped = send::wipe().await.is_ok();
        if wiped {
            device::mark(Mark::Owed, false);
            self.wiped.set(false);
        }
        wiped
    }
}
