//! Who reads a committee's complaint along (R5): the road of their link, and what they never get.

use crate::common::{Place, made, now, people};
use chrono::TimeDelta;
use gehoor::{
    domain::{
        access::{self, Actor, Permit},
        command::Command,
        ids::ComplaintId,
        phase::Diversion,
        refusal::Refusal,
    },
    store::{
        StoreError, case,
        links::{self, Link, Purpose},
        mail::{self, MailKind, MailState, OutgoingMail, Recipient},
    },
};

async fn read(place: &Place, actor: &Actor, id: ComplaintId) -> Option<Permit> {
    access::sees(actor, &case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap())
}

async fn links_mailed(place: &Place, id: ComplaintId) -> Vec<OutgoingMail> {
    let all = mail::of(&place.house.pool, id).await.unwrap();
    all.into_iter().filter(|m| m.kind == MailKind::ReaderLink).collect()
}

/// The link of a reader, and its token.
async fn link(place: &Place, id: ComplaintId, reader: u8) -> (Link, String) {
    let all = links::of(&place.house.pool, id).await.unwrap();
    let link = all.into_iter().find(|l| l.purpose == Purpose::Reader(reader)).unwrap();
    (link, place.house.keys.link_token(link.id))
}

async fn divert(place: &Place, id: ComplaintId) {
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
}

#[tokio::test]
async fn whoever_a_chair_names_is_mailed_a_link_and_reads_until_they_are_removed() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.of_committee().await;
    place.names(id, "Olga").await;
    place.names(id, "Piet").await;
    let mails = links_mailed(&place, id).await;
    assert_eq!(mails.len(), 2);
    assert!(mails.iter().all(|m| m.recipient == Recipient::Reader && m.state == MailState::Queued));
    let brought = links::of_mail(db, mails[0].id).await.unwrap().unwrap();
    assert_eq!((brought.purpose, brought.mailed, brought.last_used), (Purpose::Reader(1), true, None));

    let (_, token) = link(&place, id, 1).await;
    let (opened, session) = links::exchange(db, &token, now()).await.unwrap().unwrap();
    assert_eq!(opened.id, brought.id);
    let actor = links::by_token(db, &session, now()).await.unwrap().unwrap();
    assert_eq!(actor, Actor::Reader(id, 1));
    assert!(read(&place, &actor, id).await.is_some());

    let remove = Command::RemoveReader { reader: 1 };
    place.order(Actor::Complainant(id), id, remove).await.unwrap();
    assert_eq!(links::by_token(db, &session, now()).await.unwrap(), None, "the session ends with it");
    assert!(links::exchange(db, &token, now()).await.unwrap().is_none());
    assert!(read(&place, &actor, id).await.is_none());
    // The other reads on, and a number is nobody else's.
    assert!(links::exchange(db, &link(&place, id, 2).await.1, now()).await.unwrap().is_some());
    place.names(id, "Roos").await;
    assert!(read(&place, &Actor::Reader(id, 3), id).await.is_some() && read(&place, &actor, id).await.is_none());
}

#[tokio::test]
async fn a_readers_link_opens_its_own_complaint_until_it_expires_or_that_is_diverted_or_erased() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let (id, other) = (place.of_committee().await, place.of_committee().await);
    for complaint in [id, other] {
        place.names(complaint, "Olga").await;
    }
    let (first, token) = link(&place, id, 1).await;
    assert!(links::exchange(db, &token, first.expires_at - TimeDelta::minutes(1)).await.unwrap().is_some());
    assert!(links::exchange(db, &token, first.expires_at).await.unwrap().is_none(), "it expires");
    let (_, session) = links::exchange(db, &token, now()).await.unwrap().unwrap();
    let actor = links::by_token(db, &session, now()).await.unwrap().unwrap();
    assert!(read(&place, &actor, other).await.is_none(), "a number of another complaint says nothing here");

    divert(&place, id).await;
    assert_eq!(links::by_token(db, &session, now()).await.unwrap(), None);
    assert!(read(&place, &actor, id).await.is_none());
    assert!(links_mailed(&place, id).await.iter().all(|m| m.state == MailState::Withheld));
    let undo = Command::UndoDiversion { reason: made::prose("Een vergissing.") };
    place.act(people::SAFEGUARDING, id, undo).await.unwrap();
    assert!(read(&place, &actor, id).await.is_some(), "the link works again after a mistake, the old sight does not");
    assert_eq!(links::by_token(db, &session, now()).await.unwrap(), None);

    let (_, session) = links::exchange(db, &link(&place, other, 1).await.1, now()).await.unwrap().unwrap();
    place.order(Actor::Complainant(other), other, Command::Withdraw { reason: None }).await.unwrap();
    assert!(links::by_token(db, &session, now()).await.unwrap().is_some(), "a closed complaint is read on");
    place.order(Actor::System, other, Command::Erase).await.unwrap();
    assert_eq!(links::by_token(db, &session, now()).await.unwrap(), None);
    assert!(read(&place, &Actor::Reader(other, 1), other).await.is_none());
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM personal_text WHERE complaint = $1")
        .bind(other.0)
        .fetch_one(db)
        .await
        .unwrap();
    assert_eq!(left, 0, "names and addresses go like all other words");
}

#[tokio::test]
async fn a_reader_reads_the_parents_side_without_how_anybody_is_reached_and_does_nothing() {
    let place = Place::new().await;
    let id = place.of_committee().await;
    place.names(id, "Olga").await;
    place.names(id, "Piet").await;
    place.act(people::COORDINATOR, id, made::note("Alleen voor ons.")).await.unwrap();
    place.act(people::COORDINATOR, id, Command::Message(made::prose("Wij bellen u."))).await.unwrap();
    let reader = Actor::Reader(id, 1);
    let file = case::open(&place.house.pool, &read(&place, &reader, id).await.unwrap()).await.unwrap();
    let words: Vec<&str> = file.words.values().map(String::as_str).collect();
    for there in ["Fatma Yıldız", "Wij bellen u."] {
        assert!(words.contains(&there), "{there}");
    }
    assert!(words.iter().any(|w| w.starts_with("Er was niemand bij het hek.")), "the story is theirs to read");
    for hidden in ["06-12345678", "fatma@example.nl", "Olga", "Piet", "olga@commissie.example", "Alleen voor ons."] {
        assert!(!words.contains(&hidden), "{hidden}");
    }
    assert!(file.complaint.readers.is_empty() && file.events.iter().all(|r| r.event.parents_side()));
    for command in [Command::Answer(made::prose("Stiekem.")), Command::RemoveReader { reader: 2 }] {
        let refused = place.order(reader.clone(), id, command).await.unwrap_err();
        assert!(matches!(refused, StoreError::Refused(Refusal::NotYours)), "{refused:?}");
    }
    // Nobody names readers of what is no committee's.
    let id = place.file(people::NORTH).await;
    let (name, email) = (made::prose("Olga"), made::prose("olga@commissie.example"));
    let refused = place.order(Actor::Complainant(id), id, Command::NameReader { name, email }).await.unwrap_err();
    assert!(matches!(refused, StoreError::Refused(Refusal::NotACommittee)), "{refused:?}");
    assert!(links::of(&place.house.pool, id).await.unwrap().is_empty());
}

#[tokio::test]
async fn naming_somebody_twice_by_one_key_mails_once() {
    let place = Place::new().await;
    let id = place.of_committee().await;
    let order = gehoor::store::road::Order {
        actor: Actor::Complainant(id),
        complaint: id,
        seen: 0,
        key: uuid::Uuid::new_v4(),
        command: Command::NameReader { name: made::prose("Olga"), email: made::prose("olga@commissie.example") },
    };
    for _ in 0..3 {
        gehoor::store::road::perform(&place.house, order.clone(), now()).await.unwrap();
    }
    assert_eq!((links_mailed(&place, id).await.len(), links::of(&place.house.pool, id).await.unwrap().len()), (1, 1));
}
