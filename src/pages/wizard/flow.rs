//! What the wizard's pages share: the answers so far, and getting them saved.
//!
//! With script a question follows at once; saving happens behind it, one question after the other,
//! and waits for the network when there is none.

use super::{
    Confirmation, Loaded, Spot,
    device::{self, Kept},
    save_step,
};
use crate::{
    domain::intake::{Answers, Step},
    public::Public,
};
use chrono::NaiveDate;
use leptos::{prelude::*, task::spawn_local};

/// What the pages of the wizard share.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    loaded: StoredValue<Loaded>,
    /// The answers so far.
    pub answers: RwSignal<Answers>,
    /// Whether they were filed.
    pub filed: RwSignal<bool>,
    /// What whoever filed may keep, once it is here.
    pub confirmation: RwSignal<Option<Confirmation>>,
    /// Whether the last try to save did not reach the server.
    pub offline: RwSignal<bool>,
    unsaved: StoredValue<Vec<Step>>,
    busy: StoredValue<bool>,
    moved: StoredValue<bool>,
}

impl Flow {
    pub(super) fn new() -> Self {
        Self {
            loaded: StoredValue::new(Loaded::default()),
            answers: RwSignal::new(Answers::default()),
            filed: RwSignal::new(false),
            confirmation: RwSignal::new(None),
            offline: RwSignal::new(false),
            unsaved: StoredValue::new(Vec::new()),
            busy: StoredValue::new(false),
            moved: StoredValue::new(false),
        }
    }

    pub(super) fn begin(self, mut loaded: Loaded) {
        self.confirmation.set(loaded.confirmation.take());
        self.answers.set(loaded.answers.clone());
        self.filed.set(loaded.filed);
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

    /// The locations that were chosen.
    pub fn chosen(self, answers: &Answers) -> Vec<Spot> {
        let mut spots = self.locations();
        spots.retain(|s| super::summary::at_locations(answers) && answers.locations.contains(&s.id));
        spots
    }

    /// Begins with what the device kept: the server cannot be reached.
    pub(super) fn begin_offline(self, kept: Kept) {
        self.unsaved.set_value(kept.unsaved);
        self.offline.set(true);
        self.begin(kept.loaded);
    }

    /// What the device kept and the server never got comes on top of what the server has.
    pub(super) fn catch_up(self) {
        let Some(kept) = device::kept() else { return };
        if self.filed.get_untracked() {
            device::wipe();
        } else if !kept.unsaved.is_empty() {
            for step in &kept.unsaved {
                self.answers.update(|a| a.take(*step, kept.loaded.answers.clone()));
            }
            self.queue(kept.unsaved);
            self.send();
        }
    }

    /// Keeps everything on the device as it stands now.
    fn remember(self) {
        let mut loaded = self.loaded.get_value();
        loaded.answers = self.answers.get_untracked();
        device::keep(&Kept { loaded, unsaved: self.unsaved.get_value() });
    }

    /// It was filed: nothing stays on the device but the way to the confirmation.
    pub fn was_filed(self) {
        device::wipe();
        self.moved.set_value(true);
        self.confirmation.set(None);
        self.filed.set(true);
    }

    /// Nothing answered yet, nothing filed: after wiping, and for a new complaint.
    pub fn forget(self) {
        device::wipe();
        self.answers.set(Answers::default());
        self.confirmation.set(None);
        self.filed.set(false);
        self.offline.set(false);
        self.unsaved.set_value(Vec::new());
    }

    /// Keeps the answer to a question, and sees to it that it is saved.
    pub fn keep(self, step: Step, posted: Answers) {
        self.answers.update(|a| a.take(step, posted));
        self.queue([step]);
        self.remember();
        self.moved.set_value(true);
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
            if save_step(step, sent.clone(), String::new()).await.is_err() {
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
                // A page that cannot take the focus is read from where one is.
                let _ = main.focus();
            }
        });
    }
}

/// A short pause.
async fn rest() {
    #[cfg(feature = "hydrate")]
    {
        let pause = js_sys::Promise::new(&mut |done, _| {
            // Without a window nothing waits here.
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&done, 40);
        });
        let _ = wasm_bindgen_futures::JsFuture::from(pause).await;
    }
}
