//! Numbers as they are told: a table, which says where one is hidden, and where there is something to draw a drawing beside
//! it.

use crate::{
    components::{Shares, TableScroll},
    domain::{
        lang::Lang,
        report::{Place, Yearly},
    },
    text::{
        about::reports as text,
        choices,
        report::{self as words, Named},
    },
};
use leptos::prelude::*;

/// Numbers that are told or hidden, with their names.
type Told = Named<Option<u32>>;

/// Every number of a place, in one table.
pub fn table(lang: Lang, of: &Place<Option<u32>>) -> AnyView {
    let filed = (words::filed(lang), Some(of.filed));
    rows(lang, &of.name, [filed].into_iter().chain(words::numbers(lang, &of.counts)).collect())
}

/// What they were about, and in which quarter they came.
pub fn nature(lang: Lang, of: &Place<Option<u32>>) -> AnyView {
    let numbers = words::groups(lang, &of.counts);
    let filed = vec![(words::filed(lang), Some(of.filed))];
    view! {
        {group(lang, &of.name, text::categories(lang), &numbers.nature, [filed, numbers.nature.clone()].concat())}
        {group(lang, &of.name, text::quarters(lang), &numbers.quarters, numbers.quarters.clone())}
    }
    .into_any()
}

/// What those of the whole organisation were about, subject by subject, and how many went on elsewhere.
pub fn subjects(lang: Lang, year: &Yearly<Option<u32>>) -> AnyView {
    let subject = |(category, told): &(_, Option<u32>)| (choices::category(lang, *category), *told);
    let some = year.categories.iter().filter(|_| year.whole.filed > 0);
    let subjects: Told = some.map(subject).collect();
    let diverted = vec![(words::diverted(lang), year.diverted)];
    group(lang, &year.whole.name, text::subjects(lang), &subjects, [subjects.clone(), diverted].concat())
}

/// What was found, whether that was in time, and which measures were promised.
pub fn tenor(lang: Lang, of: &Place<Option<u32>>) -> AnyView {
    let numbers = words::groups(lang, &of.counts);
    let judged = [numbers.judged, numbers.results.clone(), numbers.timely].concat();
    view! {
        {group(lang, &of.name, text::judgements(lang), &numbers.results, judged)}
        {group(lang, &of.name, text::measures(lang), &numbers.measures, numbers.measures.clone())}
    }
    .into_any()
}

/// Who outside was asked.
pub fn disputes(lang: Lang, of: &Place<Option<u32>>) -> AnyView {
    let numbers = words::groups(lang, &of.counts).outside;
    group(lang, &of.name, text::outside(lang), &numbers, numbers.clone())
}

/// Numbers of a place under a heading of their own: drawn, where one of them is told that is not zero, and in a table. The
/// names by which they are heard have the place, since a page has these headings for several.
fn group(lang: Lang, place: &str, title: &'static str, drawn: &Told, numbers: Told) -> AnyView {
    let named = format!("{title}: {place}");
    let chart = drawn.iter().any(|(_, told)| told.is_some_and(|n| n > 0)).then(|| {
        let said = text::chart(lang, &named);
        view! { <Shares name=title said values=drawn.clone() hidden=words::hidden(lang)/> }
    });
    view! {
        <section class="stack stack--tight">
            <h3>{title}</h3>
            <div class="figures">{rows(lang, &named, numbers)} {chart}</div>
        </section>
    }
    .into_any()
}

/// Numbers by their names; what is hidden says so.
pub fn rows(lang: Lang, label: &str, rows: Told) -> AnyView {
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
    let (rows, caption) = (rows.into_iter().map(row).collect_view(), label.to_owned());
    view! {
        <TableScroll label=label.to_owned()>
            <table class="table">
                <caption class="visually-hidden">{caption}</caption>
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
