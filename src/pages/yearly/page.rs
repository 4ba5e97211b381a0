//! `/team/jaarverslag`: the texts, the places to check, and publishing.

use super::{IssueYear, SaveYear, api::server, check};
use crate::{
    components::{
        Address, Button, ButtonRow, CheckboxGroup, Choice, ErrorSummary, FieldError, Kind, Notice, PageTitle,
        StaffFrame, StaffTrouble, TextArea, Tone,
    },
    domain::{
        lang::Lang,
        organisation::Organisation,
        report::{Recognisable, Year, YearText, YearWords, Yearly},
    },
    error::AppError,
    house::{actor, clock},
    public::{lang, told},
    store::{
        organisation,
        report::{self as store, words::Saved},
    },
    text::{dates, yearly as text},
};
use chrono::Datelike;
use leptos::{prelude::*, server_fn::ServerFn};

/// Everything on the page.
struct Shown {
    name: String,
    /// Whether one writes, or only reads.
    writes: bool,
    org: Organisation,
    year: Year,
    over: bool,
    figures: Yearly<Option<u32>>,
    saved: Vec<Saved>,
    /// The version that is shown: the latest, or one before it that was asked for.
    shown: Option<Saved>,
    places: Vec<(YearText, Recognisable)>,
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
    let staff = server::reader()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let last = Year::of(today).map(|year| year.number() - 1).and_then(Year::new).ok_or(AppError::NotFound)?;
    let year = address.get("jaar").map_or(Ok(last), |typed| server::year(&typed))?;
    let org = organisation::load(&house.pool).await?;
    let figures = match store::frozen(&house.pool, year).await? {
        Some(frozen) => frozen,
        None => store::yearly(&house.pool, year).await?,
    };
    let saved = store::words::saved(&house.pool, year).await?;
    let asked = address.get("versie").and_then(|n| n.parse::<u32>().ok());
    let shown = asked.and_then(|n| saved.iter().find(|s| s.version == n)).or(saved.first()).cloned();
    let places = match &shown {
        Some(shown) => check::places(&store::words::names(&house.pool, year).await?, &shown.words),
        None => Vec::new(),
    };
    let name = org.member(staff.id).map(|member| member.name.clone()).unwrap_or_default();
    Ok(Shown {
        name,
        writes: server::writer().is_ok(),
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
    let errors = errors(lang, address);
    let prefix = if errors.is_empty() { "" } else { text::error_prefix(lang) };
    let parts = (
        published(lang, address, shown),
        between(lang, address, year),
        shown.writes.then(|| form(lang, shown)),
        (!shown.writes).then(|| texts(lang, shown)),
        shown.shown.is_some().then(|| checks(lang, &shown.places)),
        shown.writes.then(|| publish(lang, address, shown)),
        figures(lang, shown),
        versions(lang, shown),
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

fn checks(lang: Lang, places: &[(YearText, Recognisable)]) -> AnyView {
    let list = check::list(lang, places);
    view! {
        <section class="stack" id="nakijken">
            <h2>{text::check(lang)}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn figures(lang: Lang, shown: &Shown) -> AnyView {
    let table = told::table(lang, &shown.figures.whole);
    view! {
        <details>
            <summary>{text::figures(lang)}</summary>
            {table}
        </details>
    }
    .into_any()
}

/// What is wrong, as the address says it.
fn errors(lang: Lang, address: &Address) -> Vec<FieldError> {
    let named = |key: &str| {
        let typed = address.get(key)?;
        YearText::ALL.into_iter().find(|text| text.key() == typed)
    };
    let unfit = named("lang").map(|of| FieldError::new(of.key(), text::unfit(lang, text::heading(lang, of))));
    let missing = named("leeg").map(|of| FieldError::new(of.key(), text::missing(lang, text::heading(lang, of))));
    let other = match address.get("fout").as_deref() {
        Some("nakijken") => Some(FieldError::new("checked", text::not_checked(lang))),
        Some(_) => Some(FieldError::new("publiceren", text::again(lang))),
        None => None,
    };
    [unfit, missing, other].into_iter().flatten().collect()
}

fn published(lang: Lang, address: &Address, shown: &Shown) -> Option<AnyView> {
    let issued = shown.saved.iter().find_map(|saved| saved.issued_at)?;
    let day = dates::long(lang, clock::amsterdam_date(issued));
    let title = if address.get("gelukt").is_some() { text::published(lang) } else { "" };
    let public = format!("/verslagen/{}", shown.year);
    Some(
        view! {
            <Notice tone=Tone::Success title>
                <p>
                    {text::issued(lang, &day)} " "
                    <a href=public>{text::see(lang)}</a>
                </p>
            </Notice>
        }
        .into_any(),
    )
}

/// Somebody else kept a text since the page was opened.
fn between(lang: Lang, address: &Address, year: Year) -> Option<AnyView> {
    let version = address.get("tussen")?.parse::<u32>().ok()?;
    Some(
        view! {
            <Notice tone=Tone::Warning>
                <p>
                    {text::between(lang)} " "
                    <a href=format!("/team/jaarverslag?jaar={year}&versie={version}")>{text::version(lang, version)}</a>
                </p>
            </Notice>
        }
        .into_any(),
    )
}

fn form(lang: Lang, shown: &Shown) -> AnyView {
    let words = shown.shown.as_ref().map_or_else(YearWords::default, |saved| saved.words.clone());
    let seen = shown.saved.first().map_or(0, |saved| saved.version);
    let field = |of: YearText| {
        view! {
            <TextArea
                name=of.key()
                label=text::heading(lang, of)
                hint=text::hint(lang, of)
                value=words.of(of).to_owned()
            />
        }
    };
    view! {
        <form class="stack" method="post" action=SaveYear::PATH>
            <input type="hidden" name="year" value=shown.year.to_string()/>
            <input type="hidden" name="seen" value=seen/>
            {YearText::ALL.map(field).into_iter().collect_view()}
            {shown.shown.as_ref().map(|saved| view! { <p class="soft">{when(lang, shown, saved)}</p> })}
            <ButtonRow>
                <Button>{text::save(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}

/// For who only reads.
fn texts(lang: Lang, shown: &Shown) -> AnyView {
    let words = shown.shown.as_ref().map_or_else(YearWords::default, |saved| saved.words.clone());
    let part = |of: YearText| {
        view! {
            <section class="stack">
                <h2>{text::heading(lang, of)}</h2>
                <p class="prose" lang="nl">{words.of(of).to_owned()}</p>
            </section>
        }
    };
    YearText::ALL.map(part).into_iter().collect_view().into_any()
}

fn when(lang: Lang, shown: &Shown, saved: &Saved) -> String {
    let name = shown.org.member(saved.by).map(|member| member.name.clone()).unwrap_or_default();
    text::saved(lang, &dates::long(lang, clock::amsterdam_date(saved.at)), &clock::amsterdam_time(saved.at), &name)
}

fn publish(lang: Lang, address: &Address, shown: &Shown) -> AnyView {
    let latest = shown.saved.first();
    let body = match latest {
        _ if !shown.over => view! { <p>{text::not_over(lang, shown.year.number())}</p> }.into_any(),
        Some(latest) if latest.issued_at.is_some() => return ().into_any(),
        Some(latest) if latest.words.missing().is_none() => {
            let wrong =
                (address.get("fout").as_deref() == Some("nakijken")).then(|| text::not_checked(lang).to_owned());
            let check = (!shown.places.is_empty()).then(|| {
                view! {
                    <CheckboxGroup
                        name="checked"
                        legend=text::check(lang)
                        choices=vec![Choice::new("ja", text::checked(lang))]
                        error=wrong
                    />
                }
            });
            view! {
                <p>{text::publish_lead(lang)}</p>
                <form class="stack" method="post" action=IssueYear::PATH>
                    <input type="hidden" name="year" value=shown.year.to_string()/>
                    <input type="hidden" name="version" value=latest.version/>
                    {check}
                    <ButtonRow>
                        <Button kind=Kind::Secondary>{text::publish(lang)}</Button>
                    </ButtonRow>
                </form>
            }
            .into_any()
        }
        _ => view! { <p>{text::not_saved(lang)}</p> }.into_any(),
    };
    view! {
        <section class="stack" id="publiceren">
            <h2>{text::publish_title(lang)}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn versions(lang: Lang, shown: &Shown) -> Option<AnyView> {
    let current = shown.shown.as_ref()?.version;
    let line = |saved: &Saved| {
        view! {
            <li>
                <a href=format!("/team/jaarverslag?jaar={}&versie={}", shown.year, saved.version)>
                    {text::version(lang, saved.version)}
                </a>
                " "
                {when(lang, shown, saved)}
            </li>
        }
    };
    let others: Vec<_> = shown.saved.iter().filter(|saved| saved.version != current).map(line).collect();
    (!others.is_empty()).then(|| {
        view! {
            <details>
                <summary>{text::versions(lang)}</summary>
                <ul>{others}</ul>
            </details>
        }
        .into_any()
    })
}
