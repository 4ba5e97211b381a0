//! What came by letter, mail or call (R3).

use crate::common::{Place, made, now, people};
use chrono::Days;
use gehoor::{
    domain::{access::Actor, event::Event, intake::Channel, refusal::Refusal},
    store::{
        StoreError, board,
        case::{self, RecordedActor},
        road,
    },
};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_entered_once_with_its_true_day_of_receipt_however_often_it_is_sent() {
    let place = Place::new().await;
    let coordinator = place.staff(people::COORDINATOR).await;
    let (key, received_on) = (Uuid::new_v4(), made::today() - Days::new(3));
    let mut sent = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (house, coordinator) = (place.house.clone(), coordinator.clone());
        let mut new = made::complaint(people::NORTH);
        new.channel = Channel::Letter;
        sent.spawn(async move { road::enter(&house, &coordinator, new, received_on, key, now()).await.unwrap() });
    }
    let mut references = sent.join_all().await;
    references.dedup();
    assert_eq!(references.len(), 1, "one complaint, whoever asks first");

    let facts = case::facts(&place.house.pool, &references[0]).await.unwrap().unwrap();
    let permit = gehoor::domain::access::sees(&Actor::System, &facts).unwrap();
    let file = case::open(&place.house.pool, &permit).await.unwrap();
    assert_eq!(file.complaint.filed.terms.received_on, received_on);
    assert_eq!(file.events[0].actor, RecordedActor::Staff(people::COORDINATOR));
    assert!(matches!(&file.events[0].event, Event::Filed(filed) if filed.channel == Channel::Letter));

    for (who, unread) in [(people::COORDINATOR, false), (people::SECOND_COORDINATOR, true)] {
        let card = board::card(&place.house.pool, facts.id).await.unwrap().unwrap();
        let viewed = case::viewed(&place.house.pool, who, vec![card]).await.unwrap();
        assert_eq!(viewed[0].1.unread, unread, "whoever typed it over read it");
    }
}

#[tokio::test]
async fn nobody_else_enters_one_and_nothing_is_left_of_the_attempt() {
    let place = Place::new().await;
    let manager = place.staff(people::MANAGER_NORTH).await;
    let mut new = made::complaint(people::NORTH);
    new.channel = Channel::Call;
    let answer = road::enter(&place.house, &manager, new, made::today(), Uuid::new_v4(), now()).await;
    assert!(matches!(answer, Err(StoreError::Refused(Refusal::NotYours))));
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM complaint").fetch_one(&place.house.pool).await.unwrap();
    assert_eq!(left, 0);
}
