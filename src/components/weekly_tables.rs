//! The figures of a weekly report: against the weeks before as small charts, and all of them as tables (R16).

use super::{Bars, TableScroll};
use crate::{
    domain::{
        lang::Lang,
        report::{Figure, Part, Weekly},
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
    // Of a region there is no elsewhere.
    let elsewhere = Some(elsewhere(lang, &report)).filter(|part| Figure::ALL.iter().any(|f| part.figures.of(*f) > 0));
    let parts: Vec<Part> = report.locations.iter().cloned().chain(elsewhere).collect();
    let whole = whole(lang, &report);
    let (regions, locations) =
        (by_part(lang, text::by_region(lang), &report.regions), by_part(lang, text::by_location(lang), &parts));
    view! {
        <section class="stack">
            <h2>{text::trend(lang)}</h2>
            <div class="charts">{charts.collect_view()}</div>
            <p class="small soft">{text::not_in(lang)}</p>
            <TableScroll label=text::figures(lang)>{whole}</TableScroll>
        </section>
        <section class="stack">
            <h2>{text::by_region(lang)}</h2>
            <p class="small soft">{text::several(lang)}</p>
            {usual(lang, text::by_region(lang), &report.regions)}
            {regions}
        </section>
        <section class="stack">
            <h2>{text::by_location(lang)}</h2>
            {usual(lang, text::by_location(lang), &report.locations)}
            {locations}
        </section>
    }
    .into_any()
}

fn elsewhere(lang: Lang, report: &Weekly) -> Part {
    Part { name: text::elsewhere(lang).to_owned(), figures: report.elsewhere, usual: None }
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

/// What is new, open and late at each place, beside the mean of the weeks before; nothing in a report that did not say it.
fn usual(lang: Lang, what: &'static str, parts: &[Part]) -> Option<AnyView> {
    let rows: Vec<_> = parts.iter().filter_map(|part| Some((part.name.clone(), text::usual(lang, part)?))).collect();
    let (_, first) = rows.first()?;
    let heads = first.clone().map(|(name, ..)| {
        view! {
            <th scope="col" class="table__number">{name}</th>
            <th scope="col" class="table__number">{text::usually(lang, name)}</th>
        }
    });
    let row = |(place, numbers): (String, [(&'static str, u32, String); 3])| {
        let numbers = numbers.map(|(_, now, mean)| {
            view! {
                <td class="table__number">
                    <strong>{now}</strong>
                </td>
                <td class="table__number">{mean}</td>
            }
        });
        view! {
            <tr>
                <th scope="row">{place}</th>
                {numbers.into_iter().collect_view()}
            </tr>
        }
    };
    Some(
        view! {
            <p class="small soft">{text::against_usual(lang)}</p>
            <TableScroll label=format!("{what}: {}", text::against_usual(lang))>
                <table class="table">
                    <caption class="visually-hidden">{format!("{what}: {}", text::against_usual(lang))}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{text::place(lang)}</th>
                            {heads.into_iter().collect_view()}
                        </tr>
                    </thead>
                    <tbody>{rows.clone().into_iter().map(row).collect_view()}</tbody>
                </table>
            </TableScroll>
        }
        .into_any(),
    )
}

/// The figures that are not zero everywhere, one column for each place.
fn by_part(lang: Lang, what: &'static str, parts: &[Part]) -> AnyView {
    let some = |figure: &&Figure| parts.iter().any(|part| text::any(part, **figure));
    if !Figure::ALL.iter().any(|figure| some(&figure)) {
        return view! { <p>{text::nothing(lang)}</p> }.into_any();
    }
    let number = |part: &Part, figure: Figure| {
        view! { <td class="table__number">{text::beside_usual(lang, part, figure)}</td> }
    };
    let usually = parts.iter().any(|part| part.before(Figure::New).is_some());
    let row = |figure: &Figure| {
        view! {
            <tr>
                <th scope="row">{text::figure_name(lang, *figure)}</th>
                {parts.iter().map(|part| number(part, *figure)).collect_view()}
            </tr>
        }
    };
    let names = parts.iter().map(|part| view! { <th scope="col" class="table__number">{part.name.clone()}</th> });
    let (names, rows) = (names.collect_view(), Figure::ALL.iter().filter(some).map(row).collect_view());
    view! {
        {usually.then(|| view! { <p class="small soft">{text::in_brackets(lang)}</p> })}
        <TableScroll label=what>
            <table class="table">
                <caption class="visually-hidden">{what}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text::figure(lang)}</th>
                        {names}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableScroll>
    }
    .into_any()
}
