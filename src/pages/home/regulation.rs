//! The regulation in plain words.

use crate::public::{Article, lang};
use crate::text::{home, regulation as text};
use leptos::prelude::*;

/// `/reglement`
#[component]
pub fn RegulationPage() -> impl IntoView {
    let lang = lang();
    view! {
        <Article
            title=text::title(lang)
            lead=text::lead(lang)
            sections=text::sections(lang)
            ask=home::ask_title(lang)
            outside=true
            end=text::official(lang)
        />
    }
}
