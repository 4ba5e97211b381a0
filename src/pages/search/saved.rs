//! Filters under a name: those there are, and saving the one that is shown.

use super::{RemoveFilter, RestoreFilter, SaveFilter, Shown, at};
use crate::{
    components::{Address, Button, Disclosure, FieldError, Kind, Notice, TextField, Tone},
    domain::{
        lang::Lang,
        search::{MOST_SAVED, SavedFilter, filter_name},
    },
    text::{problems, search as text},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// What is wrong with the name that was typed, if that is why somebody is here again.
pub(super) fn wrong(lang: Lang, typed: &str) -> Option<FieldError> {
    let said = Address::here().get("fout")?;
    let sentence = match filter_name(typed) {
        _ if said == "vol" => text::too_many(lang, MOST_SAVED),
        Err(problem) => problems::sentence(lang, problem).to_owned(),
        Ok(_) => return None,
    };
    Some(FieldError::new("form[name]", sentence))
}

/// What was done just now, and undoing it.
pub(super) fn said(lang: Lang, removed: Option<&(Uuid, String)>) -> AnyView {
    let notice = match removed {
        Some((id, name)) => undo(lang, *id, text::removed(lang, name)),
        None if Address::here().get("bewaard").is_some() => view! {
            <Notice tone=Tone::Success>
                <p>{text::saved(lang)}</p>
            </Notice>
        }
        .into_any(),
        None => return ().into_any(),
    };
    view! { <div role="status">{notice}</div> }.into_any()
}

fn undo(lang: Lang, id: Uuid, removed: String) -> AnyView {
    let full = Address::here().get("nee").map(|_| view! { <p>{text::too_many(lang, MOST_SAVED)}</p> });
    view! {
        <Notice tone=Tone::Info>
            {full}
            <form method="post" action=RestoreFilter::PATH class="cluster">
                <input type="hidden" name="id" value=id.to_string()/>
                <span dir="auto">{removed}</span>
                <Button kind=Kind::Small>{text::undo(lang)}</Button>
            </form>
        </Notice>
    }
    .into_any()
}

/// Those there are, each as a link, with what removes it.
pub(super) fn list(lang: Lang, saved: &[SavedFilter]) -> AnyView {
    if saved.is_empty() {
        return ().into_any();
    }
    let items = saved.iter().map(|filter| item(lang, filter)).collect_view();
    view! {
        <section class="stack stack--tight" aria-labelledby="bewaard">
            <h2 class="small" id="bewaard">{text::saved_filters(lang)}</h2>
            <ul class="cluster">{items}</ul>
        </section>
    }
    .into_any()
}

fn item(lang: Lang, filter: &SavedFilter) -> AnyView {
    let which = format!(": {}", filter.name);
    view! {
        <li class="cluster">
            <a href=at(&filter.sought) dir="auto">
                {filter.name.clone()}
            </a>
            <form method="post" action=RemoveFilter::PATH>
                <input type="hidden" name="id" value=filter.id.to_string()/>
                <Button kind=Kind::Small>
                    {text::remove(lang)} <span class="visually-hidden">{which}</span>
                </Button>
            </form>
        </li>
    }
    .into_any()
}

/// Saving what is shown, where there is something to save.
pub(super) fn save(lang: Lang, shown: &Shown) -> AnyView {
    if !shown.kept || !shown.sought.is_worth_saving() {
        return ().into_any();
    }
    let wrong = wrong(lang, &shown.typed);
    let open = wrong.is_some();
    let error = wrong.map(|error| error.message);
    let (query, typed) = (shown.sought.from_the_first().query(), shown.typed.clone());
    view! {
        <Disclosure label=text::save_filter(lang) open>
            <form method="post" action=SaveFilter::PATH class="stack" novalidate>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <input type="hidden" name="query" value=query/>
                <TextField
                    name="form[name]"
                    label=text::filter_name(lang)
                    hint=text::filter_name_hint(lang)
                    autocomplete="off"
                    width="input--w20"
                    value=typed
                    error
                />
                <div>
                    <Button kind=Kind::Secondary>{text::save(lang)}</Button>
                </div>
            </form>
        </Disclosure>
    }
    .into_any()
}
