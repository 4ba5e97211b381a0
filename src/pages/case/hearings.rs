//! The hearing of both sides (R11).

use super::{data::CaseData, said::word, state::CasePage};
use crate::{
    components::{Prose, SummaryList, SummaryRow},
    domain::{
        hearing::{Heard, Hearing, Party},
        lang::Lang,
    },
    text::{case::standing as text, choices, common, dates},
};
use leptos::prelude::*;

/// One side of the hearing, in words.
#[derive(Clone, Debug, PartialEq)]
struct Side {
    name: String,
    invited: String,
    /// None for the complainant, who is shown no extract.
    extract: Option<String>,
    outcome: String,
    statements: Vec<String>,
    told: Option<bool>,
}

/// R11: each side that was invited, shown something or heard.
#[component]
pub fn Hearings(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let sides = Memo::new(move |_| {
        page.data.with(|case| case.complaint.hearings.iter().map(|h| side(lang, case, h)).collect::<Vec<_>>())
    });
    move || {
        let sides = sides.get();
        (!sides.is_empty()).then(|| {
            view! {
                <section class="section stack">
                    <h2 class="section__title">{text::hearings(lang)}</h2>
                    {sides.into_iter().map(|side| side_view(lang, side)).collect_view()}
                </section>
            }
            .into_any()
        })
    }
}

fn side(lang: Lang, case: &CaseData, hearing: &Hearing) -> Side {
    let day = |day| dates::day_and_month(lang, day);
    let not_yet = || text::not_yet(lang).to_owned();
    let numbers: Vec<String> = hearing.extract.iter().map(u8::to_string).collect();
    let subject = |who| case.name(who);
    let (name, is_subject) = match hearing.party {
        Party::Complainant => (text::complainant(lang).to_owned(), false),
        Party::Subject(who) => (subject(who), true),
    };
    let invited: Vec<String> = hearing.invited.iter().map(|on| day(*on)).collect();
    Side {
        name,
        invited: if invited.is_empty() { not_yet() } else { invited.join(", ") },
        extract: is_subject.then(|| match numbers.is_empty() {
            true => not_yet(),
            false => text::extract_points(lang, &numbers.join(", ")),
        }),
        outcome: match hearing.outcome {
            None => not_yet(),
            Some(Heard::Spoke(on)) => text::spoke_on(lang, &day(on)),
            Some(other) => choices::heard(lang, other).to_owned(),
        },
        statements: hearing.statements.iter().map(|id| word(lang, case, *id)).collect(),
        told: (is_subject && case.complaint.issued.is_some()).then_some(hearing.told),
    }
}

fn side_view(lang: Lang, side: Side) -> AnyView {
    let statements = side.statements.into_iter().map(|text| view! { <Prose text quoted=true/> }).collect::<Vec<_>>();
    let statements = (!statements.is_empty())
        .then(|| view! { <SummaryRow key=text::statements(lang)>{statements.into_view()}</SummaryRow> });
    let told = side.told.map(|told| {
        let words = if told { common::yes(lang) } else { text::not_yet(lang) };
        view! { <SummaryRow key=text::outcome_told(lang) value=words/> }
    });
    view! {
        <h3>{side.name}</h3>
        <SummaryList>
            <SummaryRow key=text::invited(lang) value=side.invited/>
            {side.extract.map(|value| view! { <SummaryRow key=text::extract(lang) value=value/> })}
            <SummaryRow key=text::outcome(lang) value=side.outcome/>
            {statements}
            {told}
        </SummaryList>
    }
    .into_any()
}
