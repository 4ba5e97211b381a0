//! Questions with given answers: radios, checkboxes, a select.

use leptos::{children::ViewFn, prelude::*};

use super::parts::{described_by, error_view, field_class, hint_view, id_of, optional_view};

/// One answer to choose.
///
/// ```ignore
/// Choice::new("other", "Iets anders").hint("…").more(|| view! { <TextField …/> })
/// ```
#[derive(Clone)]
pub struct Choice {
    value: String,
    label: String,
    hint: String,
    more: Option<ViewFn>,
}

impl Choice {
    /// What is sent, and what is read.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new(), more: None }
    }

    /// A line below the label.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// A question that only this answer raises. CSS shows it when the answer is chosen.
    /// It is sent in any case: ignore it on the server when another answer was chosen.
    #[must_use]
    pub fn more(mut self, more: impl Into<ViewFn>) -> Self {
        self.more = Some(more.into());
        self
    }
}

/// The tiles of a group. The first input has the field's own id: errors link to it.
fn tiles(kind: &'static str, name: &str, choices: Vec<Choice>, chosen: &[String]) -> Vec<AnyView> {
    let field = id_of(name);
    choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = if index == 0 { field.clone() } else { format!("{field}-{}", index + 1) };
            let hint_id = format!("{id}-note");
            let described = (!choice.hint.is_empty()).then(|| hint_id.clone());
            view! {
                <div class="choice">
                    <input
                        class="choice__input"
                        type=kind
                        id=id.clone()
                        name=name.to_owned()
                        checked=chosen.contains(&choice.value)
                        value=choice.value
                        aria-describedby=described
                    />
                    <label class="choice__label" for=id>
                        <span>{choice.label}</span>
                        {(!choice.hint.is_empty())
                            .then(|| {
                                view! {
                                    <span class="choice__hint" id=hint_id>
                                        {choice.hint}
                                    </span>
                                }
                            })}
                    </label>
                    {choice.more.map(|more| view! { <div class="choice__more">{more.run()}</div> })}
                </div>
            }
            .into_any()
        })
        .collect()
}

/// A fieldset with its legend, hint and error around some tiles.
#[component]
fn Group(
    name: String,
    legend: String,
    hint: String,
    heading: bool,
    optional: bool,
    inline: bool,
    error: Signal<Option<String>>,
    tiles: Vec<AnyView>,
) -> impl IntoView {
    let id = id_of(&name);
    let (described, has_hint) = (id.clone(), !hint.is_empty());
    view! {
        <fieldset
            class=field_class(error)
            aria-describedby=move || described_by(&described, has_hint, error.read().is_some())
        >
            {legend_view(legend, heading, optional)}
            {hint_view(&id, hint)}
            {error_view(&id, error)}
            <div class=if inline { "choices choices--inline" } else { "choices" }>{tiles}</div>
        </fieldset>
    }
    .into_any()
}

/// The question of a group; of a page, when it is the heading.
pub(super) fn legend_view(legend: String, heading: bool, optional: bool) -> AnyView {
    if heading {
        view! {
            <legend class="field__legend">
                <h1 class="field__heading">{legend}{optional_view(optional)}</h1>
            </legend>
        }
        .into_any()
    } else {
        view! { <legend class="field__legend">{legend}{optional_view(optional)}</legend> }.into_any()
    }
}

/// Choose one.
///
/// ```ignore
/// <RadioGroup name="relation" legend="Wie bent u?" heading=true value=draft.relation
///     choices=vec![Choice::new("customer", "Ouder of verzorger"), …] error=…/>
/// ```
#[component]
pub fn RadioGroup(
    /// Form name; also the id of the first choice.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The answers.
    choices: Vec<Choice>,
    /// Help before answering.
    #[prop(optional, into)]
    hint: String,
    /// The legend is the page's `h1`.
    #[prop(optional)]
    heading: bool,
    /// May be left open.
    #[prop(optional)]
    optional: bool,
    /// Side by side where there is room: for short answers.
    #[prop(optional)]
    inline: bool,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The value chosen so far.
    #[prop(optional, into)]
    value: String,
) -> impl IntoView {
    let tiles = tiles("radio", &name, choices, &[value]);
    view! { <Group name legend hint heading optional inline error tiles/> }
}

/// Choose any number. Name it as the server reads lists: `topics[]`.
///
/// ```ignore
/// <CheckboxGroup name="topics[]" legend="Waar gaat het over?" choices values=draft.topics error=…/>
/// ```
#[component]
pub fn CheckboxGroup(
    /// Form name; made safe it is the id of the first choice.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The answers.
    choices: Vec<Choice>,
    /// Help before answering.
    #[prop(optional, into)]
    hint: String,
    /// The legend is the page's `h1`.
    #[prop(optional)]
    heading: bool,
    /// May be left open.
    #[prop(optional)]
    optional: bool,
    /// Side by side where there is room: for short answers.
    #[prop(optional)]
    inline: bool,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The values chosen so far.
    #[prop(optional)]
    values: Vec<String>,
) -> impl IntoView {
    let tiles = tiles("checkbox", &name, choices, &values);
    view! { <Group name legend hint heading optional inline error tiles/> }
}
