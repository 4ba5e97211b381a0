//! Where one is logged in, and ending that.

use super::super::{EndOthers, EndSession};
use crate::{
    components::{Button, Kind, Tag},
    domain::lang::Lang,
    house::clock,
    store::accounts::Open,
    text::{access as text, dates},
};
use chrono::{DateTime, Utc};
use leptos::{prelude::*, server_fn::ServerFn};

/// Every device, and all others at once where there are others.
pub(super) fn section(lang: Lang, open: &[Open]) -> AnyView {
    let others = (open.len() > 1).then(|| {
        view! {
            <form method="post" action=EndOthers::PATH>
                <Button kind=Kind::Secondary>{text::others_end(lang)}</Button>
            </form>
        }
    });
    view! {
        <section class="stack">
            <h2>{text::sessions(lang)}</h2>
            <p>{text::sessions_lead(lang)}</p>
            <ul class="stack stack--tight">{open.iter().map(|open| session(lang, open)).collect_view()}</ul>
            {others}
        </section>
    }
    .into_any()
}

fn session(lang: Lang, open: &Open) -> AnyView {
    let device = if open.device.is_empty() { text::device_unknown(lang).to_owned() } else { open.device.clone() };
    let since = text::session_since(lang, &moment(lang, open.begun_at), &moment(lang, open.used_at));
    let id = open.id.to_string();
    let end = if open.this {
        view! { <Tag>{text::session_this(lang)}</Tag> }.into_any()
    } else {
        let which = format!(": {device}");
        view! {
            <form method="post" action=EndSession::PATH>
                <input type="hidden" name="id" value=id/>
                <Button kind=Kind::Link>
                    {text::session_end(lang)} <span class="visually-hidden">{which}</span>
                </Button>
            </form>
        }
        .into_any()
    };
    view! {
        <li class="cluster">
            <strong>{device}</strong>
            <span class="soft">{since}</span>
            {end}
        </li>
    }
    .into_any()
}

fn moment(lang: Lang, at: DateTime<Utc>) -> String {
    format!("{} {}", dates::day_and_month(lang, clock::amsterdam_date(at)), clock::amsterdam_time(at))
}
