use super::*;
use crate::domain::{ids::TextId, promise::Settled};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const OWNER: StaffId = StaffId(Uuid::from_u128(7));

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn promise(number: u8, by: NaiveDate) -> Promise {
    Promise::new(number, TextId(Uuid::nil()), Some(OWNER), by)
}

/// On which days a case asks for what, of a whole year.
fn year(watched: &Watched, calendar: &Calendar) -> BTreeMap<String, Vec<(String, Vec<Who>)>> {
    let mut days: BTreeMap<String, Vec<(String, Vec<Who>)>> = BTreeMap::new();
    for today in day("2026-11-01").iter_days().take(120) {
        for (who, what) in due(watched, calendar, today) {
            let of_day = days.entry(today.to_string()).or_default();
            match of_day.iter_mut().find(|(key, _)| *key == what.key()) {
                Some((_, all)) => all.push(who),
                None => of_day.push((what.key(), vec![who])),
            }
        }
    }
    days
}

fn lines(watched: &Watched) -> Vec<String> {
    year(watched, &Calendar::default())
        .into_iter()
        .flat_map(|(day, all)| all.into_iter().map(move |(key, who)| format!("{day} {key} {}", who.len())))
        .collect()
}

#[test]
fn contact_is_spoken_of_the_working_day_before_on_the_day_and_when_it_is_late() {
    let watched = Watched { contact_due: Some(day("2026-11-24")), ..Watched::default() };
    assert_eq!(
        lines(&watched)[..5],
        [
            "2026-11-23 contact.ahead 1",
            "2026-11-24 contact.last 3",
            "2026-11-25 contact.late 3",
            "2026-12-02 contact.late 3",
            "2026-12-09 contact.late 3",
        ]
    );
}

#[test]
fn an_answer_is_spoken_of_to_the_coordinators_alone_before_on_and_after_its_day() {
    let watched = Watched { answer_due: Some(day("2026-11-24")), ..Watched::default() };
    assert_eq!(
        lines(&watched)[..3],
        ["2026-11-23 answer.ahead 1", "2026-11-24 answer.last 1", "2026-11-25 answer.late 1"]
    );
}

#[test]
fn a_judgement_due_on_new_years_day_is_spoken_of_while_somebody_still_works() {
    // 1 January is a Friday and a holiday; Christmas falls on a Friday too.
    let watched = Watched { judgement_due: Some(day("2027-01-01")), ..Watched::default() };
    assert_eq!(
        lines(&watched)[..5],
        [
            "2026-12-24 judgement.ahead 1",
            "2026-12-30 judgement.ahead 1",
            "2026-12-31 judgement.last 3",
            "2027-01-04 judgement.late 3",
            "2027-01-11 judgement.late 3",
        ]
    );
}

#[test]
fn a_promise_and_a_measure_are_spoken_of_on_their_day_and_after() {
    let watched = Watched {
        promises: vec![promise(3, day("2026-11-28"))],
        measures: vec![promise(2, day("2026-12-01"))],
        ..Watched::default()
    };
    assert_eq!(
        lines(&watched)[..4],
        [
            // A Saturday: on the Friday before, and late from the Monday after.
            "2026-11-27 promise-3.last 1",
            "2026-11-30 promise-3.late 2",
            "2026-12-01 measure-2.last 1",
            "2026-12-02 measure-2.late 2",
        ]
    );
    let late = &year(&watched, &Calendar::default())["2026-12-02"][0];
    assert_eq!(late.1, [Who::Owner(OWNER), Who::Coordinators]);
}

#[test]
fn what_was_moved_is_spoken_of_on_its_new_day() {
    let mut moved = promise(1, day("2026-11-24"));
    moved.settle(Settled::Moved { to: day("2026-12-03"), why: TextId(Uuid::nil()) });
    let watched = Watched { promises: vec![moved], ..Watched::default() };
    assert_eq!(lines(&watched)[0], "2026-12-03 promise-1.last 1");
    assert_eq!(watched.promise_due(), Some(day("2026-12-03")));
}

#[test]
fn nobody_looks_further_ahead_than_there_can_be_something() {
    let none = Calendar::default();
    for (today, until) in [
        // A Monday: what is due a week from now. A Friday: over the weekend.
        ("2026-11-23", "2026-11-30"),
        ("2026-11-27", "2026-12-06"),
        // Before Christmas: over the days off.
        ("2026-12-24", "2027-01-03"),
    ] {
        assert_eq!(horizon(&none, day(today)), day(until), "{today}");
    }
    // Closed for two weeks: further than a week.
    let closed = day("2026-11-24").iter_days().take(14).collect();
    let calendar = Calendar { closing_days: closed, ..Calendar::default() };
    assert_eq!(horizon(&calendar, day("2026-11-23")), day("2026-12-14"));
}

#[test]
fn every_key_is_read_as_it_was_written() {
    let due = day("2026-11-24");
    for term in [Term::Answer, Term::Contact, Term::Judgement, Term::Promise(255), Term::Measure(1)] {
        for moment in [Moment::Ahead, Moment::Last, Moment::Late] {
            let what = What { term, moment, due };
            assert_eq!(What::from_key(&what.key(), due), Some(what));
        }
    }
    for strange in ["", "contact", "contact.", "promise.late", "promise-256.late", "contact-1.late", "judgement.soon"] {
        assert_eq!(What::from_key(strange, due), None, "{strange}");
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..500).prop_map(|n| day("2026-06-01") + Days::new(n))
}

fn any_watched() -> impl Strategy<Value = Watched> {
    let days = || proptest::collection::vec(any_day(), 0..4);
    let one = || proptest::option::of(any_day());
    (one(), one(), one(), days(), days()).prop_map(|(a, c, j, p, m)| {
        let numbered = |days: Vec<NaiveDate>| (1..).zip(days).map(|(number, by)| promise(number, by)).collect();
        Watched { answer_due: a, contact_due: c, judgement_due: j, promises: numbered(p), measures: numbered(m) }
    })
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    proptest::collection::btree_set(any_day(), 0..40)
        .prop_map(|closing_days| Calendar { closing_days, ..Calendar::default() })
}

proptest! {
    #[test]
    fn nobody_is_reminded_twice_of_the_same_nor_on_a_day_off_nor_of_what_is_far_ahead(
        watched in any_watched(), calendar in any_calendar(), today in any_day(),
    ) {
        let all = due(&watched, &calendar, today);
        let mut seen = BTreeSet::new();
        for (who, what) in &all {
            prop_assert!(seen.insert((*who, what.term)), "{who:?} hears of {:?} twice", what.term);
            prop_assert!(what.due <= horizon(&calendar, today));
            prop_assert_eq!(what.moment == Moment::Late, today > what.due);
        }
        prop_assert!(all.is_empty() || calendar.is_working_day(today));
    }

    /// Whatever the calendar: whoever must do it hears of it on a working day in time, and every week once it is late.
    #[test]
    fn no_term_passes_without_a_word(judgement in any_day(), calendar in any_calendar()) {
        let watched = Watched { judgement_due: Some(judgement), ..Watched::default() };
        let on = |moment| {
            let calendar = &calendar;
            let watched = &watched;
            move |today: &NaiveDate| {
                due(watched, calendar, *today).iter().any(|(who, what)| *who == Who::Handler && what.moment == moment)
            }
        };
        let from = judgement - Days::new(60);
        let last: Vec<_> = from.iter_days().take(61).filter(on(Moment::Last)).collect();
        prop_assert_eq!(last.len(), 1);
        let late = judgement.iter_days().take(50).filter(on(Moment::Late)).count();
        prop_assert!((5..=7).contains(&late), "{} times in seven weeks", late);
    }
}
