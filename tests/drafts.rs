//! Drafts as parents meet them, with a browser that runs no script: on one device and on several, by mail, wiped, and full.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod smtp;

use chrono::TimeDelta;
use common::{
    browser::{Browser, attribute, labelled, tags},
    made, people,
};
use gehoor::{
    domain::{
        ids::ComplaintId,
        intake::{Answers, DRAFT_BYTES, DRAFTS, Revision, Step},
    },
    error::AppError,
    house::{clock, config::Config, cookies, keys},
    jobs,
    outside::mail::Post,
    store::{
        drafts::{self, Device, Sent},
        rates, unsent,
    },
};
use serde_json::Value;
use smtp::MailServer;
use std::time::{Duration, Instant};
use uuid::Uuid;

const ADDRESS: &str = "noor@ouders.example";
const MAILED: &str = "email=noor%40ouders.example";

/// A parent's phone or computer: a browser with the cookie of its draft.
#[derive(Clone)]
struct Phone<'a> {
    browser: &'a Browser,
    cookie: String,
}

impl<'a> Phone<'a> {
    /// One that nobody used before.
    fn new(browser: &'a Browser) -> Self {
        Self { browser, cookie: String::new() }
    }

    async fn page(&self, path: &str) -> String {
        self.browser.page(path, &self.cookie).await
    }

    /// Posts a form; keeps the cookie that comes with the answer, and gives where it leads.
    async fn post(&mut self, path: &str, body: String) -> String {
        let (there, cookie) = self.browser.post_for(path, &self.cookie, body).await;
        if cookie.starts_with(cookies::DRAFT) {
            self.cookie = cookie;
        }
        there
    }

    /// Opens the page of a question, fills in a field and sends it, as a browser does.
    async fn answer(&mut self, step: Step, words: &str) -> String {
        let seen = self.sees(step).await;
        self.send(step, seen, words).await
    }

    /// What the page of a question has seen.
    async fn sees(&self, step: Step) -> String {
        hidden(&self.page(&format!("/klacht/{}", step.slug())).await, "seen")
    }

    /// Sends a page that is open already.
    async fn send(&mut self, step: Step, seen: String, words: &str) -> String {
        let field = step.key();
        self.post("/api/klacht/stap", format!("step={field}&seen={seen}&answers[{field}]={words}")).await
    }

    /// What the page of a question shows.
    async fn shows(&self, step: Step) -> String {
        let html = self.page(&format!("/klacht/{}", step.slug())).await;
        let area = html.split("<textarea").nth(1).unwrap().split("</textarea>").next().unwrap();
        area.split_once('>').unwrap().1.trim().to_owned()
    }

    fn token(&self) -> &str {
        self.cookie.split_once('=').unwrap().1
    }
}

fn hidden(html: &str, name: &str) -> String {
    let field = tags(html, &["input"]).find(|tag| attribute(tag, "name") == Some(name));
    attribute(field.unwrap_or_else(|| panic!("no {name} in {html}")), "value").unwrap_or_default().to_owned()
}

/// What a person reads of a page.
fn main_of(html: &str) -> &str {
    html.split("<main").nth(1).unwrap().split("</main>").next().unwrap()
}

/// The forms of the page where one chooses: what is said above each button, and what it posts.
fn versions(html: &str) -> Vec<(String, String)> {
    let cards = html.split("<section").skip(1).map(|card| card.split("</section>").next().unwrap());
    let cards = cards.filter(|card| card.contains("/api/klacht/kies"));
    let posts = |card: &str| {
        let fields = tags(card, &["input"])
            .map(|tag| format!("{}={}", attribute(tag, "name").unwrap(), attribute(tag, "value").unwrap_or_default()));
        fields.collect::<Vec<_>>().join("&")
    };
    cards.map(|card| (card.to_owned(), posts(card))).collect()
}

async fn count(browser: &Browser, of: &'static str) -> i64 {
    sqlx::query_scalar(of).fetch_one(&browser.place.house.pool).await.unwrap()
}

/// A town with a mail server.
struct Town {
    browser: Browser,
    server: MailServer,
    post: Post,
}

impl Town {
    async fn new() -> Self {
        let (browser, server) = (Browser::new().await, MailServer::start(&[]));
        let config = Config { smtp_url: Some(server.url.clone()), ..(*browser.place.house.config).clone() };
        Self { post: Post::open(&config).unwrap(), browser, server }
    }

    /// Does all that waits; gives what came in the parent's mailbox.
    async fn mails(&self) -> Vec<Value> {
        while jobs::next(&self.browser.place.house, &self.post, clock::now()).await.unwrap() {}
        self.server.mails().into_iter().filter(|m| m["to"][0] == ADDRESS).collect()
    }

    /// The token in the one mail that came.
    async fn link(&self) -> String {
        let [mail] = &self.mails().await[..] else { panic!("one mail") };
        let rest = mail["text"].as_str().unwrap().split("/verder/").nth(1).unwrap_or_else(|| panic!("{mail}"));
        rest.chars().take_while(char::is_ascii_hexdigit).collect()
    }
}

/// Two devices on which the same draft is open, by the store alone.
async fn second_device<'a>(first: &Phone<'a>) -> Phone<'a> {
    let db = &first.browser.place.house.pool;
    let draft = drafts::by_token(db, first.token()).await.unwrap().unwrap();
    let token = Uuid::new_v4().to_string();
    sqlx::query("INSERT INTO draft_token (token_hash, draft, made_at) VALUES ($1, $2, now())")
        .bind(keys::token_hash(&token))
        .bind(draft.0)
        .execute(db)
        .await
        .unwrap();
    Phone { browser: first.browser, cookie: format!("{}={token}", cookies::DRAFT) }
}

#[tokio::test]
async fn what_two_devices_wrote_differently_is_kept_and_the_parent_chooses() {
    let browser = Browser::new().await;
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Eerst.").await;
    let mut computer = second_device(&phone).await;
    let stale = computer.sees(Step::Story).await;
    assert_eq!(phone.answer(Step::Story, "Van+de+telefoon.").await, "/klacht/oplossing");
    assert_eq!(computer.send(Step::Story, stale, "Van+de+computer.").await, "/klacht/keuze");
    assert_eq!(phone.shows(Step::Story).await, "Van de telefoon.", "nothing was overwritten");

    let html = computer.page("/klacht/keuze").await;
    labelled(&html);
    let both = versions(&html);
    assert_eq!(both.len(), 2);
    assert!(both[0].0.contains("Van de telefoon.") && both[0].0.contains("Op een ander apparaat"), "{}", both[0].0);
    assert!(both[1].0.contains("Van de computer.") && both[1].0.contains("Op dit apparaat"), "{}", both[1].0);
    assert!(versions(&phone.page("/klacht/keuze").await)[0].0.contains("Op dit apparaat"), "on each its own");

    // Until it is chosen nothing is sent, from no device.
    let (status, headers, _) = browser.page_whole("/klacht/controle", &phone.cookie).await;
    assert_eq!((status.as_u16(), headers["location"].to_str().unwrap()), (302, "/klacht/keuze"));
    assert_eq!(phone.post("/api/klacht/indienen", String::new()).await, "/klacht/keuze");

    for _ in 0..2 {
        assert_eq!(computer.post("/api/klacht/kies", both[1].1.clone()).await, "/klacht/oplossing", "chosen once");
    }
    assert_eq!(phone.shows(Step::Story).await, "Van de computer.");
    assert!(computer.page("/klacht/keuze").await.contains("Er is niets meer te kiezen"));
    assert_eq!(count(&browser, "SELECT count(*) FROM draft_choice").await, 0);
    // The phone, whose page is an older one now, is asked in its turn.
    assert_eq!(phone.send(Step::Story, "2".into(), "Toch+anders.").await, "/klacht/keuze");
    let kept = versions(&phone.page("/klacht/keuze").await);
    phone.post("/api/klacht/kies", kept[0].1.clone()).await;
    assert_eq!(phone.shows(Step::Story).await, "Van de computer.", "what stood there can be kept as well");
}

#[tokio::test]
async fn a_choice_of_what_changed_meanwhile_is_asked_anew() {
    let browser = Browser::new().await;
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Een.").await;
    let mut computer = second_device(&phone).await;
    computer.send(Step::Story, "0".into(), "Twee.").await;
    let shown = versions(&computer.page("/klacht/keuze").await);
    phone.answer(Step::Story, "Drie.").await;
    assert_eq!(computer.post("/api/klacht/kies", shown[1].1.clone()).await, "/klacht/keuze", "nobody saw three yet");
    assert_eq!(phone.shows(Step::Story).await, "Drie.");
    assert!(computer.page("/klacht/keuze").await.contains("Drie."));
}

#[tokio::test]
async fn one_device_is_never_in_its_own_way_and_the_same_words_are_no_difference() {
    let browser = Browser::new().await;
    let mut phone = Phone::new(&browser);
    let first = phone.sees(Step::Story).await;
    assert_eq!(first, "0");
    assert_eq!(phone.send(Step::Story, first.clone(), "Een.").await, "/klacht/oplossing");
    assert_eq!(phone.send(Step::Story, first.clone(), "Twee.").await, "/klacht/oplossing", "Back, and answered anew");
    assert_eq!(phone.shows(Step::Story).await, "Twee.");

    let mut computer = second_device(&phone).await;
    for _ in 0..2 {
        assert_eq!(computer.send(Step::Story, first.clone(), "Twee.").await, "/klacht/oplossing", "the same words");
    }
    assert_eq!(computer.send(Step::Wish, first, "Een+slot.").await, "/klacht/bestanden", "another question");
    assert_eq!(phone.sees(Step::Story).await, "2", "and no revision of its own");
    assert_eq!(count(&browser, "SELECT count(*) FROM draft_choice").await, 0);
}

#[tokio::test]
async fn what_was_submitted_survives_an_error_the_way_back_another_language_and_a_restart() {
    let browser = Browser::new().await;
    let mut phone = Phone::new(&browser);
    let typed = "Er%20was%20niemand%20bij%20het%20hek.";
    phone.answer(Step::Story, typed).await;
    let wrong = "step=contact&answers[name]=Noor&answers[email]=noor%40";
    let there = phone.post("/api/klacht/stap", wrong.to_owned()).await;
    assert!(there.starts_with("/klacht/gegevens?fout=1"), "{there}");
    let html = phone.page(&there).await;
    assert!(html.contains("value=\"noor@\"") && html.contains("value=\"Noor\"") && html.contains("Fout: "));
    let english = format!("{}; {}=en", phone.cookie, cookies::LANG);
    assert!(browser.page("/klacht/verhaal", &english).await.contains("Er was niemand bij het hek."));
    // Another process on the same database.
    let again = gehoor::http::router(browser.place.house.clone()).unwrap();
    let request = axum::http::Request::get("/klacht/verhaal").header("cookie", &phone.cookie);
    let response = tower::ServiceExt::oneshot(again, request.body(axum::body::Body::empty()).unwrap()).await.unwrap();
    let bytes = axum::body::to_bytes(response.into_body(), 10 << 20).await.unwrap();
    assert!(String::from_utf8_lossy(&bytes).contains("Er was niemand bij het hek."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_leads_on_in_the_language_in_which_it_was_asked_for() {
    let town = Town::new().await;
    let mut phone = Phone::new(&town.browser);
    phone.answer(Step::Story, "The+gate+stood+open.").await;
    phone.cookie = format!("{}; {}=en", phone.cookie, cookies::LANG);
    assert_eq!(phone.post("/api/klacht/later", MAILED.to_owned()).await, "/klacht/later?gevraagd=1");
    let mails = town.mails().await;
    let said = mails[0]["text"].as_str().unwrap();
    let link: String = said.split("/verder/").nth(1).unwrap().chars().take_while(|c| !c.is_whitespace()).collect();
    assert!(link.ends_with("?taal=en"), "{said}");
    let (_, headers, html) = town.browser.page_whole(&format!("/verder/{link}"), "").await;
    assert!(html.contains("<html lang=\"en\"") && main_of(&html).contains("Continue with my complaint"), "{html}");
    assert!(headers["set-cookie"].to_str().unwrap().starts_with("gehoor_taal=en"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_gone_on_with_on_a_second_device_by_a_link_that_works_once() {
    let town = Town::new().await;
    let mut phone = Phone::new(&town.browser);
    assert!(phone.page("/klacht/later").await.contains("nog niet met een klacht begonnen"));
    phone.answer(Step::Story, "Het+hek+stond+open.").await;
    let html = phone.page("/klacht/verhaal").await;
    assert!(html.contains("href=\"/klacht/later\""));
    labelled(&phone.page("/klacht/later").await);
    for (wrong, says) in [("email=", "Vul uw mailadres in"), ("email=noor%40", "mailadres")] {
        let there = phone.post("/api/klacht/later", wrong.to_owned()).await;
        assert!(there.starts_with("/klacht/later?fout=") && !there.contains("noor"), "{there}");
        let html = phone.page(&there).await;
        labelled(&html);
        assert!(html.contains("Fout: ") && html.contains(says));
    }
    assert_eq!(phone.post("/api/klacht/later", MAILED.to_owned()).await, "/klacht/later?gevraagd=1");
    assert_eq!(count(&town.browser, "SELECT count(*) FROM draft_link WHERE address IS NOT NULL").await, 1);
    let mails = town.mails().await;
    let [mail] = &mails[..] else { panic!("{} mails", mails.len()) };
    let said = mail["text"].as_str().unwrap();
    for hidden in ["hek", "verhaal", "Noordster", "klacht"] {
        assert!(!said.to_lowercase().contains(&hidden.to_lowercase()), "{hidden} in {said}");
    }
    assert_eq!(mail["subject"], "Verder waar u was");
    assert_eq!(count(&town.browser, "SELECT count(*) FROM draft_link WHERE address IS NOT NULL").await, 0, "it went");
    let link: String = said.split("/verder/").nth(1).unwrap().chars().take_while(char::is_ascii_hexdigit).collect();

    // Where it goes on it goes on in the language it was asked in.
    assert!(!said.contains("?taal="), "{said}");

    // Looking uses nothing up, and says the same for a link that is none.
    let mut seen = Vec::new();
    for token in [link.as_str(), link.as_str(), "onbekend"] {
        let (_, headers, html) = town.browser.page_whole(&format!("/verder/{token}"), "").await;
        labelled(&html);
        assert_eq!(headers["referrer-policy"], "no-referrer");
        seen.push(main_of(&html).replace(token, ""));
    }
    assert!(seen.iter().all(|page| *page == seen[0]) && seen[0].contains("Ga verder met mijn klacht"));

    let mut computer = Phone::new(&town.browser);
    assert_eq!(computer.post("/api/klacht/verder", format!("token={link}")).await, "/klacht/");
    let first = computer.cookie.clone();
    assert_eq!(computer.post("/api/klacht/verder", format!("token={link}")).await, "/klacht/", "pressed twice");
    assert_eq!(computer.cookie, first, "opened once");
    assert_ne!(computer.cookie, phone.cookie, "each device has a token of its own");
    assert_eq!(computer.shows(Step::Story).await, "Het hek stond open.");
    computer.answer(Step::Wish, "Een+slot.").await;
    assert_eq!(phone.shows(Step::Wish).await, "Een slot.", "and the phone goes on too");

    sqlx::query("UPDATE draft_link SET used_at = used_at - interval '2 minutes'")
        .execute(&town.browser.place.house.pool)
        .await
        .unwrap();
    let mut answers = Vec::new();
    for token in [link.as_str(), "onbekend"] {
        let mut stranger = Phone::new(&town.browser);
        answers.push(stranger.post("/api/klacht/verder", format!("token={token}")).await);
        assert!(stranger.cookie.is_empty());
        let html = stranger.page(answers.last().unwrap()).await;
        labelled(&html);
        assert!(html.contains("Deze link werkt niet (meer)") && html.contains("030 123 45 67"));
    }
    assert_eq!(answers, ["/klacht/later?fout=link"; 2], "used and unknown alike");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_nothing_once_the_complaint_is_sent_or_the_draft_wiped_or_its_days_are_over() {
    let town = Town::new().await;
    let db = &town.browser.place.house.pool;
    for end in ["sent", "wiped", "old"] {
        let mut phone = Phone::new(&town.browser);
        phone.answer(Step::Story, "Weg.").await;
        phone.post("/api/klacht/later", MAILED.to_owned()).await;
        let link = town.link().await;
        match end {
            "sent" => {
                let draft = drafts::by_token(db, phone.token()).await.unwrap().unwrap();
                for step in Step::ALL {
                    let (device, posted) = (Device::of(phone.token()), made::answers(people::NORTH));
                    let sent = Sent { device, step, seen: Revision(9), posted };
                    drafts::save(db, draft, sent, clock::now()).await.unwrap();
                }
                assert_eq!(phone.post("/api/klacht/indienen", String::new()).await, "/klacht/klaar");
            }
            "wiped" => assert_eq!(phone.post("/api/klacht/wis", String::new()).await, "/klacht/"),
            _ => {
                sqlx::query("UPDATE draft_link SET expires_at = now()").execute(db).await.unwrap();
            }
        }
        let mut computer = Phone::new(&town.browser);
        let there = computer.post("/api/klacht/verder", format!("token={link}")).await;
        assert_eq!((there.as_str(), computer.cookie.as_str()), ("/klacht/later?fout=link", ""), "{end}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn three_mails_an_hour_and_then_one_reads_when_the_next_can_be_asked_for() {
    let town = Town::new().await;
    let mut phone = Phone::new(&town.browser);
    phone.answer(Step::Story, "Weg.").await;
    for _ in 0..3 {
        assert_eq!(phone.post("/api/klacht/later", MAILED.to_owned()).await, "/klacht/later?gevraagd=1");
    }
    let there = phone.post("/api/klacht/later", MAILED.to_owned()).await;
    assert!(there.starts_with("/klacht/later?wacht="), "{there}");
    let html = phone.page(&there).await;
    labelled(&html);
    assert!(html.contains("U hebt al drie mails gevraagd"));
    // Of another draft to the same address: the same answer, and no mail more.
    let mut other = Phone::new(&town.browser);
    other.answer(Step::Story, "Ook+weg.").await;
    assert_eq!(other.post("/api/klacht/later", MAILED.to_owned()).await, "/klacht/later?gevraagd=1");
    assert_eq!(town.mails().await.len(), 3);
}

#[tokio::test]
async fn wiping_closes_every_device_and_leaves_nothing() {
    let browser = Browser::new().await;
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Weg+ermee.").await;
    let mut computer = second_device(&phone).await;
    computer.send(Step::Story, "0".into(), "Anders.").await;
    phone.post("/api/klacht/later", MAILED.to_owned()).await;
    let (there, cookie) = browser.post_for("/api/klacht/wis", &phone.cookie, String::new()).await;
    assert_eq!((there.as_str(), cookie.as_str()), ("/klacht/", "gehoor_concept="));
    for table in ["draft", "draft_token", "draft_step", "draft_choice", "draft_link"] {
        let left: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}")))
            .fetch_one(&browser.place.house.pool)
            .await
            .unwrap();
        assert_eq!(left, 0, "{table}");
    }
    assert_eq!(computer.shows(Step::Story).await, "");
}

#[tokio::test]
async fn every_page_of_the_wizard_looks_first_for_a_wipe_that_its_device_still_owes() {
    let browser = Browser::new().await;
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Van+een+ander.").await;
    for path in [
        "/klacht",
        "/klacht/",
        "/klacht/verhaal",
        "/klacht/controle",
        "/klacht/bestanden",
        "/klacht/klaar",
        "/klacht/keuze",
        // A link opens another draft, which is not the one to wipe.
        "/verder/onbekend",
    ] {
        let html = phone.page(path).await;
        let (looks, body) = (html.find("gehoor_wissen"), html.find("<body"));
        assert!(looks.is_some() && looks < body, "{path}");
    }
    for path in ["/", "/volgen", "/klachten"] {
        assert!(!browser.page_of(path, "").await.1.contains("gehoor_wissen"), "{path}");
    }
}

/// Answers everything else, and sends it.
async fn sends(phone: &mut Phone<'_>, story: &str) -> ComplaintId {
    let db = &phone.browser.place.house.pool;
    let draft = drafts::by_token(db, phone.token()).await.unwrap().unwrap();
    for step in Step::ALL {
        let posted = Answers { story: story.into(), ..made::answers(people::NORTH) };
        let sent = Sent { device: Device::of(phone.token()), step, seen: Revision(9), posted };
        drafts::save(db, draft, sent, clock::now()).await.unwrap();
    }
    assert_eq!(phone.post("/api/klacht/indienen", String::new()).await, "/klacht/klaar");
    drafts::load(db, draft).await.unwrap().filed.unwrap()
}

/// The status that a page with scripts gets for a question.
async fn by_script(phone: &Phone<'_>, body: &str) -> u16 {
    let app = gehoor::http::router(phone.browser.place.house.clone()).unwrap();
    let request = axum::http::Request::post("/api/klacht/stap")
        .header("cookie", &phone.cookie)
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded");
    let request = request.body(axum::body::Body::from(body.to_owned())).unwrap();
    tower::ServiceExt::oneshot(app, request).await.unwrap().status().as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_filled_in_after_sending_waits_as_a_message_and_the_same_words_do_not() {
    let browser = Browser::new().await;
    let db = &browser.place.house.pool;
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Het+hek+stond+open.").await;
    let mut other = second_device(&phone).await;
    let complaint = sends(&mut phone, "Het hek stond open.").await;

    // The same words again, with and without scripts.
    assert_eq!(other.send(Step::Story, "1".into(), "Het+hek+stond+open.").await, "/klacht/klaar");
    assert_eq!(by_script(&other, "step=story&seen=1&answers[story]=Het+hek+stond+open.").await, 200);
    assert_eq!(unsent::find_answer(db, complaint).await.unwrap(), None);

    // Others, below what somebody was writing, whatever was wrong with that; and however often they are sent, once.
    unsent::keep_answer(db, complaint, "Ik was nog bezig.", &AppError::SlowDown(9), clock::now()).await.unwrap();
    for _ in 0..2 {
        for words in ["En+de+poort+ook.%0AEn+het+raam.", "En+de+poort+ook."] {
            assert_eq!(other.send(Step::Story, "1".into(), words).await, "/klacht/klaar", "{words}");
        }
        assert_eq!(by_script(&other, "step=category&seen=1&answers[categories][]=food_sleep").await, 410);
        assert_eq!(by_script(&other, "step=wish&seen=1&answers[wish]=").await, 410, "an answer that is taken away");
    }
    let html = other.page("/klacht/klaar").await;
    assert!(main_of(&html).contains("staat als bericht klaar op de pagina waar u uw klacht volgt"), "{html}");
    assert!(!main_of(&html).contains("de poort"));
    let (words, error) = unsent::find_answer(db, complaint).await.unwrap().unwrap();
    assert_eq!(error, AppError::Fields(Vec::new()), "it only waits");
    assert!(words.starts_with("Ik was nog bezig.\n\nNa het versturen vulde ik nog in bij"), "{words}");
    let counted = ["En de poort ook.", "En het raam.", "Eten en slapen", "liet ik het antwoord leeg bij"];
    // What begins another answer is an answer, too.
    assert_eq!(counted.map(|said| words.matches(said).count()), [2, 1, 1, 1], "{words}");

    let follow = browser.page("/volgen", &browser.parent(complaint).await).await;
    assert!(
        main_of(&follow).contains("Wat u daarna invulde, is nog niet verstuurd") && follow.contains("En de poort ook.")
    );
    assert!(!follow.contains("Fout: "), "nothing is wrong with it");
    assert_eq!(
        drafts::load(db, drafts::by_token(db, phone.token()).await.unwrap().unwrap()).await.unwrap().answers,
        Answers::default()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_page_fills_in_that_knows_of_no_draft_is_another_complaint_than_the_one_sent_there() {
    let browser = Browser::new().await;
    let db = &browser.place.house.pool;
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Het+hek+stond+open.").await;
    let first = sends(&mut phone, "Het hek stond open.").await;
    let cookie = phone.cookie.clone();

    // Somebody else, who began without a network; what follows the first answer goes where that went, in order.
    let begun = "step=story&seen=0&fresh=true&answers[story]=Iets+heel+anders.";
    assert_eq!(phone.post("/api/klacht/stap", begun.to_owned()).await, "/klacht/oplossing");
    assert_ne!(phone.cookie, cookie);
    assert_eq!(phone.send(Step::Wish, "0".into(), "Een+gesprek.").await, "/klacht/bestanden");
    let answers = (phone.shows(Step::Story).await, phone.shows(Step::Wish).await);
    assert_eq!(answers, ("Iets heel anders.".to_owned(), "Een gesprek.".to_owned()));
    assert_eq!(unsent::find_answer(db, first).await.unwrap(), None, "nothing of it goes to the one that was sent");
    let second = sends(&mut phone, "Iets heel anders.").await;
    assert_ne!(first, second);

    // Of a draft that is still being written it is the next answer.
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Een.").await;
    let cookie = phone.cookie.clone();
    phone.post("/api/klacht/stap", "step=wish&seen=0&fresh=true&answers[wish]=Twee.".to_owned()).await;
    assert_eq!((phone.cookie.as_str(), phone.shows(Step::Wish).await.as_str()), (cookie.as_str(), "Twee."));
}

#[tokio::test]
async fn a_draft_that_nobody_touched_for_seven_days_vanishes_with_all_that_belongs_to_it() {
    let browser = Browser::new().await;
    let house = &browser.place.house;
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Oud.").await;
    second_device(&phone).await.send(Step::Story, "0".into(), "Ouder.").await;
    let post = Post::Folder(house.config.data.join("mail"));
    for (days, left) in [(6, 1), (8, 0)] {
        let then = clock::now() + TimeDelta::days(days);
        jobs::ask_now(house, then).await.unwrap();
        while jobs::next(house, &post, then).await.unwrap() {}
        assert_eq!(count(&browser, "SELECT count(*) FROM draft").await, left, "after {days} days");
    }
    assert_eq!(count(&browser, "SELECT count(*) FROM draft_choice").await, 0);
}

#[tokio::test]
async fn where_there_is_no_room_one_reads_what_to_do_and_nothing_is_lost_that_was_kept() {
    let browser = Browser::new().await;
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Kort.").await;
    let there = phone.answer(Step::Story, &"x".repeat(DRAFT_BYTES)).await;
    assert_eq!(there, "/klacht/vol?wat=concept");
    let html = phone.page(&there).await;
    labelled(&html);
    assert!(html.contains("te lang om te bewaren") && html.contains("030 123 45 67"), "whom to call");
    assert_eq!(phone.shows(Step::Story).await, "Kort.");

    sqlx::query(
        "INSERT INTO draft (id, version, answers, saved_at) SELECT gen_random_uuid(), 1, '{}', now() FROM generate_series(1, $1)",
    )
    .bind(DRAFTS)
    .execute(&browser.place.house.pool)
    .await
    .unwrap();
    let there = Phone::new(&browser).answer(Step::Story, "Te+laat.").await;
    assert_eq!(there, "/klacht/vol");
    let html = phone.page(&there).await;
    assert!(html.contains("te veel klachten in de maak") && html.contains("030 123 45 67"));
    assert_eq!(phone.answer(Step::Story, "Langer.").await, "/klacht/oplossing", "what was begun goes on");
}

#[tokio::test]
async fn what_a_program_fills_in_is_answered_as_usual_and_nowhere_kept() {
    let browser = Browser::new().await;
    let db = &browser.place.house.pool;
    for (page, form) in
        [("/vraag", "vraag/stel"), ("/opmerking", "opmerking/stuur"), ("/volgen/code-kwijt", "code/kwijt")]
    {
        let html = browser.page(page, "").await;
        labelled(&html);
        let trap = tags(&html, &["input"]).find(|tag| attribute(tag, "name") == Some("extra")).unwrap();
        assert_eq!((attribute(trap, "tabindex"), attribute(trap, "autocomplete")), (Some("-1"), Some("off")), "{form}");
    }
    let question = |key: Uuid| {
        format!(
            "key={key}&answers[story]=Kan+ik+ruilen&answers[name]=Noor&answers[email]=noor%40x.nl&answers[safe]=yes"
        )
    };
    let remark =
        |key: Uuid| format!("key={key}&form[sort]=compliment&form[location]={}&form[words]=Fijn", people::NORTH);
    let lost = "reference=0000-0000&email=noor%40x.nl".to_owned();
    let key = Uuid::new_v4;
    for (path, trapped, usual, table) in [
        ("/api/vraag/stel", question(key()), question(key()), "SELECT count(*) FROM complaint"),
        ("/api/opmerking/stuur", remark(key()), remark(key()), "SELECT count(*) FROM remark"),
        ("/api/code/kwijt", lost.clone(), lost, "SELECT count(*) FROM code_request"),
    ] {
        let shape =
            |answer: String| answer.lines().map(|l| l.split('=').next().unwrap().to_owned()).collect::<Vec<_>>();
        let caught = browser.answer("192.0.2.1", path, "", format!("{trapped}&extra=http%3A%2F%2Fx")).await;
        assert_eq!(count(&browser, table).await, 0, "{path}");
        let taken = browser.answer("192.0.2.2", path, "", usual).await;
        assert_eq!(count(&browser, table).await, 1, "{path}");
        assert_eq!(shape(caught), shape(taken), "{path}");
    }

    // A complaint stays a draft, in case somebody was taken for a program.
    let mut phone = Phone::new(&browser);
    phone.answer(Step::Story, "Begin.").await;
    let draft = drafts::by_token(db, phone.token()).await.unwrap().unwrap();
    for step in Step::ALL {
        let sent = Sent {
            device: Device::of(phone.token()),
            step,
            seen: Revision::default(),
            posted: made::answers(people::NORTH),
        };
        drafts::save(db, draft, sent, clock::now()).await.unwrap();
    }
    labelled(&phone.page("/klacht/controle").await);
    assert_eq!(phone.post("/api/klacht/indienen", "extra=x".into()).await, "/klacht/klaar");
    let state = drafts::load(db, draft).await.unwrap();
    assert!(state.filed.is_none() && state.answers != Answers::default());
    assert_eq!(phone.post("/api/klacht/indienen", "extra=".into()).await, "/klacht/klaar");
    assert!(drafts::load(db, draft).await.unwrap().filed.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn very_many_forms_of_one_network_are_slowed_down_and_none_is_refused() {
    let browser = Browser::new().await;
    let db = &browser.place.house.pool;
    for form in ["Question", "Remark", "LostCode", "Draft"] {
        sqlx::query("INSERT INTO rate (bucket, ends_at, attempts) VALUES ($1, now() + interval '10 minutes', 45)")
            .bind(rates::hash(&browser.place.house, &format!("{form} from 192.0.2.1")))
            .execute(db)
            .await
            .unwrap();
    }
    let remark =
        || format!("key={}&form[sort]=compliment&form[location]={}&form[words]=Fijn", Uuid::new_v4(), people::NORTH);
    let question = || {
        format!(
            "key={}&answers[story]=Ruilen&answers[name]=Noor&answers[email]=noor%40x.nl&answers[safe]=yes",
            Uuid::new_v4()
        )
    };
    for (path, body) in [
        ("/api/vraag/stel", [question(), question()]),
        ("/api/opmerking/stuur", [remark(), remark()]),
        ("/api/klacht/stap", ["step=story&answers[story]=x".to_owned(), "step=story&answers[story]=y".to_owned()]),
    ] {
        let [many, first] = body;
        let timed = async |place: &str, body: String| {
            let begun = Instant::now();
            let (there, _) = browser.post_from(place, path, "", body).await;
            // Each says of its own form that it arrived.
            let (there, _) = there.split_once("?stuk=").unwrap_or((&there, ""));
            (begun.elapsed(), there.to_owned())
        };
        let ((slow, there), (quick, same)) = tokio::join!(timed("192.0.2.1", many), timed("198.51.100.1", first));
        assert_eq!(there, same, "taken all the same");
        assert!(slow >= Duration::from_secs(1) && quick < Duration::from_secs(1), "{path}: {slow:?} and {quick:?}");
    }
}
