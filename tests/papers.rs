//! What can be kept or posted: that it is for exactly whom its page is for, that it says what it must and nothing it must
//! not, and that a calendar can read the promised days.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::{HeaderMap, StatusCode, header};
use common::{Place, browser::Browser, made, now, pdf::text_of, people};
use gehoor::{
    domain::{
        access::{Actor, Role},
        command::Command,
        ids::{ComplaintId, StaffId},
        intake::{Answers, Channel, parse},
        lang::Lang,
        phase::{Diversion, Ground, NotOne, ReopenGround},
    },
    house::{clock, cookies},
    papers::{KeyLetter, key_letter},
    store::{
        case, drafts,
        mail::{self, Recipient},
        organisation, road,
    },
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A document, kept beside the test's other files, to be looked at.
async fn document(browser: &Browser, path: &str, cookie: &str) -> (HeaderMap, String) {
    let (status, headers, bytes) = browser.bytes(path, cookie).await;
    assert_eq!(status, StatusCode::OK, "{path}");
    assert_eq!(headers[header::CONTENT_TYPE], "application/pdf");
    assert_eq!(headers[header::CACHE_CONTROL], "no-store");
    keep(path.rsplit('/').next().unwrap(), &bytes);
    (headers, text_of(&bytes))
}

fn keep(name: &str, bytes: &[u8]) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}

/// Whoever is not meant gets exactly what they get where nothing is.
async fn nothing(browser: &Browser, path: &str, cookie: &str) {
    let (status, _, body) = browser.page_whole(path, cookie).await;
    let (other, _, none) = browser.page_whole("/zaak/ZZZZ-ZZZZ/brief.pdf", cookie).await;
    assert_eq!((status, body), (other, none), "{path}");
}

/// A complaint of somebody without mail.
async fn without_mail(place: &Place) -> ComplaintId {
    let answers = Answers {
        email: String::new(),
        address: "Dorpsstraat 1\n3701 AB Zeist".into(),
        way: "letter".into(),
        ..made::answers(people::NORTH)
    };
    let id = road::file_new(&place.house, parse(&answers, made::today()).unwrap(), now()).await.unwrap().complaint;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    let route = Command::Route { handler: people::MANAGER_NORTH, reason: None };
    place.act(people::COORDINATOR, id, route).await.unwrap();
    id
}

#[tokio::test]
async fn whoever_filed_keeps_a_receipt_with_the_code_and_nobody_else_gets_it() {
    let browser = Browser::new().await;
    let house = &browser.place.house;
    let (draft, token) = drafts::begin(&house.pool, now()).await.unwrap();
    let mut answers = made::answers(people::NORTH);
    answers.about_manager = "yes".into();
    drafts::put(&house.pool, draft, &token, &answers, now()).await.unwrap();
    let cookie = format!("{}={token}", cookies::DRAFT);
    let path = "/klacht/bevestiging.pdf";
    assert_eq!(browser.page_of(path, &cookie).await.0, StatusCode::NOT_FOUND, "before it is filed");
    let filed = road::file(house, draft, None, now()).await.unwrap();
    assert!(browser.page("/klacht/klaar", &cookie).await.contains("href=\"/klacht/bevestiging.pdf\""));
    let (headers, text) = document(&browser, path, &cookie).await;
    assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"ontvangstbewijs.pdf\"");
    for said in [
        filed.reference.as_str(),
        &filed.code.grouped(),
        "woensdag 25 november 2026",
        "Deze dagen tellen ook niet mee: zaterdag 21 november (weekend), zondag",
        "vrijdag 1 januari 2027",
        "20 november 2027",
        "Cora",
        "De klachtencoördinator leest uw klacht als eerste",
        "Die behandelt de klacht daarom niet. Ons voorstel is dat de regiomanager uw klacht behandelt.",
        "/volgen",
        "Pagina 1 van",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    // It may be found on the device by others: what was written is not in it.
    for hidden in ["hek", "Fatma", "Fenna"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
    let english = document(&browser, path, &format!("{cookie}; {}=en", cookies::LANG)).await;
    assert!(english.1.contains("Receipt of your complaint") && english.1.contains("Wednesday 25 November 2026"));
    assert_eq!(browser.page_of(path, "").await.0, StatusCode::NOT_FOUND);
    nothing(&browser, path, &browser.staff(people::COORDINATOR).await).await;
    // Who follows it with the code has it already.
    assert_eq!(browser.page_of(path, &browser.parent(filed.complaint).await).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whom_a_complaint_is_about_is_neither_who_reads_it_nor_whom_to_ask() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let filed = async |otherwise: Answers| {
        let (draft, token) = drafts::begin(&place.house.pool, now()).await.unwrap();
        drafts::put(&place.house.pool, draft, &token, &otherwise, now()).await.unwrap();
        let id = road::file(&place.house, draft, None, now()).await.unwrap().complaint;
        (id, format!("{}={token}", cookies::DRAFT))
    };
    let made = || made::answers(people::NORTH);
    let [of_coordinator, of_manager] =
        ["Uw klacht gaat over de klachtencoördinator.", "Uw klacht gaat over de manager van de locatie."];
    for (answers, withheld) in [
        (Answers { persons: "mevrouw Kuiper".into(), ..made() }, people::COORDINATOR),
        (Answers { about_coordinator: "yes".into(), ..made() }, people::COORDINATOR),
    ] {
        let (id, cookie) = filed(answers).await;
        let page = browser.page("/klacht/klaar", &cookie).await;
        let paper = document(&browser, "/klacht/bevestiging.pdf", &cookie).await.1;
        assert!(page.contains(of_coordinator) && paper.contains(of_coordinator) && !page.contains(of_manager));
        let main = |html: &str| html.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned();
        for html in [main(&page), main(&browser.page("/volgen", &browser.parent(id).await).await)] {
            assert!(html.contains("Cees Baas") && !html.contains("Cora Kuiper"), "{html}");
        }
        assert_eq!(case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap().conflicted, [withheld]);
        let mails = mail::of(&place.house.pool, id).await.unwrap();
        assert!(mails.iter().all(|m| m.recipient != Recipient::Staff(withheld)), "never mailed");
        assert!(mails.iter().any(|m| m.recipient == Recipient::Staff(people::SECOND_COORDINATOR)));
        place.act(withheld, id, made::note("Ik zie niets.")).await.unwrap_err();
        let case = format!("/zaak/{}", browser.reference(id).await);
        assert_eq!(browser.page_of(&case, &browser.staff(withheld).await).await.0, StatusCode::NOT_FOUND);
        place.act(people::SECOND_COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    }
    // The manager of the location, by name.
    let org = organisation::load(&place.house.pool).await.unwrap();
    let (id, cookie) = filed(Answers { persons: org.name_of(people::MANAGER_NORTH), ..made() }).await;
    let page = browser.page("/klacht/klaar", &cookie).await;
    assert!(page.contains(of_manager) && page.contains("dat de regiomanager uw klacht behandelt"), "{page}");
    assert_eq!(case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap().conflicted, [people::MANAGER_NORTH]);
}

#[tokio::test]
async fn who_files_late_reads_what_is_to_be_decided_and_what_silence_means() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let (draft, token) = drafts::begin(&place.house.pool, clock::now()).await.unwrap();
    let long_ago = clock::amsterdam_date(clock::now()) - chrono::Months::new(6);
    let answers = Answers {
        occurred: "date".into(),
        day: long_ago.format("%d").to_string(),
        month: long_ago.format("%m").to_string(),
        year: long_ago.format("%Y").to_string(),
        ..made::answers(people::NORTH)
    };
    drafts::put(&place.house.pool, draft, &token, &answers, clock::now()).await.unwrap();
    let id = road::file(&place.house, draft, None, clock::now()).await.unwrap().complaint;
    let cookie = format!("{}={token}", cookies::DRAFT);
    let says = "Hoort u dan niets, dan behandelen wij uw klacht.";
    assert!(browser.page("/klacht/klaar", &cookie).await.contains(says));
    assert!(document(&browser, "/klacht/bevestiging.pdf", &cookie).await.1.contains(says));
    let parent = browser.parent(id).await;
    assert!(browser.page("/volgen", &parent).await.contains(says));
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    place.act(people::COORDINATOR, id, Command::AcceptLate).await.unwrap();
    assert!(!browser.page("/volgen", &parent).await.contains(says), "it was decided");
}

#[tokio::test]
async fn the_confirmation_and_its_receipt_say_the_same_of_who_handles_it_however_it_goes_on() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let filed = async |about_manager: &str| {
        let (draft, token) = drafts::begin(&place.house.pool, now()).await.unwrap();
        let answers = Answers { about_manager: about_manager.into(), ..made::answers(people::NORTH) };
        drafts::put(&place.house.pool, draft, &token, &answers, now()).await.unwrap();
        let id = road::file(&place.house, draft, None, now()).await.unwrap().complaint;
        place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
        (id, format!("{}={token}", cookies::DRAFT))
    };
    let both = async |cookie: &str| {
        let page = browser.page("/klacht/klaar", cookie).await;
        [page, document(&browser, "/klacht/bevestiging.pdf", cookie).await.1]
    };
    let route = async |id, handler| {
        let route = Command::Route { handler, reason: Some(made::prose("Kent het gezin niet.")) };
        place.act(people::COORDINATOR, id, route).await.unwrap();
    };

    let (id, cookie) = filed("no").await;
    let [page, paper] = both(&cookie).await;
    let proposed = "Ons voorstel is dat de locatiemanager uw klacht behandelt.";
    assert!(page.contains(proposed) && paper.contains(proposed) && page.contains("Voorgestelde behandelaar"));
    route(id, people::REGIONAL).await;
    let [page, paper] = both(&cookie).await;
    let settled = "De regiomanager behandelt uw klacht.";
    assert!(page.contains(settled) && paper.contains(settled), "{paper}");
    assert!(!page.contains("Voorgestelde behandelaar"), "somebody else handles it");
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    for said in both(&cookie).await {
        assert!(!said.contains("behandelt uw klacht") && !said.contains("Voorgestelde"), "{said}");
    }

    // Another manager than the one it is about.
    let (id, cookie) = filed("yes").await;
    route(id, people::MANAGER_SOUTH).await;
    for said in both(&cookie).await {
        assert!(said.contains("De locatiemanager van een andere locatie behandelt uw klacht."), "{said}");
    }
}

#[tokio::test]
async fn the_letter_of_receipt_is_for_who_posts_letters_and_never_holds_the_code() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = without_mail(place).await;
    let reference = browser.reference(id).await;
    let path = format!("/zaak/{reference}/ontvangstbrief.pdf");
    let code = browser.code(&reference).await;
    for who in [people::COORDINATOR, people::MANAGER_NORTH] {
        let (headers, text) = document(&browser, &path, &browser.staff(who).await).await;
        assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"ontvangstbrief.pdf\"");
        for said in [
            "Fatma Yıldız Dorpsstraat 1 3701 AB Zeist",
            &reference,
            "woensdag 25 november 2026",
            "Beste Fatma Yıldız,",
            "De locatiemanager behandelt uw klacht.",
        ] {
            assert!(text.contains(said), "{said} in {text}");
        }
        assert!(!text.contains(&code) && !text.contains(&code.replace(' ', "")));
    }
    let desk = browser.staff(people::COORDINATOR).await;
    assert!(browser.page(&format!("/zaak/{reference}"), &desk).await.contains(&format!("href=\"{path}\"")));
    let mailed = browser.reference(place.assigned(people::NORTH).await).await;
    assert!(!browser.page(&format!("/zaak/{mailed}"), &desk).await.contains("ontvangstbrief.pdf"));
    // The next level only reads; who is elsewhere, or complained about, sees nothing at all.
    for who in [people::REGIONAL, people::MANAGER_SOUTH] {
        nothing(&browser, &path, &browser.staff(who).await).await;
    }
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    nothing(&browser, &path, &desk).await;
}

#[tokio::test]
async fn the_judgement_is_a_draft_for_staff_until_it_is_issued_and_then_the_parents_letter() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = without_mail(place).await;
    let reference = browser.reference(id).await;
    let path = format!("/zaak/{reference}/brief.pdf");
    let (desk, parent) = (browser.staff(people::COORDINATOR).await, browser.parent(id).await);
    nothing(&browser, &path, &desk).await;
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::judgement()).await.unwrap();
    let (_, text) = document(&browser, &path, &desk).await;
    assert!(text.contains("Concept: nog niet verstuurd"), "{text}");
    assert!(browser.page(&format!("/zaak/{reference}"), &desk).await.contains(&format!("href=\"{path}\"")));
    assert_eq!(browser.page_of("/volgen/oordeel.pdf", &parent).await.0, StatusCode::NOT_FOUND);

    place.act(people::REGIONAL, id, Command::ApproveJudgement { version: 1 }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Issue { version: 1 }).await.unwrap();
    let (_, posted) = document(&browser, &path, &desk).await;
    let (headers, own) = document(&browser, "/volgen/oordeel.pdf", &parent).await;
    assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"oordeel.pdf\"");
    assert_eq!(own, posted, "they read the letter that is posted");
    for said in
        ["Ons oordeel over uw klacht", "Dorpsstraat 1", &reference, "20 november 2026", "Ons oordeel:", "070-310 53 10"]
    {
        assert!(own.contains(said), "{said} in {own}");
    }
    assert!(!own.contains("Concept") && !own.contains("Nora"), "by function, never by name: {own}");
    assert!(browser.page("/volgen", &parent).await.contains("href=\"/volgen/oordeel.pdf\""));
    for who in [people::MANAGER_SOUTH, people::EMPLOYEE] {
        nothing(&browser, &path, &browser.staff(who).await).await;
    }
    let other = browser.parent(place.file(people::NORTH).await).await;
    assert_eq!(browser.page_of("/volgen/oordeel.pdf", &other).await.0, StatusCode::NOT_FOUND);
    // Without a code one is asked for it.
    assert_eq!(browser.page_of("/volgen/oordeel.pdf", "").await.0, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn whoever_has_no_mail_reads_why_it_was_not_taken_on_in_a_letter_that_somebody_is_asked_to_post() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let coordinator = place.staff(people::COORDINATOR).await;
    let answers = Answers {
        email: String::new(),
        address: "Dorpsstraat 1\n3701 AB Zeist".into(),
        way: "letter".into(),
        ..made::answers(people::NORTH)
    };
    let mut new = parse(&answers, made::today()).unwrap();
    new.channel = Channel::Letter;
    let entered = road::enter(&place.house, &coordinator, new, made::today(), Uuid::new_v4(), now()).await.unwrap();
    let id = case::facts(&place.house.pool, &entered).await.unwrap().unwrap().id;
    let reasons = made::prose("Over dit hek is in mei al geoordeeld.");
    let propose = Command::ProposeInadmissible { ground: Ground::JudgedBefore, reasons };
    place.act(people::COORDINATOR, id, propose).await.unwrap();
    let (desk, path) = (browser.staff(people::COORDINATOR).await, format!("/zaak/{entered}/afsluitbrief.pdf"));
    nothing(&browser, &path, &desk).await;
    place.act(people::SECOND_COORDINATOR, id, Command::AgreeInadmissible).await.unwrap();

    assert!(browser.page("/team/vandaag", &desk).await.contains("Doe de brief op de post"));
    let page = browser.page(&format!("/zaak/{entered}"), &desk).await;
    assert!(page.contains("De brief over de afsluiting moet nog op de post") && page.contains(&path), "{page}");
    let (headers, text) = document(&browser, &path, &desk).await;
    assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"afsluitbrief.pdf\"");
    for said in [
        "Fatma Yıldız Dorpsstraat 1 3701 AB Zeist",
        entered.as_str(),
        "Wij nemen uw klacht niet in behandeling",
        "Over dit hek is in mei al geoordeeld.",
        "Klachtenloket",
        "Geschillencommissie",
        "20 november 2027",
        "Cora",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    for who in [people::MANAGER_NORTH, people::REGIONAL, people::EMPLOYEE] {
        nothing(&browser, &path, &browser.staff(who).await).await;
    }

    place.act(people::COORDINATOR, id, Command::RecordPosted { on: made::today() }).await.unwrap();
    assert!(!browser.page("/team/vandaag", &desk).await.contains("Doe de brief op de post"));
    let page = browser.page(&format!("/zaak/{entered}"), &desk).await;
    assert!(!page.contains("moet nog op de post") && page.contains("Op de post gedaan op vrijdag 20 november"));
}

#[tokio::test]
async fn of_a_duplicate_a_letter_tells_nothing_that_is_between_colleagues_and_where_nobody_could_go_on_none_goes() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let desk = browser.staff(people::COORDINATOR).await;
    let goes_on = place.file(people::NORTH).await;
    let reason = || made::prose("Zie de zaak van de andere moeder.");
    let path = async |id| format!("/zaak/{}/afsluitbrief.pdf", browser.reference(id).await);
    let id = without_mail(place).await;
    let twice = Command::NotAComplaint { what: NotOne::Duplicate(goes_on), reason: reason() };
    place.act(people::COORDINATOR, id, twice).await.unwrap();
    let (_, text) = document(&browser, &path(id).await, &desk).await;
    assert!(
        text.contains("Wij behandelen dit niet als een aparte klacht") && text.contains("Geschillencommissie"),
        "{text}"
    );
    let other = browser.reference(goes_on).await;
    assert!(!text.contains("andere moeder") && !text.contains(&other), "{text}");
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    nothing(&browser, &path(id).await, &desk).await;

    // Whoever complained may have died.
    let stopped = without_mail(place).await;
    place.act(people::COORDINATOR, stopped, Command::CannotContinue { reason: reason() }).await.unwrap();
    nothing(&browser, &path(stopped).await, &desk).await;
    assert!(!browser.page("/team/vandaag", &desk).await.contains("Doe de brief op de post"));
}

#[tokio::test]
async fn who_only_holds_points_gets_no_letter() {
    let browser = Browser::new().await;
    let id = browser.place.about_two().await;
    browser.place.give(id, &[2]).await;
    browser.place.act(people::MANAGER_NORTH, id, made::judgement()).await.ok();
    let south = browser.staff(people::MANAGER_SOUTH).await;
    let reference = browser.reference(id).await;
    for letter in ["brief", "ontvangstbrief"] {
        nothing(&browser, &format!("/zaak/{reference}/{letter}.pdf"), &south).await;
    }
}

#[tokio::test]
async fn the_promised_days_go_into_a_calendar_and_tell_nobody_what_they_are_about() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    let parent = browser.parent(id).await;
    let reference = browser.reference(id).await;
    assert!(browser.page("/volgen", &parent).await.contains("href=\"/volgen/data.ics\""));
    let before = calendar(&browser, &parent).await;
    assert_eq!(days(&before), ["20261125", "20270101"]);
    assert_eq!(uids(&before), uids(&calendar(&browser, &parent).await), "the same promise has the same name");
    let english = calendar(&browser, &format!("{parent}; {}=en", cookies::LANG)).await;
    assert!(english.contains("SUMMARY:Gehoor: contact today"));

    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let agreed = calendar(&browser, &parent).await;
    assert!(!days(&agreed).contains(&"20261125") && agreed.contains("Gehoor: afspraak"), "{agreed}");
    assert!(uids(&agreed).contains(&uids(&before)[1]));
    for said in [&before, &agreed] {
        for hidden in [reference.as_str(), "Fatma", "hek", "klacht", "Nora"] {
            assert!(!said.contains(hidden), "{hidden} in {said}");
        }
    }
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    assert_eq!(browser.page_of("/volgen/data.ics", &parent).await.0, StatusCode::NOT_FOUND);
    assert!(!browser.page("/volgen", &parent).await.contains("data.ics"));
}

/// The calendar, and that it keeps the rules of RFC 5545 that readers trip over.
async fn calendar(browser: &Browser, cookie: &str) -> String {
    let (status, headers, bytes) = browser.bytes("/volgen/data.ics", cookie).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"gehoor.ics\"");
    let file = String::from_utf8(bytes).unwrap();
    assert!(file.ends_with("END:VCALENDAR\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    let whole = file.replace("\r\n ", "");
    let mut open = Vec::new();
    for line in whole.lines() {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => open.push(value.to_owned()),
            "END" => assert_eq!(open.pop().unwrap(), value),
            _ => assert!(!open.is_empty()),
        }
    }
    for event in whole.split("BEGIN:VEVENT").skip(1) {
        for once in ["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:"] {
            assert_eq!(event.matches(&format!("\r\n{once}")).count(), 1, "{once} in {event}");
        }
    }
    whole
}

fn values<'a>(calendar: &'a str, name: &str) -> Vec<&'a str> {
    calendar.lines().filter_map(|line| line.strip_prefix(name)).collect()
}

fn days(calendar: &str) -> Vec<&str> {
    values(calendar, "DTSTART;VALUE=DATE:")
}

fn uids(calendar: &str) -> Vec<&str> {
    values(calendar, "UID:")
}

#[tokio::test]
async fn a_key_by_post_stands_large_and_with_every_step() {
    let place = Place::new().await;
    let (org, _) = people::organisation();
    for (lang, said) in [(Lang::Nl, "De sleutel werkt één keer"), (Lang::En, "The key works once")] {
        let letter = KeyLetter {
            lang,
            organisation: &org.name,
            coordinator: org.with_role(Role::Coordinator).next(),
            name: "Fatma Yıldız",
            address: "Dorpsstraat 1, 3701 AB Zeist",
            reference: &"7F3K-9QXD".parse().unwrap(),
            key: "KQ7M 2X9P 4TRW",
            page: "klachten.example.nl/nieuwe-code",
            until: "2026-12-11".parse().unwrap(),
            on: made::today(),
        };
        let pdf = place.house.papers.make(key_letter(&letter)).await.unwrap();
        keep(&format!("sleutel-{}.pdf", lang.tag()), &pdf);
        let text = text_of(&pdf);
        for said in
            [said, "Fatma Yıldız Dorpsstraat 1 3701 AB Zeist", "KQ7M 2X9P 4TRW", "klachten.example.nl/nieuwe-code"]
        {
            assert!(text.contains(said), "{said} in {text}");
        }
    }
}

/// What is in a zip, by name.
fn unpacked(zip: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    let read = |name: String| {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut zip.by_name(&name).unwrap(), &mut bytes).unwrap();
        (name, bytes)
    };
    names.into_iter().map(read).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_for_a_body_outside_holds_what_the_parent_knows_and_lists_what_it_leaves_out() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.judged(people::NORTH).await;
    let reference = browser.reference(id).await;
    place.act(people::MANAGER_NORTH, id, made::note("Alleen voor ons.")).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Message(made::prose("Het slot is er."))).await.unwrap();
    let parent = browser.parent(id).await;
    assert_eq!(browser.upload("/api/volgen/bestanden", &parent, &[("brief.txt", b"Mijn brief.")]).await.0, 200);
    let kept = format!("/api/zaak/{reference}/bestanden");
    let handler = browser.staff(people::MANAGER_NORTH).await;
    assert_eq!(browser.upload(&kept, &handler, &[("intern.txt", b"Voor ons.")]).await.0, 200);

    let path = format!("/zaak/{reference}/dossier.pdf");
    let (headers, text) = document(&browser, &path, &handler).await;
    assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"dossier.pdf\"");
    for said in [
        &format!("Dossier van klacht {reference}"),
        "Inhoud",
        "Fatma Yıldız",
        "fatma@example.nl",
        "Er was niemand bij het hek.",
        "Een slot op het hek.",
        "vrijdag 1 januari 2027",
        "Gebeld; moeder is geschrokken.",
        "Het slot is er.",
        "Het slot was stuk, zegt het logboek.",
        "Nieuw slot.",
        "brief.txt",
        "Aantekeningen voor collega’s: 1",
        "Bestanden die medewerkers bewaren: 1",
        // What went out is no version of before.
        "Versies van het oordeel en het meelezen daarvan, voordat het verstuurd werd: 1",
        "Wie het dossier opende.",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    for hidden in ["Alleen voor ons", "intern.txt", "Nora Smit", "Kent de groep"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }

    let (status, headers, zip) = browser.bytes(&format!("/zaak/{reference}/dossier.zip"), &handler).await;
    assert_eq!(
        (status, &headers[header::CONTENT_DISPOSITION]),
        (StatusCode::OK, &"attachment; filename=\"dossier.zip\"".parse().unwrap())
    );
    let files = unpacked(zip);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [&format!("{reference}/bestanden/01-brief.txt"), &format!("{reference}/oordeel.pdf"), "dossier.pdf"]
    );
    assert_eq!(files[names[0]], b"Mijn brief.");
    assert!(text_of(&files[names[1]]).contains("Beste Fatma Yıldız,"));

    // Who took it along is told to whoever may know who opened it, and stays.
    let coordinator = browser.staff(people::COORDINATOR).await;
    let opened = browser.page(&format!("/zaak/{reference}/geopend"), &coordinator).await;
    assert_eq!(opened.matches("Dossier voor een instantie").count(), 2, "{opened}");
    assert!(sqlx::query("DELETE FROM case_copy").execute(&place.house.pool).await.is_err());
    let page = browser.page(&format!("/zaak/{reference}"), &handler).await;
    assert!(page.contains(&path) && !page.contains("gegevens.zip"), "the handler gives nobody their data");

    for who in [people::REGIONAL, people::DIRECTOR, people::MANAGER_SOUTH, people::ADMINISTRATOR] {
        for file in ["dossier.pdf", "dossier.zip", "gegevens.zip"] {
            nothing(&browser, &format!("/zaak/{reference}/{file}"), &browser.staff(who).await).await;
        }
    }
    nothing(&browser, &format!("/zaak/{reference}/gegevens.zip"), &handler).await;
    // R6, R7: what was diverted goes on elsewhere.
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    for file in ["dossier.pdf", "dossier.zip", "gegevens.zip"] {
        nothing(&browser, &format!("/zaak/{reference}/{file}"), &coordinator).await;
    }
}

/// The copies for a body and for whoever asks for their data: of each the text, and its letters by name.
async fn copies(browser: &Browser, reference: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let desk = browser.staff(people::COORDINATOR).await;
    let mut all = Vec::new();
    for copy in ["dossier", "gegevens"] {
        let (status, _, zip) = browser.bytes(&format!("/zaak/{reference}/{copy}.zip"), &desk).await;
        assert_eq!(status, StatusCode::OK, "{copy}");
        let mut files = unpacked(zip);
        let text = text_of(&files.remove("dossier.pdf").unwrap());
        let name = |path: String| path.rsplit('/').next().unwrap().to_owned();
        all.push((text, files.into_iter().map(|(path, bytes)| (name(path), text_of(&bytes))).collect()));
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_holds_every_judgement_that_went_out_as_it_was_then() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.judged(people::NORTH).await;
    let reason = made::prose("Bemiddeld.");
    place.act(people::COORDINATOR, id, Command::Reopen { ground: ReopenGround::Mediation, reason }).await.unwrap();
    let title = made::prose("Het tweede hek.");
    place.act(people::MANAGER_NORTH, id, Command::AmendPoint { point: Some(1), title, about: None }).await.unwrap();
    let Command::DraftJudgement(mut again) = made::judgement() else { unreachable!() };
    for finding in &mut again.findings {
        finding.reasons = made::prose("Na bemiddeling zien wij het anders.");
    }
    place.act(people::MANAGER_NORTH, id, Command::DraftJudgement(again)).await.unwrap();
    place.act(people::REGIONAL, id, Command::ApproveJudgement { version: 2 }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Issue { version: 2 }).await.unwrap();
    // What ends without a letter repeats none.
    let reason = made::prose("Bemiddeld.");
    place.act(people::COORDINATOR, id, Command::Reopen { ground: ReopenGround::Mediation, reason }).await.unwrap();
    let stops = Command::CannotContinue { reason: made::prose("Verhuisd.") };
    place.act(people::COORDINATOR, id, stops).await.unwrap();
    let reference = browser.reference(id).await;
    for (text, letters) in copies(&browser, &reference).await {
        for said in ["Het slot was stuk, zegt het logboek.", "Na bemiddeling zien wij het anders."] {
            assert!(text.contains(said), "{said} in {text}");
        }
        assert_eq!(letters.keys().collect::<Vec<_>>(), ["oordeel-1.pdf", "oordeel-2.pdf"]);
        let [first, second] = [&letters["oordeel-1.pdf"], &letters["oordeel-2.pdf"]];
        assert!(first.contains("zegt het logboek") && !first.contains("Na bemiddeling"), "{first}");
        assert!(first.contains("Het hek stond open.") && !first.contains("tweede hek"), "{first}");
        assert!(second.contains("Na bemiddeling") && second.contains("tweede hek"), "{second}");
        assert!(!first.contains("Concept") && !second.contains("Concept"));
        // Both were read by somebody else, and that is all that was before them.
        assert!(text.contains("voordat het verstuurd werd: 2"), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_holds_why_it_was_not_taken_on() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.file(people::NORTH).await;
    place.confirm(id).await;
    let reasons = made::prose("Over dit hek is in mei al geoordeeld.");
    let propose = Command::ProposeInadmissible { ground: Ground::JudgedBefore, reasons };
    place.act(people::COORDINATOR, id, propose).await.unwrap();
    place.act(people::SECOND_COORDINATOR, id, Command::AgreeInadmissible).await.unwrap();
    let reference = browser.reference(id).await;
    for (text, letters) in copies(&browser, &reference).await {
        assert!(text.contains("Over dit hek is in mei al geoordeeld."), "{text}");
        assert!(!text.contains("Andere stappen binnen de organisatie"), "{text}");
        assert!(letters["afsluitbrief.pdf"].contains("in mei al geoordeeld"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_for_their_data_gets_all_of_their_cases_and_nothing_of_anybody_else() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let of = async |email: &str, name: &str, subjects: Vec<StaffId>| {
        let answers = Answers { email: email.into(), name: name.into(), ..made::answers(people::NORTH) };
        let filed = road::file_new(&place.house, parse(&answers, made::today()).unwrap(), now()).await.unwrap();
        place.confirm(filed.complaint).await;
        place.act(people::COORDINATOR, filed.complaint, Command::CheckSafety { subjects }).await.unwrap();
        filed.complaint
    };
    let asked = place.released().await;
    place.confirm(asked).await;
    let statement = Command::GiveStatement(made::prose("Ik was er wel."));
    place.order(Actor::Subject(asked, people::EMPLOYEE), asked, statement).await.unwrap();
    let other = of("FATMA@example.nl", " fatma  Yıldız", vec![]).await;
    let committee = place.of_committee().await;
    place.confirm(committee).await;
    place.names(committee, "Bram").await;
    // Not theirs: another's, one that nobody confirmed, and one that its coordinator may not see.
    let stranger = of("xfatma@example.nl", "Een Ander", vec![]).await;
    // The other parent, with whom she shares an address.
    let shares = of("fatma@example.nl", "Emre Yıldız", vec![]).await;
    let unconfirmed = place.file(people::SOUTH).await;
    let about_her = of("fatma@example.nl", "Fatma Yıldız", vec![people::COORDINATOR]).await;

    let path = format!("/zaak/{}/gegevens.zip", browser.reference(asked).await);
    let (status, _, zip) = browser.bytes(&path, &browser.staff(people::COORDINATOR).await).await;
    assert_eq!(status, StatusCode::OK);
    let files = unpacked(zip);
    let text = text_of(&files["dossier.pdf"]);
    keep("gegevens.pdf", &files["dossier.pdf"]);
    for case in [asked, other, committee] {
        assert!(text.contains(&browser.reference(case).await), "{text}");
    }
    for case in [stranger, shares, unconfirmed, about_her] {
        assert!(!text.contains(&browser.reference(case).await), "{text}");
    }
    for said in [
        "artikel 15 AVG",
        "Uw rechten",
        "Hoe lang",
        "Gegevens van anderen, zoals hun kant van het verhaal: 2",
        "wie meeleest: 1",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    for hidden in ["Een Ander", "Emre", "Ik was er wel", "Bram", "Mees Jansen", "Cora"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
    let taken: i64 = sqlx::query_scalar("SELECT count(*) FROM case_copy WHERE purpose = 'own'")
        .fetch_one(&place.house.pool)
        .await
        .unwrap();
    assert_eq!(taken, 3, "of each case that was in it");
}
