//! The cases past their six weeks (R12), before every number.

use crate::{
    components::{Tag, Tone},
    domain::{lang::Lang, report::Late},
    text::{choices, report as text},
};
use leptos::prelude::*;

/// Those that were open at the end of the week.
pub(super) fn section(lang: Lang, late: &[Late]) -> AnyView {
    let body = if late.is_empty() {
        view! { <p>{text::late_none(lang)}</p> }.into_any()
    } else {
        let lines = late.iter().map(|late| line(lang, late)).collect_view();
        view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
    };
    view! {
        <section class="stack">
            <h2>{text::late_title(lang)}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn line(lang: Lang, late: &Late) -> AnyView {
    let cause = late.cause.map(|cause| view! { <span>{choices::cause(lang, cause)}</span> });
    let (tone, told) =
        if late.explained { (Tone::Info, text::explained(lang)) } else { (Tone::Danger, text::unexplained(lang)) };
    let reference = late.reference.to_string();
    view! {
        <li class="cluster">
            <a href=format!("/zaak/{reference}") translate="no">
                {reference.clone()}
            </a>
            <strong>{text::days_late(lang, late.days)}</strong>
            <Tag tone=tone>{told}</Tag>
            {cause}
            <span class="soft">{choices::phase(lang, late.phase)} " · " {late.locations.join(", ")}</span>
        </li>
    }
    .into_any()
}
