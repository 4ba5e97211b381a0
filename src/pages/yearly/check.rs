//! Where somebody could be recognised.

use crate::{
    domain::{
        lang::Lang,
        report::{Names, Recognisable, YearText, YearWords},
    },
    text::yearly as text,
};
use leptos::prelude::*;

/// Every place in the texts, with the text it stands in.
pub(super) fn places(names: &Names, words: &YearWords) -> Vec<(YearText, Recognisable)> {
    YearText::ALL
        .into_iter()
        .flat_map(|of| names.find(words.of(of)).into_iter().map(move |place| (of, place)))
        .collect()
}

/// The list of them.
pub(super) fn list(lang: Lang, places: &[(YearText, Recognisable)]) -> AnyView {
    if places.is_empty() {
        return view! { <p>{text::check_none(lang)}</p> }.into_any();
    }
    let line = |(of, place): &(YearText, Recognisable)| {
        view! {
            <li>
                <strong lang="nl">{place.quote.clone()}</strong>
                " "
                {text::why(lang, place.why)}
                " ("
                <a href=format!("#{}", of.key())>{text::heading(lang, *of)}</a>
                ")"
            </li>
        }
    };
    view! {
        <p>{text::check_lead(lang)}</p>
        <ul>{places.iter().map(line).collect_view()}</ul>
    }
    .into_any()
}
