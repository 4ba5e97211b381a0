//! The server's side of looking for cases: what was typed does not go into an address.

use crate::{domain::search::SoughtForm, error::AppError};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The name of a filter as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct NameForm {
    pub name: String,
}

/// Looks for cases: keeps what says something of somebody, and goes to the list.
#[server(name = Search, prefix = "/api", endpoint = "zoeken")]
pub async fn search(
    /// What was typed and chosen.
    #[server(default)]
    form: SoughtForm,
) -> Result<(), AppError> {
    use crate::{house::actor, store::kept_searches};
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let sought = kept_searches::keep(&house, staff.id, form.sought(), now).await?;
    leptos_axum::redirect(&super::at(&sought), false);
    Ok(())
}

/// Saves a filter under a name, for whoever saves it.
#[server(name = SaveFilter, prefix = "/api", endpoint = "zoeken/bewaar")]
pub async fn save_filter(
    /// By which sending it twice is saving once.
    key: Uuid,
    /// What is shown, as the address says it.
    #[server(default)]
    query: String,
    /// What was typed.
    #[server(default)]
    form: NameForm,
) -> Result<(), AppError> {
    use crate::{
        domain::search::filter_name,
        house::actor,
        store::{
            saved_filters::{self, Saved},
            unsent_setting,
        },
    };
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let sought = server::sought(&house, staff.id, &query).await?;
    let token = server::token(&house, staff.id);
    let saved = match filter_name(&form.name) {
        Ok(name) => Some(saved_filters::save(&house.pool, staff.id, key, &name, &sought, now).await?),
        Err(_) => None,
    };
    let said = match saved {
        Some(Saved::There) => "bewaard=1",
        Some(Saved::TooMany) => "fout=vol",
        None => "fout=naam",
    };
    match saved {
        Some(Saved::There) => unsent_setting::forget(&house.pool, &token).await?,
        _ => unsent_setting::keep(&house.pool, &token, &form, now).await?,
    }
    server::go_to(&sought, said);
    Ok(())
}

/// Removes a filter; for a day it can be had back.
#[server(name = RemoveFilter, prefix = "/api", endpoint = "zoeken/filter-weg")]
pub async fn remove_filter(
    /// Which.
    id: Uuid,
) -> Result<(), AppError> {
    use crate::{domain::ids::SearchId, house::actor, store::saved_filters};
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    saved_filters::remove(&house.pool, staff.id, SearchId(id), now).await?;
    server::go_to(&Default::default(), &format!("weg={id}"));
    Ok(())
}

/// Takes back that a filter was removed.
#[server(name = RestoreFilter, prefix = "/api", endpoint = "zoeken/filter-terug")]
pub async fn restore_filter(
    /// Which.
    id: Uuid,
) -> Result<(), AppError> {
    use crate::{
        domain::ids::SearchId,
        house::actor,
        store::saved_filters::{self, Saved},
    };
    let staff = actor::staff()?;
    let house = actor::house()?;
    let said = match saved_filters::restore(&house.pool, staff.id, SearchId(id)).await? {
        Saved::There => "bewaard=1".to_owned(),
        Saved::TooMany => format!("weg={id}&nee=vol"),
    };
    server::go_to(&Default::default(), &said);
    Ok(())
}

/// What only the server does.
#[cfg(feature = "ssr")]
pub(super) mod server {
    use crate::{
        components::Address,
        domain::{ids::StaffId, search::Sought},
        error::AppError,
        house::House,
        pages::search::PATH,
        store::{kept_searches, unsent_setting},
    };
    use uuid::Uuid;

    /// Under which the name comes back that could not be saved.
    pub fn token(house: &House, staff: StaffId) -> String {
        unsent_setting::token(house, staff, "filter", Uuid::nil())
    }

    /// What the query of an address of theirs asks for.
    pub async fn sought(house: &House, staff: StaffId, query: &str) -> Result<Sought, AppError> {
        let address = Address { query: query.to_owned(), ..Address::default() };
        let sought = Sought::read(|name| address.get(name));
        kept_searches::whole(&house.pool, staff, sought).await?.ok_or(AppError::NotFound)
    }

    /// Goes to what is looked for, and says something.
    pub fn go_to(sought: &Sought, said: &str) {
        let query = sought.query();
        let both = if query.is_empty() { said.to_owned() } else { format!("{query}&{said}") };
        leptos_axum::redirect(&format!("{PATH}?{both}"), false);
    }
}
