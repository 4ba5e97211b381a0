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
pub(super) fn places(names: &Names, words: &YearWords) -> Vec<Spot> {
    let texts = YearText::ALL.into_iter().flat_map(|of| [(of, Lang::Nl), (of, Lang::En)]);
    texts
        .flat_map(|(of, lang)| {
            names.find(words.written(of, lang)).into_iter().map(move |place| Spot { of, lang, place })
        })
        .collect()
}

/// A place in a text, which is in Dutch or in English.
pub(super) struct Spot {
    of: YearText,
    lang: Lang,
    place: Recognisable,
}

/// The list of them.
pub(super) fn list(lang: Lang, places: &[Spot]) -> AnyView {
    if places.is_empty() {
        return view! { <p>{text::check_none(lang)}</p> }.into_any();
    }
    let line = |Spot { of, lang: written, place }: &Spot| {
        view! {
            <li>
                <strong lang=written.tag()>{place.quote.clone()}</strong>
                " "
                {text::why(lang, place.why)}
                " ("
                <a href=format!("#{}", of.key_in(*written))>{text::heading(lang, *of)}</a>
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
