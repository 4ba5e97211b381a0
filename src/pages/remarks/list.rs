//! The remarks: those that wait, the longest waiting first, then those that are done.

use super::{Remarks, Said, Shown};
use crate::{
    components::{Empty, LinkButton, Notice, PageTitle, Prose, Tag, Tone},
    domain::{lang::Lang, remark::Sort},
    text::{dates, remark as text},
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

#[component]
pub(super) fn List(remarks: Remarks) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let saved = match use_query_map().get_untracked().get_str("gedaan") {
        Some("1") => Some((Tone::Success, text::saved(lang))),
        Some("eerder") => Some((Tone::Info, text::saved_before(lang))),
        _ => None,
    };
    let saved = saved.map(|(tone, sentence)| {
        view! {
            <div role="status">
                <Notice tone=tone>
                    <p>{sentence}</p>
                </Notice>
            </div>
        }
    });
    let (waiting, done): (Vec<Shown>, Vec<Shown>) = remarks.all.into_iter().partition(|r| r.settled.is_none());
    let section = |title: &'static str, nothing: &'static str, of: Vec<Shown>| {
        let any = !of.is_empty();
        let items = of.into_iter().map(|remark| item(lang, remark)).collect_view();
        view! {
            <section class="stack">
                <h2>{title}</h2>
                {if any { items.into_any() } else { view! { <Empty title=nothing/> }.into_any() }}
            </section>
        }
    };
    view! {
        <PageTitle text=move || text::list_title(lang).to_owned()/>
        <div class="page__narrow stack stack--loose">
            <header class="stack stack--tight">
                <h1>{text::list_title(lang)}</h1>
                <p class="soft">{text::list_lead(lang)}</p>
            </header>
            {saved}
            {section(text::waiting(lang), text::none_waiting(lang), waiting)}
            {section(text::settled(lang), text::none_settled(lang), done)}
            {remarks.more.then(|| view! { <p class="soft">{text::not_all(lang)}</p> })}
        </div>
    }
    .into_any()
}

fn item(lang: Lang, remark: Shown) -> AnyView {
    let which = format!(": {}, {}", remark.location, dates::long(lang, remark.sent_on));
    let on = remark.settled.is_none().then(|| {
        view! {
            <p>
                <LinkButton href=format!("/opmerkingen?bericht={}", remark.id)>
                    {text::settle(lang)}
                    <span class="visually-hidden">{which}</span>
                </LinkButton>
            </p>
        }
    });
    view! {
        <article class="card">
            {shown(lang, remark)}
            {on}
        </article>
    }
    .into_any()
}

/// A remark, wherever it stands: what it is, of where and when, the words, and what was done.
pub(super) fn shown(lang: Lang, remark: Shown) -> AnyView {
    let tone = if remark.sort == Sort::Compliment { Tone::Success } else { Tone::Info };
    let settled = remark.settled.map(|(outcome, on, who)| {
        let note = remark.said.as_ref().map(|said| said.note.clone()).unwrap_or_default();
        view! {
            <div class="stack stack--tight">
                <p>
                    <strong>{text::outcome_of(lang, outcome)}</strong>
                    " · "
                    {text::settled_by(lang, &dates::long(lang, on), &who)}
                </p>
                <Prose text=note/>
            </div>
        }
    });
    let said = match remark.said {
        Some(said) => words(lang, said),
        None => view! { <p class="soft">{text::forgotten(lang)}</p> }.into_any(),
    };
    view! {
        <h3>{remark.location}</h3>
        <p class="cluster">
            <Tag tone=tone>{text::sort_of(lang, remark.sort)}</Tag>
            <span class="small soft">{text::sent_on(lang, &dates::long(lang, remark.sent_on))}</span>
        </p>
        {said}
        {settled}
    }
    .into_any()
}

fn words(lang: Lang, said: Said) -> AnyView {
    let from = if said.name.is_empty() { text::from_nobody(lang).to_owned() } else { text::from(lang, &said.name) };
    let wants = !said.phone.is_empty() || !said.email.is_empty();
    let dial: String = said.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let ways = if wants {
        view! {
            <p class="cluster">
                <Tag tone=Tone::Brand>{text::wants_answer(lang)}</Tag>
                {(!said.phone.is_empty()).then(|| view! { <a href=format!("tel:{dial}")>{said.phone.clone()}</a> })}
                {(!said.email.is_empty())
                    .then(|| view! { <a href=format!("mailto:{}", said.email)>{said.email.clone()}</a> })}
            </p>
        }
        .into_any()
    } else {
        view! { <p class="small soft">{text::no_answer(lang)}</p> }.into_any()
    };
    view! {
        <Prose text=said.words quoted=true/>
        <p class="small" dir="auto">
            {from}
        </p>
        {ways}
    }
    .into_any()
}
