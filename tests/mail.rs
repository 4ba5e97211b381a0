//! Mail to a real SMTP server, and into a folder.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used)]

mod smtp;

use gehoor::{
    domain::lang::Lang,
    house::config::Config,
    outside::mail::{Addressed, Failure, Post, Sent, compose},
    text::mail::Letter,
};
use smtp::MailServer;
use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};
use uuid::Uuid;

const ID: Uuid = Uuid::from_u128(7);

fn config(smtp_url: Option<&str>, data: &str) -> Config {
    let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(data);
    fs::create_dir_all(&place).unwrap();
    fs::write(place.join("secret"), "5a".repeat(32)).unwrap();
    Config::read(|name| match name {
        "DATABASE_URL" => Some("postgres://nobody@localhost/nothing".to_owned()),
        "GEHOOR_SECRET_FILE" => Some(place.join("secret").to_string_lossy().into_owned()),
        "GEHOOR_DATA" => Some(place.to_string_lossy().into_owned()),
        "GEHOOR_BASE_URL" => Some("https://klachten.example.nl".to_owned()),
        "MAIL_FROM" => Some("Klachtencoördinator <klachten@example.nl>".to_owned()),
        "SMTP_URL" => smtp_url.map(str::to_owned),
        _ => None,
    })
    .unwrap()
}

fn letter() -> Letter {
    Letter {
        lang: Lang::Nl,
        subject: "Een beoordeling vóór Łódź 👶🏽".to_owned(),
        greeting: "Beste 't Hooft-Özdemir,".to_owned(),
        paragraphs: vec![
            "</textarea><script>alert(1)</script> & مرحبا zażółć".to_owned(),
            "é👶🏽 ".repeat(7_000).trim().to_owned(),
        ],
        button: "Naar uw klacht",
        path: "/volgen".to_owned(),
        footer: "Automatisch verstuurd.".to_owned(),
    }
}

async fn send(config: &Config, address: &str) -> Result<Sent, Failure> {
    let at = "2026-11-20T13:10:00Z".parse().unwrap();
    let to = Addressed { id: ID, name: "'t Hooft-Özdemir", address, reply_to: None, at };
    Post::open(config).unwrap().send(compose(config, to, &letter())?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_arrives_whole_with_accents_in_name_address_and_words() {
    let server = MailServer::start(&[]);
    let address = "klachtencoördinator@example.nl";
    assert_eq!(send(&config(Some(&server.url), "whole"), address).await, Ok(Sent::Accepted));
    let mail = server.mail();
    assert_eq!(mail["to"][0], address);
    assert_eq!((&mail["header"], &mail["name"]), (&address.into(), &"'t Hooft-Özdemir".into()));
    assert_eq!(mail["subject"], letter().subject);
    let text = mail["text"].as_str().unwrap();
    for words in [&letter().greeting, &letter().paragraphs[0], &letter().paragraphs[1]] {
        assert!(text.contains(words.as_str()), "{text}");
    }
    assert!(text.contains("https://klachten.example.nl/volgen"));
    let html = mail["html"].as_str().unwrap();
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script"), "{html}");
    assert!(html.contains("<html lang=\"nl\">") && html.contains("href=\"https://klachten.example.nl/volgen\""));
    assert!(!html.contains("src=") && !html.contains("url("), "something is fetched");
}

#[tokio::test(flavor = "multi_thread")]
async fn its_headers_say_when_which_mail_and_that_nobody_need_answer() {
    let server = MailServer::start(&[]);
    send(&config(Some(&server.url), "headers"), "ouder@example.nl").await.unwrap();
    let mail = server.mail();
    let header = |name: &str| mail["headers"][name].as_str().unwrap_or_default().to_owned();
    assert_eq!(header("date"), "Date: Fri, 20 Nov 2026 13:10:00 +0000");
    assert_eq!(header("message-id"), format!("Message-ID: <{ID}@example.nl>"));
    assert_eq!(header("auto-submitted"), "Auto-Submitted: auto-generated");
    assert!(mail["headers"].as_object().unwrap().keys().all(|k| !k.starts_with("list-")));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_goes_to_whom_the_mail_names_and_to_nobody_where_it_names_nobody() {
    let server = MailServer::start(&[]);
    let config = config(Some(&server.url), "answers");
    let at = "2026-11-20T13:10:00Z".parse().unwrap();
    let post = Post::open(&config).unwrap();
    for (reply_to, header) in
        [(Some("noor@example.nl"), Some("Reply-To: noor@example.nl")), (None, None), (Some("geen adres"), None)]
    {
        let to = Addressed { id: ID, name: "", address: "ouder@example.nl", reply_to, at };
        post.send(compose(&config, to, &letter()).unwrap()).await.unwrap();
        assert_eq!(server.mail()["headers"]["reply-to"].as_str(), header, "{reply_to:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_smtputf8_is_named_as_the_cause_and_takes_plain_addresses() {
    let server = MailServer::start(&["--ascii-only"]);
    let config = config(Some(&server.url), "ascii");
    let failure = send(&config, "klachtencoördinator@example.nl").await.unwrap_err();
    assert!(failure.for_good && failure.sentence.contains("SMTPUTF8"), "{failure}");
    assert!(!failure.sentence.contains("klachten"), "{failure}");
    assert_eq!(send(&config, "ouder@example.nl").await, Ok(Sent::Accepted));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_says_its_code_without_the_address_and_whether_to_try_again() {
    let server = MailServer::start(&[]);
    let config = config(Some(&server.url), "refusal");
    for (address, code, for_good) in [("gone@example.nl", "550", true), ("later@example.nl", "450", false)] {
        let failure = send(&config, address).await.unwrap_err();
        assert_eq!(failure, Failure { sentence: format!("the mail server refused it with code {code}"), for_good });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_away_is_tried_again() {
    let failure = send(&config(Some("smtp://127.0.0.1:1"), "away"), "ouder@example.nl").await.unwrap_err();
    assert!(!failure.for_good, "{failure}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_server_a_mail_is_a_file_for_its_owner() {
    let config = config(None, "folder");
    let folder = config.data.join("mail");
    let _ = fs::remove_dir_all(&folder);
    assert_eq!(send(&config, "ouder@example.nl").await, Ok(Sent::Written));
    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|f| f.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    assert_eq!(files[0].extension().unwrap(), "eml");
    assert_eq!(files[0].metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert!(fs::read_to_string(&files[0]).unwrap().contains("ouder@example.nl"));
}

#[tokio::test]
async fn what_is_no_address_fails_for_good() {
    let failure = send(&config(None, "none"), "geen adres").await.unwrap_err();
    assert!(failure.for_good);
}
