//! What a board that is open hears, and what it makes of it.

use super::{
    api::BoardData,
    columns::Looking,
    filter::admits,
    keys::keep_focus,
    news::{News, Shown, take},
};
use crate::{
    components::live::{Line, use_live},
    domain::{board::BoardFilter, lang::Lang, live::Looked},
    text::board as text,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::{collections::HashMap, sync::Arc};

/// What the stream sends.
const EVENTS: &[&str] = &["today", "cards", "card", "gone", "looking"];

/// What of a board changes while it is open.
#[derive(Clone, Copy, Debug)]
pub struct Heard {
    /// The cards.
    pub shown: RwSignal<Vec<Shown>>,
    /// What is said politely; nothing as long as nothing is heard.
    pub said: RwSignal<Option<String>>,
    /// Who else has each case open.
    pub looking: Looking,
    /// The Amsterdam date, by which terms are late: a board may stay open over midnight.
    pub today: RwSignal<NaiveDate>,
}

impl Heard {
    /// As the board was loaded.
    pub fn new(board: &BoardData) -> Self {
        let shown = board.cards.iter().cloned().map(Shown::loaded);
        Self {
            shown: RwSignal::new(shown.collect()),
            said: RwSignal::new(None),
            looking: RwSignal::new(HashMap::new()),
            today: RwSignal::new(board.today),
        }
    }
}

/// Takes in what the stream brings, and says politely what changed; gives how it stands with the stream.
pub fn listen(lang: Lang, filter: BoardFilter, board: Arc<BoardData>, heard: Heard) -> ReadSignal<Line> {
    let Heard { shown, said, looking, today } = heard;
    // The most urgent of this filter, and not what is of it among the most urgent of all.
    let line = use_live(format!("/live/bord?{}", filter.query()), EVENTS, move |event, data| {
        let news = match event {
            "looking" => {
                let Ok(Looked { reference, names }) = serde_json::from_str(&data) else { return };
                return looking.update(|looking| drop(looking.insert(reference, names)));
            }
            // Every card of it follows.
            "today" => {
                let Ok(day) = data.parse() else { return };
                return keep_focus(|| today.set(day));
            }
            "cards" => {
                // Who looks is told anew after these.
                looking.set(HashMap::new());
                serde_json::from_str(&data).ok().map(News::All)
            }
            "card" => serde_json::from_str(&data).ok().map(|card| News::One(Box::new(card))),
            _ => data.parse().ok().map(News::Gone),
        };
        let Some(news) = news else { return };
        // What one does oneself one knows.
        let by = news.by().filter(|who| *who != board.me).map(|who| board.person(who).to_owned()).unwrap_or_default();
        let mut next = shown.get_untracked();
        let day = today.get_untracked();
        let changes = take(&mut next, news, |card| admits(&filter, card, &board, day));
        if !changes.is_empty() {
            let sentences: Vec<String> = changes.iter().take(3).map(|change| change.sentence(lang, &by)).collect();
            said.set(Some(sentences.join(". ")));
        } else if said.read_untracked().is_none() {
            said.set(Some(text::live(lang).to_owned()));
        }
        // What was read elsewhere changes without a word.
        if next != *shown.read_untracked() {
            keep_focus(|| shown.set(next));
        }
    });
    // What is not heard any more is not said to come by itself.
    Effect::new(move |_| {
        if matches!(line.get(), Line::Lost | Line::Ended) {
            said.set(None);
        }
    });
    line
}
