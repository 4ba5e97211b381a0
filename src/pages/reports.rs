//! `/rapporten`: the weekly report, for the directors and the coordinator (R16).

mod annex;
mod api;
mod edition;
mod issue;
mod late;

pub use api::*;

use crate::{
    components::{PageTitle, StaffFrame, StaffTrouble, WeeklyTables},
    domain::{
        lang::Lang,
        report::{Week, Weekly},
    },
    text::{dates, report as text},
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
    let (week, span) = (shown.week, shown.week.span());
    let title = text::of_week(lang, &week.to_string());
    let heading = title.clone();
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
    let files = shown.report.is_some().then(|| files(lang, week, &version));
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
                        {files}
                    </nav>
                    {edition::standing(lang, &shown)}
                    {edition::versions(lang, &shown)}
                </header>
                {shown.report.clone().map(|report| body(lang, &shown, report))}
                {form}
            </div>
        </StaffFrame>
    }
    .into_any()
}

/// The same to take along.
fn files(lang: Lang, week: Week, version: &str) -> AnyView {
    let file = |(kind, words): (&'static str, &'static str)| {
        view! {
            <a href=format!("/rapporten/week.{kind}?week={week}{version}") rel="external" download>
                {words}
            </a>
        }
    };
    [("pdf", text::as_pdf(lang)), ("xlsx", text::as_workbook(lang))].map(file).into_iter().collect_view().into_any()
}

/// What it says, the late cases first.
fn body(lang: Lang, shown: &Shown, report: Weekly) -> AnyView {
    let late = late::section(lang, &report, &shown.open);
    view! {
        {late}
        {edition::comment(lang, shown.issued.as_ref())}
        <WeeklyTables report/>
        {shown.annex.clone().map(|annex| view! { <annex::Table annex/> })}
    }
    .into_any()
}
