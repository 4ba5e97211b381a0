//! Who opened a case: newest first, a page at a time, and first of all what those had opened who may not see it.

pub mod api;

use crate::{
    components::{BackLink, Empty, Notice, PageTitle, StaffFrame, StaffTrouble, TableScroll, Tag, Tone},
    domain::lang::Lang,
    text::{case::opened as text, dates, dossier},
};
use api::{Conflicted, Mark, Moment, Openings, Row, Taken, load_openings};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// `/zaak/:reference/geopend`
#[component]
pub fn OpeningsPage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let asked = Memo::new(move |_| {
        let reference = params.with(|p| p.get("reference")).unwrap_or_default();
        let page = query.with(|q| q.get_str("pagina").and_then(|n| n.parse().ok())).unwrap_or(1);
        (reference, page)
    });
    let openings = Resource::new_blocking(move || asked.get(), |(reference, page)| load_openings(reference, page));
    view! {
        <Transition>
            {move || Suspend::new(async move {
                match openings.await {
                    Ok(openings) => view! { <Listed openings/> }.into_any(),
                    Err(error) => {
                        let (reference, _) = asked.get_untracked();
                        view! { <StaffTrouble here=format!("/zaak/{reference}/geopend") title=reference error/> }
                            .into_any()
                    }
                }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Listed(openings: Openings) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let case = format!("/zaak/{}", openings.reference);
    let here = format!("{case}/geopend");
    let page = openings.page;
    let link = |to: u32, words: &'static str| view! { <a href=format!("{here}?pagina={to}")>{words}</a> };
    let newer = (page > 1).then(|| link(page - 1, text::newer(lang)));
    let older = openings.more.then(|| link(page + 1, text::older(lang)));
    let ways = (newer.is_some() || older.is_some()).then(|| {
        view! {
            <nav class="cluster" aria-label=text::pages(lang)>
                {newer}
                {older}
            </nav>
        }
    });
    view! {
        <PageTitle text=move || text::title(lang).to_owned()/>
        <StaffFrame here=here name=openings.name>
            <BackLink href=case/>
            <div class="stack">
                <p class="soft" translate="no">
                    {openings.reference}
                </p>
                <h1>{text::title(lang)}</h1>
                <p>{text::lead(lang)}</p>
                {conflicted(lang, openings.conflicted)}
                {table(lang, openings.rows)}
                {ways}
                {taken(lang, openings.taken)}
            </div>
        </StaffFrame>
    }
    .into_any()
}

fn moment(lang: Lang, moment: &Moment) -> String {
    format!("{}, {}", dates::plain(lang, moment.day), moment.time)
}

fn conflicted(lang: Lang, people: Vec<Conflicted>) -> Option<AnyView> {
    let line = move |c: Conflicted| {
        let (first, last) = (moment(lang, &c.first), moment(lang, &c.last));
        let said = if c.times == 1 {
            text::once(lang, &c.name, &last)
        } else {
            text::times(lang, &c.name, c.times, &first, &last)
        };
        view! { <li>{said}</li> }
    };
    (!people.is_empty()).then(|| {
        view! {
            <Notice tone=Tone::Danger title=text::conflicted(lang)>
                <p>{text::conflicted_help(lang)}</p>
                <ul>{people.into_iter().map(line).collect_view()}</ul>
            </Notice>
        }
        .into_any()
    })
}

/// Who took a copy along; nothing where nobody did.
fn taken(lang: Lang, taken: Vec<Taken>) -> Option<AnyView> {
    let row = move |taken: Taken| {
        let what = dossier::took(lang, taken.purpose);
        let when = moment(lang, &taken.when);
        view! {
            <tr>
                <td>{taken.name}</td>
                <td>{what}</td>
                <td>
                    <time datetime=taken.when.at>{when}</time>
                </td>
            </tr>
        }
    };
    (!taken.is_empty()).then(|| {
        view! {
            <h2>{dossier::taken(lang)}</h2>
            <TableScroll label=dossier::taken(lang)>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{text::who(lang)}</th>
                            <th scope="col">{dossier::what(lang)}</th>
                            <th scope="col">{text::when(lang)}</th>
                        </tr>
                    </thead>
                    <tbody>{taken.into_iter().map(row).collect_view()}</tbody>
                </table>
            </TableScroll>
        }
        .into_any()
    })
}

fn table(lang: Lang, rows: Vec<Row>) -> AnyView {
    if rows.is_empty() {
        return view! { <Empty title=text::nobody(lang)/> }.into_any();
    }
    let row = move |row: Row| {
        let mark = row.mark.map(|mark| {
            let said = match mark {
                Mark::Subject => text::subject(lang),
                Mark::Close => text::close(lang),
            };
            view! { <Tag tone=Tone::Danger>{said}</Tag> }
        });
        let when = moment(lang, &row.when);
        view! {
            <tr>
                <td>{row.name} " " {mark}</td>
                <td>{row.function}</td>
                <td>
                    <time datetime=row.when.at>{when}</time>
                </td>
            </tr>
        }
    };
    view! {
        <TableScroll label=text::title(lang)>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{text::who(lang)}</th>
                        <th scope="col">{text::function(lang)}</th>
                        <th scope="col">{text::when(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </TableScroll>
    }
    .into_any()
}
