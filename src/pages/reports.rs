//! `/rapporten`: the weekly report, for the directors and the coordinator (R16).

mod annex;
mod api;
mod issue;

pub use api::*;

use crate::{
    components::{Notice, PageTitle, Prose, StaffFrame, StaffTrouble, Tag, Tone, WeeklyTables},
    domain::{lang::Lang, report::Late},
    text::{choices, dates, report as text},
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// `/rapporten`
#[component]
pub fn WeeklyPage() -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let query = use_query_map();
    let asked = Memo::new(move |_| query.with(|q| (q.get("week"), q.get("versie"))));
    let shown = Resource::new_blocking(move || asked.get(), |(week, version)| load_report(week, version));
    view! {
        // The week that was read stays there until the other one has come.
        <Transition>
            {move || Suspend::new(async move {
                match shown.await {
                    Ok(shown) => view! { <Report shown/> }.into_any(),
                    Err(error) => view! { <StaffTrouble here="/rapporten" title=text::title(lang) error/> }.into_any(),
                }
            })}
        </Transition>
    }
}

#[component]
fn Report(shown: Shown) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let report = shown.report.clone();
    let (week, span) = (report.week, report.week.span());
    let title = text::of_week(lang, &week.to_string());
    let heading = title.clone();
    let late = if report.late.is_empty() {
        view! { <p>{text::late_none(lang)}</p> }.into_any()
    } else {
        let lines = report.late.iter().map(|late| line(lang, late)).collect_view();
        view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
    };
    let form = shown.form.clone().map(|form| view! { <issue::IssueForm week form corrects=shown.issued.is_some()/> });
    let next = shown.next.clone().map(|next| {
        view! { <a href=format!("/rapporten?week={next}")>{text::next(lang)}</a> }
    });
    let earlier = shown.issued.as_ref().filter(|issued| issued.version < shown.versions).map(|issued| issued.version);
    let version = earlier.map(|version| format!("&versie={version}")).unwrap_or_default();
    // A page of the server: whoever issues these writes the yearly one too.
    let yearly = shown.form.is_some().then(|| {
        view! {
            <a href="/team/jaarverslag" rel="external">
                {text::to_yearly(lang)}
            </a>
        }
    });
    let files = [("pdf", text::as_pdf(lang)), ("xlsx", text::as_workbook(lang))].map(|(kind, words)| {
        view! {
            <a href=format!("/rapporten/week.{kind}?week={week}{version}") rel="external" download>
                {words}
            </a>
        }
    });
    view! {
        <PageTitle text=move || title.clone()/>
        <StaffFrame here=format!("/rapporten?week={week}{version}") name=shown.name.clone()>
            <div class="stack stack--loose">
                <header class="stack stack--tight">
                    <h1>{heading}</h1>
                    <p class="soft">{text::days(lang, &dates::long(lang, span.from), &dates::long(lang, span.to))}</p>
                    <nav class="cluster" aria-label=text::title(lang)>
                        <a href=format!("/rapporten?week={}", week.previous())>{text::previous(lang)}</a>
                        {next}
                        {yearly}
                        {files.into_iter().collect_view()}
                    </nav>
                    {standing(lang, &shown)}
                    {versions(lang, &shown)}
                </header>
                <section class="stack">
                    <h2>{text::late_title(lang)}</h2>
                    {late}
                </section>
                {comment(lang, shown.issued.as_ref())}
                <WeeklyTables report/>
                {shown.annex.clone().map(|annex| view! { <annex::Table annex/> })}
                {form}
            </div>
        </StaffFrame>
    }
    .into_any()
}

fn standing(lang: Lang, shown: &Shown) -> AnyView {
    let differs = shown.differs.then(|| {
        view! {
            <Notice tone=Tone::Warning>
                <p>{text::differs(lang)}</p>
            </Notice>
        }
    });
    match &shown.issued {
        None => view! {
            <Notice tone=Tone::Info>
                <p>{text::draft(lang)}</p>
            </Notice>
        }
        .into_any(),
        Some(issued) => view! {
            <p>{text::issued(lang, &dates::long(lang, issued.on), &issued.by)}</p>
            {(issued.version > 1).then(|| view! { <p>{text::correction(lang, issued.version)}</p> })}
            {differs}
        }
        .into_any(),
    }
}

/// The versions there are, where there are more than one: the one that is shown is no link.
fn versions(lang: Lang, shown: &Shown) -> Option<AnyView> {
    let (current, week) = (shown.issued.as_ref()?.version, shown.report.week);
    let version = move |n: u32| {
        let name = text::version(lang, n);
        if n == current {
            return view! { <strong aria-current="page">{name}</strong> }.into_any();
        }
        view! { <a href=format!("/rapporten?week={week}&versie={n}")>{name}</a> }.into_any()
    };
    let replaced = (current < shown.versions).then(|| {
        view! {
            <Notice tone=Tone::Warning>
                <p>
                    {text::replaced(lang)} " "
                    <a href=format!("/rapporten?week={week}")>{text::to_latest(lang)}</a>
                </p>
            </Notice>
        }
    });
    (shown.versions > 1).then(|| {
        view! {
            {replaced}
            <nav class="cluster" aria-label=text::versions(lang)>
                {text::versions(lang)}
                {(1..=shown.versions).map(version).collect_view()}
            </nav>
        }
        .into_any()
    })
}

fn line(lang: Lang, late: &Late) -> AnyView {
    let cause = late.cause.map(|cause| view! { <span>{choices::cause(lang, cause)}</span> });
    let (tone, told) =
        if late.explained { (Tone::Info, text::explained(lang)) } else { (Tone::Danger, text::unexplained(lang)) };
    let reference = late.reference.to_string();
    view! {
        <li class="cluster">
            <a href=format!("/zaak/{reference}") translate="no">
                {reference.clone()}
            </a>
            <strong>{text::days_late(lang, late.days)}</strong>
            <Tag tone=tone>{told}</Tag>
            {cause}
            <span class="soft">{choices::phase(lang, late.phase)} " · " {late.locations.join(", ")}</span>
        </li>
    }
    .into_any()
}

fn comment(lang: Lang, issued: Option<&Issued>) -> Option<AnyView> {
    let issued = issued?.clone();
    let checkpoint = issued.checkpoint.map(|(number, mac)| {
        view! {
            <p class="small soft code">{text::checkpoint(lang, number, &mac)}</p>
            <p class="small soft">{text::checkpoint_why(lang)}</p>
        }
    });
    Some(
        view! {
            <section class="stack">
                <h2>{text::comment(lang)}</h2>
                <Prose text=issued.comment/>
                {checkpoint}
            </section>
        }
        .into_any(),
    )
}
