//! One question a page: the form around it, what is wrong, and where it leads.

use super::{SaveStep, flow::Flow, questions::fields, ways};
use crate::{
    components::{BackLink, Button, ButtonRow, ErrorSummary, FieldError, Notice, PageTitle, Tone},
    domain::{
        field,
        intake::{Answers, Step, check},
        lang::Lang,
    },
    error::AppError,
    public::lang,
    text::{common, errors, wizard as text},
};
use leptos::{
    ev::{Event, SubmitEvent},
    prelude::*,
    server_fn::ServerFn,
};

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

/// One question: its boxes, what is wrong with them, and the way on.
#[component]
pub fn Question(step: Step) -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    let address = flow.address.get_untracked();
    let back_to_check = address.get("terug").is_some();
    let shown = address.get("fout").is_some();
    let first = if shown { check(step, &flow.answers.read_untracked(), flow.today()) } else { Vec::new() };
    let wrong = Wrong { lang, errors: RwSignal::new(first) };
    let submit = move |event: SubmitEvent| {
        // What cannot be read here is left to the browser and the server.
        let Some(posted) = posted(&event) else { return };
        event.prevent_default();
        let mut answers = flow.answers.get_untracked();
        answers.take(step, posted.clone());
        let errors = check(step, &answers, flow.today());
        let fine = errors.is_empty();
        wrong.errors.set(errors);
        if fine {
            flow.keep(step, posted);
            flow.go(&ways::after(step, back_to_check));
        }
    };
    let sketch = move |event: Event| {
        if let Some(posted) = posted(&event) {
            flow.sketch(step, posted);
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
            <BackLink href=ways::before(step, back_to_check)/>
            <ErrorSummary errors=Signal::derive(move || wrong.list())/>
            <Offline/>
            <form class="stack" method="post" action=SaveStep::PATH novalidate on:submit=submit on:input=sketch>
                <input type="hidden" name="step" value=step.key()/>
                <input type="hidden" name="seen" value=flow.seen(step).0/>
                <input type="hidden" name="then" value=if back_to_check { ways::CHECK } else { "" }/>
                {fields(step, flow, wrong)}
                <ButtonRow>
                    <Button>{common::next(lang)}</Button>
                </ButtonRow>
            </form>
            <LaterLink/>
        </div>
    }
}

/// The way to go on elsewhere, or another day.
#[component]
pub fn LaterLink() -> impl IntoView {
    view! {
        <p class="no-print">
            <a class="link-alone" href="/klacht/later">{text::later_link(lang())}</a>
        </p>
    }
}

/// What stands in the form of an event.
#[cfg(feature = "wizard")]
fn posted(event: &Event) -> Option<Answers> {
    use leptos::wasm_bindgen::JsCast;
    use web_sys::{FormData, HtmlFormElement};
    let form: HtmlFormElement = event.current_target()?.dyn_into().ok()?;
    let mut answers = Answers::default();
    for pair in FormData::new_with_form(&form).ok()?.entries() {
        let pair: js_sys::Array = pair.ok()?.into();
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            answers.put(&name, value);
        }
    }
    Some(answers)
}

/// The server reads what is posted to it, not events.
#[cfg(not(feature = "wizard"))]
fn posted(_event: &Event) -> Option<Answers> {
    None
}

/// Answers that did not reach us yet.
#[component]
pub fn Offline() -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    move || {
        flow.offline.get().then(|| {
            let (title, words) = match flow.trouble.get() {
                None => (text::offline_title(lang), text::offline(lang).to_owned()),
                Some(error @ AppError::Full(_)) => (text::full_title(lang), errors::sentence(lang, &error)),
                Some(error) => (text::offline_title(lang), errors::sentence(lang, &error)),
            };
            view! {
                <Notice tone=Tone::Warning title=title>
                    <p role="status">{words}</p>
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
    fn an_error_leads_to_the_input_that_can_be_changed() {
        assert_eq!(input("story"), "answers[story]");
        assert_eq!(input("day"), "answers[day]");
    }
}
