//! Personal links: what opens one, and what ends it.

use crate::common::{Place, made, now, people};
use chrono::TimeDelta;
use gehoor::{
    domain::{
        access::{self, Actor},
        command::Command,
        ids::ComplaintId,
        phase::Diversion,
    },
    store::{
        case,
        links::{self, Purpose},
        mail::{self, MailKind, MailState},
    },
};
use uuid::Uuid;

async fn on_paper(place: &Place, id: ComplaintId) -> String {
    let key = Uuid::new_v4();
    links::paper_hearing(&place.house, id, people::EMPLOYEE, key, now()).await.unwrap();
    place.house.keys.link_token(key)
}

#[tokio::test]
async fn a_link_opens_one_sight_at_a_time_until_it_expires() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.released().await;
    let token = on_paper(&place, id).await;
    let subject = Some(Actor::Subject(id, people::EMPLOYEE));

    let (_, first) = links::exchange(db, &token, now()).await.unwrap().unwrap();
    assert_eq!(links::by_token(db, &first, now()).await.unwrap(), subject);
    let (_, second) = links::exchange(db, &token, now()).await.unwrap().unwrap();
    assert_eq!(links::by_token(db, &first, now()).await.unwrap(), None, "the second ends the first");
    assert_eq!(links::by_token(db, &second, now()).await.unwrap(), subject);
    assert_eq!(links::by_token(db, &second, now() + TimeDelta::hours(2)).await.unwrap(), None, "nobody used it");

    let late = now() + TimeDelta::days(90);
    assert!(links::exchange(db, &token, late).await.unwrap().is_none());
    assert!(links::exchange(db, "nothing", now()).await.unwrap().is_none());
    // The table holds neither token.
    let rows: String = sqlx::query_scalar(
        "SELECT (SELECT string_agg(l::text, '') FROM personal_link AS l)
             || (SELECT string_agg(s::text, '') FROM link_session AS s)",
    )
    .fetch_one(db)
    .await
    .unwrap();
    assert!(!rows.contains(&token) && !rows.contains(&second));
}

#[tokio::test]
async fn what_is_taken_back_ends_what_it_opened_at_once() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.released().await;
    let token = on_paper(&place, id).await;
    let (_, session) = links::exchange(db, &token, now()).await.unwrap().unwrap();
    links::revoke(db, id, Purpose::Hearing(people::EMPLOYEE), now()).await.unwrap();
    assert_eq!(links::by_token(db, &session, now()).await.unwrap(), None);
    assert!(links::exchange(db, &token, now()).await.unwrap().is_none());
    assert!(!links::of(db, id).await.unwrap()[0].good(now()));
    // A new one works.
    let token = on_paper(&place, id).await;
    assert!(links::exchange(db, &token, now()).await.unwrap().is_some());
}

#[tokio::test]
async fn a_link_opens_its_own_case_only_and_nothing_once_that_is_diverted() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let (id, other) = (place.released().await, place.released().await);
    let (_, session) = links::exchange(db, &on_paper(&place, id).await, now()).await.unwrap().unwrap();
    let actor = links::by_token(db, &session, now()).await.unwrap().unwrap();
    let sees = |id| {
        let actor = actor.clone();
        async move { access::sees(&actor, &case::facts_by_id(db, id).await.unwrap().unwrap()).is_some() }
    };
    assert!(sees(id).await && !sees(other).await);
    let more = Command::AddSubject { who: people::COMMITTEE };
    place.act(people::COORDINATOR, id, more).await.unwrap();
    assert!(sees(id).await, "another subject changes nothing for this one");
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    assert!(!sees(id).await);
}

#[tokio::test]
async fn a_mail_is_asked_for_once_for_each_key_and_again_for_the_next() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.released().await;
    let seq = 6;
    let key = Uuid::new_v4();
    for key in [key, key, Uuid::new_v4()] {
        links::mail_hearing(&place.house, id, people::EMPLOYEE, seq, key, now()).await.unwrap();
    }
    let of = |mails: Vec<mail::OutgoingMail>| mails.into_iter().filter(|m| m.kind == MailKind::HearingLink);
    let asked: Vec<_> = of(mail::of(db, id).await.unwrap()).collect();
    assert_eq!(asked.len(), 2);
    assert_eq!(links::of(db, id).await.unwrap().len(), 2);
    assert!(links::of_mail(db, asked[0].id).await.unwrap().is_some_and(|l| l.mailed));
    // Another subject leaves it on its way; a diversion takes it back.
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::COMMITTEE }).await.unwrap();
    assert!(of(mail::of(db, id).await.unwrap()).all(|m| m.state == MailState::Queued));
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    assert!(of(mail::of(db, id).await.unwrap()).all(|m| m.state == MailState::Withheld));
}
