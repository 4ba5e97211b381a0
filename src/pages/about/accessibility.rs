//! The accessibility statement, by the Dutch model.

use crate::{
    public::{Article, lang},
    text::{about::accessibility as text, dates, home},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The day on which the statement was last compared with what is tested.
const STATED_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 27);

/// `/toegankelijkheid`
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let lang = lang();
    let dated = STATED_ON.map(|day| text::dated(lang, &dates::long(lang, day)));
    view! {
        <Article
            title=text::title(lang)
            lead=text::lead(lang)
            sections=text::sections(lang)
            ask=home::coordinator(lang)
            end=dated.unwrap_or_default()
        />
    }
}
