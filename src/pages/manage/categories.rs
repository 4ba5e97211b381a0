//! `/beheer/onderwerpen`: what complaints can be about, and what is closed for new ones.

use super::{CloseCategory, api::server, frame::Frame, named::Named};
use crate::{
    components::{Button, Kind, StaffTrouble, Tag, Tone},
    domain::{access::StaffActor, intake::Category, lang::Lang},
    error::AppError,
    house::actor,
    public::lang,
    store::organisation,
    text::{choices, dates, keeping as text},
};
use chrono::NaiveDate;
use leptos::{prelude::*, server_fn::ServerFn};

const PATH: &str = "/beheer/onderwerpen";

/// The page.
#[component]
pub fn CategoriesPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load(lang).await {
            Ok((staff, closed, named)) => page(staff, &closed, &named),
            Err(error) => view! { <StaffTrouble here=PATH title=text::categories(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang) -> Result<(StaffActor, Vec<(Category, NaiveDate)>, Named), AppError> {
    let staff = server::keeper()?;
    let house = actor::house()?;
    Ok((staff, organisation::closed_categories(&house.pool).await?, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, closed: &[(Category, NaiveDate)], named: &Named) -> AnyView {
    let lang = named.lang;
    let since = |category: Category| closed.iter().find(|(one, _)| *one == category).map(|(_, since)| *since);
    let lines = Category::ALL.iter().map(|category| line(lang, *category, since(*category))).collect_view();
    view! {
        <Frame here=PATH title=text::categories(lang) name=named.who(staff.id) staff=staff.clone()>
            <p class="soft">{text::categories_lead(lang)}</p>
            <ul class="stack">{lines}</ul>
        </Frame>
    }
    .into_any()
}

fn line(lang: Lang, category: Category, closed: Option<NaiveDate>) -> AnyView {
    let name = choices::category(lang, category);
    let (tone, standing) = match closed {
        Some(since) => (Tone::Neutral, text::closed_since(lang, &dates::plain(lang, since))),
        None if category.closes() => (Tone::Success, text::offered(lang).to_owned()),
        None => (Tone::Success, text::always(lang).to_owned()),
    };
    let which = text::close_for(lang, name);
    let words = if closed.is_some() { text::open(lang) } else { text::close(lang) };
    let button = category.closes().then(|| {
        view! {
            <form method="post" action=CloseCategory::PATH>
                <input type="hidden" name="category" value=category.key()/>
                <Button kind=Kind::Small name="open" value=if closed.is_some() { "1" } else { "" }>
                    {words} " "
                    <span class="visually-hidden">{which}</span>
                </Button>
            </form>
        }
    });
    view! {
        <li class="cluster">
            <strong>{name}</strong>
            <Tag tone>{standing}</Tag>
            {button}
        </li>
    }
    .into_any()
}
