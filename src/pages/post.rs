//! `/team/post`: mail that the mail server refused, with what to do about it. It needs no script.

mod api;
mod list;

pub use api::*;

use crate::{
    components::{Address, Empty, Notice, PageTitle, StaffFrame, StaffTrouble, Tone},
    domain::lang::Lang,
    error::AppError,
    house::actor,
    public::lang,
    store::{
        mail::refused::{self, How, MOST, Refused},
        organisation,
    },
    text::post as text,
};
use leptos::prelude::*;

/// The address of the page.
const PATH: &str = "/team/post";

/// A refused mail, with whom it goes to now and at which address.
struct Line {
    refused: Refused,
    name: String,
    address: String,
}

/// What the page shows.
struct Shown {
    name: String,
    lines: Vec<Line>,
}

/// The page.
#[component]
pub fn PostPage() -> impl IntoView {
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
    let (staff, house) = (server::seer()?, actor::house()?);
    let mut lines = Vec::new();
    for refused in refused::waiting(&house.pool, &staff).await? {
        let (name, address) = refused::addressed(&house.pool, &staff, &refused.mail).await?;
        lines.push(Line { refused, name, address });
    }
    let org = organisation::load(&house.pool).await?;
    let name = org.member(staff.id).map(|member| member.name.clone()).unwrap_or_default();
    Ok(Shown { name, lines })
}

fn page(lang: Lang, Shown { name, lines }: Shown) -> AnyView {
    let more = (lines.len() >= MOST).then(|| view! { <p class="soft">{text::more(lang, MOST)}</p> });
    let list = if lines.is_empty() {
        view! {
            <Empty title=text::nothing(lang)>
                <p>{text::nothing_help(lang)}</p>
            </Empty>
        }
        .into_any()
    } else {
        let items = lines.into_iter().map(|line| list::item(lang, line)).collect_view();
        view! { <div class="stack">{items}</div> }.into_any()
    };
    view! {
        <PageTitle text=text::title(lang)/>
        <StaffFrame here=PATH name>
            <div class="page__narrow stack stack--loose">
                <header class="stack stack--tight">
                    <h1>{text::title(lang)}</h1>
                    <p class="soft">{text::lead(lang)}</p>
                </header>
                {said(lang)}
                {list}
                {more}
            </div>
        </StaffFrame>
    }
    .into_any()
}

/// What became of the last form, as the address names it.
fn said(lang: Lang) -> Option<AnyView> {
    let words = match How::from_key(&Address::here().get("gelukt")?)? {
        How::Again => text::sent_again(lang),
        How::Aside => text::set_aside(lang),
    };
    Some(
        view! {
            <div role="status">
                <Notice tone=Tone::Success>
                    <p>{words}</p>
                </Notice>
            </div>
        }
        .into_any(),
    )
}
