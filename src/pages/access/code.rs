//! `/toegang/code`: the code of the app.

use super::{GiveCode, StartOver};
use crate::{
    components::{Address, Button, ButtonRow, ErrorSummary, FieldError, Kind, PageTitle, StaffFrame, TextField},
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
    let prefix = if wrong.is_some() { text::error_prefix(lang) } else { "" };
    let summary: Vec<_> = wrong.iter().map(|message| FieldError::new("code", message.clone())).collect();
    view! {
        <StaffFrame here="/toegang/code">
            <PageTitle text=format!("{prefix}{}", text::code_title(lang))/>
            <div class="page__narrow stack">
                <ErrorSummary errors=summary/>
                <h1>{text::code_title(lang)}</h1>
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
            </div>
        </StaffFrame>
    }
}
