//! The cases past their six weeks (R12), before every number.

use crate::{
    components::{Tag, Tone},
    domain::{
        lang::Lang,
        reference::Reference,
        report::{Late, Weekly},
    },
    text::{choices, report as text},
};
use leptos::prelude::*;

/// Those that were open at the end of the week, and below them what was judged late in it.
pub(super) fn section(lang: Lang, report: &Weekly, open: &[Reference]) -> AnyView {
    let waiting = if report.late.is_empty() {
        view! { <p>{text::late_none(lang)}</p> }.into_any()
    } else {
        list(lang, &report.late, open, false)
    };
    let given = (!report.given_late.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{text::given_late_title(lang)}</h2>
                {list(lang, &report.given_late, open, true)}
            </section>
        }
    });
    view! {
        <section class="stack">
            <h2>{text::late_title(lang)}</h2>
            {waiting}
        </section>
        {given}
    }
    .into_any()
}

/// Those that wait, or whose judgement was given.
fn list(lang: Lang, late: &[Late], open: &[Reference], given: bool) -> AnyView {
    let lines = late.iter().map(|late| line(lang, late, open.contains(&late.reference), given)).collect_view();
    view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
}

/// A case; a link where its page is the reader's to open.
fn line(lang: Lang, late: &Late, open: bool, given: bool) -> AnyView {
    let cause = late.cause.map(|cause| view! { <span>{choices::cause(lang, cause)}</span> });
    let (tone, told) = (if late.explained { Tone::Info } else { Tone::Danger }, text::told_why(lang, late, given));
    let reference = late.reference.to_string();
    let name = if open {
        view! {
            <a href=format!("/zaak/{reference}") translate="no">
                {reference.clone()}
            </a>
        }
        .into_any()
    } else {
        view! { <span translate="no">{reference}</span> }.into_any()
    };
    view! {
        <li class="cluster">
            {name}
            <strong>{text::days_late(lang, late.days)}</strong>
            <Tag tone=tone>{told}</Tag>
            {cause}
            <span class="soft">{choices::phase(lang, late.phase)} " · " {late.locations.join(", ")}</span>
        </li>
    }
    .into_any()
}
