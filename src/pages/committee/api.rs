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
        store::{accounts::links, rates},
    };
    const PER_ADDRESS: u32 = 3;
    const PER_PLACE: u32 = 20;
    const HOUR: u32 = 60 * 60;
    let (house, (now, _)) = (actor::house()?, actor::now()); // anybody may ask
    let email = email.trim().to_lowercase();
    if email.is_empty() {
        leptos_axum::redirect("/oudercommissie?fout=leeg", false);
        return Ok(());
    }
    let from = format!("committee from {}", place::network());
    let to = format!("forgot {email}");
    let few = rates::take(&house, &from, PER_PLACE, HOUR, now).await?.is_ok()
        && rates::take(&house, &to, PER_ADDRESS, HOUR, now).await?.is_ok();
    if few {
        let lang = actor::visitor().lang;
        tokio::spawn(async move {
            if let Err(error) = links::asked(&house, &email, lang, now).await {
                tracing::error!(%error, "failed to make a link for who asked for one");
            }
        });
    }
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
