//! The server's side of the settings of the organisation. What bears on who sees or judges cases is only proposed here.

use super::api::server as keeping;
use crate::{domain::organisation::rename::RenameForm, error::AppError};
use leptos::prelude::*;
use uuid::Uuid;

/// Gives the organisation another name.
#[server(name = SaveName, prefix = "/api", endpoint = "beheer/naam")]
pub async fn save_name(
    /// What was typed.
    #[server(default)]
    name: String,
) -> Result<(), AppError> {
    use crate::{
        domain::words,
        house::actor,
        store::{organisation, unsent_setting},
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = keeping::token(&house, &staff, "name", Uuid::nil());
    let Ok(meant) = words::line(&name) else {
        unsent_setting::keep(&house.pool, &token, &name, now).await?;
        server::back("fout=naam");
        return Ok(());
    };
    organisation::rename(&house, staff.id, &meant, now).await?;
    unsent_setting::forget(&house.pool, &token).await?;
    server::back("gelukt=1");
    Ok(())
}

/// Goes by other holidays from now on.
#[server(name = SaveHolidays, prefix = "/api", endpoint = "beheer/feestdagen")]
pub async fn save_holidays(
    /// Which.
    #[server(default)]
    rules: String,
) -> Result<(), AppError> {
    use crate::{domain::calendar::HolidayRules, house::actor, store::organisation};
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let Some(rules) = HolidayRules::from_key(&rules) else {
        server::back("fout=feestdagen");
        return Ok(());
    };
    organisation::go_by(&house, staff.id, rules, now).await?;
    server::back("gelukt=1");
    Ok(())
}

/// Has a second person read judgements again; or proposes to do without.
#[server(name = SetReading, prefix = "/api", endpoint = "beheer/tweede-lezer")]
pub async fn set_reading(
    /// By which sending it twice is proposing once.
    key: Uuid,
    /// Whether there is to be one.
    #[server(default)]
    on: String,
) -> Result<(), AppError> {
    use crate::{
        domain::people::Change,
        house::actor,
        store::{organisation, proposals},
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let on = !on.is_empty();
    if organisation::load(&house.pool).await?.second_reading == on {
        server::back("gelukt=1");
        return Ok(());
    }
    let asked = proposals::ask(&house, &staff, staff.id, &Change::SecondReading(on), key, now).await?;
    server::became(asked);
    Ok(())
}

/// Proposes who is the independent person.
#[server(name = SetIndependent, prefix = "/api", endpoint = "beheer/onafhankelijk")]
pub async fn set_independent(
    /// By which sending it twice is proposing once.
    key: Uuid,
    /// Who; blank for nobody.
    #[server(default)]
    who: String,
) -> Result<(), AppError> {
    use crate::{
        domain::{
            field::Problem,
            people::{Change, comes_in},
        },
        house::actor,
        store::{organisation, proposals},
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let org = organisation::load(&house.pool).await?;
    let chosen = match who.as_str() {
        "" => Ok(None),
        typed => match comes_in(typed, &org) {
            // Whoever it is stays chosen: then nothing changes.
            Err(_) if org.independent.is_some_and(|now| now.to_string() == typed) => Ok(org.independent),
            chosen => chosen.map(Some),
        },
    };
    let (of, change) = match (chosen, org.independent) {
        (Err(Problem::WithoutAccess), _) => {
            server::back("fout=wie-zonder");
            return Ok(());
        }
        (Err(_), _) => {
            server::back("fout=wie");
            return Ok(());
        }
        (Ok(Some(next)), now) if now != Some(next) => (next, Change::Independent(true)),
        (Ok(None), Some(now)) => (now, Change::Independent(false)),
        _ => {
            server::back("gelukt=1");
            return Ok(());
        }
    };
    let asked = proposals::ask(&house, &staff, of, &change, key, now).await?;
    server::became(asked);
    Ok(())
}

/// Gives a location or region another name.
#[server(name = RenamePlace, prefix = "/api", endpoint = "beheer/andere-naam")]
pub async fn rename_place(
    /// What was typed.
    #[server(default)]
    form: RenameForm,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        store::{organisation, unsent_setting},
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = keeping::token(&house, &staff, "rename", Uuid::nil());
    match organisation::rename_place(&house, staff.id, &form, now).await? {
        Ok(()) => {
            unsent_setting::forget(&house.pool, &token).await?;
            server::back("gelukt=1");
        }
        Err(_) => {
            unsent_setting::keep(&house.pool, &token, &form, now).await?;
            server::back("fout=plaats");
        }
    }
    Ok(())
}

/// What only the server does.
#[cfg(feature = "ssr")]
mod server {
    use super::keeping;
    use crate::{domain::people::No, store::proposals::Asked};

    /// Back to the page, with what became of it.
    pub fn back(said: &str) {
        leptos_axum::redirect(&format!("/beheer/organisatie?{said}"), false);
    }

    /// Back to the page, with what became of a change.
    pub fn became(asked: Result<Asked, No>) {
        back(&match asked {
            Ok(asked) => format!("gelukt={}", keeping::became(asked)),
            Err(no) => format!("nee={}", no.key()),
        });
    }
}
