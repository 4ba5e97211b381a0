//! What is shared with the committee of a location, and how it stands.

use super::{SetImprovement, page::Shown};
use crate::{
    components::{Button, ButtonRow, Empty, Kind, Tag, Tone},
    domain::{
        improvement::{Improvement, Stands},
        lang::Lang,
        organisation::Location,
    },
    text::{dates, improvements as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// All of it.
pub(super) fn list(lang: Lang, location: &Location, shown: &Shown) -> AnyView {
    let items = shown.shared.iter().map(|one| item(lang, one, shown.writes)).collect_view();
    let body = if shown.shared.is_empty() {
        view! {
            <Empty title=text::none(lang)>
                <p>{text::none_more(lang)}</p>
            </Empty>
        }
        .into_any()
    } else {
        items.into_any()
    };
    view! {
        <section class="stack">
            <h2>{text::released(lang, &location.name)}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn item(lang: Lang, one: &Improvement, writes: bool) -> AnyView {
    let tone = match one.stands {
        Stands::Planned => Tone::Info,
        Stands::Done => Tone::Success,
        Stands::Withdrawn => Tone::Neutral,
    };
    let next: &[(Stands, &'static str)] = match one.stands {
        Stands::Planned => &[(Stands::Done, text::is_done(lang)), (Stands::Withdrawn, text::withdraw(lang))],
        Stands::Done => &[(Stands::Planned, text::not_done(lang)), (Stands::Withdrawn, text::withdraw(lang))],
        Stands::Withdrawn => &[(Stands::Planned, text::put_back(lang))],
    };
    let begin: String = one.words.chars().take(60).collect();
    let button = |(stands, words): &(Stands, &'static str)| {
        let (which, key, words) = (format!(": {begin}"), stands.key(), *words);
        view! {
            <Button kind=Kind::Secondary name="stands" value=key>
                {words}
                <span class="visually-hidden">{which}</span>
            </Button>
        }
        .into_any()
    };
    let buttons: Vec<AnyView> = next.iter().map(button).collect();
    let (id, location) = (one.id.to_string(), one.location.to_string());
    let buttons = writes.then(|| {
        view! {
            <form method="post" action=SetImprovement::PATH>
                <input type="hidden" name="id" value=id/>
                <input type="hidden" name="location" value=location/>
                <ButtonRow>{buttons}</ButtonRow>
            </form>
        }
    });
    let (day, stands) = (dates::plain(lang, one.released_on), text::stands_as(lang, one.stands));
    view! {
        <article class="card stack stack--tight">
            <p class="prose" dir="auto">
                {one.words.clone()}
            </p>
            <p class="cluster">
                <Tag tone=tone>{stands}</Tag>
                <span class="small soft">{text::since(lang, &day)}</span>
            </p>
            {buttons}
        </article>
    }
    .into_any()
}
