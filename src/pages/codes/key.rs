//! `/volgen/nieuwe-code`: a new code by the key in a letter.

use super::{TakeCodeByKey, parts::of_address};
use crate::{
    components::{Button, ButtonRow, ErrorSummary, PageTitle, TextField},
    house::cookies,
    public::{CoordinatorCard, PublicFrame, lang, load_home},
    text::{codes as text, follow, home, wizard},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn KeyPage() -> impl IntoView {
    let lang = lang();
    let query = use_query_map().get_untracked();
    let wrong = RwSignal::new(of_address(lang, &query.get("fout").unwrap_or_default()));
    let reference = query.get("kenmerk").unwrap_or_default();
    let typed = cookies::take_typed("key").unwrap_or_default();
    let home = Resource::new_blocking(|| (), |()| load_home());
    let error_of = move |field: &'static str| {
        Signal::derive(move || wrong.read().iter().find(|e| e.field == field).map(|e| e.message.clone()))
    };
    let title = move || {
        let prefix = if wrong.read().is_empty() { "" } else { wizard::error_prefix(lang) };
        format!("{prefix}{}", text::key_title(lang))
    };
    view! {
        <PageTitle text=title/>
        <Suspense>
            {move || {
                let (reference, typed) = (reference.clone(), typed.clone());
                Suspend::new(async move {
                    let public = home.await.unwrap_or_default();
                    view! {
                        <PublicFrame public=public.clone()>
                            <div class="page__narrow stack">
                                <ErrorSummary errors=wrong/>
                                <h1>{text::key_title(lang)}</h1>
                                <p class="lead">{text::key_lead(lang)}</p>
                                <form class="stack" method="post" action=TakeCodeByKey::PATH novalidate>
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
                                        name="key"
                                        label=text::key(lang)
                                        hint=text::key_hint(lang)
                                        autocomplete="off"
                                        spellcheck=false
                                        width="input--code"
                                        value=typed
                                        error=error_of("key")
                                    />
                                    <ButtonRow>
                                        <Button>{text::take(lang)}</Button>
                                    </ButtonRow>
                                </form>
                                <p>{text::key_used(lang)}</p>
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
