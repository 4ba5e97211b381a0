//! The two promised days, each with why it is that day.

use super::lang;
use crate::{
    components::Term,
    domain::deadlines::Terms,
    text::{choices, dates, wizard as text},
};
use leptos::prelude::*;

/// The first term, and why it is that day (R9).
#[component]
pub fn FirstContact(
    /// What is due when.
    terms: Terms,
    /// Kept, or late.
    #[prop(optional_no_strip)]
    status: Option<AnyView>,
) -> impl IntoView {
    let lang = lang();
    let skipped = terms
        .skipped
        .iter()
        .map(|s| {
            view! { <li>{text::skipped(lang, &dates::day_and_month(lang, s.date), choices::day_off(lang, s.reason))}</li> }
        })
        .collect_view();
    view! {
        <Term
            label=text::contact_due(lang)
            date=dates::long(lang, terms.first_contact_due)
            why_label=text::why_day(lang)
            status=status.unwrap_or_else(|| ().into_any())
        >
            <p>{text::why_contact(lang, &dates::day_and_month(lang, terms.received_on))}</p>
            {(!terms.skipped.is_empty()).then(|| view! { <ul>{skipped}</ul> })}
        </Term>
    }
}

/// The second term, and why it is that day (R12).
#[component]
pub fn JudgementDay(
    /// What is due when.
    terms: Terms,
    /// The day of the forty-two, kept, or late.
    #[prop(optional_no_strip)]
    status: Option<AnyView>,
) -> impl IntoView {
    let lang = lang();
    view! {
        <Term
            label=text::judgement_due(lang)
            date=dates::long(lang, terms.judgement_due)
            why_label=text::why_day(lang)
            status=status.unwrap_or_else(|| ().into_any())
        >
            <p>{text::why_judgement(lang, &dates::day_and_month(lang, terms.received_on))}</p>
        </Term>
    }
}
