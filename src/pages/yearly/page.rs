//! `/team/jaarverslag`: the texts, the places to check, and publishing.

use super::{
    api::server,
    check::{self, Spot},
    figures, publish, texts,
};
use crate::{
    components::{Address, ErrorSummary, FieldError, PageTitle, StaffFrame, StaffTrouble},
    domain::{
        lang::Lang,
        organisation::Organisation,
        report::{Year, YearText, Yearly},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{
        organisation,
        report::{self as store, words::Saved},
    },
    text::{improvements, yearly as text},
};
use chrono::Datelike;
use leptos::prelude::*;

/// Everything on the page.
pub(super) struct Shown {
    pub(super) name: String,
    /// Whether one writes, or only reads.
    pub(super) writes: bool,
    pub(super) org: Organisation,
    pub(super) year: Year,
    pub(super) over: bool,
    /// The numbers, once they are frozen. Before that nobody reads any: who watches one change knows what changed it.
    pub(super) figures: Option<Yearly<Option<u32>>>,
    pub(super) saved: Vec<Saved>,
    /// The version that is shown: the latest, or one before it that was asked for.
    pub(super) shown: Option<Saved>,
    pub(super) places: Vec<Spot>,
}

/// The page.
#[component]
pub fn YearlyPage() -> impl IntoView {
    let lang = lang();
    let address = Address::here();
    Suspend::new(async move {
        match load(&address).await {
            Ok(shown) => page(lang, &address, &shown),
            Err(error) => view! { <StaffTrouble here="/team/jaarverslag" title=text::title(lang) error/> }.into_any(),
        }
    })
}

async fn load(address: &Address) -> Result<Shown, AppError> {
    let staff = actor::overseer()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let last = Year::of(today).and_then(Year::previous).ok_or(AppError::NotFound)?;
    let year = address.get("jaar").map_or(Ok(last), |typed| server::year(&typed))?;
    let org = organisation::load(&house.pool).await?;
    let figures = store::frozen(&house.pool, year).await?;
    let saved = store::words::saved(&house.pool, year).await?;
    let asked = address.get("versie").and_then(|n| n.parse::<u32>().ok());
    let shown = asked.and_then(|n| saved.iter().find(|s| s.version == n)).or(saved.first()).cloned();
    let places = match &shown {
        Some(shown) => check::places(&store::words::names(&house.pool, year, staff.id).await?, &shown.words),
        None => Vec::new(),
    };
    let name = org.name_of(staff.id);
    Ok(Shown {
        name,
        writes: actor::coordinator().is_ok(),
        org,
        year,
        over: year.over(today),
        figures,
        saved,
        shown,
        places,
    })
}

fn page(lang: Lang, address: &Address, shown: &Shown) -> AnyView {
    let (year, number) = (shown.year, shown.year.number());
    let errors = errors(lang, address, shown);
    let prefix = if errors.is_empty() { "" } else { text::error_prefix(lang) };
    let parts = (
        publish::published(lang, address, shown),
        // To be fixed, before there is anything to write of them.
        shown.figures.is_none().then(|| figures::section(lang, address, shown)),
        texts::between(lang, address, year),
        shown.writes.then(|| texts::form(lang, shown)),
        (!shown.writes).then(|| texts::texts(lang, shown)),
        shown.shown.is_some().then(|| checks(lang, &shown.places)),
        shown.writes.then(|| publish::publish(lang, address, shown)),
        shown.figures.is_some().then(|| figures::section(lang, address, shown)),
        texts::versions(lang, shown),
    );
    view! {
        <StaffFrame here=format!("/team/jaarverslag?jaar={year}") name=shown.name.clone()>
            <PageTitle text=format!("{prefix}{} {year}", text::title(lang))/>
            <div class="page__narrow stack stack--loose">
                <ErrorSummary errors/>
                <header class="stack stack--tight">
                    <h1>{text::title(lang)} " " {number}</h1>
                    <p class="lead">{text::lead(lang, number)}</p>
                    {years(lang, number)}
                    <p>
                        <a href="/team/verbeteringen">{improvements::from_reports(lang)}</a>
                    </p>
                </header>
                {parts}
            </div>
        </StaffFrame>
    }
    .into_any()
}

/// The years that somebody may want to write of.
fn years(lang: Lang, shown: i32) -> AnyView {
    let (_, today) = actor::now();
    let other = |year: i32| {
        view! {
            " "
            <a href=format!("/team/jaarverslag?jaar={year}")>{year}</a>
        }
    };
    let others: Vec<_> = (today.year() - 2..=today.year()).filter(|year| *year != shown).map(other).collect();
    view! { <nav aria-label=text::years(lang)>{text::years(lang)} ": " {shown} {others}</nav> }.into_any()
}

fn checks(lang: Lang, places: &[Spot]) -> AnyView {
    let list = check::list(lang, places);
    view! {
        <section class="stack" id="nakijken">
            <h2>{text::check(lang)}</h2>
            {list}
        </section>
    }
    .into_any()
}

/// What is wrong, as the address says it.
fn errors(lang: Lang, address: &Address, shown: &Shown) -> Vec<FieldError> {
    let named = |key: &str| {
        let typed = address.get(key)?;
        YearText::ALL.into_iter().find(|text| text.key() == typed)
    };
    let unfit = named("lang").map(|of| FieldError::new(of.key(), text::unfit(lang, text::heading(lang, of))));
    let missing = named("leeg").map(|of| FieldError::new(of.key(), text::missing(lang, text::heading(lang, of))));
    let other = match address.get("fout").as_deref() {
        Some("nakijken") => Some(FieldError::new("checked", text::not_checked(lang))),
        Some("zeker") => figures::may_fix(shown).then(|| FieldError::new("sure", text::not_sure(lang))),
        Some(_) => Some(FieldError::new("publiceren", text::again(lang))),
        None => None,
    };
    [unfit, missing, other].into_iter().flatten().collect()
}
