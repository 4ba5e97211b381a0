//! What the wizard's pages share: where one is, the answers so far, and getting them saved.
//!
//! With script a question follows at once; saving happens behind it, one question after the other,
//! and waits for the network when there is none.

use super::{
    Loaded, Spot,
    device::{self, Kept},
    send, summary,
};
use crate::{
    components::Address,
    domain::intake::{Answers, Step},
    public::Public,
};
use chrono::NaiveDate;
use leptos::{prelude::*, task::spawn_local};

/// What the pages of the wizard share.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    loaded: StoredValue<Loaded>,
    /// Which page it is.
    pub address: RwSignal<Address>,
    /// The answers so far.
    pub answers: RwSignal<Answers>,
    /// How often the answers came from elsewhere: a question that stands there is shown anew.
    pub round: RwSignal<u32>,
    /// Whether the last try to save did not reach the server.
    pub offline: RwSignal<bool>,
    unsaved: StoredValue<Vec<Step>>,
    typed: StoredValue<Vec<Step>>,
    busy: StoredValue<bool>,
    moved: StoredValue<bool>,
}

impl Flow {
    /// Nothing is known yet.
    pub(super) fn new() -> Self {
        Self {
            address: RwSignal::new(Address::here()),
            answers: RwSignal::new(Answers::default()),
            round: RwSignal::new(0),
            offline: RwSignal::new(false),
            unsaved: StoredValue::new(Vec::new()),
            typed: StoredValue::new(Vec::new()),
            busy: StoredValue::new(false),
            moved: StoredValue::new(false),
            loaded: StoredValue::new(Loaded::default()),
        }
    }

    /// Begins with what was loaded.
    pub(super) fn begin(self, loaded: Loaded) {
        self.answers.set(loaded.answers.clone());
        self.loaded.set_value(loaded);
    }

    /// Today in Amsterdam.
    pub fn today(self) -> NaiveDate {
        self.loaded.with_value(|l| l.today)
    }

    /// The organisation as parents see it.
    pub fn public(self) -> Public {
        self.loaded.with_value(|l| l.public.clone())
    }

    /// Every location.
    pub fn locations(self) -> Vec<Spot> {
        self.loaded.with_value(|l| l.locations.clone())
    }

    /// Whether the draft was filed: nothing changes any more then.
    pub fn filed(self) -> bool {
        self.loaded.with_value(|l| l.filed)
    }

    /// The locations that were chosen.
    pub fn chosen(self, answers: &Answers) -> Vec<Spot> {
        let mut spots = self.locations();
        spots.retain(|s| summary::at_locations(answers) && answers.locations.contains(&s.id));
        spots
    }

    /// Once scripts are there: what the device kept joins in, and what the page needs is kept for a time without a
    /// network.
    #[cfg(feature = "wizard")]
    pub(super) fn alive(self, offline: bool) {
        if self.filed() {
            return device::wipe();
        }
        if !offline {
            self.loaded.with_value(device::keep_frame);
        }
        self.offline.set(offline);
        let Some(kept) = device::kept() else { return };
        let draft = self.loaded.with_value(|l| l.draft.clone());
        // What was typed for one draft is not the beginning of another.
        if !offline && !draft.is_empty() && !kept.draft.is_empty() && kept.draft != draft {
            return device::wipe();
        }
        let before = self.answers.get_untracked();
        let mut answers = before.clone();
        if offline {
            answers = kept.answers;
            self.loaded.update_value(|l| l.draft = kept.draft);
        } else {
            for step in kept.unsaved.iter().chain(&kept.typed) {
                answers.take(*step, kept.answers.clone());
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

    /// Goes to a page of the wizard, without a page load where scripts are there.
    pub fn go(self, to: &str) {
        self.moved.set_value(true);
        self.address.set(Address::parse(to));
        #[cfg(feature = "wizard")]
        super::shell::walk::note(to);
    }

    /// The way back or forth that the browser's own buttons take.
    #[cfg(feature = "wizard")]
    pub fn follow(self) {
        self.moved.set_value(true);
        self.address.set(Address::here());
    }

    /// Keeps what is typed on the device, sent or not.
    pub fn sketch(self, step: Step, posted: Answers) {
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
        self.answers.update(|a| a.take(step, posted));
        self.typed.update_value(|typed| typed.retain(|s| *s != step));
        self.queue([step]);
        self.remember();
        self.send();
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
            rest().await;
        }
        self.busy.set_value(true);
        let all = loop {
            let Some(step) = self.unsaved.with_value(|u| u.first().copied()) else { break true };
            let sent = self.answered(step);
            if send::save(step, &sent).await.is_err() {
                break false;
            }
            // Answered anew meanwhile: then it is sent once more.
            if self.answered(step) == sent {
                self.unsaved.update_value(|u| u.retain(|s| *s != step));
            }
        };
        self.remember();
        self.offline.set(!all);
        self.busy.set_value(false);
        all
    }

    /// Keeps everything on the device as it stands now.
    fn remember(self) {
        device::keep(&Kept {
            draft: self.loaded.with_value(|l| l.draft.clone()),
            answers: self.answers.get_untracked(),
            unsaved: self.unsaved.get_value(),
            typed: self.typed.get_value(),
        });
    }

    /// The answers of one question alone.
    fn answered(self, step: Step) -> Answers {
        let mut only = Answers::default();
        only.take(step, self.answers.get_untracked());
        only
    }

    /// Reading goes on at the top of the new page, after a change without a page load.
    pub fn read_on(self) {
        Effect::new(move |_| {
            use leptos::{wasm_bindgen::JsCast, web_sys::HtmlElement};
            let main = document().get_element_by_id("inhoud").and_then(|e| e.dyn_into::<HtmlElement>().ok());
            if self.moved.get_value()
                && let Some(main) = main
            {
                self.moved.set_value(false);
                window().scroll_to_with_x_and_y(0.0, 0.0);
                // A page that cannot take the focus is read from where one is.
                let _ = main.focus();
            }
        });
    }
}

/// A short pause.
async fn rest() {
    #[cfg(feature = "wizard")]
    {
        let pause = js_sys::Promise::new(&mut |done, _| {
            // Without a window nothing waits here.
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&done, 40);
        });
        let _ = wasm_bindgen_futures::JsFuture::from(pause).await;
    }
}
