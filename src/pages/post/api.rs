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
    let staff = actor::overseer()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let how = How::from_key(&how).ok_or(AppError::NotFound)?;
    refused::see_to(&house, &staff, id, how, key, now).await?;
    leptos_axum::redirect(&format!("/team/post?gelukt={}", how.key()), false);
    Ok(())
}

/// Sends everything again that is shown, but what has an address that is probably wrong: for when the mail server was
/// away.
#[server(name = SendAllAgain, prefix = "/api", endpoint = "post/alles")]
pub async fn send_all_again(
    /// By which sending it twice is once.
    key: Uuid,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        store::{
            StoreError,
            mail::refused::{self, How},
        },
    };
    let staff = actor::overseer()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let waiting = refused::waiting(&house.pool, &staff).await?;
    for one in waiting.into_iter().filter(|one| !one.why.of_the_address()) {
        // Of this form and this mail, also when the form comes twice.
        let key = Uuid::from_u128(key.as_u128() ^ one.mail.id.as_u128());
        match refused::see_to(&house, &staff, one.mail.id, How::Again, key, now).await {
            // Somebody else saw to it meanwhile.
            Ok(()) | Err(StoreError::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    leptos_axum::redirect("/team/post?gelukt=alles", false);
    Ok(())
}
