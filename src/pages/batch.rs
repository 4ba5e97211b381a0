//! `/team/samen`: the same done to several cases that were ticked in the list, and what became of each. It needs no script.

mod api;
mod cases;
mod form;

pub use api::*;

use crate::{
    components::{Address, BackLink, Empty, ErrorSummary, FieldError, PageTitle, StaffFrame, StaffTrouble},
    domain::{
        access::Actor,
        batch::{Batch, What},
        card::Card,
        lang::Lang,
        organisation::Organisation,
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{board, case, organisation, unsent_setting},
    text::{access, batch as text, problems},
};
use chrono::NaiveDate;
use leptos::prelude::*;
use uuid::Uuid;

const PATH: &str = "/team/samen";
/// The list in which cases are ticked.
const LIST: &str = "/team/zoeken";

/// What the page shows.
struct Shown {
    name: String,
    today: NaiveDate,
    org: Organisation,
    key: Uuid,
    batch: Batch,
    /// Each case as it is seen now; nothing of what is not there for them.
    cards: Vec<Option<Card>>,
    /// Whether what was typed came back.
    failed: bool,
}

/// The page.
#[component]
pub fn BatchPage() -> impl IntoView {
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
    let key: Uuid = address.get("keuze").and_then(|key| key.parse().ok()).unwrap_or_default();
    let token = api::server::token(&house, &staff, key);
    let batch: Batch = unsent_setting::find(&house.pool, &token).await?.unwrap_or_default();
    let org = organisation::load(&house.pool).await?;
    let name = org.name_of(staff.id);
    let actor = Actor::Staff(staff);
    let mut cards = Vec::new();
    for chosen in &batch.cases {
        let row = match case::facts(&house.pool, &chosen.reference).await? {
            Some(facts) => board::card(&house.pool, facts.id).await?,
            None => None,
        };
        cards.push(row.and_then(|row| row.shown_to(&actor)));
    }
    Ok(Shown { name, today, org, key, batch, cards, failed: address.get("fout").is_some() })
}

fn page(lang: Lang, shown: &Shown) -> AnyView {
    let batch = &shown.batch;
    let errors = if shown.failed { batch.form.check(batch.what, shown.today).err() } else { None };
    let wrong: Vec<FieldError> = errors
        .unwrap_or_default()
        .iter()
        .map(|e| {
            let label = form::label(lang, batch.what, &e.field);
            FieldError::labelled(format!("form[{}]", e.field), label, problems::sentence(lang, e.problem))
        })
        .collect();
    let title = match batch.what {
        What::Assign => text::assign_title(lang),
        What::Message => text::message_title(lang),
    };
    let prefix = if wrong.is_empty() { "" } else { access::error_prefix(lang) };
    let rest = if batch.cases.is_empty() {
        view! {
            <Empty title=text::none(lang)>
                <p>{text::none_help(lang)}</p>
            </Empty>
        }
        .into_any()
    } else {
        let cases = cases::table(lang, shown);
        let below = (!batch.all_done()).then(|| form::form(lang, shown, &wrong));
        view! {
            {cases}
            {below}
        }
        .into_any()
    };
    view! {
        <PageTitle text=format!("{prefix}{title}")/>
        <StaffFrame here=format!("{PATH}?keuze={}", shown.key) name=shown.name.clone()>
            <BackLink href=LIST/>
            <div class="stack stack--loose">
                <ErrorSummary errors=wrong/>
                <h1>{title}</h1>
                {rest}
            </div>
        </StaffFrame>
    }
    .into_any()
}
