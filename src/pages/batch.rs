//! `/team/samen`: the same done to several cases that were ticked in the list, and what became of each. It needs no script.

mod api;

pub use api::*;

use crate::{
    components::{
        Address, BackLink, Button, ButtonRow, Empty, ErrorSummary, FieldError, PageTitle, SelectField, StaffFrame,
        StaffTrouble, TableScroll, Tag, TextArea, Tone,
    },
    domain::{
        access::{Actor, Role},
        batch::{Batch, Outcome, What},
        card::Card,
        lang::Lang,
        organisation::Organisation,
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{board, case, organisation, unsent_setting},
    text::{access, batch as text, choices, forms, problems, refusals, search},
};
use chrono::NaiveDate;
use leptos::{prelude::*, server_fn::ServerFn};
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
        .map(|e| FieldError::new(format!("form[{}]", e.field), problems::sentence(lang, e.problem)))
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
        let list = list(lang, shown);
        let below = (!batch.all_done()).then(|| form(lang, shown, &wrong));
        view! {
            {list}
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

/// The cases, each with what became of it.
fn list(lang: Lang, shown: &Shown) -> AnyView {
    let rows = (0..shown.batch.cases.len()).map(|at| row(lang, shown, at)).collect_view();
    let done = shown.batch.outcomes.iter().filter(|outcome| **outcome == Outcome::Done).count();
    let said = shown.batch.tried().then(|| {
        view! {
            <p role="status">
                <strong>{text::done_of(lang, done, shown.batch.cases.len())}</strong>
            </p>
        }
    });
    let became = shown.batch.tried().then(|| view! { <th scope="col">{text::became(lang)}</th> });
    view! {
        {said}
        <TableScroll label=text::cases(lang)>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{search::reference(lang)}</th>
                        <th scope="col">{search::phase(lang)}</th>
                        <th scope="col">{search::handler(lang)}</th>
                        {became}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableScroll>
    }
    .into_any()
}

fn row(lang: Lang, shown: &Shown, at: usize) -> AnyView {
    let reference = shown.batch.cases[at].reference.to_string();
    let card = shown.cards[at].as_ref();
    let phase = card.map(|card| choices::phase(lang, card.phase));
    let handler = card.and_then(|card| card.handler).and_then(|id| shown.org.member(id)).map(|m| m.name.clone());
    let became = shown.batch.tried().then(|| view! { <td>{became(lang, shown.batch.outcome(at))}</td> });
    view! {
        <tr>
            <th scope="row" class="table__whole">
                <a href=format!("/zaak/{reference}") class="code" translate="no">
                    {reference.clone()}
                </a>
            </th>
            <td>{phase}</td>
            <td translate="no">{handler}</td>
            {became}
        </tr>
    }
    .into_any()
}

fn became(lang: Lang, outcome: Option<&Outcome>) -> AnyView {
    let (tone, word, why) = match outcome {
        Some(Outcome::Done) => (Tone::Success, text::done(lang), String::new()),
        Some(Outcome::Refused(refusal)) => (Tone::Warning, text::not_done(lang), refusals::sentence(lang, refusal)),
        Some(Outcome::NobodyProposed) => (Tone::Warning, text::not_done(lang), text::nobody_proposed(lang).to_owned()),
        Some(Outcome::Failed) | None => (Tone::Danger, text::not_done(lang), text::failed(lang).to_owned()),
    };
    view! {
        <Tag tone>{word}</Tag>
        " "
        {why}
    }
    .into_any()
}

/// What is asked once for all of them.
fn form(lang: Lang, shown: &Shown, wrong: &[FieldError]) -> AnyView {
    let error = |field: &str| wrong.iter().find(|e| e.field == format!("form[{field}]")).map(|e| e.message.clone());
    let typed = shown.batch.form.clone();
    let fields = match shown.batch.what {
        What::Assign => {
            let handles = shown.org.staff.iter().filter(|member| member.roles.iter().copied().any(Role::handles));
            let handlers = handles.map(|m| (m.id.to_string(), format!("{} · {}", m.name, m.function)));
            let as_proposed = (String::new(), text::as_proposed(lang).to_owned());
            let options: Vec<_> = std::iter::once(as_proposed).chain(handlers).collect();
            view! {
                <SelectField
                    name="form[handler]"
                    label=search::handler(lang)
                    hint=text::handler_hint(lang)
                    options=options
                    value=typed.handler
                    error=error("handler")
                />
                <TextArea
                    name="form[text]"
                    label=forms::other_reason(lang)
                    optional=true
                    small=true
                    value=typed.text
                    error=error("text")
                />
            }
            .into_any()
        }
        What::Message => view! {
            <TextArea
                name="form[text]"
                label=text::message(lang)
                hint=text::message_hint(lang)
                value=typed.text
                error=error("text")
            />
        }
        .into_any(),
    };
    let (key, count) = (shown.key.to_string(), shown.batch.cases.len());
    let button = match shown.batch.what {
        What::Assign => text::assign_all(lang, count),
        What::Message => text::send_all(lang, count),
    };
    let chosen = shown.batch.cases.iter().enumerate();
    let chosen = chosen.map(|(n, case)| view! { <input type="hidden" name=format!("cases[{n}]") value=case.text()/> });
    let chosen = chosen.collect_view();
    view! {
        <form class="stack" method="post" action=DoBatch::PATH novalidate>
            <input type="hidden" name="key" value=key/>
            // The choice is kept for a day, and a page may lie open longer.
            <input type="hidden" name="what" value=shown.batch.what.key()/>
            {chosen}
            {fields}
            <ButtonRow>
                <Button>{button}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}
