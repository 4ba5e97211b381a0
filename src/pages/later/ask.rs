//! `/klacht/later`: asking for the link; and what to do when one does not work.

use super::{MailDraftLink, load_begun};
use crate::{
    components::{
        Address, BackLink, Button, ButtonRow, ErrorSummary, FieldError, Honeypot, LinkButton, Notice, PageTitle,
        TextField, Tone,
    },
    domain::{field::Problem, lang::Lang, retention::DRAFT_DAYS},
    public::{CoordinatorCard, FILING, PublicFrame, lang, load_home},
    text::{codes, home, problems, wizard as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page.
#[component]
pub fn LaterPage() -> impl IntoView {
    let lang = lang();
    let address = Address::here();
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        let begun = load_begun().await.unwrap_or_default();
        let failed = address.get("fout");
        let over = failed.as_deref() == Some("link");
        let wrong = wrong(lang, failed.as_deref());
        let asked = address.get("gevraagd").is_some();
        let wait = address.get("wacht").and_then(|minutes| minutes.parse().ok());
        let prefix = if wrong.is_some() { text::error_prefix(lang) } else { "" };
        let summary: Vec<_> = wrong.iter().map(|message| FieldError::new("email", message.clone())).collect();
        let title = if over { text::open_over_title(lang) } else { text::later_title(lang) };
        let body = match (begun, asked) {
            (false, _) if over => ().into_any(),
            (false, _) => nothing(lang),
            (true, true) => told(lang),
            (true, false) => form(lang, wrong),
        };
        view! {
            <PublicFrame public=public.clone()>
                <PageTitle text=format!("{prefix}{title}")/>
                <div class="page__narrow stack">
                    <BackLink href=FILING/>
                    <ErrorSummary errors=summary/>
                    <h1>{title}</h1>
                    {over.then(|| view! { <p class="lead">{text::open_over(lang, DRAFT_DAYS)}</p> })}
                    {wait.map(|minutes| warning(text::later_wait(lang, minutes)))}
                    {body}
                    <CoordinatorCard public title=home::coordinator(lang)/>
                </div>
            </PublicFrame>
        }
    })
}

fn wrong(lang: Lang, failed: Option<&str>) -> Option<String> {
    match failed {
        Some("leeg") => Some(codes::email_missing(lang).to_owned()),
        Some("vorm") => Some(problems::sentence(lang, Problem::NotAnEmail).to_owned()),
        _ => None,
    }
}

fn warning(words: String) -> AnyView {
    view! {
        <Notice tone=Tone::Warning>
            <p>{words}</p>
        </Notice>
    }
    .into_any()
}

fn nothing(lang: Lang) -> AnyView {
    view! {
        <p class="lead">{text::later_none(lang)}</p>
        <ButtonRow>
            <LinkButton href=FILING>{text::start_title(lang)}</LinkButton>
        </ButtonRow>
    }
    .into_any()
}

/// The one answer.
fn told(lang: Lang) -> AnyView {
    view! {
        <Notice title=text::later_sent_title(lang)>
            <p>{text::later_sent(lang)}</p>
        </Notice>
        <ButtonRow>
            <LinkButton href=FILING>{text::later_on(lang)}</LinkButton>
        </ButtonRow>
    }
    .into_any()
}

fn form(lang: Lang, wrong: Option<String>) -> AnyView {
    view! {
        <p class="lead">{text::later_lead(lang)}</p>
        <p>{text::later_unsent(lang)}</p>
        <form class="stack" method="post" action=MailDraftLink::PATH novalidate>
            <Honeypot/>
            <TextField
                name="email"
                label=codes::email(lang)
                hint=text::later_quiet(lang)
                r#type="email"
                autocomplete="email"
                spellcheck=false
                error=wrong
            />
            <p class="small soft">{text::later_days(lang, DRAFT_DAYS)}</p>
            <ButtonRow>
                <Button>{text::later_send(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}
