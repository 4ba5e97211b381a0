//! The server's side of taking over a list of employees.

use super::api::server as keeping;
use crate::error::AppError;
use leptos::prelude::*;

/// Takes the list over that was shown.
#[server(name = TakeEmployees, prefix = "/api", endpoint = "beheer/mensen-overnemen")]
pub async fn take_employees(
    /// What it was shown to change.
    #[server(default)]
    seen: String,
) -> Result<(), AppError> {
    use crate::{
        domain::people::import::Line,
        house::actor,
        store::{
            people::{self, NotTaken},
            unsent_setting,
        },
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = keeping::token(&house, &staff, "employees", uuid::Uuid::nil());
    let Some(lines) = unsent_setting::find::<Vec<Line>>(&house.pool, &token).await? else {
        leptos_axum::redirect("/beheer/mensen/lijst", false);
        return Ok(());
    };
    let to = match people::take_over(&house, &staff, &lines, &seen, now).await? {
        Ok(()) => {
            unsent_setting::forget(&house.pool, &token).await?;
            "/beheer/mensen/lijst?gelukt=1"
        }
        Err(NotTaken::Meanwhile) => "/beheer/mensen/lijst?voorbeeld=1&intussen=1",
        Err(NotTaken::Wrong(_)) => "/beheer/mensen/lijst?voorbeeld=1",
    };
    leptos_axum::redirect(to, false);
    Ok(())
}
