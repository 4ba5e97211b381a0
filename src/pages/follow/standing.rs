//! Where it stands, and the promised dates.

use super::Sight;
use crate::{
    components::{Step, StepState, Steps, Tag, Tone},
    domain::{lang::Lang, phase::Phase},
    public::{FirstContact, JudgementDay, lang},
    text::{dates, follow as text, paper, wizard},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The step of a phase; one beyond the last when all are behind us.
const fn position(phase: Phase) -> usize {
    match phase {
        Phase::Asked | Phase::Received => 0,
        Phase::Assigned => 1,
        Phase::InContact | Phase::Investigating | Phase::Judging => 2,
        Phase::Closed => 4,
    }
}

fn steps(lang: Lang, sight: &Sight) -> Vec<Step> {
    let now = position(sight.phase);
    // What ended without a judgement shows what happened of it, and no more.
    let happened = [true, sight.handler.is_some(), sight.first_contact_on.is_some(), sight.verdict.is_some()];
    let handler = match &sight.handler {
        Some(function) => text::handled_by(lang, function),
        None => String::new(),
    };
    let contact = sight.first_contact_on.map(|on| dates::day_and_month(lang, on)).unwrap_or_default();
    let judged = sight.verdict.as_ref().map(|v| dates::day_and_month(lang, v.on)).unwrap_or_default();
    [
        (text::step_received(lang), dates::day_and_month(lang, sight.terms.received_on)),
        (text::step_assigned(lang), handler),
        (text::step_contact(lang), contact),
        (text::step_judgement(lang), judged),
    ]
    .into_iter()
    .enumerate()
    .filter(|(index, _)| sight.closing.is_none() || happened[*index])
    .map(|(index, (label, detail))| Step {
        label: label.to_owned(),
        detail,
        state: match index.cmp(&now) {
            std::cmp::Ordering::Less => StepState::Done,
            std::cmp::Ordering::Equal => StepState::Now,
            std::cmp::Ordering::Greater => StepState::Later,
        },
    })
    .collect()
}

/// The phases.
#[component]
pub(super) fn Standing(sight: Sight) -> impl IntoView {
    let lang = lang();
    let steps = steps(lang, &sight);
    view! {
        <section class="stack stack--tight">
            <h2>{text::stands(lang)}</h2>
            {(sight.phase == Phase::Received).then(|| view! { <p>{text::not_handled(lang)}</p> })}
            {sight.late_by.map(|by| view! { <p>{wizard::late_decision(lang, &dates::long(lang, by))}</p> })}
            <Steps steps/>
        </section>
    }
}

/// How a promised date stands: its tone and its words.
fn promise(lang: Lang, due: NaiveDate, done: Option<NaiveDate>, today: NaiveDate) -> Option<(Tone, String)> {
    match done {
        Some(on) if on <= due => Some((Tone::Success, text::kept(lang, &dates::day_and_month(lang, on)))),
        Some(on) => Some((Tone::Danger, text::kept_late(lang, &dates::day_and_month(lang, on)))),
        None if today > due => Some((Tone::Danger, text::late(lang).to_owned())),
        None => None,
    }
}

fn tag((tone, words): (Tone, String)) -> AnyView {
    view! { <Tag tone>{words}</Tag> }.into_any()
}

/// The promised dates, and whether each was kept.
#[component]
pub(super) fn Terms(sight: Sight) -> impl IntoView {
    let lang = lang();
    let (terms, today) = (&sight.terms, sight.today);
    // Once it ended nothing more is due: what was kept stands there, and no date that comes or is late.
    let (ended, judged) = (sight.closing.is_some(), sight.verdict.as_ref().map(|v| v.on));
    let (no_contact, no_judgement) = (ended && sight.first_contact_on.is_none(), ended && judged.is_none());
    if no_contact && no_judgement {
        return ().into_any();
    }
    let tried = || match sight.attempts {
        0 => (Tone::Neutral, text::to_come(lang).to_owned()),
        _ => (Tone::Warning, text::tried(lang).to_owned()),
    };
    // Trying on two days is shown as trying: apart, and not as met.
    let contact = match promise(lang, terms.first_contact_due, sight.first_contact_on, today) {
        Some(late) if sight.first_contact_on.is_some() || sight.attempts < 2 => late,
        _ => tried(),
    };
    let judgement = promise(lang, terms.judgement_due, judged, today)
        .unwrap_or_else(|| (Tone::Neutral, text::day_of(lang, terms.day(today))));
    view! {
        <section class="stack stack--tight">
            <h2>{text::promises(lang)}</h2>
            {(!no_contact).then(|| view! { <FirstContact terms=terms.clone() status=Some(tag(contact))/> })}
            {(!no_judgement).then(|| view! { <JudgementDay terms=terms.clone() status=Some(tag(judgement))/> })}
            {to_come(&sight)
                .then(|| {
                    view! {
                        <p class="no-print">
                            <a class="link-alone" href="/volgen/data.ics" rel="external" download="">
                                {paper::calendar_link(lang)}
                            </a>
                        </p>
                    }
                })}
        </section>
    }
    .into_any()
}

/// Whether there is still something to put in a calendar: as `papers::calendar` has it.
fn to_come(sight: &Sight) -> bool {
    let waits = sight.closing.is_none() && (sight.first_contact_on.is_none() || sight.verdict.is_none());
    let improvements = sight.verdict.iter().flat_map(|v| v.measures.iter().chain(&v.earlier));
    let mut promised = sight.agreed.iter().chain(improvements.filter_map(|measure| measure.promise.as_ref()));
    waits || promised.any(|promise| promise.settled.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    #[test]
    fn a_promise_is_kept_until_the_last_moment_of_its_day() {
        assert_eq!(promise(Lang::Nl, day(25), Some(day(25)), day(30)).unwrap().0, Tone::Success);
        assert_eq!(promise(Lang::Nl, day(25), Some(day(26)), day(30)).unwrap().0, Tone::Danger);
        assert_eq!(promise(Lang::Nl, day(25), None, day(25)), None);
        assert_eq!(promise(Lang::Nl, day(25), None, day(26)).unwrap().1, "Te laat");
    }

    #[test]
    fn a_judgement_that_is_being_written_does_not_show() {
        assert_eq!(position(Phase::Judging), position(Phase::InContact));
    }
}
