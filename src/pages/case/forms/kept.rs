//! Below and above the form of the judgement: that its draft is kept, and the way to standard texts. What stands here
//! comes below the form's own button, which Enter presses.

use super::{
    super::{
        draft::{self, DropDraft, KeepDraft, Keeping},
        state::CasePage,
    },
    field::Filling,
    judgement::typed,
};
use crate::{
    components::Notice,
    domain::{forms::FormKind, lang::Lang},
    text::{case::writing as words, dates, forms as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The draft is back: from when it is.
pub fn came_back(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let begun = filling.form();
    let draft = filling.page.data.with_untracked(|case| case.draft.clone()).filter(|draft| draft.form == begun);
    let said = draft.map(|draft| {
        let when = format!("{}, {}", dates::day_and_month(lang, draft.at.day), draft.at.time);
        view! {
            <Notice>
                <p>{words::draft_of(lang, &when)}</p>
            </Notice>
        }
    });
    said.into_any()
}

/// When it was kept, and what can be done with the draft.
pub fn kept(page: CasePage, lang: Lang) -> AnyView {
    let today = page.data.with_untracked(|case| case.today);
    let said = move || match page.keeping.get() {
        Keeping::Nothing => String::new(),
        Keeping::Typing => words::keeping(lang).to_owned(),
        Keeping::At(at) if at.day == today => words::kept_at(lang, &at.time),
        Keeping::At(at) => words::kept_on(lang, &dates::day_and_month(lang, at.day), &at.time),
        Keeping::Failed => words::not_kept(lang).to_owned(),
    };
    let keep = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        // What the form begins with may be kept too, before anything is typed.
        let Some(form) = page.judgement.get_untracked().or_else(|| typed(&event)) else { return };
        page.types(FormKind::DraftJudgement);
        page.judgement.set(Some(form.clone()));
        page.last_kept.set_value(None);
        draft::keep_now(page, form);
    };
    let forget = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        draft::drop_now(page);
    };
    view! {
        <p role="status" class="small soft" translate="no">
            {said}
        </p>
        <p class="small cluster">
            <button type="submit" class="button button--link" formaction=KeepDraft::PATH formnovalidate on:click=keep>
                {words::keep(lang)}
            </button>
            <Show when=move || page.keeping.get() != Keeping::Nothing>
                <button
                    type="submit"
                    class="button button--link"
                    formaction=DropDraft::PATH
                    formnovalidate
                    on:click=forget
                >
                    {words::drop(lang)}
                </button>
            </Show>
        </p>
        {standard(lang)}
    }
    .into_any()
}

/// The way to standard texts: what was typed is kept first.
fn standard(lang: Lang) -> AnyView {
    view! {
        <p class="small">
            <button type="submit" class="button button--link" formaction=KEEP formnovalidate on:click=keep>
                {text::standard(lang)}
            </button>
        </p>
    }
    .into_any()
}

/// Keeps the form, and goes on to the standard texts: `pages/standard`.
const KEEP: &str = "/api/oordeel/bewaar";

/// As a browser without scripts does: the whole form is posted, and the answer is a page.
#[cfg(feature = "hydrate")]
fn keep(event: leptos::ev::MouseEvent) {
    use wasm_bindgen::JsCast;
    let button = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let form = button.and_then(|button| button.closest("form").ok()?);
    if let Some(form) = form.and_then(|form| form.dyn_into::<web_sys::HtmlFormElement>().ok()) {
        event.prevent_default();
        form.set_action(KEEP);
        // A form that is submitted from here asks nobody who listens. A browser that refuses stays where it is.
        let _ = form.submit();
    }
}

/// On the server nobody presses.
#[cfg(not(feature = "hydrate"))]
fn keep(_event: leptos::ev::MouseEvent) {}
