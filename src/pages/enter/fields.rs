//! How it came in, and what it is about.

use super::{api::Spot, form::Ask, places::places};
use crate::{
    components::{CheckboxGroup, Choice, DateField, DateText, RadioGroup, TextArea},
    domain::{
        intake::{Category, Entry},
        lang::Lang,
    },
    text::{choices, common, entering as text, wizard},
};
use leptos::prelude::*;

/// By what, and on which day.
pub fn receipt(ask: &Ask) -> AnyView {
    let (lang, entry) = (ask.lang, &ask.entry);
    let channels = Entry::channels().map(|c| Choice::new(c.key(), text::came_by(lang, c))).collect();
    let received = DateText {
        day: entry.received_day.clone(),
        month: entry.received_month.clone(),
        year: entry.received_year.clone(),
    };
    view! {
        <h2>{text::about_receipt(lang)}</h2>
        <RadioGroup
            name="entry[channel]"
            legend=text::channel(lang)
            choices=channels
            value=entry.channel.clone()
            error=ask.wrong.of("channel")
        />
        <DateField
            name="entry[received_day]"
            legend=text::received(lang)
            hint=text::received_hint(lang)
            value=received
            error=ask.wrong.of("received_day")
        />
    }
    .into_any()
}

/// Yes, no, and not known.
fn yes_no_unknown(lang: Lang) -> Vec<Choice> {
    vec![
        Choice::new("yes", common::yes(lang)),
        Choice::new("no", common::no(lang)),
        Choice::new("unknown", common::dont_know(lang)),
    ]
}

/// What, where and when.
pub fn complaint(ask: &Ask, spots: Vec<Spot>) -> AnyView {
    let (lang, answers, wrong) = (ask.lang, ask.entry.answers.clone(), ask.wrong);
    let offered = Category::offered(&ask.closed, &answers.categories);
    let categories = offered.map(|c| Choice::new(c.key(), choices::category(lang, c))).collect();
    view! {
        <h2>{text::about_complaint(lang)}</h2>
        <TextArea
            name="entry[answers][story]"
            label=text::story(lang)
            hint=text::story_hint(lang)
            value=answers.story.clone()
            error=wrong.of("story")
        />
        <TextArea
            name="entry[answers][wish]"
            label=text::wish(lang)
            optional=true
            small=true
            value=answers.wish.clone()
            error=wrong.of("wish")
        />
        {places(ask, spots)}
        <CheckboxGroup
            name="entry[answers][categories][]"
            legend=text::categories(lang)
            choices=categories
            values=answers.categories.clone()
            error=wrong.of("categories")
        />
        {occurred(ask)}
        <RadioGroup
            name="entry[answers][about_manager]"
            legend=text::about_manager(lang)
            hint=wizard::about_manager_hint(lang)
            choices=yes_no_unknown(lang)
            value=answers.about_manager.clone()
            error=wrong.of("about_manager")
        />
        <TextArea
            name="entry[answers][persons]"
            label=text::persons(lang)
            hint=text::persons_hint(lang)
            optional=true
            small=true
            value=answers.persons.clone()
            error=wrong.of("persons")
        />
        {talked(ask)}
    }
    .into_any()
}

/// R4.
fn occurred(ask: &Ask) -> AnyView {
    let (lang, answers, wrong) = (ask.lang, &ask.entry.answers, ask.wrong);
    let day = DateText { day: answers.day.clone(), month: answers.month.clone(), year: answers.year.clone() };
    let reason = answers.late_reason.clone();
    let choices = vec![
        Choice::new("date", wizard::occurred_date(lang)).more(move || {
            view! {
                <DateField
                    name="entry[answers][day]"
                    legend=wizard::occurred_day(lang)
                    value=day.clone()
                    error=wrong.of("day")
                />
                <TextArea
                    name="entry[answers][late_reason]"
                    label=text::late_reason(lang)
                    optional=true
                    small=true
                    value=reason.clone()
                    error=wrong.of("late_reason")
                />
            }
        }),
        Choice::new("ongoing", wizard::occurred_ongoing(lang)),
        Choice::new("unknown", common::dont_know(lang)),
    ];
    view! {
        <RadioGroup
            name="entry[answers][occurred]"
            legend=text::occurred(lang)
            choices
            value=answers.occurred.clone()
            error=wrong.of("occurred")
        />
    }
    .into_any()
}

/// R1.
fn talked(ask: &Ask) -> AnyView {
    let (lang, answers, wrong) = (ask.lang, &ask.entry.answers, ask.wrong);
    let result = answers.talked_result.clone();
    let choices = vec![
        Choice::new("yes", common::yes(lang)).more(move || {
            view! {
                <TextArea
                    name="entry[answers][talked_result]"
                    label=text::talked_result(lang)
                    optional=true
                    small=true
                    value=result.clone()
                    error=wrong.of("talked_result")
                />
            }
        }),
        Choice::new("no", common::no(lang)).hint(text::talked_no(lang)),
    ];
    view! {
        <RadioGroup
            name="entry[answers][talked]"
            legend=text::talked(lang)
            choices
            value=answers.talked.clone()
            error=wrong.of("talked")
        />
    }
    .into_any()
}
