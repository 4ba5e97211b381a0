//! What is wrong on this page, at its top, leading to each place.

use crate::text::common;
use leptos::{html::Div, prelude::*};

use super::{lang, parts::id_of};

/// One thing that is wrong: the name of the field, and what to do in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Form name of the field.
    pub field: String,
    /// The same sentence as beside the field.
    pub message: String,
}

impl FieldError {
    /// A sentence about a field.
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: field.into(), message: message.into() }
    }
}

/// The list of errors. Shows itself when there are any and then takes focus, with or
/// without script. Place it first in `main`, before the `h1`.
///
/// ```ignore
/// <ErrorSummary errors=move || errors.get()/>
/// ```
#[component]
pub fn ErrorSummary(
    /// What is wrong, in the order of the page.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let lang = lang();
    Effect::new(move |_| {
        if !errors.read().is_empty()
            && let Some(element) = place.get()
        {
            // It may have been there already, after a second try.
            let _ = element.focus();
        }
    });
    move || {
        let list = errors.get();
        (!list.is_empty()).then(|| {
            view! {
                <div class="error-summary" tabindex="-1" autofocus=true node_ref=place>
                    <div role="alert">
                        <h2 class="error-summary__title">{common::errors_title(lang)}</h2>
                        <ul class="error-summary__list">
                            {list.into_iter().map(link).collect_view()}
                        </ul>
                    </div>
                </div>
            }
        })
    }
}

/// `rel="external"` keeps the router away: the browser itself moves focus to the field.
fn link(error: FieldError) -> impl IntoView {
    view! {
        <li>
            <a class="error-summary__link" rel="external" href=format!("#{}", id_of(&error.field))>
                {error.message}
            </a>
        </li>
    }
}
