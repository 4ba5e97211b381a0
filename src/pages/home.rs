//! The start page and the regulation in plain words.

use leptos::prelude::*;

/// `/`
#[component]
pub fn HomePage() -> impl IntoView {
    view! { <h1>"Gehoor"</h1> }
}

/// `/reglement`
#[component]
pub fn RegulationPage() -> impl IntoView {
    view! { <h1>"Reglement"</h1> }
}
