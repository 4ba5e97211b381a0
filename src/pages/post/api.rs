//! The server's side of seeing to refused mail.

use crate::error::AppError;
use leptos::prelude::*;
use uuid::Uuid;

/// Sends a refused mail again, or sets it aside.
#[server(name = SeeToMail, prefix = "/api", endpoint = "post/doe")]
pub async fn see_to_mail(
    /// Which.
    id: Uuid,
    /// By which sending it twice is once.
    key: Uuid,
    /// What the button says.
    #[server(default)]
    how: String,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        store::mail::refused::{self, How},
    };
    let staff = server::seer()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let how = How::from_key(&how).ok_or(AppError::NotFound)?;
    refused::see_to(&house, &staff, id, how, key, now).await?;
    leptos_axum::redirect(&format!("/team/post?gelukt={}", how.key()), false);
    Ok(())
}

/// What only the server does.
pub(super) mod server {
    use crate::{domain::access::StaffActor, error::AppError, house::actor};

    /// Who may see to refused mail: whoever coordinates a case. Which of them is asked of each mail.
    pub fn seer() -> Result<StaffActor, AppError> {
        let staff = actor::staff()?;
        if staff.oversees() { Ok(staff) } else { Err(AppError::NotFound) }
    }
}
