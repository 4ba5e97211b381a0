//! What a complainant can still do: a short form for each, where the procedure allows it.

use super::{ActFollow, Sight, act_follow};
use crate::{
    components::{Button, ButtonRow, ErrorSummary, FieldError, IdScope, Kind, Notice, SelectField, TextArea, Tone},
    domain::{
        forms::complainant::{OwnForm, OwnKind, parse},
        lang::Lang,
    },
    error::AppError,
    public::lang,
    text::{errors, follow::forms as text, problems},
};
use leptos::{
    context::Provider, ev::SubmitEvent, form::FromFormData, prelude::*, server_fn::ServerFn, task::spawn_local,
};
use leptos_router::hooks::use_query_map;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A form that is there, and what makes it begin anew.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    kind: OwnKind,
    round: u32,
    key: Uuid,
    points: Vec<(u8, String)>,
}

/// The state of the forms together.
#[derive(Clone, Copy)]
struct Forms {
    sight: RwSignal<Sight>,
    /// In which something was typed: these stay as they are whatever happens elsewhere.
    typing: RwSignal<HashSet<OwnKind>>,
    /// How often each began anew, and with which key.
    rounds: RwSignal<HashMap<OwnKind, (u32, Uuid)>>,
    /// What a browser posted by itself, and why it came back.
    returned: StoredValue<Option<(OwnForm, AppError)>>,
    done: RwSignal<bool>,
    failed: RwSignal<bool>,
}

/// The forms.
#[component]
pub(super) fn OwnForms(
    /// The case.
    sight: RwSignal<Sight>,
    /// Reads the case again.
    refresh: impl Fn() + Copy + Send + Sync + 'static,
    /// Whether one has something wrong with it.
    failed: RwSignal<bool>,
) -> impl IntoView {
    let lang = lang();
    let query = use_query_map().get_untracked();
    let done = RwSignal::new(query.get("gedaan").is_some());
    // What was kept is shown to whoever just posted it; on a later visit it is over.
    let posted = query.get("fout").is_some_and(|what| what == "formulier");
    let returned = sight.with_untracked(|s| s.returned.clone().filter(|_| posted));
    if returned.as_ref().is_some_and(|(form, _)| sight.with_untracked(|s| s.offers.iter().any(|o| o.kind == form.kind)))
    {
        failed.set(true);
    }
    let returned = StoredValue::new(returned);
    let (typing, rounds) = (RwSignal::new(HashSet::new()), RwSignal::new(HashMap::new()));
    let forms = Forms { sight, typing, rounds, returned, done, failed };
    let rows = Memo::new(move |before: Option<&Vec<Row>>| rows(forms, before.map_or(&[], Vec::as_slice)));
    let key = |row: &Row| format!("{}-{}-{:?}", row.kind.key(), row.round, row.points);
    view! {
        <div role="status">
            {move || {
                done.get()
                    .then(|| {
                        view! {
                            <Notice tone=Tone::Success>
                                <p>{text::done(lang)}</p>
                            </Notice>
                        }
                    })
            }}
        </div>
        <Show when=move || !rows.read().is_empty()>
            <section class="stack stack--tight no-print" id="acties">
                <h2>{text::title(lang)}</h2>
                <For each=move || rows.get() key=key children=move |row| form(lang, forms, row, refresh)/>
            </section>
        </Show>
    }
    .into_any()
}

/// What is open, and those in which somebody types, as they were.
fn rows(forms: Forms, before: &[Row]) -> Vec<Row> {
    let (typing, rounds) = (forms.typing.read(), forms.rounds.read());
    let sight = forms.sight.read();
    let row = |kind: OwnKind| {
        let kept = before.iter().find(|row| row.kind == kind && typing.contains(&kind));
        kept.cloned().or_else(|| {
            let offer = sight.offers.iter().find(|offer| offer.kind == kind)?;
            let (round, key) = rounds.get(&kind).copied().unwrap_or((0, offer.key));
            let chooses = matches!(kind, OwnKind::AmendPoint | OwnKind::DropPoint);
            let points = if chooses { sight.points.clone() } else { Vec::new() };
            Some(Row { kind, round, key, points })
        })
    };
    OwnKind::ALL.into_iter().filter_map(row).collect()
}

fn form(lang: Lang, forms: Forms, row: Row, refresh: impl Fn() + Copy + Send + Sync + 'static) -> AnyView {
    let (kind, key) = (row.kind, row.key);
    let returned = forms.returned.get_value();
    let (begun, error) = returned.filter(|(form, _)| form.kind == kind && row.round == 0).unzip();
    let came_back = begun.is_some();
    let begun: OwnForm = begun.unwrap_or_default();
    let error = RwSignal::new(error);
    let busy = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        let Ok(posted) = ActFollow::from_event(&event) else { return };
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        if let Err(fields) = parse(&posted.form) {
            forms.failed.set(true);
            error.set(Some(AppError::Fields(fields)));
            return;
        }
        busy.set(true);
        spawn_local(async move {
            match act_follow(posted.seen, posted.key, posted.form).await {
                Ok(next) => {
                    error.set(None);
                    forms.failed.set(false);
                    forms.done.set(true);
                    forms.typing.write().remove(&kind);
                    forms.rounds.update(|rounds| {
                        let (round, key) = rounds.entry(kind).or_insert((0, next));
                        (*round, *key) = (*round + 1, next);
                    });
                    refresh();
                }
                Err(wrong) => {
                    forms.done.set(false);
                    forms.failed.set(true);
                    error.set(Some(wrong));
                }
            }
            busy.set(false);
        });
    };
    let seen = move || forms.sight.read().seen.to_string();
    let typed = move |_| {
        if !forms.typing.read_untracked().contains(&kind) {
            forms.typing.write().insert(kind);
        }
    };
    let help = text::help(lang, kind);
    let button = if kind == OwnKind::Withdraw { Kind::Warning } else { Kind::Primary };
    view! {
        <details class="disclosure" open=came_back on:input=typed>
            <summary>{text::name(lang, kind)}</summary>
            <div class="disclosure__body">
                <Provider value=IdScope(kind.key())>
                    <ErrorSummary errors=Signal::derive(move || summary(lang, error.get()))/>
                    {move || error.get().and_then(|error| refusal(lang, &error))}
                    <form class="stack" method="post" action=ActFollow::PATH novalidate on:submit=submit>
                        <input type="hidden" name="seen" value=seen/>
                        <input type="hidden" name="key" value=key.to_string()/>
                        <input type="hidden" name="form[kind]" value=kind.key()/>
                        {(!help.is_empty()).then(|| view! { <p>{help}</p> })}
                        {fields(lang, kind, row.points, begun, error)}
                        <ButtonRow>
                            <Button kind=button>{text::button(lang, kind)}</Button>
                        </ButtonRow>
                    </form>
                </Provider>
            </div>
        </details>
    }
    .into_any()
}

fn fields(
    lang: Lang,
    kind: OwnKind,
    points: Vec<(u8, String)>,
    begun: OwnForm,
    error: RwSignal<Option<AppError>>,
) -> AnyView {
    let of = move |field: &'static str| {
        Signal::derive(move || {
            summary(lang, error.get()).into_iter().find(|e| e.field == format!("form[{field}]")).map(|e| e.message)
        })
    };
    let chooses = matches!(kind, OwnKind::AmendPoint | OwnKind::DropPoint);
    let point = chooses.then(|| {
        let first = if kind == OwnKind::AmendPoint { text::new_point(lang) } else { text::choose(lang) };
        let numbered = points.into_iter().map(|(n, title)| (n.to_string(), format!("{n}. {title}")));
        let options = std::iter::once((String::new(), first.to_owned())).chain(numbered).collect();
        view! {
            <SelectField
                name="form[number]"
                label=text::which_point(lang)
                options=options
                value=begun.number.clone()
                error=of("number")
            />
        }
    });
    let words = kind.words().map(|optional| {
        view! {
            <TextArea
                name="form[text]"
                label=text::question(lang, kind)
                optional=optional
                small=true
                value=begun.text.clone()
                error=of("text")
            />
        }
    });
    view! {
        {point}
        {words}
    }
    .into_any()
}

/// The errors of fields, each with its sentence.
fn summary(lang: Lang, error: Option<AppError>) -> Vec<FieldError> {
    match error {
        Some(AppError::Fields(errors)) => errors
            .into_iter()
            .map(|e| FieldError::new(format!("form[{}]", e.field), problems::sentence(lang, e.problem)))
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
            <Notice tone=Tone::Danger title=text::refused(lang)>
                <p>{sentence}</p>
            </Notice>
        </div>
    };
    Some(notice.into_any())
}
