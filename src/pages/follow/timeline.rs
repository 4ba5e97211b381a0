//! What happened, the latest first.

use super::{Happened, Moment};
use crate::{
    components::{Moment as Kind, Timeline, TimelineItem},
    domain::lang::Lang,
    public::lang,
    text::{dates, follow as text},
};
use leptos::prelude::*;

/// The sentence of something that happened, and the words that go with it.
fn told(lang: Lang, what: Moment) -> (String, String, Kind) {
    let day = |on| dates::day_and_month(lang, on);
    match what {
        Moment::Filed => (text::ev_filed(lang).to_owned(), String::new(), Kind::Step),
        Moment::Routed(function) => (text::ev_routed(lang, &function), String::new(), Kind::Step),
        Moment::Told(function) => (text::ev_told(lang, &function), String::new(), Kind::Step),
        Moment::Contacted { on, way, summary } => (text::ev_contacted(lang, way, &day(on)), summary, Kind::Step),
        Moment::Attempted { on } => (text::ev_attempted(lang, &day(on)), String::new(), Kind::Step),
        Moment::Sent(words) => (text::ev_sent(lang).to_owned(), words, Kind::Message),
        Moment::Received(words) => (text::ev_received(lang).to_owned(), words, Kind::Message),
        Moment::Step { said, words } => (said, words, Kind::Step),
        Moment::Judged => (text::ev_judged(lang).to_owned(), String::new(), Kind::Step),
    }
}

/// The timeline.
#[component]
pub(super) fn Happenings(happened: Vec<Happened>) -> impl IntoView {
    let lang = lang();
    let items = happened
        .into_iter()
        .map(|h| {
            let when = text::at(lang, &dates::day_and_month(lang, h.on), &h.time);
            let (sentence, body, kind) = told(lang, h.what);
            view! { <TimelineItem sentence when datetime=h.instant body kind/> }
        })
        .collect_view();
    view! {
        <section class="stack stack--tight">
            <h2>{text::happened(lang)}</h2>
            <Timeline>{items}</Timeline>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handler_is_named_by_function() {
        let (sentence, ..) = told(Lang::Nl, Moment::Routed("locatiemanager".into()));
        assert_eq!(sentence, "De locatiemanager gaat uw klacht behandelen");
    }

    #[test]
    fn a_message_keeps_its_own_words() {
        let (_, words, kind) = told(Lang::En, Moment::Received("  Dag!\n".into()));
        assert_eq!((words.as_str(), kind), ("  Dag!\n", Kind::Message));
    }
}
