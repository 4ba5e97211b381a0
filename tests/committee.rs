//! What a parent committee sees: in by a link in their mail, the own location's closed years, and nothing else.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod smtp;

use common::{browser::Browser, made, now, people};
use gehoor::{
    domain::{
        command::Command,
        ids::{ComplaintId, StaffId},
        lang::Lang,
        phase::Diversion,
        report::Year,
    },
    house::{clock, config::Config},
    http::table::{Kind, Row, TABLE},
    jobs,
    outside::mail::Post,
    store::{
        accounts::{
            self,
            links::{self, Why},
        },
        links as personal, report,
    },
};
use smtp::MailServer;

/// The members of staff have accounts; gives a link of one.
async fn link_of(browser: &Browser, who: StaffId) -> String {
    let house = &browser.place.house;
    accounts::set_password(&house.pool, who, &email(who), "-", now()).await.unwrap();
    links::make(house, who, Why::Forgotten, Lang::Nl, clock::now()).await.unwrap()
}

fn email(who: StaffId) -> String {
    format!("{who}@gehoor.example")
}

/// Opens a link; gives where it leads, and the cookie.
async fn open(browser: &Browser, token: &str) -> (String, String) {
    browser.post_for("/api/oudercommissie/open", "", format!("token={token}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_comes_in_by_the_link_of_a_mail_once_and_needs_no_password() {
    let browser = Browser::new().await;
    let token = link_of(&browser, people::COMMITTEE).await;
    let behind = browser.page(&format!("/oudercommissie/{token}"), "").await;
    assert!(behind.contains("Cijfers lezen"), "looking uses nothing up");
    let (to, cookie) = open(&browser, &token).await;
    assert_eq!(to, "/oudercommissie");
    let page = browser.page("/oudercommissie", &cookie).await;
    assert!(page.contains("Er is nog geen jaarverslag"), "{page}");
    assert_eq!(open(&browser, &token).await.0, "/oudercommissie?fout=link", "it works once");
    assert_eq!(open(&browser, "iets-anders").await.0, "/oudercommissie?fout=link");
    let again = browser.page("/oudercommissie?fout=link", "").await;
    assert!(again.contains("Deze link werkt niet meer") && again.contains("Mail mij de link"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_lets_nobody_in_whose_role_needs_a_password() {
    let browser = Browser::new().await;
    for who in [people::COORDINATOR, people::MANAGER_NORTH, people::ADMINISTRATOR, people::DIRECTOR] {
        let token = link_of(&browser, who).await;
        let (to, cookie) = open(&browser, &token).await;
        assert_eq!((to.as_str(), cookie.as_str()), ("/oudercommissie?fout=link", ""));
        // It is still what it was made for.
        assert!(links::by_token(&browser.place.house.pool, &token, clock::now()).await.unwrap().is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_reads_the_own_location_as_it_was_frozen_and_no_other() {
    let browser = Browser::new().await;
    let (place, pool) = (&browser.place, &browser.place.house.pool);
    let (north, south) = (name(&browser, people::NORTH).await, name(&browser, people::SOUTH).await);
    for _ in 0..6 {
        place.file(people::NORTH).await;
    }
    for _ in 0..7 {
        place.file(people::SOUTH).await;
    }
    let year = Year::new(2026).unwrap();
    let later = "2027-02-01T09:00:00Z".parse().unwrap();
    let frozen = report::freeze(&place.house, year, later).await.unwrap().unwrap();
    // Fixed, and not published: a committee reads it when everybody does.
    let (_, cookie) = open(&browser, &link_of(&browser, people::COMMITTEE).await).await;
    assert!(browser.page("/oudercommissie", &cookie).await.contains("Er is nog geen jaarverslag"));
    assert_eq!(place.publish(year, later).await, frozen);
    let filed = |name: &str| frozen.locations.iter().find(|(_, of)| of.name == name).unwrap().1.filed;
    assert_eq!((filed(&north), filed(&south)), (6, 7));

    let page = main(&browser.page("/oudercommissie", &cookie).await);
    assert!(page.contains(&format!("{north} in 2026")), "{page}");
    assert!(page.contains("<td class=\"table__number\">6<"), "{page}");
    assert!(!page.contains(&south) && !page.contains(">7<"), "{page}");
    assert!(page.contains("/verslagen/2026"));
    // Under another name it finds what it was under the earlier one, and is told which that was.
    sqlx::query("UPDATE location SET name = 'De Poolster' WHERE id = $1")
        .bind(people::NORTH.0)
        .execute(pool)
        .await
        .unwrap();
    let page = main(&browser.page("/oudercommissie", &cookie).await);
    let called = format!("In het verslag over 2026 heet deze locatie {north}.");
    assert!(
        page.contains("De Poolster in 2026") && page.contains(&called) && page.contains("table__number\">6<"),
        "{page}"
    );
    sqlx::query("UPDATE location SET name = $2 WHERE id = $1")
        .bind(people::NORTH.0)
        .bind(&north)
        .execute(pool)
        .await
        .unwrap();
    assert!(!main(&browser.page("/oudercommissie", &cookie).await).contains("heet deze locatie"));
    // A year that was not told, and something that is no year, show the latest.
    for other in ["2025", "iets"] {
        assert!(
            browser.page(&format!("/oudercommissie?jaar={other}"), &cookie).await.contains(&format!("{north} in 2026"))
        );
    }
    // Somebody else who is in reads the form, as nobody does.
    let manager = browser.staff(people::MANAGER_SOUTH).await;
    for visitor in ["", manager.as_str()] {
        let page = main(&browser.page("/oudercommissie", visitor).await);
        assert!(page.contains("Mail mij de link") && !page.contains(&format!("{north} in 2026")), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whether_an_address_is_known_is_told_to_nobody_and_the_mail_leads_to_the_figures() {
    let browser = Browser::new().await;
    let (pool, who) = (&browser.place.house.pool, people::COMMITTEE);
    accounts::set_password(pool, who, &email(who), "-", now()).await.unwrap();
    let house = &browser.place.house;
    let server = MailServer::start(&[]);
    let post = Post::open(&Config { smtp_url: Some(server.url.clone()), ..(*house.config).clone() }).unwrap();
    let ask = |address: String| {
        let body = format!("email={}", address.replace('@', "%40"));
        browser.answer("192.0.2.9", "/api/oudercommissie/link", "", body)
    };
    let known = ask(email(people::COMMITTEE)).await;
    let unknown = ask("niemand@gehoor.example".to_owned()).await;
    assert_eq!(known, unknown);
    assert!(known.contains("location: /oudercommissie?gevraagd=1"), "{known}");
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
    let text = mail["text"].as_str().unwrap();
    assert!(text.contains("/oudercommissie/") && !text.contains("/wachtwoord/"), "{text}");
}

async fn name(browser: &Browser, of: gehoor::domain::ids::LocationId) -> String {
    let org = gehoor::store::organisation::load(&browser.place.house.pool).await.unwrap();
    org.locations.iter().find(|l| l.id == of).unwrap().name.clone()
}

fn main(html: &str) -> String {
    html.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned()
}

/// A form of an improvement at a location.
fn improvement(location: gehoor::domain::ids::LocationId, key: u128, words: &str, more: &str) -> String {
    let (key, words) = (uuid::Uuid::from_u128(key), words.replace(' ', "+"));
    format!("key={key}&form%5Blocation%5D={location}&form%5Bwords%5D={words}{more}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_committee_reads_what_was_improved_at_its_own_location_in_the_coordinators_words() {
    let browser = Browser::new().await;
    let coordinator = browser.staff(people::COORDINATOR).await;
    let (share, set) = ("/api/verbetering/deel", "/api/verbetering/zet");
    let done = "&form%5Bstands%5D=done";
    for (location, key, words) in [
        (people::NORTH, 1, "Er is een tweede hek."),
        // The same form sent twice.
        (people::NORTH, 1, "Er is een tweede hek."),
        (people::SOUTH, 2, "Er is een nieuwe invaller."),
    ] {
        let to = browser.post(share, &coordinator, improvement(location, key, words, done)).await;
        assert_eq!(to, format!("/team/verbeteringen?locatie={location}&gelukt=1"));
    }
    let (_, cookie) = open(&browser, &link_of(&browser, people::COMMITTEE).await).await;
    let page = main(&browser.page("/oudercommissie", &cookie).await);
    assert_eq!(page.matches("Er is een tweede hek.").count(), 1, "{page}");
    assert!(page.contains("Klaar") && !page.contains("invaller"), "{page}");

    // Taken back it is read no more, and undone it is again.
    let id = uuid::Uuid::from_u128(1);
    for (stands, read) in [("withdrawn", false), ("planned", true)] {
        browser.post(set, &coordinator, format!("id={id}&location={}&stands={stands}", people::NORTH)).await;
        let page = main(&browser.page("/oudercommissie", &cookie).await);
        assert_eq!(page.contains("Er is een tweede hek."), read, "{stands}");
    }
    // A director reads along and changes nothing; nobody else sees that there is such a page.
    let director = browser.staff(people::DIRECTOR).await;
    let path = format!("/team/verbeteringen?locatie={}", people::NORTH);
    let page = browser.page(&path, &director).await;
    assert!(page.contains("Er is een tweede hek.") && !page.contains(share), "{page}");
    let refused = browser.post(share, &director, improvement(people::NORTH, 3, "Iets anders.", done)).await;
    assert!(!refused.contains("gelukt"), "{refused}");
    for who in [people::MANAGER_NORTH, people::ADMINISTRATOR, people::COMMITTEE] {
        assert_eq!(browser.page_of(&path, &browser.staff(who).await).await.0, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_committee_would_read_is_looked_at_for_who_could_be_known_by_it_and_nothing_typed_is_lost() {
    let browser = Browser::new().await;
    let coordinator = browser.staff(people::COORDINATOR).await;
    let (share, page) = ("/api/verbetering/deel", format!("/team/verbeteringen?locatie={}", people::NORTH));
    for (words, more, fault, said) in [
        ("Er is een tweede hek.", "", "stands", "Maak een keuze"),
        ("+", "&form%5Bstands%5D=done", "words", "Vul dit in"),
        ("Mevrouw Smit belt voortaan.", "&form%5Bstands%5D=done", "nakijken", "in de naam van een medewerker"),
    ] {
        let to = browser.post(share, &coordinator, improvement(people::NORTH, 7, words, more)).await;
        assert_eq!(to, format!("{page}&fout={fault}"));
        let html = main(&browser.page(&to, &coordinator).await);
        assert!(html.contains(said) && html.contains(words.trim_matches('+')), "{html}");
    }
    let more = "&form%5Bstands%5D=done&form%5Bchecked%5D=ja";
    // A tick is of the words that were shown, and of no others.
    let other = improvement(people::NORTH, 7, "Mevrouw Smit belt voortaan, en Fatma ook.", more);
    assert_eq!(browser.post(share, &coordinator, other).await, format!("{page}&fout=nakijken"));
    let shown = improvement(people::NORTH, 7, "Mevrouw Smit belt voortaan.", "&form%5Bstands%5D=done");
    browser.post(share, &coordinator, shown).await;
    let to =
        browser.post(share, &coordinator, improvement(people::NORTH, 7, "Mevrouw Smit belt voortaan.", more)).await;
    assert_eq!(to, format!("{page}&gelukt=1"));
    assert!(browser.page(&page, &coordinator).await.contains("Mevrouw Smit belt voortaan."));
}

/// A case by everything in an address that leads to it or to something of it: its reference, a file, an invitation.
struct Named {
    reference: String,
    file: String,
    link: String,
}

impl Named {
    /// One that is not there.
    fn nothing() -> Self {
        let id = || uuid::Uuid::new_v4().to_string();
        Self { reference: "0000-0001".to_owned(), file: id(), link: id() }
    }

    /// Of a case, to which the parent adds a file where that is possible.
    async fn of(browser: &Browser, id: ComplaintId) -> Self {
        let mut named = Self { reference: browser.reference(id).await, ..Self::nothing() };
        let parent = browser.parent(id).await;
        browser.upload("/api/volgen/bestanden", &parent, &[("hek.txt", b"Het hek stond open.")]).await;
        let page = browser.page("/volgen", &parent).await;
        if let Some(file) = page.split("/volgen/bestanden/").nth(1) {
            named.file = file.split('"').next().unwrap().to_owned();
        }
        if let Some(link) = personal::of(&browser.place.house.pool, id).await.unwrap().first() {
            named.link = link.id.to_string();
        }
        named
    }

    /// What a way in answers: its status, where it leads and what the page says, without the names that were asked for.
    async fn asked(&self, browser: &Browser, row: &Row, cookie: &str) -> String {
        let Self { reference, file, link } = self;
        let path = row.path.replace("{reference}", reference).replace("{file}", file).replace("{link}", link);
        let main =
            |html: &str| html.split("<main").nth(1).unwrap_or_default().split("</main>").next().unwrap().to_owned();
        let said = if matches!(row.kind, Kind::Function | Kind::Upload) {
            let form = format!(
                "reference={reference}&seen=99&key={}&form[kind]=note&form[text]=Iets.&link={link}&id={file}&week=2026-W47",
                uuid::Uuid::from_u128(1)
            );
            let answer = browser.answer("192.0.2.7", &path, cookie, form).await;
            let head = answer.lines().enumerate().filter(|(n, line)| *n == 0 || line.starts_with("location: "));
            format!("{}\n{}", head.map(|(_, line)| line).collect::<Vec<_>>().join("\n"), main(&answer))
        } else {
            let (status, html) = browser.page_of(&path, cookie).await;
            format!("{status}\n{}", main(&html))
        };
        [reference, file, link].into_iter().fold(said, |said, name| said.replace(name, "…"))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn for_a_committee_no_case_is_there_by_any_address_and_by_no_form() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let mut cases = vec![place.released().await];
    for location in [people::NORTH, people::SOUTH] {
        cases.extend([place.judged(location).await, place.file(location).await]);
        let diverted = place.file(location).await;
        place.act(people::COORDINATOR, diverted, Command::CheckSafety { subjects: vec![] }).await.unwrap();
        let reason = made::prose("Signalen.");
        let divert = Command::Divert { to: Diversion::Meldcode, reason, named_director: None };
        place.act(people::COORDINATOR, diverted, divert).await.unwrap();
        cases.push(diverted);
    }
    let of_cases = |row: &&Row| {
        let acts = matches!(row.kind, Kind::Function | Kind::Upload) && !row.who.parents();
        // Coming out ends the session, as it should.
        (row.path.contains("{reference}") || acts) && row.path != "/api/team/uit"
    };
    let (cookie, nothing) = (browser.staff(people::COMMITTEE).await, Named::nothing());
    let (mut compared, mut files) = (0, 0);
    for id in cases {
        let real = Named::of(&browser, id).await;
        let there = format!("/zaak/{}/bestanden/{}", real.reference, real.file);
        files += usize::from(browser.page_of(&there, &browser.staff(people::COORDINATOR).await).await.0 == 200);
        for row in TABLE.iter().filter(of_cases) {
            let (said, invented) =
                (real.asked(&browser, row, &cookie).await, nothing.asked(&browser, row, &cookie).await);
            assert_eq!(said, invented, "{} of {}", row.path, real.reference);
            if row.path.contains("{reference}") {
                assert!(said.starts_with("404"), "{}: {said}", row.path);
            }
            compared += 1;
        }
    }
    assert!(compared > 300 && files > 0, "{compared} answers, {files} files that are there for others");
}
