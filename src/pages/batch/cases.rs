//! The cases that were ticked, each with what became of it.

use super::Shown;
use crate::{
    components::{TableScroll, Tag, Tone},
    domain::{batch::Outcome, lang::Lang},
    text::{batch as text, choices, refusals, search},
};
use leptos::prelude::*;

/// All of them.
pub(super) fn table(lang: Lang, shown: &Shown) -> AnyView {
    let rows = (0..shown.batch.cases.len()).map(|at| row(lang, shown, at)).collect_view();
    let done = shown.batch.outcomes.iter().filter(|outcome| **outcome == Outcome::Done).count();
    let said = shown.batch.tried().then(|| {
        view! {
            <p role="status">
                <strong>{text::done_of(lang, done, shown.batch.cases.len())}</strong>
            </p>
        }
    });
    let became = shown.batch.tried().then(|| view! { <th scope="col">{text::became(lang)}</th> });
    view! {
        {said}
        <TableScroll label=text::cases(lang)>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{search::reference(lang)}</th>
                        <th scope="col">{search::phase(lang)}</th>
                        <th scope="col">{search::handler(lang)}</th>
                        {became}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableScroll>
    }
    .into_any()
}

fn row(lang: Lang, shown: &Shown, at: usize) -> AnyView {
    let reference = shown.batch.cases[at].reference.to_string();
    let card = shown.cards[at].as_ref();
    let phase = card.map(|card| choices::phase(lang, card.phase));
    let handler = card.and_then(|card| card.handler).and_then(|id| shown.org.member(id)).map(|m| m.name.clone());
    let became = shown.batch.tried().then(|| view! { <td>{became(lang, shown.batch.outcome(at))}</td> });
    view! {
        <tr>
            <th scope="row" class="table__whole">
                <a href=format!("/zaak/{reference}") class="code" translate="no">
                    {reference.clone()}
                </a>
            </th>
            <td>{phase}</td>
            <td translate="no">{handler}</td>
            {became}
        </tr>
    }
    .into_any()
}

fn became(lang: Lang, outcome: Option<&Outcome>) -> AnyView {
    let (tone, word, why) = match outcome {
        Some(Outcome::Done) => (Tone::Success, text::done(lang), String::new()),
        Some(Outcome::Refused(refusal)) => (Tone::Warning, text::not_done(lang), refusals::sentence(lang, refusal)),
        Some(Outcome::NobodyProposed) => (Tone::Warning, text::not_done(lang), text::nobody_proposed(lang).to_owned()),
        Some(Outcome::Failed) | None => (Tone::Danger, text::not_done(lang), text::failed(lang).to_owned()),
    };
    view! {
        <Tag tone>{word}</Tag>
        " "
        {why}
    }
    .into_any()
}
