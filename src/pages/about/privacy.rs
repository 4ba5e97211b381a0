//! The privacy statement.

use crate::{
    error::AppError,
    house::actor,
    public::{Article, lang},
    store::retention,
    text::{about::privacy as text, home},
};
use leptos::prelude::*;

/// `/privacy`
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let lang = lang();
    Suspend::new(async move {
        let house = actor::house()?; // anybody
        let terms = retention::terms(&house.pool).await?;
        Ok::<_, AppError>(view! {
            <Article
                title=text::title(lang)
                lead=text::lead(lang)
                sections=text::sections(lang, &terms)
                ask=home::coordinator(lang)
            />
        })
    })
}
