//! The form (R2): one page, the same with script and without.

use super::{
    AskQuestion, Blank, WipeQuestion, ask_question,
    fields::{Wrong, fields},
    load_question,
};
use crate::{
    components::{Button, ButtonRow, ErrorSummary, Kind, Notice, PageTitle, Tone},
    domain::intake::{Answers, parse_question},
    error::AppError,
    public::{CoordinatorCard, Public, PublicFrame, Trouble, lang},
    text::{errors, home, question as text, wizard},
};
use leptos::{ev::SubmitEvent, form::FromFormData, prelude::*, server_fn::ServerFn, task::spawn_local};
use leptos_router::hooks::use_query_map;

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
    let query = use_query_map().get_untracked();
    let failed = query.get("fout");
    let first = match &failed {
        Some(_) => parse_question(&blank.answers, lang).err().unwrap_or_default(),
        None => Vec::new(),
    };
    let trouble = RwSignal::new(failed.filter(|why| why == "storing").map(|_| AppError::Unreachable));
    let wrong = Wrong { lang, fields: RwSignal::new(first) };
    let busy = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        // What cannot be read here is left to the browser and the server.
        let Ok(form) = AskQuestion::from_event(&event) else { return };
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        trouble.set(None);
        wrong.fields.set(parse_question(&form.answers, lang).err().unwrap_or_default());
        if !wrong.fields.read_untracked().is_empty() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            match ask_question(form.key, form.answers).await {
                // A page load: reading begins at the top, and the way back does not lead to an empty form.
                Ok(()) => {
                    let _ = window().location().replace("/vraag/klaar");
                }
                Err(AppError::Fields(fields)) => wrong.fields.set(fields),
                Err(error) => trouble.set(Some(error)),
            }
            busy.set(false);
        });
    };
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
                <a href="/klacht/informatie">{text::danger(lang)}</a>
            </p>
            <div role="alert">
                {move || {
                    trouble
                        .get()
                        .map(|error| {
                            view! {
                                <Notice tone=Tone::Danger>
                                    <p>{errors::sentence(lang, &error)}</p>
                                </Notice>
                            }
                        })
                }}
            </div>
            <form class="stack" method="post" action=AskQuestion::PATH novalidate on:submit=submit>
                <input type="hidden" name="key" value=blank.key.to_string()/>
                {fields(lang, &blank, wrong)}
                <ButtonRow>
                    <Button>{text::send(lang)}</Button>
                </ButtonRow>
            </form>
            {begun.then(|| view! { <Wipe/> })}
            <CoordinatorCard public=blank.public title=home::coordinator(lang)/>
        </div>
    }
}

/// Wipes what was typed: for a phone of somebody else.
#[component]
pub(super) fn Wipe() -> impl IntoView {
    let lang = lang();
    view! {
        <form class="stack stack--tight no-print" method="post" action=WipeQuestion::PATH>
            <p class="small soft">{text::wipe_why(lang)}</p>
            <Button kind=Kind::Link>{text::wipe(lang)}</Button>
        </form>
    }
}
