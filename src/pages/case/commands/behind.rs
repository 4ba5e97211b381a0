//! In a form in which somebody types: what changed since they began that it builds on, and the judgement that a colleague
//! saved meanwhile. Nothing takes the place of another's words unseen.

use super::super::{
    data::{By, CaseData, Happened},
    said::word,
    state::CasePage,
};
use crate::{
    components::{Disclosure, Notice, Prose, Tone},
    domain::{
        command::{builds, disturbs},
        event::Event,
        forms::FormKind,
        judgement::When,
        lang::Lang,
    },
    text::{case::writing as text, choices, dates, letter, timeline},
};
use leptos::prelude::*;

/// What changed since somebody began to type.
#[derive(Clone, Debug, Default, PartialEq)]
struct Since {
    /// What happened, in words.
    happened: Vec<String>,
    /// Whose judgement was saved, and what it says; blank where that is not known.
    theirs: Option<(String, Vec<Line>)>,
    /// Up to where this goes.
    until: u32,
}

/// What a judgement says: a heading with its words.
type Line = (String, String);

/// The notice, with a box to say that one read it.
#[component]
pub fn Behind(page: CasePage, kind: FormKind) -> impl IntoView {
    if !builds(kind) {
        return None;
    }
    let lang = use_context::<Lang>().unwrap_or_default();
    let since = Memo::new(move |_| {
        let began = page.typing.read().get(&kind).copied()?;
        page.data.with(|case| since(lang, case, kind, began))
    });
    Some(view! {
        // A region that is there before it says something is heard.
        <div role="status" class="visually-hidden">
            {move || since.read().is_some().then(|| text::changed(lang))}
        </div>
        {move || since.get().map(|since| notice(lang, kind, since))}
    })
}

fn since(lang: Lang, case: &CaseData, kind: FormKind, began: u32) -> Option<Since> {
    let new: Vec<&Happened> = case.events.iter().filter(|h| h.seq > began && disturbs(kind, &h.event)).collect();
    let until = case.complaint.seq;
    let happened = new.iter().map(|h| in_words(lang, case, h)).collect();
    let drafted = new.iter().rev().find(|h| matches!(h.event, Event::JudgementDrafted(_)));
    let theirs = drafted.filter(|_| kind == FormKind::DraftJudgement).map(|h| (who(case, h.by), judgement(lang, case)));
    (!new.is_empty()).then_some(Since { happened, theirs, until })
}

fn in_words(lang: Lang, case: &CaseData, happened: &Happened) -> String {
    let what = timeline::sentence(lang, &happened.event, &|id| case.name(id));
    match who(case, happened.by) {
        nobody if nobody.is_empty() => what,
        who => {
            text::by_whom(lang, &what, &who, &format!("{} {}", dates::day_and_month(lang, happened.day), happened.time))
        }
    }
}

fn who(case: &CaseData, by: By) -> String {
    match by {
        By::Staff(id) => case.name(id),
        By::Complainant | By::System => String::new(),
    }
}

/// What the judgement says that is saved now.
fn judgement(lang: Lang, case: &CaseData) -> Vec<Line> {
    let Some(latest) = case.complaint.judgement.as_ref() else { return Vec::new() };
    let finding = |f: &crate::domain::judgement::Finding| {
        let point = case.complaint.points.iter().find(|p| p.number == f.point);
        let title = point.map(|p| word(lang, case, p.title)).unwrap_or_default();
        let outcome = f.outcome.map_or(letter::to_choose(lang), |o| choices::outcome(lang, o));
        (format!("{}. {title}: {outcome}", f.point), f.reasons.map(|id| word(lang, case, id)).unwrap_or_default())
    };
    let measure = |m: &crate::domain::judgement::Measure| {
        let (what, owner) = (word(lang, case, m.what), case.name(m.owner));
        let said = match m.when {
            When::Taken(on) => letter::taken(lang, &what, &owner, &dates::plain(lang, on)),
            When::Planned(by) => letter::planned(lang, &what, &owner, &dates::plain(lang, by)),
        };
        (String::new(), said)
    };
    latest.findings.iter().map(finding).chain(latest.measures.iter().map(measure)).collect()
}

fn notice(lang: Lang, kind: FormKind, since: Since) -> AnyView {
    let id = format!("{}-saw", kind.key());
    let happened = since.happened.into_iter().map(|what| view! { <li>{what}</li> }).collect_view();
    let theirs = since.theirs.map(|(who, lines)| {
        let label = if who.is_empty() { text::theirs_unknown(lang).to_owned() } else { text::theirs(lang, &who) };
        let lines = lines
            .into_iter()
            .map(|(heading, words)| {
                view! {
                    {(!heading.is_empty()).then(|| view! { <p><strong dir="auto">{heading}</strong></p> })}
                    <Prose text=words/>
                }
            })
            .collect_view();
        view! {
            <Disclosure label=label>{lines}</Disclosure>
            <p class="small">{text::take_theirs(lang)}</p>
        }
    });
    view! {
        <div>
            <Notice tone=Tone::Warning title=text::changed(lang)>
                <p>{text::changed_help(lang)}</p>
                <ul>{happened}</ul>
                {theirs}
                <div class="choice">
                    <input
                        class="choice__input"
                        type="checkbox"
                        id=id.clone()
                        name="saw"
                        value=since.until.to_string()
                    />
                    <label class="choice__label" for=id>
                        <span>{text::read(lang)}</span>
                    </label>
                </div>
            </Notice>
        </div>
    }
    .into_any()
}
