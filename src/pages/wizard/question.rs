//! One question a page: the form around it, what is wrong, and where it leads.

use super::{SaveStep, flow::Flow, questions::fields, shell::ToConfirmation, ways};
use crate::{
    components::{BackLink, Button, ButtonRow, ErrorSummary, FieldError, Notice, PageTitle, Tone},
    domain::{
        field,
        intake::{Step, check},
        lang::Lang,
    },
    public::{Trouble, lang},
    text::{common, wizard as text},
};
use leptos::{ev::SubmitEvent, form::FromFormData, prelude::*, server_fn::ServerFn};
use leptos_router::hooks::{use_navigate, use_params_map, use_query_map};

/// `/klacht/:step`
#[component]
pub fn StepPage() -> impl IntoView {
    let flow = expect_context::<Flow>();
    let params = use_params_map();
    let step = Memo::new(move |_| params.read().get("step").and_then(|slug| Step::from_slug(&slug)));
    // Each question gets boxes of its own: what was typed in one never stands in the next.
    let question = move || {
        view! { <For each=move || step.get() key=|step| *step children=|step| view! { <Question step/> }/> }
    };
    let known = Memo::new(move |_| step.read().is_some());
    move || match (flow.filed.get(), known.get()) {
        (true, _) => view! { <ToConfirmation/> }.into_any(),
        (false, true) => question().into_any(),
        (false, false) => view! { <Trouble error=crate::error::AppError::NotFound/> }.into_any(),
    }
}

/// The errors of a question while it is shown.
#[derive(Clone, Copy, Debug)]
pub struct Wrong {
    lang: Lang,
    errors: RwSignal<Vec<field::FieldError>>,
}

impl Wrong {
    /// What is wrong with a field, in words.
    pub fn of(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            let errors = self.errors.read();
            let error = errors.iter().find(|e| e.field == field)?;
            Some(text::problem(self.lang, field, error.problem).to_owned())
        })
    }

    fn list(self) -> Vec<FieldError> {
        let errors = self.errors.read();
        errors.iter().map(|e| FieldError::new(input(&e.field), text::problem(self.lang, &e.field, e.problem))).collect()
    }
}

/// The name of the input that an error leads to.
fn input(field: &str) -> String {
    match field {
        "locations" => "answers[place]".to_owned(),
        field => format!("answers[{field}]"),
    }
}

/// The name of a step in a form.
fn form_name(step: Step) -> String {
    format!("{step:?}").to_lowercase()
}

#[component]
fn Question(step: Step) -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    let query = use_query_map();
    let navigate = use_navigate();
    let back_to_check = move || query.read().get("terug").is_some();
    let shown = query.read_untracked().get("fout").is_some();
    let first = if shown { check(step, &flow.answers.read_untracked(), flow.today()) } else { Vec::new() };
    let wrong = Wrong { lang, errors: RwSignal::new(first) };
    let submit = move |event: SubmitEvent| {
        // What cannot be read here is left to the browser and the server.
        let Ok(form) = SaveStep::from_event(&event) else { return };
        event.prevent_default();
        let mut answers = flow.answers.get_untracked();
        answers.take(step, form.answers.clone());
        let errors = check(step, &answers, flow.today());
        let fine = errors.is_empty();
        wrong.errors.set(errors);
        if fine {
            flow.keep(step, form.answers);
            navigate(&ways::after(step, form.then == ways::CHECK), Default::default());
        }
    };
    flow.read_on();
    let title = move || {
        let question = text::question(lang, step);
        let prefix = if wrong.errors.read().is_empty() { "" } else { text::error_prefix(lang) };
        format!("{prefix}{question}")
    };
    view! {
        <PageTitle text=title/>
        <div class="page__narrow stack">
            {move || view! { <BackLink href=ways::before(step, back_to_check())/> }}
            <ErrorSummary errors=Signal::derive(move || wrong.list())/>
            <Offline/>
            <form class="stack" method="post" action=SaveStep::PATH novalidate on:submit=submit>
                <input type="hidden" name="step" value=form_name(step)/>
                <input type="hidden" name="then" value=move || if back_to_check() { ways::CHECK } else { "" }/>
                {fields(step, flow, wrong)}
                <ButtonRow>
                    <Button>{common::next(lang)}</Button>
                </ButtonRow>
            </form>
        </div>
    }
}

/// Answers that did not reach us yet.
#[component]
pub fn Offline() -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    move || {
        flow.offline.get().then(|| {
            view! {
                <Notice tone=Tone::Warning title=text::offline_title(lang)>
                    <p role="status">{text::offline(lang)}</p>
                    <button class="button button--link" type="button" on:click=move |_| flow.send()>
                        {text::retry(lang)}
                    </button>
                </Notice>
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_says_its_step_as_the_server_reads_it() {
        for step in Step::ALL {
            let read: Step = serde_json::from_value(form_name(step).into()).unwrap();
            assert_eq!(read, step);
        }
    }

    #[test]
    fn an_error_leads_to_the_input_that_can_be_changed() {
        assert_eq!(input("story"), "answers[story]");
        assert_eq!(input("day"), "answers[day]");
    }
}
