//! The server's side of keeping standard texts.

use super::api::server as keeping;
use crate::{domain::standard_text::TextForm, error::AppError};
use leptos::prelude::*;
use uuid::Uuid;

/// Writes a standard text, new or in the place of the one before.
#[server(name = SaveText, prefix = "/api", endpoint = "beheer/tekst")]
pub async fn save_text(
    /// Which; also by which sending it twice is writing it once.
    id: Uuid,
    /// What was typed.
    #[server(default)]
    form: TextForm,
) -> Result<(), AppError> {
    use crate::{
        domain::standard_text::parse_text,
        house::actor,
        store::{standard_texts, unsent_setting},
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = keeping::token(&house, &staff, "text", id);
    let Ok(text) = parse_text(id, &form) else {
        unsent_setting::keep(&house.pool, &token, &form, now).await?;
        leptos_axum::redirect(&format!("/beheer/teksten?tekst={id}&fout=tekst"), false);
        return Ok(());
    };
    standard_texts::save(&house, staff.id, &text, now).await?;
    unsent_setting::forget(&house.pool, &token).await?;
    leptos_axum::redirect("/beheer/teksten?gelukt=1", false);
    Ok(())
}

/// Removes a standard text.
#[server(name = RemoveText, prefix = "/api", endpoint = "beheer/tekst-weg")]
pub async fn remove_text(
    /// Which.
    id: Uuid,
) -> Result<(), AppError> {
    use crate::{house::actor, store::standard_texts};
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    standard_texts::remove(&house, staff.id, id, now).await?;
    leptos_axum::redirect("/beheer/teksten?gelukt=1", false);
    Ok(())
}
