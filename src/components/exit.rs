//! Leave this page at once.

use crate::text::components as words;
use leptos::prelude::*;

use super::lang;

/// A link that leaves at once: under the thumb on a phone, in the corner elsewhere.
/// Without script it is a plain link; with it, this page also leaves the history.
///
/// ```ignore
/// <ExitPage href="https://www.buienradar.nl/"/>
/// ```
#[component]
pub fn ExitPage(
    /// An innocent page elsewhere.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    let target = href.clone();
    let leave = move |event: leptos::ev::MouseEvent| {
        if window().location().replace(&target).is_ok() {
            event.prevent_default();
            hide_everything();
        }
    };
    view! {
        <div class="exit-page">
            <a
                class="button exit-page__button"
                href=href
                rel="external noreferrer nofollow"
                on:click=leave
            >
                {words::exit(lang())}
            </a>
        </div>
    }
}

/// Nothing stays readable while the next page loads.
fn hide_everything() {
    if let Some(body) = document().body() {
        let _ = body.class_list().add_1("leaving");
    }
}
