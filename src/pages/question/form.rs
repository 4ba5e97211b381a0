//! The form (R2): one page, posted by the browser itself.

use super::{
    AskQuestion, Blank, WipeQuestion,
    fields::{Wrong, fields},
    load_question,
};
use crate::{
    bundles::KeepScript,
    components::{Address, Button, ButtonRow, ErrorSummary, Honeypot, KeptHere, Kind, Notice, PageTitle, Tone},
    domain::intake::{Answers, parse_question},
    error::AppError,
    public::{CoordinatorCard, Public, PublicFrame, Trouble, lang},
    text::{errors, home, question as text, wizard},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// `/vraag`
#[component]
pub fn QuestionPage() -> impl IntoView {
    let blank = Resource::new_blocking(|| (), |()| load_question());
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match blank.await {
                    Ok(blank) => {
                        view! {
                            <PublicFrame public=blank.public.clone()>
                                <Form blank/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                    Err(error) => {
                        view! {
                            <PublicFrame public=Public::default()>
                                <Trouble error/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                }
            })}
        </Suspense>
    }
}

#[component]
fn Form(blank: Blank) -> impl IntoView {
    let lang = lang();
    let query = Address::here();
    let failed = query.get("fout");
    let first = match &failed {
        Some(_) => parse_question(&blank.answers, lang).err().unwrap_or_default(),
        None => Vec::new(),
    };
    let trouble = failed.filter(|why| why == "storing").map(|_| {
        view! {
            <Notice tone=Tone::Danger>
                <p>{errors::sentence(lang, &AppError::Unreachable)}</p>
            </Notice>
        }
    });
    let wrong = Wrong { lang, fields: RwSignal::new(first) };
    let title = move || {
        let prefix = if wrong.fields.read().is_empty() { "" } else { wizard::error_prefix(lang) };
        format!("{prefix}{}", text::title(lang))
    };
    let begun = blank.answers != Answers::default();
    view! {
        <PageTitle text=title/>
        <div class="page__narrow stack">
            <ErrorSummary errors=Signal::derive(move || wrong.list())/>
            <h1>{text::title(lang)}</h1>
            <p class="lead">{text::lead(lang)}</p>
            <p>{text::no_complaint(lang)}</p>
            <p>
                <a class="link-alone" href="/klacht/informatie">{text::danger(lang)}</a>
            </p>
            <div role="alert">{trouble}</div>
            <form class="stack" method="post" action=AskQuestion::PATH novalidate>
                <input type="hidden" name="key" value=blank.key.to_string()/>
                <Honeypot/>
                {fields(lang, &blank, wrong)}
                <ButtonRow>
                    <Button>{text::send(lang)}</Button>
                </ButtonRow>
                <KeptHere name="vraag"/>
            </form>
            {begun.then(|| view! { <Wipe/> })}
            <CoordinatorCard public=blank.public title=home::coordinator(lang)/>
        </div>
        <KeepScript/>
    }
}

/// Wipes what was typed: for a phone of somebody else.
#[component]
pub(super) fn Wipe() -> impl IntoView {
    let lang = lang();
    view! {
        <form class="stack stack--tight no-print" method="post" action=WipeQuestion::PATH data-forget="">
            <p class="small soft">{text::wipe_why(lang)}</p>
            <Button kind=Kind::Link>{text::wipe(lang)}</Button>
        </form>
    }
}
