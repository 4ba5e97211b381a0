//! The privacy statement.

use crate::{
    public::{Article, lang},
    text::{about::privacy as text, home},
};
use leptos::prelude::*;

/// `/privacy`
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let lang = lang();
    view! {
        <Article
            title=text::title(lang)
            lead=text::lead(lang)
            sections=text::sections(lang)
            ask=home::coordinator(lang)
        />
    }
}
