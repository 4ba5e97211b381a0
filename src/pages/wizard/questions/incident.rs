//! Whom it concerns, and when it was.

use super::{Ask, yes_no_unknown};
use crate::{
    components::{CheckboxGroup, Choice, DateField, DateText, RadioGroup, TextArea},
    text::{common, wizard as text},
};
use leptos::prelude::*;

pub(super) fn persons(ask: Ask) -> AnyView {
    let lang = ask.lang;
    // R8: whom it is about does not read it, not even first.
    let coordinator = ask.flow.public().coordinator.map(|coordinator| {
        let choice = Choice::new("yes", text::about_coordinator(lang, &coordinator.name));
        view! {
            <CheckboxGroup
                name="answers[about_coordinator]"
                legend=text::about_coordinator_legend(lang)
                hint=text::about_coordinator_hint(lang)
                optional=true
                choices=vec![choice]
                values=vec![ask.answers.about_coordinator.clone()]
            />
        }
    });
    view! {
        <h1>{ask.question()}</h1>
        <RadioGroup
            name="answers[about_manager]"
            legend=text::about_manager(lang)
            hint=text::about_manager_hint(lang)
            choices=yes_no_unknown(lang)
            value=ask.answers.about_manager.clone()
            error=ask.wrong.of("about_manager")
        />
        {coordinator}
        <TextArea
            name="answers[persons]"
            label=text::persons(lang)
            hint=text::persons_hint(lang)
            optional=true
            small=true
            value=ask.answers.persons.clone()
            error=ask.wrong.of("persons")
        />
    }
    .into_any()
}

/// R4: longer ago than two months is asked about, never turned away.
pub(super) fn occurred(ask: Ask) -> AnyView {
    let lang = ask.lang;
    let day =
        DateText { day: ask.answers.day.clone(), month: ask.answers.month.clone(), year: ask.answers.year.clone() };
    let (reason, wrong) = (ask.answers.late_reason.clone(), ask.wrong);
    let choices = vec![
        Choice::new("date", text::occurred_date(lang)).more(move || {
            view! {
                <DateField
                    name="answers[day]"
                    legend=text::occurred_day(lang)
                    hint=text::occurred_example(lang)
                    value=day.clone()
                    error=wrong.of("day")
                />
                <TextArea
                    name="answers[late_reason]"
                    label=text::late_reason(lang)
                    hint=text::late_reason_hint(lang)
                    optional=true
                    small=true
                    value=reason.clone()
                    error=wrong.of("late_reason")
                />
            }
        }),
        Choice::new("ongoing", text::occurred_ongoing(lang)),
        Choice::new("unknown", common::dont_know(lang)),
    ];
    view! {
        <RadioGroup
            name="answers[occurred]"
            legend=ask.question()
            heading=true
            choices
            value=ask.answers.occurred.clone()
            error=ask.wrong.of("occurred")
        />
    }
    .into_any()
}
