//! The one road: in line, once, on what was seen, and refused without a trace.

use crate::common::{
    Place, made, now, people,
    random::{Dice, Maker},
};
use gehoor::{
    domain::{
        access::{self, Action, Actor},
        command::Command,
        ids::ComplaintId,
        refusal::Refusal,
    },
    store::{StoreError, audit, case, rebuild, road},
};
use sqlx::postgres::PgListener;
use std::time::Duration;
use uuid::Uuid;

async fn seqs(place: &Place, id: ComplaintId) -> Vec<i32> {
    let seqs = sqlx::query_scalar("SELECT seq FROM event WHERE complaint = $1 ORDER BY seq").bind(id.0);
    seqs.fetch_all(&place.house.pool).await.unwrap()
}

fn refused(result: Result<u32, StoreError>) -> Refusal {
    match result {
        Err(StoreError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_commands_at_once_leave_the_events_contiguous_and_the_chain_intact() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let actor = Actor::Staff(place.staff(people::COORDINATOR).await);
    let commands = (0..100).map(|n| {
        let (house, actor) = (place.house.clone(), actor.clone());
        let command = made::note(&format!("Notitie {n}."));
        let order = road::Order { actor, complaint: id, seen: 1, key: Uuid::new_v4(), command };
        tokio::spawn(async move { road::perform(&house, order, now()).await.unwrap() })
    });
    let mut answers = Vec::new();
    for command in commands.collect::<Vec<_>>() {
        answers.push(command.await.unwrap());
    }
    answers.sort_unstable();
    assert_eq!(answers, (2..=101).collect::<Vec<u32>>());
    assert_eq!(seqs(&place, id).await, (1..=101).collect::<Vec<i32>>());
    assert_eq!(audit::verify(&place.house).await.unwrap().findings, []);
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_people_doing_different_things_at_once_are_each_heard_or_refused() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    let file = case::open(&place.house.pool, &access::sees(&Actor::System, &facts).unwrap()).await.unwrap();
    let (org, _) = people::organisation();
    let all = [id, ComplaintId(Uuid::new_v4())];
    let mut maker = Maker { dice: Dice::new(7), org: &org, all: &all };
    // Whoever comes first decides what the others find; were it to end at once, hardly anybody would be heard.
    let ends = |order: &road::Order| {
        let action = order.command.action();
        matches!(
            action,
            Action::Withdraw | Action::CannotContinue | Action::NotAComplaint | Action::Divert | Action::Erase
        )
    };
    let orders: Vec<_> = std::iter::from_fn(|| Some(maker.order(&file.complaint, now())))
        .filter(|order| !ends(order))
        .take(100)
        .map(|order| {
            let house = place.house.clone();
            tokio::spawn(async move { road::perform(&house, order, now()).await })
        })
        .collect();
    let (mut applied, mut stale) = (0, 0);
    for order in orders {
        match order.await.unwrap() {
            Ok(_) => applied += 1,
            Err(StoreError::Refused(refusal)) => stale += usize::from(matches!(refusal, Refusal::Stale(_))),
            Err(error) => panic!("{error}"),
        }
    }
    assert!(applied >= 10 && stale > 0, "{applied} applied, {stale} stale");
    let seqs = seqs(&place, id).await;
    assert_eq!(seqs, (1..=i32::try_from(seqs.len()).unwrap()).collect::<Vec<_>>());
    let card = gehoor::store::board::card(&place.house.pool, id).await.unwrap().unwrap().card;
    assert_eq!(card.version as usize, seqs.len());
    assert_eq!(audit::verify(&place.house).await.unwrap().findings, []);
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), []);
}

#[tokio::test]
async fn a_command_on_what_changed_meanwhile_is_refused_and_leaves_no_trace() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    let order = |seen, key, command| {
        let house = place.house.clone();
        let actor = place.staff(people::SECOND_COORDINATOR);
        async move {
            let actor = Actor::Staff(actor.await);
            road::perform(&house, road::Order { actor, complaint: id, seen, key, command }, now()).await
        }
    };
    let route = Command::Route { handler: people::MANAGER_NORTH, reason: None };
    assert_eq!(refused(order(1, Uuid::new_v4(), route.clone()).await), Refusal::Stale(vec![2]), "with what changed");
    // A note builds on nothing that changed.
    assert_eq!(order(1, Uuid::new_v4(), made::note("Gelezen.")).await.unwrap(), 3);
    assert_eq!(order(2, Uuid::new_v4(), route).await.unwrap(), 5);
    assert_eq!(seqs(&place, id).await, [1, 2, 3, 4, 5]);
    let texts: i64 = sqlx::query_scalar("SELECT count(*) FROM personal_text WHERE words = 'Gelezen.'")
        .fetch_one(&place.house.pool)
        .await
        .unwrap();
    assert_eq!(texts, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_order_acts_once_and_other_words_under_its_key_are_another() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let actor = Actor::Staff(place.staff(people::COORDINATOR).await);
    let order = road::Order { actor, complaint: id, seen: 1, key: Uuid::new_v4(), command: made::note("Eens.") };
    let twice = (0..10).map(|_| {
        let (house, order) = (place.house.clone(), order.clone());
        tokio::spawn(async move { road::perform(&house, order, now()).await.unwrap() })
    });
    for answer in twice.collect::<Vec<_>>() {
        assert_eq!(answer.await.unwrap(), 2);
    }
    place.act(people::SECOND_COORDINATOR, id, made::note("Ertussen.")).await.unwrap();
    assert_eq!(road::perform(&place.house, order.clone(), now()).await.unwrap(), 2, "the same answer again");
    // From a page that was gone back to: what was written anew is not swallowed.
    let other = road::Order { command: made::note("Anders."), ..order.clone() };
    assert_eq!(road::perform(&place.house, other, now()).await.unwrap(), 4);
    // Somebody else cannot use the key up.
    let actor = Actor::Staff(place.staff(people::SECOND_COORDINATOR).await);
    assert_eq!(road::perform(&place.house, road::Order { actor, ..order }, now()).await.unwrap(), 5);
}

#[tokio::test]
async fn what_one_may_not_see_answers_as_what_does_not_exist() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let nowhere = ComplaintId(Uuid::new_v4());
    for who in [people::MANAGER_NORTH, people::ADMINISTRATOR, people::DIRECTOR, people::EMPLOYEE] {
        assert_eq!(refused(place.act(who, id, made::note("?")).await), Refusal::NotFound);
        assert_eq!(refused(place.act(who, nowhere, made::note("?")).await), Refusal::NotFound);
    }
    let another = Actor::Complainant(nowhere);
    assert_eq!(refused(place.order(another, id, Command::Answer(made::prose("?"))).await), Refusal::NotFound);
    // A subject is not even told that the case changed.
    let subjects = vec![people::SECOND_COORDINATOR];
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects }).await.unwrap();
    let actor = Actor::Staff(place.staff(people::SECOND_COORDINATOR).await);
    let command = Command::CheckSafety { subjects: vec![] };
    let stale = road::Order { actor, complaint: id, seen: 1, key: Uuid::new_v4(), command };
    assert_eq!(refused(road::perform(&place.house, stale, now()).await), Refusal::NotFound);
    assert_eq!(seqs(&place, id).await, [1, 2]);
}

#[tokio::test]
async fn whoever_listens_is_woken_once_after_the_commit() {
    let place = Place::new().await;
    let mut listener = PgListener::connect_with(&place.house.pool).await.unwrap();
    listener.listen("gehoor").await.unwrap();
    let here = place.house.wake.clone();
    let woken = here.notified();
    let id = place.file(people::NORTH).await;
    let notice = tokio::time::timeout(Duration::from_secs(5), listener.recv()).await.unwrap().unwrap();
    assert_eq!(notice.payload(), "");
    tokio::time::timeout(Duration::from_secs(5), woken).await.unwrap();
    assert_eq!(seqs(&place, id).await, [1]);
}

#[tokio::test]
async fn a_whole_procedure_leaves_its_events_in_order() {
    let place = Place::new().await;
    let id = place.judged(people::NORTH).await;
    let kinds: Vec<String> = sqlx::query_scalar("SELECT kind FROM event WHERE complaint = $1 ORDER BY seq")
        .bind(id.0)
        .fetch_all(&place.house.pool)
        .await
        .unwrap();
    let expected = [
        "filed",
        "safety_checked",
        "routed",
        "told",
        "contacted",
        "judgement_drafted",
        "judgement_approved",
        "judgement_issued",
    ];
    assert_eq!(kinds, expected);
}
