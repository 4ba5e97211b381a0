//! The command line, as somebody types it.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used)]

use std::process::{Command, Output};

fn gehoor(args: &[&str], env: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gehoor"));
    command.args(args).env_clear().envs(env.iter().copied()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn deadlines(args: &[&str]) -> serde_json::Value {
    let out = gehoor(&[&["deadlines", "--json"], args].concat(), &[]);
    assert!(out.status.success(), "{}", text(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

#[test]
fn deadlines_count_from_the_date_in_amsterdam_on_the_calendar_asked_for() {
    for (received, calendar, contact, judgement) in [
        ("2026-04-01T10:00+02:00", "cao", "2026-04-03", "2026-05-13"),
        ("2026-04-01T10:00+02:00", "legal", "2026-04-07", "2026-05-13"),
        ("2026-05-12T09:30+02:00", "cao", "2026-05-15", "2026-06-23"),
        ("2026-05-12T09:30+02:00", "legal", "2026-05-18", "2026-06-23"),
        ("2026-11-20T23:45+01:00", "cao", "2026-11-24", "2027-01-01"),
        ("2026-11-21T11:00+01:00", "cao", "2026-11-24", "2027-01-02"),
        ("2026-11-21T11:00:30+01:00", "cao", "2026-11-24", "2027-01-02"),
        ("2026-10-24T23:30Z", "cao", "2026-10-27", "2026-12-06"),
        // A minute to either side of both midnights of the day the clock goes forward, and of the day it goes back.
        ("2026-03-28T23:59+01:00", "cao", "2026-03-31", "2026-05-09"),
        ("2026-03-29T00:01+01:00", "cao", "2026-03-31", "2026-05-10"),
        ("2026-03-29T21:59Z", "cao", "2026-03-31", "2026-05-10"),
        ("2026-03-29T22:01Z", "cao", "2026-04-01", "2026-05-11"),
        ("2026-10-24T21:59Z", "cao", "2026-10-27", "2026-12-05"),
        ("2026-10-24T22:01Z", "cao", "2026-10-27", "2026-12-06"),
        ("2026-10-25T23:59+01:00", "cao", "2026-10-27", "2026-12-06"),
        ("2026-10-26T00:01+01:00", "cao", "2026-10-28", "2026-12-07"),
    ] {
        let terms = deadlines(&["--received", received, "--calendar", calendar]);
        assert_eq!(
            (terms["first_contact_due"].as_str(), terms["judgement_due"].as_str()),
            (Some(contact), Some(judgement)),
            "{received} {calendar}"
        );
    }
}

#[test]
fn deadlines_name_every_day_that_did_not_count() {
    let terms = deadlines(&[
        "--received",
        "2026-04-02T10:00+02:00",
        "--closing-day",
        "2026-04-03",
        "--closing-day",
        "2026-04-07",
        "--occurred",
        "2026-01-31",
    ]);
    assert_eq!(
        terms,
        serde_json::json!({
            "received_on": "2026-04-02",
            "first_contact_due": "2026-04-09",
            "judgement_due": "2026-05-14",
            "filing_term_ends": "2026-03-31",
            "filed_late": true,
            "external_route_ends": "2027-04-02",
            "skipped": [
                { "date": "2026-04-03", "reason": "closing_day" },
                { "date": "2026-04-04", "reason": "weekend" },
                { "date": "2026-04-05", "reason": "easter_sunday" },
                { "date": "2026-04-06", "reason": "easter_monday" },
                { "date": "2026-04-07", "reason": "closing_day" },
            ],
        })
    );
}

#[test]
fn without_an_occurrence_no_filing_term_ends() {
    let terms = deadlines(&["--received", "2026-11-20T10:00+01:00"]);
    assert_eq!((&terms["filing_term_ends"], &terms["filed_late"]), (&serde_json::Value::Null, &false.into()));
}

#[test]
fn a_date_without_an_offset_is_refused_with_an_example() {
    let out = gehoor(&["deadlines", "--received", "2026-11-20"], &[]);
    assert_eq!(out.status.code(), Some(2));
    assert!(text(&out.stderr).contains("such as 2026-11-20T23:45+01:00"));
}

#[test]
fn a_wrong_setting_stops_the_start_with_a_sentence_that_names_it() {
    let url = ("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing");
    for command in
        [&["serve"][..], &["migrate"], &["seed", "demo"], &["audit", "verify"], &["rebuild", "--check"], &["contacts"]]
    {
        let out = gehoor(command, &[url]);
        assert_eq!(out.status.code(), Some(2), "{command:?}");
        assert_eq!(text(&out.stderr), "gehoor: GEHOOR_SECRET_FILE is not set. `gehoor config` tells what it means.\n");
    }
}

#[test]
fn every_setting_is_listed() {
    let listed = text(&gehoor(&["config"], &[]).stdout);
    for (name, ..) in gehoor::house::config::VARIABLES {
        assert!(listed.contains(name), "{name}");
    }
}

#[test]
fn a_contact_card_that_is_not_there_is_refused_with_those_that_are() {
    let out = gehoor(&["contacts", "set", "brandweer"], &[]);
    assert_eq!(out.status.code(), Some(2));
    assert!(text(&out.stderr).contains("veilig_thuis"));
}

#[test]
fn who_makes_a_catalogue_begins_with_a_template_and_hears_what_it_lacks() {
    let template = gehoor(&["languages", "template", "tr"], &[]);
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("tr.po");
    std::fs::write(&file, &template.stdout).unwrap();
    let check = gehoor(&["languages", "check", &file.to_string_lossy()], &[]);
    assert_eq!(check.status.code(), Some(1));
    assert!(text(&check.stdout).contains(": not translated yet"), "{}", text(&check.stdout));
    for wrong in [&["languages", "template", "nl"][..], &["languages", "check"]] {
        assert_eq!(gehoor(wrong, &[]).status.code(), Some(2), "{wrong:?}");
    }
}
