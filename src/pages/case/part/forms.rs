//! What whoever holds points can do: say what was found about them, raise a concern, and say that they are too close.

use super::{super::api::Act, super::forms::input_name, view::Page};
use crate::{
    components::{Button, ButtonRow, ErrorSummary, FieldError, IdScope, Kind, Notice, SelectField, TextArea, Tone},
    domain::{
        forms::{CaseForm, FormKind},
        lang::Lang,
    },
    error::AppError,
    text::{
        case::{self as words, part as text},
        errors, forms, problems,
    },
};
use leptos::{context::Provider, prelude::*};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The forms that are open, in their order. One in which somebody types stays as it is until it was sent.
#[component]
pub fn Forms(page: Page) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let rounds = RwSignal::new(HashMap::<FormKind, u32>::new());
    let typing = RwSignal::new(HashSet::<FormKind>::new());
    let state = State { page, lang, rounds, typing };
    let open = Memo::new(move |before: Option<&Vec<Row>>| {
        let (rounds, typing) = (rounds.read(), typing.read());
        let round = |kind| rounds.get(&kind).copied().unwrap_or_default();
        let kept = |kind: &FormKind| typing.contains(kind) && before.is_some_and(|b| b.iter().any(|(k, _)| k == kind));
        let is_open = |kind: &FormKind| page.data.with(|d| d.key(*kind).is_some());
        KINDS
            .into_iter()
            .filter(|kind| is_open(kind) || kept(kind))
            .map(|kind| (kind, round(kind)))
            .collect::<Vec<Row>>()
    });
    view! { <For each=move || open.get() key=|row| *row children=move |row| form(state, row)/> }.into_any()
}

/// A form, and how often it was begun anew.
type Row = (FormKind, u32);

/// In their order.
const KINDS: [FormKind; 3] = [FormKind::ReportOnPart, FormKind::RaiseConcern, FormKind::DeclareConflict];

/// What the forms share.
#[derive(Clone, Copy)]
struct State {
    page: Page,
    lang: Lang,
    rounds: RwSignal<HashMap<FormKind, u32>>,
    /// In which something was typed.
    typing: RwSignal<HashSet<FormKind>>,
}

fn form(state: State, (kind, round): Row) -> AnyView {
    let State { page, lang, rounds, typing } = state;
    let (key, reference, unsent) = page.data.with_untracked(|d| {
        let unsent = d.unsent.clone().filter(|(form, _)| form.kind == kind && round == 0);
        (d.key(kind).unwrap_or_else(Uuid::nil), d.reference.clone(), unsent)
    });
    let action = ServerAction::<Act>::new();
    let (returned, first_error) = unsent.unzip();
    let came_back = returned.is_some();
    let begun = returned.unwrap_or_else(|| start(page, kind));
    let error = Memo::new(move |_| match action.value().get() {
        Some(Ok(_)) => None,
        Some(Err(error)) => Some(error),
        None => first_error.clone(),
    });
    Effect::new(move |_| match action.value().get() {
        Some(Ok(_)) => {
            page.failed.set(false);
            typing.write().remove(&kind);
            rounds.update(|rounds| *rounds.entry(kind).or_default() += 1);
            page.fetch(words::done(lang));
        }
        Some(Err(AppError::NotFound)) => page.gone.set(true),
        Some(Err(_)) => page.failed.set(true),
        None => {}
    });
    let name = if kind == FormKind::DeclareConflict { text::conflict(lang) } else { words::command(lang, kind) };
    let typed = move |_| {
        if !typing.read_untracked().contains(&kind) {
            typing.write().insert(kind);
        }
    };
    let open = came_back || kind == FormKind::ReportOnPart;
    view! {
        <details class="command" class:command--next=kind == FormKind::ReportOnPart open=open on:input=typed>
            <summary>{name}</summary>
            <div class="command__body">
                <Provider value=IdScope(kind.key())>
                    <ErrorSummary errors=Signal::derive(move || summary(lang, error.get()))/>
                    {move || error.get().and_then(|error| refusal(lang, &error))}
                    <ActionForm action>
                        <input type="hidden" name="reference" value=reference/>
                        <input type="hidden" name="seen" value=move || page.data.with(|d| d.seq.to_string())/>
                        <input type="hidden" name="key" value=key.to_string()/>
                        <input type="hidden" name="form[kind]" value=kind.key()/>
                        {fields(page, lang, kind, begun, error)}
                        <ButtonRow>
                            <Button kind=Kind::Primary>{words::submit(lang, kind)}</Button>
                        </ButtonRow>
                    </ActionForm>
                </Provider>
            </div>
        </details>
    }
    .into_any()
}

/// Whose points it is about, where that is one person's; who declares it, declares it of themselves.
fn start(page: Page, kind: FormKind) -> CaseForm {
    let who = page.data.with_untracked(|d| match (kind, d.parts.as_slice()) {
        (FormKind::ReportOnPart, [one]) => one.manager.to_string(),
        (FormKind::DeclareConflict, _) => d.me.to_string(),
        _ => String::new(),
    });
    CaseForm { kind, who, ..CaseForm::default() }
}

fn fields(page: Page, lang: Lang, kind: FormKind, begun: CaseForm, error: Memo<Option<AppError>>) -> AnyView {
    let of = move |field: &'static str| {
        let name = input_name(field);
        Signal::derive(move || summary(lang, error.get()).into_iter().find(|e| e.field == name).map(|e| e.message))
    };
    let holders = page.data.with_untracked(|d| {
        d.parts.iter().map(|part| (part.manager.to_string(), part.name.clone())).collect::<Vec<_>>()
    });
    let who = match kind {
        FormKind::ReportOnPart if holders.len() > 1 => {
            let none = (String::new(), forms::choose(lang).to_owned());
            let options = std::iter::once(none).chain(holders).collect();
            let (name, label) = (input_name("who"), forms::report_of(lang));
            view! { <SelectField name label options value=begun.who error=of("who")/> }.into_any()
        }
        FormKind::RaiseConcern => ().into_any(),
        _ => view! { <input type="hidden" name=input_name("who") value=begun.who/> }.into_any(),
    };
    let (help, label, hint) = match kind {
        FormKind::RaiseConcern => (forms::concern_help(lang), forms::concern(lang), forms::note_hint(lang)),
        FormKind::DeclareConflict => {
            (text::conflict_help(lang), forms::conflict_reason(lang), forms::conflict_hint(lang))
        }
        _ => ("", forms::report(lang), forms::report_hint(lang)),
    };
    view! {
        {(!help.is_empty()).then(|| view! { <p>{help}</p> })}
        {who}
        <TextArea name=input_name("text") label hint small=true value=begun.text error=of("text")/>
    }
    .into_any()
}

/// The errors of fields, each with its sentence.
fn summary(lang: Lang, error: Option<AppError>) -> Vec<FieldError> {
    match error {
        Some(AppError::Fields(errors)) => errors
            .into_iter()
            .map(|e| FieldError::new(input_name(&e.field), problems::sentence(lang, e.problem)))
            .collect(),
        _ => Vec::new(),
    }
}

/// What was refused, in a sentence; errors of fields stand beside their fields.
fn refusal(lang: Lang, error: &AppError) -> Option<AnyView> {
    if matches!(error, AppError::Fields(_)) {
        return None;
    }
    let sentence = errors::sentence(lang, error);
    let notice = view! {
        <div role="alert">
            <Notice tone=Tone::Danger title=words::refused(lang)>
                <p>{sentence}</p>
            </Notice>
        </div>
    };
    Some(notice.into_any())
}
