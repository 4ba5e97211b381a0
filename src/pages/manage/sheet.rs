//! A list that comes as a file: choosing it, and what is wrong with it.

use crate::{
    components::{Address, Button, ButtonRow, FieldError, Kind, Notice, Tone},
    domain::lang::Lang,
    text::places as text,
};
use leptos::prelude::*;

/// Why the file that came last is no list, as the address says; `empty` where nothing came.
pub(super) fn unreadable(lang: Lang, address: &Address, empty: &str) -> Option<FieldError> {
    let said = match address.get("fout").as_deref()? {
        "leeg" => empty.to_owned(),
        "kolom" => text::no_column(lang, &address.get("kolom").unwrap_or_default()),
        _ => text::no_list(lang).to_owned(),
    };
    Some(FieldError::new("lijst", said))
}

/// The form by which a list comes.
pub(super) fn choose(lang: Lang, action: &'static str, lead: &'static str, wrong: Option<&FieldError>) -> AnyView {
    let said = wrong.map(|wrong| wrong.message.clone());
    let wrong = said.is_some();
    let error = said.map(|said| {
        view! {
            <p class="field__error" id="lijst-error">
                {said}
            </p>
        }
    });
    view! {
        <section class="stack">
            <h2>{text::list(lang)}</h2>
            <p>{lead}</p>
            <form class="stack" method="post" action=action enctype="multipart/form-data">
                <div class=if wrong { "field field--error" } else { "field" }>
                    <label class="field__label" for="lijst">
                        {text::file(lang)}
                    </label>
                    {error}
                    <input
                        class="input"
                        id="lijst"
                        name="lijst"
                        type="file"
                        accept=".csv,text/csv"
                        aria-describedby=wrong.then_some("lijst-error")
                        aria-invalid=wrong.then_some("true")
                    />
                </div>
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::show(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// What is wrong with the lines of a list.
pub(super) fn mistakes(lang: Lang, said: impl Iterator<Item = String>) -> AnyView {
    let lines = said.map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <Notice tone=Tone::Danger title=text::mistakes(lang)>
            <ul class="stack stack--tight">{lines}</ul>
        </Notice>
    }
    .into_any()
}

/// What a list changes, and the form by which it is taken over; none where nothing changes.
pub(super) fn preview(lang: Lang, lines: impl Iterator<Item = String>, take_over: Option<AnyView>) -> AnyView {
    let lines = lines.map(|line| view! { <li>{line}</li> }).collect_view();
    let none = take_over.is_none().then(|| view! { <p>{text::preview_none(lang)}</p> });
    view! {
        <section class="stack">
            <h2>{text::preview(lang)}</h2>
            {none}
            <ul class="stack stack--tight">{lines}</ul>
            {take_over}
        </section>
    }
    .into_any()
}

/// What became of a list, for who does not see it.
pub(super) fn status(said: Vec<String>) -> Option<AnyView> {
    (!said.is_empty()).then(|| {
        let lines = said.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        view! {
            <div role="status">
                <Notice>{lines}</Notice>
            </div>
        }
        .into_any()
    })
}
