//! The page to log in.

use super::api::{AtTheDoor, LogIn, Me, who_am_i};
use crate::{
    components::{Button, ButtonRow, Kind, LinkButton, Notice, PageTitle, StaffFrame, TextField, Tone},
    domain::lang::Lang,
    error::AppError,
    text::{account as text, errors},
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// `/team`
#[component]
pub fn LoginPage() -> impl IntoView {
    let door = Resource::new_blocking(|| (), |()| who_am_i());
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                let AtTheDoor { me, provider } = door.await.unwrap_or_default();
                let name = me.as_ref().map(|me| me.name.clone()).unwrap_or_default();
                let board = me.as_ref().is_none_or(|me| me.uses_the_board);
                view! {
                    <StaffFrame here="/team" name=name board>
                        <div class="login stack">
                            {match me {
                                Some(me) => view! { <Inside me/> }.into_any(),
                                None => view! { <Form provider/> }.into_any(),
                            }}
                        </div>
                    </StaffFrame>
                }
            })}
        </Suspense>
    }
}

/// What somebody sees who is logged in.
#[component]
fn Inside(me: Me) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let on = if me.uses_the_board {
        view! { <LinkButton href="/bord">{text::to_board(lang)}</LinkButton> }.into_any()
    } else if me.committee {
        view! {
            <a class="button" href="/oudercommissie" rel="external">
                {text::to_figures(lang)}
            </a>
        }
        .into_any()
    } else {
        view! { <p>{text::no_board(lang)}</p> }.into_any()
    };
    view! {
        <PageTitle text=text::log_in(lang)/>
        <h1>{text::logged_in_as(lang, &me.name)}</h1>
        <ButtonRow>
            {on}
            {me.keeps
                .then(|| {
                    view! {
                        <a class="button" href="/beheer/mensen" rel="external">
                            {text::keep(lang)}
                        </a>
                    }
                })}
            <a class="button button--secondary" href="/toegang" rel="external">
                {text::own(lang)}
            </a>
            <form method="post" action="/api/team/uit">
                <Button kind=Kind::Secondary>{text::log_out(lang)}</Button>
            </form>
        </ButtonRow>
    }
}

#[component]
fn Form(provider: Option<String>) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let query = use_query_map();
    let action = ServerAction::<LogIn>::new();
    // Scripts answer here, plain forms in the address.
    let error = Memo::new(move |_| match action.value().get() {
        Some(Err(error)) => Some(sentence(lang, &error)),
        Some(Ok(_)) => None,
        None => query.with(|q| match q.get_str("fout") {
            Some("wacht") => {
                let seconds = q.get_str("seconden").and_then(|s| s.parse().ok()).unwrap_or(60);
                Some(sentence(lang, &AppError::SlowDown(seconds)))
            }
            Some("openid-stil") => Some(text::provider_silent(lang).to_owned()),
            Some("openid-voorbij") => Some(text::provider_over(lang).to_owned()),
            Some("openid-geweigerd") => Some(text::provider_refused(lang).to_owned()),
            Some("openid-onbekend") => Some(text::provider_unknown(lang).to_owned()),
            Some(_) => Some(sentence(lang, &AppError::NotFound)),
            None => None,
        }),
    });
    // A new page, also where the next one is none of this bundle's.
    Effect::new(move |_| {
        if let Some(Ok(path)) = action.value().get() {
            // A browser that refuses to go stays where it is, logged in.
            let _ = window().location().set_href(&path);
        }
    });
    let title = move || {
        let mark = if error.read().is_some() { text::error_title(lang) } else { "" };
        format!("{mark}{}", text::log_in(lang))
    };
    let naar = query.with_untracked(|q| q.get("naar")).unwrap_or_default();
    let by_provider = provider.map(|name| {
        // Known there as somebody who is not known here: they may be somebody else there too.
        let anew = query.with_untracked(|q| q.get_str("fout") == Some("openid-onbekend"));
        let to = if anew { format!("?opnieuw=1&naar={naar}") } else { format!("?naar={naar}") };
        view! {
            <p>
                <a class="button" href=format!("/team/openid{to}") rel="external">
                    {text::by_provider(lang, &name)}
                </a>
            </p>
            <p class="soft">{text::or_password(lang)}</p>
        }
    });
    let set = query.with_untracked(|q| q.get_str("gelukt").is_some()).then(|| {
        view! {
            <Notice tone=Tone::Success>
                <p>{text::password_set(lang)}</p>
            </Notice>
        }
    });
    view! {
        <PageTitle text=title/>
        <h1>{text::log_in(lang)}</h1>
        <p class="soft">{text::lead(lang)}</p>
        {set}
        <div role="alert">
            {move || {
                error
                    .get()
                    .map(|sentence| {
                        view! {
                            <Notice tone=Tone::Danger>
                                <p>{sentence}</p>
                            </Notice>
                        }
                    })
            }}
        </div>
        {by_provider}
        <ActionForm action>
            <input type="hidden" name="naar" value=naar/>
            <TextField
                name="email"
                label=text::email(lang)
                r#type="email"
                autocomplete="username"
                spellcheck=false
            />
            <TextField
                name="password"
                label=text::password(lang)
                r#type="password"
                autocomplete="current-password"
                spellcheck=false
            />
            <ButtonRow>
                <Button>{text::log_in(lang)}</Button>
            </ButtonRow>
        </ActionForm>
        <p class="small">
            <a href="/toegang/vergeten" rel="external">
                {text::forgot(lang)}
            </a>
        </p>
        <p class="small">
            <a href="/">{text::for_parents(lang)}</a>
        </p>
    }
}

fn sentence(lang: Lang, error: &AppError) -> String {
    match error {
        AppError::NotFound => text::wrong(lang).to_owned(),
        other => errors::sentence(lang, other),
    }
}
