//! People's own words.

use leptos::prelude::*;

/// Text exactly as it was written: line breaks, spaces, any script and direction.
///
/// ```ignore
/// <Prose text=complaint.story quoted=true/>
/// ```
#[component]
pub fn Prose(
    /// The words.
    #[prop(into)]
    text: String,
    /// In a box of its own.
    #[prop(optional)]
    quoted: bool,
) -> impl IntoView {
    (!text.is_empty()).then(|| {
        view! {
            <div class=if quoted { "prose prose--quoted" } else { "prose" } dir="auto">
                {text}
            </div>
        }
    })
}
