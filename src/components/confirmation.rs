//! Done.

use leptos::prelude::*;

/// The panel that says it worked, with what to keep (reference, code). Holds the `h1`.
///
/// ```ignore
/// <Confirmation title="Uw klacht is binnen"
///     facts=vec![("Kenmerk".into(), "K7M-4QX".into()), ("Code".into(), "1234 5678 9012 3456".into())]/>
/// ```
#[component]
pub fn Confirmation(
    /// The page's `h1`.
    #[prop(into)]
    title: String,
    /// Name and value of what to keep.
    #[prop(optional)]
    facts: Vec<(String, String)>,
) -> impl IntoView {
    let any = !facts.is_empty();
    let facts = facts
        .into_iter()
        .map(|(label, value)| {
            view! {
                <div>
                    <dt class="confirmation__label">{label}</dt>
                    <dd class="confirmation__value" translate="no">
                        {value}
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="confirmation">
            <h1 class="confirmation__title">{title}</h1>
            {any.then(|| view! { <dl class="confirmation__facts">{facts}</dl> })}
        </div>
    }
    .into_any()
}
