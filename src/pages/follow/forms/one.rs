//! One form of a complainant.

use super::{
    super::{ActFollow, act_follow},
    Forms, Row, reach,
    told::{refusal, sentence, summary},
};
use crate::{
    components::{
        Button, ButtonRow, Choice, ErrorSummary, IdScope, KeptHere, Kind, RadioGroup, SelectField, TextArea, TextField,
        accepted,
    },
    domain::{
        feedback::FeltHeard,
        forms::complainant::{OwnForm, OwnKind, parse},
        intake::BecameForm,
        lang::Lang,
    },
    error::AppError,
    public::BecameFields,
    text::{choices, follow::forms as text, question},
};
use leptos::{
    context::Provider, ev::SubmitEvent, form::FromFormData, prelude::*, server_fn::ServerFn, task::spawn_local,
};

/// A form, folded away until it is wanted or comes back.
pub(super) fn form(lang: Lang, forms: Forms, row: Row, refresh: impl Fn() + Copy + Send + Sync + 'static) -> AnyView {
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
        if let Err(fields) = parse(&posted.form, forms.sight.with_untracked(|s| s.today)) {
            forms.failed.set(true);
            error.set(Some(AppError::Fields(fields)));
            return;
        }
        busy.set(true);
        let form = event.target();
        spawn_local(async move {
            match act_follow(posted.seen, posted.key, posted.form).await {
                Ok(next) => {
                    accepted(form);
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
    let kept = forms.sight.with_untracked(|s| format!("volgen {} {}", s.device, kind.key()));
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
                        {fields(lang, forms, row, begun, error)}
                        <ButtonRow>
                            <Button kind=button>{text::button(lang, kind)}</Button>
                        </ButtonRow>
                        <KeptHere name=kept/>
                    </form>
                </Provider>
            </div>
        </details>
    }
    .into_any()
}

fn fields(lang: Lang, forms: Forms, row: Row, begun: OwnForm, error: RwSignal<Option<AppError>>) -> AnyView {
    let Row { kind, choices, reached, .. } = row;
    if kind == OwnKind::MakeComplaint {
        return became(lang, forms, begun, error);
    }
    let of = move |field: &'static str| {
        Signal::derive(move || {
            summary(lang, error.get()).into_iter().find(|e| e.field == format!("form[{field}]")).map(|e| e.message)
        })
    };
    if kind == OwnKind::ChangeReach {
        return reach::fields(lang, reached, begun, error);
    }
    if kind == OwnKind::NameReader {
        return view! {
            <TextField
                name="form[name]"
                label=text::reader_name(lang)
                autocomplete="off"
                spellcheck=false
                value=begun.name
                error=of("name")
            />
            <TextField
                name="form[email]"
                label=text::reader_email(lang)
                hint=text::reader_email_hint(lang)
                r#type="email"
                autocomplete="off"
                spellcheck=false
                value=begun.email
                error=of("email")
            />
        }
        .into_any();
    }
    let list = match kind {
        OwnKind::AmendPoint => Some((text::which_point(lang), text::new_point(lang))),
        OwnKind::DropPoint => Some((text::which_point(lang), text::choose(lang))),
        OwnKind::RemoveReader => Some((text::which_reader(lang), text::choose_reader(lang))),
        _ => None,
    };
    let choice = list.map(|(label, first)| {
        let numbered = choices.into_iter().map(|(n, title)| (n.to_string(), format!("{n}. {title}")));
        let options = std::iter::once((String::new(), first.to_owned())).chain(numbered).collect();
        view! {
            <SelectField
                name="form[number]"
                label=label
                options=options
                value=begun.number.clone()
                error=of("number")
            />
        }
    });
    let felt = (kind == OwnKind::GiveFeedback).then(|| {
        let choices = FeltHeard::ALL.map(|felt| Choice::new(felt.key(), choices::felt(lang, felt))).to_vec();
        view! {
            <RadioGroup name="form[felt]" legend=text::felt(lang) choices=choices value=begun.felt.clone() error=of("felt")/>
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
        {choice}
        {felt}
        {words}
    }
    .into_any()
}

/// What a question lacks to be a complaint (R2). The place is known where it was said with the question.
fn became(lang: Lang, forms: Forms, begun: OwnForm, error: RwSignal<Option<AppError>>) -> AnyView {
    let asked = forms.sight.with_untracked(|s| s.question.clone());
    let (location, locations, closed) = asked.map(|a| (a.location, a.locations, a.closed)).unwrap_or_default();
    // What came back is as it was left, also where nothing was chosen.
    let untouched = begun.became == BecameForm::default();
    let value = if untouched { BecameForm { location, ..begun.became } } else { begun.became };
    let errors = Signal::derive(move || match error.get() {
        Some(AppError::Fields(errors)) => {
            errors.into_iter().map(|e| (sentence(lang, &e), e)).map(|(said, e)| (e.field, said)).collect()
        }
        _ => Vec::new(),
    });
    view! { <BecameFields consent=question::consent(lang) locations closed value errors/> }.into_any()
}
