//! Whoever can be the second person hears that a proposal waits; whoever cannot does not, and nothing of it is mailed.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod smtp;

use chrono::TimeDelta;
use common::{browser::Browser, people};
use gehoor::{house::clock, house::config::Config, jobs, outside::mail::Post};
use serde_json::Value;
use smtp::MailServer;
use uuid::Uuid;

async fn work(browser: &Browser, server: &MailServer) -> Vec<Value> {
    let house = &browser.place.house;
    let post = Post::open(&Config { smtp_url: Some(server.url.clone()), ..(*house.config).clone() }).unwrap();
    while jobs::next(house, &post, clock::now() + TimeDelta::seconds(1)).await.unwrap() {}
    server.mails()
}

fn to(mails: &[Value]) -> Vec<&str> {
    mails.iter().map(|mail| mail["to"][0].as_str().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_is_mailed_once_to_who_can_confirm_it_without_what_it_is() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let key = Uuid::new_v4();
    // It is about a coordinator, who does not confirm it; the other one can.
    let form = format!("id={}&key={key}&role=director", people::SECOND_COORDINATOR);
    for _ in 0..2 {
        browser.post("/api/beheer/rol", &admin, form.clone()).await;
    }
    let mails = work(&browser, &server).await;
    assert_eq!(to(&mails), ["cora@example.nl"]);
    let mail = mails[0].to_string();
    assert!(mail.contains("/beheer/voorstellen") && mail.contains("Het voorstel komt van Ben Vos"));
    assert!(!mail.contains("Cees") && !mail.contains("bestuurder"), "what it is stands on the page");

    // It stands on the page of whom it is about.
    let html = browser.page(&format!("/beheer/mensen/{}", people::SECOND_COORDINATOR), &admin).await;
    assert!(html.contains("Wacht op een tweede persoon") && html.contains("Cees Baas krijgt de rol bestuurder"));
    let html = browser.page(&format!("/beheer/mensen/{}", people::EMPLOYEE), &admin).await;
    assert!(!html.contains("Wacht op een tweede persoon"));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_what_is_settled_before_the_mail_goes_and_of_what_one_may_do_alone_nobody_hears() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let key = Uuid::new_v4();
    browser.post("/api/beheer/rol", &admin, format!("id={}&key={key}&role=director", people::EMPLOYEE)).await;
    browser.post("/api/beheer/voorstel", &admin, format!("id={key}&verdict=taken_back")).await;
    let alone = format!("id={}&key={}&role=committee:{}", people::EMPLOYEE, Uuid::new_v4(), people::NORTH);
    browser.post("/api/beheer/rol", &admin, alone).await;
    assert!(work(&browser, &server).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_would_stand_in_sees_on_their_page_that_it_waits_and_does_not_hear_of_it_as_second_person() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let away = format!(
        "id={}&key={}&away[deputy]={}&away[from_day]=1&away[from_month]=12&away[from_year]=2099\
         &away[until_day]=2&away[until_month]=12&away[until_year]=2099",
        people::MANAGER_NORTH,
        Uuid::new_v4(),
        people::COORDINATOR
    );
    browser.post("/api/beheer/afwezig", &admin, away).await;
    assert_eq!(to(&work(&browser, &server).await), ["cees@example.nl"]);
    let html = browser.page(&format!("/beheer/mensen/{}", people::COORDINATOR), &admin).await;
    assert!(html.contains("Wacht op een tweede persoon") && html.contains("Cora Kuiper neemt waar voor Nora Smit"));
}
