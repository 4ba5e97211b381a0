//! What is wrong on this page, at its top, leading to each place.

use crate::text::common;
use leptos::{html::Div, prelude::*};

use super::{lang, parts::id_of};

/// One thing that is wrong: the name of the field, and what to do in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Form name of the field.
    pub field: String,
    /// What the field asks, where the sentence does not say: away from the field it says nothing.
    pub label: String,
    /// The same sentence as beside the field.
    pub message: String,
}

impl FieldError {
    /// A sentence about a field.
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: field.into(), label: String::new(), message: message.into() }
    }

    /// A sentence about a field that bears this label.
    pub fn labelled(field: impl Into<String>, label: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: field.into(), label: label.into(), message: message.into() }
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
                {said(&error)}
            </a>
        </li>
    }
}

/// The sentence, after what the field asks: a question has its mark already.
fn said(FieldError { label, message, .. }: &FieldError) -> String {
    match label.as_str() {
        "" => message.clone(),
        question if question.ends_with('?') => format!("{question} {message}"),
        label => format!("{label}: {message}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_with_what_was_asked() {
        let error = |label: &str| said(&FieldError::labelled("x", label, "Vul dit in"));
        assert_eq!(error("Naam"), "Naam: Vul dit in");
        assert_eq!(error("Op welke dag?"), "Op welke dag? Vul dit in");
        assert_eq!(said(&FieldError::new("x", "Vul uw naam in")), "Vul uw naam in");
    }
}
