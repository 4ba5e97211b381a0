//! The list of cases: found is exactly what `access::sees` admits, by words and filters, page by page.

use super::board::every_state;
use crate::common::{Place, made, now, people, today};
use chrono::Days;
use gehoor::{
    domain::{
        access::{self, Actor},
        card::Card,
        command::Command,
        ids::{ComplaintId, StaffId},
        intake::{Answers, parse},
        phase::Phase,
        promise::Settled,
        search::{Order, Sought},
    },
    store::{case, organisation, rebuild, road, search},
};
use std::collections::BTreeSet;

const MOST: i64 = 500;

fn words(words: &str) -> Sought {
    Sought { words: words.to_owned(), ..Sought::default() }
}

async fn found(place: &Place, who: StaffId, sought: &Sought) -> Vec<ComplaintId> {
    let staff = place.staff(who).await;
    let db = &place.house.pool;
    let rows = search::cards(db, &staff, sought, today(), MOST).await.unwrap();
    assert_eq!(search::admitted(db, &staff, sought, today(), MOST).await.unwrap().len(), rows.len(), "{sought:?}");
    assert_eq!(search::count(db, &staff, sought, today()).await.unwrap(), rows.len() as i64, "{sought:?}");
    rows.into_iter().map(|row| row.facts.id).collect()
}

async fn filed(place: &Place, answers: Answers) -> ComplaintId {
    road::file_new(&place.house, parse(&answers, today()).unwrap(), now()).await.unwrap().complaint
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_finds_exactly_what_access_admits_and_counts_no_more() {
    let place = Place::new().await;
    let all = every_state(&place).await;
    let part = place.about_two().await;
    place.give(part, &[2]).await;
    for without_coordinators in [false, true] {
        if without_coordinators {
            sqlx::query("DELETE FROM staff_role WHERE role = 'coordinator'").execute(&place.house.pool).await.unwrap();
        }
        for who in people::ALL {
            let actor = Actor::Staff(place.staff(who).await);
            let (mut admitted, mut whole) = (BTreeSet::new(), BTreeSet::new());
            for id in all.iter().chain([&part]) {
                let facts = case::facts_by_id(&place.house.pool, *id).await.unwrap().unwrap();
                if let Some(permit) = access::sees(&actor, &facts) {
                    admitted.insert(*id);
                    whole.extend(permit.whole().then_some(*id));
                }
            }
            let listed = found(&place, who, &Sought::default()).await;
            assert_eq!(listed.len(), admitted.len(), "{who:?} finds a case twice");
            assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), admitted, "{who:?}");
            // R8: by words only what is theirs wholly.
            for sought in [words("hek"), words("Fatma"), words("fenna"), words("-olifant")] {
                let listed: BTreeSet<_> = found(&place, who, &sought).await.into_iter().collect();
                assert_eq!(listed, whole, "{who:?} {sought:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_case_is_found_by_dutch_words_by_names_as_they_are_typed_and_by_its_reference() {
    let place = Place::new().await;
    let a = filed(&place, made::answers(people::NORTH)).await;
    let other = Answers {
        story: "De rekeningen kloppen al drie maanden niet.".into(),
        name: "Wil van de Één".into(),
        child_name: "Jørgen".into(),
        wish: String::new(),
        ..made::answers(people::SOUTH)
    };
    let b = filed(&place, other).await;
    let reference = road::receipt(&place.house, a).await.unwrap().reference.to_string();
    place.act(people::COORDINATOR, b, made::note("Boekhouding gebeld over restitutie.")).await.unwrap();
    for (typed, expected) in [
        ("hekken", vec![a]),
        ("straten", vec![a]),
        ("rekening maand", vec![b]),
        ("restitutie", vec![b]),
        ("\"slot op het hek\"", vec![a]),
        ("\"hek op het slot\"", vec![]),
        ("hek rekening", vec![]),
        ("hek or rekening", vec![b, a]),
        ("yildiz", vec![a]),
        ("YILD", vec![a]),
        ("fat yıl", vec![a]),
        ("fenna", vec![a]),
        ("wil een", vec![b]),
        ("jorgen", vec![b]),
        ("jør", vec![b]),
        ("olifant", vec![]),
        ("'; DROP TABLE card; --", vec![]),
        ("% _ \\ :* !", vec![]),
        (&reference, vec![a]),
        (&reference.to_lowercase().replace('-', " "), vec![a]),
        (&reference[..6], vec![a]),
        (&reference[5..], vec![a]),
    ] {
        let mut listed = found(&place, people::COORDINATOR, &words(typed)).await;
        let mut expected = expected;
        listed.sort();
        expected.sort();
        assert_eq!(listed, expected, "{typed}");
    }
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), []);
    sqlx::query("DELETE FROM case_words").execute(&place.house.pool).await.unwrap();
    assert_eq!(rebuild::rebuild(&place.house.pool, false).await.unwrap().len(), 2, "made anew from what there is");
    assert_eq!(found(&place, people::COORDINATOR, &words("hekken")).await, [a]);
}

#[tokio::test]
async fn a_case_to_which_a_way_is_lost_is_listed_again_by_rebuilding() {
    let place = Place::new().await;
    let (a, b) = (place.assigned(people::NORTH).await, place.assigned(people::NORTH).await);
    let (db, owner) = (&place.house.pool, place.database.owner().await);
    assert_eq!(rebuild::rebuild(db, true).await.unwrap(), []);
    sqlx::query("DELETE FROM card_way WHERE complaint = $1").bind(a.0).execute(&owner).await.unwrap();
    sqlx::query("UPDATE card_way SET received_on = received_on - 1 WHERE complaint = $1")
        .bind(b.0)
        .execute(&owner)
        .await
        .unwrap();
    owner.close().await;
    assert_eq!(found(&place, people::COORDINATOR, &Sought::default()).await, [b]);
    assert_eq!(rebuild::rebuild(db, true).await.unwrap().into_iter().collect::<BTreeSet<_>>(), [a, b].into());
    rebuild::rebuild(db, false).await.unwrap();
    assert_eq!(rebuild::rebuild(db, true).await.unwrap(), []);
    assert_eq!(found(&place, people::COORDINATOR, &Sought::default()).await.len(), 2);
}

#[tokio::test]
async fn a_reference_that_reads_as_a_number_is_found_like_any_other() {
    let place = Place::new().await;
    let case = filed(&place, made::answers(people::NORTH)).await;
    let owner = place.database.owner().await;
    for reference in ["4E43-SWGH", "1E10-0E00", "12E4-5678", "0000-0000"] {
        sqlx::query("UPDATE complaint SET reference = $1").bind(reference).execute(&owner).await.unwrap();
        sqlx::query("DELETE FROM case_words").execute(&owner).await.unwrap();
        rebuild::rebuild(&place.house.pool, false).await.unwrap();
        for typed in [reference, &reference.replace('-', ""), &reference.to_lowercase()[..6], &reference[5..]] {
            assert_eq!(found(&place, people::COORDINATOR, &words(typed)).await, [case], "{typed} of {reference}");
        }
    }
    owner.close().await;
}

#[tokio::test]
async fn each_filter_leaves_what_it_says() {
    let place = Place::new().await;
    let (north, judged) = (place.assigned(people::NORTH).await, place.judged(people::NORTH).await);
    let vacant = place.file(people::VACANT).await;
    let old =
        road::file_new(&place.house, made::complaint(people::SOUTH), now() - Days::new(30)).await.unwrap().complaint;
    let listed =
        async |sought: Sought| found(&place, people::COORDINATOR, &sought).await.into_iter().collect::<BTreeSet<_>>();
    let all = Sought::default;
    assert_eq!(listed(Sought { location: Some(people::NORTH), ..all() }).await, [north, judged].into());
    assert_eq!(listed(Sought { phase: Some(Phase::Received), ..all() }).await, [vacant, old].into());
    assert_eq!(listed(Sought { phase: Some(Phase::Closed), ..all() }).await, [judged].into());
    assert_eq!(listed(Sought { handler: Some(people::MANAGER_NORTH), ..all() }).await, [north, judged].into());
    assert_eq!(listed(Sought { late: true, ..all() }).await, [old].into());
    assert_eq!(
        listed(Sought { words: "hek".into(), location: Some(people::NORTH), phase: Some(Phase::Assigned), ..all() })
            .await,
        [north].into()
    );
}

/// R8: a case of which somebody only holds points is in their list, and says by no search what they may not know.
#[tokio::test]
async fn whoever_holds_points_finds_the_case_by_its_reference_and_by_nothing_they_may_not_know() {
    let place = Place::new().await;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let reference = road::receipt(&place.house, id).await.unwrap().reference.to_string();
    let in_contact = Sought { phase: Some(Phase::InContact), ..Sought::default() };
    for sought in [Sought::default(), in_contact, words(&reference), words(&reference[5..])] {
        assert_eq!(found(&place, people::MANAGER_SOUTH, &sought).await, [id], "{sought:?}");
    }
    for sought in [
        words("hek"),
        words("fatma"),
        words("fenna"),
        words("-olifant"),
        words(&format!("{reference} or hek")),
        Sought { location: Some(people::NORTH), ..Sought::default() },
        Sought { location: Some(people::SOUTH), ..Sought::default() },
        Sought { handler: Some(people::MANAGER_NORTH), ..Sought::default() },
        Sought { words: reference.clone(), handler: Some(people::MANAGER_NORTH), ..Sought::default() },
    ] {
        assert_eq!(found(&place, people::MANAGER_SOUTH, &sought).await, [], "{sought:?}");
    }
    let staff = place.staff(people::MANAGER_SOUTH).await;
    let rows = search::cards(&place.house.pool, &staff, &Sought::default(), today(), MOST).await.unwrap();
    assert!(rows[0].card.part && rows[0].card.handler.is_none() && rows[0].card.locations.is_empty());
}

/// The cards of a list that is read two at a time.
async fn paged(place: &Place, who: StaffId, order: Order) -> Vec<Card> {
    let staff = place.staff(who).await;
    let db = &place.house.pool;
    let (mut sought, mut seen) = (Sought { order, ..Sought::default() }, Vec::new());
    let all = search::count(db, &staff, &sought, today()).await.unwrap();
    loop {
        let rows = search::cards(db, &staff, &sought, today(), 2).await.unwrap();
        let Some(last) = rows.last() else { break };
        sought = sought.after(&last.card);
        seen.extend(rows.into_iter().map(|row| row.card));
        assert_eq!(search::count(db, &staff, &sought, today()).await.unwrap(), all, "of all pages");
    }
    assert_eq!(seen.len() as i64, all, "each stands on one page: {order:?}");
    seen
}

#[tokio::test]
async fn every_case_stands_on_one_page_in_every_order() {
    let place = Place::new().await;
    let judged = place.judged(people::NORTH).await;
    let filed = [
        (0, people::SOUTH),
        (0, people::NORTH),
        (0, people::NORTH),
        (1, people::VACANT),
        (1, people::SOUTH),
        (9, people::NORTH),
    ];
    for (days, at) in filed {
        road::file_new(&place.house, made::complaint(at), now() - Days::new(days)).await.unwrap();
    }
    let [promised, called] = [place.assigned(people::NORTH).await, place.assigned(people::NORTH).await];
    for id in [promised, called] {
        place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    }
    let kept = Command::SettlePromise { promise: 1, how: Settled::Kept(today()) };
    place.act(people::MANAGER_NORTH, called, kept).await.unwrap();

    let by_day = |cards: &[Card]| cards.iter().map(|c| (c.received_on, c.reference.to_string())).collect::<Vec<_>>();
    let newest = by_day(&paged(&place, people::COORDINATOR, Order::Newest).await);
    assert!(newest.len() == 9 && newest.is_sorted_by(|a, b| a > b), "{newest:?}");
    let oldest = by_day(&paged(&place, people::COORDINATOR, Order::Oldest).await);
    assert_eq!(oldest, newest.iter().rev().cloned().collect::<Vec<_>>());

    let term = paged(&place, people::COORDINATOR, Order::Term).await;
    let dues: Vec<_> = term.iter().map(|c| (c.due(today()).unwrap(), c.reference.to_string())).collect();
    assert!(dues.len() == 8 && dues.is_sorted(), "what is closed has none: {dues:?}");
    assert!(term.last().unwrap().first_contact_on.is_some(), "the talk was, and the judgement is weeks away");

    let place_names = paged(&place, people::COORDINATOR, Order::Place).await;
    let org = organisation::load(&place.house.pool).await.unwrap();
    let names: Vec<_> = place_names
        .iter()
        .map(|c| (org.location(c.locations[0]).unwrap().name.clone(), c.reference.to_string()))
        .collect();
    assert!(names.len() == 8 && names.is_sorted(), "{names:?}");
    let facts = case::facts_by_id(&place.house.pool, judged).await.unwrap().unwrap();
    assert_eq!(facts.phase, Phase::Closed);
}

/// R8: where a case of which somebody holds points plays is not theirs to know, by its place in an order neither.
#[tokio::test]
async fn the_order_by_location_does_not_tell_where_a_case_plays_of_which_somebody_holds_points() {
    let place = Place::new().await;
    let own = place.file(people::SOUTH).await;
    place.act(people::COORDINATOR, own, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    let route = Command::Route { handler: people::MANAGER_SOUTH, reason: None };
    place.act(people::COORDINATOR, own, route).await.unwrap();
    let part = place.about_two().await;
    place.give(part, &[2]).await;
    let listed = paged(&place, people::MANAGER_SOUTH, Order::Place).await;
    // It plays at De Noordster, which comes before Het Zuiderbos.
    assert_eq!(listed.iter().map(|c| c.part).collect::<Vec<_>>(), [false, true], "as if it had no location");
    let handler = paged(&place, people::MANAGER_NORTH, Order::Place).await;
    assert!(handler.iter().all(|c| !c.part && !c.locations.is_empty()));
}

/// What is said of a case is never so much that it cannot be kept.
#[tokio::test]
async fn more_words_than_can_be_found_keep_nothing_from_happening() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    for text in 0..5 {
        // Letters that take four bytes, each a word of its own.
        let story: String =
            (0..20_000).filter_map(|n| char::from_u32(0x20000 + text * 8_000 + n)).flat_map(|c| [c, ' ']).collect();
        place.act(people::COORDINATOR, id, made::note(story.trim())).await.unwrap();
    }
    assert_eq!(found(&place, people::COORDINATOR, &words("hekken")).await, [id]);
    let withdraw = Command::Withdraw { reason: None };
    place.order(Actor::Complainant(id), id, withdraw).await.unwrap();
}
