//! The fields of the form, each with what is wrong with it.

use super::Blank;
use crate::{
    components::{CheckboxGroup, Choice, FieldError, RadioGroup, SelectField, TextArea, TextField},
    domain::{field, lang::Lang},
    public::places,
    text::{common, question as text, wizard},
};
use leptos::prelude::*;

/// What is wrong, in words.
#[derive(Clone, Copy)]
pub(super) struct Wrong {
    pub lang: Lang,
    pub fields: RwSignal<Vec<field::FieldError>>,
}

impl Wrong {
    fn of(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            let fields = self.fields.read();
            let error = fields.iter().find(|e| e.field == field)?;
            Some(text::problem(self.lang, field, error.problem).to_owned())
        })
    }

    pub(super) fn list(self) -> Vec<FieldError> {
        let fields = self.fields.read();
        fields.iter().map(|e| FieldError::new(input(&e.field), text::problem(self.lang, &e.field, e.problem))).collect()
    }
}

/// The name of the input that an error leads to.
fn input(field: &str) -> String {
    match field {
        "location" => "answers[locations]".to_owned(),
        field => format!("answers[{field}]"),
    }
}

/// The fields, with what was typed before.
pub(super) fn fields(lang: Lang, blank: &Blank, wrong: Wrong) -> AnyView {
    let answers = &blank.answers;
    let safe = vec![
        Choice::new("yes", common::yes(lang)),
        Choice::new("no", common::no(lang)).hint(wizard::safe_no_hint(lang)),
    ];
    let location = answers.locations.first().cloned().unwrap_or_default();
    // Who is asked about does not get it.
    let about = blank.public.coordinator.as_ref().map(|coordinator| {
        let choice = Choice::new("yes", text::about(lang, &coordinator.name)).hint(text::about_hint(lang));
        view! {
            <CheckboxGroup
                name="answers[about_coordinator]"
                legend=text::about_legend(lang)
                optional=true
                choices=vec![choice]
                values=vec![answers.about_coordinator.clone()]
            />
        }
    });
    view! {
        <TextArea
            name="answers[story]"
            label=text::question(lang)
            value=answers.story.clone()
            error=wrong.of("story")
        />
        <SelectField
            name="answers[locations][]"
            label=text::location(lang)
            optional=true
            options=places(lang, blank.locations.clone())
            value=location
            error=wrong.of("location")
        />
        <TextField
            name="answers[name]"
            label=wizard::name(lang)
            autocomplete="name"
            spellcheck=false
            value=answers.name.clone()
            error=wrong.of("name")
        />
        <p>{text::one_way(lang)}</p>
        <TextField
            name="answers[phone]"
            label=wizard::phone(lang)
            r#type="tel"
            autocomplete="tel"
            optional=true
            spellcheck=false
            width="input--w20"
            value=answers.phone.clone()
            error=wrong.of("phone")
        />
        <TextField
            name="answers[email]"
            label=wizard::email(lang)
            r#type="email"
            autocomplete="email"
            optional=true
            spellcheck=false
            value=answers.email.clone()
            error=wrong.of("email")
        />
        <RadioGroup
            name="answers[safe]"
            legend=wizard::safe(lang)
            hint=wizard::safe_hint(lang)
            choices=safe
            value=answers.safe.clone()
            error=wrong.of("safe")
        />
        {about}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_leads_to_the_input_that_can_be_changed() {
        assert_eq!((input("story"), input("location")), ("answers[story]".into(), "answers[locations]".into()));
    }
}
