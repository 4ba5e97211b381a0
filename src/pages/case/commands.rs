//! What to do next: a short form for each command that is open to this person now, and why others are not.

mod behind;
mod not_now;
mod place;
mod rows;

use super::{
    api::Act,
    draft::{self, Keeping},
    focus,
    forms::{self, Filling},
    state::CasePage,
};
use crate::{
    components::{Button, ButtonRow, Disclosure, ErrorSummary, FieldError, IdScope, Kind, Notice, Tone},
    domain::{
        forms::{FormGroup, FormKind},
        lang::Lang,
        refusal::Refusal,
    },
    error::AppError,
    text::{case as text, errors, problems, timeline},
};
use behind::Behind;
use leptos::{context::Provider, prelude::*};
use not_now::NotNow;
use rows::{Row, rows};

/// The commands.
#[component]
pub fn Commands(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let rows = Memo::new(move |before: Option<&Vec<Row>>| page.data.with(|case| rows(page, lang, case, before)));
    let of = move |group| {
        Memo::new(move |_| rows.with(|all| all.iter().filter(|r| r.group == group).cloned().collect::<Vec<Row>>()))
    };
    let list = move |rows: Memo<Vec<Row>>| {
        view! { <For each=move || rows.get() key=Row::key children=move |row| command(page, lang, row)/> }.into_any()
    };
    let groups = FormGroup::ALL.map(|group| {
        let rows = of(Some(group));
        // What came back with an error is not folded away, nor what the board led to.
        let moved = untrack(|| page.moved_by()).is_some_and(|kind| FormGroup::of(kind) == group);
        let open = moved
            || page
                .data
                .with_untracked(|case| case.unsent.as_ref().is_some_and(|(f, _)| FormGroup::of(f.kind) == group));
        view! {
            <Show when=move || !rows.read().is_empty()>
                <Disclosure label=text::heading_of(lang, group) open=open>
                    {list(rows)}
                </Disclosure>
            </Show>
        }
    });
    view! {
        <Show when=move || rows.read().is_empty()>
            <p class="soft">{text::nothing(lang)}</p>
        </Show>
        {list(of(None))}
        <NotNow page/>
        <Show when=move || rows.read().iter().any(|r| r.group.is_some())>
            <h3 class="command-more">{text::more(lang)}</h3>
        </Show>
        {groups}
    }
    .into_any()
}

fn command(page: CasePage, lang: Lang, row: Row) -> AnyView {
    let kind = row.kind;
    let (key, reference, unsent) = page.data.with_untracked(|case| {
        let unsent = case.unsent.clone().filter(|(form, _)| form.kind == kind && row.round == 0);
        (case.offer(kind).map(|o| o.key), case.complaint.filed.reference.to_string(), unsent)
    });
    let action = ServerAction::<Act>::new();
    let (returned, first_error) = unsent.unzip();
    let came_back = returned.is_some();
    let drafted = page.judgement.get_untracked().filter(|_| kind == FormKind::DraftJudgement);
    let begun = StoredValue::new(returned.or(drafted).unwrap_or(row.basis));
    let error = Memo::new(move |_| match action.value().get() {
        Some(Ok(_)) => None,
        Some(Err(error)) => Some(error),
        None => first_error.clone(),
    });
    let wrong = Signal::derive(move || match error.get() {
        Some(AppError::Fields(errors)) => errors,
        _ => Vec::new(),
    });
    let lists = StoredValue::new(row.lists);
    let filling = Filling { kind, page, begun, lists, errors: wrong, lang };
    Effect::new(move |_| match action.value().get() {
        Some(Ok(_)) => page.done(kind),
        Some(Err(AppError::NotFound)) => page.gone.set(true),
        Some(Err(error)) => {
            page.failed.set(true);
            if matches!(error, AppError::Refused(Refusal::Stale(_))) {
                page.catch_up(kind);
            }
        }
        None => {}
    });
    let is_next = Memo::new(move |_| page.data.with(|case| case.next == Some(kind)));
    let moved = move || page.moved_by() == Some(kind);
    let is_open = Memo::new(move |_| came_back || moved() || is_next.get() || page.typing.read().contains_key(&kind));
    let summary = move || {
        let errors = wrong.get();
        errors
            .into_iter()
            .map(|e| {
                let label = begun.with_value(|form| forms::label(lang, form, &e.field));
                FieldError::labelled(forms::input_name(&e.field), label, problems::sentence(lang, e.problem))
            })
            .collect::<Vec<_>>()
    };
    let mut keep = draft::keeper(page);
    let typed = move |event: leptos::ev::Event| {
        page.types(kind);
        if kind == FormKind::DraftJudgement
            && let Some(form) = forms::typed(&event)
        {
            page.judgement.set(Some(form.clone()));
            page.keeping.set(Keeping::Typing);
            keep(form);
        }
    };
    let left = move |_| {
        if kind == FormKind::DraftJudgement
            && let Some(form) = page.judgement.get_untracked()
        {
            draft::keep_now(page, form);
        }
    };
    let seen = move || page.seen(kind).to_string();
    view! {
        <details
            class="command"
            class:command--next=move || is_next.get()
            class:command--danger=kind == FormKind::Divert
            open=move || is_open.get()
            on:input=typed
            on:focusout=left
        >
            <summary id=focus::opener(kind)>{text::command(lang, kind)}</summary>
            <div class="command__body">
                <Provider value=IdScope(kind.key())>
                    <ErrorSummary errors=Signal::derive(summary)/>
                    {move || error.get().and_then(|error| refusal(page, lang, &error))}
                    <ActionForm action>
                        <input type="hidden" name="reference" value=reference/>
                        <input type="hidden" name="seen" value=seen/>
                        <input type="hidden" name="key" value=key.unwrap_or_default().to_string()/>
                        <input type="hidden" name="form[kind]" value=kind.key()/>
                        <Behind page kind/>
                        {forms::fields(filling)}
                        <ButtonRow>
                            <Button kind=if kind == FormKind::Divert { Kind::Warning } else { Kind::Primary }>
                                {text::submit(lang, kind)}
                            </Button>
                        </ButtonRow>
                        {(kind == FormKind::DraftJudgement).then(|| forms::kept::kept(page, lang))}
                    </ActionForm>
                </Provider>
            </div>
        </details>
    }
    .into_any()
}

/// What was refused, in a sentence; errors of fields stand beside their fields.
fn refusal(page: CasePage, lang: Lang, error: &AppError) -> Option<AnyView> {
    let changed = match error {
        AppError::Fields(_) => return None,
        AppError::Refused(Refusal::Stale(numbers)) => what_changed(page, lang, numbers),
        _ => Vec::new(),
    };
    let sentence = errors::sentence(lang, error);
    let notice = view! {
        <div role="alert">
            <Notice tone=Tone::Danger title=text::refused(lang)>
                <p>{sentence}</p>
                {(!changed.is_empty())
                    .then(|| {
                        view! { <ul>{changed.into_iter().map(|what| view! { <li>{what}</li> }).collect_view()}</ul> }
                    })}
            </Notice>
        </div>
    };
    Some(notice.into_any())
}

/// What happened meanwhile, in the sentences of the timeline: as soon as the page has it.
fn what_changed(page: CasePage, lang: Lang, numbers: &[u32]) -> Vec<String> {
    page.data.with(|case| {
        let new = case.events.iter().filter(|e| numbers.contains(&e.seq));
        new.map(|e| timeline::sentence(lang, &e.event, &|id| case.name(id))).collect()
    })
}
