//! The small page: the points, the terms, what was reported, and what one can do.

use super::{
    super::{api::load_case, data::CaseSight},
    data::{OnePart, OnePoint, PartData},
    forms::Forms,
};
use crate::{
    components::{
        BackLink, NotHere, NotLive, PageTitle, Prose, StaffFrame, SummaryList, SummaryRow, Tag, Tone,
        live::{is_news, use_live},
    },
    domain::{judgement::When, lang::Lang},
    error::AppError,
    text::{
        case::{self as words, part as text},
        choices, dates, terms,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// The state of the page.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// What is shown.
    pub data: RwSignal<PartData>,
    /// Whether a form came back with errors.
    pub failed: RwSignal<bool>,
    /// Whether sight was lost.
    pub gone: RwSignal<bool>,
    /// What is said politely.
    pub said: RwSignal<&'static str>,
}

impl Page {
    /// Reads it again, and says so. What somebody types is in forms that stay.
    pub fn fetch(self, said: &'static str) {
        let reference = self.data.with_untracked(|d| d.reference.clone());
        spawn_local(async move {
            match load_case(reference, None).await {
                Ok(CaseSight::Part(part)) => {
                    self.data.set(*part);
                    self.said.set(said);
                }
                // They see all of it now, on another page; or nothing.
                Ok(CaseSight::Whole(_)) | Err(AppError::NotFound | AppError::LogIn) => self.gone.set(true),
                // The stream will say so again; what is shown stays.
                Err(_) => {}
            }
        });
    }
}

/// The page.
#[component]
pub fn PartPage(part: PartData) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let (reference, name) = (part.reference.clone(), part.name.clone());
    let page = Page {
        failed: RwSignal::new(part.unsent.is_some()),
        data: RwSignal::new(part),
        gone: RwSignal::new(false),
        said: RwSignal::new(""),
    };
    let line = use_live(format!("/live/zaak/{reference}"), &["changed", "gone"], move |event, version| match event {
        "gone" => page.gone.set(true),
        // The first of a stream says where it stands: what is shown may be that already.
        _ if is_news(&version, page.data.with_untracked(|shown| shown.seq)) => page.fetch(""),
        _ => {}
    });
    let titled = reference.clone();
    let title = move || {
        let mark = if page.failed.get() { words::error_title(lang) } else { "" };
        format!("{mark}{}", words::title(lang, &titled))
    };
    view! {
        <PageTitle text=title/>
        <StaffFrame here=format!("/zaak/{reference}") name=name>
            <BackLink href="/bord"/>
            <p class="visually-hidden" role="status" translate="no">
                {move || page.said.get()}
            </p>
            <NotLive line here=format!("/zaak/{reference}")/>
            <Show when=move || !page.gone.get() fallback=move || view! { <NotHere/> }>
                <Head page/>
                <div class="case">
                    <div class="case__main">{move || page.data.with(|d| parts(lang, d))}</div>
                    <aside class="case__side stack" aria-label=words::what_next(lang)>
                        <section id="wat-nu">
                            <h2 class="section__title">{words::what_next(lang)}</h2>
                            <Forms page/>
                        </section>
                    </aside>
                </div>
            </Show>
        </StaffFrame>
    }
    .into_any()
}

#[component]
fn Head(page: Page) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let (reference, received, contact, judgement) = page.data.with_untracked(|d| {
        let day = |day| dates::long(lang, day);
        (d.reference.clone(), day(d.received_on), day(d.first_contact_due), day(d.judgement_due))
    });
    let phase = Memo::new(move |_| page.data.with(|d| choices::phase(lang, d.phase)));
    view! {
        <header class="case-head">
            <p class="case-head__ref" translate="no">
                {reference}
            </p>
            <h1>{text::heading(lang)}</h1>
            <div class="cluster">
                <Tag tone=Tone::Brand>{move || phase.get()}</Tag>
            </div>
            <p>{text::explained(lang)}</p>
            <SummaryList>
                <SummaryRow key=text::received(lang) value=received/>
                <SummaryRow key=terms::contact_term(lang) value=contact/>
                <SummaryRow key=terms::judgement_term(lang) value=judgement/>
            </SummaryList>
        </header>
    }
    .into_any()
}

fn parts(lang: Lang, data: &PartData) -> AnyView {
    data.parts.iter().map(|part| part_view(lang, data, part)).collect_view().into_any()
}

fn part_view(lang: Lang, data: &PartData, part: &OnePart) -> AnyView {
    let erased = |words: &Option<String>| words.clone().unwrap_or_else(|| words::erased(lang).to_owned());
    // Whoever stands in for somebody reads whose they are.
    let whose = (part.manager != data.me).then(|| view! { <p>{text::for_whom(lang, &part.name)}</p> });
    let place =
        (!part.places.is_empty()).then(|| view! { <SummaryRow key=text::place(lang) value=part.places.join(", ")/> });
    let points = part.points.iter().map(|point| point_view(lang, point)).collect_view();
    let reports: Vec<_> = part.reports.iter().map(|words| view! { <Prose text=erased(words) quoted=true/> }).collect();
    let reports = (!reports.is_empty()).then(|| {
        view! {
            <h3>{text::own_reports(lang)}</h3>
            {reports}
        }
    });
    let measures: Vec<_> = part
        .measures
        .iter()
        .map(|(what, when, settled)| {
            let day = |on| dates::day_and_month(lang, on);
            let state = match (settled, when) {
                (Some(how), _) => choices::settled(lang, how),
                (None, When::Taken(on)) => text::taken_on(lang, &day(*on)),
                (None, When::Planned(on)) => text::planned_by(lang, &day(*on)),
            };
            view! {
                <li>
                    <span dir="auto">{erased(what)}</span>
                    <br/>
                    <span class="small soft">{state}</span>
                </li>
            }
        })
        .collect();
    let measures = (!measures.is_empty()).then(|| {
        view! {
            <h3>{text::measures(lang)}</h3>
            <ul>{measures}</ul>
        }
    });
    view! {
        <section class="section stack">
            <h2 class="section__title">{text::points(lang)}</h2>
            {whose}
            {place.map(|row| view! { <SummaryList>{row}</SummaryList> })}
            <ol>{points}</ol>
            {reports}
            {measures}
        </section>
    }
    .into_any()
}

fn point_view(lang: Lang, point: &OnePoint) -> AnyView {
    let title = point.title.clone().unwrap_or_else(|| words::erased(lang).to_owned());
    let found = point.found.clone().map(|(outcome, reasons)| {
        let reasons = reasons.unwrap_or_else(|| words::erased(lang).to_owned());
        view! {
            <p>
                <strong>{text::found(lang, choices::outcome(lang, outcome))}</strong>
            </p>
            <Prose text=reasons/>
        }
    });
    view! {
        <li value=point.number.to_string()>
            <span dir="auto">{title}</span>
            {found}
        </li>
    }
    .into_any()
}
