//! `/team/zoeken`: the list of cases, found by words and filters. It needs no script.

mod api;
mod filters;
mod list;
mod saved;

pub use api::*;

use crate::{
    components::{Address, Empty, ErrorSummary, Notice, PageTitle, StaffFrame, StaffTrouble, Tone},
    domain::{
        access::Role,
        card::CardRow,
        ids::SearchId,
        lang::Lang,
        organisation::Organisation,
        search::{SavedFilter, Sought},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{exports, kept_searches, organisation, saved_filters, search, unsent_setting},
    text::{access, board, search as text},
};
use chrono::NaiveDate;
use leptos::prelude::*;
use uuid::Uuid;

/// The address of the page.
pub const PATH: &str = "/team/zoeken";
/// So many cases on a page.
const PAGE: i64 = 50;

/// What the page shows.
struct Shown {
    name: String,
    today: NaiveDate,
    org: Organisation,
    sought: Sought,
    /// Whether what the address names is still kept; without it nothing is looked for.
    kept: bool,
    rows: Vec<CardRow>,
    /// Whether more come after them.
    more: bool,
    count: i64,
    /// Whether they may assign at all (R8).
    assigns: bool,
    /// Their filters.
    saved: Vec<SavedFilter>,
    /// One that they removed just now.
    removed: Option<(Uuid, String)>,
    /// The name of one as it was typed, that could not be saved.
    typed: String,
}

/// The page.
#[component]
pub fn SearchPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let address = Address::here();
    Suspend::new(async move {
        match load(&address).await {
            Ok(shown) => page(lang, &shown),
            Err(error) => view! { <StaffTrouble here=address.text() title=text::title(lang) error/> }.into_any(),
        }
    })
}

async fn load(address: &Address) -> Result<Shown, AppError> {
    let staff = actor::staff()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let org = organisation::load(&house.pool).await?;
    let name = org.name_of(staff.id);
    let saved = saved_filters::of(&house.pool, staff.id).await?;
    let removed = match address.get("weg").and_then(|id| id.parse().ok()) {
        Some(id) => saved_filters::removed(&house.pool, staff.id, SearchId(id)).await?.map(|name| (id, name)),
        None => None,
    };
    let failed = address.get("fout").is_some();
    let typed: Option<NameForm> = match failed {
        true => unsent_setting::find(&house.pool, &api::server::token(&house, staff.id)).await?,
        false => None,
    };
    let typed = typed.unwrap_or_default().name;
    let asked = Sought::read(|name| address.get(name));
    let forgotten = Sought { kept: None, ..asked.clone() };
    let (rows, count) = (Vec::new(), 0);
    let assigns = staff.is(Role::Coordinator) || staff.is(Role::Director);
    let nothing = Shown {
        name,
        today,
        org,
        sought: forgotten,
        kept: false,
        rows,
        more: false,
        count,
        assigns,
        saved,
        removed,
        typed,
    };
    let Some(sought) = kept_searches::whole(&house.pool, staff.id, asked).await? else { return Ok(nothing) };
    let mut rows = search::cards(&house.pool, &staff, &sought, today, PAGE + 1).await?;
    let more = rows.len() as i64 > PAGE;
    rows.truncate(PAGE as usize);
    let count = search::count(&house.pool, &staff, &sought, today).await?;
    Ok(Shown { sought, kept: true, rows, more, count, ..nothing })
}

/// The address of what is looked for.
fn at(sought: &Sought) -> String {
    let query = sought.query();
    if query.is_empty() { PATH.to_owned() } else { format!("{PATH}?{query}") }
}

fn page(lang: Lang, shown: &Shown) -> AnyView {
    let count = match shown.count {
        _ if !shown.kept => String::new(),
        n if n > search::COUNTED => text::found_more(lang, search::COUNTED),
        n => text::found(lang, n),
    };
    let found = match shown.rows.is_empty() {
        _ if !shown.kept => forgotten(lang),
        true => nothing(lang, &shown.sought),
        false => list::list(lang, shown),
    };
    let next = shown.rows.last().filter(|_| shown.more).map(|last| {
        let href = at(&shown.sought.after(&last.card));
        view! { <a href=href rel="next">{text::next(lang)}</a> }
    });
    let first = shown.sought.after.as_ref().map(|_| {
        let href = at(&shown.sought.from_the_first());
        view! { <a href=href>{text::first(lang)}</a> }
    });
    let filters = filters::filters(lang, shown);
    let wrong: Vec<_> = saved::wrong(lang, &shown.typed).into_iter().collect();
    let prefix = if wrong.is_empty() { "" } else { access::error_prefix(lang) };
    let take_along = (!shown.rows.is_empty()).then(|| take_along(lang, &shown.sought));
    let (said, saved, save) =
        (saved::said(lang, shown.removed.as_ref()), saved::list(lang, &shown.saved), saved::save(lang, shown));
    view! {
        <PageTitle text=format!("{prefix}{}", text::title(lang))/>
        <StaffFrame here=at(&shown.sought) name=shown.name.clone()>
            <ErrorSummary errors=wrong/>
            <div class="stack">
                <div class="cluster cluster--apart">
                    <h1>{text::title(lang)}</h1>
                    <p class="soft" role="status">
                        {count}
                    </p>
                </div>
                {said}
                {saved}
            </div>
            {filters}
            {save}
            <div class="stack">
                {found}
                <nav class="cluster" aria-label=text::title(lang)>
                    {next}
                    {first}
                </nav>
                {take_along}
            </div>
        </StaffFrame>
    }
    .into_any()
}

fn forgotten(lang: Lang) -> AnyView {
    view! {
        <Notice tone=Tone::Info>
            <p>{text::forgotten(lang)}</p>
        </Notice>
    }
    .into_any()
}

fn nothing(lang: Lang, sought: &Sought) -> AnyView {
    let (title, help) = if sought.is_open() {
        (text::empty(lang), board::empty_help(lang))
    } else {
        (text::nothing(lang), text::nothing_help(lang))
    };
    view! {
        <Empty title>
            <p>{help}</p>
        </Empty>
    }
    .into_any()
}

fn take_along(lang: Lang, sought: &Sought) -> AnyView {
    let query = sought.from_the_first().query();
    let href = |ending: &str| format!("{PATH}/lijst.{ending}?{query}");
    view! {
        <p class="cluster">
            {text::take_along(lang)} <a href=href("xlsx") download>
                {text::xlsx(lang)}
            </a> <a href=href("csv") download>
                {text::csv(lang)}
            </a>
        </p>
        <p class="small soft">{text::take_along_hint(lang, exports::MOST)}</p>
    }
    .into_any()
}
