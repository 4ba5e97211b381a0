//! How long things are kept, in pages: whoever may hold a case sees which go, and holds one with a reason; whoever may
//! not see it learns nothing of it.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::StatusCode;
use chrono::{Days, NaiveDate};
use common::{
    browser::{Browser, labelled},
    people,
};
use gehoor::{
    domain::{access::Actor, command::Command, ids::ComplaintId},
    house::clock,
    store::retention,
};
use uuid::Uuid;

const PAGE: &str = "/beheer/bewaren";

fn today() -> NaiveDate {
    clock::amsterdam_date(clock::now())
}

/// A closed case whose term ends in so many days.
async fn ending_in(browser: &Browser, days: u64) -> ComplaintId {
    let id = browser.place.file(people::NORTH).await;
    browser.place.order(Actor::Complainant(id), id, Command::Withdraw { reason: None }).await.unwrap();
    sqlx::query("UPDATE card SET ended_on = ($2 - interval '24 months')::date WHERE complaint = $1")
        .bind(id.0)
        .bind(today() + Days::new(days))
        .execute(&browser.place.house.pool)
        .await
        .unwrap();
    id
}

fn form(reference: &str, reason: &str) -> String {
    format!("key={}&form[reference]={reference}&form[reason]={reason}", Uuid::new_v4())
}

#[tokio::test]
async fn a_case_is_held_with_a_reason_and_let_go_and_each_is_noted_once() {
    let browser = Browser::new().await;
    let pool = &browser.place.house.pool;
    let desk = browser.staff(people::COORDINATOR).await;
    let (soon, later) = (ending_in(&browser, 10).await, ending_in(&browser, 31).await);
    let (reference, other) = (browser.reference(soon).await, browser.reference(later).await);
    let html = browser.page(PAGE, &desk).await;
    labelled(&html);
    assert!(html.contains(&reference) && !html.contains(&other), "those of the coming thirty days");
    assert!(html.contains("24 maanden") && html.contains("6 maanden") && html.contains("7 dagen"));
    assert!(browser.page(&format!("{PAGE}?zaak={reference}"), &desk).await.contains(&format!("value=\"{reference}\"")));

    let wrong = browser.post("/api/beheer/vasthouden", &desk, form("7F3K-9QXD", "")).await;
    assert_eq!(wrong, "/beheer/bewaren?fout=vasthouden#vasthouden");
    let html = browser.page("/beheer/bewaren?fout=vasthouden", &desk).await;
    labelled(&html);
    assert!(html.contains("value=\"7F3K-9QXD\"") && html.contains("href=\"#form-reason\""));
    browser.post("/api/beheer/vasthouden", &desk, form("7F3K-9QXD", "Een+rechtszaak")).await;
    let html = browser.page("/beheer/bewaren?fout=vasthouden", &desk).await;
    assert!(html.contains("Een rechtszaak") && html.contains("Er is geen zaak met dit kenmerk die u kunt zien"));

    let right = form(&reference.to_lowercase(), "Een+rechtszaak");
    for _ in 0..2 {
        assert_eq!(browser.post("/api/beheer/vasthouden", &desk, right.clone()).await, "/beheer/bewaren?gelukt=1");
    }
    let html = browser.page(PAGE, &desk).await;
    assert!(
        html.contains("Een rechtszaak") && html.contains("door Cora Kuiper") && html.contains("Er gaat de komende")
    );
    assert_eq!(retention::ending(pool, today() + Days::new(30)).await.unwrap(), [], "the night leaves it alone");

    let release = format!("key={}&reference={reference}", Uuid::new_v4());
    for _ in 0..2 {
        assert_eq!(browser.post("/api/beheer/loslaten", &desk, release.clone()).await, "/beheer/bewaren?gelukt=1");
    }
    // The first form comes late, once more: it holds nothing.
    browser.post("/api/beheer/vasthouden", &desk, right).await;
    assert!(browser.page(PAGE, &desk).await.contains("Er wordt geen zaak vastgehouden"));
    let noted: Vec<String> = sqlx::query_scalar("SELECT what FROM hold_log ORDER BY at").fetch_all(pool).await.unwrap();
    assert_eq!(noted, ["held", "let_go"]);
}

#[tokio::test]
async fn who_may_not_see_a_case_neither_sees_that_it_goes_nor_holds_it() {
    let browser = Browser::new().await;
    let (place, pool) = (&browser.place, &browser.place.house.pool);
    let id = ending_in(&browser, 10).await;
    let reference = browser.reference(id).await;
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::SECOND_COORDINATOR }).await.unwrap();
    sqlx::query("UPDATE card SET ended_on = ($1 - interval '24 months')::date")
        .bind(today())
        .execute(pool)
        .await
        .unwrap();
    let first = browser.staff(people::COORDINATOR).await;
    assert!(browser.page(PAGE, &first).await.contains(&reference));
    let second = browser.staff(people::SECOND_COORDINATOR).await;
    let director = browser.staff(people::DIRECTOR).await;
    for cookie in [&second, &director] {
        assert!(!browser.page(PAGE, cookie).await.contains(&reference));
        for typed in [reference.as_str(), "7F3K-9QXD"] {
            let to = browser.post("/api/beheer/vasthouden", cookie, form(typed, "Onderzoek")).await;
            assert_eq!(to, "/beheer/bewaren?fout=vasthouden#vasthouden", "not theirs is as not there");
            let html = browser.page("/beheer/bewaren?fout=vasthouden", cookie).await;
            assert!(html.contains("Er is geen zaak met dit kenmerk"));
        }
    }
    browser.post("/api/beheer/vasthouden", &first, form(&reference, "Onderzoek")).await;
    assert!(browser.page(PAGE, &first).await.contains("Onderzoek"));
    assert!(!browser.page(PAGE, &second).await.contains("door Cora Kuiper"));
    let answers = [reference.as_str(), "7F3K-9QXD"].map(|of| format!("key={}&reference={of}", Uuid::new_v4()));
    let mut said = Vec::new();
    for body in answers {
        said.push(browser.answer("::1", "/api/beheer/loslaten", &second, body).await);
    }
    assert_eq!(said[0], said[1]);
    assert_eq!(retention::held(pool).await.unwrap().len(), 1);

    // Settings are the administrator's, and cases are not.
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let html = browser.page(PAGE, &admin).await;
    assert!(html.contains("24 maanden") && !html.contains(&reference) && !html.contains("vasthouden\""));
    let denied = browser.answer("::1", "/api/beheer/vasthouden", &admin, form(&reference, "Onderzoek")).await;
    assert!(denied.starts_with(StatusCode::NOT_FOUND.as_str()), "{denied}");
    let manager = browser.staff(people::MANAGER_NORTH).await;
    assert_eq!(browser.page_of(PAGE, &manager).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_administrator_changes_the_terms_and_a_shorter_one_takes_no_case_that_was_not_announced() {
    let browser = Browser::new().await;
    let pool = &browser.place.house.pool;
    let (admin, desk) = (browser.staff(people::ADMINISTRATOR).await, browser.staff(people::COORDINATOR).await);
    let soon = browser.reference(ending_in(&browser, 10).await).await;
    // It ended long enough ago to be gone by a term of a year.
    let old = browser.reference(ending_in(&browser, 200).await).await;
    let html = browser.page(PAGE, &admin).await;
    labelled(&html);
    assert!(html.contains("name=\"terms[case_months]\"") && html.contains("value=\"24\""));
    assert!(
        !browser.page(PAGE, &desk).await.contains("terms[case_months]"),
        "the coordinator reads them, and changes none"
    );

    let change = |case: &str, remark: &str| format!("terms[case_months]={case}&terms[remark_months]={remark}");
    let wrong = browser.post("/api/beheer/termijnen", &admin, change("3", "vijf")).await;
    assert_eq!(wrong, "/beheer/bewaren?fout=termijnen#termijnen");
    let html = browser.page("/beheer/bewaren?fout=termijnen", &admin).await;
    labelled(&html);
    assert!(html.contains("value=\"3\"") && html.contains("value=\"vijf\""), "nothing typed is lost");
    assert_eq!(html.matches("Vul een heel getal in").count(), 4, "above the page and beside each field");

    for _ in 0..2 {
        let to = browser.post("/api/beheer/termijnen", &admin, change("12", "3")).await;
        assert_eq!(to, "/beheer/bewaren?gelukt=1");
    }
    let html = browser.page(PAGE, &admin).await;
    assert!(
        html.contains("12 maanden na het laatste van")
            && html.contains("3 maanden")
            && html.contains("gaat er geen zaak")
    );
    let privacy = browser.page("/privacy", "").await;
    assert!(privacy.contains("Een klacht of vraag: 12 maanden") && privacy.contains("u te bereiken bent: 3 maanden"));
    assert!(browser.page("/beheer/logboek", &admin).await.contains("zaken 12, opmerkingen 3"));
    let noted: i64 = sqlx::query_scalar("SELECT count(*) FROM setting_log WHERE entry LIKE '%kept_for%'")
        .fetch_one(pool)
        .await
        .unwrap();
    assert_eq!(noted, 1, "twice the same is once");

    // Both are announced, for no earlier than in thirty days; until then none goes.
    let html = browser.page(PAGE, &desk).await;
    assert!(html.contains(&soon) && html.contains(&old));
    let first = today() + Days::new(30);
    assert_eq!(retention::ending(pool, first - Days::new(1)).await.unwrap(), []);
    let going = retention::ending(pool, first).await.unwrap();
    assert!(going.len() == 2 && going.iter().all(|case| case.on == first));

    browser.post("/api/beheer/termijnen", &admin, change("36", "3")).await;
    assert_eq!(retention::ending(pool, today() + Days::new(300)).await.unwrap(), [], "a longer term holds at once");
}
