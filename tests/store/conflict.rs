//! Whoever is conflicted cannot find, see, count, search, be assigned or be mailed a case on any path, from the moment
//! they are.

use crate::common::{Place, made, people, today};
use gehoor::{
    domain::{
        access::{self, Actor},
        command::Command,
        ids::{ComplaintId, StaffId},
        phase::Phase,
        refusal::Refusal,
        search::Sought,
    },
    store::{
        StoreError,
        board::{self, BoardFilter},
        case,
        mail::{self, MailState, Recipient},
        search,
    },
};

/// Everywhere somebody could look for a case, and whether it is found there.
async fn found(place: &Place, who: StaffId, id: ComplaintId) -> Vec<&'static str> {
    let db = &place.house.pool;
    let staff = place.staff(who).await;
    let row = board::card(db, id).await.unwrap().unwrap();
    let reference = row.card.reference.clone();
    let mut found = Vec::new();
    for (name, filter) in [
        ("board", BoardFilter::default()),
        ("mine", BoardFilter { mine: true, ..BoardFilter::default() }),
        ("late", BoardFilter { late: true, ..BoardFilter::default() }),
        ("location", BoardFilter { location: Some(people::NORTH), ..BoardFilter::default() }),
    ] {
        for (list, cards) in [
            (true, board::cards(db, &staff, &filter, today() + chrono::Days::new(30)).await.unwrap()),
            (false, board::admitted(db, &staff, &filter, today() + chrono::Days::new(30)).await.unwrap()),
        ] {
            if cards.iter().any(|row| row.facts.id == id) {
                found.push(if list { name } else { "the query alone" });
            }
        }
    }
    for (name, sought) in everything_sought(reference.as_str(), row.card.handler) {
        for (list, cards) in [
            (true, search::cards(db, &staff, &sought, today() + chrono::Days::new(30), 100).await.unwrap()),
            (false, search::admitted(db, &staff, &sought, today() + chrono::Days::new(30), 100).await.unwrap()),
        ] {
            if cards.iter().any(|row| row.facts.id == id) {
                found.push(if list { name } else { "the list's query alone" });
            }
        }
    }
    let facts = case::facts(db, &reference).await.unwrap().unwrap();
    if access::sees(&Actor::Staff(staff), &facts).is_some() {
        found.push("address");
    }
    let mails = mail::of(db, id).await.unwrap();
    if mails.iter().any(|m| m.recipient == Recipient::Staff(who) && m.state == MailState::Queued) {
        found.push("mail");
    }
    if place.act(who, id, made::note("Mag dit?")).await.is_ok() {
        found.push("command");
    }
    found
}

/// Every way to look for it in the list of cases.
fn everything_sought(reference: &str, handler: Option<StaffId>) -> Vec<(&'static str, Sought)> {
    let words = |words: &str| Sought { words: words.to_owned(), ..Sought::default() };
    vec![
        ("list", Sought::default()),
        ("list by reference", words(reference)),
        ("list by half a reference", words(&reference[5..])),
        ("list by a name", words("yildiz")),
        ("list by a child", words("Fenna")),
        ("list by a word", words("hek")),
        ("list by words", words("\"slot op het hek\"")),
        ("list by a word that is not there", words("-olifant")),
        ("list by place", Sought { location: Some(people::NORTH), ..Sought::default() }),
        ("list by phase", Sought { phase: Some(Phase::Assigned), ..Sought::default() }),
        ("list by handler", Sought { handler, ..Sought::default() }),
        ("list of what is late", Sought { late: true, ..Sought::default() }),
    ]
}

/// Each way to become conflicted with a case.
async fn becomes(place: &Place, way: &str, who: StaffId, id: ComplaintId) {
    let by = if who == people::COORDINATOR { people::SECOND_COORDINATOR } else { people::COORDINATOR };
    let command = match way {
        "checked" => Command::CheckSafety { subjects: vec![who] },
        "added" => Command::AddSubject { who },
        _ => Command::DeclareConflict { who, reason: made::prose("Familie.") },
    };
    place.act(by, id, command).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn who_becomes_conflicted_finds_it_nowhere_from_that_moment() {
    let place = Place::new().await;
    for way in ["checked", "added", "declared"] {
        for who in [people::COORDINATOR, people::MANAGER_NORTH, people::REGIONAL] {
            let id = place.assigned(people::NORTH).await;
            let before = found(&place, who, id).await;
            assert!(before.len() >= 30, "{way} {who:?}: {before:?}");
            becomes(&place, way, who, id).await;
            assert_eq!(found(&place, who, id).await, Vec::<&str>::new(), "{way} {who:?}");
        }
    }
}

/// No number they can see changes by it.
#[tokio::test]
async fn a_case_against_somebody_changes_nothing_of_what_they_see() {
    let place = Place::new().await;
    place.assigned(people::NORTH).await;
    let nora = place.staff(people::MANAGER_NORTH).await;
    let cards = || async { board::cards(&place.house.pool, &nora, &BoardFilter::default(), today()).await.unwrap() };
    // Every list, and every number that is said of it.
    let listed = || async {
        let mut all = Vec::new();
        for (name, sought) in everything_sought("7F3K-9QXD", Some(people::REGIONAL)) {
            let rows = search::cards(&place.house.pool, &nora, &sought, today(), 100).await.unwrap();
            let count = search::count(&place.house.pool, &nora, &sought, today()).await.unwrap();
            assert_eq!(rows.len() as i64, count, "{name}");
            all.push((name, rows));
        }
        all
    };
    let (before, listed_before) = (cards().await, listed().await);
    let id = place.file(people::NORTH).await;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![people::MANAGER_NORTH] }).await.unwrap();
    place.act(people::COORDINATOR, id, Command::Route { handler: people::REGIONAL, reason: None }).await.unwrap();
    place.act(people::REGIONAL, id, made::contact()).await.unwrap();
    assert_eq!(cards().await, before);
    assert_eq!(listed().await, listed_before);
    let error =
        place.act(people::COORDINATOR, id, Command::Route { handler: people::MANAGER_NORTH, reason: None }).await;
    assert!(matches!(error, Err(StoreError::Refused(Refusal::HandlerConflicted))), "{error:?}");
    let mails = mail::of(&place.house.pool, id).await.unwrap();
    assert!(mails.iter().all(|m| m.recipient != Recipient::Staff(people::MANAGER_NORTH)), "never mailed");
}
