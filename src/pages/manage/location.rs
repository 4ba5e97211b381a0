//! One location at a time: added, corrected, closed for new complaints, opened again.

use super::{
    CloseLocation, KeepLocation,
    api::server,
    frame::{beside, failed, told},
    named::Named,
};
use crate::{
    components::{Address, Button, ButtonRow, FieldError, Kind, LinkButton, SelectField, Tag, TextField, Tone},
    domain::{
        access::StaffActor,
        ids::LocationId,
        lang::Lang,
        organisation::{
            Location,
            added::{LocationForm, parse_location},
        },
    },
    error::AppError,
    house::actor,
    store::unsent_setting,
    text::{common, dates, places as text},
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

/// What was typed of one that could not be kept, with what is wrong; or the one that is to be corrected, as it is.
pub(super) async fn typed(staff: &StaffActor, named: &Named) -> Result<(LocationForm, Vec<FieldError>), AppError> {
    if !failed("locatie") {
        let asked = Address::here().get("verbeter").unwrap_or_default();
        let one = named.org.locations.iter().find(|location| location.id.to_string() == asked);
        return Ok((one.map(as_it_is).unwrap_or_default(), Vec::new()));
    }
    let house = actor::house()?;
    let token = server::token(&house, staff, "location", Uuid::nil());
    let typed: LocationForm = unsent_setting::find(&house.pool, &token).await?.unwrap_or_default();
    let wrong = parse_location(&typed, &named.org, &named.regions).err().unwrap_or_default();
    Ok((typed, told(&wrong, |field| format!("form[{field}]"), label)))
}

fn as_it_is(location: &Location) -> LocationForm {
    let (id, name, town) = (location.id.to_string(), location.name.clone(), location.town.clone());
    LocationForm { location: id, name, town, ..LocationForm::default() }
}

/// The form by which one is added or corrected.
pub(super) fn form(named: &Named, typed: LocationForm, wrong: &[FieldError]) -> AnyView {
    let lang = named.lang;
    let corrected = named.org.locations.iter().find(|location| location.id.to_string() == typed.location);
    let (title, lead, button) = match corrected {
        Some(location) => {
            (text::correct_location(lang, &location.name), text::correct_location_lead(lang), text::save(lang))
        }
        None => (text::add_location(lang).to_owned(), text::add_location_lead(lang), text::add(lang)),
    };
    let region = corrected.is_none().then(|| region(named, typed.region, typed.new_region, wrong));
    let not = corrected.map(|_| {
        view! {
            <LinkButton href="/beheer/locaties" kind=Kind::Link>
                {text::leave_as_it_is(lang)}
            </LinkButton>
        }
    });
    view! {
        <section class="stack" id="locatie">
            <h2>{title}</h2>
            <p>{lead}</p>
            <form method="post" action=KeepLocation::PATH class="stack" novalidate>
                <input type="hidden" name="form[location]" value=typed.location/>
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
                {region}
                <ButtonRow>
                    <Button kind=Kind::Secondary>{button}</Button>
                    {not}
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// The region of a new one: of those that are there, or a new one.
fn region(named: &Named, chosen: String, new: String, wrong: &[FieldError]) -> AnyView {
    let lang = named.lang;
    let none = (String::new(), text::choose_region(lang).to_owned());
    let regions = named.regions.iter().map(|(_, name)| (name.clone(), name.clone()));
    let options: Vec<_> = std::iter::once(none).chain(regions).collect();
    view! {
        <SelectField
            name="form[region]"
            label=text::region(lang)
            options
            value=chosen
            error=beside(wrong, "form[region]")
        />
        <TextField
            name="form[new_region]"
            label=text::region_instead(lang)
            hint=text::region_instead_hint(lang)
            autocomplete="off"
            optional=true
            value=new
            error=beside(wrong, "form[new_region]")
        />
    }
    .into_any()
}

/// The link by which one is corrected.
pub(super) fn correct(lang: Lang, location: &Location) -> AnyView {
    let href = format!("/beheer/locaties?verbeter={}#locatie", location.id);
    view! {
        <a href=href>
            {common::change(lang)} <span class="visually-hidden">": "{location.name.clone()}</span>
        </a>
    }
    .into_any()
}

/// What the fields of a location ask.
fn label(lang: Lang, field: &str) -> &'static str {
    match field {
        "name" => text::name(lang),
        "town" => text::town(lang),
        "region" => text::region(lang),
        "new_region" => text::region_instead(lang),
        _ => "",
    }
}
