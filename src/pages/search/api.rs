//! The server's side of looking for cases: what was typed does not go into an address.

use crate::{domain::search::SoughtForm, error::AppError};
use leptos::prelude::*;

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
