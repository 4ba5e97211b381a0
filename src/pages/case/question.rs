//! A question on the case page (R2): what was asked, the answer, and by when that is due.

use super::{data::CaseData, head::place, said::word, state::CasePage};
use crate::{
    components::{Prose, SummaryList, SummaryRow, Tag, Term, Tone},
    domain::{complaint::Question, lang::Lang},
    text::{case, choices, dates, question as text, terms as words},
};
use leptos::prelude::*;

/// What was asked, and the answer once there is one.
pub fn asked(lang: Lang, case: &CaseData, question: Question) -> AnyView {
    let (written, location) = (word(lang, case, case.complaint.filed.texts.story), place(lang, case));
    let answer = question.answer.map(|(on, id)| {
        let words = word(lang, case, id);
        view! {
            <h3>{text::answer(lang)}</h3>
            <p class="soft">{text::answered_on(lang, &dates::long(lang, on))}</p>
            <Prose text=words/>
        }
    });
    view! {
        <section class="section stack">
            <h2 class="section__title">{text::section(lang)}</h2>
            <Prose text=written/>
            <SummaryList>
                <SummaryRow key=case::location(lang) value=location/>
            </SummaryList>
            {answer}
        </section>
    }
    .into_any()
}

/// The one term of a question, and why it is that day.
#[component]
pub fn AnswerTerm(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let standing = Memo::new(move |_| page.data.with(|case| case.complaint.question.map(|q| status(lang, case, q))));
    let terms = page.data.with_untracked(|case| case.complaint.filed.terms.clone());
    let received = dates::day_and_month(lang, terms.received_on);
    let body = move || {
        let (due, tone, said) = standing.get()?;
        let skipped = terms
            .skipped
            .iter()
            .map(
                |s| view! { <li>{dates::day_and_month(lang, s.date)} " (" {choices::day_off(lang, s.reason)} ")"</li> },
            )
            .collect_view();
        let why = text::why_answer(lang, &received);
        let any_skipped = !terms.skipped.is_empty();
        let term = view! {
            <Term
                label=text::answer_due(lang)
                date=dates::long(lang, due)
                why_label=words::why_date(lang)
                status=view! { <Tag tone>{said}</Tag> }.into_any()
            >
                <p>{why}</p>
                {any_skipped.then(|| view! { <p>{words::skipped(lang)}</p> <ul>{skipped}</ul> })}
            </Term>
        };
        Some(term.into_any())
    };
    view! {
        <section class="section">
            <h2 class="section__title">{words::terms(lang)}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// R2: kept, late, stopped, or still open.
fn status(lang: Lang, case: &CaseData, question: Question) -> (chrono::NaiveDate, Tone, String) {
    let due = question.answer_due;
    let (tone, said) = match question.answer {
        Some((on, _)) if on <= due => (Tone::Success, words::kept(lang)),
        Some(_) => (Tone::Danger, words::late(lang)),
        None if case.complaint.closed.is_some() => (Tone::Neutral, words::stopped(lang)),
        None if case.today > due => (Tone::Danger, words::late(lang)),
        None if case.today == due => (Tone::Warning, words::today(lang)),
        None => (Tone::Neutral, words::open(lang)),
    };
    (due, tone, said.to_owned())
}
