//! Reports on the command line: printed as JSON, written as PDF, of one location, frozen.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use common::{Place, made, now, people};
use gehoor::{
    domain::report::{Year, YearWords},
    house::clock,
    store::report::{self, Issue, words},
};
use serde_json::Value;
use std::process::{Command, Output};

/// The program, of a place.
fn gehoor(place: &Place, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gehoor"));
    command.arg("report").args(args).env("DATABASE_URL", &place.database.app_url).env("GEHOOR_LOG", "off");
    command.env("GEHOOR_SECRET_FILE", place.house.config.data.join("secret")).output().unwrap()
}

fn json(out: &Output) -> Value {
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

/// Where a paper is written.
fn file(place: &Place, name: &str) -> String {
    place.house.config.data.join(name).to_string_lossy().into_owned()
}

fn is_pdf(path: &str) {
    assert!(std::fs::read(path).unwrap().starts_with(b"%PDF"), "{path}");
}

/// Refused with a sentence.
fn refused(out: &Output, sentence: &str) {
    assert_eq!(out.status.code(), Some(2));
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(said.contains(sentence), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_week_is_printed_and_written_as_it_would_be_and_then_as_it_was_issued() {
    let place = Place::new().await;
    place.judged(people::NORTH).await;
    let paper = file(&place, "week.pdf");
    let out = gehoor(&place, &["weekly", "--week", "2026-W47", "--json", "--out", &paper]);
    let said = json(&out);
    assert_eq!((said["report"]["whole"]["new"].as_u64(), &said["issued"]), (Some(1), &Value::Null), "{said}");
    assert_eq!(said["from"], "2026-11-15T23:00:00Z", "a week begins at midnight in Amsterdam");
    is_pdf(&paper);

    let week = "2026-W47".parse().unwrap();
    let issue = Issue { week, comment: made::prose("Rustige week."), seen: 0, by: people::COORDINATOR };
    let tuesday = now() + chrono::TimeDelta::days(4);
    report::issue(&place.house, issue, tuesday).await.unwrap().unwrap();
    place.file(people::SOUTH).await;
    let said = json(&gehoor(&place, &["weekly", "--week", "2026-W47", "--json"]));
    assert_eq!(said["report"]["whole"]["new"].as_u64(), Some(1), "what was issued is fixed");
    assert_eq!(
        (said["issued"]["version"].as_u64(), said["issued"]["comment"].as_str()),
        (Some(1), Some("Rustige week."))
    );
    assert_eq!(said["issued"]["checkpoint"]["mac"].as_str().map(str::len), Some(64));

    let next = gehoor::domain::report::Week::of(clock::amsterdam_date(clock::now())).to_string();
    refused(&gehoor(&place, &["weekly", "--week", &next, "--json"]), "is not over yet");
    refused(&gehoor(&place, &["weekly", "--week", "2026-W54", "--json"]), "not a week");
    refused(&gehoor(&place, &["weekly", "--week", "2026-W47"]), "--json");
    let nowhere = gehoor(&place, &["weekly", "--week", "2026-W47", "--out", "/nowhere/week.pdf"]);
    refused(&nowhere, "/nowhere/week.pdf");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_year_is_printed_and_written_whole_or_of_one_location_and_frozen_when_it_is_over() {
    let place = Place::new().await;
    for _ in 0..6 {
        place.file(people::NORTH).await;
    }
    place.file(people::SOUTH).await;
    let paper = file(&place, "year.pdf");
    let said = json(&gehoor(&place, &["yearly", "--year", "2026", "--json", "--out", &paper]));
    assert_eq!((said["report"]["whole"]["filed"].as_u64(), &said["frozen"]), (Some(7), &Value::Bool(false)), "{said}");
    is_pdf(&paper);

    let north = gehoor(&place, &["yearly", "--year", "2026", "--location", "de noordster", "--json", "--out", &paper]);
    let printed = String::from_utf8(north.stdout.clone()).unwrap();
    let said = json(&north);
    assert_eq!(
        (said["location"]["name"].as_str(), said["location"]["filed"].as_u64()),
        (Some("De Noordster"), Some(6))
    );
    assert_eq!(said["report"], Value::Null);
    assert!(!printed.contains("Het Zuiderbos") && !printed.contains("Midden"), "only its part: {printed}");
    is_pdf(&paper);
    refused(&gehoor(&place, &["yearly", "--year", "2026", "--location", "Nergens", "--json"]), "No location is called");

    let over = Year::of(clock::amsterdam_date(clock::now())).unwrap().number();
    refused(&gehoor(&place, &["yearly", "--year", &over.to_string(), "--freeze", "--json"]), "is not over yet");
    assert_eq!(report::years(&place.house.pool).await.unwrap(), []);
    let year = Year::new(2025).unwrap();
    let said = YearWords::typed("Op de website.", "Er was niets.", "Geen zaken.");
    words::save(&place.house.pool, year, &said, people::COORDINATOR, clock::now()).await.unwrap();
    let said = json(&gehoor(&place, &["yearly", "--year", "2025", "--freeze", "--json"]));
    assert_eq!((said["report"]["whole"]["filed"].as_u64(), &said["frozen"]), (Some(0), &Value::Bool(true)), "{said}");
    assert_eq!(report::years(&place.house.pool).await.unwrap(), [], "it is not published by that");
    assert!(words::issue(&place.house.pool, year, 1, clock::now()).await.unwrap());
    assert_eq!(report::years(&place.house.pool).await.unwrap(), [year]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_records_are_held_against_a_checkpoint_that_stands_on_a_report() {
    let place = Place::new().await;
    place.file(people::NORTH).await;
    let (number, mac) = gehoor::store::audit::checkpoint(&place.house, now()).await.unwrap();
    let verify = |kept: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gehoor"));
        command.args(["audit", "verify", "--against", kept]).env("DATABASE_URL", &place.database.app_url);
        command.env("GEHOOR_LOG", "off").env("GEHOOR_SECRET_FILE", place.house.config.data.join("secret"));
        command.output().unwrap()
    };
    assert!(verify(&format!("{number}:{}", hex::encode(mac))).status.success());
    let out = verify(&format!("{}:{}", number + 1, hex::encode(mac)));
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(!out.status.success() && said.contains("checkpoint 2, which left the house, is not here"), "{said}");
    refused(&verify("iets"), "such as 17:");
}
