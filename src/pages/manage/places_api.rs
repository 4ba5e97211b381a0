//! The server's side of keeping locations and closing days.

use super::api::server as keeping;
use crate::{
    domain::{
        ids::LocationId,
        organisation::{added::LocationForm, import::Line},
    },
    error::AppError,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A day as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct DayForm {
    pub day: String,
    pub month: String,
    pub year: String,
}

/// Takes the list over that was shown.
#[server(name = TakeLocations, prefix = "/api", endpoint = "beheer/locaties-overnemen")]
pub async fn take_locations(
    /// What it was shown to change.
    #[server(default)]
    seen: String,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        store::{
            places::{self, NotTaken},
            unsent_setting,
        },
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = keeping::token(&house, &staff, "locations", uuid::Uuid::nil());
    let Some(lines) = unsent_setting::find::<Vec<Line>>(&house.pool, &token).await? else {
        leptos_axum::redirect("/beheer/locaties", false);
        return Ok(());
    };
    let to = match places::take_over(&house, &staff, &lines, &seen, now).await? {
        Ok(taken) => {
            unsent_setting::forget(&house.pool, &token).await?;
            format!("/beheer/locaties?overgenomen={}&niet={}", taken.proposed, taken.not_proposed)
        }
        Err(NotTaken::Meanwhile) => "/beheer/locaties?voorbeeld=1&intussen=1".to_owned(),
        Err(NotTaken::Wrong(_)) => "/beheer/locaties?voorbeeld=1".to_owned(),
    };
    leptos_axum::redirect(&to, false);
    Ok(())
}

/// Closes a location for new complaints, or opens it again.
#[server(name = CloseLocation, prefix = "/api", endpoint = "beheer/locatie")]
pub async fn close_location(
    /// Which.
    location: LocationId,
    /// Whether it is opened again.
    #[server(default)]
    open: String,
) -> Result<(), AppError> {
    use crate::{house::actor, store::organisation};
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    organisation::close_location(&house, staff.id, location, open.is_empty(), now).await?;
    leptos_axum::redirect("/beheer/locaties?gelukt=1", false);
    Ok(())
}

/// Adds a location, or corrects one.
#[server(name = KeepLocation, prefix = "/api", endpoint = "beheer/locatie-erbij")]
pub async fn keep_location(
    /// What was typed.
    #[server(default)]
    form: LocationForm,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        store::{places, unsent_setting},
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = keeping::token(&house, &staff, "location", uuid::Uuid::nil());
    match places::keep(&house, &staff, &form, now).await? {
        Ok(()) => {
            unsent_setting::forget(&house.pool, &token).await?;
            leptos_axum::redirect("/beheer/locaties?gelukt=1", false);
        }
        Err(_) => {
            unsent_setting::keep(&house.pool, &token, &form, now).await?;
            leptos_axum::redirect("/beheer/locaties?fout=locatie", false);
        }
    }
    Ok(())
}

/// Adds a closing day.
#[server(name = AddClosingDay, prefix = "/api", endpoint = "beheer/sluitingsdag")]
pub async fn add_closing_day(
    /// What was typed.
    #[server(default)]
    form: DayForm,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        store::{places, unsent_setting},
    };
    let staff = keeping::keeper()?;
    let (house, (now, today)) = (actor::house()?, actor::now());
    let token = keeping::token(&house, &staff, "closing", uuid::Uuid::nil());
    match day_of(&form, today) {
        Ok(day) => {
            places::close(&house, staff.id, day, true, now).await?;
            unsent_setting::forget(&house.pool, &token).await?;
            leptos_axum::redirect("/beheer/sluitingsdagen?gelukt=1", false);
        }
        Err(_) => {
            unsent_setting::keep(&house.pool, &token, &form, now).await?;
            leptos_axum::redirect("/beheer/sluitingsdagen?fout=dag", false);
        }
    }
    Ok(())
}

/// Removes a closing day.
#[server(name = RemoveClosingDay, prefix = "/api", endpoint = "beheer/sluitingsdag-weg")]
pub async fn remove_closing_day(
    /// Which.
    day: NaiveDate,
) -> Result<(), AppError> {
    use crate::{house::actor, store::places};
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    places::close(&house, staff.id, day, false, now).await?;
    leptos_axum::redirect("/beheer/sluitingsdagen?gelukt=1", false);
    Ok(())
}

/// The day that was typed: one to come.
pub(super) fn day_of(form: &DayForm, today: NaiveDate) -> Result<NaiveDate, crate::domain::field::Problem> {
    let day = crate::domain::intake::date_of(&form.day, &form.month, &form.year)?;
    if day < today { Err(crate::domain::field::Problem::InThePast) } else { Ok(day) }
}
