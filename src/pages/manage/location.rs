//! One location at a time: added, closed for new complaints, opened again.

use super::{AddLocation, CloseLocation, named::Named};
use crate::{
    components::{Button, ButtonRow, Kind, SelectField, Tag, TextField, Tone},
    domain::{ids::LocationId, lang::Lang, organisation::Location},
    text::{dates, places as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// Whether it is offered for new complaints, and the button by which that changes.
pub(super) fn standing(named: &Named, location: &Location) -> AnyView {
    let lang = named.lang;
    let since = named.org.closed_places.iter().find(|(id, _)| *id == location.id).map(|(_, since)| *since);
    let (tone, said) = match since {
        Some(since) => (Tone::Neutral, text::location_closed_since(lang, &dates::plain(lang, since))),
        None => (Tone::Success, text::location_offered(lang).to_owned()),
    };
    view! {
        <div class="cluster">
            <Tag tone>{said}</Tag>
            {button(lang, location.id, &location.name, since.is_some())}
        </div>
    }
    .into_any()
}

fn button(lang: Lang, id: LocationId, name: &str, closed: bool) -> AnyView {
    let words = if closed { text::open_location(lang) } else { text::close_location(lang) };
    let which = text::close_location_of(lang, name);
    view! {
        <form method="post" action=CloseLocation::PATH>
            <input type="hidden" name="location" value=id.to_string()/>
            <Button kind=Kind::Small name="open" value=if closed { "1" } else { "" }>
                {words} " "
                <span class="visually-hidden">{which}</span>
            </Button>
        </form>
    }
    .into_any()
}

/// The form by which one is added: shown first, as a list is.
pub(super) fn add(named: &Named) -> AnyView {
    let lang = named.lang;
    let regions = named.regions.iter().map(|(_, name)| (name.clone(), name.clone())).collect::<Vec<_>>();
    view! {
        <section class="stack">
            <h2>{text::add_location(lang)}</h2>
            <p>{text::add_location_lead(lang)}</p>
            <form method="post" action=AddLocation::PATH class="stack">
                <TextField name="form[name]" label=text::name(lang)/>
                <TextField name="form[town]" label=text::town(lang)/>
                <SelectField name="form[region]" label=text::region(lang) options=regions/>
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::show(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}
