//! What the coordinator says in the report of a year, as everybody reads it.

use crate::{
    domain::{
        lang::Lang,
        report::{YearText, YearWords},
    },
    text::yearly,
};
use leptos::prelude::*;

/// The regulation, and how parents were told of it: the first thing that the law asks for.
pub(super) fn informed(lang: Lang, words: &YearWords) -> AnyView {
    view! {
        <section class="stack">
            <h2>{yearly::heading(lang, YearText::Informed)}</h2>
            <p>
                {yearly::regulation(lang)} " " <a href="/reglement">{yearly::regulation_link(lang)}</a>
            </p>
            {prose(lang, words, YearText::Informed)}
        </section>
    }
    .into_any()
}

/// A text, in the language it was written in.
pub(super) fn prose(lang: Lang, words: &YearWords, of: YearText) -> Option<AnyView> {
    let (said, written) = words.read(of, lang);
    let note = (written == Lang::Nl && lang != Lang::Nl)
        .then(|| view! { <p class="small soft">{yearly::only_dutch(lang)}</p> });
    (!said.is_empty()).then(|| {
        view! {
            {note}
            <p class="prose" lang=written.tag()>{said.to_owned()}</p>
        }
        .into_any()
    })
}
