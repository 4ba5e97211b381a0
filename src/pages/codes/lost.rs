//! `/volgen/code-kwijt`: the code is lost. The answer is one sentence, whatever is true.

use super::{LoseCode, parts::of_address};
use crate::{
    components::{Button, ButtonRow, ErrorSummary, Honeypot, Notice, PageTitle, TextField, Tone},
    domain::lang::Lang,
    house::cookies,
    public::{CoordinatorCard, PublicFrame, lang, load_home},
    text::{codes as text, follow, home, wizard},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn LostPage() -> impl IntoView {
    let lang = lang();
    let query = use_query_map().get_untracked();
    let asked = query.get("gevraagd").is_some();
    let over = query.get("fout").is_some_and(|wrong| wrong == "link");
    let wrong = RwSignal::new(of_address(lang, &query.get("fout").unwrap_or_default()));
    let reference = query.get("kenmerk").unwrap_or_default();
    let home = Resource::new_blocking(|| (), |()| load_home());
    let title = move || {
        let prefix = if wrong.read().is_empty() { "" } else { wizard::error_prefix(lang) };
        format!("{prefix}{}", text::lost_title(lang))
    };
    view! {
        <PageTitle text=title/>
        <Suspense>
            {move || {
                let reference = reference.clone();
                Suspend::new(async move {
                    let public = home.await.unwrap_or_default();
                    let by_mail = if asked { told(lang) } else { form(lang, wrong, reference) };
                    view! {
                        <PublicFrame public=public.clone()>
                            <div class="page__narrow stack">
                                <ErrorSummary errors=wrong/>
                                <h1>{text::lost_title(lang)}</h1>
                                {over
                                    .then(|| {
                                        view! {
                                            <Notice tone=Tone::Warning title=text::link_over_title(lang)>
                                                <p>{text::take_over(lang)}</p>
                                            </Notice>
                                        }
                                    })}
                                {by_mail}
                                <h2>{text::by_post_title(lang)}</h2>
                                <p>{text::by_post(lang)}</p>
                                <p>
                                    <a class="link-alone" href="/volgen/nieuwe-code">{text::to_key(lang)}</a>
                                </p>
                                <CoordinatorCard public title=home::coordinator(lang)/>
                            </div>
                        </PublicFrame>
                    }
                        .into_any()
                })
            }}
        </Suspense>
    }
    .into_any()
}

/// The one answer.
fn told(lang: Lang) -> AnyView {
    view! {
        <Notice title=text::lost_asked_title(lang)>
            <p>{text::lost_asked(lang)}</p>
        </Notice>
    }
    .into_any()
}

fn form(lang: Lang, wrong: RwSignal<Vec<crate::components::FieldError>>, reference: String) -> AnyView {
    let error_of = move |field: &'static str| {
        Signal::derive(move || wrong.read().iter().find(|e| e.field == field).map(|e| e.message.clone()))
    };
    view! {
        <p class="lead">{text::lost_lead(lang)}</p>
        <form class="stack" method="post" action=LoseCode::PATH novalidate>
            <Honeypot/>
            <TextField
                name="reference"
                label=wizard::reference(lang)
                hint=follow::reference_hint(lang)
                autocomplete="off"
                spellcheck=false
                width="input--code"
                value=reference
                error=error_of("reference")
            />
            <TextField
                name="email"
                label=text::email(lang)
                hint=text::email_hint(lang)
                r#type="email"
                autocomplete="email"
                spellcheck=false
                value=cookies::take_typed("email").unwrap_or_default()
                error=error_of("email")
            />
            <ButtonRow>
                <Button>{text::lost_send(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}
