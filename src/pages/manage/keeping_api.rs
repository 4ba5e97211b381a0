//! The server's side of keeping categories and contact cards.

use super::api::server as keeping;
use crate::{domain::helplines::CardForm, error::AppError};
use leptos::prelude::*;

/// Closes a category for new complaints, or opens it again.
#[server(name = CloseCategory, prefix = "/api", endpoint = "beheer/onderwerp")]
pub async fn close_category(
    /// Which.
    category: String,
    /// Whether it is opened again.
    #[server(default)]
    open: String,
) -> Result<(), AppError> {
    use crate::{domain::intake::Category, house::actor, store::organisation};
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let category = Category::from_key(&category).ok_or(AppError::NotFound)?;
    organisation::close_category(&house, staff.id, category, open.is_empty(), now).await?;
    leptos_axum::redirect("/beheer/onderwerpen?gelukt=1", false);
    Ok(())
}

/// Writes down how a body outside is reached, as it was checked today.
#[server(name = CheckContact, prefix = "/api", endpoint = "beheer/contact")]
pub async fn check_contact(
    /// Which.
    line: String,
    /// What was typed.
    #[server(default)]
    form: CardForm,
) -> Result<(), AppError> {
    use crate::{
        domain::helplines::{Line, parse_card},
        house::actor,
        store::{
            organisation::{self, Change},
            unsent_setting,
        },
    };
    let staff = keeping::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let line = Line::from_key(&line).ok_or(AppError::NotFound)?;
    let token = keeping::token(&house, &staff, line.key(), uuid::Uuid::nil());
    let Ok(card) = parse_card(&form) else {
        unsent_setting::keep(&house.pool, &token, &form, now).await?;
        leptos_axum::redirect(&format!("/beheer/contact?fout={}", line.key()), false);
        return Ok(());
    };
    let change = Change { phone: Some(card.phone), mail: Some(card.mail), site: Some(card.site) };
    organisation::change_by(&house, staff.id, line, &change, now).await?;
    unsent_setting::forget(&house.pool, &token).await?;
    leptos_axum::redirect("/beheer/contact?gelukt=1", false);
    Ok(())
}
