//! `/team/post`: mail that the mail server refused, with what to do about it. It needs no script.

mod api;
mod list;

pub use api::*;

use crate::{
    components::{Address, Button, Empty, Kind, Notice, PageTitle, StaffFrame, StaffTrouble, Tone},
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
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

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
    let (staff, house) = (actor::overseer()?, actor::house()?);
    let (now, _) = actor::now();
    let mut lines = Vec::new();
    for refused in refused::waiting(&house.pool, &staff).await? {
        let (name, address) = refused::addressed(&house.pool, &staff, &refused.mail, now).await?;
        lines.push(Line { refused, name, address });
    }
    let org = organisation::load(&house.pool).await?;
    let name = org.name_of(staff.id);
    Ok(Shown { name, lines })
}

fn page(lang: Lang, Shown { name, lines }: Shown) -> AnyView {
    let more = (lines.len() >= MOST).then(|| view! { <p class="soft">{text::more(lang, MOST)}</p> });
    let all = (lines.iter().filter(|line| !line.refused.why.of_the_address()).count() > 1).then(|| all_again(lang));
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
                {all}
                {list}
                {more}
            </div>
        </StaffFrame>
    }
    .into_any()
}

/// For when the mail server was away.
fn all_again(lang: Lang) -> AnyView {
    view! {
        <form class="stack stack--tight" method="post" action=SendAllAgain::PATH>
            <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
            <p>
                <Button kind=Kind::Secondary>{text::all_again(lang)}</Button>
            </p>
            <p class="small soft">{text::all_again_hint(lang)}</p>
        </form>
    }
    .into_any()
}

/// What became of the last form, as the address names it.
fn said(lang: Lang) -> Option<AnyView> {
    let done = Address::here().get("gelukt")?;
    let words = match How::from_key(&done) {
        Some(How::Again) => text::sent_again(lang),
        Some(How::Aside) => text::set_aside(lang),
        None => text::all_sent_again(lang),
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
