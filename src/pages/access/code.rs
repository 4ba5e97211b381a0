//! `/toegang/code`: the code of the app.

use super::{GiveCode, StartOver, frame::Frame};
use crate::{
    components::{Address, Button, ButtonRow, Kind, TextField},
    house::actor::{self, Halfway, Lacks},
    public::lang,
    text::{access as text, account},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page.
#[component]
pub fn CodePage() -> impl IntoView {
    let lang = lang();
    let address = Address::here();
    if !matches!(actor::visitor().halfway, Some(Halfway { lacks: Lacks::Code, .. })) {
        leptos_axum::redirect("/team", false);
    }
    let wrong = super::connect::wrong(lang, &address);
    view! {
        <Frame here="/toegang/code" title=text::code_title(lang) wrong=vec![("code", wrong.clone())]>
            <p class="soft">{text::code_lead(lang)}</p>
            <form class="stack" method="post" action=GiveCode::PATH novalidate>
                <input type="hidden" name="naar" value=address.get("naar").unwrap_or_default()/>
                <TextField
                    name="code"
                    label=text::code(lang)
                    hint=text::code_hint(lang)
                    autocomplete="one-time-code"
                    spellcheck=false
                    width="input--w10"
                    error=wrong
                />
                <ButtonRow>
                    <Button>{text::on(lang)}</Button>
                </ButtonRow>
            </form>
            <form method="post" action=StartOver::PATH>
                <Button kind=Kind::Link>{text::other_person(lang)}</Button>
            </form>
            <p class="small">
                <a href="/">{account::for_parents(lang)}</a>
            </p>
        </Frame>
    }
}
