//! The cases past their six weeks (R12), before every number.

use crate::{
    components::{Tag, Tone},
    domain::{
        lang::Lang,
        report::{Late, Weekly},
    },
    text::{choices, report as text},
};
use leptos::prelude::*;

/// Those that were open at the end of the week, and below them what was judged late in it.
pub(super) fn section(lang: Lang, report: &Weekly) -> AnyView {
    let open = if report.late.is_empty() {
        view! { <p>{text::late_none(lang)}</p> }.into_any()
    } else {
        list(lang, &report.late)
    };
    let given = (!report.given_late.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{text::given_late_title(lang)}</h2>
                {list(lang, &report.given_late)}
            </section>
        }
    });
    view! {
        <section class="stack">
            <h2>{text::late_title(lang)}</h2>
            {open}
        </section>
        {given}
    }
    .into_any()
}

fn list(lang: Lang, late: &[Late]) -> AnyView {
    view! { <ul class="stack stack--tight">{late.iter().map(|late| line(lang, late)).collect_view()}</ul> }.into_any()
}

fn line(lang: Lang, late: &Late) -> AnyView {
    let cause = late.cause.map(|cause| view! { <span>{choices::cause(lang, cause)}</span> });
    let (tone, told) = (if late.explained { Tone::Info } else { Tone::Danger }, text::told_why(lang, late));
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
