//! The photos and documents that the complainant sent.

use super::Sight;
use crate::{public::lang, text::files as text};
use leptos::prelude::*;

/// Where more are posted.
pub(super) const SEND_FILES: &str = "/api/volgen/bestanden";

/// What was sent so far.
#[component]
pub(super) fn Sent(sight: Sight) -> impl IntoView {
    let lang = lang();
    if sight.files.is_empty() {
        return view! { <p class="soft">{text::none(lang)}</p> }.into_any();
    }
    let lines = sight
        .files
        .into_iter()
        .map(|(id, name)| {
            view! {
                <li>
                    // Followed by the browser itself: it is no page.
                    <a class="link-alone" href=format!("/volgen/bestanden/{id}") rel="external">
                        {name}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="files">{lines}</ul> }.into_any()
}
