//! One question with a line or a page to write on.

use leptos::prelude::*;

use super::{Icon, Sign, Words};

/// An element id made of a form name: `draft[child_name]` → `draft-child_name`.
pub(super) fn id_of(name: &str) -> String {
    let mut id: String = name
        .chars()
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
    let word = Words::here().error;
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
    optional.then(|| view! { <span class="field__optional">" "{Words::here().optional}</span> })
}

/// The label of a single control; the question of a page is its `h1`.
fn label_view(id: &str, label: String, heading: bool, optional: bool) -> AnyView {
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

/// A parser of HTML drops the first newline in a textarea; a second one keeps the first.
/// Nothing is parsed where the browser builds the element itself.
fn as_written(value: String) -> String {
    if cfg!(feature = "ssr") && value.starts_with('\n') { format!("\n{value}") } else { value }
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
