//! The second factor: since when, how many codes are left, and making it anew.

use super::{super::RenewFactor, Own};
use crate::{
    components::{Button, ButtonRow, Kind, LinkButton, TextField},
    domain::lang::Lang,
    house::clock,
    text::{access as text, dates},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// How it stands, with what is wrong with the proof that was given.
pub(super) fn factor(lang: Lang, own: &Own, wrong: Option<String>) -> AnyView {
    let Some(since) = own.factor.since else {
        let none = if own.by_provider { text::second_none_provider(lang) } else { text::second_none(lang) };
        return view! {
            <p>{none}</p>
            <p>
                <LinkButton href="/toegang/app?naar=/toegang">{text::app_begin(lang)}</LinkButton>
            </p>
        }
        .into_any();
    };
    let day = dates::plain(lang, clock::amsterdam_date(since));
    let proof = if own.by_provider {
        view! {
            <p id="current" class="soft">
                {wrong.unwrap_or_else(|| text::log_in_anew(lang).to_owned())}
                " "
                <a href="/team/openid?opnieuw=1&naar=/toegang">{text::to_provider(lang)}</a>
            </p>
        }
        .into_any()
    } else {
        view! {
            <TextField
                name="current"
                label=text::present_password(lang)
                r#type="password"
                autocomplete="current-password"
                spellcheck=false
                error=wrong
            />
        }
        .into_any()
    };
    view! {
        <p>{text::second_since(lang, &day)}</p>
        <p>{text::codes_left(lang, own.codes_left)}</p>
        <form class="stack" method="post" action=RenewFactor::PATH novalidate>
            {proof}
            <p class="small soft">{text::app_end_hint(lang)}</p>
            <ButtonRow>
                <Button kind=Kind::Secondary name="what" value="codes">
                    {text::new_codes(lang)}
                </Button>
                <Button kind=Kind::Warning name="what" value="app">
                    {text::app_end(lang)}
                </Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}
