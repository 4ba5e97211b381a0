//! The terms, each with why it is that day, and who is on the case.

use super::{data::CaseData, state::CasePage};
use crate::{
    components::{SummaryList, SummaryRow, Tag, Term, Tone},
    domain::{
        ids::StaffId,
        lang::Lang,
        phase::{Closed, Closing},
    },
    text::{case as text, choices, dates, terms as words},
};
use leptos::prelude::*;

/// What is due when.
#[component]
pub fn Terms(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    // Only what the terms depend on: an unfolded explanation stays unfolded when something else changes.
    let standing = Memo::new(move |_| {
        page.data.with(|case| (contact(lang, case), judgement(lang, case), case.complaint.attempts.len()))
    });
    let terms = page.data.with_untracked(|case| case.complaint.filed.terms.clone());
    let received = dates::long(lang, terms.received_on);
    let body = move || {
        let (contact, judgement, attempts) = standing.get();
        let skipped = terms
            .skipped
            .iter()
            .map(
                |s| view! { <li>{dates::day_and_month(lang, s.date)} " (" {choices::day_off(lang, s.reason)} ")"</li> },
            )
            .collect_view();
        let tried = (attempts > 0).then(|| view! { <p>{words::attempts(lang, attempts)}</p> });
        let any_skipped = !terms.skipped.is_empty();
        let contact_why = words::contact_why(lang, &received);
        let judgement_why = words::judgement_why(lang, &received);
        let external_why = words::external_why(lang, &received);
        view! {
            <Term
                label=words::contact_term(lang)
                date=dates::long(lang, terms.first_contact_due)
                why_label=words::why_date(lang)
                status=tag(contact)
            >
                <p>{contact_why}</p>
                {any_skipped.then(|| view! { <p>{words::skipped(lang)}</p> <ul>{skipped}</ul> })}
                {tried}
            </Term>
            <Term
                label=words::judgement_term(lang)
                date=dates::long(lang, terms.judgement_due)
                why_label=words::why_date(lang)
                status=tag(judgement)
            >
                <p>{judgement_why}</p>
            </Term>
            <Term
                label=words::external_term(lang)
                date=dates::long(lang, terms.external_route_ends)
                why_label=words::why_date(lang)
            >
                <p>{external_why}</p>
            </Term>
        }
        .into_any()
    };
    view! {
        <section class="section">
            <h2 class="section__title">{words::terms(lang)}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// R9: kept, late, stopped, or still open.
fn contact(lang: Lang, case: &CaseData) -> (Tone, String) {
    let due = case.complaint.filed.terms.first_contact_due;
    match case.complaint.first_contact_on() {
        Some(on) if on <= due => (Tone::Success, words::kept(lang).to_owned()),
        Some(_) => (Tone::Danger, words::late(lang).to_owned()),
        None if case.complaint.closed.is_some() => (Tone::Neutral, words::stopped(lang).to_owned()),
        None if case.today > due => (Tone::Danger, words::late(lang).to_owned()),
        None if case.today == due => (Tone::Warning, words::today(lang).to_owned()),
        None => (Tone::Neutral, words::open(lang).to_owned()),
    }
}

/// R12: kept when issued in time; late from day 43.
fn judgement(lang: Lang, case: &CaseData) -> (Tone, String) {
    let terms = &case.complaint.filed.terms;
    match case.complaint.closed {
        Some(Closed { how: Closing::Judged | Closing::Solved, on, .. }) if terms.judgement_late(on) => {
            (Tone::Danger, words::late(lang).to_owned())
        }
        Some(Closed { how: Closing::Judged | Closing::Solved, .. }) => (Tone::Success, words::kept(lang).to_owned()),
        Some(_) => (Tone::Neutral, words::stopped(lang).to_owned()),
        None => match terms.day(case.today) {
            day if terms.judgement_late(case.today) => (Tone::Danger, words::day_of(lang, day)),
            day if day > 35 => (Tone::Warning, words::day_of(lang, day)),
            day => (Tone::Neutral, words::day_of(lang, day)),
        },
    }
}

fn tag((tone, words): (Tone, String)) -> AnyView {
    view! { <Tag tone>{words}</Tag> }.into_any()
}

/// Who handles it, who was told, who it is about.
#[component]
pub fn People(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let now = Memo::new(move |_| {
        page.data.with(|case| {
            let complaint = &case.complaint;
            let names = |ids: &[StaffId], none: &str| {
                let names: Vec<String> = ids.iter().map(|id| case.name(*id)).collect();
                if names.is_empty() { none.to_owned() } else { names.join(", ") }
            };
            let nobody = if complaint.safety_checked { text::nobody(lang) } else { text::nobody_yet(lang) };
            let handler: Vec<StaffId> = complaint.handler.into_iter().collect();
            (
                names(&handler, text::nobody_yet(lang)),
                names(&complaint.told, text::nobody_yet(lang)),
                names(&complaint.subjects, nobody),
                names(&complaint.declared, ""),
            )
        })
    });
    view! {
        <section class="section">
            <h2 class="section__title">{text::people(lang)}</h2>
            {move || {
                let (handler, told, subjects, declared) = now.get();
                view! {
                    <SummaryList stacked=true>
                        <SummaryRow key=text::handler(lang) value=handler/>
                        <SummaryRow key=text::told(lang) value=told/>
                        <SummaryRow key=text::subjects(lang) value=subjects/>
                        {(!declared.is_empty())
                            .then(|| view! { <SummaryRow key=text::standing::declared(lang) value=declared/> })}
                    </SummaryList>
                }
            }}
        </section>
    }
    .into_any()
}
