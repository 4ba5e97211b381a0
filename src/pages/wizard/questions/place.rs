//! Where it was, which child, and whether they talked with the location.

use super::Ask;
use crate::{
    components::{Choice, ContactCard, RadioGroup, TextArea, TextField},
    domain::intake::Care,
    pages::wizard::locations::LocationList,
    public::CoordinatorCard,
    text::{choices, common, home, wizard as text},
};
use leptos::prelude::*;

pub(super) fn location(ask: Ask) -> AnyView {
    let lang = ask.lang;
    let (spots, chosen) = (ask.flow.locations(), ask.answers.locations.clone());
    let choices = vec![
        Choice::new("locations", text::place_locations(lang))
            .more(move || view! { <LocationList spots=spots.clone() chosen=chosen.clone()/> }),
        Choice::new("head_office", text::place_head_office(lang)).hint(text::place_head_office_hint(lang)),
        Choice::new("unknown", common::dont_know(lang)).hint(text::place_unknown_hint(lang)),
    ];
    let place = if ask.answers.place.is_empty() { "locations".to_owned() } else { ask.answers.place.clone() };
    let cares = Care::ALL
        .iter()
        .map(|c| Choice::new(c.key(), choices::care(lang, *c)))
        .chain([Choice::new("", text::care_none(lang))])
        .collect();
    view! {
        <RadioGroup
            name="answers[place]"
            legend=ask.question()
            heading=true
            choices
            value=place
            error=ask.wrong.of("locations")
        />
        <RadioGroup
            name="answers[care]"
            legend=text::care(lang)
            choices=cares
            value=ask.answers.care.clone()
            error=ask.wrong.of("care")
        />
    }
    .into_any()
}

pub(super) fn child(ask: Ask) -> AnyView {
    let lang = ask.lang;
    view! {
        <h1>{ask.question()}</h1>
        <p>{text::child_hint(lang)}</p>
        <TextField
            name="answers[child_name]"
            label=text::child_name(lang)
            optional=true
            autocomplete="off"
            spellcheck=false
            width="input--w20"
            value=ask.answers.child_name.clone()
            error=ask.wrong.of("child_name")
        />
        <TextField
            name="answers[child_group]"
            label=text::child_group(lang)
            optional=true
            autocomplete="off"
            spellcheck=false
            width="input--w20"
            value=ask.answers.child_group.clone()
            error=ask.wrong.of("child_group")
        />
    }
    .into_any()
}

/// R1: whom to talk with, and that one need not.
pub(super) fn talked(ask: Ask) -> AnyView {
    let lang = ask.lang;
    let cards = ask
        .flow
        .chosen(&ask.answers)
        .into_iter()
        .map(|spot| match spot.manager {
            Some(m) => view! {
                <ContactCard
                    title=text::manager_card(lang, &spot.name)
                    name=m.name
                    role=m.function
                    phone=m.phone
                    mail=m.mail
                />
            }
            .into_any(),
            None => view! { <p>{text::manager_none(lang, &spot.name)}</p> }.into_any(),
        })
        .collect::<Vec<_>>();
    // Where no location was chosen there is one whom to talk to all the same (R2).
    let coordinator = cards.is_empty().then(|| {
        view! { <CoordinatorCard public=ask.flow.public() title=home::coordinator(lang)/> }
    });
    let (result, error) = (ask.answers.talked_result.clone(), ask.wrong.of("talked_result"));
    let choices = vec![
        Choice::new("yes", common::yes(lang)).more(move || {
            view! {
                <TextArea
                    name="answers[talked_result]"
                    label=text::talked_result(lang)
                    optional=true
                    small=true
                    value=result.clone()
                    error=error
                />
            }
        }),
        Choice::new("no", common::no(lang)),
    ];
    view! {
        <RadioGroup
            name="answers[talked]"
            legend=ask.question()
            hint=text::talked_hint(lang)
            heading=true
            choices
            value=ask.answers.talked.clone()
            error=ask.wrong.of("talked")
        />
        {cards}
        {coordinator}
    }
    .into_any()
}
