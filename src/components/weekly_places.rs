//! The figures of a weekly report by place: a place is a row, so that the page grows downwards (R16).

use super::TableScroll;
use crate::{
    domain::{
        lang::Lang,
        report::{Column, Row, Theme, Weekly, Whose, tables as themes},
    },
    text::report as text,
};
use leptos::prelude::*;

/// The tables; what explains them stands above the first.
pub(super) fn tables(lang: Lang, report: &Weekly) -> AnyView {
    let rows = report.rows();
    let tables = themes(&rows);
    if tables.is_empty() {
        return view! {
            <section class="stack">
                <h2>{text::by_location(lang)}</h2>
                <p>{text::nothing(lang)}</p>
            </section>
        }
        .into_any();
    }
    let section = |(nth, (theme, columns)): (usize, &(Theme, Vec<Column>))| {
        let title = text::theme(lang, *theme);
        let explained = (nth == 0).then(|| {
            view! {
                <p class="small soft">{text::several(lang)}</p>
                <p class="small soft">{text::in_brackets(lang)}</p>
            }
        });
        let table = table(lang, title, &rows, columns);
        view! {
            <section class="stack">
                <h2>{title}</h2>
                {explained}
                <TableScroll label=title long=true>{table}</TableScroll>
            </section>
        }
    };
    tables.iter().enumerate().map(section).collect_view().into_any()
}

fn table(lang: Lang, title: &'static str, rows: &[Row<'_>], columns: &[Column]) -> AnyView {
    let heads = columns.iter().map(|column| {
        view! { <th scope="col" class="table__number">{text::column_name(lang, *column)}</th> }
    });
    view! {
        <table class="table table--places">
            <caption class="visually-hidden">{title}</caption>
            <thead>
                <tr>
                    <th scope="col">{text::place(lang)}</th>
                    {heads.collect_view()}
                </tr>
            </thead>
            {groups(rows).map(|rows| group(lang, rows, columns)).collect_view()}
        </table>
    }
    .into_any()
}

/// A region with the locations under it, or what stands by itself.
fn groups<'a, 'b>(rows: &'a [Row<'b>]) -> impl Iterator<Item = &'a [Row<'b>]> {
    rows.chunk_by(|_, next| matches!(next.whose, Whose::Location(_, Some(_))))
}

/// Whoever hears the table hears the region at each of its locations: for who sees it, those stand further in.
fn group(lang: Lang, rows: &[Row<'_>], columns: &[Column]) -> AnyView {
    let line = |(nth, row)| line(lang, row, columns, if nth == 0 && rows.len() > 1 { "rowgroup" } else { "row" });
    view! { <tbody>{rows.iter().enumerate().map(line).collect_view()}</tbody> }.into_any()
}

fn line(lang: Lang, row: &Row<'_>, columns: &[Column], scope: &'static str) -> AnyView {
    let class = match row.whose {
        Whose::Whole | Whose::Region(_) => "table__sum",
        Whose::Location(_, Some(_)) => "table__part",
        Whose::Location(_, None) | Whose::Elsewhere => "",
    };
    let numbers = columns.iter().map(|column| {
        view! { <td class="table__number">{text::beside_usual(lang, row, *column)}</td> }
    });
    view! {
        <tr class=class>
            <th scope=scope>{text::whose(lang, row.whose).to_owned()}</th>
            {numbers.collect_view()}
        </tr>
    }
    .into_any()
}
