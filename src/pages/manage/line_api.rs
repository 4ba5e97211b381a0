//! The server's side of whom somebody reports to.

use super::api::server;
use crate::error::AppError;
use leptos::prelude::*;
use uuid::Uuid;

/// Proposes whom somebody reports to.
#[server(name = SetLine, prefix = "/api", endpoint = "beheer/leidinggevende")]
pub async fn set_line(
    /// Of whom.
    id: Uuid,
    /// By which sending it twice is proposing once.
    key: Uuid,
    /// Whom they are to report to; blank for nobody.
    #[server(default)]
    reports_to: String,
) -> Result<(), AppError> {
    use crate::{
        domain::{
            ids::StaffId,
            people::{Change, parse_reports_to},
        },
        house::actor,
        store::{organisation, proposals, unsent_setting},
    };
    let staff = server::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let (who, token) = (StaffId(id), server::token(&house, &staff, "line", id));
    let org = organisation::load(&house.pool).await?;
    let was = org.member(who).ok_or(AppError::NotFound)?.manager;
    // Whom they report to now may have no account; left chosen, nothing changes.
    let same = was.is_some_and(|was| was.to_string() == reports_to);
    let Ok(to) = (if same { Ok(was) } else { parse_reports_to(&reports_to, who, &org) }) else {
        unsent_setting::keep(&house.pool, &token, &reports_to, now).await?;
        leptos_axum::redirect(&format!("/beheer/mensen/{id}?fout=lijn"), false);
        return Ok(());
    };
    let asked = match to == was {
        true => Ok("1"),
        false => proposals::ask(&house, &staff, who, &Change::ReportTo(to), key, now).await?.map(server::became),
    };
    unsent_setting::forget(&house.pool, &token).await?;
    server::back(id, asked);
    Ok(())
}
