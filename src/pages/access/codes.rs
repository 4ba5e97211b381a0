//! `/toegang/codes`: the recovery codes, just after they were made.

use super::frame::Frame;
use crate::{
    components::{Address, LinkButton, Notice, Tone},
    domain::recovery::RecoveryCode,
    error::AppError,
    house::{actor, plain, second_factor},
    public::lang,
    store::accounts::factor,
    text::access as text,
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn CodesPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let naar = Address::here().get("naar").unwrap_or_default();
    let on = plain::own_path(&naar).unwrap_or("/team").to_owned();
    Suspend::new(async move {
        let body = match codes().await {
            Ok(Some(codes)) => {
                let lines = codes.iter().map(|code| view! { <li class="code">{code.grouped()}</li> }).collect_view();
                view! {
                    <p class="lead">{text::codes_lead(lang)}</p>
                    <Notice tone=Tone::Warning>
                        <p>{text::codes_once(lang)}</p>
                    </Notice>
                    <ul class="codes" aria-label=text::codes(lang) translate="no">
                        {lines}
                    </ul>
                    <p class="no-print">
                        <LinkButton href=on>{text::codes_kept(lang)}</LinkButton>
                    </p>
                }
                .into_any()
            }
            Ok(None) => view! {
                <p>{text::codes_gone(lang)}</p>
                <p>
                    <a href="/toegang">{text::own_title(lang)}</a>
                </p>
            }
            .into_any(),
            Err(_) => {
                leptos_axum::redirect("/team", false);
                ().into_any()
            }
        };
        view! {
            <Frame here="/toegang/codes" title=text::codes_title(lang)>
                {body}
            </Frame>
        }
    })
}

/// The codes, as long as they are shown.
async fn codes() -> Result<Option<Vec<RecoveryCode>>, AppError> {
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let factor = factor::factor(&house.pool, staff.id).await?.ok_or(AppError::NotFound)?;
    let shown = factor.since.is_some() && factor.shows_codes(now);
    Ok(shown.then(|| second_factor::recovery_codes(&house.keys, staff.id, factor.series)))
}
