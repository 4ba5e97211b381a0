//! What happened: everything in a line, and apart from it what was written to the parent and what only
//! colleagues read.

use super::{
    data::{By, CaseData, Happened},
    state::CasePage,
};
use crate::{
    components::{Moment, Timeline, TimelineItem},
    domain::{event::Event, ids::TextId, lang::Lang},
    text::{case as text, dates, timeline as sentences},
};
use leptos::prelude::*;

/// Messages both ways.
#[component]
pub fn Messages(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let keep = |event: &Event| matches!(event, Event::MessageSent { .. } | Event::MessageReceived { .. });
    view! {
        <section class="section">
            <h2 class="section__title">{text::messages(lang)}</h2>
            <List page keep none=text::no_messages(lang) words=true/>
        </section>
    }
}

/// Notes, which the parent never sees.
#[component]
pub fn Notes(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let keep = |event: &Event| matches!(event, Event::Noted { .. });
    view! {
        <section class="section">
            <h2 class="section__title">{text::notes(lang)}</h2>
            <p class="small soft">{text::notes_help(lang)}</p>
            <List page keep none=text::no_notes(lang) words=true/>
        </section>
    }
}

/// Everything, one sentence each.
#[component]
pub fn Everything(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    view! {
        <section class="section">
            <h2 class="section__title">{text::timeline(lang)}</h2>
            <List page keep=|_| true none="" words=false/>
        </section>
    }
}

/// Some of the events, the latest first; with the words themselves or without.
#[component]
fn List(page: CasePage, keep: fn(&Event) -> bool, none: &'static str, words: bool) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let events = Memo::new(move |_| {
        page.data.with(|case| case.events.iter().rev().filter(|e| keep(&e.event)).cloned().collect::<Vec<_>>())
    });
    view! {
        <Show when=move || events.read().is_empty()>
            <p class="soft">{none}</p>
        </Show>
        <Timeline>
            <For
                each=move || events.get()
                key=|e| e.seq
                children=move |e| page.data.with_untracked(|case| item(lang, case, &e, words))
            />
        </Timeline>
    }
    .into_any()
}

fn item(lang: Lang, case: &CaseData, happened: &Happened, words: bool) -> AnyView {
    let event = &happened.event;
    let kind = match event {
        Event::MessageSent { .. } | Event::MessageReceived { .. } => Moment::Message,
        Event::Diverted { .. } | Event::ConcernRaised { .. } | Event::LetterRefused => Moment::Alert,
        event if !event.parents_side() => Moment::Internal,
        _ => Moment::Step,
    };
    let own = |id: TextId| case.word(id).unwrap_or_else(|| text::erased(lang)).to_owned();
    // What has a place of its own on the page is not repeated in the line.
    let body = if words || !matches!(kind, Moment::Message) && !matches!(event, Event::Noted { .. }) {
        words_of(event).into_iter().map(own).collect::<Vec<_>>().join("\n")
    } else {
        String::new()
    };
    let who = match happened.by {
        By::Complainant => case.word(case.complaint.filed.texts.name).unwrap_or_default().to_owned(),
        By::Staff(id) => case.name(id),
        By::System => String::new(),
    };
    view! {
        <TimelineItem
            sentence=sentences::sentence(lang, event, &|id| case.name(id))
            when=format!("{}, {}", dates::day_and_month(lang, happened.day), happened.time)
            datetime=happened.at.clone()
            who=who
            body=body
            kind=kind
        />
    }
    .into_any()
}

/// The words an event is about; the story and the judgement have a place of their own.
fn words_of(event: &Event) -> Vec<TextId> {
    match event {
        Event::Filed(_) | Event::Asked(_) | Event::JudgementDrafted(_) => Vec::new(),
        // The address, the number, and how it was asked for.
        Event::ReachChanged { .. } => event.texts(),
        event => event.texts().into_iter().take(1).collect(),
    }
}
