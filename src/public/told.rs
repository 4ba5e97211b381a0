//! Numbers as they are told: a table, which says where one is hidden.

use crate::{
    components::TableScroll,
    domain::{lang::Lang, report::Place},
    text::{about::reports as text, report as words},
};
use leptos::prelude::*;

/// Every number of a place.
pub fn table(lang: Lang, of: &Place<Option<u32>>) -> AnyView {
    let filed = (words::filed(lang), Some(of.filed));
    rows(lang, &of.name, [filed].into_iter().chain(words::numbers(lang, &of.counts)).collect())
}

/// Numbers by their names; what is hidden says so.
pub fn rows(lang: Lang, label: &str, rows: Vec<(&'static str, Option<u32>)>) -> AnyView {
    let row = |(name, told): (&'static str, Option<u32>)| {
        let told = told.map_or_else(
            || view! { <span class="soft">{words::hidden(lang)}</span> }.into_any(),
            |count| count.into_any(),
        );
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="table__number">{told}</td>
            </tr>
        }
    };
    let rows = rows.into_iter().map(row).collect_view();
    view! {
        <TableScroll label=label.to_owned()>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{text::what(lang)}</th>
                        <th scope="col" class="table__number">
                            {text::how_many(lang)}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableScroll>
    }
    .into_any()
}
