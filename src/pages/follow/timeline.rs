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
        Moment::Attempted { on, at } => {
            let said = match at {
                Some(time) => text::ev_attempted_at(lang, &day(on), &time),
                None => text::ev_attempted(lang, &day(on)),
            };
            (said, String::new(), Kind::Step)
        }
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
    fn an_attempt_that_was_recorded_as_it_happened_says_at_what_time() {
        let on = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let said = |at: Option<&str>| told(Lang::Nl, Moment::Attempted { on, at: at.map(str::to_owned) }).0;
        assert_eq!(said(Some("14:10")), "Wij probeerden u te bereiken op vrijdag 20 november om 14:10");
        assert_eq!(said(None), "Wij probeerden u te bereiken op vrijdag 20 november");
    }

    #[test]
    fn a_message_keeps_its_own_words() {
        let (_, words, kind) = told(Lang::En, Moment::Received("  Dag!\n".into()));
        assert_eq!((words.as_str(), kind), ("  Dag!\n", Kind::Message));
    }
}
