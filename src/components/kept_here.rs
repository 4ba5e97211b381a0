//! A form of which what is typed and not sent stays on the device (`src/bundles/keep.js`).

use super::lang;
use crate::text::components as words;
use leptos::{
    prelude::*,
    web_sys::{Event, EventTarget},
};

/// The line that says so, within the form. Without the script it says nothing, and nothing is kept.
///
/// ```ignore
/// <KeptHere name="vraag"/>
/// ```
#[component]
pub fn KeptHere(
    /// Which form; of a case also a word that is that case's alone, so that its words never come back at another.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let lang = lang();
    view! {
        <div class="kept small soft no-print" data-keep=name>
            <p role="status">
                <span hidden>{words::kept_here(lang)}</span>
            </p>
            <button class="button button--link" type="button" hidden>
                {words::kept_wipe(lang)}
            </button>
        </div>
    }
    .into_any()
}

/// Says that the server took a form which was sent without a page load: what of it was kept is forgotten.
pub fn accepted(form: Option<EventTarget>) {
    // A browser that cannot say it forgets after some days.
    if let (Some(form), Ok(event)) = (form, Event::new("accepted")) {
        let _ = form.dispatch_event(&event);
    }
}
