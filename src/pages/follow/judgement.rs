//! The judgement, point by point, with its measures.

use super::{Found, Improvement, Verdict, agreements::became};
use crate::{
    components::{Empty, Prose, Tag, Tone},
    domain::judgement::{Outcome, When},
    public::lang,
    text::{choices, dates, follow as text, paper},
};
use leptos::prelude::*;

/// What was found, why, and what improves (R12–R14).
#[component]
pub(super) fn Judged(verdict: Verdict) -> impl IntoView {
    let lang = lang();
    let found = verdict.found.into_iter().map(|found| view! { <Point found/> }).collect_view();
    let measures = if verdict.measures.is_empty() {
        view! { <Empty title=text::no_measures(lang)/> }.into_any()
    } else {
        let items = verdict.measures.into_iter().map(|measure| view! { <Measured measure/> }).collect_view();
        view! { <ul class="stack stack--tight">{items}</ul> }.into_any()
    };
    let earlier = (!verdict.earlier.is_empty()).then(|| {
        let items = verdict.earlier.into_iter().map(|measure| view! { <Measured measure/> }).collect_view();
        view! {
            <h3>{text::earlier_measures(lang)}</h3>
            <ul class="stack stack--tight">{items}</ul>
        }
    });
    view! {
        <article class="letter stack">
            <header class="stack stack--tight">
                <h2>{text::judgement(lang)}</h2>
                <p class="soft">{text::judged_on(lang, &dates::long(lang, verdict.on))}</p>
                <p class="no-print">
                    <a class="link-alone" href="/volgen/oordeel.pdf" rel="external" download="">
                        {paper::judgement_link(lang)}
                    </a>
                </p>
            </header>
            {found}
            <h3>{text::measures(lang)}</h3>
            {measures}
            {earlier}
        </article>
    }
}

#[component]
fn Point(found: Found) -> impl IntoView {
    let lang = lang();
    let outcome = found.outcome.map(|outcome| {
        let tone = match outcome {
            Outcome::Founded | Outcome::PartlyFounded => Tone::Brand,
            Outcome::Unfounded | Outcome::NoJudgementPossible => Tone::Neutral,
        };
        view! { <Tag tone>{choices::outcome(lang, outcome)}</Tag> }
    });
    view! {
        <section class="stack stack--tight">
            <h3>
                {text::point(lang, found.number)} ": " <span dir="auto">{found.title}</span>
            </h3>
            <p>{outcome}</p>
            <Prose text=found.reasons/>
        </section>
    }
}

#[component]
fn Measured(measure: Improvement) -> impl IntoView {
    let lang = lang();
    let when = match measure.when {
        When::Taken(on) => text::taken(lang, &dates::long(lang, on)),
        // What was moved counts from its new day; the first one stands beside it.
        When::Planned(by) => {
            let by = measure.promise.as_ref().map_or(by, |promise| promise.by);
            text::planned(lang, &dates::long(lang, by))
        }
    };
    view! {
        <li>
            <span dir="auto">{measure.what}</span>
            <br/>
            <strong>{when}</strong>
            {measure.promise.as_ref().and_then(|promise| became(lang, promise))}
            {(!measure.owner.is_empty())
                .then(|| view! { <span class="soft">" · " {text::owner(lang, &measure.owner)}</span> })}
        </li>
    }
}
