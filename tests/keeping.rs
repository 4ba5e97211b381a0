//! Categories, contact cards and standard texts, kept in pages: what is closed is still counted, what is wrong comes back
//! as it was typed, and what is not filled in never goes out.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::StatusCode;
use common::{
    browser::{Browser, attribute, labelled, tags},
    made, people,
};
use gehoor::{
    domain::{
        command::{Command, NewFinding, NewJudgement},
        helplines::Line,
        intake::Category,
        judgement::Outcome,
        refusal::Refusal,
    },
    house::clock,
    store::{StoreError, board, organisation},
};
use uuid::Uuid;

async fn count(browser: &Browser, of: &'static str) -> i64 {
    sqlx::query_scalar(of).fetch_one(&browser.place.house.pool).await.unwrap()
}

fn offers(html: &str, key: &str) -> bool {
    tags(html, &["input"]).any(|tag| attribute(tag, "value") == Some(key))
}

#[tokio::test]
async fn a_closed_category_is_offered_no_more_and_what_is_about_it_stays_so() {
    let browser = Browser::new().await;
    let (admin, desk) = (browser.staff(people::ADMINISTRATOR).await, browser.staff(people::COORDINATOR).await);
    let id = browser.place.file(people::NORTH).await;
    let page = "/beheer/onderwerpen";
    let html = browser.page(page, &admin).await;
    labelled(&html);
    assert!(html.contains("altijd te kiezen") && !html.contains("gesloten sinds"));
    assert!(offers(&browser.page("/invoeren", &desk).await, "safety"));
    for _ in 0..2 {
        assert_eq!(
            browser.post("/api/beheer/onderwerp", &admin, "category=safety&open=".to_owned()).await,
            "/beheer/onderwerpen?gelukt=1"
        );
    }
    assert!(browser.page(page, &admin).await.contains("gesloten sinds"));
    assert_eq!(count(&browser, "SELECT count(*) FROM setting_log").await, 1, "twice is once");
    // Wherever one is chosen for a new complaint, and nowhere else.
    let entering = browser.page("/invoeren", &desk).await;
    assert!(!offers(&entering, "safety") && offers(&entering, "communication"));
    let (_, draft) = browser.post_for("/api/klacht/begin", "", String::new()).await;
    let asked = browser.page("/klacht/onderwerp", &draft).await;
    assert!(!offers(&asked, "safety") && offers(&asked, "communication"));
    let question = browser.place.ask().await;
    let question = format!("/zaak/{}", browser.reference(question).await);
    let made = browser.page(&question, &desk).await;
    assert!(!offers(&made, "safety") && offers(&made, "communication"));
    let card = board::card(&browser.place.house.pool, id).await.unwrap().unwrap();
    assert!(card.card.categories.contains(&Category::Safety));
    assert!(browser.page("/bord", &desk).await.contains("Veiligheid en ongelukken"));

    browser.post("/api/beheer/onderwerp", &admin, "category=safety&open=1".to_owned()).await;
    assert!(offers(&browser.page("/invoeren", &desk).await, "safety"));
    let log = browser.page("/beheer/logboek", &admin).await;
    assert!(log.contains("Onderwerp gesloten voor nieuwe klachten: Veiligheid en ongelukken"));
    // There is always something else.
    let other = browser.answer("::1", "/api/beheer/onderwerp", &admin, "category=other&open=".to_owned()).await;
    assert!(other.ends_with("\"NotFound\""), "{other}");
    assert!(offers(&browser.page("/invoeren", &desk).await, "other"));
    assert_eq!(browser.page_of(page, &desk).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_contact_card_is_changed_and_checked_and_every_page_reads_it() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let html = browser.page("/beheer/contact", &admin).await;
    labelled(&html);
    assert!(html.contains("nog nooit gecontroleerd") && html.contains("value=\"0900-1877\""));
    let wrong = "line=klachtenloket&form[phone]=bel+ons&form[mail]=info&form[site]=www.loket.nl";
    let to = browser.post("/api/beheer/contact", &admin, wrong.to_owned()).await;
    assert_eq!(to, "/beheer/contact?fout=klachtenloket");
    let html = browser.page(&to, &admin).await;
    labelled(&html);
    assert!(html.contains("value=\"bel ons\"") && html.contains("href=\"#klachtenloket-form-phone\""));
    assert!(html.contains("id=\"klachtenloket-form-phone\"") && html.contains("value=\"112\""), "the others stay");

    let right = "line=klachtenloket&form[phone]=0900-1234&form[mail]=&form[site]=https://www.loket.nl/";
    for _ in 0..2 {
        assert_eq!(browser.post("/api/beheer/contact", &admin, right.to_owned()).await, "/beheer/contact?gelukt=1");
    }
    let org = organisation::load(&browser.place.house.pool).await.unwrap();
    let card = org.helplines.of(Line::Klachtenloket);
    let today = clock::amsterdam_date(clock::now());
    assert_eq!((card.phone.as_str(), card.mail.as_str(), card.site.as_str()), ("0900-1234", "", "www.loket.nl"));
    assert_eq!(card.checked_on, Some(today));
    assert!(browser.page("/contact", "").await.contains("0900-1234"));
    let log = browser.page("/beheer/logboek", &admin).await;
    assert!(log.contains("Contactkaart gewijzigd: Klachtenloket"));
    assert_eq!(count(&browser, "SELECT count(*) FROM setting_log").await, 1, "twice is once");
}

fn text(id: Uuid, outcome: &str, title: &str, words: &str) -> String {
    format!("id={id}&form[category]=safety&form[outcome]={outcome}&form[title]={title}&form[words]={words}")
}

#[tokio::test]
async fn a_standard_text_is_kept_and_begins_a_judgement_that_goes_out_only_once_it_is_filled_in() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    labelled(&browser.page("/beheer/teksten", &admin).await);
    let id = Uuid::new_v4();
    let to = browser.post("/api/beheer/tekst", &admin, text(id, "founded", "", "Op+{datum}+stond+het+hek+open.")).await;
    assert_eq!(to, format!("/beheer/teksten?tekst={id}&fout=tekst"));
    let html = browser.page(&to, &admin).await;
    labelled(&html);
    assert!(html.contains("Op {datum} stond het hek open.") && html.contains("href=\"#form-title\""));
    for _ in 0..2 {
        let right = text(id, "founded", "Hek+open", "Op+{datum}+stond+het+hek+open.");
        assert_eq!(browser.post("/api/beheer/tekst", &admin, right).await, "/beheer/teksten?gelukt=1");
    }
    assert_eq!(count(&browser, "SELECT count(*) FROM setting_log").await, 1, "twice is once");
    let other = format!("id={}&form[category]=invoice&form[title]=Rekening&form[words]=De+rekening.", Uuid::new_v4());
    browser.post("/api/beheer/tekst", &admin, other).await;
    let html = browser.page("/beheer/teksten", &admin).await;
    assert!(html.contains("Hek open") && html.contains("In te vullen: datum"));

    // Whoever writes the judgement begins with it.
    let case = place.assigned(people::NORTH).await;
    let reference = browser.reference(case).await;
    let handler = browser.staff(people::MANAGER_NORTH).await;
    let page = format!("/team/teksten/{reference}");
    assert_eq!(browser.page_of(&page, &handler).await.0, StatusCode::NOT_FOUND, "nobody was spoken with yet");
    place.act(people::MANAGER_NORTH, case, made::contact()).await.unwrap();
    assert!(browser.page(&format!("/zaak/{reference}"), &handler).await.contains("formaction=\"/api/oordeel/bewaar\""));
    let html = browser.page(&page, &handler).await;
    labelled(&html);
    assert!(html.contains("Hek open") && html.contains("1. Het hek stond open.") && !html.contains("Rekening"));
    for who in [people::MANAGER_SOUTH, people::REGIONAL, people::DIRECTOR] {
        let cookie = browser.staff(who).await;
        assert_eq!(browser.page_of(&page, &cookie).await.0, StatusCode::NOT_FOUND, "not theirs to write");
    }
    // What was typed is kept on the way there, and the text comes behind it.
    let typed = format!(
        "reference={reference}&seen=99&form[kind]=draft_judgement&form[findings][0][point]=1\
         &form[findings][0][reasons]=Wij+spraken+elkaar.&form[findings][1][point]=2"
    );
    assert_eq!(browser.post("/api/oordeel/bewaar", &handler, typed).await, page);
    let take =
        format!("reference={reference}&chosen[0][point]=1&chosen[0][text]={id}&chosen[1][point]=2&chosen[1][text]=");
    let back = format!("/zaak/{reference}?formulier=draft_judgement");
    for _ in 0..2 {
        assert_eq!(browser.post("/api/oordeel/begin", &handler, take.clone()).await, back);
    }
    let html = browser.page(&back, &handler).await;
    assert_eq!(html.matches("Op {datum} stond het hek open.</textarea>").count(), 1, "twice is once");
    assert!(html.contains("Wij spraken elkaar.\n\nOp {datum}"), "{html}");
    let founded = tags(&html, &["input"]).find(|tag| {
        attribute(tag, "name") == Some("form[findings][0][outcome]") && attribute(tag, "value") == Some("founded")
    });
    assert!(founded.unwrap().contains("checked"));

    // As it is, it goes no further: on the page, and on any other way.
    let filled = |reasons: &str| {
        format!(
            "reference={reference}&seen=99&key={}&form[kind]=draft_judgement&form[findings][0][point]=1\
             &form[findings][0][outcome]=founded&form[findings][0][reasons]={reasons}&form[findings][1][point]=2\
             &form[findings][1][outcome]=unfounded&form[findings][1][reasons]=Er+is+gebeld.",
            Uuid::new_v4()
        )
    };
    browser.post("/api/zaak/doe", &handler, filled("Op+{datum}+en+{tijd}+stond+het+open.")).await;
    let html = browser.page(&back, &handler).await;
    assert!(html.contains("In de tekst staan nog open plekken: datum, tijd."), "it names them");
    assert!(html.contains("Op {datum} en {tijd} stond het open."), "and nothing typed is lost");
    let reasons = || made::prose("Op {datum} stond het open.");
    let finding = |point| NewFinding { point, outcome: Outcome::Unfounded, reasons: reasons() };
    let draft = NewJudgement { findings: vec![finding(1), finding(2)], measures: vec![], solved: false };
    let error = place.act(people::MANAGER_NORTH, case, Command::DraftJudgement(draft)).await.unwrap_err();
    let StoreError::Refused(Refusal::Unfilled(places)) = error else { panic!("{error}") };
    assert_eq!(places, ["datum", "datum"]);
    let to = browser.post("/api/zaak/doe", &handler, filled("Op+20+november+stond+het+open.")).await;
    assert_eq!(to, format!("/zaak/{reference}"));

    // What is removed leaves judgements as they are.
    browser.post("/api/beheer/tekst-weg", &admin, format!("id={id}")).await;
    assert!(!browser.page("/beheer/teksten", &admin).await.contains("Hek open"));
    assert!(
        browser.page("/beheer/logboek", &admin).await.contains("Standaardtekst verwijderd: Veiligheid en ongelukken")
    );
}
