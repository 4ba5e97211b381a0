//! Where it happened: one or more of our locations, head office, or not known yet.

use super::{api::Spot, form::Ask};
use crate::{
    components::{CheckboxGroup, Choice, RadioGroup, TextField},
    domain::intake::Care,
    text::{choices, entering as text, wizard},
};
use leptos::prelude::*;

/// The place, the kind of care, and the child.
pub fn places(ask: &Ask, spots: Vec<Spot>) -> AnyView {
    let (lang, answers, wrong) = (ask.lang, ask.entry.answers.clone(), ask.wrong);
    let chosen = answers.locations.clone();
    let choices = vec![
        Choice::new("locations", wizard::place_locations(lang)).more(move || {
            let spot = |s: &Spot| Choice::new(s.id.clone(), s.name.clone()).hint(s.town.clone());
            view! {
                <CheckboxGroup
                    name="entry[answers][locations][]"
                    legend=text::locations(lang)
                    choices=spots.iter().map(spot).collect()
                    values=chosen.clone()
                />
            }
        }),
        Choice::new("head_office", wizard::place_head_office(lang)),
        Choice::new("unknown", text::place_unknown(lang)),
    ];
    let place = if answers.place.is_empty() { "locations".to_owned() } else { answers.place.clone() };
    let none = Choice::new("", wizard::care_none(lang));
    let cares = Care::ALL.iter().map(|c| Choice::new(c.key(), choices::care(lang, *c))).chain([none]).collect();
    view! {
        <RadioGroup
            name="entry[answers][place]"
            legend=text::place(lang)
            choices
            value=place
            error=wrong.of("locations")
        />
        <RadioGroup
            name="entry[answers][care]"
            legend=wizard::kind_of_care(lang)
            choices=cares
            value=answers.care.clone()
            error=wrong.of("care")
        />
        <TextField
            name="entry[answers][child_name]"
            label=wizard::child_name(lang)
            optional=true
            autocomplete="off"
            spellcheck=false
            width="input--w20"
            value=answers.child_name.clone()
            error=wrong.of("child_name")
        />
        <TextField
            name="entry[answers][child_group]"
            label=wizard::child_group(lang)
            optional=true
            autocomplete="off"
            spellcheck=false
            width="input--w20"
            value=answers.child_group.clone()
            error=wrong.of("child_group")
        />
    }
    .into_any()
}
