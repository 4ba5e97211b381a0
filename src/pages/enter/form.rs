//! The form: what is wrong with it beside each field, and nothing lost.

use super::{
    api::{EnterComplaint, Entering, enter_complaint},
    fields, person,
};
use crate::{
    components::{Button, ButtonRow, ErrorSummary, FieldError, Notice, PageTitle, Tone},
    domain::{
        field,
        intake::{Category, Entry, parse_entry},
        lang::Lang,
    },
    error::AppError,
    text::{entering as text, errors},
};
use leptos::{ev::SubmitEvent, form::FromFormData, prelude::*, server_fn::ServerFn, task::spawn_local};
use leptos_router::hooks::use_navigate;

/// The errors of the form while it is shown.
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
        let said = |e: &field::FieldError| text::problem(self.lang, &e.field, e.problem);
        errors.iter().map(|e| FieldError::new(input(&e.field), said(e))).collect()
    }
}

/// The name of the input that an error leads to.
pub fn input(field: &str) -> String {
    match field {
        "channel" | "received_day" => format!("entry[{field}]"),
        "locations" => "entry[answers][place]".to_owned(),
        "categories" => "entry[answers][categories][]".to_owned(),
        field => format!("entry[answers][{field}]"),
    }
}

/// What the parts of the form need to show themselves.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The language of the page.
    pub lang: Lang,
    /// What was typed so far.
    pub entry: Entry,
    /// What is wrong with it.
    pub wrong: Wrong,
    /// What is not offered for new complaints.
    pub closed: Vec<Category>,
}

/// The form.
#[component]
pub fn Form(entering: Entering) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let Entering { today, spots, key, entry, errors, closed, .. } = entering;
    let wrong = Wrong { lang, errors: RwSignal::new(errors) };
    let failed = RwSignal::new(None::<AppError>);
    let busy = RwSignal::new(false);
    let navigate = use_navigate();
    let submit = move |event: SubmitEvent| {
        // What cannot be read here is left to the browser and the server.
        let Ok(form) = EnterComplaint::from_event(&event) else { return };
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        failed.set(None);
        let lacks = parse_entry(&form.entry, today).err().unwrap_or_default();
        let fine = lacks.is_empty();
        wrong.errors.set(lacks);
        if !fine {
            return;
        }
        busy.set(true);
        let navigate = navigate.clone();
        spawn_local(async move {
            match enter_complaint(form.key, form.entry).await {
                Ok(reference) => navigate(&format!("/invoeren?klaar={reference}"), Default::default()),
                Err(AppError::Fields(errors)) => wrong.errors.set(errors),
                Err(error) => failed.set(Some(error)),
            }
            busy.set(false);
        });
    };
    let title = move || if wrong.errors.read().is_empty() { text::title(lang) } else { text::title_wrong(lang) };
    let ask = Ask { lang, entry, wrong, closed };
    view! {
        <PageTitle text=move || title().to_owned()/>
        <ErrorSummary errors=Signal::derive(move || wrong.list())/>
        <h1>{text::title(lang)}</h1>
        <p class="lead">{text::lead(lang)}</p>
        <Notice tone=Tone::Warning>
            <p>{text::safety(lang)}</p>
        </Notice>
        <form class="stack" method="post" action=EnterComplaint::PATH novalidate on:submit=submit>
            <input type="hidden" name="key" value=key.to_string()/>
            {fields::receipt(&ask)}
            {person::person(&ask)}
            {fields::complaint(&ask, spots)}
            <div role="alert">
                {move || {
                    failed
                        .get()
                        .map(|error| {
                            view! {
                                <Notice tone=Tone::Danger>
                                    <p>{errors::sentence(lang, &error)}</p>
                                </Notice>
                            }
                        })
                }}
            </div>
            <ButtonRow>
                <Button>{text::enter(lang)}</Button>
            </ButtonRow>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_leads_to_the_input_that_can_be_changed() {
        assert_eq!(input("received_day"), "entry[received_day]");
        assert_eq!(input("story"), "entry[answers][story]");
        assert_eq!(input("locations"), "entry[answers][place]");
    }
}
