//! What else belongs to a case: lateness, the letter, measures, bodies outside, links.

use super::{
    agreed::{Promised, list, promised},
    data::CaseData,
    said::word,
    state::CasePage,
};
use crate::{
    components::{Prose, SummaryList, SummaryRow},
    domain::{complaint::Delivery, event::Event, lang::Lang},
    text::{case::standing as text, choices, dates},
};
use leptos::prelude::*;

/// What else there is, in words; what lacks is not shown.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rest {
    lateness: Option<(String, String)>,
    delivery: Option<String>,
    solved: bool,
    measures: Vec<Promised>,
    external: Vec<(String, String)>,
    links: Vec<String>,
    unseen: bool,
    split: Vec<(String, bool)>,
}

/// Lateness, the letter, measures after closing, bodies outside, links.
#[component]
pub fn Around(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let rest = Memo::new(move |_| page.data.with(|case| rest(lang, case)));
    move || {
        let rest = rest.get();
        (rest != Rest::default()).then(|| rest_view(lang, rest))
    }
}

fn rest(lang: Lang, case: &CaseData) -> Rest {
    let complaint = &case.complaint;
    let day = |day| dates::day_and_month(lang, day);
    let judged = complaint.issued.as_ref().map(|_| complaint.delivery);
    // Of how it ended otherwise no mail server says that it took the mail.
    let posted = complaint.closing_letter.filter(|letter| letter.posted_on.is_some() || letter.waits());
    // The judgement is posted first. Once it goes on elsewhere nothing is (R6, R7).
    let first = judged.filter(Delivery::waits);
    let posts = |letter: &Delivery| complaint.diversion.is_none() || !letter.waits();
    let delivery =
        first.or(posted).or(judged).filter(posts).map(|letter| match (letter.posted_on, letter.accepted_on) {
            (Some(on), _) => text::posted_on(lang, &day(on)),
            (None, Some(on)) => text::accepted_on(lang, &day(on)),
            (None, None) if first.is_none() && posted.is_some() => text::closing_letter_waits(lang).to_owned(),
            (None, None) if complaint.letter_waits() => text::letter_waits(lang).to_owned(),
            (None, None) => text::underway(lang).to_owned(),
        });
    let outside = |event: &Event| match event {
        Event::External { body, step, on, text } => {
            let step = choices::external_step(lang, *step);
            Some((format!("{}, {}: {step}", choices::body(*body), day(*on)), word(lang, case, *text)))
        }
        _ => None,
    };
    Rest {
        lateness: complaint.lateness.map(|(why, on)| (text::expected(lang, &day(on)), word(lang, case, why))),
        delivery,
        solved: complaint.solved_confirmed,
        measures: complaint.measures.iter().map(|m| promised(lang, case, m)).collect(),
        external: case.events.iter().filter_map(|h| outside(&h.event)).collect(),
        links: case.linked.clone(),
        unseen: case.linked.len() < complaint.links.len(),
        split: case.split.clone(),
    }
}

fn rest_view(lang: Lang, rest: Rest) -> AnyView {
    let lateness = rest.lateness.map(|(expected, why)| {
        view! {
            <SummaryRow key=text::lateness(lang)>
                <p>{expected}</p>
                <Prose text=why/>
            </SummaryRow>
        }
    });
    let measures = (!rest.measures.is_empty())
        .then(|| view! { <SummaryRow key=text::measures(lang)>{list(lang, rest.measures)}</SummaryRow> });
    let external = (!rest.external.is_empty()).then(|| {
        let steps = rest.external.into_iter().map(|(step, words)| view! { <p>{step}</p> <Prose text=words/> });
        view! { <SummaryRow key=text::external(lang)>{steps.collect_view()}</SummaryRow> }
    });
    let links = (!rest.links.is_empty() || rest.unseen).then(|| {
        let known = rest.links.into_iter().map(to_case).collect_view();
        view! {
            <SummaryRow key=text::links(lang)>
                {known}
                {rest.unseen.then(|| view! { <p class="soft">{text::links_unseen(lang)}</p> })}
            </SummaryRow>
        }
    });
    let split = (!rest.split.is_empty()).then(|| {
        let known = rest.split.into_iter().map(|(reference, seen)| split_off(lang, reference, seen)).collect_view();
        view! { <SummaryRow key=text::split_off(lang)>{known}</SummaryRow> }
    });
    view! {
        <section class="section stack">
            <h2 class="section__title">{text::around(lang)}</h2>
            <SummaryList>
                {lateness}
                {rest.delivery.map(|value| view! { <SummaryRow key=text::delivery(lang) value=value/> })}
                {rest.solved.then(|| view! { <SummaryRow key=text::solved(lang) value=text::solved_confirmed(lang)/> })}
                {measures}
                {external}
                {links}
                {split}
            </SummaryList>
        </section>
    }
    .into_any()
}

/// A complaint that was split off this one: a link for who sees it, its name for who does not.
fn split_off(lang: Lang, reference: String, seen: bool) -> AnyView {
    if seen {
        to_case(reference)
    } else {
        view! {
            <p>
                <span translate="no">{reference}</span>
                " · "
                <span class="soft">{text::split_unseen(lang)}</span>
            </p>
        }
        .into_any()
    }
}

/// The way to another case: loaded as a page, because what is open of this one ends with it.
fn to_case(reference: String) -> AnyView {
    let href = format!("/zaak/{reference}");
    view! {
        <p translate="no">
            <a href=href rel="external">
                {reference}
            </a>
        </p>
    }
    .into_any()
}
