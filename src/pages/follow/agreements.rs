//! What it is about, what was agreed and what became of it, and what else the parent must know (R10, R12, R14).

use super::{Promise, Sight};
use crate::{
    components::{Notice, Prose, Tag, Tone},
    domain::lang::Lang,
    public::lang,
    text::{choices, dates, follow as text},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// How it ended without a judgement, why it is late, or that nobody is left to handle it.
#[component]
pub(super) fn News(sight: Sight) -> impl IntoView {
    let lang = lang();
    let late = sight.verdict.is_none() && sight.terms.judgement_late(sight.today) && sight.closing.is_none();
    let lateness = sight.lateness.clone().filter(|_| sight.verdict.is_none() && sight.closing.is_none());
    let late = (late || lateness.is_some()).then(|| {
        let expected = lateness.map(|(why, on)| {
            view! {
                <Prose text=why/>
                <p>{text::expected(lang, &dates::long(lang, on))}</p>
            }
        });
        view! {
            <Notice tone=Tone::Danger title=text::late_title(lang)>
                {expected}
                <p>{text::late_more(lang)}</p>
            </Notice>
        }
    });
    let ended = sight.closing.and_then(|closing| text::ended(lang, closing)).map(|ended| {
        let reasons = sight.refused.clone().unwrap_or_default();
        view! {
            <Notice title=ended>
                <Prose text=reasons/>
            </Notice>
        }
    });
    let nobody = (sight.nobody_left && sight.closing.is_none()).then(|| {
        view! {
            <Notice tone=Tone::Warning title=text::nobody_left_title(lang)>
                <p>{text::nobody_left(lang)}</p>
            </Notice>
        }
    });
    view! {
        {ended}
        {nobody}
        {late}
    }
}

/// What it is about, and what was agreed (R10).
#[component]
pub(super) fn Agreements(
    /// Each point with its number.
    points: Vec<(u8, String)>,
    /// Since which talk a point is solved.
    solved: Vec<(u8, NaiveDate)>,
    /// What was agreed.
    agreed: Vec<Promise>,
) -> impl IntoView {
    let lang = lang();
    let points = (!points.is_empty()).then(|| {
        // A number stays a point's own, also when one before it is dropped.
        let item = |(number, title): (u8, String)| {
            let since =
                solved.iter().find(|(point, _)| *point == number).map(|(_, on)| dates::day_and_month(lang, *on));
            view! {
                <li value=number.to_string()>
                    <span dir="auto">{title}</span>
                    {since
                        .map(|day| {
                            view! {
                                <br/>
                                <Tag tone=Tone::Success>{text::point_solved(lang, &day)}</Tag>
                            }
                        })}
                </li>
            }
        };
        view! {
            <section class="stack stack--tight">
                <h2>{text::points(lang)}</h2>
                <ol>{points.into_iter().map(item).collect_view()}</ol>
            </section>
        }
    });
    let agreed = (!agreed.is_empty()).then(|| {
        let items = agreed
            .into_iter()
            .map(|promise| {
                let by = text::agreed_by(lang, &dates::long(lang, promise.by));
                let became = became(lang, &promise);
                let hear = promise.hear.map(|how| text::hear(lang, &choices::hear(lang, how).to_lowercase()));
                view! {
                    <li>
                        <span dir="auto">{promise.what}</span>
                        <br/>
                        <strong>{by}</strong>
                        {hear.map(|hear| view! { <span class="soft">" · " {hear}</span> })}
                        {became}
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="stack stack--tight">
                <h2>{text::agreed(lang)}</h2>
                <ol>{items}</ol>
            </section>
        }
    });
    view! {
        {points}
        {agreed}
    }
}

/// What became of a promise: settled or past its day, and the day that was promised first.
pub(super) fn became(lang: Lang, promise: &Promise) -> Option<AnyView> {
    let state = match &promise.settled {
        Some(how) => Some(choices::settled(lang, how)),
        None => promise.late.then(|| text::day_passed(lang).to_owned()),
    };
    let moved = promise.first_by != promise.by;
    let first = moved.then(|| text::first_by(lang, &dates::day_and_month(lang, promise.first_by)));
    let parts: Vec<String> = state.into_iter().chain(first).collect();
    (!parts.is_empty()).then(|| view! { <span class="soft">" · " {parts.join(" · ")}</span> }.into_any())
}
