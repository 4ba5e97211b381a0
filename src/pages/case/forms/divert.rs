//! Ending the procedure for the meldcode or the duty to report (R6, R7), with the steps of each.

use super::field::{Filling, input_name};
use crate::{
    components::{Choice, Disclosure, Notice, RadioGroup, SelectField, TextArea, Tone},
    domain::helplines::Line,
    text::forms as text,
};
use leptos::prelude::*;

pub fn fields(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let form = filling.form();
    let directors = filling.page.data.with_untracked(|case| {
        let directors = case.people.iter().filter(|p| p.directs).map(|p| (p.id.to_string(), p.name.clone()));
        let none = (String::new(), text::no_director(lang).to_owned());
        std::iter::once(none).chain(directors).collect::<Vec<_>>()
    });
    let phone = |line| filling.page.data.with_untracked(|case| case.helplines.phone(line).to_owned());
    let meldcode = text::meldcode_list(lang, &phone(Line::VeiligThuis));
    let duty = text::duty_list(lang, &phone(Line::Inspector));
    let steps = |steps: Vec<String>| steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view();
    view! {
        <Notice tone=Tone::Warning>
            <p>{text::divert_help(lang)}</p>
        </Notice>
        <RadioGroup
            name=input_name("to")
            legend=text::divert_to(lang)
            choices=vec![
                Choice::new("meldcode", text::meldcode(lang)).hint(text::meldcode_hint(lang)),
                Choice::new("duty_to_report", text::duty(lang)).hint(text::duty_hint(lang)),
            ]
            value=form.to
            error=filling.error("to")
        />
        <Disclosure label=text::meldcode_steps(lang)>
            <ol>{steps(meldcode)}</ol>
        </Disclosure>
        <Disclosure label=text::duty_steps(lang)>
            <ol>{steps(duty)}</ol>
        </Disclosure>
        <TextArea
            name=input_name("text")
            label=text::divert_reason(lang)
            small=true
            value=form.text
            error=filling.error("text")
        />
        <SelectField
            name=input_name("director")
            label=text::director(lang)
            options=directors
            value=form.director
            error=filling.error("director")
        />
    }
    .into_any()
}
