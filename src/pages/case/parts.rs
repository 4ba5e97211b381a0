//! The points given to managers of one of several locations, and what they reported (R8).

use super::{data::CaseData, said::word, state::CasePage};
use crate::{
    components::{Prose, SummaryList, SummaryRow},
    domain::{lang::Lang, part::Part},
    text::case::part as text,
};
use leptos::prelude::*;

/// What one manager was given and reported, in words.
#[derive(Clone, Debug, PartialEq)]
struct Given {
    name: String,
    points: String,
    reports: Vec<String>,
}

/// R8: each manager who was given points.
#[component]
pub fn Parts(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let parts = Memo::new(move |_| {
        page.data.with(|case| case.complaint.parts.iter().map(|part| given(lang, case, part)).collect::<Vec<_>>())
    });
    move || {
        let parts = parts.get();
        (!parts.is_empty()).then(|| {
            view! {
                <section class="section stack">
                    <h2 class="section__title">{text::holders(lang)}</h2>
                    <p class="small soft">{text::holders_help(lang)}</p>
                    {parts.into_iter().map(|part| part_view(lang, part)).collect_view()}
                </section>
            }
            .into_any()
        })
    }
}

fn given(lang: Lang, case: &CaseData, part: &Part) -> Given {
    let numbers: Vec<String> = part.points.iter().map(u8::to_string).collect();
    Given {
        name: case.name(part.manager),
        points: if numbers.is_empty() { text::taken_away(lang).to_owned() } else { numbers.join(", ") },
        reports: part.reports.iter().map(|id| word(lang, case, *id)).collect(),
    }
}

fn part_view(lang: Lang, part: Given) -> AnyView {
    let reports = part.reports.into_iter().map(|text| view! { <Prose text quoted=true/> }).collect::<Vec<_>>();
    let reports = if reports.is_empty() {
        view! { <SummaryRow key=text::reports(lang) value=text::no_report(lang)/> }.into_any()
    } else {
        view! { <SummaryRow key=text::reports(lang)>{reports.into_view()}</SummaryRow> }.into_any()
    };
    view! {
        <h3>{part.name}</h3>
        <SummaryList>
            <SummaryRow key=text::given(lang) value=part.points/>
            {reports}
        </SummaryList>
    }
    .into_any()
}
