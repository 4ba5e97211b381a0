//! What a complainant can still do: a short form for each, where the procedure allows it.

mod one;
mod reach;
mod told;

use super::{Reached, Sight};
use crate::{
    components::{Address, Notice, Tone},
    domain::forms::complainant::{OwnForm, OwnKind},
    error::AppError,
    public::lang,
    text::follow::forms as text,
};
use leptos::prelude::*;
use one::form;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A form that is there, and what makes it begin anew.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    kind: OwnKind,
    round: u32,
    key: Uuid,
    /// The points, or whoever reads along: each with its number.
    choices: Vec<(u8, String)>,
    /// How they are reached now, in the form that changes it.
    reached: Option<Reached>,
}

/// The state of the forms together.
#[derive(Clone, Copy)]
struct Forms {
    sight: RwSignal<Sight>,
    /// In which something was typed: these stay as they are whatever happens elsewhere.
    typing: RwSignal<HashSet<OwnKind>>,
    /// How often each began anew, and with which key.
    rounds: RwSignal<HashMap<OwnKind, (u32, Uuid)>>,
    /// What a browser posted by itself, and why it came back.
    returned: StoredValue<Option<(OwnForm, AppError)>>,
    done: RwSignal<bool>,
    failed: RwSignal<bool>,
}

/// The forms.
#[component]
pub(super) fn OwnForms(
    /// The case.
    sight: RwSignal<Sight>,
    /// Reads the case again.
    refresh: impl Fn() + Copy + Send + Sync + 'static,
    /// Whether one has something wrong with it.
    failed: RwSignal<bool>,
) -> impl IntoView {
    let lang = lang();
    let query = Address::here();
    let done = RwSignal::new(query.get("gedaan").is_some());
    // What was kept is shown to whoever just posted it; on a later visit it is over.
    let posted = query.get("fout").is_some_and(|what| what == "formulier");
    let returned = sight.with_untracked(|s| s.returned.clone().filter(|_| posted));
    if returned.as_ref().is_some_and(|(form, _)| sight.with_untracked(|s| s.offers.iter().any(|o| o.kind == form.kind)))
    {
        failed.set(true);
    }
    let returned = StoredValue::new(returned);
    let (typing, rounds) = (RwSignal::new(HashSet::new()), RwSignal::new(HashMap::new()));
    let forms = Forms { sight, typing, rounds, returned, done, failed };
    let rows = Memo::new(move |before: Option<&Vec<Row>>| rows(forms, before.map_or(&[], Vec::as_slice)));
    let key = |row: &Row| format!("{}-{}-{:?}-{:?}", row.kind.key(), row.round, row.choices, row.reached);
    view! {
        <div role="status">
            {move || {
                done.get()
                    .then(|| {
                        view! {
                            <Notice tone=Tone::Success>
                                <p>{text::done(lang)}</p>
                            </Notice>
                        }
                    })
            }}
        </div>
        <Show when=move || !rows.read().is_empty()>
            <section class="stack stack--tight no-print" id="acties">
                <h2>{text::title(lang)}</h2>
                <For each=move || rows.get() key=key children=move |row| form(lang, forms, row, refresh)/>
            </section>
        </Show>
    }
    .into_any()
}

/// What is open, and those in which somebody types, as they were.
fn rows(forms: Forms, before: &[Row]) -> Vec<Row> {
    let (typing, rounds) = (forms.typing.read(), forms.rounds.read());
    let sight = forms.sight.read();
    let row = |kind: OwnKind| {
        let kept = before.iter().find(|row| row.kind == kind && typing.contains(&kind));
        kept.cloned().or_else(|| {
            let offer = sight.offers.iter().find(|offer| offer.kind == kind)?;
            let (round, key) = rounds.get(&kind).copied().unwrap_or((0, offer.key));
            let choices = match kind {
                OwnKind::AmendPoint | OwnKind::DropPoint => sight.points.clone(),
                OwnKind::RemoveReader => sight.readers.iter().map(|r| (r.number, r.name.clone())).collect(),
                _ => Vec::new(),
            };
            let reached = sight.reached.clone().filter(|_| kind == OwnKind::ChangeReach);
            Some(Row { kind, round, key, choices, reached })
        })
    };
    OwnKind::ALL.into_iter().filter_map(row).collect()
}
