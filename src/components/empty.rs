//! Nothing here, and that is fine.

use leptos::prelude::*;

/// Says what would be here, and what to do.
///
/// ```ignore
/// <Empty title="Geen klachten"><p>"Nieuwe klachten verschijnen hier vanzelf."</p></Empty>
/// ```
#[component]
pub fn Empty(
    /// In a few words.
    #[prop(into)]
    title: String,
    /// What to do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty__title">{title}</p>
            {children.map(|children| children())}
        </div>
    }
}
