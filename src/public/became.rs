//! What a question lacks to be a complaint (R2): the same few questions for a parent and for who enters it for them.

use super::lang;
use crate::{
    components::{CheckboxGroup, Choice, DateField, DateText, RadioGroup, SelectField, TextArea},
    domain::{
        intake::{BecameForm, Category, Relation, Step},
        lang::Lang,
    },
    text::{choices, common, question as text, wizard},
};
use leptos::prelude::*;

/// The choices of a place: the locations, and what stands in their place.
pub fn places(lang: Lang, locations: Vec<(String, String)>) -> Vec<(String, String)> {
    let none = (String::new(), text::no_location(lang).to_owned());
    let office = ("head_office".to_owned(), text::head_office(lang).to_owned());
    [none, office].into_iter().chain(locations).collect()
}

/// The fields, named `form[became][…]`.
#[component]
pub fn BecameFields(
    /// What the box of the consent says.
    consent: &'static str,
    /// Id and name of each location.
    locations: Vec<(String, String)>,
    /// What is not offered for new complaints.
    closed: Vec<Category>,
    /// The answers so far.
    value: BecameForm,
    /// What is wrong: the field's name (`became.relation`) and the sentence.
    errors: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    let lang = lang();
    let name = |field: &str| format!("form[became][{field}]");
    let wrong = move |field: &'static str| {
        Signal::derive(move || {
            let errors = errors.read();
            errors.iter().find(|(f, _)| f.strip_prefix("became.") == Some(field)).map(|(_, sentence)| sentence.clone())
        })
    };
    let relations = Relation::ALL.iter().map(|r| Choice::new(r.key(), choices::relation(lang, *r))).collect();
    let offered = Category::offered(&closed, &value.categories);
    let categories = offered.map(|c| Choice::new(c.key(), choices::category(lang, c))).collect();
    let yes_no = || vec![Choice::new("yes", common::yes(lang)), Choice::new("no", common::no(lang))];
    let unknown = Choice::new("unknown", common::dont_know(lang));
    let manager = yes_no().into_iter().chain([unknown]).collect();
    let day = DateText { day: value.day.clone(), month: value.month.clone(), year: value.year.clone() };
    let reason = value.late_reason.clone();
    let (day_name, reason_name) = (name("day"), name("late_reason"));
    let (day_wrong, reason_wrong) = (wrong("day"), wrong("late_reason"));
    let occurred = vec![
        Choice::new("date", wizard::occurred_date(lang)).more(move || {
            view! {
                <DateField
                    name=day_name.clone()
                    legend=wizard::occurred_day(lang)
                    hint=wizard::occurred_example(lang)
                    value=day.clone()
                    error=day_wrong
                />
                <TextArea
                    name=reason_name.clone()
                    label=wizard::late_reason(lang)
                    optional=true
                    small=true
                    value=reason.clone()
                    error=reason_wrong
                />
            }
        }),
        Choice::new("ongoing", wizard::occurred_ongoing(lang)),
        Choice::new("unknown", common::dont_know(lang)),
    ];
    let agreed = vec![Choice::new("yes", consent)];
    view! {
        <RadioGroup
            name=name("relation")
            legend=text::relation(lang)
            choices=relations
            value=value.relation
            error=wrong("relation")
        />
        <SelectField
            name=name("location")
            label=text::location(lang)
            options=places(lang, locations)
            value=value.location
            error=wrong("location")
        />
        <CheckboxGroup
            name=format!("{}[]", name("categories"))
            legend=wizard::question(lang, Step::Category)
            hint=wizard::category_hint(lang)
            choices=categories
            values=value.categories
            error=wrong("categories")
        />
        <RadioGroup
            name=name("about_manager")
            legend=wizard::about_manager(lang)
            hint=wizard::about_manager_hint(lang)
            choices=manager
            value=value.about_manager
            error=wrong("about_manager")
        />
        <TextArea
            name=name("persons")
            label=wizard::persons(lang)
            hint=wizard::persons_hint(lang)
            optional=true
            small=true
            value=value.persons
            error=wrong("persons")
        />
        <RadioGroup
            name=name("occurred")
            legend=wizard::question(lang, Step::Occurred)
            choices=occurred
            value=value.occurred
            error=wrong("occurred")
        />
        <RadioGroup
            name=name("talked")
            legend=wizard::question(lang, Step::Talked)
            inline=true
            choices=yes_no()
            value=value.talked
            error=wrong("talked")
        />
        <TextArea
            name=name("more")
            label=text::more(lang)
            hint=text::more_hint(lang)
            optional=true
            small=true
            value=value.more
            error=wrong("more")
        />
        <CheckboxGroup
            name=name("consent")
            legend=text::consent_legend(lang)
            choices=agreed
            values=vec![value.consent]
            error=wrong("consent")
        />
    }
    .into_any()
}
