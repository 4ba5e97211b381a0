//! The queue's runner against a real database and a real mail server.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used)]

mod common;
mod smtp;

use chrono::{DateTime, TimeDelta, Utc};
use common::{Place, made, now, people};
use gehoor::{
    domain::{access::Actor, command::Command, intake, phase::Diversion},
    house::{House, config::Config},
    jobs,
    outside::mail::Post,
    store::{
        audit, drafts, jobs as queue,
        mail::{self, MailKind, MailState},
        road,
    },
};
use serde_json::Value;
use smtp::MailServer;
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

/// The post of a house that mails to a server.
fn post_to(house: &House, url: &str) -> Post {
    let config = Config { smtp_url: Some(url.to_owned()), ..(*house.config).clone() };
    Post::open(&config).unwrap()
}

async fn work(house: &House, post: &Post, at: DateTime<Utc>) -> usize {
    let mut done = 0;
    while jobs::next(house, post, at).await.unwrap() {
        done += 1;
    }
    done
}

fn to<'a>(mails: &'a [Value], address: &str) -> Vec<&'a Value> {
    mails.iter().filter(|m| m["to"][0] == address).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filing_is_confirmed_without_the_code_and_told_to_the_coordinators_without_the_story() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = place.file(people::NORTH).await;
    place.confirm(id).await;
    assert_eq!(work(&place.house, &post, now()).await, 4);
    let mails = server.mails();
    assert_eq!(mails.len(), 3, "the one that asked to confirm was overtaken");

    let code = road::receipt(&place.house, id).await.unwrap().code.grouped();
    for mail in &mails {
        let all = mail.to_string();
        assert!(!all.contains(&code) && !all.contains(&code.replace(' ', "")), "the code was mailed");
    }
    let confirmation = to(&mails, "fatma@example.nl")[0];
    assert_eq!(confirmation["name"], "Fatma Yıldız");
    assert!(confirmation["text"].as_str().unwrap().contains("Beste Fatma Yıldız,"));
    assert!(!confirmation["subject"].as_str().unwrap().contains("Fatma"));

    for address in ["cora@example.nl", "cees@example.nl"] {
        let told = to(&mails, address)[0].to_string();
        for secret in ["Fatma", "Yıldız", "fatma@", "hek", "Fenna", "06-12345678"] {
            assert!(!told.contains(secret), "{secret} stands in {told}");
        }
        assert!(told.contains("De Noordster"), "{told}");
    }
    let states: Vec<_> = mail::of(&place.house.pool, id).await.unwrap().into_iter().map(|m| m.state).collect();
    let sent = states.iter().filter(|s| **s == MailState::Sent).count();
    assert_eq!((states.len(), sent, states.contains(&MailState::Withheld)), (4, 3, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_confirmed_as_a_question_without_the_code_and_without_its_words() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = place.ask().await;
    place.confirm(id).await;
    assert_eq!(work(&place.house, &post, now()).await, 4);
    place.act(people::COORDINATOR, id, Command::AnswerQuestion(made::prose("Dat kan in de app."))).await.unwrap();
    assert_eq!(work(&place.house, &post, now()).await, 1);
    let mails = server.mails();
    let code = road::receipt(&place.house, id).await.unwrap().code.grouped().replace(' ', "");
    for mail in &mails {
        let all = mail.to_string();
        assert!(!all.replace(' ', "").contains(&code), "the code was mailed");
        for secret in ["ruilen", "in de app", "uw klacht"] {
            assert!(!all.contains(secret), "{secret} in {all}");
        }
    }
    let mut parent = to(&mails, "fatma@example.nl");
    parent.sort_by_key(|m| m["subject"].as_str().unwrap().starts_with("Ons antwoord"));
    let subjects: Vec<&str> = parent.iter().map(|m| m["subject"].as_str().unwrap()).collect();
    assert!(subjects[0].starts_with("We hebben uw vraag ontvangen"), "{subjects:?}");
    assert!(subjects[1].starts_with("Ons antwoord staat voor u klaar"), "{subjects:?}");
    assert!(parent[0]["text"].as_str().unwrap().contains("woensdag 25 november 2026"));
    let told = to(&mails, "cora@example.nl")[0];
    assert!(told["subject"].as_str().unwrap().starts_with("Een ouder stelde een vraag"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_case_mails_each_person_what_is_theirs_to_do() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = place.judged(people::NORTH).await;
    place.act(people::MANAGER_NORTH, id, Command::Message(made::prose("Het slot zit erop."))).await.unwrap();
    work(&place.house, &post, now()).await;
    let mails = server.mails();
    assert_eq!(to(&mails, "nora@example.nl").len(), 2, "the handler: it is theirs, and the judgement was approved");
    assert_eq!(to(&mails, "fatma@example.nl").len(), 3, "confirm the address, and twice that there is news");
    // The regional manager was told; the judgement was read before the mail about it went.
    assert_eq!(to(&mails, "rita@example.nl").len(), 1);
    assert!(mails.iter().all(|m| !m.to_string().contains("slot")), "the words of the case were mailed");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_diverted_case_nothing_goes_also_not_what_was_asked_for_before() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = place.file(people::NORTH).await;
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Signalen."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    // As if it had slipped through: the sender looks for itself.
    sqlx::query("UPDATE outgoing_mail SET state = 'queued'").execute(&place.database.owner().await).await.unwrap();
    work(&place.house, &post, now()).await;
    let mails = server.mails();
    assert_eq!((mails.len(), to(&mails, "amal@example.nl").len()), (1, 1), "but to who guards it");
    for mail in mail::of(&place.house.pool, id).await.unwrap() {
        if mail.kind != MailKind::SafetyAlert {
            assert_eq!((mail.state, mail.error.as_deref()), (MailState::Withheld, Some("the case was diverted")));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_became_a_subject_meanwhile_is_not_mailed() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = place.assigned(people::NORTH).await;
    let check = Command::CheckSafety { subjects: vec![people::MANAGER_NORTH] };
    place.act(people::COORDINATOR, id, check).await.unwrap();
    sqlx::query("UPDATE outgoing_mail SET state = 'queued'").execute(&place.database.owner().await).await.unwrap();
    work(&place.house, &post, now()).await;
    assert!(to(&server.mails(), "nora@example.nl").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_what_was_split_off_nobody_is_told_of_a_code_that_they_never_saw() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = place.assigned(people::NORTH).await;
    let reason = made::prose("Signalen.");
    let divert = Command::Divert { to: Diversion::Meldcode, reason, named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    let officer = Actor::Staff(place.staff(people::SAFEGUARDING).await);
    let story = made::prose("De rekening klopt niet.");
    let split = road::split_off(&place.house, officer, id, u32::MAX, Uuid::new_v4(), story, now()).await;
    let receipt = split.unwrap().1;
    let reference = receipt.reference;
    place.confirm(receipt.complaint).await;
    work(&place.house, &post, now()).await;
    let mails = server.mails();
    let [confirmation] = to(&mails, "fatma@example.nl")[..] else { panic!("{mails:?}") };
    let text = confirmation["text"].as_str().unwrap();
    assert!(text.contains(reference.as_str()) && text.contains("U hebt nog geen code"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn to_whom_mail_is_not_safe_none_goes() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let answers = intake::Answers { safe: "no".into(), ..made::answers(people::NORTH) };
    let new = intake::parse(&answers, common::today()).unwrap();
    road::file_new(&place.house, new, now()).await.unwrap();
    work(&place.house, &post, now()).await;
    let mails = server.mails();
    assert_eq!((mails.len(), to(&mails, "fatma@example.nl").len()), (2, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn several_processes_send_each_mail_once() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    for _ in 0..10 {
        place.file(people::NORTH).await;
    }
    let workers: Vec<_> = (0..6)
        .map(|_| {
            let (house, post) = (place.house.clone(), post_to(&place.house, &server.url));
            tokio::spawn(async move { work(&house, &post, now()).await })
        })
        .collect();
    let mut done = 0;
    for worker in workers {
        done += worker.await.unwrap();
    }
    assert_eq!((done, server.mails().len()), (30, 30));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_away_is_tried_again_ever_later_and_at_last_the_job_lies_dead() {
    let place = Place::new().await;
    let post = post_to(&place.house, "smtp://127.0.0.1:1");
    let id = place.file(people::NORTH).await;
    let pool = &place.house.pool;
    assert_eq!(work(&place.house, &post, now()).await, 3);
    assert_eq!(work(&place.house, &post, now()).await, 0, "it waits before it tries again");
    for mail in mail::of(pool, id).await.unwrap() {
        assert_eq!((mail.state, mail.attempts), (MailState::Queued, 1));
        assert!(mail.error.unwrap().contains("mail server"));
    }
    let mut at = now();
    for _ in 0..40 {
        at += TimeDelta::hours(6);
        work(&place.house, &post, at).await;
    }
    assert_eq!(queue::dead(pool).await.unwrap(), 3);
    assert!(mail::of(pool, id).await.unwrap().iter().all(|m| m.state == MailState::Failed));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_address_fails_at_once_and_the_others_go() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let answers = intake::Answers { email: "gone@example.nl".into(), ..made::answers(people::NORTH) };
    let new = intake::parse(&answers, common::today()).unwrap();
    let id = road::file_new(&place.house, new, now()).await.unwrap().complaint;
    work(&place.house, &post, now()).await;
    let states: Vec<_> = mail::of(&place.house.pool, id).await.unwrap().into_iter().map(|m| m.state).collect();
    assert_eq!(states.iter().filter(|s| **s == MailState::Failed).count(), 1);
    assert_eq!(server.mails().len(), 2);
    assert_eq!(queue::dead(&place.house.pool).await.unwrap(), 0, "nobody tries what is refused for good");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_runner_wakes_when_something_happens_and_stops_when_the_house_closes() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let runner = tokio::spawn(jobs::run(place.house.clone(), post));
    tokio::time::sleep(Duration::from_millis(500)).await;
    place.file(people::NORTH).await;
    let server = Arc::new(server);
    let waiting = Arc::clone(&server);
    // Well before the slow poll would have found it.
    let first = tokio::time::timeout(Duration::from_secs(3), tokio::task::spawn_blocking(move || waiting.mail())).await;
    assert!(first.is_ok(), "nobody was woken");
    place.house.closing.begin();
    tokio::time::timeout(Duration::from_secs(10), runner).await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checkpoint_is_written_once_a_day_however_many_processes_think_of_it() {
    let place = Place::new().await;
    let post = Post::Folder(place.house.config.data.join("mail"));
    place.file(people::NORTH).await;
    let days = [now(), now() + TimeDelta::minutes(10), now() + TimeDelta::days(1)];
    for at in days {
        jobs::ask_now(&place.house, at).await.unwrap();
        work(&place.house, &post, at).await;
    }
    let report = audit::verify(&place.house).await.unwrap();
    assert_eq!((report.checkpoints, report.findings.len()), (2, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn cleaning_forgets_old_drafts_and_keeps_those_being_written() {
    let place = Place::new().await;
    let (pool, post) = (&place.house.pool, Post::Folder(place.house.config.data.join("mail")));
    let (_, old) = drafts::begin(pool, now() - TimeDelta::days(8)).await.unwrap();
    let (_, new) = drafts::begin(pool, now() - TimeDelta::days(2)).await.unwrap();
    jobs::ask_now(&place.house, now()).await.unwrap();
    work(&place.house, &post, now()).await;
    assert_eq!(drafts::by_token(pool, &old).await.unwrap(), None);
    assert!(drafts::by_token(pool, &new).await.unwrap().is_some());
}
