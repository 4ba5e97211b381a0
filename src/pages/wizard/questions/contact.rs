//! Who files it, and how they are reached safely.

use super::Ask;
use crate::{
    components::{CheckboxGroup, Choice, RadioGroup, TextArea, TextField},
    domain::intake::Way,
    text::{choices, common, languages, wizard as text},
};
use leptos::prelude::*;

pub(super) fn contact(ask: Ask) -> AnyView {
    let lang = ask.lang;
    view! {
        <h1>{ask.question()}</h1>
        <p>{text::contact_hint(lang)}</p>
        <TextField
            name="answers[name]"
            label=text::name(lang)
            autocomplete="name"
            spellcheck=false
            value=ask.answers.name.clone()
            error=ask.wrong.of("name")
        />
        <TextField
            name="answers[phone]"
            label=text::phone(lang)
            r#type="tel"
            autocomplete="tel"
            optional=true
            spellcheck=false
            width="input--w20"
            value=ask.answers.phone.clone()
            error=ask.wrong.of("phone")
        />
        <TextField
            name="answers[email]"
            label=text::email(lang)
            r#type="email"
            autocomplete="email"
            optional=true
            spellcheck=false
            value=ask.answers.email.clone()
            error=ask.wrong.of("email")
        />
        <TextArea
            name="answers[address]"
            label=text::address(lang)
            hint=text::address_hint(lang)
            optional=true
            small=true
            value=ask.answers.address.clone()
            error=ask.wrong.of("address")
        />
    }
    .into_any()
}

pub(super) fn reach(ask: Ask) -> AnyView {
    let lang = ask.lang;
    let answers = &ask.answers;
    let ways = Way::ALL.iter().map(|w| Choice::new(w.key(), choices::way(lang, *w))).collect();
    let languages =
        languages::spoken().into_iter().map(|of| Choice::new(of.tag(), languages::name(lang, of))).collect();
    // The language in which they read this page is the likely one.
    let language = if answers.language.is_empty() { lang.tag().into_owned() } else { answers.language.clone() };
    let safe =
        vec![Choice::new("yes", common::yes(lang)), Choice::new("no", common::no(lang)).hint(text::safe_no_hint(lang))];
    let keep = vec![Choice::new("yes", text::keep_name(lang)).hint(text::keep_name_hint(lang))];
    view! {
        <h1>{ask.question()}</h1>
        <RadioGroup
            name="answers[way]"
            legend=text::way(lang)
            choices=ways
            value=answers.way.clone()
            error=ask.wrong.of("way")
        />
        <TextField
            name="answers[hours]"
            label=text::hours(lang)
            hint=text::hours_hint(lang)
            optional=true
            value=answers.hours.clone()
            error=ask.wrong.of("hours")
        />
        <RadioGroup
            name="answers[safe]"
            legend=text::safe(lang)
            hint=text::safe_hint(lang)
            choices=safe
            value=answers.safe.clone()
            error=ask.wrong.of("safe")
        />
        <RadioGroup
            name="answers[language]"
            legend=text::language(lang)
            inline=true
            choices=languages
            value=language
            error=ask.wrong.of("language")
        />
        <TextField
            name="answers[interpreter]"
            label=text::interpreter(lang)
            optional=true
            width="input--w20"
            value=answers.interpreter.clone()
            error=ask.wrong.of("interpreter")
        />
        <CheckboxGroup
            name="answers[keep_name]"
            legend=text::keep_name_legend(lang)
            optional=true
            choices=keep
            values=vec![answers.keep_name.clone()]
        />
    }
    .into_any()
}
