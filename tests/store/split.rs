//! The points outside a suspicion go on as a complaint of their own.

use crate::common::{Place, made, now, people};
use chrono::TimeDelta;
use gehoor::{
    domain::{
        access::{self, Actor},
        command::Command,
        ids::{ComplaintId, StaffId, TextId},
        phase::{Diversion, Phase},
        refusal::Refusal,
    },
    store::{
        Result, StoreError, audit,
        board::{self, BoardFilter},
        case::{self, CaseFile, RecordedActor},
        mail::{self, MailKind, Recipient},
        rebuild,
        road::{self, Receipt},
    },
};
use uuid::Uuid;

const STORY: &str = "De rekening klopt niet.";

async fn open(place: &Place, id: ComplaintId) -> CaseFile {
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    case::open(&place.house.pool, &access::sees(&Actor::System, &facts).unwrap()).await.unwrap()
}

async fn diverted(place: &Place) -> ComplaintId {
    let id = place.assigned(people::NORTH).await;
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let reason = made::prose("Signalen.");
    let divert = Command::Divert { to: Diversion::DutyToReport, reason, named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    id
}

async fn split(place: &Place, who: StaffId, id: ComplaintId, key: Uuid, story: &str) -> Result<(u32, Receipt)> {
    let actor = Actor::Staff(place.staff(who).await);
    // Ten days later: the terms do not begin anew.
    let later = now() + TimeDelta::days(10);
    road::split_off(&place.house, actor, id, u32::MAX, key, made::prose(story), later).await
}

#[tokio::test]
async fn what_is_split_off_was_received_on_the_same_day_and_has_the_same_terms() {
    let place = Place::new().await;
    let old = diverted(&place).await;
    let (seq, receipt) = split(&place, people::SAFEGUARDING, old, Uuid::new_v4(), STORY).await.unwrap();
    let (before, new) = (open(&place, old).await, open(&place, receipt.complaint).await);
    assert_eq!(before.events.len(), seq as usize);
    assert_eq!(new.complaint.filed.terms, before.complaint.filed.terms);
    assert_eq!((new.complaint.phase, new.complaint.seq), (Phase::Received, 1));
    assert_eq!(new.words[&new.complaint.filed.texts.story], STORY);
    assert_eq!(new.words[&new.complaint.filed.texts.name], "Fatma Yıldız");
    assert_ne!(receipt.reference, before.complaint.filed.reference);
    assert_ne!(receipt.code, road::receipt(&place.house, old).await.unwrap().code);
    let mails = mail::of(&place.house.pool, receipt.complaint).await.unwrap();
    let mails: Vec<_> = mails.into_iter().map(|m| (m.kind, m.recipient)).collect();
    let to = Recipient::Staff;
    let expected = [
        (MailKind::Confirmation, Recipient::Complainant),
        (MailKind::Coordinator, to(people::COORDINATOR)),
        (MailKind::Coordinator, to(people::SECOND_COORDINATOR)),
    ];
    assert_eq!(mails, expected, "as for any filing");
    assert_eq!(audit::verify(&place.house).await.unwrap().findings, []);
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), []);
}

#[tokio::test]
async fn nothing_in_the_new_complaint_leads_back_to_the_old() {
    let place = Place::new().await;
    let old = diverted(&place).await;
    let (_, receipt) = split(&place, people::SAFEGUARDING, old, Uuid::new_v4(), STORY).await.unwrap();
    let id = receipt.complaint;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    place.act(people::COORDINATOR, id, Command::Route { handler: people::MANAGER_NORTH, reason: None }).await.unwrap();
    let before = open(&place, old).await;
    let new = open(&place, id).await;
    assert_eq!(new.events[0].actor, RecordedActor::System, "not who split it off");
    assert!(new.complaint.links.is_empty());
    let texts: Vec<TextId> = before.words.keys().copied().collect();
    assert!(new.words.keys().all(|id| !texts.contains(id)), "no text is shared");
    let said = new.words.values().cloned().collect::<String>();
    for gone in ["hek", "Signalen", "slot"] {
        assert!(!said.contains(gone), "{gone}");
    }
    let bodies: String = sqlx::query_scalar("SELECT string_agg(body, '') FROM event WHERE complaint = $1")
        .bind(id.0)
        .fetch_one(&place.house.pool)
        .await
        .unwrap();
    assert!(!bodies.contains(&old.to_string()) && !bodies.contains(before.complaint.filed.reference.as_str()));
    // Who handles the new one, and whoever was told of it, finds the old one nowhere.
    for who in [people::MANAGER_NORTH, people::REGIONAL] {
        let staff = place.staff(who).await;
        let filter = BoardFilter::default();
        let cards = board::cards(&place.house.pool, &staff, &filter, crate::common::today()).await.unwrap();
        let seen: Vec<_> = cards.into_iter().map(|row| row.facts.id).collect();
        assert_eq!(seen, [id], "{who:?}");
        let facts = case::facts_by_id(&place.house.pool, old).await.unwrap().unwrap();
        assert_eq!(access::sees(&Actor::Staff(staff), &facts), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_key_splits_off_one_complaint_however_often_it_is_sent() {
    let place = Place::new().await;
    let (old, key) = (diverted(&place).await, Uuid::new_v4());
    let first = split(&place, people::SAFEGUARDING, old, key, STORY).await.unwrap();
    for _ in 0..3 {
        assert_eq!(split(&place, people::SAFEGUARDING, old, key, STORY).await.unwrap(), first);
    }
    let both = tokio::join!(
        split(&place, people::COORDINATOR, old, Uuid::from_u128(5), "Iets anders."),
        split(&place, people::COORDINATOR, old, Uuid::from_u128(5), "Iets anders."),
    );
    assert_eq!(both.0.unwrap(), both.1.unwrap());
    let complaints: i64 =
        sqlx::query_scalar("SELECT count(*) FROM complaint").fetch_one(&place.house.pool).await.unwrap();
    assert_eq!(complaints, 3);
}

#[tokio::test]
async fn nobody_says_into_which_complaint_it_is_split_off() {
    let place = Place::new().await;
    let (old, other) = (diverted(&place).await, place.assigned(people::NORTH).await);
    let split = Command::SplitOff { into: other };
    let answer = place.act(people::SAFEGUARDING, old, split).await;
    assert!(matches!(answer, Err(StoreError::Refused(Refusal::NotYours))), "{answer:?}");
    assert!(open(&place, old).await.events.iter().all(|r| r.event.kind() != "split_off"));
}

#[tokio::test]
async fn who_may_not_and_what_is_not_diverted_splits_nothing_off_and_leaves_no_trace() {
    let place = Place::new().await;
    let (old, other) = (diverted(&place).await, place.assigned(people::NORTH).await);
    let refused = |result: Result<(u32, Receipt)>| match result.unwrap_err() {
        StoreError::Refused(refusal) => refusal,
        error => panic!("{error}"),
    };
    let key = Uuid::new_v4();
    assert_eq!(refused(split(&place, people::MANAGER_NORTH, old, key, STORY).await), Refusal::NotFound);
    let wrong = refused(split(&place, people::COORDINATOR, other, key, STORY).await);
    assert!(matches!(wrong, Refusal::WrongPhase(_)), "{wrong:?}");
    // Nobody is left to handle it for.
    let name = open(&place, old).await.complaint.filed.texts.name;
    let redact = Command::Redact { text: name, reason: made::prose("Op verzoek.") };
    place.act(people::COORDINATOR, old, redact).await.unwrap();
    assert_eq!(refused(split(&place, people::COORDINATOR, old, key, STORY).await), Refusal::NoSuchText);
    let complaints: i64 =
        sqlx::query_scalar("SELECT count(*) FROM complaint").fetch_one(&place.house.pool).await.unwrap();
    assert_eq!(complaints, 2);
    assert!(open(&place, old).await.events.iter().all(|r| r.event.kind() != "split_off"));
}
