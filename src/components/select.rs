//! A question with many given answers.

use leptos::prelude::*;

use super::parts::{described_by, error_view, field_class, hint_view, id_of, optional_view};

/// Choose one of many. For parents prefer [`super::RadioGroup`] up to some ten answers.
///
/// ```ignore
/// <SelectField name="location" label="Locatie" value=filter.location
///     options=vec![(String::new(), "Alle locaties".into()), …]/>
/// ```
#[component]
pub fn SelectField(
    /// Form name, and id.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    label: String,
    /// Value and words of each answer.
    options: Vec<(String, String)>,
    /// Help before answering.
    #[prop(optional, into)]
    hint: String,
    /// May be left open.
    #[prop(optional)]
    optional: bool,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The value chosen so far.
    #[prop(optional, into)]
    value: String,
) -> impl IntoView {
    let id = id_of(&name);
    let (described, has_hint) = (id.clone(), !hint.is_empty());
    let options = options
        .into_iter()
        .map(|(given, words)| {
            let selected = given == value;
            view! {
                <option value=given selected=selected>
                    {words}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class=field_class(error)>
            <label class="field__label" for=id.clone()>
                {label}
                {optional_view(optional)}
            </label>
            {hint_view(&id, hint)}
            {error_view(&id, error)}
            <select
                class="input input--select"
                id=id.clone()
                name=name
                aria-describedby=move || described_by(&described, has_hint, error.read().is_some())
                aria-invalid=move || error.read().is_some().then_some("true")
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}
