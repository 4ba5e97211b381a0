//! The one promised day of a question (R2), and why it is that day.

use super::lang;
use crate::{
    components::Term,
    domain::deadlines::Terms,
    text::{choices, dates, question as text, wizard},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// By when a question is answered. The days that did not count are those of the first contact: both are two working days.
#[component]
pub fn AnswerDay(
    /// By when.
    due: NaiveDate,
    /// The terms fixed on the day it was asked.
    terms: Terms,
    /// Kept, or late.
    #[prop(optional_no_strip)]
    status: Option<AnyView>,
) -> impl IntoView {
    let lang = lang();
    let skipped = terms
        .skipped
        .iter()
        .filter(|s| s.date <= due)
        .map(|s| {
            let day = dates::day_and_month(lang, s.date);
            view! { <li>{wizard::skipped(lang, &day, choices::day_off(lang, s.reason))}</li> }
        })
        .collect_view();
    view! {
        <Term
            label=text::answer_due(lang)
            date=dates::long(lang, due)
            why_label=wizard::why_day(lang)
            status=status.unwrap_or_else(|| ().into_any())
        >
            <p>{text::why_answer(lang, &dates::day_and_month(lang, terms.received_on))}</p>
            {(!terms.skipped.is_empty()).then(|| view! { <ul>{skipped}</ul> })}
        </Term>
    }
}
