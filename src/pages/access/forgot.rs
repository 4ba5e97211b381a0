//! `/toegang/vergeten`: asking for a link to choose a new password.

use super::ForgotPassword;
use crate::{
    components::{
        Address, BackLink, Button, ButtonRow, ErrorSummary, FieldError, Notice, PageTitle, StaffFrame, TextField,
    },
    domain::lang::Lang,
    public::lang,
    text::{access as text, account},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page.
#[component]
pub fn ForgotPage() -> impl IntoView {
    let lang = lang();
    let address = Address::here();
    let wrong = address.get("fout").map(|_| text::email_missing(lang).to_owned());
    let prefix = if wrong.is_some() { text::error_prefix(lang) } else { "" };
    let summary: Vec<_> = wrong.iter().map(|message| FieldError::new("email", message.clone())).collect();
    let body = if address.get("gevraagd").is_some() { told(lang) } else { form(lang, wrong) };
    view! {
        <StaffFrame here="/toegang/vergeten">
            <PageTitle text=format!("{prefix}{}", text::forgot_title(lang))/>
            <div class="page__narrow stack">
                <BackLink href="/team"/>
                <ErrorSummary errors=summary/>
                <h1>{text::forgot_title(lang)}</h1>
                {body}
            </div>
        </StaffFrame>
    }
}

/// The one answer.
fn told(lang: Lang) -> AnyView {
    view! {
        <Notice title=text::forgot_sent_title(lang)>
            <p>{text::forgot_sent(lang)}</p>
        </Notice>
        <p>{text::forgot_none(lang)}</p>
        <p>
            <a href="/team">{text::to_log_in(lang)}</a>
        </p>
    }
    .into_any()
}

fn form(lang: Lang, wrong: Option<String>) -> AnyView {
    view! {
        <p class="soft">{text::forgot_lead(lang)}</p>
        <form class="stack" method="post" action=ForgotPassword::PATH novalidate>
            <TextField
                name="email"
                label=account::email(lang)
                r#type="email"
                autocomplete="username"
                spellcheck=false
                error=wrong
            />
            <ButtonRow>
                <Button>{text::forgot_send(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}
