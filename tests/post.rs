//! What the mail server refuses is shown to whoever coordinates the case, and sent again or set aside: once, by whom it
//! concerns, and by nobody else.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod smtp;

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use common::{
    browser::{Browser, attribute, labelled, tags},
    made, now, people, today,
};
use gehoor::{
    domain::{command::Command, ids::ComplaintId, intake},
    house::{House, clock, config::Config},
    jobs,
    outside::mail::Post,
    store::{
        mail::{self, MailKind, MailState},
        road,
    },
};
use smtp::MailServer;
use uuid::Uuid;

async fn work(house: &House, url: &str, at: DateTime<Utc>) {
    let post = Post::open(&Config { smtp_url: Some(url.to_owned()), ..(*house.config).clone() }).unwrap();
    while jobs::next(house, &post, at).await.unwrap() {}
}

/// A complaint of somebody with this address.
async fn filed(browser: &Browser, address: &str) -> ComplaintId {
    let answers = intake::Answers { email: address.into(), ..made::answers(people::NORTH) };
    road::file_new(&browser.place.house, intake::parse(&answers, today()).unwrap(), now()).await.unwrap().complaint
}

async fn states(browser: &Browser, id: ComplaintId, kind: MailKind) -> Vec<MailState> {
    let all = mail::of(&browser.place.house.pool, id).await.unwrap();
    all.into_iter().filter(|m| m.kind == kind).map(|m| m.state).collect()
}

/// What the form of the only refused mail sends.
fn form(html: &str, how: &str) -> String {
    let value = |name| {
        let found = tags(html, &["input"]).find(|tag| attribute(tag, "name") == Some(name)).unwrap();
        attribute(found, "value").unwrap().to_owned()
    };
    format!("id={}&key={}&how={how}", value("id"), value("key"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_mail_is_shown_with_why_and_goes_again_once() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let house = &browser.place.house;
    let desk = browser.staff(people::COORDINATOR).await;
    assert!(browser.page("/team/post", &desk).await.contains("Er is geen geweigerde mail"));
    assert!(!browser.page("/team/vandaag", &desk).await.contains("/team/post"));
    let id = filed(&browser, "gone@example.nl").await;
    work(house, &server.url, now()).await;
    assert_eq!(states(&browser, id, MailKind::Confirmation).await, [MailState::Failed]);

    let reference = browser.reference(id).await;
    assert!(browser.page("/team/vandaag", &desk).await.contains("1 mail werd geweigerd"));
    let html = browser.page("/team/post", &desk).await;
    labelled(&html);
    assert!(html.contains(&reference) && html.contains("gone@example.nl") && html.contains("Fatma Yıldız"));
    assert!(html.contains("kent dit adres niet") && html.contains("(code 550)") && html.contains("bel de ouder"));

    let again = form(&html, "again");
    server.mails();
    for _ in 0..2 {
        assert_eq!(browser.post("/api/post/doe", &desk, again.clone()).await, "/team/post?gelukt=again");
    }
    assert_eq!(states(&browser, id, MailKind::Confirmation).await, [MailState::Queued]);
    assert!(browser.page("/team/post?gelukt=again", &desk).await.contains("Er is geen geweigerde mail"));
    work(house, &server.url, clock::now() + TimeDelta::seconds(1)).await;
    // Refused once more, it is there once more; and says so.
    let html = browser.page("/team/post", &desk).await;
    assert!(html.contains(&reference) && html.contains("al opnieuw verstuurd"));

    let aside = form(&html, "aside");
    assert_eq!(browser.post("/api/post/doe", &desk, aside).await, "/team/post?gelukt=aside");
    assert_eq!(states(&browser, id, MailKind::Confirmation).await, [MailState::Aside]);
    assert!(browser.page("/team/post", &desk).await.contains("Er is geen geweigerde mail"));
    assert!(!browser.page("/team/vandaag", &desk).await.contains("Een mail aan de ouder werd geweigerd"));
    let seen: Vec<(String, Uuid)> =
        sqlx::query_as("SELECT how, staff FROM mail_seen_to ORDER BY at").fetch_all(&house.pool).await.unwrap();
    assert_eq!(seen, [("again".to_owned(), people::COORDINATOR.0), ("aside".to_owned(), people::COORDINATOR.0)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_given_up_goes_again_once_the_server_is_back_and_the_judgement_counts_as_given() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let (place, house) = (&browser.place, &browser.place.house);
    let desk = browser.staff(people::COORDINATOR).await;
    let id = place.judged(people::NORTH).await;
    let mut at = now();
    for _ in 0..40 {
        work(house, "smtp://127.0.0.1:1", at).await;
        at += TimeDelta::hours(6);
    }
    assert_eq!(states(&browser, id, MailKind::JudgementReady).await, [MailState::Failed]);
    // Of all that was given up, this is the one that goes again.
    sqlx::query("UPDATE outgoing_mail SET state = 'withheld' WHERE state = 'failed' AND kind <> 'judgement_ready'")
        .execute(&house.pool)
        .await
        .unwrap();
    let html = browser.page("/team/post", &desk).await;
    assert!(html.contains("Het oordeel staat klaar") && html.contains("niet te bereiken"), "{html}");
    browser.post("/api/post/doe", &desk, form(&html, "again")).await;
    work(house, &server.url, at.max(clock::now()) + TimeDelta::seconds(1)).await;
    assert_eq!(states(&browser, id, MailKind::JudgementReady).await, [MailState::Sent]);
    let kinds: Vec<String> =
        sqlx::query_scalar("SELECT kind FROM event WHERE complaint = $1 AND kind LIKE 'letter_%' ORDER BY seq")
            .bind(id.0)
            .fetch_all(&house.pool)
            .await
            .unwrap();
    assert_eq!(kinds, ["letter_refused", "letter_accepted"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn once_the_server_is_back_everything_goes_again_but_what_has_a_wrong_address_and_what_is_not_theirs() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let (place, house) = (&browser.place, &browser.place.house);
    let desk = browser.staff(people::COORDINATOR).await;
    let (one, other, theirs) = (
        filed(&browser, "fatma@example.nl").await,
        filed(&browser, "gone@example.nl").await,
        place.file(people::NORTH).await,
    );
    let subjects = vec![people::COORDINATOR];
    place.act(people::SECOND_COORDINATOR, theirs, Command::CheckSafety { subjects }).await.unwrap();
    let refuse = "UPDATE outgoing_mail SET state = 'failed', settled_at = now(), error = CASE WHEN complaint = $1
         THEN 'the mail server refused it with code 550' ELSE 'the mail server could not be reached' END
         WHERE kind = 'confirmation'";
    sqlx::query(refuse).bind(other.0).execute(&house.pool).await.unwrap();
    assert!(!browser.page("/team/post", &desk).await.contains("Alles opnieuw"), "there is only one to send again");
    sqlx::query(
        "UPDATE outgoing_mail SET state = 'failed', settled_at = now() WHERE complaint = $1 AND state = 'queued'",
    )
    .bind(one.0)
    .execute(&house.pool)
    .await
    .unwrap();
    let html = browser.page("/team/post", &desk).await;
    labelled(&html);
    assert!(html.contains("Alles opnieuw versturen"));
    let key = format!("key={}", Uuid::new_v4());
    for _ in 0..2 {
        assert_eq!(browser.post("/api/post/alles", &desk, key.clone()).await, "/team/post?gelukt=alles");
    }
    assert_eq!(states(&browser, one, MailKind::Confirmation).await, [MailState::Queued]);
    assert_eq!(states(&browser, other, MailKind::Confirmation).await, [MailState::Failed]);
    assert_eq!(states(&browser, theirs, MailKind::Confirmation).await, [MailState::Failed]);
    let jobs: i64 = sqlx::query_scalar("SELECT count(*) FROM mail_seen_to").fetch_one(&house.pool).await.unwrap();
    let waits: i64 =
        sqlx::query_scalar("SELECT count(*) FROM outgoing_mail WHERE again IS NOT NULL AND state = 'queued'")
            .fetch_one(&house.pool)
            .await
            .unwrap();
    assert_eq!(jobs, waits, "each once");
    work(house, &server.url, clock::now() + TimeDelta::seconds(1)).await;
    assert_eq!(states(&browser, one, MailKind::Confirmation).await, [MailState::Sent]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_see_the_case_sees_no_mail_of_it_and_cannot_send_it() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let place = &browser.place;
    let (first, second) = (browser.staff(people::COORDINATOR).await, browser.staff(people::SECOND_COORDINATOR).await);
    let director = browser.staff(people::DIRECTOR).await;
    let id = filed(&browser, "gone@example.nl").await;
    let subjects = vec![people::SECOND_COORDINATOR];
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects }).await.unwrap();
    work(&place.house, &server.url, now()).await;
    let html = browser.page("/team/post", &first).await;
    let reference = browser.reference(id).await;
    assert!(html.contains(&reference));
    // A director coordinates nothing as long as a coordinator does.
    for (who, cookie) in [("conflicted", &second), ("director", &director)] {
        assert!(browser.page("/team/post", cookie).await.contains("Er is geen geweigerde mail"), "{who}");
        assert!(!browser.page("/team/vandaag", cookie).await.contains("/team/post"), "{who}");
        let theirs = browser.answer("::1", "/api/post/doe", cookie, form(&html, "again")).await;
        let nobodys = format!("id={}&key={}&how=again", Uuid::new_v4(), Uuid::new_v4());
        let nothing = browser.answer("::1", "/api/post/doe", cookie, nobodys).await;
        assert_eq!(theirs, nothing, "not theirs answers as not there");
    }
    assert_eq!(states(&browser, id, MailKind::Confirmation).await, [MailState::Failed]);
    let handler = browser.staff(people::MANAGER_NORTH).await;
    assert_eq!(browser.page_of("/team/post", &handler).await.0, StatusCode::NOT_FOUND);

    // Both conflicted, it is the directors' to see to.
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::COORDINATOR }).await.unwrap();
    assert!(!browser.page("/team/post", &first).await.contains(&reference));
    assert!(browser.page("/team/post", &director).await.contains(&reference));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_reminder_is_not_shown_to_who_is_conflicted_with_a_case_in_it() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    let day = today();
    for (sql, what) in [
        ("INSERT INTO reminder (day, staff, complaint, what, due) VALUES ($1, $2, $3, 'contact', $1)", true),
        (
            "INSERT INTO outgoing_mail (id, day, kind, staff, state, error, asked_at, settled_at)
             VALUES (gen_random_uuid(), $1, 'reminder', $2, 'failed', 'the mail server could not be reached', now(), now())",
            false,
        ),
    ] {
        let query = sqlx::query(sql).bind(day).bind(people::MANAGER_NORTH.0);
        if what { query.bind(id.0) } else { query }.execute(&place.house.pool).await.unwrap();
    }
    let (first, second) = (browser.staff(people::COORDINATOR).await, browser.staff(people::SECOND_COORDINATOR).await);
    assert!(browser.page("/team/post", &second).await.contains("Herinnering van de dag"));
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::SECOND_COORDINATOR }).await.unwrap();
    assert!(!browser.page("/team/post", &second).await.contains("Herinnering van de dag"));
    assert!(browser.page("/team/post", &first).await.contains("Herinnering van de dag"));
}
