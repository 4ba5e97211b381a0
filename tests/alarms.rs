//! When the work that the house does by itself stops, whoever can do something about it is told: people on their pages,
//! a monitor at an address, whoever runs the server on the command line.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use common::{Place, browser::Browser, people};
use gehoor::{
    domain::upkeep::{Alarm, Routine},
    house::clock,
    jobs,
    outside::mail::Post,
    store::upkeep,
};
use std::process::Command;

async fn work(place: &Place, at: DateTime<Utc>) {
    let post = Post::Folder(place.house.config.data.join("mail"));
    jobs::ask_now(&place.house, at).await.unwrap();
    while jobs::next(&place.house, &post, at).await.unwrap() {}
}

async fn alarms(place: &Place, at: DateTime<Utc>) -> Vec<Alarm> {
    upkeep::alarms(&place.house.pool, at).await.unwrap()
}

/// As if the database had been made at this moment.
async fn made_at(place: &Place, at: DateTime<Utc>) {
    let owner = place.database.owner().await;
    sqlx::query("UPDATE _sqlx_migrations SET installed_on = $1").bind(at).execute(&owner).await.unwrap();
}

/// A Friday that comes: what is done is done no earlier than now.
fn friday() -> DateTime<Utc> {
    "2099-11-20T10:00:00Z".parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_wrong_as_long_as_everything_is_finished_in_its_rhythm() {
    let place = Place::new().await;
    made_at(&place, friday()).await;
    assert_eq!(alarms(&place, friday() + TimeDelta::minutes(90)).await, [], "it began an hour ago");
    work(&place, friday()).await;
    assert_eq!(alarms(&place, friday() + TimeDelta::hours(2)).await, []);
    let hourly = [Routine::Clean, Routine::Tell, Routine::ReportDue].map(Alarm::Stopped);
    assert_eq!(alarms(&place, friday() + TimeDelta::hours(3)).await, hourly);
    let daily = [Routine::Checkpoint, Routine::Clean, Routine::Retain, Routine::Tell, Routine::ReportDue];
    assert_eq!(alarms(&place, friday() + TimeDelta::days(2)).await, daily.map(Alarm::Stopped), "a weekend");
    assert_eq!(alarms(&place, friday() + TimeDelta::days(6)).await.last(), Some(&Alarm::Stopped(Routine::Remind)));
    work(&place, friday() + TimeDelta::days(6)).await;
    assert_eq!(alarms(&place, friday() + TimeDelta::days(6)).await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_in_which_nothing_was_ever_finished_is_no_quiet_one() {
    let place = Place::new().await;
    made_at(&place, friday()).await;
    let all = Routine::ALL.map(Alarm::Stopped);
    assert_eq!(alarms(&place, friday() + TimeDelta::days(6)).await, all);
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_nobody_does_mail_that_waits_and_what_was_given_up_are_told() {
    let place = Place::new().await;
    made_at(&place, friday()).await;
    work(&place, friday()).await;
    let id = place.file(people::NORTH).await;
    let set = async |what: &'static str, at: DateTime<Utc>| {
        sqlx::query(what).bind(at).execute(&place.house.pool).await.unwrap();
    };
    set("UPDATE outgoing_mail SET asked_at = $1", friday()).await;
    set("UPDATE job SET run_at = $1 WHERE state = 'waiting'", friday() + TimeDelta::hours(5)).await;
    let minutes = |n| friday() + TimeDelta::minutes(n);
    assert_eq!(alarms(&place, minutes(59)).await, [], "an hour is not over for the mail of {id}");
    assert_eq!(alarms(&place, minutes(61)).await, [Alarm::Mail]);
    set("UPDATE job SET run_at = $1 WHERE state = 'waiting'", friday()).await;
    assert_eq!(alarms(&place, minutes(16)).await, [Alarm::Idle]);
    set("UPDATE job SET state = 'dead', ended_at = $1 WHERE state = 'waiting'", friday()).await;
    set("UPDATE outgoing_mail SET state = 'failed', settled_at = $1", friday()).await;
    assert_eq!(alarms(&place, minutes(16)).await, [], "a mail that was given up is shown as refused");
    set("UPDATE job SET kind = 'alert' WHERE state = 'dead' AND ended_at = $1", friday()).await;
    assert_eq!(alarms(&place, minutes(16)).await, [Alarm::GivenUp]);
    work(&place, minutes(60 * 24)).await;
    assert_eq!(alarms(&place, minutes(60 * 24 + 1)).await, [], "and for a day");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_was_sent_again_waits_since_then() {
    let place = Place::new().await;
    made_at(&place, friday()).await;
    work(&place, friday()).await;
    place.file(people::NORTH).await;
    let key = uuid::Uuid::new_v4();
    for sql in [
        "DELETE FROM job WHERE kind = 'send_mail'",
        "INSERT INTO mail_seen_to (id, mail, how, staff, at) SELECT $1, min(m.id::text)::uuid, 'again', $3, $2 FROM outgoing_mail AS m",
        "UPDATE outgoing_mail SET again = $1, asked_at = $2 - interval '3 days' WHERE $3::uuid IS NOT NULL",
    ] {
        let query = sqlx::query(sql);
        let query = if sql.contains("$1") { query.bind(key).bind(friday()).bind(people::COORDINATOR.0) } else { query };
        query.execute(&place.house.pool).await.unwrap();
    }
    assert_eq!(alarms(&place, friday() + TimeDelta::minutes(59)).await, []);
    assert_eq!(alarms(&place, friday() + TimeDelta::minutes(61)).await, [Alarm::Mail]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_can_do_something_about_it_is_told_and_nobody_else() {
    let browser = Browser::new().await;
    let place = &browser.place;
    made_at(place, clock::now()).await;
    work(place, clock::now()).await;
    let said = "Het systeem doet niet alles";
    let told = [
        (people::COORDINATOR, "/team/vandaag", true),
        (people::DIRECTOR, "/team/vandaag", true),
        (people::ADMINISTRATOR, "/beheer/mensen", true),
        (people::MANAGER_NORTH, "/team/vandaag", false),
    ];
    let gehoor = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gehoor"));
        command.arg("alarm").env("DATABASE_URL", &place.database.app_url).env("GEHOOR_LOG", "off");
        command.env("GEHOOR_SECRET_FILE", place.house.config.data.join("secret")).output().unwrap()
    };
    for (who, path, _) in told {
        assert!(!browser.page(path, &browser.staff(who).await).await.contains(said), "{path}");
    }
    assert_eq!(browser.page("/werkz", "").await, "all work goes on\n");
    assert!(gehoor().status.success());

    sqlx::query("UPDATE job SET ended_at = ended_at - interval '3 hours' WHERE kind = 'tell'")
        .execute(&place.house.pool)
        .await
        .unwrap();
    for (who, path, tells) in told {
        let html = browser.page(path, &browser.staff(who).await).await;
        assert_eq!(html.contains(said), tells, "{path}");
        assert_eq!(html.contains("de leidinggevende inlichten"), tells, "{path}");
    }
    let (status, words) = browser.page_of("/werkz", "").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(words, "Not done for too long: telling the next-level manager of what was not assigned in time.\n");
    let out = gehoor();
    assert_eq!(out.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&out.stdout).contains("Not done for too long"));
    // The server itself is well: nobody takes it out of service for it.
    assert_eq!(browser.page_of("/readyz", "").await.0, StatusCode::OK);
}
