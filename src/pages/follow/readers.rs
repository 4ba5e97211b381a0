//! Whom the chair of a committee named to read its complaint along (R5).

use super::Reads;
use crate::{public::lang, text::follow::readers as text};
use leptos::prelude::*;

/// Whom the chair named.
#[component]
pub(super) fn Readers(readers: Vec<Reads>) -> impl IntoView {
    let lang = lang();
    let item = |reader: Reads| {
        view! {
            <li>
                <span dir="auto">{reader.name}</span>
                <span class="soft">" · " {reader.email}</span>
            </li>
        }
    };
    let list = (!readers.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight">
                <h2>{text::title(lang)}</h2>
                <ul>{readers.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    });
    view! { {list} }.into_any()
}
