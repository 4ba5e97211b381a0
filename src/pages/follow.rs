//! Following a complaint by its reference and code.

use leptos::prelude::*;

/// `/volgen`
#[component]
pub fn FollowPage() -> impl IntoView {
    view! { <h1>"Volgen"</h1> }
}
