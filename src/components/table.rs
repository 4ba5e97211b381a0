//! Tables that may be wider than a phone.

use leptos::prelude::*;

/// Lets a wide table scroll by itself, with the keyboard too. Give the table a `tbody`.
///
/// ```ignore
/// <TableScroll label="Klachten per locatie"><table class="table">…</table></TableScroll>
/// ```
#[component]
pub fn TableScroll(
    /// What the table shows.
    #[prop(into)]
    label: String,
    /// Whether it may be longer than the screen, too: then its head stays in sight.
    #[prop(optional)]
    long: bool,
    /// The table.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="table-scroll" class:table-scroll--long=long role="region" tabindex="0" aria-label=label>
            {children()}
        </div>
    }
}
