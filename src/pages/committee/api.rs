//! Coming in by a link.

use crate::error::AppError;
use leptos::prelude::*;

/// Has a link mailed. Whether there is such an account is told to nobody: the answer comes before anybody looks.
#[server(name = AskLink, prefix = "/api", endpoint = "oudercommissie/link")]
pub async fn ask_link(
    /// The mail address as typed.
    #[server(default)]
    email: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, place},
        store::accounts::links,
    };
    let (house, (now, _)) = (actor::house()?, actor::now()); // anybody may ask
    let email = email.trim().to_lowercase();
    if email.is_empty() {
        leptos_axum::redirect("/oudercommissie?fout=leeg", false);
        return Ok(());
    }
    links::ask(house, email, place::network(), actor::visitor().lang, now);
    leptos_axum::redirect("/oudercommissie?gevraagd=1", false);
    Ok(())
}

/// Comes in by a link, which is used up.
#[server(name = ComeIn, prefix = "/api", endpoint = "oudercommissie/open")]
pub async fn come_in(
    /// Of the link.
    #[server(default)]
    token: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies, place},
        store::accounts::links,
    };
    let (house, (now, _)) = (actor::house()?, actor::now()); // whoever has the link
    match links::come_in(&house, &token, &place::device(), now).await? {
        Some(session) => {
            cookies::set_session(&session);
            leptos_axum::redirect("/oudercommissie", false);
        }
        None => leptos_axum::redirect("/oudercommissie?fout=link", false),
    }
    Ok(())
}
