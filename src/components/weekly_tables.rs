//! The figures of a weekly report: against the weeks before as small charts, and all of them as tables (R16).

use super::{Bars, TableScroll, weekly_places};
use crate::{
    domain::{
        lang::Lang,
        report::{Figure, Weekly},
    },
    text::report as text,
};
use leptos::prelude::*;

/// What a chart is drawn of; the tables have everything.
const CHARTS: [Figure; 6] = [
    Figure::New,
    Figure::Overdue,
    Figure::ContactMissed,
    Figure::JudgedInTime,
    Figure::MeasuresLate,
    Figure::EndedSolved,
];

/// The charts and the tables.
///
/// ```ignore
/// <WeeklyTables report/>
/// ```
#[component]
pub fn WeeklyTables(
    /// What was counted.
    report: Weekly,
) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let series = |figure: Figure| -> Vec<u32> {
        report.before.iter().map(|week| &week.figures).chain([&report.whole]).map(|f| f.of(figure)).collect()
    };
    let charts = CHARTS.map(|figure| {
        let name = text::figure_name(lang, figure);
        view! { <Bars name=name said=text::chart(lang, name) values=series(figure)/> }
    });
    let (whole, places) = (whole(lang, &report), weekly_places::tables(lang, &report));
    view! {
        <section class="stack">
            <h2>{text::trend(lang)}</h2>
            <div class="charts">{charts.collect_view()}</div>
            <p class="small soft">{text::not_in(lang)}</p>
            <TableScroll label=text::figures(lang)>{whole}</TableScroll>
        </section>
        {places}
    }
    .into_any()
}

/// Every figure: this week, and each of the weeks before.
fn whole(lang: Lang, report: &Weekly) -> AnyView {
    let weeks = report.before.iter().rev().map(|before| {
        let (year, week) = before.week.parts();
        view! {
            <th scope="col" class="table__number">
                <span class="visually-hidden">{year} " "</span>
                {week}
            </th>
        }
    });
    let row = |figure: &Figure| {
        let before = report.before.iter().rev().map(|before| {
            view! { <td class="table__number">{before.figures.of(*figure)}</td> }
        });
        view! {
            <tr>
                <th scope="row">{text::figure_name(lang, *figure)}</th>
                <td class="table__number">
                    <strong>{report.whole.of(*figure)}</strong>
                </td>
                {before.collect_view()}
            </tr>
        }
    };
    view! {
        <table class="table">
            <caption class="visually-hidden">{text::figures(lang)}</caption>
            <thead>
                <tr>
                    <th scope="col">{text::figure(lang)}</th>
                    <th scope="col" class="table__number">{text::this_week(lang)}</th>
                    {weeks.collect_view()}
                </tr>
            </thead>
            <tbody>{Figure::ALL.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
