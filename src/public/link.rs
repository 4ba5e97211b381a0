//! What a personal link says that opens nothing, whatever it was for.

use super::{CoordinatorCard, Public, lang};
use crate::{
    components::{Notice, PageTitle},
    text::{hearing as text, home},
};
use leptos::prelude::*;

/// No link opened this, or what it opened is no longer there: the same words for all of it.
#[component]
pub fn LinkClosed(public: Public) -> impl IntoView {
    let lang = lang();
    view! {
        <PageTitle text=move || text::personal_title(lang).to_owned()/>
        <div class="page__narrow stack">
            <h1>{text::personal_title(lang)}</h1>
            <Notice title=text::closed_title(lang)>
                <p>{text::closed(lang)}</p>
            </Notice>
            <CoordinatorCard public title=home::coordinator(lang)/>
        </div>
    }
    .into_any()
}
