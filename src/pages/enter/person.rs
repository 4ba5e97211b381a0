//! Who complains, and how they are reached safely.

use super::form::Ask;
use crate::{
    components::{CheckboxGroup, Choice, RadioGroup, TextArea, TextField},
    domain::intake::{Relation, Way},
    text::{choices, common, entering as text, languages, wizard},
};
use leptos::prelude::*;

/// Who, and how to reach them.
pub fn person(ask: &Ask) -> AnyView {
    let (lang, answers, wrong) = (ask.lang, ask.entry.answers.clone(), ask.wrong);
    let relations = Relation::ALL.iter().map(|r| Choice::new(r.key(), choices::relation(lang, *r))).collect();
    view! {
        <h2>{text::about_person(lang)}</h2>
        <RadioGroup
            name="entry[answers][relation]"
            legend=text::relation(lang)
            hint=text::relation_hint(lang)
            choices=relations
            value=answers.relation
            error=wrong.of("relation")
        />
        <TextField
            name="entry[answers][name]"
            label=text::name(lang)
            autocomplete="off"
            spellcheck=false
            value=answers.name
            error=wrong.of("name")
        />
        <p>{text::ways_hint(lang)}</p>
        <TextField
            name="entry[answers][phone]"
            label=wizard::phone(lang)
            r#type="tel"
            autocomplete="off"
            optional=true
            spellcheck=false
            width="input--w20"
            value=answers.phone
            error=wrong.of("phone")
        />
        <TextField
            name="entry[answers][email]"
            label=wizard::email(lang)
            r#type="email"
            autocomplete="off"
            optional=true
            spellcheck=false
            value=answers.email
            error=wrong.of("email")
        />
        <TextArea
            name="entry[answers][address]"
            label=wizard::address(lang)
            optional=true
            small=true
            value=answers.address
            error=wrong.of("address")
        />
        {reach(ask)}
    }
    .into_any()
}

fn reach(ask: &Ask) -> AnyView {
    let (lang, answers, wrong) = (ask.lang, ask.entry.answers.clone(), ask.wrong);
    let ways = Way::ALL.iter().map(|w| Choice::new(w.key(), choices::way(lang, *w))).collect();
    let languages =
        languages::spoken().into_iter().map(|of| Choice::new(of.tag(), languages::name(lang, of))).collect();
    let safe = vec![Choice::new("yes", common::yes(lang)), Choice::new("no", common::no(lang))];
    view! {
        <RadioGroup
            name="entry[answers][way]"
            legend=text::way(lang)
            choices=ways
            value=answers.way
            error=wrong.of("way")
        />
        <TextField
            name="entry[answers][hours]"
            label=text::hours(lang)
            optional=true
            value=answers.hours
            error=wrong.of("hours")
        />
        <RadioGroup
            name="entry[answers][safe]"
            legend=text::safe(lang)
            hint=text::safe_hint(lang)
            choices=safe
            value=answers.safe
            error=wrong.of("safe")
        />
        <RadioGroup
            name="entry[answers][language]"
            legend=text::language(lang)
            inline=true
            choices=languages
            value=answers.language
            error=wrong.of("language")
        />
        <TextField
            name="entry[answers][interpreter]"
            label=text::interpreter(lang)
            optional=true
            width="input--w20"
            value=answers.interpreter
            error=wrong.of("interpreter")
        />
        <CheckboxGroup
            name="entry[answers][keep_name]"
            legend=wizard::keep_name_legend(lang)
            optional=true
            choices=vec![Choice::new("yes", text::keep_name(lang))]
            values=vec![answers.keep_name]
        />
    }
    .into_any()
}
