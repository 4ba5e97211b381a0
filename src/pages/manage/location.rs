//! One location at a time: added, closed for new complaints, opened again.

use super::{
    AddLocation, CloseLocation,
    api::server,
    frame::{beside, failed, told},
    named::Named,
};
use crate::{
    components::{Button, ButtonRow, FieldError, Kind, SelectField, Tag, TextField, Tone},
    domain::{
        access::StaffActor,
        ids::LocationId,
        lang::Lang,
        organisation::{Location, added::parse_location, import::Line},
    },
    error::AppError,
    house::actor,
    store::unsent_setting,
    text::{dates, places as text},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

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

/// What was typed of one that is to be added and could not be, with what is wrong.
pub(super) async fn typed(staff: &StaffActor, named: &Named) -> Result<(Line, Vec<FieldError>), AppError> {
    if !failed("locatie") {
        return Ok((Line::default(), Vec::new()));
    }
    let house = actor::house()?;
    let token = server::token(&house, staff, "location", Uuid::nil());
    let typed: Line = unsent_setting::find(&house.pool, &token).await?.unwrap_or_default();
    let wrong = parse_location(&typed, &named.org, &named.regions).err().unwrap_or_default();
    Ok((typed, told(&wrong, |field| format!("form[{field}]"), label)))
}

/// The form by which one is added.
pub(super) fn add(named: &Named, typed: Line, wrong: &[FieldError]) -> AnyView {
    let lang = named.lang;
    let none = (String::new(), text::choose_region(lang).to_owned());
    let regions = named.regions.iter().map(|(_, name)| (name.clone(), name.clone()));
    let regions = std::iter::once(none).chain(regions).collect::<Vec<_>>();
    view! {
        <section class="stack">
            <h2>{text::add_location(lang)}</h2>
            <p>{text::add_location_lead(lang)}</p>
            <form method="post" action=AddLocation::PATH class="stack" novalidate>
                <TextField
                    name="form[name]"
                    label=text::name(lang)
                    autocomplete="off"
                    value=typed.name
                    error=beside(wrong, "form[name]")
                />
                <TextField
                    name="form[town]"
                    label=text::town(lang)
                    autocomplete="off"
                    value=typed.town
                    error=beside(wrong, "form[town]")
                />
                <SelectField
                    name="form[region]"
                    label=text::region(lang)
                    options=regions
                    value=typed.region
                    error=beside(wrong, "form[region]")
                />
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::add(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// What the fields of a new location ask.
fn label(lang: Lang, field: &str) -> &'static str {
    match field {
        "name" => text::name(lang),
        "town" => text::town(lang),
        "region" => text::region(lang),
        _ => "",
    }
}
