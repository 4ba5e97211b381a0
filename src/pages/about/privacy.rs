//! The privacy statement.

use crate::{
    domain::retention::Terms,
    error::AppError,
    house::actor,
    public::{Article, PublicFrame, Trouble, lang, load_home},
    store::retention,
    text::{about::privacy as text, home},
};
use leptos::prelude::*;

/// `/privacy`
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let lang = lang();
    Suspend::new(async move {
        match terms().await {
            Ok(terms) => view! {
                <Article
                    title=text::title(lang)
                    lead=text::lead(lang)
                    sections=text::sections(lang, &terms)
                    ask=home::coordinator(lang)
                />
            }
            .into_any(),
            Err(error) => {
                let public = load_home().await.unwrap_or_default();
                view! {
                    <PublicFrame public>
                        <Trouble error/>
                    </PublicFrame>
                }
                .into_any()
            }
        }
    })
}

/// How long what is kept.
async fn terms() -> Result<Terms, AppError> {
    let house = actor::house()?; // anybody
    Ok(retention::terms(&house.pool).await?)
}
