//! Something good, or a small remark: sent without script once, read by whoever manages the location, and nowhere
//! among complaints.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::StatusCode;
use chrono::{Months, TimeDelta};
use common::{
    browser::{Browser, attribute, labelled, tags},
    people,
};
use gehoor::{domain::ids::LocationId, house::clock, jobs, outside::mail::Post, store::remarks};
use sqlx::PgPool;
use uuid::Uuid;

const WORDS: &str = "De+wenweek+was+fijn%2C+dank+Ümit%21";

fn remark(key: Uuid, location: LocationId, rest: &str) -> String {
    format!("key={key}&form[sort]=compliment&form[location]={location}&form[words]={WORDS}&{rest}")
}

async fn count(pool: &PgPool, of: &'static str) -> i64 {
    sqlx::query_scalar(of).fetch_one(pool).await.unwrap()
}

/// Sends one for a location; gives its id.
async fn sent(browser: &Browser, location: LocationId) -> Uuid {
    let back = browser.post("/api/opmerking/stuur", "", remark(Uuid::new_v4(), location, "")).await;
    assert!(back.starts_with("/opmerking/dank"), "{back}");
    sqlx::query_scalar("SELECT id FROM remark WHERE location = $1 ORDER BY sent_at DESC")
        .bind(location.0)
        .fetch_one(&browser.place.house.pool)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_remark_is_sent_without_script_once_and_what_is_wrong_comes_back_as_it_was_typed() {
    let browser = Browser::new().await;
    let html = browser.page("/opmerking", "").await;
    labelled(&html);
    assert!(html.find("/klacht/informatie").unwrap() < html.find("<form").unwrap(), "help stands first");
    let key = tags(&html, &["input"]).find(|tag| attribute(tag, "name") == Some("key")).unwrap();
    let key: Uuid = attribute(key, "value").unwrap().parse().unwrap();

    let lacking = format!("key={key}&form[words]={WORDS}&form[email]=noor%40");
    let (back, cookie) = browser.post_for("/api/opmerking/stuur", "", lacking).await;
    assert!(back.starts_with("/opmerking?fout=1"), "{back}");
    let html = browser.page("/opmerking?fout=1", &cookie).await;
    labelled(&html);
    assert!(html.contains("De wenweek was fijn, dank Ümit!") && html.contains("value=\"noor@\""));
    assert!(
        html.contains("href=\"#form-sort\"") && html.contains("href=\"#form-location\"") && html.contains("Fout: ")
    );
    assert!(!browser.page("/opmerking?fout=1", "").await.contains("wenweek"), "nobody else reads it");

    let fine = remark(key, people::NORTH, "form[name]=Noor&form[email]=noor%40example.nl");
    let (first, cleared) = browser.post_for("/api/opmerking/stuur", &cookie, fine.clone()).await;
    let second = browser.post("/api/opmerking/stuur", &cookie, fine).await;
    assert!(first.starts_with("/opmerking/dank") && second.starts_with("/opmerking/dank"), "{first} {second}");
    assert!(cleared.ends_with('='), "{cleared}");
    let pool = &browser.place.house.pool;
    assert_eq!(count(pool, "SELECT count(*) FROM remark").await, 1);
    assert_eq!(count(pool, "SELECT count(*) FROM outgoing_mail").await, 1);
    assert_eq!(count(pool, "SELECT count(*) FROM unsent_remark").await, 0);
    assert!(!browser.page("/opmerking", &cookie).await.contains("wenweek"), "the next one begins empty");
    let html = browser.page("/opmerking/dank", "").await;
    assert!(html.contains("Dank u wel") && !html.contains("wenweek"));
    // Typed anew it is another, also with the key of the same page.
    let other = remark(key, people::NORTH, "form[name]=Noor+Vos");
    browser.post("/api/opmerking/stuur", "", other).await;
    assert_eq!(count(pool, "SELECT count(*) FROM remark").await, 2);
}

#[tokio::test]
async fn twenty_submits_at_once_are_one_remark_and_one_mail() {
    let browser = Browser::new().await;
    let form = remark(Uuid::new_v4(), people::NORTH, "");
    let posts = (0..20).map(|_| browser.post("/api/opmerking/stuur", "", form.clone()));
    for back in futures::future::join_all(posts).await {
        assert!(back.starts_with("/opmerking/dank"), "{back}");
    }
    let pool = &browser.place.house.pool;
    assert_eq!(count(pool, "SELECT count(*) FROM remark").await, 1);
    assert_eq!(count(pool, "SELECT count(*) FROM remark_words").await, 1);
    assert_eq!(count(pool, "SELECT count(*) FROM outgoing_mail").await, 1);
}

#[tokio::test]
async fn a_remark_is_read_by_who_manages_the_location_and_by_nobody_else() {
    let browser = Browser::new().await;
    let id = sent(&browser, people::NORTH).await;
    for reads in [people::MANAGER_NORTH, people::REGIONAL, people::COORDINATOR, people::DIRECTOR] {
        let cookie = browser.staff(reads).await;
        let html = browser.page("/opmerkingen", &cookie).await;
        assert!(html.contains("De wenweek was fijn, dank Ümit!") && html.contains("De Noordster"), "{reads}");
        labelled(&browser.page(&format!("/opmerkingen?bericht={id}"), &cookie).await);
    }
    let other = browser.staff(people::MANAGER_SOUTH).await;
    let html = browser.page("/opmerkingen", &other).await;
    assert!(!html.contains("wenweek") && !html.contains("Noordster") && !html.contains(&id.to_string()));
    let answers = [id, Uuid::new_v4()].map(|id| format!("/opmerkingen?bericht={id}"));
    for address in &answers {
        assert_eq!(browser.page_of(address, &other).await.0, StatusCode::NOT_FOUND, "{address}");
    }
    for id in [id, Uuid::new_v4()] {
        let form = format!("remark={id}&form[outcome]=done&form[note]=Gezien");
        assert!(!browser.post("/api/opmerkingen/doe", &other, form).await.contains("gedaan"));
    }
    assert_eq!(count(&browser.place.house.pool, "SELECT count(*) FROM remark WHERE outcome IS NULL").await, 1);
    for nobody in [people::SAFEGUARDING, people::COMMITTEE, people::ADMINISTRATOR] {
        let cookie = browser.staff(nobody).await;
        assert_eq!(browser.page_of("/opmerkingen", &cookie).await.0, StatusCode::NOT_FOUND);
    }
    // Where the post is vacant, the next level; and a manager of elsewhere still nothing.
    sent(&browser, people::VACANT).await;
    assert!(browser.page("/opmerkingen", &browser.staff(people::DIRECTOR).await).await.contains("De Leemte"));
    assert!(!browser.page("/opmerkingen", &browser.staff(people::MANAGER_NORTH).await).await.contains("De Leemte"));
}

#[tokio::test]
async fn what_was_done_is_recorded_once_without_script() {
    let browser = Browser::new().await;
    let id = sent(&browser, people::NORTH).await;
    let (manager, desk) = (browser.staff(people::MANAGER_NORTH).await, browser.staff(people::COORDINATOR).await);
    let lacking = format!("remark={id}&form[outcome]=answered&form[note]=");
    let back = browser.post("/api/opmerkingen/doe", &manager, lacking).await;
    assert!(back.starts_with(&format!("/opmerkingen?bericht={id}")), "{back}");
    let html = browser.page(&format!("/opmerkingen?bericht={id}"), &manager).await;
    labelled(&html);
    assert!(html.contains("href=\"#form-note\"") && html.contains("Fout: "));
    let chosen = tags(&html, &["input"]).find(|tag| attribute(tag, "value") == Some("answered")).unwrap();
    assert!(chosen.contains("checked"), "{chosen}");
    let html = browser.page(&format!("/opmerkingen?bericht={id}"), &desk).await;
    assert!(!html.contains("error-summary"), "what a colleague typed is theirs");

    let done = format!("remark={id}&form[outcome]=answered&form[note]=Gemaild+op+vrijdag.");
    assert!(browser.post("/api/opmerkingen/doe", &manager, done).await.starts_with("/opmerkingen?gedaan=1"));
    let later = format!("remark={id}&form[outcome]=done&form[note]=Toch+niet.");
    assert!(browser.post("/api/opmerkingen/doe", &desk, later).await.starts_with("/opmerkingen?gedaan=eerder"));
    let html = browser.page("/opmerkingen?gedaan=1", &desk).await;
    assert!(html.contains("Gemaild op vrijdag.") && html.contains("Nora Smit") && !html.contains("Toch niet."));
    assert!(html.contains("Er is niets te doen"));
}

#[tokio::test]
async fn a_remark_is_on_no_board_in_no_event_and_in_no_count_of_complaints() {
    let browser = Browser::new().await;
    sent(&browser, people::NORTH).await;
    let pool = &browser.place.house.pool;
    for complaints in [
        "SELECT count(*) FROM complaint",
        "SELECT count(*) FROM event",
        "SELECT count(*) FROM card",
        "SELECT count(*) FROM personal_text",
    ] {
        assert_eq!(count(pool, complaints).await, 0, "{complaints}");
    }
    let html = browser.page("/bord", &browser.staff(people::COORDINATOR).await).await;
    assert!(!html.contains("wenweek") && !html.contains("<li data-version="));
    assert!(html.contains("href=\"/opmerkingen\""), "the board leads there");
}

#[tokio::test]
async fn the_manager_gets_a_mail_without_a_word_of_it_unless_somebody_saw_to_it() {
    let browser = Browser::new().await;
    let house = &browser.place.house;
    let post = Post::open(&house.config).unwrap();
    sent(&browser, people::NORTH).await;
    while jobs::next(house, &post, clock::now()).await.unwrap() {}
    let folder = house.config.data.join("mail");
    let mails: Vec<String> =
        std::fs::read_dir(&folder).unwrap().map(|f| std::fs::read_to_string(f.unwrap().path()).unwrap()).collect();
    let [mail] = &mails[..] else { panic!("one mail: {mails:?}") };
    assert!(mail.contains("nora@example.nl") && mail.contains("/opmerkingen"), "{mail}");
    assert!(!mail.contains("wenweek") && !mail.contains("mit!"), "{mail}");

    let seen = sent(&browser, people::NORTH).await;
    let form = format!("remark={seen}&form[outcome]=done&form[note]=Gezien.");
    browser.post("/api/opmerkingen/doe", &browser.staff(people::MANAGER_NORTH).await, form).await;
    while jobs::next(house, &post, clock::now()).await.unwrap() {}
    assert_eq!(count(&house.pool, "SELECT count(*) FROM outgoing_mail WHERE state = 'withheld'").await, 1);
}

#[tokio::test]
async fn after_six_months_the_words_are_gone_and_that_there_was_one_stays() {
    let browser = Browser::new().await;
    let house = &browser.place.house;
    sent(&browser, people::NORTH).await;
    let now = clock::now();
    let half_a_year = now.checked_add_months(Months::new(6)).unwrap();
    assert_eq!(remarks::sweep(&house.pool, 6, half_a_year - TimeDelta::days(1)).await.unwrap(), 0);
    assert_eq!(remarks::sweep(&house.pool, 6, half_a_year + TimeDelta::days(1)).await.unwrap(), 1);
    assert_eq!(count(&house.pool, "SELECT count(*) FROM remark").await, 1);
    let html = browser.page("/opmerkingen", &browser.staff(people::MANAGER_NORTH).await).await;
    assert!(html.contains("na hun bewaartermijn gewist") && !html.contains("wenweek"));
}

#[tokio::test]
async fn a_stream_of_remarks_for_one_location_is_slowed_down_and_nothing_is_lost() {
    let browser = Browser::new().await;
    for _ in 0..30 {
        sent(&browser, people::NORTH).await;
    }
    let (back, cookie) = browser.post_for("/api/opmerking/stuur", "", remark(Uuid::new_v4(), people::NORTH, "")).await;
    assert!(back.starts_with("/opmerking?fout=wacht&seconden="), "{back}");
    let html = browser.page(back.split("&__err").next().unwrap(), &cookie).await;
    assert!(html.contains("Te veel pogingen") && html.contains("wenweek"));
    sent(&browser, people::SOUTH).await;
}

#[tokio::test]
async fn a_location_that_is_not_there_is_said_beside_its_field() {
    let browser = Browser::new().await;
    let form = remark(Uuid::new_v4(), LocationId(Uuid::from_u128(9)), "");
    let (_, cookie) = browser.post_for("/api/opmerking/stuur", "", form).await;
    let html = browser.page("/opmerking?fout=1", &cookie).await;
    assert!(html.contains("href=\"#form-location\"") && html.contains("wenweek"));
    assert_eq!(count(&browser.place.house.pool, "SELECT count(*) FROM remark").await, 0);
}
