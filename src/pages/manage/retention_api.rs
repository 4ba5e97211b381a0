//! The server's side of how long things are kept, and of holding cases after that.

use crate::{
    domain::retention::{HoldForm, TermsForm},
    error::AppError,
};
use leptos::prelude::*;
use uuid::Uuid;

/// Holds a case.
#[server(name = HoldCase, prefix = "/api", endpoint = "beheer/vasthouden")]
pub async fn hold_case(
    /// By which sending it twice is holding once.
    key: Uuid,
    /// What was typed.
    #[server(default)]
    form: HoldForm,
) -> Result<(), AppError> {
    use crate::{
        domain::retention::parse_hold,
        house::actor,
        store::{
            StoreError,
            retention::{self, By},
            unsent_setting,
        },
    };
    let staff = actor::overseer()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = server::token(&house, &staff);
    let theirs = match parse_hold(&form) {
        Ok((reference, reason)) => match retention::holdable(&house.pool, &staff, &reference).await {
            Ok(()) => Some((reference, reason)),
            Err(StoreError::NotFound) => None,
            Err(error) => return Err(error.into()),
        },
        Err(_) => None,
    };
    let Some((reference, reason)) = theirs else {
        unsent_setting::keep(&house.pool, &token, &form, now).await?;
        leptos_axum::redirect("/beheer/bewaren?fout=vasthouden#vasthouden", false);
        return Ok(());
    };
    let by = By { staff: Some(staff.id), key };
    retention::hold(&house.pool, &reference, reason.as_str(), by, now).await?;
    unsent_setting::forget(&house.pool, &token).await?;
    leptos_axum::redirect("/beheer/bewaren?gelukt=1", false);
    Ok(())
}

/// Changes for how long things are kept.
#[server(name = ChangeTerms, prefix = "/api", endpoint = "beheer/termijnen")]
pub async fn change_terms(
    /// What was typed.
    #[server(default)]
    terms: TermsForm,
) -> Result<(), AppError> {
    use super::api::server as keeping;
    use crate::{
        domain::retention::parse_terms,
        house::actor,
        store::{retention, unsent_setting},
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = server::terms_token(&house, &staff);
    let Ok(typed) = parse_terms(&terms) else {
        unsent_setting::keep(&house.pool, &token, &terms, now).await?;
        leptos_axum::redirect("/beheer/bewaren?fout=termijnen#termijnen", false);
        return Ok(());
    };
    retention::change_terms(&house, staff.id, typed, now).await?;
    unsent_setting::forget(&house.pool, &token).await?;
    leptos_axum::redirect("/beheer/bewaren?gelukt=1", false);
    Ok(())
}

/// Lets go of a case.
#[server(name = LetGoCase, prefix = "/api", endpoint = "beheer/loslaten")]
pub async fn let_go_case(
    /// By which sending it twice is letting go once.
    key: Uuid,
    /// Which.
    #[server(default)]
    reference: String,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        store::retention::{self, By},
    };
    let staff = actor::overseer()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let reference = reference.parse().map_err(|_| AppError::NotFound)?;
    retention::holdable(&house.pool, &staff, &reference).await?;
    retention::let_go(&house.pool, &reference, By { staff: Some(staff.id), key }, now).await?;
    leptos_axum::redirect("/beheer/bewaren?gelukt=1", false);
    Ok(())
}

/// What only the server does.
#[cfg(feature = "ssr")]
pub(super) mod server {
    use crate::{
        domain::{access::StaffActor, retention},
        error::AppError,
        house::{House, actor},
        store::unsent_setting,
    };
    use uuid::Uuid;

    /// Whoever reads how long things are kept.
    pub fn reader() -> Result<StaffActor, AppError> {
        let staff = actor::staff()?;
        if retention::reads(&staff) { Ok(staff) } else { Err(AppError::NotFound) }
    }

    /// Under which the form comes back.
    pub fn token(house: &House, staff: &StaffActor) -> String {
        unsent_setting::token(house, staff.id, "hold", Uuid::nil())
    }

    /// Under which the terms come back.
    pub fn terms_token(house: &House, staff: &StaffActor) -> String {
        unsent_setting::token(house, staff.id, "terms", Uuid::nil())
    }
}
