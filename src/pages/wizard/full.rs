//! `/klacht/vol`: there is no room to save something; whom to call instead. Made by the server alone.

use crate::{
    components::{Address, PageTitle},
    domain::intake::Full,
    error::AppError,
    public::{CoordinatorCard, PublicFrame, lang, load_home},
    text::{errors, home, wizard as text},
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn FullPage() -> impl IntoView {
    let lang = lang();
    let what = if Address::here().get("wat").is_some() { Full::Draft } else { Full::House };
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        view! {
            <PublicFrame public=public.clone()>
                <PageTitle text=text::full_title(lang)/>
                <div class="page__narrow stack">
                    <h1>{text::full_title(lang)}</h1>
                    <p class="lead">{errors::sentence(lang, &AppError::Full(what))}</p>
                    <p>{text::full_typed(lang)}</p>
                    <CoordinatorCard public title=home::coordinator(lang)/>
                </div>
            </PublicFrame>
        }
    })
}
