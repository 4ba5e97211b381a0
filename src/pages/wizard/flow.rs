//! What the wizard's pages share: where one is, and the answers so far.

#[cfg(feature = "wizard")]
mod joining;
mod saving;
mod wiping;

pub use saving::pause;

#[cfg(feature = "wizard")]
use super::ways::Page;
use super::{Loaded, Spot, summary};
use crate::{
    components::Address,
    domain::intake::{Answers, Revision, Seen, Step},
    error::AppError,
    public::Public,
};
use chrono::NaiveDate;
use leptos::prelude::*;

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
    /// Why, where it was not for want of a network.
    pub trouble: RwSignal<Option<AppError>>,
    /// Whether everything was wiped here, and could not be wiped with us.
    pub wiped: RwSignal<bool>,
    unsaved: StoredValue<Vec<Step>>,
    typed: StoredValue<Vec<Step>>,
    saved: StoredValue<Vec<Step>>,
    // What was seen of the questions when something was typed in them; else what the page was made with.
    seen: StoredValue<Seen>,
    // That something went another way than asked, until the page can go there: all that waits is saved first.
    elsewhere: StoredValue<Option<AppError>>,
    busy: StoredValue<bool>,
    // Whether it will be tried again.
    later: StoredValue<bool>,
    moved: StoredValue<bool>,
    #[cfg(feature = "wizard")]
    joined: StoredValue<bool>,
}

impl Flow {
    /// Nothing is known yet.
    pub(super) fn new() -> Self {
        Self {
            address: RwSignal::new(Address::here()),
            answers: RwSignal::new(Answers::default()),
            round: RwSignal::new(0),
            offline: RwSignal::new(false),
            trouble: RwSignal::new(None),
            wiped: RwSignal::new(false),
            unsaved: StoredValue::new(Vec::new()),
            typed: StoredValue::new(Vec::new()),
            saved: StoredValue::new(Vec::new()),
            seen: StoredValue::new(Seen::default()),
            elsewhere: StoredValue::new(None),
            busy: StoredValue::new(false),
            later: StoredValue::new(false),
            moved: StoredValue::new(false),
            #[cfg(feature = "wizard")]
            joined: StoredValue::new(false),
            loaded: StoredValue::new(Loaded::default()),
        }
    }

    /// Begins with what was loaded.
    pub(super) fn begin(self, loaded: Loaded) {
        self.answers.set(loaded.answers.clone());
        self.seen.set_value(loaded.seen.clone());
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

    /// The names of the photos and documents that come along.
    pub fn files(self) -> Vec<String> {
        self.loaded.with_value(|l| l.files.clone())
    }

    /// The locations that were chosen.
    pub fn chosen(self, answers: &Answers) -> Vec<Spot> {
        let mut spots = self.locations();
        spots.retain(|s| summary::at_locations(answers) && answers.locations.contains(&s.id));
        spots
    }

    /// Goes to a page of the wizard, without a page load where scripts are there.
    pub fn go(self, to: &str) {
        #[cfg(feature = "wizard")]
        if Page::of(&Address::parse(to).path) == Page::Files {
            let to = to.to_owned();
            return leptos::task::spawn_local(self.to_files(to));
        }
        self.show(to);
    }

    /// To the page of files, which the server makes; without a network to what can be said of it here.
    #[cfg(feature = "wizard")]
    async fn to_files(self, to: String) {
        if !self.saved().await || window().location().set_href(&to).is_err() {
            self.show(&to);
        }
    }

    fn show(self, to: &str) {
        self.moved.set_value(true);
        // R6: what somebody who leaves at once read last is one page in the history, and leaving takes that away.
        #[cfg(feature = "wizard")]
        let instead = Page::of(&self.address.read_untracked().path) == Page::Before
            && matches!(Page::of(&Address::parse(to).path), Page::Information | Page::SomeoneElse);
        self.address.set(Address::parse(to));
        #[cfg(feature = "wizard")]
        super::shell::walk::note(to, instead);
    }

    /// The way back or forth that the browser's own buttons take.
    #[cfg(feature = "wizard")]
    pub fn follow(self) {
        self.moved.set_value(true);
        self.address.set(Address::here());
    }

    /// How often a question was saved, as far as was seen here.
    pub fn seen(self, step: Step) -> Revision {
        self.seen.with_value(|seen| seen.of(step))
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
