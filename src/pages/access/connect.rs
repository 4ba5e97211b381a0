//! `/toegang/app`: beginning with an app.

use super::{ConnectApp, frame::Frame, server};
use crate::{
    components::{Address, Button, ButtonRow, TextField},
    domain::lang::Lang,
    error::AppError,
    house::{actor, second_factor::App},
    public::lang,
    store::accounts::factor,
    text::access as text,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page.
#[component]
pub fn ConnectPage() -> impl IntoView {
    let lang = lang();
    let address = Address::here();
    let visitor = actor::visitor();
    let inside = visitor.staff.is_some();
    Suspend::new(async move {
        let wrong = wrong(lang, &address);
        let naar = address.get("naar").unwrap_or_default();
        let body = match app(&visitor).await {
            Ok(Some(app)) => steps(lang, &app, wrong.clone(), naar),
            Ok(None) => view! { <p>{text::app_there(lang)}</p> }.into_any(),
            Err(_) => {
                leptos_axum::redirect("/team", false);
                ().into_any()
            }
        };
        let back = inside.then_some("/toegang");
        view! {
            <Frame here="/toegang/app" title=text::app_title(lang) back=back wrong=vec![("code", wrong)]>
                {body}
            </Frame>
        }
    })
}

/// The app to connect; nothing when one is in use.
async fn app(visitor: &actor::Visitor) -> Result<Option<App>, AppError> {
    let who = server::connecting(visitor).ok_or(AppError::LogIn)?;
    let house = actor::house()?;
    let factor = factor::factor(&house.pool, who).await?.ok_or(AppError::NotFound)?;
    if factor.since.is_some() { Ok(None) } else { server::app(&house, who, &factor).await.map(Some) }
}

fn steps(lang: Lang, app: &App, wrong: Option<String>, naar: String) -> AnyView {
    let picture = app.picture().map(|picture| {
        view! { <div class="scan" role="img" aria-label=text::app_picture(lang) inner_html=picture></div> }
    });
    view! {
        <p class="lead">{text::app_lead(lang)}</p>
        <ol class="stack">
            <li>{text::app_install(lang)}</li>
            <li class="stack stack--tight">
                <p>{text::app_scan(lang)}</p>
                {picture}
                <p>
                    {text::app_key(lang)} ": "
                    <strong class="code" translate="no">
                        {app.secret()}
                    </strong>
                </p>
            </li>
            <li>{text::app_code(lang)}</li>
        </ol>
        <form class="stack" method="post" action=ConnectApp::PATH novalidate>
            <input type="hidden" name="naar" value=naar/>
            <TextField
                name="code"
                label=text::code(lang)
                autocomplete="one-time-code"
                inputmode="numeric"
                spellcheck=false
                width="input--w10"
                error=wrong
            />
            <ButtonRow>
                <Button>{text::app_begin(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}

/// What was wrong with the code, by the address.
pub(super) fn wrong(lang: Lang, address: &Address) -> Option<String> {
    let wait = address.get("wacht").and_then(|minutes| minutes.parse().ok());
    let wait = wait.map(|minutes| text::wait(lang, minutes));
    wait.or_else(|| address.get("fout").map(|_| text::code_wrong(lang).to_owned()))
}
