//! A field that no person fills in. Programs that fill in whatever they find do, and are told that all went well.

use crate::text::components as words;
use leptos::prelude::*;

use super::lang;

/// The name of the field: none that a browser fills in by itself.
pub const HONEYPOT: &str = "extra";

/// The field, within a form. It is off the screen, not on the way of the keyboard, and not read aloud; whoever meets it all
/// the same reads to leave it empty.
#[component]
pub fn Honeypot() -> impl IntoView {
    view! {
        <div class="visually-hidden" aria-hidden="true">
            <label for=HONEYPOT>{words::leave_empty(lang())}</label>
            <input id=HONEYPOT name=HONEYPOT type="text" tabindex="-1" autocomplete="off"/>
        </div>
    }
}
