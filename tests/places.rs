//! The organisation, its locations and its closing days in pages, without scripts: a list is shown before it changes
//! anything, what bears on who sees cases is only proposed, and what is wrong says where.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use common::{
    browser::{Browser, attribute, labelled, tags},
    people,
};
use gehoor::{
    domain::{
        access::Role,
        calendar::HolidayRules,
        people::{Change, Verdict},
    },
    house::clock,
    store::{organisation, places, proposals},
};
use uuid::Uuid;

const LIST: &str = "naam;plaats;regio;manager\n\
    De Noordster;Zeist;Midden;mees@example.nl\n\
    Het Zuiderbos;Utrecht;Midden;zeno@example.nl\n\
    De Nieuwe;Soest;West;\n";

async fn upload(browser: &Browser, admin: &str, list: &str) -> String {
    browser.upload_by_itself("/api/beheer/locaties", admin, &[("locaties.csv", list.as_bytes())]).await.0
}

fn seen(html: &str) -> String {
    let mark = tags(html, &["input"]).find(|tag| attribute(tag, "name") == Some("seen")).unwrap();
    format!("seen={}", attribute(mark, "value").unwrap())
}

#[tokio::test]
async fn a_list_is_shown_first_then_taken_over_and_its_managers_are_proposed() {
    let browser = Browser::new().await;
    let db = &browser.place.house.pool;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    labelled(&browser.page("/beheer/locaties", &admin).await);
    let to = upload(&browser, &admin, LIST).await;
    assert_eq!(to, "/beheer/locaties?voorbeeld=1");
    let html = browser.page(&to, &admin).await;
    labelled(&html);
    for line in [
        "Nieuwe regio: West",
        "Nieuw: De Nieuwe in Soest",
        "De Noordster: Utrecht wordt Zeist; manager Nora Smit wordt Mees Jansen (voorstel)",
        "Blijven zoals ze zijn: 1",
        "Niet in de lijst, en blijven: De Leemte",
    ] {
        assert!(html.contains(line), "{line}");
    }
    assert_eq!(organisation::load(db).await.unwrap().locations.len(), 3, "only shown");

    let to = browser.post("/api/beheer/locaties-overnemen", &admin, seen(&html)).await;
    assert_eq!(to, "/beheer/locaties?overgenomen=1&niet=0");
    assert!(browser.page(&to, &admin).await.contains("Voorgestelde managers: 1"));
    let org = organisation::load(db).await.unwrap();
    assert_eq!(org.locations.len(), 4);
    let north = org.location(people::NORTH).unwrap();
    assert_eq!((north.town.as_str(), north.manager), ("Zeist", Some(people::MANAGER_NORTH)), "until somebody confirms");
    let waiting = proposals::waiting(db, clock::now()).await.unwrap();
    let give = Change::Give(Role::LocationManager(people::NORTH));
    assert_eq!((waiting.len(), waiting[0].staff, &waiting[0].change), (1, people::EMPLOYEE, &give));
    // Pressed once more nothing happens.
    assert_eq!(browser.post("/api/beheer/locaties-overnemen", &admin, seen(&html)).await, "/beheer/locaties");

    let cora = browser.place.staff(people::COORDINATOR).await;
    let house = &browser.place.house;
    proposals::settle(house, &cora, waiting[0].id, Verdict::Confirmed, clock::now()).await.unwrap().unwrap();
    assert_eq!(organisation::load(db).await.unwrap().location(people::NORTH).unwrap().manager, Some(people::EMPLOYEE));
    let to = upload(&browser, &admin, LIST).await;
    assert!(browser.page(&to, &admin).await.contains("Deze lijst verandert niets"));
    let log = browser.page("/beheer/logboek", &admin).await;
    assert!(log.contains("Lijst van locaties overgenomen: 1 nieuw, 1 gewijzigd"));
}

#[tokio::test]
async fn what_changed_since_it_was_shown_is_shown_again_and_mistakes_say_their_line() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let to = upload(&browser, &admin, LIST).await;
    let first = seen(&browser.page(&to, &admin).await);
    sqlx::query("UPDATE location SET town = 'Bilthoven'").execute(&browser.place.house.pool).await.unwrap();
    let to = browser.post("/api/beheer/locaties-overnemen", &admin, first).await;
    let html = browser.page(&to, &admin).await;
    assert!(html.contains("Intussen is er iets veranderd") && html.contains("Bilthoven wordt Zeist"));

    let to = upload(&browser, &admin, "naam;plaats;regio;manager\nA;;Midden;niemand@example.nl\n").await;
    let html = browser.page(&to, &admin).await;
    assert!(html.contains("Regel 2: plaats is leeg"));
    assert!(html.contains("Regel 2: niemand heeft het mailadres niemand@example.nl"));
    assert!(!html.contains("name=\"seen\""));
    // Who is in the directory without access manages no location.
    let db = &browser.place.house.pool;
    sqlx::query("DELETE FROM account WHERE staff = $1").bind(people::EMPLOYEE.0).execute(db).await.unwrap();
    let html = browser.page(&upload(&browser, &admin, LIST).await, &admin).await;
    assert!(html.contains("Regel 2: wie het mailadres mees@example.nl heeft, heeft geen toegang"), "{html}");
    for (list, said) in [
        ("", "Kies een bestand"),
        ("naam,plaats,manager\nA,B,\n", "De kolom regio ontbreekt"),
        ("PK\0\u{3}", "Dit is geen CSV-bestand"),
    ] {
        let html = browser.page(&upload(&browser, &admin, list).await, &admin).await;
        labelled(&html);
        assert!(html.contains(said) && html.contains("href=\"#lijst\""), "{said}");
    }
    // Of another administrator, or of who is none, nothing is shown.
    let cora = browser.staff(people::COORDINATOR).await;
    assert_eq!(browser.page_of("/beheer/locaties?voorbeeld=1", &cora).await.0, 404);
}

#[tokio::test]
async fn a_closing_day_is_added_once_and_removed_and_both_are_in_the_log() {
    let browser = Browser::new().await;
    let db = &browser.place.house.pool;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let today = clock::amsterdam_date(clock::now());
    let before = places::closing_days(db, today).await.unwrap().len();
    let to =
        browser.post("/api/beheer/sluitingsdag", &admin, "form[day]=31&form[month]=2&form[year]=2099".into()).await;
    let html = browser.page(&to, &admin).await;
    labelled(&html);
    assert!(html.contains("value=\"2099\"") && html.contains("href=\"#form-day\""));
    let day = "form[day]=24&form[month]=12&form[year]=2099";
    for _ in 0..2 {
        let to = browser.post("/api/beheer/sluitingsdag", &admin, day.into()).await;
        assert_eq!(to, "/beheer/sluitingsdagen?gelukt=1");
    }
    assert_eq!(places::closing_days(db, today).await.unwrap().len(), before + 1);
    assert!(browser.page("/beheer/sluitingsdagen", &admin).await.contains("24 december 2099"));
    browser.post("/api/beheer/sluitingsdag-weg", &admin, "day=2099-12-24".into()).await;
    assert_eq!(places::closing_days(db, today).await.unwrap().len(), before);
    let log = browser.page("/beheer/logboek", &admin).await;
    assert!(log.contains("Sluitingsdag toegevoegd: 24 december 2099") && log.contains("Sluitingsdag verwijderd"));
}

const HOUSE: &str = "/beheer/organisatie";

#[tokio::test]
async fn what_the_server_lacks_is_said_on_the_page_of_the_organisation_and_no_more_once_it_is_set() {
    let (scan, code) = ("Bestanden worden niet op virussen gecontroleerd", "alleen een wachtwoord");
    let browser = Browser::new().await;
    let html = browser.page(HOUSE, &browser.staff(people::ADMINISTRATOR).await).await;
    labelled(&html);
    assert!(html.contains(scan) && html.contains(code));
    let scanned = Browser::set(|config| config.scanner = Some("127.0.0.1:3310".parse().unwrap())).await;
    let html = scanned.page(HOUSE, &scanned.staff(people::ADMINISTRATOR).await).await;
    assert!(!html.contains(scan) && html.contains(code), "only what lacks");
}

#[tokio::test]
async fn names_and_holidays_change_at_once_and_stand_in_the_log() {
    let browser = Browser::new().await;
    let db = &browser.place.house.pool;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    labelled(&browser.page(HOUSE, &admin).await);
    let to = browser.post("/api/beheer/naam", &admin, "name=+".into()).await;
    let html = browser.page(&to, &admin).await;
    labelled(&html);
    assert!(html.contains("href=\"#name\"") && html.contains("Fout: "));
    assert_eq!(browser.post("/api/beheer/naam", &admin, "name=De+Kring".into()).await, format!("{HOUSE}?gelukt=1"));
    assert!(browser.page("/", "").await.contains("De Kring"), "parents read it");

    // A name that another location has would make a list ambiguous.
    let rename = |name: &str| format!("form[which]=location:{}&form[name]={name}", people::NORTH);
    let to = browser.post("/api/beheer/andere-naam", &admin, rename("het+zuiderbos")).await;
    let html = browser.page(&to, &admin).await;
    labelled(&html);
    assert!(html.contains("href=\"#form-name\"") && html.contains("value=\"het zuiderbos\""));
    assert!(html.contains("Deze naam is er al"));
    for form in [rename("De+Poolster"), format!("form[which]=region:{}&form[name]=Heuvelrug", people::REGION.0)] {
        assert_eq!(browser.post("/api/beheer/andere-naam", &admin, form).await, format!("{HOUSE}?gelukt=1"));
    }
    let org = organisation::load(db).await.unwrap();
    assert_eq!((org.name.as_str(), org.location(people::NORTH).unwrap().name.as_str()), ("De Kring", "De Poolster"));

    let to = browser.post("/api/beheer/feestdagen", &admin, "rules=geen".into()).await;
    assert!(browser.page(&to, &admin).await.contains("href=\"#rules\""));
    for _ in 0..2 {
        browser.post("/api/beheer/feestdagen", &admin, "rules=legal".into()).await;
    }
    assert_eq!(organisation::calendar(db).await.unwrap().rules, HolidayRules::Legal);
    let log = browser.page("/beheer/logboek", &admin).await;
    for line in [
        "De naam van de organisatie is gewijzigd",
        "Locatie heet nu De Poolster",
        "Regio heet nu Heuvelrug",
        "Feestdagen: Algemene termijnenwet",
    ] {
        assert_eq!(log.matches(line).count(), 1, "{line}");
    }
    let cora = browser.staff(people::COORDINATOR).await;
    assert_eq!(browser.page_of(HOUSE, &cora).await.0, 404);
}

#[tokio::test]
async fn doing_without_a_second_reader_and_who_is_independent_take_two() {
    let browser = Browser::new().await;
    let db = &browser.place.house.pool;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let cora = browser.staff(people::COORDINATOR).await;
    let confirm = async || {
        let waiting = proposals::waiting(db, clock::now()).await.unwrap();
        let form = format!("id={}&verdict=confirmed", waiting[0].id);
        assert_eq!(browser.post("/api/beheer/voorstel", &admin, form.clone()).await, "/beheer/voorstellen?nee=tweede");
        assert_eq!(browser.post("/api/beheer/voorstel", &cora, form).await, "/beheer/voorstellen?gelukt=1");
        organisation::load(db).await.unwrap()
    };
    let reading = |on: &str| format!("key={}&on={on}", Uuid::new_v4());
    let waits = format!("{HOUSE}?gelukt=wacht");
    for _ in 0..2 {
        assert_eq!(browser.post("/api/beheer/tweede-lezer", &admin, reading("")).await, waits);
    }
    let said = "Een oordeel gaat uit zonder dat een tweede persoon het leest";
    let html = browser.page(HOUSE, &admin).await;
    assert_eq!(html.matches(said).count(), 1, "asked for twice it waits once");
    assert!(!browser.page(&format!("/beheer/mensen/{}", people::ADMINISTRATOR), &admin).await.contains(said));
    assert!(browser.page("/beheer/voorstellen", &cora).await.contains("Voorgesteld door Ben Vos"));
    assert!(!confirm().await.second_reading);
    // One more pair of eyes is for one person to decide.
    assert_eq!(browser.post("/api/beheer/tweede-lezer", &admin, reading("1")).await, format!("{HOUSE}?gelukt=1"));
    assert!(organisation::load(db).await.unwrap().second_reading);

    let independent = |who: &str| format!("key={}&who={who}", Uuid::new_v4());
    let post = async |who: &str| browser.post("/api/beheer/onafhankelijk", &admin, independent(who)).await;
    let html = browser.page(&post("iemand").await, &admin).await;
    labelled(&html);
    assert!(html.contains("href=\"#who\""));
    assert_eq!(post(&people::ADMINISTRATOR.to_string()).await, format!("{HOUSE}?nee=zelf"));
    assert_eq!(post(&people::EMPLOYEE.to_string()).await, waits);
    assert!(browser.page(HOUSE, &admin).await.contains("Mees Jansen wordt de onafhankelijke persoon"));
    assert_eq!(confirm().await.independent, Some(people::EMPLOYEE));
    assert!(browser.page(HOUSE, &admin).await.contains("Nu: Mees Jansen."));
    assert_eq!(post(&people::EMPLOYEE.to_string()).await, format!("{HOUSE}?gelukt=1"), "nothing to ask");
    assert_eq!(post("").await, waits);
    assert_eq!(confirm().await.independent, None);
}

#[tokio::test]
async fn a_location_is_added_and_one_that_is_closed_is_offered_for_nothing_new() {
    let browser = Browser::new().await;
    let pool = &browser.place.house.pool;
    let (admin, desk) = (browser.staff(people::ADMINISTRATOR).await, browser.staff(people::COORDINATOR).await);
    let page = "/beheer/locaties";
    labelled(&browser.page(page, &admin).await);
    let add = |name: &str| format!("form[name]={name}&form[town]=Soest&form[region]=Midden");
    // What is wrong stands beside its field, with what was typed. A name that is there is not another location, and changes
    // nothing of the one that has it.
    for (name, sentence) in [("", "Vul dit in"), ("de+noordster", "Deze naam is er al")] {
        let to = browser.post("/api/beheer/locatie-erbij", &admin, add(name)).await;
        let html = browser.page(&to, &admin).await;
        labelled(&html);
        assert!(html.contains(sentence) && html.contains("href=\"#form-name\""), "{html}");
        assert!(html.contains("value=\"Soest\"") && html.contains("Fout: "), "{html}");
    }
    let before = organisation::load(pool).await.unwrap().locations;
    assert_eq!(browser.post("/api/beheer/locatie-erbij", &admin, add("De+Nieuwe")).await, format!("{page}?gelukt=1"));
    let mut after = organisation::load(pool).await.unwrap().locations;
    let new = after.iter().position(|location| location.name == "De Nieuwe").unwrap();
    let new = after.remove(new);
    assert_eq!((new.town.as_str(), new.manager, after), ("Soest", None, before.clone()));

    // A new one in a new region. One that is there is corrected, and whoever gets to know of its cases stays the same.
    let correct = |name: &str| {
        format!(
            "form[location]={}&form[name]={name}&form[town]=Baarn&form[region]=Midden&form[new_region]=Oost",
            people::NORTH
        )
    };
    let html = browser.page(&format!("{page}?verbeter={}", people::NORTH), &admin).await;
    labelled(&html);
    assert!(html.contains("De Noordster wijzigen") && html.contains("value=\"De Noordster\""), "{html}");
    let to = browser.post("/api/beheer/locatie-erbij", &admin, correct("De+Nieuwe")).await;
    let html = browser.page(&to, &admin).await;
    assert!(html.contains("Deze naam is er al") && html.contains("value=\"Baarn\""), "{html}");
    let to = browser.post("/api/beheer/locatie-erbij", &admin, correct("De+Noordster")).await;
    assert_eq!(to, format!("{page}?gelukt=1"));
    let corrected =
        organisation::load(pool).await.unwrap().locations.into_iter().find(|l| l.id == people::NORTH).unwrap();
    let was = before.iter().find(|location| location.id == people::NORTH).unwrap();
    assert_eq!((corrected.town.as_str(), corrected.region, corrected.manager), ("Baarn", was.region, was.manager));
    let new = "form[name]=De+Verre&form[town]=Enschede&form[region]=&form[new_region]=Oost".to_owned();
    assert_eq!(browser.post("/api/beheer/locatie-erbij", &admin, new).await, format!("{page}?gelukt=1"));
    let regions = organisation::regions(pool).await.unwrap();
    let far = organisation::load(pool).await.unwrap().locations.into_iter().find(|l| l.name == "De Verre").unwrap();
    assert!(regions.contains(&(far.region, "Oost".to_owned())), "{regions:?}");

    // Closed twice it is closed once; whatever is offered for something new offers it no more.
    let id = browser.place.file(people::NORTH).await;
    let question = format!("/zaak/{}", browser.reference(browser.place.ask().await).await);
    let (_, draft) = browser.post_for("/api/klacht/begin", "", String::new()).await;
    let new = [
        ("/klacht/locatie", draft.as_str()),
        ("/vraag", ""),
        ("/opmerking", ""),
        ("/invoeren", desk.as_str()),
        (question.as_str(), desk.as_str()),
    ];
    let north = people::NORTH.to_string();
    for (path, cookie) in new {
        assert!(browser.page(path, cookie).await.contains(&format!("value=\"{north}\"")), "{path}");
    }
    for _ in 0..2 {
        let to = browser.post("/api/beheer/locatie", &admin, format!("location={north}&open=")).await;
        assert_eq!(to, "/beheer/locaties?gelukt=1");
    }
    for (path, cookie) in new {
        let html = browser.page(path, cookie).await;
        assert!(!html.contains(&format!("value=\"{north}\"")), "{path}");
        assert!(html.contains(&format!("value=\"{}\"", people::SOUTH)), "{path}");
    }
    assert!(browser.page(page, &admin).await.contains("gesloten sinds"));
    // What is about it is found by it, as before.
    let reference = browser.reference(id).await;
    assert!(browser.page(&format!("/bord?locatie={north}"), &desk).await.contains(&reference));
    browser.post("/api/beheer/locatie", &admin, format!("location={north}&open=1")).await;
    assert!(browser.page("/vraag", "").await.contains(&north));
    let log = browser.page("/beheer/logboek", &admin).await;
    let line = "Locatie gesloten voor nieuwe klachten: De Noordster";
    assert_eq!(log.matches(line).count(), 1, "{log}");
    assert!(log.contains("Locatie weer te kiezen: De Noordster"));
    assert_eq!(browser.page_of(page, &desk).await.0, axum::http::StatusCode::NOT_FOUND);
}
