//! The page around the columns: filters, the live line, and what is said when there is nothing.

use super::{
    api::{BoardData, Cut},
    columns::Columns,
    filter::holds,
    filters::{Filters, Typing},
    keys::move_focus,
    listen::{Heard, listen},
    news::Shown,
};
use crate::{
    components::{Address, BoardLegend, Empty, NotLive, Notice, PageTitle, StaffFrame, StaffTrouble, Tone},
    domain::{board::BoardFilter, lang::Lang, phase::Phase},
    error::AppError,
    text::{board as text, remark, report, search},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The page of a board that is being loaded.
pub fn view(board: Resource<Result<(BoardFilter, BoardData), AppError>>) -> AnyView {
    let lang = use_context::<Lang>().unwrap_or_default();
    view! {
        <PageTitle text=text::title(lang)/>
        <Transition>
            {move || Suspend::new(async move {
                match board.await {
                    Ok((filter, board)) => view! { <Loaded filter board=Arc::new(board)/> }.into_any(),
                    Err(error) => view! { <StaffTrouble here="/bord" title=text::title(lang) error/> }.into_any(),
                }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Loaded(filter: BoardFilter, board: Arc<BoardData>) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let heard = Heard::new(&board);
    let Heard { shown, said, looking, today } = heard;
    let line = listen(lang, filter.clone(), board.clone(), heard);
    let standing = move |asked: bool| {
        let shown = shown.read();
        shown.iter().filter(|s| s.card.closing.is_none() && (s.card.phase == Phase::Asked) == asked).count()
    };
    let late = move || shown.read().iter().filter(|s| s.card.late(today.get())).count();
    let typed = RwSignal::new(String::new());
    let visible = {
        let board = board.clone();
        Memo::new(move |_| {
            let (shown, typed) = (shown.read(), typed.read());
            shown.iter().filter(|s| holds(&typed, &s.card, &board)).cloned().collect::<Vec<Shown>>()
        })
    };
    let none = move || visible.read().is_empty();
    let unfiltered = filter.is_open();
    let name = board.person(board.me).to_owned();
    let enters = board.enters.then(|| {
        view! {
            <a href="/invoeren">{text::enter(lang)}</a>
            // R16: whoever enters is who reports, or who is reported to.
            <a href="/rapporten">{report::title(lang)}</a>
        }
    });
    let manages = board.manages.then(|| {
        view! {
            <a href="/opmerkingen" rel="external">
                {remark::list_nav(lang)}
            </a>
        }
    });
    view! {
        <StaffFrame here=Address::here().text() name=name>
            <div class="cluster cluster--apart">
                <h1>{text::title(lang)}</h1>
                <p class="soft">
                    // Where not all of it is here the notice below says how many are open.
                    {board.cut.is_none().then(|| view! { {move || text::open(lang, standing(false))} " · " })}
                    {move || Some(standing(true)).filter(|n| *n > 0).map(|n| format!("{} · ", text::questions(lang, n)))} {move || text::late_count(lang, late())}
                </p>
            </div>
            {(enters.is_some() || manages.is_some()).then(|| view! { <p class="cluster">{enters} {manages}</p> })}
            <Typing typed/>
            <Filters filter board=board.clone()/>
            {board.cut.map(|of| cut(lang, of))}
            {saved(lang, &board.saved)}
            <p class="live" class:live--on=move || said.read().is_some() role="status" translate="no">
                {move || said.get().unwrap_or_else(|| text::not_live(lang).to_owned())}
            </p>
            <NotLive line here="/bord"/>
            <p class="visually-hidden">{text::keys(lang)}</p>
            <Show when=none>
                <Nothing unfiltered typed/>
            </Show>
            <Show when=move || visible.read().iter().any(|shown| shown.unread)>
                <BoardLegend unread=text::unread(lang)/>
            </Show>
            <div hidden=none on:keydown=move |event| move_focus(&event)>
                <Columns board=board.clone() shown=visible looking today/>
            </div>
        </StaffFrame>
    }
    .into_any()
}

/// That not all of it is here.
fn cut(lang: Lang, cut: Cut) -> AnyView {
    view! {
        <Notice tone=Tone::Warning>
            <p>
                {text::cut(lang, cut.shown, cut.of)} " "
                <a href="/team/zoeken" rel="external">
                    {text::cut_all(lang)}
                </a>
            </p>
        </Notice>
    }
    .into_any()
}

/// The filters that they saved, on the list of all cases.
fn saved(lang: Lang, saved: &[(String, String)]) -> Option<AnyView> {
    let link = |(name, address): &(String, String)| {
        view! {
            <a href=address.clone() rel="external" dir="auto">
                {name.clone()}
            </a>
        }
    };
    let links = saved.iter().map(link).collect_view();
    (!saved.is_empty()).then(|| {
        view! {
            <nav class="cluster" aria-label=search::saved_filters(lang)>
                <span class="small soft">{search::saved_filters(lang)}</span>
                {links}
            </nav>
        }
        .into_any()
    })
}

#[component]
fn Nothing(unfiltered: bool, typed: RwSignal<String>) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let by_typing = move || !typed.read().trim().is_empty();
    view! {
        <Show when=by_typing fallback=move || left_out(lang, unfiltered)>
            <Empty title=text::empty_typed(lang)>
                <p>{text::empty_typed_help(lang)}</p>
            </Empty>
        </Show>
    }
}

/// Why nothing is there, before anything is typed.
fn left_out(lang: Lang, unfiltered: bool) -> AnyView {
    if unfiltered {
        view! {
            <Empty title=text::empty(lang)>
                <p>{text::empty_help(lang)}</p>
            </Empty>
        }
        .into_any()
    } else {
        view! {
            <Empty title=text::empty_filtered(lang)>
                <p>
                    <a href="/bord">{text::show_all(lang)}</a>
                </p>
            </Empty>
        }
        .into_any()
    }
}
