//! One question with a line or a page to write on.

use leptos::prelude::*;

use super::parts::{described_by, error_view, field_class, hint_view, id_of, label_view};

/// One line to write on.
///
/// ```ignore
/// <TextField name="email" label="E-mailadres" hint="…" r#type="email" autocomplete="email"
///     spellcheck=false value=draft.email error=move || errors.get().of("email")/>
/// ```
#[component]
pub fn TextField(
    /// Form name, and id.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    label: String,
    /// Help before answering.
    #[prop(optional, into)]
    hint: String,
    /// The label is the page's `h1`.
    #[prop(optional)]
    heading: bool,
    /// May be left open.
    #[prop(optional)]
    optional: bool,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The answer so far.
    #[prop(optional, into)]
    value: String,
    /// Kind of input: `text`, `email`, `tel`, `password`, `search`.
    #[prop(default = "text")]
    r#type: &'static str,
    /// What the browser may fill in (`email`, `tel`, `name`, …).
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// Which keyboard a phone shows (`numeric`, …).
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// Off for names, addresses and codes.
    #[prop(default = true)]
    spellcheck: bool,
    /// Extra class: `input--w10`, `input--w20`, `input--code`.
    #[prop(optional)]
    width: &'static str,
) -> impl IntoView {
    let id = id_of(&name);
    let (described, has_hint) = (id.clone(), !hint.is_empty());
    view! {
        <div class=field_class(error)>
            {label_view(&id, label, heading, optional)}
            {hint_view(&id, hint)}
            {error_view(&id, error)}
            <input
                class=format!("input {width}")
                id=id.clone()
                name=name
                type=r#type
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                spellcheck=if spellcheck { None } else { Some("false") }
                aria-describedby=move || described_by(&described, has_hint, error.read().is_some())
                aria-invalid=move || error.read().is_some().then_some("true")
            />
        </div>
    }
    .into_any()
}

/// A page to write on; grows with what is written.
///
/// ```ignore
/// <TextArea name="story" label="Wat is er gebeurd?" heading=true value=draft.story error=…/>
/// ```
#[component]
pub fn TextArea(
    /// Form name, and id.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    label: String,
    /// Help before answering.
    #[prop(optional, into)]
    hint: String,
    /// The label is the page's `h1`.
    #[prop(optional)]
    heading: bool,
    /// May be left open.
    #[prop(optional)]
    optional: bool,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The answer so far.
    #[prop(optional, into)]
    value: String,
    /// Begins with a few lines only.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let id = id_of(&name);
    let (described, has_hint) = (id.clone(), !hint.is_empty());
    view! {
        <div class=field_class(error)>
            {label_view(&id, label, heading, optional)}
            {hint_view(&id, hint)}
            {error_view(&id, error)}
            <textarea
                class=if small { "input input--area input--area-small" } else { "input input--area" }
                id=id.clone()
                name=name
                rows=if small { "3" } else { "8" }
                dir="auto"
                aria-describedby=move || described_by(&described, has_hint, error.read().is_some())
                aria-invalid=move || error.read().is_some().then_some("true")
            >
                {as_written(value)}
            </textarea>
        </div>
    }
    .into_any()
}

/// A parser of HTML drops the first newline in a textarea, also one written as CR LF, as forms post it;
/// a second one keeps the first. Nothing is parsed where the browser builds the element itself.
fn as_written(value: String) -> String {
    if cfg!(not(feature = "hydrate")) && value.starts_with(['\n', '\r']) { format!("\n{value}") } else { value }
}
