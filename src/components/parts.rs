//! The parts every question is made of: label, hint, error, and the ids that tie them.

use leptos::prelude::*;

use super::{Icon, Sign, lang};
use crate::text::{common, components as words};

/// Keeps the ids of a form apart from those of the other forms of a page: they all begin with this.
/// Around the form: `<Provider value=IdScope("note")>`; an error then links to `note-form[text]`.
#[derive(Clone, Copy, Debug)]
pub struct IdScope(pub &'static str);

/// An element id made of a form name: `draft[child_name]` → `draft-child_name`.
pub(super) fn id_of(name: &str) -> String {
    let scope = use_context::<IdScope>().map_or(String::new(), |scope| format!("{}-", scope.0));
    let mut id: String = scope
        .chars()
        .chain(name.chars())
        .map(|letter| match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '-' => letter,
            _ => '-',
        })
        .collect();
    id.truncate(id.trim_end_matches('-').len());
    id
}

/// What a control is described by: its hint and its error, where they are there.
pub(super) fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (true, true) => Some(format!("{id}-hint {id}-error")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (false, false) => None,
    }
}

/// The hint below a label.
pub(super) fn hint_view(id: &str, hint: String) -> impl IntoView + use<> {
    let id = format!("{id}-hint");
    (!hint.is_empty()).then(|| {
        view! {
            <p class="field__hint" id=id>
                {hint}
            </p>
        }
    })
}

/// The error beside a field, in words.
pub(super) fn error_view(id: &str, error: Signal<Option<String>>) -> impl IntoView + use<> {
    let id = format!("{id}-error");
    let word = words::error(lang());
    move || {
        let id = id.clone();
        error.get().map(|message| {
            view! {
                <p class="field__error" id=id>
                    <Icon sign=Sign::Warning/>
                    <span>
                        <span class="visually-hidden">{word}" "</span>
                        {message}
                    </span>
                </p>
            }
        })
    }
}

/// `(optional)` behind a label.
pub(super) fn optional_view(optional: bool) -> impl IntoView {
    optional.then(|| view! { <span class="field__optional">" "{common::optional(lang())}</span> })
}

/// The label of a single control; the question of a page is its `h1`.
pub(super) fn label_view(id: &str, label: String, heading: bool, optional: bool) -> AnyView {
    let label = view! {
        <label class="field__label" for=id.to_owned()>
            {label}
            {optional_view(optional)}
        </label>
    };
    if heading { view! { <h1 class="field__heading">{label}</h1> }.into_any() } else { label.into_any() }
}

/// The class of a field's box.
pub(super) fn field_class(error: Signal<Option<String>>) -> impl Fn() -> &'static str + Clone + Send {
    move || {
        if error.read().is_some() { "field field--error" } else { "field" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_keeps_only_what_a_selector_can_say() {
        assert_eq!(id_of("email"), "email");
        assert_eq!(id_of("draft[child_name]"), "draft-child_name");
        assert_eq!(id_of("topics[]"), "topics");
    }

    #[test]
    fn a_control_is_described_by_what_is_there() {
        assert_eq!(described_by("a", false, false), None);
        assert_eq!(described_by("a", true, true).as_deref(), Some("a-hint a-error"));
    }
}
