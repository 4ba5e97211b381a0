//! `/beheer/organisatie`: what the organisation and its places are called, its holidays, the second reader and the
//! independent person.

mod parts;

use super::{
    api::server,
    frame::{Frame, failed, told},
    named::Named,
    waiting::waiting,
};
use crate::{
    components::{FieldError, StaffTrouble},
    domain::{
        access::StaffActor,
        calendar::HolidayRules,
        field::{self, Problem},
        lang::Lang,
        organisation::rename::{RenameForm, parse_rename},
        people::Change,
        words,
    },
    error::AppError,
    house::{House, actor},
    public::lang,
    store::{
        organisation,
        proposals::{self, Proposal},
        unsent_setting,
    },
    text::house as text,
};
use leptos::prelude::*;
use uuid::Uuid;

const PATH: &str = "/beheer/organisatie";

/// What the page shows.
struct Shown {
    staff: StaffActor,
    name: String,
    rules: HolidayRules,
    rename: RenameForm,
    waiting: Vec<Proposal>,
    wrong: Vec<FieldError>,
    named: Named,
}

/// The page.
#[component]
pub fn HousePage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load(lang).await {
            Ok(shown) => page(shown),
            Err(error) => view! { <StaffTrouble here=PATH title=text::organisation(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang) -> Result<Shown, AppError> {
    let staff = server::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let named = Named::load(&house, lang).await?;
    let mut wrong = Vec::new();
    let name = match kept::<String>(&house, &staff, "name", "naam").await? {
        Some(name) => {
            wrong.extend(words::line(&name).err().map(|problem| one("name", problem)));
            name
        }
        None => named.org.name.clone(),
    };
    if failed("feestdagen") {
        wrong.push(one("rules", Problem::UnknownChoice));
    }
    for (fault, problem) in [("wie", Problem::UnknownChoice), ("wie-zonder", Problem::WithoutAccess)] {
        if failed(fault) {
            wrong.push(one("who", problem));
        }
    }
    let rename: Option<RenameForm> = kept(&house, &staff, "rename", "plaats").await?;
    let of_rename = rename.as_ref().and_then(|form| parse_rename(form, &named.org, &named.regions).err());
    wrong.extend(told(&of_rename.unwrap_or_default(), |field| format!("form[{field}]"), parts::label));
    let of_house = |p: &Proposal| matches!(p.change, Change::Independent(_) | Change::SecondReading(_));
    let waiting = proposals::waiting(&house.pool, now).await?.into_iter().filter(of_house).collect();
    let rules = organisation::calendar(&house.pool).await?.rules;
    Ok(Shown { staff, name, rules, rename: rename.unwrap_or_default(), waiting, wrong, named })
}

/// What was typed last, where something was wrong with it.
async fn kept<T: serde::de::DeserializeOwned>(
    house: &House,
    staff: &StaffActor,
    kind: &str,
    fault: &str,
) -> Result<Option<T>, AppError> {
    if !failed(fault) {
        return Ok(None);
    }
    Ok(unsent_setting::find(&house.pool, &server::token(house, staff, kind, Uuid::nil())).await?)
}

fn one(input: &str, problem: Problem) -> FieldError {
    let error = field::FieldError { field: input.to_owned(), problem };
    told(&[error], str::to_owned, |lang, field| if field == "name" { text::name(lang) } else { "" }).remove(0)
}

fn page(shown: Shown) -> AnyView {
    let lang = shown.named.lang;
    view! {
        <Frame
            here=PATH
            title=text::organisation(lang)
            name=shown.named.who(shown.staff.id)
            staff=shown.staff.clone()
            wrong=shown.wrong.clone()
        >
            {parts::lacking(lang)}
            <p class="soft">{text::lead(lang)}</p>
            {waiting(&shown.named, &shown.waiting)}
            {parts::naming(&shown)}
            {parts::renaming(&shown)}
            {parts::holidays(&shown)}
            {parts::reading(&shown)}
            {parts::independent(&shown)}
        </Frame>
    }
    .into_any()
}
