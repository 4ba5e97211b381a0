//! Getting the answers saved. With script a question follows at once; saving happens behind it, one question after the
//! other, and waits for the network when there is none.

use super::{
    super::{
        check::leave,
        device::{self, Kept},
        send, ways,
    },
    Flow,
};
use crate::{
    domain::intake::{Answers, Step},
    error::AppError,
};
use leptos::{prelude::*, task::spawn_local};

/// After how many milliseconds what did not reach us is sent again.
const AGAIN: i32 = 10_000;

impl Flow {
    /// Keeps what is typed on the device, sent or not.
    pub fn sketch(self, step: Step, posted: Answers) {
        self.first_join();
        self.answers.update(|a| a.take(step, posted));
        self.typed.update_value(|typed| {
            if !typed.contains(&step) {
                typed.push(step);
            }
        });
        self.remember();
    }

    /// Keeps the answer to a question, and sees to it that it is saved.
    pub fn keep(self, step: Step, posted: Answers) {
        self.first_join();
        self.answers.update(|a| a.take(step, posted));
        self.typed.update_value(|typed| typed.retain(|s| *s != step));
        self.queue([step]);
        self.remember();
        self.send();
    }

    /// Whoever types before what the device kept joined in does not write over it.
    fn first_join(self) {
        #[cfg(feature = "wizard")]
        self.join(false);
    }

    /// Has these questions saved (again).
    pub fn queue(self, steps: impl IntoIterator<Item = Step>) {
        self.unsaved.update_value(|unsaved| {
            for step in steps {
                unsaved.retain(|s| *s != step);
                unsaved.push(step);
            }
        });
    }

    /// Saves what is not saved yet.
    pub fn send(self) {
        if !self.busy.get_value() {
            spawn_local(async move {
                self.saved().await;
            });
        }
    }

    /// Saves what is not saved yet; says whether everything is.
    pub async fn saved(self) -> bool {
        while self.busy.get_value() {
            pause(40).await;
        }
        self.busy.set_value(true);
        if !self.wiped_with_us().await {
            self.tell(true, None);
            self.busy.set_value(false);
            return false;
        }
        let mut trouble = None;
        let all = loop {
            let Some(step) = self.next() else { break true };
            let sent = self.answered(step);
            match send::save(step, self.seen(step), &sent, self.fresh()).await {
                Ok(()) => self.saved.update_value(|saved| saved.push(step)),
                // What was written is kept there: here it is done with.
                Err(error @ (AppError::Differs | AppError::Filed)) => self.elsewhere.set_value(Some(error)),
                Err(error) => {
                    trouble = Some(error).filter(|error| *error != AppError::Unreachable);
                    break false;
                }
            }
            // Answered anew meanwhile: then it is sent once more.
            if self.answered(step) == sent {
                self.unsaved.update_value(|u| u.retain(|s| *s != step));
            }
        };
        self.remember();
        self.tell(!all, trouble);
        self.busy.set_value(false);
        // Not before everything is there: until then it waits, also for a network.
        let Some(error) = self.elsewhere.get_value().filter(|_| all) else { return all };
        self.elsewhere.set_value(None);
        if error == AppError::Filed {
            device::wipe();
        }
        if let Some(page) = ways::instead(&error) {
            leave(page);
        }
        // Whoever waited for this leads there, too, and says nothing of a network.
        self.trouble.set(Some(error));
        false
    }

    /// Says how it went, once: what is tried again and again is not read aloud each time.
    fn tell(self, offline: bool, trouble: Option<AppError>) {
        if offline && !matches!(trouble, Some(AppError::Full(_))) {
            self.send_later();
        }
        if *self.trouble.read_untracked() != trouble {
            self.trouble.set(trouble);
        }
        if self.offline.get_untracked() != offline {
            self.offline.set(offline);
        }
    }

    /// Tries again in a while: browsers speak of a network before it carries anything, and say nothing once it does.
    fn send_later(self) {
        if self.later.try_update_value(|later| std::mem::replace(later, true)) == Some(false) {
            spawn_local(async move {
                pause(AGAIN).await;
                self.later.set_value(false);
                if self.offline.get_untracked() {
                    self.send();
                }
            });
        }
    }

    /// What is to be saved next. Of a complaint that turned out to be sent also what is only typed: this page goes.
    fn next(self) -> Option<Step> {
        let first = self.unsaved.with_value(|u| u.first().copied());
        if first.is_some() || self.elsewhere.get_value() != Some(AppError::Filed) {
            return first;
        }
        let typed = self.typed.try_update_value(std::mem::take).unwrap_or_default();
        self.queue(typed);
        self.unsaved.with_value(|u| u.first().copied())
    }

    /// Whether this page knows of no draft: neither was one there when it was made, nor did it begin one since.
    fn fresh(self) -> bool {
        self.loaded.with_value(|l| l.draft.is_empty()) && self.saved.with_value(Vec::is_empty)
    }

    /// Keeps everything on the device as it stands now.
    pub(super) fn remember(self) {
        let kept = Kept {
            draft: self.loaded.with_value(|l| l.draft.clone()),
            answers: self.answers.get_untracked(),
            unsaved: self.unsaved.get_value(),
            typed: self.typed.get_value(),
            saved: self.saved.get_value(),
            seen: self.seen.get_value(),
            on: Some(self.today()),
        };
        match kept.is_nothing() {
            true => device::wipe(),
            false => device::keep(&kept),
        }
    }

    /// The answers of one question alone.
    fn answered(self, step: Step) -> Answers {
        let mut only = Answers::default();
        only.take(step, self.answers.get_untracked());
        only
    }
}

/// A pause of so many milliseconds.
pub async fn pause(milliseconds: i32) {
    #[cfg(feature = "wizard")]
    {
        let pause = js_sys::Promise::new(&mut |done, _| {
            // Without a window nothing waits here.
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds);
        });
        let _ = wasm_bindgen_futures::JsFuture::from(pause).await;
    }
    #[cfg(not(feature = "wizard"))]
    let _ = milliseconds;
}
