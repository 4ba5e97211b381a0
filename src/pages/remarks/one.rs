//! One remark, and what was done about it.

use super::{Chosen, SettleRemark, list::shown};
use crate::{
    components::{
        BackLink, Button, ButtonRow, Choice, ErrorSummary, FieldError, Notice, PageTitle, RadioGroup, TextArea,
    },
    domain::{lang::Lang, remark::Outcome},
    public::FILING,
    text::{remark as text, wizard},
};
use leptos::{prelude::*, server_fn::ServerFn};

#[component]
pub(super) fn One(chosen: Chosen) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let prefix = if chosen.errors.is_empty() { "" } else { wizard::error_prefix(lang) };
    let listed =
        chosen.errors.iter().map(|e| FieldError::new(input(&e.field), text::problem(lang, &e.field, e.problem)));
    let listed: Vec<FieldError> = listed.collect();
    let open = chosen.remark.settled.is_none();
    view! {
        <PageTitle text=move || format!("{prefix}{}", text::settle(lang))/>
        <div class="page__narrow stack">
            <ErrorSummary errors=listed/>
            <BackLink href="/opmerkingen"/>
            <h1>{text::settle(lang)}</h1>
            <article class="card">{shown(lang, chosen.remark.clone())}</article>
            {open.then(|| form(lang, chosen))}
        </div>
    }
    .into_any()
}

/// The name of the input that an error leads to.
fn input(field: &str) -> String {
    format!("form[{field}]")
}

fn form(lang: Lang, chosen: Chosen) -> AnyView {
    let of = |name: &str| {
        let error = chosen.errors.iter().find(|e| e.field == name);
        error.map(|e| text::problem(lang, &e.field, e.problem).to_owned())
    };
    let outcomes = Outcome::ALL.map(|outcome| Choice::new(outcome.key(), text::outcome_of(lang, outcome))).to_vec();
    view! {
        <Notice>
            <p>
                {text::pointing(lang)} " "
                <a href=FILING>{text::more_link(lang)}</a>
            </p>
        </Notice>
        <form class="stack" method="post" action=SettleRemark::PATH novalidate>
            <input type="hidden" name="remark" value=chosen.remark.id.to_string()/>
            <RadioGroup
                name=input("outcome")
                legend=text::outcome(lang)
                choices=outcomes
                value=chosen.form.outcome.clone()
                error=of("outcome")
            />
            <TextArea
                name=input("note")
                label=text::note(lang)
                hint=text::note_hint(lang)
                small=true
                value=chosen.form.note.clone()
                error=of("note")
            />
            <ButtonRow>
                <Button>{text::save(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}
