//! The letter as the parent will read it: in the parent's language, while it is written and after.

use super::{check, data::CaseData, state::CasePage};
use crate::{
    components::{Prose, Tag, Tone},
    domain::{
        forms::{CaseForm, FormKind},
        helplines::Line,
        intake::date_of,
        judgement::{Judgement, Outcome, When},
        lang::Lang,
        phase::Phase,
    },
    text::{case, choices, dates, languages, letter as text, paper},
};
use leptos::prelude::*;

/// What the letter says.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    version: u32,
    /// Number, title, outcome and reasons of each point.
    pub points: Vec<(u8, String, Option<Outcome>, String)>,
    /// What each measure is, and how the letter says it.
    pub measures: Vec<(String, String)>,
}

/// The letter, where this person writes, reads or sends it, or where it went out.
#[component]
pub fn LetterPreview(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let letter = Memo::new(move |_| {
        page.data.with(|case| {
            let writes = case.is_open(FormKind::DraftJudgement);
            let there = writes || case.complaint.judgement.is_some();
            there.then(|| match page.judgement.get().filter(|_| writes) {
                Some(form) => of_form(case, &form),
                None => of_case(case),
            })
        })
    });
    let href = page.data.with_untracked(|case| format!("/zaak/{}/brief.pdf", case.complaint.filed.reference));
    let sent = Memo::new(move |_| page.data.with(|case| case.complaint.phase == Phase::Closed));
    move || {
        letter.get().map(|letter| {
            let version = letter.version;
            let about = (!sent.get()).then(|| {
                view! {
                    <p class="cluster">
                        <Tag tone=Tone::Note>{case::letter_draft(lang)}</Tag>
                        {(version > 0).then(|| view! { <span class="small soft">{case::letter_version(lang, version)}</span> })}
                    </p>
                }
            });
            let check = (!sent.get()).then(|| page.data.with_untracked(|case| check::view(lang, case, &letter)));
            view! {
                <section class="section stack">
                    <h2 class="section__title">{case::letter(lang)}</h2>
                    {about}
                    {check}
                    {(version > 0).then(|| download(href.clone(), paper::judgement_link(lang)))}
                    {page.data.with_untracked(|case| sheet(case, letter))}
                </section>
            }
            .into_any()
        })
    }
}

/// R3: the letter of receipt, for whoever may record that letters were posted, where no mail says that it came in.
#[component]
pub fn ReceiptLetter(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let href = page.data.with_untracked(|case| format!("/zaak/{}/ontvangstbrief.pdf", case.complaint.filed.reference));
    let wanted = Memo::new(move |_| {
        page.data.with(|case| {
            let filed = &case.complaint.filed;
            let posts = case.offer(FormKind::RecordPosted).is_some();
            // Where it is not safe nothing is sent; what goes on elsewhere is told by a person (R6, R7).
            posts && filed.safe && !filed.has_email && case.complaint.diversion.is_none()
        })
    });
    move || wanted.get().then(|| download(href.clone(), paper::receipt_letter_link(lang)))
}

/// R4, R17: the letter that says how it ended, where that was no judgement, for whoever may record that it was posted.
#[component]
pub fn ClosingLetter(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let href = page.data.with_untracked(|case| format!("/zaak/{}/afsluitbrief.pdf", case.complaint.filed.reference));
    let wanted = Memo::new(move |_| {
        page.data.with(|case| {
            let complaint = &case.complaint;
            let there = complaint.closing_letter.is_some() && complaint.diversion.is_none();
            there && case.offer(FormKind::RecordPosted).is_some()
        })
    });
    move || wanted.get().then(|| download(href.clone(), paper::closing_letter_link(lang)))
}

fn download(href: String, words: &'static str) -> AnyView {
    view! {
        <p class="no-print">
            <a href=href rel="external" download="">
                {words}
            </a>
        </p>
    }
    .into_any()
}

/// The sheet itself, in the language of correspondence.
fn sheet(case: &CaseData, letter: Letter) -> AnyView {
    let filed = &case.complaint.filed;
    let lang = filed.lang;
    let name = case.word(filed.texts.name).unwrap_or_default();
    let points = letter
        .points
        .into_iter()
        .map(|(number, title, outcome, reasons)| {
            let outcome = outcome.map_or(text::to_choose(lang), |o| choices::outcome(lang, o));
            let reasons = if reasons.trim().is_empty() { text::to_explain(lang).to_owned() } else { reasons };
            view! {
                <h4>{text::point(lang, number, &title)}</h4>
                <p>
                    <strong>{text::finding(lang, outcome)}</strong>
                </p>
                <Prose text=reasons/>
            }
        })
        .collect_view();
    let [mediation, ruling] = [Line::Klachtenloket, Line::Geschillencommissie].map(|line| case.helplines.of(line));
    let until = dates::plain(lang, filed.terms.external_route_ends);
    let measures = if letter.measures.is_empty() {
        view! { <p>{text::no_measures(lang)}</p> }.into_any()
    } else {
        let items = letter.measures.into_iter().map(|(_, said)| view! { <li dir="auto">{said}</li> }).collect_view();
        view! { <ul>{items}</ul> }.into_any()
    };
    view! {
        <article class="letter" lang=lang.tag() dir=languages::rtl(lang)>
            <p class="small soft">{case.organisation.clone()}</p>
            <h3>{text::heading(lang)}</h3>
            <p class="small">{text::reference(lang, filed.reference.as_str())}</p>
            <p>{text::dear(lang, name)}</p>
            <p>{text::opening(lang, &dates::plain(lang, filed.terms.received_on))}</p>
            {points}
            <h4>{text::measures(lang)}</h4>
            {measures}
            <h4>{text::unhappy(lang)}</h4>
            <p>{text::mediation(lang, &mediation.phone, mediation.shown_site())}</p>
            <p>{text::ruling(lang, &until, &ruling.phone, ruling.shown_site())}</p>
            <p>{text::greeting(lang)}</p>
            <p>{case.organisation.clone()}</p>
        </article>
    }
    .into_any()
}

/// The letter of what was saved.
fn of_case(case: &CaseData) -> Letter {
    let latest = case.complaint.judgement.as_ref();
    let points = case.complaint.points.iter().map(|point| {
        let found = latest.and_then(|j| j.findings.iter().find(|f| f.point == point.number));
        let title = case.word(point.title).unwrap_or_default().to_owned();
        let reasons = found.and_then(|f| case.word(f.reasons?)).unwrap_or_default().to_owned();
        (point.number, title, found.and_then(|f| f.outcome), reasons)
    });
    Letter {
        version: latest.map_or(0, |j| j.version),
        points: points.collect(),
        measures: latest.map(|j| measures(case, j)).unwrap_or_default(),
    }
}

fn measures(case: &CaseData, judgement: &Judgement) -> Vec<(String, String)> {
    let lang = case.complaint.filed.lang;
    let line = |m: &crate::domain::judgement::Measure| {
        let what = case.word(m.what).unwrap_or_default();
        // The parent reads who by function: never by name.
        let who = case.person(m.owner).map_or("", |p| p.function.as_str());
        let said = match m.when {
            When::Taken(on) => text::taken(lang, what, who, &dates::plain(lang, on)),
            When::Planned(by) => text::planned(lang, what, who, &dates::plain(lang, by)),
        };
        (what.to_owned(), said)
    };
    judgement.measures.iter().map(line).collect()
}

/// The letter of what is being typed.
fn of_form(case: &CaseData, form: &CaseForm) -> Letter {
    let lang = case.complaint.filed.lang;
    let saved = of_case(case);
    let points = saved.points.into_iter().map(|(number, title, _, _)| {
        let row = form.findings.iter().find(|row| row.point == number.to_string());
        let outcome = row.and_then(|row| Outcome::from_key(&row.outcome));
        (number, title, outcome, row.map(|row| row.reasons.clone()).unwrap_or_default())
    });
    let measures = form.measures.iter().filter(|m| !m.what.trim().is_empty()).map(|m| {
        let owner = m.owner.parse().ok().and_then(|id| case.person(id));
        let who = owner.map_or(text::somebody(lang), |p| p.function.as_str());
        let day = date_of(&m.day, &m.month, &m.year).ok().map(|day| dates::plain(lang, day));
        let said = match (day, m.state.as_str()) {
            (Some(day), "taken") => text::taken(lang, &m.what, who, &day),
            (Some(day), _) => text::planned(lang, &m.what, who, &day),
            (None, _) => text::undated(lang, &m.what, who),
        };
        (m.what.clone(), said)
    });
    Letter { version: saved.version, points: points.collect(), measures: measures.collect() }
}
