//! Promised dates, and things folded away.

use leptos::prelude::*;

/// A promised date: what, when, and why it is that date.
///
/// ```ignore
/// <Term label="Uiterlijk een oordeel" date="maandag 13 april" why_label="Waarom deze dag?"
///     status=view! { <Tag tone=Tone::Success>"Gehaald"</Tag> }.into_any()>
///     <p>"Zes weken na de dag waarop …"</p>
/// </Term>
/// ```
#[component]
pub fn Term(
    /// What is promised.
    #[prop(into)]
    label: String,
    /// The day in words.
    #[prop(into)]
    date: String,
    /// The question that unfolds the explanation.
    #[prop(into)]
    why_label: String,
    /// A tag: kept, late, day 12 of 42.
    #[prop(optional)]
    status: Option<AnyView>,
    /// The explanation.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="term">
            <div class="term__head">
                <p class="term__label">{label}</p>
                {status}
                <p class="term__date">{date}</p>
            </div>
            <Disclosure label=why_label>{children()}</Disclosure>
        </div>
    }
    .into_any()
}

/// Something that unfolds when asked.
///
/// ```ignore
/// <Disclosure label="Wat is seponeren?"><p>"…"</p></Disclosure>
/// ```
#[component]
pub fn Disclosure(
    /// What one taps.
    #[prop(into)]
    label: String,
    /// Open from the start.
    #[prop(optional)]
    open: bool,
    /// What unfolds.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" open=open>
            <summary>{label}</summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
}
