//! How whoever complains is reached: what is left open stays as it was.

use super::{super::Reached, told::summary};
use crate::{
    components::{Choice, RadioGroup, TextField},
    domain::{forms::complainant::OwnForm, intake::Way, lang::Lang},
    error::AppError,
    text::{choices, common, follow::forms as text, wizard},
};
use leptos::prelude::*;

/// The fields, each with what it is now.
pub(super) fn fields(
    lang: Lang,
    reached: Option<Reached>,
    begun: OwnForm,
    error: RwSignal<Option<AppError>>,
) -> AnyView {
    let of = move |field: &'static str| {
        Signal::derive(move || {
            summary(lang, error.get()).into_iter().find(|e| e.field == format!("form[{field}]")).map(|e| e.message)
        })
    };
    let now = |what: Option<&str>| {
        let what = what.filter(|what| !what.is_empty());
        what.map(|what| text::now(lang, what)).unwrap_or_default()
    };
    let yes_or_no = |yes| if yes { common::yes(lang) } else { common::no(lang) };
    let letters = reached.as_ref().is_some_and(|r| r.letters);
    let ways = Way::ALL.iter().filter(|way| letters || **way != Way::Letter);
    let ways = ways.map(|way| Choice::new(way.key(), choices::way(lang, *way))).collect();
    let safe =
        vec![Choice::new("yes", yes_or_no(true)), Choice::new("no", yes_or_no(false)).hint(wizard::safe_no_hint(lang))];
    view! {
        <TextField
            name="form[email]"
            label=text::new_email(lang)
            hint=now(reached.as_ref().map(|r| r.email.as_str()))
            r#type="email"
            autocomplete="email"
            optional=true
            spellcheck=false
            value=begun.email
            error=of("email")
        />
        <TextField
            name="form[phone]"
            label=text::new_phone(lang)
            hint=now(reached.as_ref().map(|r| r.phone.as_str()))
            r#type="tel"
            autocomplete="tel"
            optional=true
            spellcheck=false
            width="input--w20"
            value=begun.phone
            error=of("phone")
        />
        <RadioGroup
            name="form[way]"
            legend=wizard::way(lang)
            hint=now(reached.as_ref().map(|r| choices::way(lang, r.way)))
            optional=true
            choices=ways
            value=begun.way
            error=of("way")
        />
        <RadioGroup
            name="form[safe]"
            legend=wizard::safe(lang)
            hint=now(reached.as_ref().map(|r| yes_or_no(r.safe)))
            optional=true
            choices=safe
            value=begun.safe
            error=of("safe")
        />
    }
    .into_any()
}
