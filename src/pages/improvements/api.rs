//! Sharing an improvement, and saying how it stands.

use crate::{domain::improvement::ImprovementForm, error::AppError};
use leptos::prelude::*;
use uuid::Uuid;

/// Shares one with the committee of its location.
#[server(name = ShareImprovement, prefix = "/api", endpoint = "verbetering/deel")]
pub async fn share_improvement(
    /// By which it is shared once.
    key: Uuid,
    /// As typed.
    #[server(default)]
    form: ImprovementForm,
) -> Result<(), AppError> {
    use crate::{
        domain::improvement,
        house::actor,
        store::{improvements, unsent_setting},
    };
    let staff = actor::coordinator()?;
    let (house, (now, today)) = (actor::house()?, actor::now());
    let token = server::token(&house, &staff);
    let place = form.location.parse().ok();
    let failed = match improvement::parse(&form) {
        Err((field, _)) => Some(field),
        Ok(new) => {
            let places = server::places(&house, &staff, new.words.as_str(), today).await?;
            // What was looked at is what was shown, and no other text.
            let shown: Option<ImprovementForm> = unsent_setting::find(&house.pool, &token).await?;
            let looked_at = !form.checked.is_empty() && shown.is_some_and(|shown| shown.words == form.words);
            match places.is_empty() || looked_at {
                false => Some("nakijken"),
                true if improvements::release(&house.pool, key, &new, staff.id, now).await? => None,
                true => Some("location"),
            }
        }
    };
    match failed {
        Some(field) => {
            let form = ImprovementForm { checked: String::new(), ..form };
            unsent_setting::keep(&house.pool, &token, &form, now).await?;
            server::back(place, &format!("&fout={field}"));
        }
        None => {
            unsent_setting::forget(&house.pool, &token).await?;
            server::back(place, "&gelukt=1");
        }
    }
    Ok(())
}

/// Says how one stands now; withdrawn is undone in the same way.
#[server(name = SetImprovement, prefix = "/api", endpoint = "verbetering/zet")]
pub async fn set_improvement(
    /// Which.
    id: Uuid,
    /// Of which location: where the page goes back to.
    #[server(default)]
    location: String,
    /// `planned`, `done` or `withdrawn`.
    #[server(default)]
    stands: String,
) -> Result<(), AppError> {
    use crate::{domain::improvement::Stands, house::actor, store::improvements};
    let staff = actor::coordinator()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let stands = Stands::from_key(&stands).ok_or(AppError::NotFound)?;
    improvements::set(&house.pool, id, stands, staff.id, now).await?;
    server::back(location.parse().ok(), "&gelukt=1");
    Ok(())
}

#[cfg(feature = "ssr")]
pub(super) mod server {
    use crate::{
        domain::{
            access::StaffActor,
            ids::LocationId,
            report::{Recognisable, Why, Year},
        },
        error::AppError,
        house::House,
        store::{report::words, unsent_setting},
    };
    use chrono::{Datelike, NaiveDate};
    use uuid::Uuid;

    /// Under which a form comes back.
    pub fn token(house: &House, staff: &StaffActor) -> String {
        unsent_setting::token(house, staff.id, "improvement", Uuid::nil())
    }

    /// Where somebody could be recognised in a text: among who works here, and the families of this year and the last.
    pub async fn places(
        house: &House,
        asks: &StaffActor,
        text: &str,
        today: NaiveDate,
    ) -> Result<Vec<Recognisable>, AppError> {
        let mut places: Vec<Recognisable> = Vec::new();
        for year in [today.year(), today.year() - 1].into_iter().filter_map(Year::new) {
            let found = words::names(&house.pool, year, asks.id).await?.find(text);
            // A number tells of nobody here: these words stand beside no figures.
            let telling = found.into_iter().filter(|place| place.why != Why::Number && !places.contains(place));
            places.extend(telling.collect::<Vec<_>>());
        }
        Ok(places)
    }

    /// Back to the page, of a location.
    pub fn back(place: Option<LocationId>, with: &str) {
        let place = place.map(|id| id.to_string()).unwrap_or_default();
        leptos_axum::redirect(&format!("/team/verbeteringen?locatie={place}{with}"), false);
    }
}
