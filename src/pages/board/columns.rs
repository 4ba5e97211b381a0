//! The columns and their cards.

use super::{api::BoardData, keys::dropped, news::Shown};
use crate::{
    components::{Board, BoardCard, BoardColumn, BoardJumps},
    domain::{
        card::Card,
        lang::Lang,
        phase::{Closing, Phase},
        reference::Reference,
    },
    text::{board as text, choices},
};
use chrono::NaiveDate;
use leptos::{ev::DragEvent, prelude::*};
use std::{collections::HashMap, sync::Arc};

/// Who else has each case open.
pub type Looking = RwSignal<HashMap<Reference, Vec<String>>>;

/// The board of what is shown now.
#[component]
pub fn Columns(
    /// Names.
    board: Arc<BoardData>,
    /// The cards.
    shown: Memo<Vec<Shown>>,
    /// Who looks at them.
    looking: Looking,
    /// The day by which terms are late.
    today: RwSignal<NaiveDate>,
) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let columns = Phase::COLUMNS
        .into_iter()
        .map(|phase| {
            let board = board.clone();
            // More is being found out only in some cases: its column is there for what is in it, or may come to be.
            let near = [Phase::InContact, Phase::Investigating];
            let there =
                move || phase != Phase::Investigating || shown.read().iter().any(|s| near.contains(&s.card.phase));
            view! {
                <Show when=there>
                    <Column phase board=board.clone() shown looking today/>
                </Show>
            }
        })
        .collect_view();
    let many = |phase: Phase| {
        let cards = move || shown.read().iter().filter(|s| s.card.phase.column() == phase).count();
        Signal::derive(move || u32::try_from(cards()).unwrap_or(u32::MAX))
    };
    let phases = Phase::COLUMNS.map(|phase| (phase.key(), choices::phase(lang, phase), many(phase))).to_vec();
    view! {
        <BoardJumps label=text::jumps(lang) phases/>
        <Board label=text::title(lang)>{columns}</Board>
    }
}

#[component]
fn Column(
    phase: Phase,
    board: Arc<BoardData>,
    shown: Memo<Vec<Shown>>,
    looking: Looking,
    today: RwSignal<NaiveDate>,
) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let cards = Memo::new(move |_| {
        let today = today.get();
        let mut cards: Vec<Shown> = shown.read().iter().filter(|s| s.card.phase.column() == phase).cloned().collect();
        // The most urgent first; what is closed, the latest first.
        cards.sort_by_key(|s| {
            let closed = s.card.due(today).is_none().then_some(std::cmp::Reverse(s.card.received_on));
            (s.card.due(today), closed, s.card.reference.clone())
        });
        cards
    });
    let count = Signal::derive(move || u32::try_from(cards.read().len()).unwrap_or(u32::MAX));
    view! {
        <BoardColumn
            title=choices::phase(lang, phase)
            phase=phase.key()
            count
            empty=text::empty_column(lang)
            on:dragover=move |event: DragEvent| event.prevent_default()
            on:drop=move |event: DragEvent| dropped(&event, phase)
        >
            <For
                each=move || {
                    today.track();
                    cards.get()
                }
                // Another day has other words for the same term.
                key=move |s| (s.card.reference.clone(), s.card.version, s.unread, today.get_untracked())
                children=move |s| card(lang, &board, s, looking, today.get_untracked())
            />
        </BoardColumn>
    }
    .into_any()
}

fn card(lang: Lang, board: &BoardData, shown: Shown, looking: Looking, today: NaiveDate) -> impl IntoView + use<> {
    let Shown { card, unread, changed } = shown;
    // R8: of what they hold points of, who looks is told that and no more. R2: a question says that it is one.
    let question = card.phase == Phase::Asked || card.closing == Some(Closing::Answered);
    let title = match (card.part, question) {
        (true, _) => text::own_points(lang).to_owned(),
        (false, true) => text::question(lang).to_owned(),
        (false, false) => categories(lang, &card),
    };
    let places: Vec<&str> = card.locations.iter().filter_map(|l| board.place(*l)).collect();
    let (none, nobody) = if card.part { ("", "") } else { (text::no_location(lang), text::unassigned(lang)) };
    // Of a question nobody is; of what was diverted nobody is any more.
    let nobody = if question || card.closing == Some(Closing::Diverted) { "" } else { nobody };
    let place = if places.is_empty() { none.to_owned() } else { places.join(", ") };
    let handler = card.handler.map_or(nobody, |h| board.person(h));
    let version = card.version;
    let (reference, part) = (card.reference.clone(), card.part);
    let others = Signal::derive(move || {
        // R8: who holds points of it is told nothing of what happens around them.
        if part {
            return None;
        }
        let looking = looking.read();
        looking.get(&reference).filter(|names| !names.is_empty()).map(|names| text::looking(lang, &names.join(", ")))
    });
    let late = if card.late(today) { text::late(lang) } else { "" };
    let unread = if unread { text::unread(lang) } else { "" };
    let message = if card.message_waits { text::message(lang) } else { "" };
    view! {
        <BoardCard
            href=format!("/zaak/{}", card.reference)
            reference=card.reference.as_str()
            title=title
            place=place
            term=text::term(lang, &card, today)
            late=late
            handler=handler
            unread=unread
            message=message
            changed=changed
            looking=others
            version=version
        />
    }
}

fn categories(lang: Lang, card: &Card) -> String {
    let categories: Vec<&str> = card.categories.iter().map(|c| choices::category(lang, *c)).collect();
    categories.join(" · ")
}
