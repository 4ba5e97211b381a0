//! `/beheer/sluitingsdagen`: days on which the organisation is closed.

use super::{
    AddClosingDay, DayForm, RemoveClosingDay,
    api::server,
    frame::{Frame, failed},
    named::Named,
    places_api::day_of,
};
use crate::{
    components::{Button, ButtonRow, DateField, DateText, Empty, FieldError, Kind, StaffTrouble},
    domain::{access::StaffActor, lang::Lang},
    error::AppError,
    house::actor,
    public::lang,
    store::{places, unsent_setting},
    text::{dates, places as text, problems},
};
use chrono::NaiveDate;
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// The page.
#[component]
pub fn ClosingDaysPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load(lang).await {
            Ok((staff, days, typed, named)) => page(staff, &days, typed, &named),
            Err(error) => {
                view! { <StaffTrouble here="/beheer/sluitingsdagen" title=text::closing(lang) error/> }.into_any()
            }
        }
    })
}

async fn load(lang: Lang) -> Result<(StaffActor, Vec<NaiveDate>, DayForm, Named), AppError> {
    let staff = server::keeper()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let typed = unsent_setting::find(&house.pool, &server::token(&house, &staff, "closing", Uuid::nil())).await?;
    let typed = typed.filter(|_| failed("dag")).unwrap_or_default();
    Ok((staff, places::closing_days(&house.pool, today).await?, typed, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, days: &[NaiveDate], typed: DayForm, named: &Named) -> AnyView {
    let lang = named.lang;
    let problem = day_of(&typed, actor::now().1).err().filter(|_| failed("dag"));
    let wrong: Vec<FieldError> =
        problem.map(|problem| FieldError::new("form[day]", problems::sentence(lang, problem))).into_iter().collect();
    let error = wrong.first().map(|error| error.message.clone());
    let lines = days.iter().map(|day| line(lang, *day)).collect_view();
    let list = if days.is_empty() {
        view! { <Empty title=text::closing_none(lang)/> }.into_any()
    } else {
        view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
    };
    let value = DateText { day: typed.day, month: typed.month, year: typed.year };
    view! {
        <Frame here="/beheer/sluitingsdagen" title=text::closing(lang) name=named.who(staff.id) staff=staff.clone() wrong>
            <p class="soft">{text::closing_lead(lang)}</p>
            {list}
            <section class="stack">
                <h2>{text::closing_add(lang)}</h2>
                <form class="stack" method="post" action=AddClosingDay::PATH novalidate>
                    <DateField name="form[day]" legend=text::day(lang) hint=text::day_hint(lang) value error/>
                    <ButtonRow>
                        <Button>{text::add(lang)}</Button>
                    </ButtonRow>
                </form>
            </section>
        </Frame>
    }
    .into_any()
}

fn line(lang: Lang, day: NaiveDate) -> AnyView {
    let said = dates::long(lang, day);
    let which = format!(": {said}");
    view! {
        <li class="cluster">
            <span>{said}</span>
            <form method="post" action=RemoveClosingDay::PATH>
                <input type="hidden" name="day" value=day.to_string()/>
                <Button kind=Kind::Small>
                    {text::remove(lang)} <span class="visually-hidden">{which}</span>
                </Button>
            </form>
        </li>
    }
    .into_any()
}
