//! Beside the own location: the tables of its region and of the whole organisation, which everybody may read. Of a location
//! alone little can be told; of these more.

use crate::{
    components::Disclosure,
    domain::{
        ids::LocationId,
        lang::Lang,
        report::{Place, Yearly},
    },
    public::told,
    text::{about::reports as words, committee as text},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

type Told = Yearly<Option<u32>>;

/// What stands beside some locations in a year.
pub(super) fn section<'a>(lang: Lang, told: &Told, own: impl Iterator<Item = (LocationId, &'a str)>) -> AnyView {
    let at = |(id, name)| told.nth_of(id, name).and_then(|nth| told.locations.get(nth - 1));
    let regions: BTreeSet<usize> = own.filter_map(at).map(|(region, _)| *region).collect();
    let regions = regions.into_iter().filter_map(|n| told.regions.get(n));
    let places: Vec<AnyView> = regions.chain([&told.whole]).map(|place| folded(lang, place)).collect();
    view! {
        <section class="stack stack--tight">
            <h2>{text::beside(lang, told.year.number())}</h2>
            <p class="small soft">{text::beside_lead(lang)}</p>
            {places}
        </section>
    }
    .into_any()
}

fn folded(lang: Lang, of: &Place<Option<u32>>) -> AnyView {
    if of.filed == 0 {
        return view! { <p>{words::quiet(lang, &of.name)}</p> }.into_any();
    }
    let table = told::table(lang, of);
    view! { <Disclosure label=words::of_place(lang, of.filed, &of.name)>{table}</Disclosure> }.into_any()
}
