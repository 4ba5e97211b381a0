//! Keeping people without scripts: inviting, changing, leaving; by which somebody would see cases takes two, and what
//! was changed stands in a log that only grows.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::StatusCode;
use chrono::TimeDelta;
use common::{
    browser::{Browser, attribute, labelled, tags},
    people,
};
use gehoor::{
    domain::{
        access::Role,
        ids::StaffId,
        people::{Change, No, Verdict},
    },
    house::clock,
    jobs,
    outside::mail::Post,
    store::{accounts, proposals},
};
use uuid::Uuid;

async fn count(browser: &Browser, of: &'static str) -> i64 {
    sqlx::query_scalar(of).fetch_one(&browser.place.house.pool).await.unwrap()
}

async fn has(browser: &Browser, who: StaffId, role: Role) -> bool {
    browser.place.staff(who).await.is(role)
}

fn person(id: StaffId) -> String {
    format!("/beheer/mensen/{id}")
}

/// The proposal that waits.
async fn waiting(browser: &Browser) -> Uuid {
    proposals::waiting(&browser.place.house.pool, clock::now()).await.unwrap()[0].id
}

async fn propose(browser: &Browser, admin: &str, of: StaffId, role: &str) -> String {
    let form = format!("id={of}&key={}&role={role}", Uuid::new_v4());
    browser.post("/api/beheer/rol", admin, form).await
}

#[tokio::test]
async fn somebody_is_invited_once_and_what_is_wrong_comes_back_as_it_was_typed() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let html = browser.page("/beheer/mensen", &admin).await;
    assert!(html.contains("Cora Kuiper") && html.contains("locatiemanager · De Noordster"));
    let html = browser.page("/beheer/mensen/nieuw", &admin).await;
    labelled(&html);
    let key = tags(&html, &["input"]).find(|tag| attribute(tag, "name") == Some("key")).unwrap();
    let key = attribute(key, "value").unwrap().to_owned();

    let wrong = format!("key={key}&form[name]=Ilse+Nieuw&form[email]=ilse&role=coordinator");
    assert_eq!(browser.post("/api/beheer/uitnodigen", &admin, wrong).await, "/beheer/mensen/nieuw?fout=uitnodigen");
    let html = browser.page("/beheer/mensen/nieuw?fout=uitnodigen", &admin).await;
    labelled(&html);
    assert!(html.contains("value=\"Ilse Nieuw\"") && html.contains("value=\"ilse\"") && html.contains("Fout: "));
    assert!(html.contains("href=\"#form-email\"") && html.contains("href=\"#form-function\""));
    let coordinator = tags(&html, &["option"]).find(|tag| attribute(tag, "value") == Some("coordinator")).unwrap();
    assert!(coordinator.contains("selected"), "{coordinator}");

    let right =
        format!("key={key}&form[name]=Ilse+Nieuw&form[function]=coach&form[email]=Ilse%40example.nl&role=coordinator");
    for _ in 0..2 {
        let to = browser.post("/api/beheer/uitnodigen", &admin, right.clone()).await;
        assert_eq!(to, format!("/beheer/mensen/{key}?gelukt=wacht"));
    }
    assert_eq!(count(&browser, "SELECT count(*) FROM account WHERE email = 'ilse@example.nl'").await, 1);
    assert_eq!(count(&browser, "SELECT count(*) FROM job WHERE kind = 'staff_link'").await, 1);
    assert_eq!(count(&browser, "SELECT count(*) FROM proposal").await, 1);
    let ilse: StaffId = key.parse().unwrap();
    assert!(!has(&browser, ilse, Role::Coordinator).await, "a role that sees cases waits for the second person");
    let html = browser.page(&person(ilse), &admin).await;
    labelled(&html);
    assert!(html.contains("Uitgenodigd; de link werkt tot"));
    // The address is somebody's now.
    let other = right.replace(&key, &Uuid::new_v4().to_string());
    assert_eq!(browser.post("/api/beheer/uitnodigen", &admin, other).await, "/beheer/mensen/nieuw?nee=bezet");
    let html = browser.page("/beheer/mensen/nieuw?nee=bezet", &admin).await;
    assert!(html.contains("Iemand anders heeft dit mailadres") && html.contains("value=\"Ilse Nieuw\""));
    // Another link; the first works no more.
    browser.post("/api/beheer/opnieuw", &admin, format!("id={ilse}")).await;
    assert_eq!(count(&browser, "SELECT count(*) FROM staff_link WHERE used_at IS NULL").await, 1);
}

#[tokio::test]
async fn a_role_that_sees_cases_is_given_and_taken_by_two_and_never_by_one() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let coordinator = browser.staff(people::COORDINATOR).await;
    let to = propose(&browser, &admin, people::EMPLOYEE, "director").await;
    assert_eq!(to, format!("{}?gelukt=wacht", person(people::EMPLOYEE)));
    assert!(!has(&browser, people::EMPLOYEE, Role::Director).await);
    let confirm = format!("id={}&verdict=confirmed", waiting(&browser).await);

    let html = browser.page("/beheer/voorstellen", &admin).await;
    assert!(html.contains("Mees Jansen krijgt de rol bestuurder") && html.contains("value=\"taken_back\""));
    assert!(!html.contains("value=\"confirmed\""), "whoever proposed is not offered to confirm");
    let to = browser.post("/api/beheer/voorstel", &admin, confirm.clone()).await;
    assert_eq!(to, "/beheer/voorstellen?nee=tweede");
    assert!(browser.page(&to, &admin).await.contains("bevestigt het niet zelf"));
    assert!(!has(&browser, people::EMPLOYEE, Role::Director).await);

    let html = browser.page("/beheer/voorstellen", &coordinator).await;
    assert!(html.contains("value=\"confirmed\"") && !html.contains("/beheer/logboek"));
    assert_eq!(
        browser.post("/api/beheer/voorstel", &coordinator, confirm.clone()).await,
        "/beheer/voorstellen?gelukt=1"
    );
    assert!(has(&browser, people::EMPLOYEE, Role::Director).await);
    assert_eq!(browser.post("/api/beheer/voorstel", &coordinator, confirm).await, "/beheer/voorstellen?nee=voorbij");

    // Taking it takes two as well, and can be thought better of.
    let take = format!("id={}&key={}&role=director&take=1", people::EMPLOYEE, Uuid::new_v4());
    browser.post("/api/beheer/rol", &admin, take.clone()).await;
    browser.post("/api/beheer/rol", &admin, take).await;
    assert_eq!(count(&browser, "SELECT count(*) FROM proposal WHERE verdict IS NULL").await, 1);
    let back = format!("id={}&verdict=taken_back", waiting(&browser).await);
    assert_eq!(
        browser.post("/api/beheer/voorstel", &coordinator, back.clone()).await,
        "/beheer/voorstellen?nee=tweede"
    );
    assert_eq!(browser.post("/api/beheer/voorstel", &admin, back).await, "/beheer/voorstellen?gelukt=1");
    assert!(has(&browser, people::EMPLOYEE, Role::Director).await);

    let html = browser.page("/beheer/logboek", &admin).await;
    for line in
        ["Voorgesteld: Mees Jansen krijgt", "Bevestigd: Mees Jansen krijgt", "Ingetrokken: Mees Jansen verliest"]
    {
        assert!(html.contains(line), "{line}");
    }
}

#[tokio::test]
async fn who_proposes_to_lose_a_role_of_their_own_is_named_as_who_proposed_it() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let cora = browser.staff(people::COORDINATOR).await;
    let take = format!("id={}&key={}&role=administrator&take=1", people::ADMINISTRATOR, Uuid::new_v4());
    browser.post("/api/beheer/rol", &admin, take).await;
    let html = browser.page("/beheer/voorstellen", &cora).await;
    assert!(html.contains("Voorgesteld door Ben Vos") && !html.contains("de inlog van de organisatie"));
}

#[tokio::test]
async fn nobody_raises_themselves_and_a_proposal_lapses_after_seven_days() {
    let browser = Browser::new().await;
    let house = &browser.place.house;
    let admin = browser.place.staff(people::ADMINISTRATOR).await;
    let coordinator = browser.place.staff(people::COORDINATOR).await;
    let give = Change::Give(Role::Director);
    let asked = proposals::ask(house, &admin, admin.id, &give, Uuid::new_v4(), clock::now()).await.unwrap();
    assert_eq!(asked, Err(No::Oneself));
    // Nor by somebody who is proposed for it.
    let key = Uuid::new_v4();
    proposals::ask(house, &admin, coordinator.id, &give, key, clock::now()).await.unwrap().unwrap();
    let said = proposals::settle(house, &coordinator, key, Verdict::Confirmed, clock::now()).await.unwrap();
    assert_eq!(said, Err(No::Oneself));
    let late = clock::now() + TimeDelta::days(7) + TimeDelta::seconds(1);
    let second = browser.place.staff(people::SECOND_COORDINATOR).await;
    let said = proposals::settle(house, &second, key, Verdict::Confirmed, late).await.unwrap();
    assert_eq!(said, Err(No::Over));
    assert!(proposals::waiting(&house.pool, late).await.unwrap().is_empty());
    // The database knows the law of two as well.
    let alone = sqlx::query(
        "UPDATE proposal SET verdict = 'confirmed', settled_by = proposed_by, settled_at = now() WHERE id = $1",
    );
    assert!(alone.bind(key).execute(&house.pool).await.is_err());
    // The location's manager changes with the role.
    let north = Change::Give(Role::LocationManager(people::NORTH));
    let key = Uuid::new_v4();
    proposals::ask(house, &admin, people::EMPLOYEE, &north, key, clock::now()).await.unwrap().unwrap();
    proposals::settle(house, &second, key, Verdict::Confirmed, clock::now()).await.unwrap().unwrap();
    assert!(has(&browser, people::EMPLOYEE, Role::LocationManager(people::NORTH)).await);
    assert!(!has(&browser, people::MANAGER_NORTH, Role::LocationManager(people::NORTH)).await);
}

#[tokio::test]
async fn another_address_of_who_sees_cases_waits_and_of_another_ends_what_the_old_one_opened() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let (cora, olga) = (browser.staff(people::COORDINATOR).await, browser.staff(people::COMMITTEE).await);
    let form = |id: StaffId, email: &str, key: Uuid| {
        format!("id={id}&key={key}&form[name]=Naam&form[function]=functie&form[email]={email}%40example.nl")
    };
    let to = browser.post("/api/beheer/gegevens", &admin, form(people::COORDINATOR, "elders", Uuid::new_v4())).await;
    assert_eq!(to, format!("{}?gelukt=wacht", person(people::COORDINATOR)));
    assert_eq!(count(&browser, "SELECT count(*) FROM account WHERE email = 'elders@example.nl'").await, 0);
    assert_eq!(browser.page_of("/bord", &cora).await.0, StatusCode::OK);

    let to = browser.post("/api/beheer/gegevens", &admin, form(people::COMMITTEE, "olga2", Uuid::new_v4())).await;
    assert_eq!(to, format!("{}?gelukt=1", person(people::COMMITTEE)));
    assert_eq!(count(&browser, "SELECT count(*) FROM account WHERE email = 'olga2@example.nl'").await, 1);
    assert_ne!(browser.page_of("/toegang", &olga).await.0, StatusCode::OK, "and the session ended");
    // What is wrong comes back.
    let bad = form(people::COMMITTEE, "olga3", Uuid::new_v4()).replace("Naam", "") + "&form[phone]=12";
    let to = browser.post("/api/beheer/gegevens", &admin, bad).await;
    let html = browser.page(&to, &admin).await;
    assert!(html.contains("value=\"olga3@example.nl\"") && html.contains("href=\"#form-phone\""));
    labelled(&html);
}

#[tokio::test]
async fn who_leaves_is_out_at_once_and_nobody_loses_a_case() {
    let browser = Browser::new().await;
    let case = browser.place.assigned(people::NORTH).await;
    let reference = browser.reference(case).await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let nora = browser.staff(people::MANAGER_NORTH).await;
    let html = browser.page(&person(people::MANAGER_NORTH), &admin).await;
    assert!(html.contains("Er staat 1 open klacht op deze naam") && html.contains("Cora Kuiper, Cees Baas"));
    assert!(!html.contains(&reference), "an administrator sees no case");

    let form = format!("id={}", people::MANAGER_NORTH);
    let to = browser.post("/api/beheer/vertrek", &admin, form.clone()).await;
    assert!(browser.page(&to, &admin).await.contains("Vink aan dat deze persoon uit dienst is"));
    // Somebody else has their cases first; and where it cannot wait, it does not.
    let to = browser.post("/api/beheer/vertrek", &admin, format!("{form}&sure=1")).await;
    let html = browser.page(&to, &admin).await;
    assert!(html.contains("Vraag de klachtencoördinator om ze eerst") && html.contains("name=\"at_once\""), "{to}");
    assert_eq!(browser.page_of("/bord", &nora).await.0, StatusCode::OK);
    for _ in 0..2 {
        browser.post("/api/beheer/vertrek", &admin, format!("{form}&sure=1&at_once=1")).await;
    }
    assert_ne!(browser.page_of("/bord", &nora).await.0, StatusCode::OK);
    assert!(accounts::password_hash(&browser.place.house.pool, "nora@example.nl").await.unwrap().is_none());
    assert!(browser.page(&person(people::MANAGER_NORTH), &admin).await.contains("Uit dienst sinds"));
    assert_eq!(count(&browser, "SELECT count(*) FROM location WHERE manager IS NOT NULL").await, 1);
    let cora = browser.staff(people::COORDINATOR).await;
    assert!(browser.page(&format!("/zaak/{reference}"), &cora).await.contains("Nora Smit"), "the case is there");

    let folder = browser.place.house.config.data.join("brieven");
    let post = Post::Folder(folder.clone());
    while jobs::next(&browser.place.house, &post, clock::now()).await.unwrap() {}
    let told = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let told: Vec<String> = told.filter(|mail| mail.contains("Een collega is uit dienst")).collect();
    assert_eq!(told.len(), 2, "both coordinators, once");
    assert!(told.iter().all(|mail| !mail.contains(&reference)));

    // The last with a role the house cannot be without stays.
    let house = &browser.place.house;
    let ben = browser.place.staff(people::ADMINISTRATOR).await;
    let left = |who| gehoor::store::people::leave(house, &ben, who, false, clock::now());
    assert_eq!(left(people::SECOND_COORDINATOR).await.unwrap(), Ok(()));
    assert_eq!(left(people::COORDINATOR).await.unwrap(), Err(No::Last));
    assert_eq!(left(people::ADMINISTRATOR).await.unwrap(), Err(No::Oneself));
}

#[tokio::test]
async fn standing_in_for_who_sees_cases_takes_two_and_ends_when_they_are_back() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let cora = browser.staff(people::COORDINATOR).await;
    let today = clock::amsterdam_date(clock::now());
    let day = |name: &str| {
        format!("away[{name}_day]={}", today.format(&format!("%d&away[{name}_month]=%m&away[{name}_year]=%Y")))
    };
    let form = format!(
        "id={}&key={}&away[deputy]={}&{}&{}",
        people::MANAGER_NORTH,
        Uuid::new_v4(),
        people::EMPLOYEE,
        day("from"),
        day("until")
    );
    let lacking = form.replace(&format!("away[deputy]={}", people::EMPLOYEE), "away[deputy]=");
    let to = browser.post("/api/beheer/afwezig", &admin, lacking).await;
    let html = browser.page(&to, &admin).await;
    assert!(html.contains("href=\"#away-deputy\"") && html.contains(&format!("value=\"{}\"", today.format("%Y"))));
    let stands_in = || async {
        let actor = accounts::staff_actor(&browser.place.house.pool, people::EMPLOYEE, today).await.unwrap();
        actor.is(Role::LocationManager(people::NORTH))
    };
    let to = browser.post("/api/beheer/afwezig", &admin, form).await;
    assert!(to.ends_with("gelukt=wacht") && !stands_in().await, "{to}");
    let confirm = format!("id={}&verdict=confirmed", waiting(&browser).await);
    browser.post("/api/beheer/voorstel", &cora, confirm).await;
    assert!(stands_in().await);
    let html = browser.page(&person(people::MANAGER_NORTH), &admin).await;
    assert!(html.contains("Mees Jansen neemt waar"));
    browser.post("/api/beheer/terug", &admin, format!("id={}&from={today}", people::MANAGER_NORTH)).await;
    assert!(!stands_in().await);
}

#[tokio::test]
async fn who_only_keeps_the_settings_is_not_sent_to_the_board() {
    let browser = Browser::new().await;
    let (admin, cora) = (browser.staff(people::ADMINISTRATOR).await, browser.staff(people::COORDINATOR).await);
    let leads = |html: &str| tags(html, &["a"]).any(|tag| attribute(tag, "href") == Some("/bord"));
    for page in ["/beheer/mensen", "/beheer/voorstellen", "/toegang"] {
        assert!(!leads(&browser.page(page, &admin).await), "{page}");
    }
    for page in ["/beheer/voorstellen", "/toegang"] {
        assert!(leads(&browser.page(page, &cora).await), "{page}");
    }
}

#[tokio::test]
async fn the_log_of_settings_only_grows_and_holds_no_address() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    assert!(browser.page("/beheer/logboek", &admin).await.contains("Er is nog niets veranderd"));
    propose(&browser, &admin, people::EMPLOYEE, &format!("committee:{}", people::NORTH)).await;
    assert!(has(&browser, people::EMPLOYEE, Role::Committee(people::NORTH)).await, "which one person may give");
    let form = format!(
        "id={}&key={}&form[name]=Mees+Jansen&form[function]=kok&form[email]=geheim%40example.nl",
        people::EMPLOYEE,
        Uuid::new_v4()
    );
    browser.post("/api/beheer/gegevens", &admin, form).await;
    assert_eq!(count(&browser, "SELECT count(*) FROM setting_log").await, 3);
    assert_eq!(count(&browser, "SELECT count(*) FROM setting_log WHERE entry LIKE '%geheim%'").await, 0);
    let html = browser.page("/beheer/logboek", &admin).await;
    assert!(html.contains("Gewijzigd: Mees Jansen krijgt de rol oudercommissie · De Noordster"));
    let owner = browser.place.database.owner().await;
    for db in [&browser.place.house.pool, &owner] {
        for change in ["UPDATE setting_log SET entry = ''", "DELETE FROM setting_log", "TRUNCATE setting_log"] {
            assert!(sqlx::query(change).execute(db).await.is_err(), "{change}");
        }
    }
    owner.close().await;
}
