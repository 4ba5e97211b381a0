//! How a report stands: a draft, issued, corrected, replaced; and what the coordinator said when issuing it.

use super::{Issued, Shown};
use crate::{
    components::{Notice, Prose, Tone},
    domain::lang::Lang,
    text::{dates, report as text},
};
use leptos::prelude::*;

pub(super) fn standing(lang: Lang, shown: &Shown) -> AnyView {
    let differs = shown.differs.then(|| {
        view! {
            <Notice tone=Tone::Warning>
                <p>{text::differs(lang)}</p>
            </Notice>
        }
    });
    let draft = if shown.report.is_some() { text::draft(lang) } else { text::not_issued(lang) };
    match &shown.issued {
        None => view! {
            <Notice tone=Tone::Info>
                <p>{draft}</p>
            </Notice>
        }
        .into_any(),
        Some(issued) => view! {
            <p>{text::issued(lang, &dates::long(lang, issued.on), &issued.by)}</p>
            {(issued.version > 1).then(|| view! { <p>{text::correction(lang, issued.version)}</p> })}
            {differs}
        }
        .into_any(),
    }
}

/// The versions there are, where there are more than one: the one that is shown is no link.
pub(super) fn versions(lang: Lang, shown: &Shown) -> Option<AnyView> {
    let (current, week) = (shown.issued.as_ref()?.version, shown.week);
    let version = move |n: u32| {
        let name = text::version(lang, n);
        if n == current {
            return view! { <strong aria-current="page">{name}</strong> }.into_any();
        }
        view! { <a href=format!("/rapporten?week={week}&versie={n}")>{name}</a> }.into_any()
    };
    let replaced = (current < shown.versions).then(|| {
        view! {
            <Notice tone=Tone::Warning>
                <p>
                    {text::replaced(lang)} " "
                    <a href=format!("/rapporten?week={week}")>{text::to_latest(lang)}</a>
                </p>
            </Notice>
        }
    });
    (shown.versions > 1).then(|| {
        view! {
            {replaced}
            <nav class="cluster" aria-label=text::versions(lang)>
                {text::versions(lang)}
                {(1..=shown.versions).map(version).collect_view()}
            </nav>
        }
        .into_any()
    })
}

pub(super) fn comment(lang: Lang, issued: Option<&Issued>) -> Option<AnyView> {
    let issued = issued?.clone();
    let checkpoint = issued.checkpoint.map(|(number, mac)| {
        view! {
            <p class="small soft code">{text::checkpoint(lang, number, &mac)}</p>
            <p class="small soft">{text::checkpoint_why(lang)}</p>
        }
    });
    Some(
        view! {
            <section class="stack">
                <h2>{text::comment(lang)}</h2>
                <Prose text=issued.comment/>
                {checkpoint}
            </section>
        }
        .into_any(),
    )
}
