//! What somebody must not overlook: a concern, a proposal that waits, a letter that was not sent, nobody left.

use super::{check, data::CaseData, said::word, state::CasePage};
use crate::{
    components::{Notice, Prose, Tone},
    domain::{event::Event, forms::FormKind, ids::TextId, lang::Lang},
    text::{case::standing as text, choices, codes, dates, timeline},
};
use leptos::prelude::*;

/// One of them.
#[derive(Clone, Debug, Default, PartialEq)]
struct Told {
    tone: Tone,
    title: String,
    help: String,
    words: Vec<String>,
    /// What was noticed in words that the parent reads; nothing where nobody looked.
    noticed: Option<Vec<String>>,
    /// Where to go on: an address, and what the link says.
    way: Option<(String, &'static str)>,
}

/// All of them, the gravest first.
#[component]
pub fn Notices(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let now = Memo::new(move |_| page.data.with(|case| all(lang, case)));
    move || {
        now.get()
            .into_iter()
            .map(|told| {
                let words = told.words.into_iter().map(|text| view! { <Prose text/> }).collect_view();
                view! {
                    <Notice tone=told.tone title=told.title>
                        {(!told.help.is_empty()).then(|| view! { <p>{told.help}</p> })}
                        {words}
                        {told.noticed.map(|found| check::noticed(lang, found))}
                        {told.way.map(|(href, say)| view! {
                            <p>
                                <a href=href>{say}</a>
                            </p>
                        })}
                    </Notice>
                }
            })
            .collect_view()
    }
}

fn all(lang: Lang, case: &CaseData) -> Vec<Told> {
    [
        concern(lang, case),
        nobody_left(lang, case),
        diverted(lang, case),
        inadmissible(lang, case),
        unconfirmed(lang, case),
        receipt(lang, case),
        reopen(lang, case),
        letter(lang, case),
        code_letter(lang, case),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// R6, R7: the concerns that nobody acknowledged yet.
fn concern(lang: Lang, case: &CaseData) -> Option<Told> {
    let open = usize::try_from(case.complaint.concerns).ok().filter(|n| *n > 0)?;
    let raised = |event: &Event| if let Event::ConcernRaised { text } = event { Some(*text) } else { None };
    let texts: Vec<TextId> = case.events.iter().rev().filter_map(|h| raised(&h.event)).take(open).collect();
    let words = texts.into_iter().map(|id| word(lang, case, id)).collect();
    Some(Told {
        tone: Tone::Danger,
        title: text::concern(lang).into(),
        help: text::concern_help(lang).into(),
        words,
        ..Told::default()
    })
}

fn nobody_left(lang: Lang, case: &CaseData) -> Option<Told> {
    let names: Vec<String> = case.complaint.conflicted().iter().map(|id| case.name(*id)).collect();
    case.complaint.nobody_left.then(|| Told {
        tone: Tone::Danger,
        title: text::nobody_left(lang).into(),
        help: text::nobody_left_help(lang, &names.join(", ")),
        ..Told::default()
    })
}

fn diverted(lang: Lang, case: &CaseData) -> Option<Told> {
    let diversion = case.complaint.diversion?;
    let told = if diversion.parent_told { text::parent_told(lang) } else { text::parent_untold(lang) };
    Some(Told {
        tone: if diversion.parent_told { Tone::Info } else { Tone::Warning },
        title: text::diverted(lang, timeline::diversion(lang, diversion.to)),
        help: told.into(),
        ..Told::default()
    })
}

fn inadmissible(lang: Lang, case: &CaseData) -> Option<Told> {
    let proposal = case.complaint.refused.filter(|_| case.complaint.closed.is_none())?;
    Some(Told {
        tone: Tone::Warning,
        title: text::proposed(lang, choices::ground(lang, proposal.ground)),
        help: proposal.by.map(|by| text::proposed_by(lang, &case.name(by))).unwrap_or_default(),
        noticed: case.word(proposal.reasons).map(|reasons| check::in_reasons(lang, case, reasons)),
        words: vec![word(lang, case, proposal.reasons)],
        ..Told::default()
    })
}

/// R3: what staff entered, and nobody confirmed to its complainant yet.
fn unconfirmed(lang: Lang, case: &CaseData) -> Option<Told> {
    let safe = case.complaint.filed.safe;
    let help = if safe { text::unconfirmed_help(lang) } else { text::unconfirmed_unsafe(lang) };
    case.complaint.receipt_waits().then(|| Told {
        tone: Tone::Warning,
        title: text::unconfirmed(lang).into(),
        help: help.into(),
        ..Told::default()
    })
}

fn receipt(lang: Lang, case: &CaseData) -> Option<Told> {
    let (day, by) = case.complaint.receipt_proposed?;
    let evidence =
        |event: &Event| if let Event::ReceiptProposed { evidence, .. } = event { Some(*evidence) } else { None };
    Some(Told {
        tone: Tone::Warning,
        title: text::receipt(lang, &dates::long(lang, day)),
        help: by.map(|by| text::proposed_by(lang, &case.name(by))).unwrap_or_default(),
        words: last(lang, case, evidence),
        ..Told::default()
    })
}

fn reopen(lang: Lang, case: &CaseData) -> Option<Told> {
    let reason = |event: &Event| if let Event::ReopenAsked { reason } = event { Some(*reason) } else { None };
    case.complaint.reopen_asked.then(|| Told {
        tone: Tone::Warning,
        title: text::reopen_asked(lang).into(),
        words: last(lang, case, reason),
        ..Told::default()
    })
}

/// R12: issued is not yet delivered; nor is how it ended otherwise (R4).
fn letter(lang: Lang, case: &CaseData) -> Option<Told> {
    let complaint = &case.complaint;
    // The judgement is posted before how it ended since.
    let judged = complaint.issued_on.is_some() && complaint.delivery.waits();
    let closing = complaint.closing_letter.filter(|letter| !judged && letter.waits());
    let refused = closing.unwrap_or(complaint.delivery).refused;
    let title = if closing.is_some() { text::closing_letter_waits(lang) } else { text::letter_waits(lang) };
    // Once it goes on elsewhere nothing is posted (R6, R7).
    (complaint.letter_waits() && complaint.diversion.is_none()).then(|| Told {
        tone: Tone::Warning,
        title: title.into(),
        help: if refused { text::letter_refused(lang) } else { text::letter_unmailed(lang) }.into(),
        ..Told::default()
    })
}

/// A letter with a key that is still to be posted, for whoever may make one.
fn code_letter(lang: Lang, case: &CaseData) -> Option<Told> {
    case.complaint.code_letter.filter(|l| l.posted_on.is_none() && case.is_open(FormKind::PostCodeLetter))?;
    Some(Told {
        tone: Tone::Info,
        title: codes::letter_open_title(lang).into(),
        help: codes::letter_open(lang).into(),
        way: Some((format!("/zaak/{}/codebrief", case.complaint.filed.reference), codes::letter_print(lang))),
        ..Told::default()
    })
}

/// The words of the last event of a kind.
fn last(lang: Lang, case: &CaseData, of: fn(&Event) -> Option<TextId>) -> Vec<String> {
    case.events.iter().rev().find_map(|h| of(&h.event)).map(|id| word(lang, case, id)).into_iter().collect()
}
