//! What the mail server said of the closing letter stands in the case (R12).
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used)]

mod common;
mod smtp;

use chrono::{DateTime, TimeDelta, Utc};
use common::{
    Place,
    browser::{Browser, attribute, labelled, tags},
    made, now, people, today,
};
use gehoor::{
    domain::{
        access::{self, Actor},
        command::{Command, NewReach},
        complaint::Complaint,
        event::ContactWay,
        ids::ComplaintId,
        intake,
        lang::Lang,
        phase::ReopenGround,
    },
    house::{House, config::Config, cookies},
    jobs,
    outside::mail::Post,
    store::{
        accounts, audit, case,
        mail::{self, MailKind, MailState, Recipient},
        organisation, road,
    },
};
use smtp::MailServer;

fn post_to(house: &House, url: &str) -> Post {
    Post::open(&Config { smtp_url: Some(url.to_owned()), ..(*house.config).clone() }).unwrap()
}

async fn work(house: &House, post: &Post, at: DateTime<Utc>) {
    while jobs::next(house, post, at).await.unwrap() {}
}

async fn open(place: &Place, id: ComplaintId) -> (Complaint, Vec<&'static str>) {
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    let file = case::open(&place.house.pool, &access::sees(&Actor::System, &facts).unwrap()).await.unwrap();
    let kinds = file.events.iter().map(|r| r.event.kind()).filter(|k| k.starts_with("letter_")).collect();
    (file.complaint, kinds)
}

/// A complaint with this address, as far as its judgement.
async fn judged(place: &Place, address: &str) -> ComplaintId {
    let answers = intake::Answers { email: address.into(), ..made::answers(people::NORTH) };
    let new = intake::parse(&answers, today()).unwrap();
    let id = road::file_new(&place.house, new, now()).await.unwrap().complaint;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    place.act(people::COORDINATOR, id, Command::Route { handler: people::MANAGER_NORTH, reason: None }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    judge(place, id, 1).await;
    id
}

async fn judge(place: &Place, id: ComplaintId, version: u32) {
    place.act(people::MANAGER_NORTH, id, made::judgement()).await.unwrap();
    place.act(people::REGIONAL, id, Command::ApproveJudgement { version }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Issue { version }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_accepted_letter_is_recorded_once_and_the_judgement_counts_as_given() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = judged(&place, "fatma@example.nl").await;
    assert_eq!(open(&place, id).await.0.judgement_met_on(), None, "issued, and not yet accepted");
    let later = now() + TimeDelta::days(1);
    work(&place.house, &post, later).await;
    let (case, letters) = open(&place, id).await;
    assert_eq!(letters, ["letter_accepted"]);
    assert_eq!(case.judgement_met_on(), Some(today() + chrono::Days::new(1)));
    assert!(!case.letter_waits());

    // As if the process had died after the mail went, and before it was recorded that it did: the job runs again.
    sqlx::query("UPDATE job SET state = 'waiting', run_at = $1")
        .bind(later)
        .execute(&place.database.owner().await)
        .await
        .unwrap();
    let sent = server.mails().len();
    work(&place.house, &post, later).await;
    assert_eq!((open(&place, id).await.1, server.mails().len()), (vec!["letter_accepted"], 0), "after {sent} mails");
    assert_eq!(audit::verify(&place.house).await.unwrap().findings, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_went_is_recorded_also_when_the_sender_died_before_saying_so() {
    let place = Place::new().await;
    let post = Post::Folder(place.house.config.data.join("mail"));
    let id = judged(&place, "fatma@example.nl").await;
    let all = mail::of(&place.house.pool, id).await.unwrap();
    let letter = all.iter().find(|m| m.kind == MailKind::JudgementReady).unwrap();
    mail::mark(&place.house.pool, letter.id, MailState::Sent, None, now()).await.unwrap();
    work(&place.house, &post, now()).await;
    assert_eq!(open(&place, id).await.1, ["letter_accepted"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_letter_reopens_the_sending_and_tells_the_coordinators() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = judged(&place, "gone@example.nl").await;
    work(&place.house, &post, now()).await;
    let (case, letters) = open(&place, id).await;
    assert_eq!(letters, ["letter_refused"]);
    assert!(case.letter_waits() && case.judgement_met_on().is_none() && case.closed.is_some());
    let mails = mail::of(&place.house.pool, id).await.unwrap();
    let told = |who| {
        let to = Recipient::Staff(who);
        mails.iter().any(|m| (m.kind, m.recipient, m.state) == (MailKind::News, to, MailState::Sent))
    };
    assert!(told(people::COORDINATOR) && told(people::SECOND_COORDINATOR));

    place.act(people::MANAGER_NORTH, id, Command::RecordPosted { on: today() }).await.unwrap();
    let case = open(&place, id).await.0;
    assert_eq!((case.letter_waits(), case.judgement_met_on()), (false, Some(today())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_letter_waits_until_a_mail_to_the_address_that_was_corrected_is_taken() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = judged(&place, "gone@example.nl").await;
    work(&place.house, &post, now()).await;
    let parent = Actor::Complainant(id);
    let email = Some(made::prose("fatma@example.nl"));
    place.order(parent.clone(), id, Command::ChangeReach(NewReach { email, ..NewReach::default() })).await.unwrap();
    work(&place.house, &post, now()).await;
    let (case, letters) = open(&place, id).await;
    assert_eq!(letters, ["letter_refused"], "what asks to confirm is no letter");
    assert!(case.letter_waits() && case.judgement_met_on().is_none());
    place.order(parent, id, Command::ConfirmAddress).await.unwrap();
    work(&place.house, &post, now()).await;
    let (case, letters) = open(&place, id).await;
    assert_eq!(letters, ["letter_refused", "letter_accepted"]);
    assert_eq!((case.letter_waits(), case.judgement_met_on()), (false, Some(today())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_is_given_up_counts_as_refused() {
    let place = Place::new().await;
    let post = post_to(&place.house, "smtp://127.0.0.1:1");
    let id = judged(&place, "fatma@example.nl").await;
    let mut at = now();
    work(&place.house, &post, at).await;
    assert!(open(&place, id).await.1.is_empty(), "it is tried again");
    for _ in 0..40 {
        at += TimeDelta::hours(6);
        work(&place.house, &post, at).await;
    }
    assert_eq!(open(&place, id).await.1, ["letter_refused"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_of_an_earlier_judgement_says_nothing_of_the_one_that_replaced_it() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let id = judged(&place, "fatma@example.nl").await;
    let reason = made::prose("De commissie oordeelde anders.");
    let reopen = Command::Reopen { ground: ReopenGround::Ruling, reason };
    place.act(people::COORDINATOR, id, reopen).await.unwrap();
    judge(&place, id, 2).await;
    let all = mail::of(&place.house.pool, id).await.unwrap();
    let first = all.iter().find(|m| m.kind == MailKind::JudgementReady).unwrap();
    mail::mark(&place.house.pool, first.id, MailState::Failed, Some("refused"), now()).await.unwrap();
    work(&place.house, &post, now()).await;
    assert_eq!(open(&place, id).await.1, ["letter_accepted"], "of the second, and no word of the first");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_says_nothing_or_cuts_the_line_loses_no_letter() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let patience = std::time::Duration::from_secs(1);
    let config =
        Config { smtp_url: Some(server.url.clone()), mail_patience: patience, ..(*place.house.config).clone() };
    let post = Post::open(&config).unwrap();
    for address in ["stall@example.nl", "cut@example.nl", "cut-after@example.nl"] {
        let id = judged(&place, address).await;
        work(&place.house, &post, now()).await;
        let letter =
            |all: Vec<mail::OutgoingMail>| all.into_iter().find(|m| m.kind == MailKind::JudgementReady).unwrap();
        let waits = letter(mail::of(&place.house.pool, id).await.unwrap());
        assert_eq!((waits.state, waits.attempts), (MailState::Queued, 1), "{address}");
        let why = waits.error.unwrap();
        assert!(!why.contains("example.nl"), "{why}");
        assert_eq!(
            open(&place, id).await.1,
            Vec::<&str>::new(),
            "{address}: nobody says that it went, nor that it did not"
        );
        // By the next try the way is free.
        let later = now() + TimeDelta::hours(6);
        work(&place.house, &Post::Folder(place.house.config.data.join("mail")), later).await;
        assert_eq!(open(&place, id).await.1, ["letter_accepted"], "{address}");
    }
    // Whoever waits for one that stalls does not keep the others waiting for long.
    let fine = judged(&place, "fatma@example.nl").await;
    work(&place.house, &post, now()).await;
    assert_eq!(open(&place, fine).await.1, ["letter_accepted"]);
}

/// To whom answers to the mails go that were sent until now, by address.
fn answered(server: &MailServer) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mails = server.mails();
    mails.iter().map(|mail| (text(&mail["to"][0]), text(&mail["headers"]["reply-to"]))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_parents_answer_to_a_mail_reaches_a_coordinator_and_never_whom_the_case_is_about() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let org = people::organisation().0;
    let address = |who| format!("Reply-To: {}", org.member(who).unwrap().email.clone().unwrap());
    let parents = |all: Vec<(String, String)>| -> Vec<String> {
        all.into_iter().filter(|(to, _)| to == "fatma@example.nl").map(|(_, reply)| reply).collect()
    };
    let id = place.file(people::NORTH).await;
    work(&place.house, &post, now()).await;
    assert_eq!(parents(answered(&server)), [address(people::COORDINATOR)], "also before the address is confirmed");
    place.confirm(id).await;
    work(&place.house, &post, now()).await;
    let mails = server.mails();
    let confirmation = mails.iter().find(|mail| mail["to"][0] == "fatma@example.nl").unwrap();
    assert!(confirmation["text"].as_str().unwrap().contains("dan leest een medewerker dat"), "{confirmation}");

    // The case turns out to be about the coordinator, and then about the second one too.
    let both = [(people::COORDINATOR, people::SECOND_COORDINATOR), (people::SECOND_COORDINATOR, people::DIRECTOR)];
    for (subject, reads) in both {
        place.act(people::SECOND_COORDINATOR, id, Command::AddSubject { who: subject }).await.unwrap();
        place.act(reads, id, Command::Message(made::prose("Wij bellen u."))).await.unwrap();
        work(&place.house, &post, now()).await;
        let all = parents(answered(&server));
        assert!(!all.is_empty() && all.iter().all(|reply| *reply == address(reads)), "{all:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_tried_in_vain_is_told_at_what_time_unless_they_spoke_meanwhile() {
    let (place, server) = (Place::new().await, MailServer::start(&[]));
    let post = post_to(&place.house, &server.url);
    let attempt = |just_now| Command::RecordAttempt { on: today(), way: ContactWay::Call, just_now };
    let parents = |server: &MailServer| -> Vec<serde_json::Value> {
        server.mails().into_iter().filter(|mail| mail["to"][0] == "fatma@example.nl").collect()
    };
    let [id, unconfirmed] = [place.assigned(people::NORTH).await, place.assigned(people::NORTH).await];
    place.confirm(id).await;
    work(&place.house, &post, now()).await;
    server.mails();

    place.act(people::MANAGER_NORTH, id, attempt(true)).await.unwrap();
    place.act(people::MANAGER_NORTH, id, attempt(false)).await.unwrap();
    work(&place.house, &post, now()).await;
    let told = parents(&server);
    let text = |words: &str| told.iter().filter(|mail| mail["text"].as_str().unwrap().contains(words)).count();
    assert_eq!(
        (
            text("We probeerden u op vrijdag 20 november om 14:10 te bellen"),
            text("We probeerden u op vrijdag 20 november te bereiken")
        ),
        (1, 1)
    );
    assert!(told.iter().all(|mail| !mail["subject"].as_str().unwrap().contains("bellen")), "{told:?}");

    // Nobody said yet that this address is theirs: it learns that there is news, and no more.
    place.act(people::MANAGER_NORTH, unconfirmed, attempt(true)).await.unwrap();
    work(&place.house, &post, now()).await;
    let told = parents(&server);
    assert!(told.len() == 1 && !told[0]["text"].as_str().unwrap().contains("14:10"), "{told:?}");

    place.act(people::MANAGER_NORTH, id, attempt(true)).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    work(&place.house, &post, now()).await;
    assert_eq!(parents(&server), Vec::<serde_json::Value>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_works_here_is_mailed_in_the_language_that_they_chose() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let place = &browser.place;
    let post = post_to(&place.house, &server.url);
    let nora = browser.staff(people::MANAGER_NORTH).await;
    let html = browser.page("/toegang", &nora).await;
    labelled(&html);
    let chosen = |html: &str, tag: &str| {
        tags(html, &["input"]).any(|input| attribute(input, "value") == Some(tag) && input.contains("checked"))
    };
    assert!(chosen(&html, "nl") && !chosen(&html, "en"), "Dutch at first");
    assert_eq!(browser.post("/api/toegang/taal", &nora, "lang=en".into()).await, "/toegang?gelukt=1");
    assert_eq!(browser.post("/api/toegang/taal", &nora, "lang=zz".into()).await, "/toegang?fout=taal");
    let html = browser.page("/toegang?fout=taal", &nora).await;
    assert!(chosen(&html, "en") && html.contains("href=\"#lang\"") && html.contains("Kies een taal"));

    let id = place.assigned(people::NORTH).await;
    work(&place.house, &post, now()).await;
    let mails = server.mails();
    let to = |address: &str| mails.iter().filter(|mail| mail["to"][0] == address).collect::<Vec<_>>();
    let (hers, ritas) = (to("nora@example.nl"), to("rita@example.nl"));
    assert!(!hers.is_empty() && !ritas.is_empty(), "{mails:?}");
    for (mails, lang, hello) in [(hers, "en", "Dear Nora Smit,"), (ritas, "nl", "Beste Rita Visser,")] {
        for mail in mails {
            let (text, html) = (mail["text"].as_str().unwrap(), mail["html"].as_str().unwrap());
            assert!(text.contains(hello) && html.contains(hello), "{text}");
            assert!(html.contains(&format!("<html lang=\"{lang}\">")), "{html}");
        }
    }
    let reference = browser.reference(id).await;
    assert!(mails.iter().any(|mail| mail["text"].as_str().unwrap().contains(&reference)));

    // Whoever chooses a first password on a page in English is mailed in English.
    let token = accounts::invite(&place.house, people::EMPLOYEE, "mees@example.nl", Lang::Nl, now()).await.unwrap();
    sqlx::query("UPDATE staff_link SET expires_at = now() + interval '1 day'")
        .execute(&place.house.pool)
        .await
        .unwrap();
    let set = format!("token={token}&password=vier+paarden+langs+het+water");
    let to = browser.post("/api/toegang/zet", &format!("{}=en", cookies::LANG), set).await;
    assert_eq!(to, "/team?gelukt=wachtwoord");
    let org = organisation::load(&place.house.pool).await.unwrap();
    assert_eq!(org.member(people::EMPLOYEE).unwrap().lang, Lang::En);
    assert_eq!(org.member(people::COORDINATOR).unwrap().lang, Lang::Nl);
}
