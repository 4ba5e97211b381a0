//! `/oudercommissie`: the figures of the own location, of years whose report was published.

use super::{ask, beside};
use crate::{
    components::{Address, Button, Empty, Kind, PageTitle, Tag},
    domain::{
        access::{Role, StaffActor},
        ids::LocationId,
        improvement::{Improvement, Stands},
        lang::Lang,
        report::{Year, Yearly},
        suppression::Threshold,
    },
    error::AppError,
    house::actor,
    public::{CoordinatorCard, Public, PublicFrame, Trouble, lang, load_home, told},
    store::{improvements, organisation, report as store},
    text::{committee as text, home, improvements as shared, report as words},
};
use chrono::Datelike;
use leptos::prelude::*;

/// What there is to read.
struct Figures {
    /// The locations whose committee one sits on, and what was improved there.
    places: Vec<(LocationId, String, Vec<Improvement>)>,
    /// The years that were published, the latest first.
    years: Vec<Year>,
    /// From which number on its counts are told; where there is no year, those of the next.
    threshold: Threshold,
    /// The year that is shown.
    told: Option<Yearly<Option<u32>>>,
}

/// The page.
#[component]
pub fn CommitteePage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let asked = Address::here().get("jaar");
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        let card = public.clone();
        let body = match actor::staff().ok().filter(sits) {
            Some(member) => match load(&member, asked.as_deref()).await {
                Ok(figures) => shown(lang, &figures, card),
                Err(error) => view! { <Trouble error/> }.into_any(),
            },
            None => ask::form(lang),
        };
        view! {
            <PublicFrame public>
                <div class="page__narrow stack stack--loose">{body}</div>
            </PublicFrame>
        }
    })
}

/// Whether somebody sits on a committee.
fn sits(staff: &StaffActor) -> bool {
    staff.roles.iter().any(|role| role.comes_by_link())
}

/// The figures for a member: of the own locations and no other.
async fn load(member: &StaffActor, asked: Option<&str>) -> Result<Figures, AppError> {
    let house = actor::house()?;
    let org = organisation::load(&house.pool).await?;
    let own = |id| member.is(Role::Committee(id));
    let mut places = Vec::new();
    for place in org.locations.iter().filter(|place| own(place.id)) {
        let shared = improvements::of(&house.pool, place.id).await?;
        let read = shared.into_iter().filter(|one| one.stands != Stands::Withdrawn).collect();
        places.push((place.id, place.name.clone(), read));
    }
    let years = store::years(&house.pool).await?;
    let asked = asked.and_then(|year| year.parse().ok()).and_then(Year::new).filter(|year| years.contains(year));
    let told = match asked.or(years.first().copied()) {
        Some(year) => store::frozen(&house.pool, year).await?,
        None => None,
    };
    let threshold = told.as_ref().map_or(house.config.threshold, |told| told.threshold);
    Ok(Figures { places, years, threshold, told })
}

fn shown(lang: Lang, figures: &Figures, public: Public) -> AnyView {
    let (_, today) = actor::now();
    let year = figures.told.as_ref().map(|told| told.year);
    let own = figures.places.iter().map(|(id, name, _)| (*id, name.as_str()));
    view! {
        <PageTitle text=text::title(lang)/>
        <header class="stack stack--tight">
            <h1>{text::title(lang)}</h1>
            <p class="lead">{text::lead(lang)}</p>
            <p>{words::year_lead(lang, u32::from(figures.threshold))}</p>
            <p>{text::this_year(lang, today.year())}</p>
        </header>
        {figures
            .places
            .iter()
            .map(|(id, name, read)| (place_of(lang, *id, name, figures.told.as_ref()), improved(lang, name, read)))
            .collect_view()}
        {figures.told.as_ref().map(|told| beside::section(lang, told, own))}
        {year.map(|year| others(lang, &figures.years, year))}
        <CoordinatorCard public title=home::ask_title(lang)/>
        <form method="post" action="/api/team/uit" class="no-print">
            <Button kind=Kind::Secondary>{text::close(lang)}</Button>
        </form>
    }
    .into_any()
}

/// One location in one year.
fn place_of(lang: Lang, id: LocationId, name: &str, told: Option<&Yearly<Option<u32>>>) -> AnyView {
    let Some(told) = told else {
        return view! {
            <section class="stack">
                <h2>{name.to_owned()}</h2>
                <Empty title=text::none(lang)>
                    <p>{text::none_more(lang)}</p>
                </Empty>
            </section>
        }
        .into_any();
    };
    let number = told.year.number();
    let own = told.nth_of(id, name).and_then(|nth| told.at(&nth.to_string()));
    let body = match own {
        Some((_, place)) if place.filed == 0 => view! { <p>{text::quiet(lang, number)}</p> }.into_any(),
        Some((_, place)) => view! {
            {told::nature(lang, place)}
            {told::tenor(lang, place)}
            {told::disputes(lang, place)}
        }
        .into_any(),
        None => view! { <p>{text::not_there(lang, number)}</p> }.into_any(),
    };
    let renamed = own.filter(|(_, place)| place.name != name).map(|(_, place)| {
        view! { <p class="small soft">{text::was_called(lang, &place.name, number)}</p> }
    });
    let public = own.map(|(nth, _)| {
        view! {
            <p class="no-print">
                <a class="link-alone" href=format!("/verslagen/{}/locaties/{nth}", told.year)>{text::public(lang, name, number)}</a>
            </p>
        }
    });
    view! {
        <section class="stack">
            <h2>{text::place_in(lang, name, number)}</h2>
            {renamed}
            {body}
            {public}
        </section>
    }
    .into_any()
}

/// What was improved at a location, in released words.
fn improved(lang: Lang, place: &str, read: &[Improvement]) -> Option<AnyView> {
    let line = |one: &Improvement| {
        let stands = shared::stands_as(lang, one.stands);
        view! {
            <li class="stack stack--tight">
                <p class="prose" dir="auto">
                    {one.words.clone()}
                </p>
                <p class="cluster">
                    <Tag>{stands}</Tag>
                </p>
            </li>
        }
    };
    let lines = read.iter().map(line).collect_view();
    (!read.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{shared::heading(lang)} ": " {place.to_owned()}</h2>
                <p class="small soft">{shared::heading_lead(lang)}</p>
                <ul class="stack">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// The way to the other years, and to what everybody reads.
fn others(lang: Lang, years: &[Year], shown: Year) -> AnyView {
    let line = |year: &Year| {
        view! {
            <li>
                <a class="link-alone" href=format!("/oudercommissie?jaar={year}")>{text::of_year(lang, year.number())}</a>
            </li>
        }
    };
    let rest: Vec<_> = years.iter().filter(|year| **year != shown).map(line).collect();
    view! {
        <nav class="stack stack--tight no-print" aria-label=text::years(lang)>
            <p>
                <a class="link-alone" href=format!("/verslagen/{shown}")>{text::whole(lang, shown.number())}</a>
            </p>
            {(!rest.is_empty())
                .then(|| view! {
                    <h2>{text::years(lang)}</h2>
                    <ul>{rest}</ul>
                })}
        </nav>
    }
    .into_any()
}
