//! Names and values: check your answers, the facts of a case.

use crate::text::{common, components as words};
use leptos::prelude::*;

use super::{Prose, lang};

/// A list of [`SummaryRow`]s.
///
/// ```ignore
/// <SummaryList>
///     <SummaryRow key="Locatie" value="De Regenboog" change="/klacht/locatie"/>
/// </SummaryList>
/// ```
#[component]
pub fn SummaryList(
    /// For a narrow column: value below name on every screen.
    #[prop(optional)]
    stacked: bool,
    /// The rows.
    children: Children,
) -> impl IntoView {
    view! {
        <dl class=if stacked { "summary-list summary-list--stacked" } else { "summary-list" }>
            {children()}
        </dl>
    }
}

/// A name, a value (text, or children for more), and where to change it.
#[component]
pub fn SummaryRow(
    /// What it is.
    #[prop(into)]
    key: String,
    /// The value, shown exactly as written. Empty and no children: "not answered".
    #[prop(optional, into)]
    value: String,
    /// Where this answer is changed.
    #[prop(optional, into)]
    change: String,
    /// A value that is more than text.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let lang = lang();
    let value = match children {
        Some(children) => children(),
        None if value.is_empty() => {
            view! { <span class="summary-list__empty">{words::unanswered(lang)}</span> }.into_any()
        }
        None => view! { <Prose text=value/> }.into_any(),
    };
    let hidden = key.clone();
    view! {
        <div class="summary-list__row">
            <dt class="summary-list__key">{key}</dt>
            <dd class="summary-list__value">{value}</dd>
            {(!change.is_empty())
                .then(|| {
                    view! {
                        <dd class="summary-list__change">
                            <a href=change>
                                {common::change(lang)}
                                <span class="visually-hidden">": "{hidden}</span>
                            </a>
                        </dd>
                    }
                })}
        </div>
    }
    .into_any()
}
