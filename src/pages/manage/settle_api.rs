//! The server's side of what ends something: an absence, a proposal, somebody's time here.

use super::api::server as keeping;
use crate::error::AppError;
use chrono::NaiveDate;
use leptos::prelude::*;
use uuid::Uuid;

/// Ends an absence.
#[server(name = EndAway, prefix = "/api", endpoint = "beheer/terug")]
pub async fn end_away(
    /// Of whom.
    id: Uuid,
    /// The absence that began on this day.
    from: NaiveDate,
) -> Result<(), AppError> {
    use crate::{domain::ids::StaffId, house::actor, store::people};
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    people::come_back(&house, staff.id, StaffId(id), from, now).await?;
    keeping::back(id, Ok("1"));
    Ok(())
}

/// Ends somebody's access: they work here no more.
#[server(name = LetLeave, prefix = "/api", endpoint = "beheer/vertrek")]
pub async fn let_leave(
    /// Who.
    id: Uuid,
    /// Ticked.
    #[server(default)]
    sure: String,
    /// Ticked: not to wait until complaints are handed over.
    #[server(default)]
    at_once: String,
) -> Result<(), AppError> {
    use crate::{domain::ids::StaffId, house::actor, store::people};
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    if sure.is_empty() {
        leptos_axum::redirect(&format!("/beheer/mensen/{id}?fout=vertrek"), false);
        return Ok(());
    }
    let left = people::leave(&house, &staff, StaffId(id), !at_once.is_empty(), now).await?;
    keeping::back(id, left.map(|()| "1"));
    Ok(())
}

/// Confirms, refuses or takes back a proposal.
#[server(name = SettleProposal, prefix = "/api", endpoint = "beheer/voorstel")]
pub async fn settle_proposal(
    /// Which.
    id: Uuid,
    /// What the button says.
    #[server(default)]
    verdict: String,
) -> Result<(), AppError> {
    use crate::{domain::people::Verdict, house::actor, store::proposals};
    let staff = server::second()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let verdict = Verdict::from_key(&verdict).ok_or(AppError::NotFound)?;
    let said = match proposals::settle(&house, &staff, id, verdict, now).await? {
        Ok(()) => "gelukt=1".to_owned(),
        Err(no) => format!("nee={}", no.key()),
    };
    leptos_axum::redirect(&format!("/beheer/voorstellen?{said}"), false);
    Ok(())
}

/// What only the server does.
#[cfg(feature = "ssr")]
pub(super) mod server {
    use crate::{
        domain::{access::StaffActor, people::seconds},
        error::AppError,
        house::actor,
    };

    /// Whoever may be the second person.
    pub fn second() -> Result<StaffActor, AppError> {
        let staff = actor::staff()?;
        if seconds(&staff) { Ok(staff) } else { Err(AppError::NotFound) }
    }
}
