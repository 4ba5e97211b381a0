//! `/team/vandaag`: what somebody must do today, and what is late. It needs no script.

mod cover;

use crate::{
    components::{Empty, Notice, PageTitle, StaffFrame, StaffTrouble, Tag, Tone},
    domain::{
        day::{self, Entry, Task, When},
        lang::Lang,
    },
    error::AppError,
    house::actor,
    public::{Alarms, lang},
    store::{self, mail::refused, organisation},
    text::{choices, dates, day as text, post},
};
use chrono::{Days, NaiveDate};
use leptos::prelude::*;

const PATH: &str = "/team/vandaag";
/// Measures of closed cases are looked for so many days ahead.
const AHEAD: u64 = 7;

/// What the page shows.
struct Shown {
    name: String,
    today: NaiveDate,
    /// The most urgent first.
    entries: Vec<Entry>,
    /// How many mails were refused that are theirs to see to.
    refused: usize,
    /// Whether they are told when the work of the house has stopped.
    told: bool,
    /// Of all cases, for who coordinates.
    cover: Option<cover::Cover>,
}

/// The page.
#[component]
pub fn DayPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load().await {
            Ok(shown) => page(lang, shown),
            Err(error) => view! { <StaffTrouble here=PATH title=text::title(lang) error/> }.into_any(),
        }
    })
}

async fn load() -> Result<Shown, AppError> {
    let staff = actor::staff()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let mut entries = store::day::entries(&house.pool, &staff, today, today + Days::new(AHEAD)).await?;
    entries.retain(|entry| entry.when(today) != When::Later);
    let org = organisation::load(&house.pool).await?;
    let name = org.name_of(staff.id);
    let refused = if staff.oversees() { refused::waiting(&house.pool, &staff).await?.len() } else { 0 };
    let cover = cover::load(&house, &staff, &org, today).await?;
    Ok(Shown { name, cover, today, entries: day::in_order(entries, today), refused, told: staff.oversees() })
}

fn page(lang: Lang, shown: Shown) -> AnyView {
    let Shown { name, today, entries, refused, told, cover } = shown;
    let of = |when: When| {
        let lines: Vec<AnyView> =
            entries.iter().filter(|e| e.when(today) == when).map(|e| line(lang, e, today)).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="stack">
                    <h2>{text::when(lang, when)}</h2>
                    <ul class="stack stack--tight">{lines}</ul>
                </section>
            }
        })
    };
    let sections = [When::Late, When::Today, When::Soon].map(of).into_iter().collect_view();
    let count = text::asked(lang, entries.len());
    let empty = entries.is_empty().then(|| {
        view! {
            <Empty title=text::nothing(lang)>
                <p>{text::nothing_help(lang)}</p>
            </Empty>
        }
    });
    let refused = (refused > 0).then(|| {
        view! {
            <Notice tone=Tone::Warning>
                <p>
                    <a href="/team/post">{post::waiting(lang, refused)}</a>
                </p>
            </Notice>
        }
    });
    view! {
        <PageTitle text=text::title(lang)/>
        <StaffFrame here=PATH name>
            <div class="page__narrow stack stack--loose">
                <header class="stack stack--tight">
                    <h1>{text::title(lang)}</h1>
                    <p class="soft">{dates::long(lang, today)} " · " {count}</p>
                </header>
                {told.then(|| view! { <Alarms/> })}
                {refused}
                {empty}
                {sections}
                {cover.map(|cover| cover::view(lang, &cover, today))}
            </div>
        </StaffFrame>
    }
    .into_any()
}

fn line(lang: Lang, entry: &Entry, today: NaiveDate) -> AnyView {
    let when = match entry.due {
        None => text::now(lang).to_owned(),
        Some(due) => {
            let day = dates::day_and_month(lang, due);
            match (entry.task, due < today) {
                (Task::Hearing, _) => text::on(lang, &day),
                (_, true) => text::was_due(lang, &day),
                (_, false) => text::by(lang, &day),
            }
        }
    };
    let tone = match entry.when(today) {
        When::Late => Tone::Danger,
        When::Today => Tone::Brand,
        When::Soon | When::Later => Tone::Neutral,
    };
    view! {
        <li class="cluster">
            <Tag tone>{when}</Tag>
            <a href=format!("/zaak/{}", entry.reference)>
                {text::task(lang, entry.task)} " " <span class="code" translate="no">
                    {entry.reference.to_string()}
                </span>
            </a>
            <span class="soft small">{choices::phase(lang, entry.phase)}</span>
        </li>
    }
    .into_any()
}
