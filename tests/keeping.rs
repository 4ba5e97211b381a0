//! Categories and contact cards, kept in pages: what is closed is still counted, and what is wrong comes back as it was
//! typed.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::StatusCode;
use common::{
    browser::{Browser, attribute, labelled, tags},
    people,
};
use gehoor::{
    domain::{helplines::Line, intake::Category},
    house::clock,
    store::{board, organisation},
};

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

