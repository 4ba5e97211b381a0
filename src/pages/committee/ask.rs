//! Asking for a link, and the page behind it.

use super::{AskLink, ComeIn};
use crate::{
    components::{Address, Button, ButtonRow, ErrorSummary, FieldError, Notice, PageTitle, TextField, Tone},
    domain::lang::Lang,
    public::{Behind, BehindLink},
    text::committee as text,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;

/// `/oudercommissie/:token`: looking at it uses nothing up.
#[component]
pub fn TakePage() -> impl IntoView {
    let token = use_params_map().with_untracked(|params| params.get("token")).unwrap_or_default();
    let words = Behind {
        title: text::open_title,
        lead: text::open_lead,
        button: text::open,
        action: ComeIn::PATH,
        aside: None,
        card: true,
    };
    view! { <BehindLink words token/> }
}

/// For whoever is not in.
pub(super) fn form(lang: Lang) -> AnyView {
    let address = Address::here();
    if address.get("gevraagd").is_some() {
        return told(lang);
    }
    let fault = address.get("fout");
    let missing = (fault.as_deref() == Some("leeg")).then(|| text::missing(lang).to_owned());
    let gone = (fault.as_deref() == Some("link")).then(|| {
        view! {
            <Notice tone=Tone::Warning title=text::link_gone_title(lang)>
                <p>{text::link_gone(lang)}</p>
            </Notice>
        }
    });
    let errors: Vec<_> = missing.iter().map(|said| FieldError::new("email", said.clone())).collect();
    let prefix = if errors.is_empty() { "" } else { text::error_prefix(lang) };
    view! {
        <PageTitle text=format!("{prefix}{}", text::title(lang))/>
        <ErrorSummary errors/>
        <h1>{text::title(lang)}</h1>
        {gone}
        <p class="lead">{text::ask_lead(lang)}</p>
        <form class="stack" method="post" action=AskLink::PATH novalidate>
            <TextField
                name="email"
                label=text::email(lang)
                r#type="email"
                autocomplete="email"
                spellcheck=false
                error=missing
            />
            <ButtonRow>
                <Button>{text::send(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}

/// The one answer.
fn told(lang: Lang) -> AnyView {
    view! {
        <PageTitle text=text::title(lang)/>
        <h1>{text::title(lang)}</h1>
        <Notice title=text::sent_title(lang)>
            <p>{text::sent(lang)}</p>
        </Notice>
        <p>{text::sent_none(lang)}</p>
    }
    .into_any()
}
