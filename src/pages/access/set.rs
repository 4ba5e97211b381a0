//! `/toegang/wachtwoord/:token`: choosing a password. Looking at it uses nothing up.

use super::{SetPassword, frame::Frame};
use crate::{
    components::{Address, Button, ButtonRow, TextField},
    domain::lang::Lang,
    error::AppError,
    house::{
        actor,
        passwords::{LONGEST, SHORTEST},
    },
    public::lang,
    store::accounts::links::{self, Link},
    text::{access as text, account},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;

/// The page.
#[component]
pub fn SetPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let token = use_params_map().with_untracked(|params| params.get("token")).unwrap_or_default();
    let wrong = wrong(lang, Address::here().get("fout").as_deref());
    Suspend::new(async move {
        match link(&token).await {
            Ok(Some((link, provider))) => form(lang, &link, provider, token, wrong),
            Ok(None) | Err(_) => nothing(lang),
        }
    })
}

async fn link(token: &str) -> Result<Option<(Link, Option<String>)>, AppError> {
    let (house, (now, _)) = (actor::house()?, actor::now());
    let provider = house.config.provider.as_ref().map(|provider| provider.name.clone());
    Ok(links::by_token(&house.pool, token, now).await?.map(|link| (link, provider)))
}

fn form(lang: Lang, link: &Link, provider: Option<String>, token: String, wrong: Option<String>) -> AnyView {
    let by_provider = provider.map(|name| {
        view! {
            <p>
                <a class="button" href=format!("/team/openid?uitnodiging={token}")>
                    {account::by_provider(lang, &name)}
                </a>
            </p>
            <p class="soft">{text::or_choose(lang)}</p>
        }
    });
    let (lead, email) = (text::set_lead(lang, &link.name, &link.email), link.email.clone());
    view! {
        <Frame
            here=format!("/toegang/wachtwoord/{token}")
            title=text::set_title(lang)
            wrong=vec![("password", wrong.clone())]
        >
            <p class="soft">{lead}</p>
            {by_provider}
            <form class="stack" method="post" action=SetPassword::PATH novalidate>
                <input type="hidden" name="token" value=token.clone()/>
                // A password manager keeps the address with the password.
                <input type="hidden" name="username" autocomplete="username" value=email/>
                <NewPassword wrong/>
                <ButtonRow>
                    <Button>{text::set(lang)}</Button>
                </ButtonRow>
            </form>
        </Frame>
    }
    .into_any()
}

/// The field for a new password.
#[component]
pub(super) fn NewPassword(wrong: Option<String>) -> impl IntoView {
    let lang = lang();
    view! {
        <TextField
            name="password"
            label=text::new_password(lang)
            hint=text::password_hint(lang, SHORTEST)
            r#type="password"
            autocomplete="new-password"
            spellcheck=false
            error=wrong
        />
    }
}

/// What is wrong with a new password, as an address names it.
pub(super) fn wrong(lang: Lang, named: Option<&str>) -> Option<String> {
    match named {
        Some("kort") => Some(text::password_short(lang, SHORTEST)),
        Some("lang") => Some(text::password_long(lang, LONGEST)),
        Some("raadbaar") => Some(text::password_guessable(lang).to_owned()),
        _ => None,
    }
}

/// For every link that does not work the same.
fn nothing(lang: Lang) -> AnyView {
    view! {
        <Frame here="/team" title=text::link_title(lang)>
            <p class="lead">{text::link_lead(lang)}</p>
            <p>
                <a href="/toegang/vergeten">{text::forgot_title(lang)}</a>
            </p>
            <p>
                <a href="/team">{text::to_log_in(lang)}</a>
            </p>
        </Frame>
    }
    .into_any()
}
