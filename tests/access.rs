//! Coming in as staff, without scripts: an invitation, a second factor, recovery codes, a forgotten password, one's own
//! sessions; and what a stranger learns of it, which is nothing.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod smtp;

use chrono::{DateTime, TimeDelta, Utc};
use common::{
    browser::{Browser, labelled},
    people,
};
use gehoor::{
    domain::{ids::StaffId, lang::Lang},
    house::{clock, config::Config, passwords, second_factor},
    jobs,
    outside::mail::Post,
    store::accounts::{
        self, factor,
        links::{self, Why},
    },
};
use smtp::MailServer;

const PASSWORD: &str = "vier paarden langs het water";
const OTHER: &str = "zeven bruggen over een rivier";

/// Somebody of staff before a browser.
struct Desk<'a> {
    browser: &'a Browser,
    who: StaffId,
    cookie: String,
}

impl<'a> Desk<'a> {
    async fn new(browser: &'a Browser, who: StaffId) -> Self {
        let hash = passwords::hash(PASSWORD.to_owned()).await.unwrap();
        accounts::set_password(&browser.place.house.pool, who, &email(who), &hash, clock::now()).await.unwrap();
        Self { browser, who, cookie: String::new() }
    }

    /// The same person on another device.
    fn again(&self) -> Self {
        Self { browser: self.browser, who: self.who, cookie: String::new() }
    }

    /// Posts a form; gives where it leads.
    async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> String {
        let (to, cookie) = self.browser.post_for(path, &self.cookie, form(fields)).await;
        if cookie.starts_with("gehoor_sessie=") {
            self.cookie = cookie;
        }
        to
    }

    async fn log_in(&mut self, password: &str) -> String {
        self.post("/api/team/in", &[("email", &email(self.who)), ("password", password)]).await
    }

    /// Whether the board opens.
    async fn inside(&self) -> bool {
        self.browser.page_of("/bord", &self.cookie).await.0 == 200
    }

    /// The code of the app at a moment.
    async fn code(&self, at: DateTime<Utc>) -> String {
        let house = &self.browser.place.house;
        let factor = factor::factor(&house.pool, self.who).await.unwrap().unwrap();
        second_factor::App::of(&house.keys, self.who, factor.nth, "x", &factor.email).unwrap().code(at)
    }

    /// Logs in with the app connected; the codes of the past are used up first.
    async fn connected(browser: &'a Browser, who: StaffId) -> Self {
        let mut desk = Self::new(browser, who).await;
        desk.log_in(PASSWORD).await;
        let code = desk.code(clock::now() - TimeDelta::seconds(30)).await;
        assert_eq!(desk.post("/api/toegang/app", &[("code", &code)]).await, "/toegang/codes?nieuw=1");
        desk
    }
}

fn email(who: StaffId) -> String {
    format!("{}@gehoor.example", who.0)
}

fn form(fields: &[(&str, &str)]) -> String {
    let encoded = |text: &str| text.replace('@', "%40").replace(' ', "+");
    fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
}

/// What stands between two words.
fn between<'a>(html: &'a str, before: &str, after: &str) -> &'a str {
    html.split(before).nth(1).and_then(|rest| rest.split(after).next()).unwrap_or_else(|| panic!("{before} in {html}"))
}

#[tokio::test]
async fn who_sees_cases_comes_in_with_an_app_and_never_with_a_password_alone() {
    let browser = Browser::strict().await;
    let mut desk = Desk::new(&browser, people::COORDINATOR).await;
    assert_eq!(desk.log_in(PASSWORD).await, "/toegang/app");
    assert!(!desk.inside().await);
    let (_, headers, _) = browser.page_whole("/bord", &desk.cookie).await;
    assert_eq!(headers["location"], "/toegang/app?naar=/bord");

    let html = browser.page("/toegang/app", &desk.cookie).await;
    labelled(&html);
    let secret = between(&html, "class=\"code\">", "<!>");
    assert!(html.contains("<svg") && secret.split(' ').count() == 8, "{secret}");
    assert_eq!(desk.post("/api/toegang/app", &[("code", "000000")]).await, "/toegang/app?fout=1");
    assert!(browser.page("/toegang/app?fout=1", &desk.cookie).await.contains("Deze code klopt niet"));
    let code = desk.code(clock::now()).await;
    assert_eq!(
        desk.post("/api/toegang/app", &[("code", &code), ("naar", "/bord")]).await,
        "/toegang/codes?nieuw=1&naar=/bord"
    );
    assert!(desk.inside().await);
    let html = browser.page("/toegang/codes?naar=/bord", &desk.cookie).await;
    assert_eq!(html.matches("<li class=\"code\">").count(), 10);

    // From now on a code belongs to every login, and none works twice.
    let mut other = desk.again();
    assert_eq!(other.log_in(PASSWORD).await, "/toegang/code");
    assert!(!other.inside().await);
    labelled(&browser.page("/toegang/code", &other.cookie).await);
    assert_eq!(other.post("/api/toegang/code", &[("code", &code)]).await, "/toegang/code?fout=1", "used");
    let next = desk.code(clock::now() + TimeDelta::seconds(30)).await;
    assert_eq!(other.post("/api/toegang/code", &[("code", &next), ("naar", "/bord")]).await, "/bord");
    assert!(other.inside().await);
    // A second app is not slipped in beside the first.
    assert_eq!(other.post("/api/toegang/app", &[("code", &next)]).await, "/toegang/app?fout=1");
}

#[tokio::test]
async fn where_an_app_is_optional_whoever_has_one_still_gives_its_code() {
    let browser = Browser::new().await;
    let desk = Desk::connected(&browser, people::MANAGER_NORTH).await;
    let mut other = desk.again();
    assert_eq!(other.log_in(PASSWORD).await, "/toegang/code");
    assert!(!other.inside().await && desk.inside().await);
    let mut without = Desk::new(&browser, people::REGIONAL).await;
    assert_eq!(without.log_in(PASSWORD).await, "/bord");
}

#[tokio::test]
async fn a_recovery_code_works_once_and_a_new_series_ends_the_old_one() {
    let browser = Browser::strict().await;
    let mut desk = Desk::connected(&browser, people::COORDINATOR).await;
    let codes = |who| {
        let house = browser.place.house.clone();
        async move {
            let series = factor::factor(&house.pool, who).await.unwrap().unwrap().series;
            second_factor::recovery_codes(&house.keys, who, series)
        }
    };
    let old = codes(desk.who).await;
    let mut lost = desk.again();
    lost.log_in(PASSWORD).await;
    let typed = old[3].grouped().to_lowercase();
    assert_eq!(lost.post("/api/toegang/code", &[("code", &typed)]).await, "/toegang?herstel=1");
    let html = browser.page("/toegang?herstel=1", &lost.cookie).await;
    labelled(&html);
    assert!(html.contains("U hebt nog 9 herstelcodes") && html.contains("Ontkoppel dan de app"));
    let mut again = desk.again();
    again.log_in(PASSWORD).await;
    assert_eq!(again.post("/api/toegang/code", &[("code", &typed)]).await, "/toegang/code?fout=1");

    // A new series asks for the password.
    let renew = |password| [("what", "codes"), ("current", password)];
    assert_eq!(desk.post("/api/toegang/vernieuw", &renew("verkeerd")).await, "/toegang?fout=huidig-app");
    assert!(browser.page("/toegang?fout=huidig-app", &desk.cookie).await.contains("Uw huidige wachtwoord klopt niet"));
    assert_eq!(desk.post("/api/toegang/vernieuw", &renew(PASSWORD)).await, "/toegang/codes?naar=/toegang");
    assert_eq!(again.post("/api/toegang/code", &[("code", &old[4].grouped())]).await, "/toegang/code?fout=1");
    let new = codes(desk.who).await;
    assert_eq!(again.post("/api/toegang/code", &[("code", &new[4].grouped())]).await, "/toegang?herstel=1");

    // Without the app everybody is out, and the next login begins with another.
    let end = [("what", "app"), ("current", PASSWORD)];
    assert_eq!(desk.post("/api/toegang/vernieuw", &end).await, "/team");
    assert!(!again.inside().await);
    assert_eq!(again.log_in(PASSWORD).await, "/toegang/app");
}

#[tokio::test]
async fn codes_are_guessed_slowly_and_nobody_is_locked_out_for_long() {
    let browser = Browser::strict().await;
    let desk = Desk::connected(&browser, people::COORDINATOR).await;
    let mut thief = desk.again();
    thief.log_in(PASSWORD).await;
    let mut said = Vec::new();
    for guess in 0..8 {
        said.push(thief.post("/api/toegang/code", &[("code", &format!("{guess:06}"))]).await);
    }
    assert_eq!(said[..6], vec!["/toegang/code?fout=1"; 6][..]);
    assert!(said[6].starts_with("/toegang/code?wacht=") && said[7] == said[6], "{said:?}");
    assert!(browser.page(&said[6], &thief.cookie).await.contains("Dit is te vaak geprobeerd"));
    assert!(desk.inside().await, "who is in stays in");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_comes_by_mail_and_is_a_password_once() {
    let browser = Browser::strict().await;
    let house = &browser.place.house;
    let server = MailServer::start(&[]);
    let post = Post::open(&Config { smtp_url: Some(server.url.clone()), ..(*house.config).clone() }).unwrap();
    let who = people::MANAGER_SOUTH;
    accounts::invite(house, who, &email(who), Lang::Nl, clock::now()).await.unwrap();
    let mut desk = Desk { browser: &browser, who, cookie: String::new() };
    assert_eq!(desk.log_in("").await, "/team?fout=onjuist", "nobody comes in before there is a password");
    while jobs::next(house, &post, clock::now()).await.unwrap() {}
    let mails = server.mails();
    let [mail] = &mails[..] else { panic!("{mails:?}") };
    assert_eq!(mail["to"][0], email(who).as_str());
    let text = mail["text"].as_str().unwrap();
    let token: String =
        between(text, "/toegang/wachtwoord/", " ").chars().take_while(char::is_ascii_hexdigit).collect();

    let path = format!("/toegang/wachtwoord/{token}");
    for _ in 0..2 {
        let html = browser.page(&path, "").await;
        labelled(&html);
        assert!(html.contains(&email(who)), "looking uses nothing up");
    }
    let set = |password| [("token", token.as_str()), ("password", password)];
    for (password, fault) in [("zuurkool", "kort"), ("wachtwoord123", "raadbaar")] {
        assert_eq!(desk.post("/api/toegang/zet", &set(password)).await, format!("{path}?fout={fault}"));
        let html = browser.page(&format!("{path}?fout={fault}"), "").await;
        assert!(html.contains("Dit wachtwoord is") && !html.contains(password));
    }
    assert_eq!(desk.post("/api/toegang/zet", &set(PASSWORD)).await, "/team?gelukt=wachtwoord");
    assert_eq!(desk.post("/api/toegang/zet", &set(OTHER)).await, "/toegang/wachtwoord/onbekend");
    assert_eq!(desk.log_in(PASSWORD).await, "/toegang/app");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_renewed_by_mail_and_a_stranger_learns_nothing() {
    let browser = Browser::new().await;
    let house = &browser.place.house;
    let server = MailServer::start(&[]);
    let post = Post::open(&Config { smtp_url: Some(server.url.clone()), ..(*house.config).clone() }).unwrap();
    let mut desk = Desk::new(&browser, people::MANAGER_NORTH).await;
    desk.log_in(PASSWORD).await;
    let ask = async |address: &str| {
        browser.answer("192.0.2.9", "/api/toegang/vergeten", "", form(&[("email", address)])).await
    };
    let known = ask(&email(desk.who)).await;
    assert_eq!(known, ask("nobody@gehoor.example").await);
    assert!(known.contains("location: /toegang/vergeten?gevraagd=1"), "{known}");
    let mut mails = Vec::new();
    for _ in 0..100 {
        while jobs::next(house, &post, clock::now()).await.unwrap() {}
        mails = server.mails();
        if !mails.is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let [mail] = &mails[..] else { panic!("{mails:?}") };
    assert!(!mail["subject"].as_str().unwrap().to_lowercase().contains("klacht"));
    let text = mail["text"].as_str().unwrap();
    let token: String =
        between(text, "/toegang/wachtwoord/", " ").chars().take_while(char::is_ascii_hexdigit).collect();

    let mut elsewhere = desk.again();
    let set = [("token", token.as_str()), ("password", OTHER)];
    assert_eq!(elsewhere.post("/api/toegang/zet", &set).await, "/team?gelukt=wachtwoord");
    assert!(!desk.inside().await, "whoever was in is out");
    assert_eq!(elsewhere.log_in(PASSWORD).await, "/team?fout=onjuist");
    assert_eq!(elsewhere.log_in(OTHER).await, "/bord");
    // An hour later a link is nothing, and the same nothing as what never was one.
    let now = clock::now();
    let old = links::make(house, desk.who, Why::Forgotten, Lang::Nl, now - TimeDelta::minutes(61)).await.unwrap();
    let mut pages = Vec::new();
    for token in [old.as_str(), token.as_str(), "onbekend"] {
        let html = browser.page(&format!("/toegang/wachtwoord/{token}"), "").await;
        pages.push(between(&html, "<main", "</main>").to_owned());
    }
    assert!(pages[0].contains("Deze link werkt niet (meer)") && pages.iter().all(|page| *page == pages[0]));
}

#[tokio::test]
async fn whoever_guesses_a_password_is_slowed_down_and_holds_nobody_up_who_was_in_on_their_device() {
    let browser = Browser::new().await;
    let house = &browser.place.house;
    let mut desk = Desk::new(&browser, people::COORDINATOR).await;
    // Who is right is never too much.
    for _ in 0..12 {
        assert_eq!(desk.log_in(PASSWORD).await, "/bord");
    }
    let fields = form(&[("email", &email(people::COORDINATOR)), ("password", PASSWORD)]);
    let desks =
        browser.cookies_of("/api/team/in", fields).await.into_iter().find(|c| c.starts_with("gehoor_werkplek="));
    let desks = desks.expect("a device where the password was right is known by a cookie");
    let mut stranger = desk.again();
    for _ in 0..10 {
        assert_eq!(stranger.log_in("een ander woord").await, "/team?fout=onjuist");
    }
    assert!(stranger.log_in(PASSWORD).await.starts_with("/team?fout=wacht"), "also with the right one");
    // The cookie of the device where they were in, as it came with the answer.
    desk.cookie = desks.clone();
    assert_eq!(desk.log_in(PASSWORD).await, "/bord");
    let mut other = desk.again();
    other.cookie = desks.replace('.', ".0");
    assert!(other.log_in(PASSWORD).await.starts_with("/team?fout=wacht"), "one that was made up is none");
    // With another password it is a stranger.
    let hash = passwords::hash(OTHER.to_owned()).await.unwrap();
    accounts::set_password(&house.pool, people::COORDINATOR, &email(people::COORDINATOR), &hash, clock::now())
        .await
        .unwrap();
    let mut other = desk.again();
    other.cookie = desks;
    assert!(other.log_in(OTHER).await.starts_with("/team?fout=wacht"));
}

#[tokio::test]
async fn somebody_sees_where_they_are_logged_in_and_logs_out_there() {
    let browser = Browser::new().await;
    let mut desk = Desk::new(&browser, people::MANAGER_NORTH).await;
    desk.log_in(PASSWORD).await;
    let (mut phone, mut tablet) = (desk.again(), desk.again());
    for device in [&mut phone, &mut tablet] {
        device.log_in(PASSWORD).await;
    }
    let mut stranger = Desk::new(&browser, people::REGIONAL).await;
    stranger.log_in(PASSWORD).await;
    let html = browser.page("/toegang", &desk.cookie).await;
    labelled(&html);
    assert_eq!(html.matches("Dit apparaat").count(), 1);
    let ids: Vec<&str> = html.split("name=\"id\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.len(), 2);
    // Somebody else's session is none of theirs.
    stranger.post("/api/toegang/sessie-weg", &[("id", ids[0])]).await;
    assert!(phone.inside().await && tablet.inside().await);
    assert_eq!(desk.post("/api/toegang/sessie-weg", &[("id", ids[0])]).await, "/toegang?gelukt=1");
    assert!(phone.inside().await != tablet.inside().await && desk.inside().await);
    desk.post("/api/toegang/anderen-weg", &[]).await;
    assert!(!phone.inside().await && !tablet.inside().await && desk.inside().await && stranger.inside().await);

    // Another password: the present one is asked for, and elsewhere everybody is out.
    phone.log_in(PASSWORD).await;
    let change = |present, password| [("present", present), ("password", password)];
    for (present, password, fault) in
        [("verkeerd", OTHER, "huidig-wachtwoord"), (PASSWORD, "noor", "kort"), (PASSWORD, "wachtwoord123", "raadbaar")]
    {
        let to = desk.post("/api/toegang/wachtwoord", &change(present, password)).await;
        assert_eq!(to, format!("/toegang?fout={fault}"));
        labelled(&browser.page(&to, &desk.cookie).await);
    }
    assert_eq!(desk.post("/api/toegang/wachtwoord", &change(PASSWORD, OTHER)).await, "/toegang?gelukt=1");
    assert!(desk.inside().await && !phone.inside().await);
    assert_eq!(phone.log_in(OTHER).await, "/bord");
}
