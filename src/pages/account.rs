//! Logging in and out.

use leptos::prelude::*;

/// `/team`
#[component]
pub fn LoginPage() -> impl IntoView {
    view! { <h1>"Inloggen"</h1> }
}
