//! The annex: what concerns a coordinator or a director, for the directors whom it does not.

use crate::{
    domain::{lang::Lang, report::Annex},
    text::{dates, report as text},
};
use leptos::prelude::*;

#[component]
pub(super) fn Table(annex: Vec<Annex>) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let any = !annex.is_empty();
    let lines = annex.into_iter().map(|case| line(lang, &case)).collect_view();
    view! {
        <section class="stack">
            <h2>{text::annex(lang)}</h2>
            <p class="soft">{text::annex_lead(lang)}</p>
            {if any {
                view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
            } else {
                view! { <p>{text::annex_none(lang)}</p> }.into_any()
            }}
        </section>
    }
    .into_any()
}

fn line(lang: Lang, case: &Annex) -> AnyView {
    let late = case.days_late.map(|days| view! { <strong>{text::days_late(lang, days)}</strong> });
    let reference = case.reference.to_string();
    view! {
        <li class="cluster">
            <span translate="no">{reference}</span>
            <span>{text::received(lang, &dates::long(lang, case.received_on))}</span>
            <span>{text::stood(lang, case.stood)}</span>
            {late}
        </li>
    }
    .into_any()
}
