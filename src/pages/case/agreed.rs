//! What was agreed: the points, and the promises with what became of them (R10, R14).

use super::{data::CaseData, said::word, state::CasePage};
use crate::{
    components::{Tag, Tone},
    domain::{
        lang::Lang,
        promise::{Promise, Settled},
    },
    text::{
        case::{self as text, standing as words},
        choices, dates,
    },
};
use leptos::prelude::*;

/// The points and promises, as they are now.
#[component]
pub fn Agreed(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let now = Memo::new(move |_| {
        page.data.with(|case| {
            let promises = case.complaint.promises.iter().map(|p| promised(lang, case, p)).collect::<Vec<_>>();
            (points(lang, case), promises)
        })
    });
    let body = move || {
        let (points, promises) = now.get();
        if points.is_empty() {
            return view! { <p class="soft">{text::not_spoken(lang)}</p> }.into_any();
        }
        // A number stays a point's own, also when one before it is dropped.
        let points = points
            .into_iter()
            .map(|(number, title, about, solved)| {
                view! {
                    <li value=number.to_string()>
                        <span dir="auto">{title}</span>
                        {(!about.is_empty()).then(|| view! { <br/> <span class="small soft">{about}</span> })}
                        {solved.map(|solved| view! { <br/> <Tag tone=Tone::Success>{solved}</Tag> })}
                    </li>
                }
            })
            .collect_view();
        view! {
            <h3>{text::points(lang)}</h3>
            <ol>{points}</ol>
            <h3>{text::promises(lang)}</h3>
            {list(lang, promises)}
        }
        .into_any()
    };
    view! {
        <section class="section stack">
            <h2 class="section__title">{text::agreed_title(lang)}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// Each point: its number, its words, whom it is about, and since when it is solved (R10).
fn points(lang: Lang, case: &CaseData) -> Vec<(u8, String, String, Option<String>)> {
    let complaint = &case.complaint;
    let about = |point: &crate::domain::judgement::Point| match point.about.as_deref() {
        Some([]) => words::about_nobody(lang).to_owned(),
        _ if complaint.subjects.is_empty() => String::new(),
        _ => {
            let names: Vec<String> = complaint.point_about(point).iter().map(|id| case.name(*id)).collect();
            words::about(lang, &names.join(", "))
        }
    };
    let day = |on| words::point_solved(lang, &dates::day_and_month(lang, on));
    let solved = |number| complaint.solved_since(number).map(day);
    complaint.points.iter().map(|p| (p.number, word(lang, case, p.title), about(p), solved(p.number))).collect()
}

/// A promise as it is shown: its number, what and by when, and what became of it.
pub type Promised = (u8, String, String);

/// A promise or measure in words.
pub fn promised(lang: Lang, case: &CaseData, promise: &Promise) -> Promised {
    let day = |day| dates::day_and_month(lang, day);
    let what = text::promise_by(lang, &word(lang, case, promise.what), &day(promise.by));
    let owner = promise.owner.map(|id| case.name(id));
    let state = match &promise.settled {
        None if promise.late(case.today) => words::day_passed(lang).to_owned(),
        None => words::still_open(lang).to_owned(),
        Some(Settled::Kept(_)) if promise.late(case.today) => {
            format!(
                "{}, {}",
                choices::settled(lang, &promise.settled.unwrap_or(Settled::Missed)),
                words::kept_late(lang)
            )
        }
        Some(how) => choices::settled(lang, how),
    };
    let first = (promise.first_by != promise.by).then(|| words::first_by(lang, &day(promise.first_by)));
    let hear = promise.hear.map(|how| words::heard_by(lang, &choices::hear(lang, how).to_lowercase()));
    let parts: Vec<String> = owner.into_iter().chain([state]).chain(hear).chain(first).collect();
    (promise.number, what, parts.join(" · "))
}

/// A list of them.
pub fn list(lang: Lang, promises: Vec<Promised>) -> AnyView {
    if promises.is_empty() {
        return view! { <p class="soft">{text::no_promises(lang)}</p> }.into_any();
    }
    let items = promises
        .into_iter()
        .map(|(number, what, state)| {
            view! {
                <li value=number.to_string()>
                    <span dir="auto">{what}</span>
                    <br/>
                    <span class="small soft">{state}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ol>{items}</ol> }.into_any()
}
