//! What the wizard's pages share: the answers so far, and getting them saved.
//!
//! With script a question follows at once; saving happens behind it, one question after the other,
//! and waits for the network when there is none.

use super::{Loaded, Spot, load_draft, save_step};
use crate::{
    domain::intake::{Answers, Step},
    public::{Public, PublicFrame, Trouble},
};
use chrono::NaiveDate;
use leptos::{ev, prelude::*, task::spawn_local};
use leptos_router::components::Outlet;

/// The word in a form and an address for "back to the answers after this".
pub const CHECK: &str = "controle";

/// The page after a question that is answered well.
pub fn after(step: Step, back_to_check: bool) -> String {
    match step.next() {
        Some(next) if !back_to_check => format!("/klacht/{}", next.slug()),
        _ => format!("/klacht/{CHECK}"),
    }
}

/// The same question again, showing what is wrong.
#[cfg(any(feature = "ssr", test))]
pub fn again(step: Step, back_to_check: bool) -> String {
    let back = if back_to_check { "&terug=controle" } else { "" };
    format!("/klacht/{}?fout=1{back}", step.slug())
}

/// The page before a question.
pub fn before(step: Step, back_to_check: bool) -> String {
    match step.previous() {
        _ if back_to_check => format!("/klacht/{CHECK}"),
        Some(previous) => format!("/klacht/{}", previous.slug()),
        None => "/klacht/vooraf".to_owned(),
    }
}

/// What the pages of the wizard share.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    loaded: StoredValue<Loaded>,
    /// The answers so far.
    pub answers: RwSignal<Answers>,
    /// Whether they were filed.
    pub filed: RwSignal<bool>,
    /// Whether the last try to save did not reach the server.
    pub offline: RwSignal<bool>,
    unsaved: StoredValue<Vec<Step>>,
    busy: StoredValue<bool>,
    moved: StoredValue<bool>,
}

impl Flow {
    fn new() -> Self {
        Self {
            loaded: StoredValue::new(Loaded::default()),
            answers: RwSignal::new(Answers::default()),
            filed: RwSignal::new(false),
            offline: RwSignal::new(false),
            unsaved: StoredValue::new(Vec::new()),
            busy: StoredValue::new(false),
            moved: StoredValue::new(false),
        }
    }

    fn begin(self, loaded: Loaded) {
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

    /// Nothing answered yet, nothing filed: after wiping, and for a new complaint.
    pub fn forget(self) {
        self.answers.set(Answers::default());
        self.filed.set(false);
        self.offline.set(false);
        self.unsaved.set_value(Vec::new());
    }

    /// Keeps the answer to a question, and sees to it that it is saved.
    pub fn keep(self, step: Step, posted: Answers) {
        self.answers.update(|a| a.take(step, posted));
        self.queue([step]);
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
            self.unsaved.update_value(|u| u.retain(|s| *s != step));
            let answers = self.answers.get_untracked();
            if save_step(step, answers, String::new()).await.is_err() {
                // Unless it was answered anew meanwhile, it goes first again.
                self.unsaved.update_value(|u| {
                    if !u.contains(&step) {
                        u.insert(0, step);
                    }
                });
                break false;
            }
        };
        self.offline.set(!all);
        self.busy.set_value(false);
        all
    }

    /// Whether this page was reached without a page load, so that it must take the focus by itself.
    pub fn take_moved(self) -> bool {
        let moved = self.moved.get_value();
        self.moved.set_value(false);
        moved
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

/// `/klacht`: reads the draft once, and shares it with all pages below.
#[component]
pub fn Wizard() -> impl IntoView {
    let flow = Flow::new();
    provide_context(flow);
    let loaded = Resource::new_blocking(|| (), |()| load_draft());
    Effect::new(move |_| {
        let online = window_event_listener(ev::online, move |_| flow.send());
        on_cleanup(move || online.remove());
    });
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match loaded.await {
                    Ok(loaded) => {
                        let public = loaded.public.clone();
                        flow.begin(loaded);
                        view! {
                            <PublicFrame public>
                                <Outlet/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                    Err(error) => {
                        view! {
                            <PublicFrame public=Public::default()>
                                <Trouble error/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                }
            })}
        </Suspense>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_leads_to_the_next_and_the_last_to_the_answers() {
        assert_eq!(after(Step::Relation, false), "/klacht/locatie");
        assert_eq!(after(Step::Reach, false), "/klacht/controle");
    }

    #[test]
    fn a_question_changed_from_the_answers_leads_back_there() {
        assert_eq!(after(Step::Relation, true), "/klacht/controle");
        assert_eq!(again(Step::Story, true), "/klacht/verhaal?fout=1&terug=controle");
        assert_eq!(before(Step::Story, true), "/klacht/controle");
    }

    #[test]
    fn before_the_first_question_comes_safety() {
        assert_eq!(before(Step::Relation, false), "/klacht/vooraf");
    }
}
