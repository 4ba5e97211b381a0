//! The filters of the board, as a form; and a box that narrows it as one types.

use super::api::BoardData;
use crate::{
    components::{Button, Kind, SelectField, TextField},
    domain::{board::BoardFilter, intake::Category, lang::Lang},
    text::{board as text, choices},
};
use leptos::prelude::*;
use leptos_router::components::Form;
use std::sync::Arc;

/// Where all cases are looked for, by a form that is posted: what is typed stands in no address.
const SEARCH: &str = "/api/zoeken";

/// A box that narrows the board while one types, and that goes on to all cases when it is sent. Without a script only that.
#[component]
pub fn Typing(
    /// What is typed.
    typed: RwSignal<String>,
) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    view! {
        <form
            method="post"
            action=SEARCH
            class="board-filter"
            role="search"
            aria-label=text::typing(lang)
            on:input=move |event| typed.set(event_target_value(&event))
        >
            <div class="board-filter__item">
                <TextField
                    name="form[words]"
                    label=text::search(lang)
                    r#type="search"
                    autocomplete="off"
                    spellcheck=false
                />
            </div>
            <div class="cluster">
                <Button kind=Kind::Secondary>{text::search_all(lang)}</Button>
            </div>
        </form>
    }
    .into_any()
}

/// The filters: a form that asks for an address, so that it works everywhere.
#[component]
pub fn Filters(
    /// As it is.
    filter: BoardFilter,
    /// What can be chosen.
    board: Arc<BoardData>,
) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let options = |of: Vec<(String, String)>| -> Vec<(String, String)> {
        std::iter::once((String::new(), text::all(lang).to_owned())).chain(of).collect()
    };
    let places = options(board.places.iter().map(|p| (p.id.to_string(), p.name.clone())).collect());
    let regions = options(board.regions.iter().map(|(id, name)| (id.to_string(), name.clone())).collect());
    let category = |c: &Category| (c.key().to_owned(), choices::category(lang, *c).to_owned());
    let categories = options(Category::ALL.iter().map(category).collect());
    let id = |id: Option<String>| id.unwrap_or_default();
    let reset = (!filter.is_open()).then(|| view! { <a href="/bord">{text::show_all(lang)}</a> });
    view! {
        <Form method="GET" action="/bord" attr:class="board-filter" attr:aria-label=text::filters(lang)>
            <div class="board-filter__item">
                <SelectField
                    name="locatie"
                    label=text::location(lang)
                    options=places
                    value=id(filter.location.map(|l| l.to_string()))
                />
            </div>
            <div class="board-filter__item">
                <SelectField
                    name="regio"
                    label=text::region(lang)
                    options=regions
                    value=id(filter.region.map(|r| r.to_string()))
                />
            </div>
            <div class="board-filter__item">
                <SelectField
                    name="onderwerp"
                    label=text::category(lang)
                    options=categories
                    value=id(filter.category.map(|c| c.key().to_owned()))
                />
            </div>
            <label class="cluster">
                <input type="checkbox" name="mijn" value="ja" checked=filter.mine/>
                {text::mine(lang)}
            </label>
            <label class="cluster">
                <input type="checkbox" name="laat" value="ja" checked=filter.late/>
                {text::late_only(lang)}
            </label>
            <div class="cluster">
                <Button kind=Kind::Secondary>{text::apply(lang)}</Button>
                {reset}
            </div>
        </Form>
    }
    .into_any()
}
