//! Addresses and codes as parents, guessers and staff meet them: mail to a real SMTP server, pages without script, the door.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod smtp;

use chrono::TimeDelta;
use common::{
    browser::{Browser, labelled},
    made, now, people,
};
use gehoor::{
    domain::{
        code::AccessCode,
        command::Command,
        ids::{ComplaintId, StaffId},
        intake::{Answers, parse},
        reference::Reference,
        slowing,
    },
    house::{clock, config::Config, cookies},
    jobs,
    outside::mail::Post,
    public::door,
    store::{code_letters, parents, rates, road},
};
use serde_json::Value;
use smtp::MailServer;
use std::time::{Duration, Instant};
use uuid::Uuid;

const ADDRESS: &str = "fatma@example.nl";
/// The title of the notice on the follow page while an address waits to be confirmed.
const UNCONFIRMED: &str = "Uw mailadres is nog niet bevestigd";

/// A browser, and a mail server for what the house sends.
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

    /// Files a complaint with the clock of the pages; gives it with its reference and code.
    async fn file(&self) -> (ComplaintId, String, String) {
        let receipt =
            road::file_new(&self.browser.place.house, made::complaint(people::NORTH), clock::now()).await.unwrap();
        (receipt.complaint, receipt.reference.to_string(), receipt.code.grouped())
    }

    /// Files one, and confirms its address by the mail.
    async fn confirmed(&self) -> (ComplaintId, String, String) {
        let filed = self.file().await;
        let [first] = &self.mails().await[..] else { panic!("one mail") };
        self.browser.post("/api/adres/bevestig", "", format!("token={}", token(first, "/bevestigen/"))).await;
        filed
    }
}

fn text(mail: &Value) -> &str {
    mail["text"].as_str().unwrap()
}

/// What stands behind a path in a mail.
fn token(mail: &Value, path: &str) -> String {
    let rest = text(mail).split(path).nth(1).unwrap_or_else(|| panic!("no {path} in {mail}"));
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}

/// What a person reads of a page.
fn main_of(html: &str) -> &str {
    html.split("<main").nth(1).unwrap().split("</main>").next().unwrap()
}

/// Nothing personal, and not that there is a complaint.
fn says_nothing(mail: &Value, reference: &str) {
    let all = mail.to_string().to_lowercase();
    for hidden in [reference, "Fatma Yıldız", "Fenna", "klacht", "Noordster", "november", "januari", "oordeel"] {
        let body = all.replace(ADDRESS, "").replace("klachten@", "").replace("decem", "");
        assert!(!body.contains(&hidden.to_lowercase()), "{hidden} in {body}");
    }
    assert!(mail["name"].as_str().unwrap_or_default().is_empty(), "{mail}");
}

#[tokio::test(flavor = "multi_thread")]
async fn before_an_address_is_confirmed_a_mail_says_nothing_and_after_it_everything_but_the_code() {
    let town = Town::new().await;
    let (browser, place) = (&town.browser, &town.browser.place);
    let (id, reference, code) = town.file().await;
    let first = town.mails().await;
    assert_eq!((first.len(), first[0]["subject"].as_str().unwrap()), (1, "Bevestig uw mailadres"));
    says_nothing(&first[0], &reference);
    place.act(people::COORDINATOR, id, Command::Message(made::prose("Wij bellen u morgen."))).await.unwrap();
    let second = town.mails().await;
    assert_eq!((second.len(), second[0]["subject"].as_str().unwrap()), (1, "Er is nieuws voor u"));
    says_nothing(&second[0], &reference);

    // Looking uses nothing up, and says the same for a token that is none.
    let link = token(&first[0], "/bevestigen/");
    let pages = [link.as_str(), link.as_str(), "onbekend"];
    let mut seen = Vec::new();
    for token in pages {
        let (_, headers, html) = browser.page_whole(&format!("/bevestigen/{token}"), "").await;
        labelled(&html);
        assert_eq!(headers["referrer-policy"], "no-referrer");
        assert!(html.contains("Is dit uw mailadres?") && !html.contains(&reference));
        seen.push(main_of(&html).replace(token, ""));
    }
    assert!(seen.iter().all(|page| *page == seen[0]));
    assert!(town.mails().await.is_empty());

    for _ in 0..2 {
        let there = browser.post("/api/adres/bevestig", "", format!("token={link}")).await;
        assert_eq!(there, "/bevestigd", "pressed twice, confirmed once");
    }
    let html = browser.page("/bevestigd", "").await;
    labelled(&html);
    assert!(html.contains("Uw mailadres is bevestigd"));
    let third = town.mails().await;
    assert_eq!(third.len(), 1, "{third:?}");
    let said = text(&third[0]);
    assert!(said.contains(&reference) && said.contains("Beste Fatma Yıldız,") && said.contains("Ons oordeel krijgt u"));
    assert!(said.contains("Ons voorstel is dat de") && said.contains("Twee werkdagen na"), "{said}");
    assert_eq!(third[0]["name"], "Fatma Yıldız");

    place.act(people::COORDINATOR, id, Command::Message(made::prose("Tot morgen."))).await.unwrap();
    let fourth = town.mails().await;
    assert!(fourth[0]["subject"].as_str().unwrap().contains(&reference));
    for mail in [first, second, third, fourth].concat() {
        assert!(!mail.to_string().replace([' ', '-'], "").contains(&code.replace(' ', "")), "the code was mailed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_expired_gets_the_answer_of_one_that_never_was() {
    let town = Town::new().await;
    let browser = &town.browser;
    town.file().await;
    let link = token(&town.mails().await[0], "/bevestigen/");
    let yesterday = clock::now() - TimeDelta::days(1);
    let owner = browser.place.database.owner().await;
    sqlx::query("UPDATE own_link SET expires_at = $1").bind(yesterday).execute(&owner).await.unwrap();
    let mut answers = Vec::new();
    for token in [link.as_str(), "onbekend", ""] {
        let there = browser.post("/api/adres/bevestig", "", format!("token={token}")).await;
        assert!(there.starts_with("/bevestigd?fout=link"), "{there}");
        answers.push(there);
    }
    assert!(answers.iter().all(|a| *a == answers[0]));
    let html = browser.page("/bevestigd?fout=link", "").await;
    labelled(&html);
    assert!(html.contains("Deze link werkt niet (meer)") && town.mails().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_follow_page_says_that_the_address_waits_and_sends_the_mail_again_at_its_pace() {
    let town = Town::new().await;
    let browser = &town.browser;
    let (id, ..) = town.file().await;
    let parent = browser.parent(id).await;
    let html = browser.page("/volgen", &parent).await;
    labelled(&html);
    assert!(html.contains("Uw mailadres is nog niet bevestigd") && html.contains("De mail is net verstuurd"));
    town.mails().await;
    let again = || browser.post("/api/volgen/bevestig", &parent, String::new());
    again().await;
    assert!(town.mails().await.is_empty(), "it went just now");

    let owner = browser.place.database.owner().await;
    let earlier = "UPDATE outgoing_mail SET asked_at = asked_at - interval '11 minutes'";
    sqlx::query(earlier).execute(&owner).await.unwrap();
    assert!(browser.page("/volgen", &parent).await.contains("Stuur de mail opnieuw"));
    for _ in 0..3 {
        assert_eq!(again().await, "/volgen");
    }
    let mails = town.mails().await;
    assert_eq!(mails.len(), 1);
    let link = token(&mails[0], "/bevestigen/");
    browser.post("/api/adres/bevestig", "", format!("token={link}")).await;
    assert!(!browser.page("/volgen", &parent).await.contains("nog niet bevestigd"));
    // Who has no address, or is not mailed, reads nothing of it.
    for answers in [
        Answers { email: String::new(), ..made::answers(people::NORTH) },
        Answers { safe: "no".into(), ..made::answers(people::NORTH) },
    ] {
        let new = parse(&answers, made::today()).unwrap();
        let id = road::file_new(&browser.place.house, new, now()).await.unwrap().complaint;
        let parent = browser.parent(id).await;
        assert!(!browser.page("/volgen", &parent).await.contains("nog niet bevestigd"));
    }
}

/// Says that a code is lost; gives where it leads and how long that took.
async fn loses(browser: &Browser, reference: &str, email: &str) -> (String, Duration) {
    let begun = Instant::now();
    let form = format!("reference={reference}&email={email}");
    let (there, cookie) =
        browser.post_from(&format!("192.0.2.{}", reference.len() + email.len()), "/api/code/kwijt", "", form).await;
    assert_eq!(cookie, "");
    (there, begun.elapsed())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lost_the_code_is_answered_the_same_whatever_is_true_and_takes_a_new_one_by_mail() {
    let town = Town::new().await;
    let browser = &town.browser;
    let (id, reference, old) = town.confirmed().await;
    let (_, unconfirmed, _) = town.file().await;
    town.mails().await;
    let elsewhere = browser.parent(id).await;
    let page = browser.page("/volgen/code-kwijt", "").await;
    labelled(&page);
    assert!(page.contains("/volgen/nieuwe-code") && page.contains("030 123 45 67"), "by post, for who has no mail");
    assert!(browser.page("/volgen", "").await.contains("/volgen/code-kwijt"));

    let mut answers = Vec::new();
    for (reference, email) in [
        (reference.as_str(), "fatma%40example.nl"),
        (reference.as_str(), "iemand%40example.nl"),
        ("0000-0000", "fatma%40example.nl"),
        (unconfirmed.as_str(), "fatma%40example.nl"),
    ] {
        let (there, took) = loses(browser, reference, email).await;
        assert!(took < Duration::from_secs(5));
        let page = browser.page(&there, "").await;
        labelled(&page);
        answers.push((there, main_of(&page).to_owned()));
    }
    assert!(answers.iter().all(|a| *a == answers[0]) && answers[0].0 == "/volgen/code-kwijt?gevraagd=1", "{answers:?}");
    let mails = town.mails().await;
    let [mail] = &mails[..] else { panic!("{} mails", mails.len()) };
    let link = token(mail, "/volgen/code-kwijt/");

    for _ in 0..2 {
        let html = browser.page(&format!("/volgen/code-kwijt/{link}"), "").await;
        labelled(&html);
        assert!(!html.contains(&reference));
    }
    assert_eq!(browser.code(&reference).await, old, "looking uses nothing up");
    let (there, cookie) = browser.post_for("/api/code/link", "", format!("token={link}")).await;
    assert_eq!(there, "/volgen/uw-code");
    let code = browser.code(&reference).await;
    assert_ne!(code, old);
    for _ in 0..2 {
        let html = browser.page("/volgen/uw-code", &cookie).await;
        labelled(&html);
        assert!(html.contains(&code) && html.contains(&reference) && !html.contains(&old));
    }
    let (there, other) = browser.post_for("/api/code/link", "", format!("token={link}")).await;
    assert_eq!(there, "/volgen/uw-code", "pressed twice");
    assert!(browser.page("/volgen/uw-code", &other).await.contains(&code), "one code");
    assert!(!browser.page("/volgen/uw-code", "").await.contains(&code));
    assert!(!browser.page("/volgen/uw-code", &elsewhere).await.contains(&code));
    assert!(browser.page("/volgen", &cookie).await.contains("Er is een nieuwe code gemaakt"), "it is open too");
    assert!(!browser.page("/volgen", &elsewhere).await.contains(&reference), "who looked with the old one");
    assert_eq!(opens(browser, "198.51.100.1", &reference, &old).await.0, "/volgen?fout=paar");
    assert_eq!(opens(browser, "198.51.100.2", &reference, &code).await.0, "/volgen");

    let told = town.mails().await;
    assert!(told[0]["subject"].as_str().unwrap().starts_with("Er is een nieuwe code gemaakt"));
    for mail in mails.iter().chain(&told) {
        let all = mail.to_string().replace([' ', '-'], "");
        assert!(!all.contains(&code.replace(' ', "")) && !all.contains(&old.replace(' ', "")), "a code was mailed");
    }
}

#[tokio::test]
async fn what_cannot_be_a_reference_or_an_address_is_told_beside_its_field_and_the_address_stands_nowhere() {
    let browser = Browser::new().await;
    let back = browser.post("/api/code/kwijt", "", "reference=7F3K&email=noor".to_owned()).await;
    assert!(back.starts_with("/volgen/code-kwijt?fout=reference-vorm.email-vorm&kenmerk=7F3K"), "{back}");
    assert!(!place_and_query(&back).contains("noor"));
    let html = browser.page("/volgen/code-kwijt?fout=reference-vorm.email-vorm&kenmerk=7F3K", "").await;
    labelled(&html);
    assert!(html.contains("error-summary") && html.contains("href=\"#email\"") && html.contains("value=\"7F3K\""));
    let back = browser.post("/api/code/sleutel", "", "reference=&key=kort".to_owned()).await;
    assert!(back.starts_with("/volgen/nieuwe-code?fout=reference-leeg.key-vorm"), "{back}");
    labelled(&browser.page("/volgen/nieuwe-code?fout=reference-leeg.key-vorm", "").await);
}

#[tokio::test]
async fn what_was_typed_in_a_form_that_comes_back_is_still_there_once_and_in_no_address() {
    let browser = Browser::new().await;
    for (form, typed, value, other) in [
        ("volgen/open", "reference=7F3K-9QXD&code=1234+5678+9012+345", "1234 5678 9012 345", "/volgen/code-kwijt"),
        ("volgen/open", "reference=7F3K-9QXD&code=1234+5678+9012+3456", "1234 5678 9012 3456", "/volgen/nieuwe-code"),
        ("code/kwijt", "reference=7F3K&email=noor%40x.nl", "noor@x.nl", "/volgen"),
        ("code/kwijt", "reference=7F3K-9QXD&email=%3Cnoor", "&lt;noor", "/volgen"),
        ("code/sleutel", "reference=&key=kq7m+2x9p+4tr", "kq7m 2x9p 4tr", "/volgen"),
    ] {
        let (back, cookie) = browser.post_for(&format!("/api/{form}"), "", typed.to_owned()).await;
        assert!(!place_and_query(&back).contains(value) && !cookie.contains(value), "{back} {cookie}");
        let (_, headers, html) = browser.page_whole(&back, &cookie).await;
        labelled(&html);
        assert!(html.contains(&format!("value=\"{value}\"")), "{form}: {html}");
        // Shown once; and never in the field of another form.
        assert!(headers["set-cookie"].to_str().unwrap().starts_with(&format!("{}=;", cookies::TYPED)), "{headers:?}");
        assert!(!browser.page(other, &cookie).await.contains(value), "{other}");
    }
}

/// What this product puts in an address; the rest is of the framework.
fn place_and_query(location: &str) -> &str {
    location.split("&__").next().unwrap()
}

/// Tries a code at the door, from somewhere; gives where it leads and the cookie.
async fn opens(browser: &Browser, place: &str, reference: &str, code: &str) -> (String, String) {
    let form = format!("reference={reference}&code={}", code.replace(' ', "+"));
    let (there, cookie) = browser.post_from(place, "/api/volgen/open", "", form).await;
    (there.split("&kenmerk").next().unwrap().to_owned(), cookie)
}

/// Every word that staff can get of a case, and of everything around it.
async fn all_of_staff(browser: &Browser, who: StaffId, reference: &str) -> String {
    let cookie = browser.staff(who).await;
    let mut all = String::new();
    for path in [
        "/bord".to_owned(),
        format!("/zaak/{reference}"),
        format!("/zaak/{reference}/codebrief"),
        format!("/zaak/{reference}/geopend"),
    ] {
        all += &browser.page_of(&path, &cookie).await.1;
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_by_post_is_made_by_its_parent_and_no_staff_ever_reads_one() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let answers = Answers {
        email: String::new(),
        address: "Dorpsstraat 1\n3701 AB Zeist".into(),
        ..made::answers(people::NORTH)
    };
    let receipt = road::file_new(&place.house, parse(&answers, made::today()).unwrap(), clock::now()).await.unwrap();
    let (id, reference) = (receipt.complaint, receipt.reference.to_string());
    let (desk, path) = (browser.staff(people::COORDINATOR).await, format!("/zaak/{}", receipt.reference));
    let html = browser.page(&path, &desk).await;
    assert!(html.contains("Nieuwe code per post") && !html.contains("/codebrief"));
    let order = |kind: &str, more: &str| {
        format!("reference={reference}&seen=99&key={}&form[kind]={kind}&{more}", Uuid::new_v4())
    };
    // Without saying how it was checked there is no letter.
    browser.post("/api/zaak/doe", &desk, order("send_code_letter", "form[text]=")).await;
    assert!(browser.page(&format!("{path}?formulier=send_code_letter"), &desk).await.contains("Fout: "));
    browser.post("/api/zaak/doe", &desk, order("send_code_letter", "form[text]=Teruggebeld.")).await;
    let html = browser.page(&path, &desk).await;
    assert!(html.contains(&format!("{path}/codebrief")) && html.contains("Brief met een sleutel voor een nieuwe code"));

    let letter = code_letters::latest(&place.house.pool, &receipt.reference).await.unwrap().unwrap();
    let key = place.house.keys.letter_key(letter).grouped();
    let (_, headers, sheet) = browser.page_whole(&format!("{path}/codebrief"), &desk).await;
    labelled(&sheet);
    assert!(headers["x-robots-tag"].to_str().unwrap().starts_with("noindex"));
    for word in [key.as_str(), "Dorpsstraat 1", "Fatma Yıldız", &reference, "/volgen/nieuwe-code"] {
        assert!(sheet.contains(word), "{word}");
    }
    assert!(!sheet.contains("hek"), "nothing of the case");
    // Nobody else prints it, and the handler has no such page.
    for other in [people::SECOND_COORDINATOR, people::MANAGER_NORTH, people::REGIONAL, people::DIRECTOR] {
        let cookie = browser.staff(other).await;
        assert!(!browser.page_of(&format!("{path}/codebrief"), &cookie).await.1.contains(&key), "{other}");
        assert_eq!(browser.bytes(&format!("{path}/codebrief.pdf"), &cookie).await.0, 404, "{other}");
    }
    assert!(sheet.contains(&format!("{path}/codebrief.pdf")));
    let (status, _, pdf) = browser.bytes(&format!("{path}/codebrief.pdf"), &desk).await;
    assert!(status == 200 && pdf.starts_with(b"%PDF"));
    let day = clock::amsterdam_date(clock::now());
    let posted = day.format("form[day]=%-d&form[month]=%-m&form[year]=%Y").to_string();
    browser.post("/api/zaak/doe", &desk, order("post_code_letter", &posted)).await;
    let html = browser.page(&path, &desk).await;
    assert!(html.contains("Brief met sleutel op de post gedaan") && !html.contains(&format!("{path}/codebrief")));
    assert!(!browser.page(&format!("{path}/codebrief"), &desk).await.contains(&key), "posted is posted");
    assert_eq!(browser.bytes(&format!("{path}/codebrief.pdf"), &desk).await.0, 404);

    // The parent, some days later.
    let page = browser.page("/volgen/nieuwe-code", "").await;
    labelled(&page);
    let types = |from: &'static str, reference: &str, key: &str| {
        let form = format!("reference={reference}&key={}", key.to_lowercase().replace(' ', "+"));
        let browser = &browser;
        async move { browser.post_from(from, "/api/code/sleutel", "", form).await }
    };
    let wrong = types("192.0.2.1", &reference, "0000 0000 0000").await;
    let unknown = types("192.0.2.2", "0000-0000", &key).await;
    assert_eq!(wrong.0.replace(&reference, ""), unknown.0.replace("0000-0000", ""));
    assert!(wrong.0.starts_with("/volgen/nieuwe-code?fout=paar"));
    // What was typed comes back, and nothing is opened.
    assert!([&wrong.1, &unknown.1].iter().all(|cookie| cookie.starts_with(cookies::TYPED)));
    let before = parents::begin(&place.house.pool, id, clock::now()).await.unwrap();
    let (there, cookie) = types("192.0.2.3", &reference, &key).await;
    assert_eq!(there, "/volgen/uw-code");
    let code = browser.code(&reference).await;
    let html = browser.page("/volgen/uw-code", &cookie).await;
    labelled(&html);
    assert!(html.contains(&code) && code != receipt.code.grouped());
    assert_eq!(parents::by_token(&place.house.pool, &before, clock::now()).await.unwrap(), None);
    let follow = browser.page("/volgen", &cookie).await;
    assert!(follow.contains("met de sleutel uit onze brief") && !follow.contains("Teruggebeld."), "both sides see it");
    assert!(browser.page(&path, &desk).await.contains("Met de sleutel uit de brief is een nieuwe code genomen"));

    // Somebody else who reads the letter later gets what a wrong key gets.
    let owner = place.database.owner().await;
    sqlx::query("UPDATE code_letter SET ended_at = ended_at - interval '1 hour'").execute(&owner).await.unwrap();
    let late = types("192.0.2.4", &reference, &key).await;
    assert_eq!(late.0.replace(&reference, ""), unknown.0.replace("0000-0000", ""));

    for who in people::ALL {
        let all = all_of_staff(&browser, who, &reference).await.replace([' ', '-', '\u{a0}'], "");
        for code in [&code, &receipt.code.grouped()] {
            assert!(!all.contains(&code.replace(' ', "")), "{who} read a code");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_confirmed_address_hears_that_a_letter_was_asked_for_and_any_other_only_that_there_is_news() {
    let town = Town::new().await;
    let place = &town.browser.place;
    let (confirmed, reference, _) = town.confirmed().await;
    let (other, its_reference, _) = town.file().await;
    town.mails().await;
    for id in [confirmed, other] {
        let send = Command::SendCodeLetter { checked: made::prose("Gebeld."), address: Some(made::prose("Kade 2")) };
        place.act(people::COORDINATOR, id, send).await.unwrap();
    }
    let mails = town.mails().await;
    let (told, neutral): (Vec<_>, Vec<_>) = mails.iter().partition(|m| text(m).contains(&reference));
    let ([told], [neutral]) = (&told[..], &neutral[..]) else { panic!("{mails:?}") };
    assert!(text(told).contains("U krijgt een brief met een sleutel") && text(told).contains("Bel dan meteen"));
    assert!(!text(told).contains("Kade 2"));
    says_nothing(neutral, &its_reference);
}

#[tokio::test]
async fn what_was_diverted_gives_no_letter_and_who_may_not_make_one_gets_no_page() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.file(people::NORTH).await;
    let send = || Command::SendCodeLetter { checked: made::prose("Gebeld."), address: Some(made::prose("Kade 2")) };
    place.act(people::COORDINATOR, id, send()).await.unwrap();
    let reason = made::prose("Zorg.");
    let divert = Command::Divert { to: gehoor::domain::phase::Diversion::Meldcode, reason, named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    let sheet = format!("/zaak/{}/codebrief", browser.reference(id).await);
    let (status, html) = browser.page_of(&sheet, &browser.staff(people::COORDINATOR).await).await;
    assert_eq!(status, 404);
    assert!(!html.contains("Kade 2"));
}

/// N attempts with a wrong code at a reference that exists and at one that does not: equal in everything, and each held to
/// the same moment, before which nothing is answered. A busy machine answers later now and then; of five attempts one is on
/// time.
#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_and_a_wrong_reference_are_answered_alike_and_at_the_same_moment_at_every_attempt() {
    const ATTEMPTS: u32 = 5;
    let browser = Browser::new().await;
    let reference = browser.reference(browser.place.file(people::NORTH).await).await;
    let series = async |reference: &str, place: &str| {
        let mut answers = Vec::new();
        for n in 1..=ATTEMPTS {
            let body = format!("reference={reference}&code=123456789012345{n}");
            let begun = Instant::now();
            let answer = browser.answer(place, "/api/volgen/open", "", body).await;
            answers.push((begun.elapsed(), slowing::answer_after(n, n), answer));
        }
        answers
    };
    let (exists, unknown) = tokio::join!(series(&reference, "192.0.2.1"), series("0000-0000", "192.0.2.2"));
    for (n, ((_, _, a), (_, _, b))) in (1..).zip(exists.iter().zip(&unknown)) {
        let b = b.replace("0000-0000", &reference);
        assert_eq!(*a, b, "attempt {n}");
        assert!(a.contains("fout=paar") && a.matches("set-cookie").count() == 1, "{a}");
        assert!(a.contains(&format!("set-cookie: {}=code.", cookies::TYPED)), "what was typed, and nothing else: {a}");
    }
    for (which, answers) in [("wrong code", &exists), ("wrong reference", &unknown)] {
        let later = answers.iter().map(|(took, held, _)| {
            assert!(took >= held, "{which}: answered after {took:?}, held to {held:?}");
            *took - *held
        });
        let later: Vec<Duration> = later.collect();
        println!("{which}: later than the moment it is held to by {later:?}");
        assert!(later.iter().min() < Some(&Duration::from_millis(100)), "{which}: {later:?}");
        assert!(later.iter().max() < Some(&Duration::from_secs(3)), "{which}: {later:?}");
    }

    // As it is seen by a program instead of a browser.
    for (place, reference) in [("192.0.2.3", reference.as_str()), ("192.0.2.4", "0000-0000")] {
        let body = format!("reference={reference}&code=1234567890123456");
        let (status, text) = browser.program(place, "/api/volgen/open", body).await;
        assert_eq!((status, text.as_str()), (404, "\"NotFound\""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn however_hard_somebody_guesses_the_parent_comes_in_at_once_from_elsewhere_and_from_a_known_device() {
    let browser = Browser::new().await;
    let receipt = road::receipt(&browser.place.house, browser.place.file(people::NORTH).await).await.unwrap();
    let (reference, code) = (receipt.reference.to_string(), receipt.code.grouped());
    let form = format!("reference={reference}&code={}", code.replace(' ', "+"));
    // The parent was in before, at home: where the guesser is, too.
    let cookies = browser.answer("192.0.2.9", "/api/volgen/open", "", form.clone()).await;
    let device = cookies.split(&format!("{}=", cookies::DEVICE)).nth(1).unwrap().split(';').next().unwrap();
    let device = format!("{}={device}", cookies::DEVICE);
    // A great many attempts from the same network, as the table counts them.
    let owner = browser.place.database.owner().await;
    for bucket in ["Code of 192.0.2.9".to_owned(), format!("Code at {reference}")] {
        sqlx::query(
            "INSERT INTO rate (bucket, ends_at, attempts) VALUES ($1, $2, 100000)
             ON CONFLICT (bucket) DO UPDATE SET attempts = 100000, ends_at = $2",
        )
        .bind(rates::hash(&browser.place.house, &bucket))
        .bind(clock::now() + TimeDelta::minutes(10))
        .execute(&owner)
        .await
        .unwrap();
    }
    let time = async |place: &str, cookie: &str, body: &str| {
        let begun = Instant::now();
        let answer = browser.answer(place, "/api/volgen/open", cookie, body.to_owned()).await;
        (begun.elapsed(), answer)
    };
    let wrong = format!("reference={reference}&code=1234567890123456");
    let made_up = format!("{}=abc.def", cookies::DEVICE);
    let (known, elsewhere, guesser, other_case, forged) = tokio::join!(
        time("192.0.2.9", &device, &form),
        time("198.51.100.7", "", &form),
        time("192.0.2.9", "", &wrong),
        time("192.0.2.9", &device, "reference=0000-0000&code=1234567890123456"),
        time("192.0.2.9", &made_up, &wrong),
    );
    for (who, (took, answer)) in [("known", &known), ("elsewhere", &elsewhere)] {
        assert!(*took < Duration::from_secs(4), "{who} waited {took:?}");
        assert!(answer.contains("location: /volgen\n"), "{who}: {answer}");
    }
    for (who, (took, answer)) in [("guesser", &guesser), ("another case", &other_case), ("forged", &forged)] {
        assert!(*took > Duration::from_secs(9), "{who} waited {took:?}");
        assert!(answer.contains("fout=paar"), "{who} is answered, not refused: {answer}");
    }
    // Also on the guesser's own network, without being known, the right code opens: nobody is locked out.
    let (_, answer) = time("192.0.2.9", "", &form).await;
    assert!(answer.contains("location: /volgen\n"));
}

#[tokio::test]
async fn logging_off_leaves_nothing_on_the_device_that_tells_of_a_complaint() {
    let browser = Browser::new().await;
    let parent = browser.parent(browser.place.file(people::NORTH).await).await;
    let answer = browser.answer("192.0.2.1", "/api/volgen/sluit", &parent, String::new()).await;
    for cookie in [cookies::FOLLOW, cookies::DEVICE] {
        assert!(answer.contains(&format!("set-cookie: {cookie}=; ")), "{answer}");
    }
}

/// Prints how long the work behind a wrong code and behind a wrong reference takes, without the wait that covers it:
/// `cargo nextest run --release --features ssr --test codes --run-ignored only --no-capture`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "for a person who wants the figures of docs/performance.md"]
async fn how_long_the_work_behind_the_door_takes() {
    const ROUNDS: usize = 2_000;
    let browser = Browser::new().await;
    let house = &browser.place.house;
    for _ in 0..200 {
        browser.place.file(people::NORTH).await;
    }
    let reference: Reference = browser.reference(browser.place.file(people::NORTH).await).await.parse().unwrap();
    let unknown: Reference = "0000-0000".parse().unwrap();
    let code: AccessCode = "1234 5678 9012 3456".parse().unwrap();
    let mut times = [Vec::new(), Vec::new()];
    for n in 0..2 * ROUNDS {
        let (which, of) = if n % 2 == 0 { (0, &reference) } else { (1, &unknown) };
        let begun = Instant::now();
        assert_eq!(door::of_code(house, of, &code).await.unwrap(), None);
        times[which].push(begun.elapsed());
    }
    for (name, times) in ["wrong code", "wrong reference"].iter().zip(&mut times) {
        times.sort();
        let at = |share: f64| times[(ROUNDS as f64 * share) as usize];
        println!("{name}: median {:?}, 95 % {:?}, of {ROUNDS}", at(0.5), at(0.95));
    }
    for (name, of) in [("wrong code", reference.to_string()), ("wrong reference", "0000-0000".to_owned())] {
        let mut through = Vec::new();
        for n in 0..15 {
            let body = format!("reference={of}&code=1234567890123456");
            let begun = Instant::now();
            browser.answer(&format!("192.0.2.{n}"), "/api/volgen/open", "", body).await;
            through.push(begun.elapsed());
        }
        through.sort();
        println!("{name}, through the door at a first attempt: median {:?}", through[7]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_mail_address_is_changed_on_the_follow_page_and_confirmed_before_anything_personal_goes_there() {
    let town = Town::new().await;
    let (browser, place) = (&town.browser, &town.browser.place);
    let (id, reference, _) = town.confirmed().await;
    let parent = browser.parent(id).await;
    let html = browser.page("/volgen", &parent).await;
    assert!(html.contains("Hoe wij u bereiken") && html.contains(&format!("Nu: {ADDRESS}")));
    assert!(!html.contains(UNCONFIRMED));
    let change = |fields: &str| {
        let body = format!("seen=99&key={}&form[kind]=change_reach&{fields}", Uuid::new_v4());
        browser.post("/api/volgen/doe", &parent, body)
    };
    for (fields, field) in [("form[email]=", "email"), ("form[email]=fatma", "email"), ("form[phone]=12", "phone")] {
        assert!(change(fields).await.starts_with("/volgen?fout=formulier"), "{fields}");
        let html = browser.page("/volgen?fout=formulier", &parent).await;
        labelled(&html);
        assert!(html.contains(&format!("href=\"#change_reach-form-{field}\"")), "{fields}");
    }
    town.mails().await;
    let back = change("form[email]=fatma%40voorbeeld.nl&form[phone]=06+98765432").await;
    assert!(back.starts_with("/volgen?gedaan=1"), "{back}");
    let html = browser.page("/volgen", &parent).await;
    assert!(html.contains(UNCONFIRMED), "it waits to be confirmed");
    assert!(html.contains("Hoe wij u bereiken, is veranderd"));
    place.act(people::COORDINATOR, id, Command::Message(made::prose("Wij bellen u morgen."))).await.unwrap();
    while jobs::next(&place.house, &town.post, clock::now()).await.unwrap() {}
    let all = town.server.mails();
    let new: Vec<&Value> = all.iter().filter(|m| m["to"][0] == "fatma@voorbeeld.nl").collect();
    assert_eq!(new.len(), 2, "one to confirm, one that there is news");
    let old: Vec<&Value> = all.iter().filter(|m| m["to"][0] == ADDRESS).collect();
    assert_eq!((old.len(), old[0]["subject"].as_str().unwrap()), (1, "U hebt een ander mailadres"), "it hears of it");
    let told = old[0].to_string().to_lowercase();
    assert!(!told.contains(&reference.to_lowercase()) && !told.contains("voorbeeld") && !told.contains("klacht van"));
    for mail in &new {
        let said = mail.to_string().to_lowercase();
        assert!(!said.contains(&reference.to_lowercase()) && !said.contains("yıldız") && !said.contains("klacht van"));
    }
    let confirm = token(new[0], "/bevestigen/");
    browser.post("/api/adres/bevestig", "", format!("token={confirm}")).await;
    while jobs::next(&place.house, &town.post, clock::now()).await.unwrap() {}
    let after = town.server.mails();
    assert!(after.iter().any(|m| m["to"][0] == "fatma@voorbeeld.nl" && m.to_string().contains(&reference)));

    // Staff call the new number, and read that it changed; on a written request they change it too, with a note.
    let desk = browser.staff(people::COORDINATOR).await;
    let page = format!("/zaak/{reference}");
    let html = browser.page(&page, &desk).await;
    assert!(html.contains("tel:0698765432") && html.contains("fatma@voorbeeld.nl"));
    assert!(html.contains("Hoe de ouder te bereiken is, is veranderd"));
    let body = format!(
        "reference={reference}&seen=99&key={}&form[kind]=change_reach&form[safe]=no&form[text]=",
        Uuid::new_v4()
    );
    let back = browser.post("/api/zaak/doe", &desk, body).await;
    let html = browser.page(back.split("?__err").next().unwrap(), &desk).await;
    assert!(html.contains("href=\"#change_reach-form-text\""), "how they asked is written down");
    let body = format!(
        "reference={reference}&seen=99&key={}&form[kind]=change_reach&form[safe]=no&form[text]=Per+brief+van+gisteren.",
        Uuid::new_v4()
    );
    browser.post("/api/zaak/doe", &desk, body).await;
    assert!(browser.page(&page, &desk).await.contains("Per brief van gisteren."));
    let theirs = browser.page("/volgen", &parent).await;
    assert!(theirs.contains("wij bellen en mailen u niet") && !theirs.contains("Per brief van gisteren."));
}
