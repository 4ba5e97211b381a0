//! `/toegang/vergeten`: asking for a link to choose a new password.

use super::{ForgotPassword, frame::Frame};
use crate::{
    components::{Address, Button, ButtonRow, Notice, TextField},
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
    let body = if address.get("gevraagd").is_some() { told(lang) } else { form(lang, wrong.clone()) };
    view! {
        <Frame here="/toegang/vergeten" title=text::forgot_title(lang) back=Some("/team") wrong=vec![("email", wrong)]>
            {body}
        </Frame>
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
