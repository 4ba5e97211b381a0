//! The directory without scripts: whom somebody reports to takes two people, and is told what comes in; employees stand in
//! it without access; and an invitation of which the mail was refused shows, and goes again.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod smtp;

use axum::http::StatusCode;
use chrono::TimeDelta;
use common::{
    browser::{Browser, attribute, labelled, tags},
    people,
};
use gehoor::{
    domain::{ids::StaffId, organisation::Organisation},
    house::{clock, config::Config},
    jobs,
    outside::mail::Post,
    store::{organisation, proposals},
};
use smtp::MailServer;
use uuid::Uuid;

async fn org(browser: &Browser) -> Organisation {
    organisation::load(&browser.place.house.pool).await.unwrap()
}

fn person(id: StaffId) -> String {
    format!("/beheer/mensen/{id}")
}

/// Proposes whom somebody reports to; gives where that leads.
async fn line(browser: &Browser, admin: &str, of: StaffId, to: &str) -> String {
    let form = format!("id={of}&key={}&reports_to={to}", Uuid::new_v4());
    browser.post("/api/beheer/leidinggevende", admin, form).await
}

/// The second person confirms what waits longest; gives where that leads.
async fn confirm(browser: &Browser, second: &str) -> String {
    let waiting = proposals::waiting(&browser.place.house.pool, clock::now()).await.unwrap();
    browser.post("/api/beheer/voorstel", second, format!("id={}&verdict=confirmed", waiting[0].id)).await
}

#[tokio::test]
async fn a_line_takes_two_and_whoever_it_leads_to_is_told_what_comes_in() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let cora = browser.staff(people::COORDINATOR).await;
    let (rita, dirk) = (browser.staff(people::REGIONAL).await, browser.staff(people::SECOND_DIRECTOR).await);
    let nora = person(people::MANAGER_NORTH);
    let html = browser.page(&nora, &admin).await;
    labelled(&html);
    assert!(html.contains("Rapporteert nu aan Rita Visser"));

    let to = line(&browser, &admin, people::MANAGER_NORTH, &people::SECOND_DIRECTOR.to_string()).await;
    assert_eq!(to, format!("{nora}?gelukt=wacht"));
    assert!(browser.page(&nora, &admin).await.contains("Nora Smit rapporteert aan Dirk Bos"));
    assert_eq!(org(&browser).await.member(people::MANAGER_NORTH).unwrap().manager, Some(people::REGIONAL));
    assert_eq!(confirm(&browser, &admin).await, "/beheer/voorstellen?nee=tweede");
    assert_eq!(confirm(&browser, &cora).await, "/beheer/voorstellen?gelukt=1");
    assert_eq!(org(&browser).await.member(people::MANAGER_NORTH).unwrap().manager, Some(people::SECOND_DIRECTOR));
    // R15: the next level is told, and so reads it; who is it no more does not.
    let told = async |case| {
        let page = format!("/zaak/{}", browser.reference(case).await);
        [browser.page_of(&page, &rita).await.0, browser.page_of(&page, &dirk).await.0]
            .map(|status| status == StatusCode::OK)
    };
    assert_eq!(told(browser.place.assigned(people::NORTH).await).await, [false, true]);

    // Nobody: then it follows from the region of the location.
    assert_eq!(line(&browser, &admin, people::MANAGER_NORTH, "").await, format!("{nora}?gelukt=wacht"));
    confirm(&browser, &cora).await;
    assert_eq!(org(&browser).await.member(people::MANAGER_NORTH).unwrap().manager, None);
    assert!(
        browser.page(&nora, &admin).await.contains("Van een locatiemanager is dat dan de regiomanager: Rita Visser")
    );
    assert_eq!(told(browser.place.assigned(people::NORTH).await).await, [true, false]);
    // The same once more changes nothing, and asks nobody.
    assert_eq!(line(&browser, &admin, people::MANAGER_NORTH, "").await, format!("{nora}?gelukt=1"));
    let html = browser.page("/beheer/logboek", &admin).await;
    for said in ["Bevestigd: Nora Smit rapporteert aan Dirk Bos", "Bevestigd: Nora Smit rapporteert aan niemand"] {
        assert!(html.contains(said), "{said}");
    }
}

#[tokio::test]
async fn a_line_in_a_circle_is_told_beside_its_field_and_nobody_proposes_who_reports_to_them() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let cora = browser.staff(people::COORDINATOR).await;
    for to in [people::MANAGER_NORTH, people::REGIONAL] {
        let back = line(&browser, &admin, people::REGIONAL, &to.to_string()).await;
        assert_eq!(back, format!("{}?fout=lijn", person(people::REGIONAL)));
        let html = browser.page(&back, &admin).await;
        labelled(&html);
        assert!(html.contains("href=\"#reports_to\"") && html.contains("direct of via anderen"), "{to}");
    }
    let back = line(&browser, &admin, people::REGIONAL, &people::MANAGER_NORTH.to_string()).await;
    let html = browser.page(&back, &admin).await;
    let chosen = people::MANAGER_NORTH.to_string();
    let chosen =
        tags(&html, &["option"]).any(|tag| attribute(tag, "value") == Some(&chosen) && tag.contains("selected"));
    assert!(chosen, "what was chosen is there still");
    let to = line(&browser, &admin, people::MANAGER_NORTH, &people::ADMINISTRATOR.to_string()).await;
    assert_eq!(to, format!("{}?nee=zelf", person(people::MANAGER_NORTH)));

    // Two that together run in a circle: the one that is confirmed last is not made.
    for (of, to) in [(people::EMPLOYEE, people::COMMITTEE), (people::COMMITTEE, people::EMPLOYEE)] {
        assert!(line(&browser, &admin, of, &to.to_string()).await.ends_with("gelukt=wacht"));
    }
    assert_eq!(confirm(&browser, &cora).await, "/beheer/voorstellen?gelukt=1");
    assert_eq!(confirm(&browser, &cora).await, "/beheer/voorstellen?nee=kring");
    assert!(browser.page("/beheer/voorstellen?nee=kring", &cora).await.contains("intussen zelf"));
}

#[tokio::test]
async fn somebody_is_invited_with_whom_they_report_to_which_waits_with_the_role() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let cora = browser.staff(people::COORDINATOR).await;
    let ilse = StaffId(Uuid::new_v4());
    let form = format!(
        "key={ilse}&form[name]=Ilse+Nieuw&form[function]=locatiemanager&form[email]=ilse%40example.nl\
         &role=location_manager:{}&reports_to={}",
        people::VACANT,
        people::DIRECTOR
    );
    for _ in 0..2 {
        let to = browser.post("/api/beheer/uitnodigen", &admin, form.clone()).await;
        assert_eq!(to, format!("{}?gelukt=wacht", person(ilse)));
    }
    let html = browser.page(&person(ilse), &admin).await;
    assert!(html.contains("Ilse Nieuw krijgt de rol") && html.contains("Ilse Nieuw rapporteert aan Dina de Boer"));
    for _ in 0..2 {
        confirm(&browser, &cora).await;
    }
    assert_eq!(org(&browser).await.member(ilse).unwrap().manager, Some(people::DIRECTOR));
}

#[tokio::test]
async fn who_gets_no_access_stands_in_the_directory_and_is_found_by_the_coordinator() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let cora = browser.staff(people::COORDINATOR).await;
    let yara = StaffId(Uuid::new_v4());
    let form = format!(
        "key={yara}&access=none&form[name]=Yara+Nieuw&form[function]=groepsleider&form[location]={}",
        people::NORTH
    );
    // A role is for who may come in: that is said, and nothing typed is lost.
    let back = browser.post("/api/beheer/uitnodigen", &admin, format!("{form}&role=director")).await;
    let html = browser.page(&back, &admin).await;
    labelled(&html);
    assert!(html.contains("href=\"#access\"") && html.contains("value=\"Yara Nieuw\""));
    let none = tags(&html, &["input"]).find(|tag| attribute(tag, "value") == Some("none")).unwrap();
    assert!(none.contains("checked"), "{none}");

    for _ in 0..2 {
        let to = browser.post("/api/beheer/uitnodigen", &admin, form.clone()).await;
        assert_eq!(to, format!("{}?gelukt=1", person(yara)));
    }
    let accounts = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM account WHERE staff = $1").bind(yara.0);
    assert_eq!(accounts.fetch_one(&browser.place.house.pool).await.unwrap(), 0);
    let html = browser.page(&person(yara), &admin).await;
    labelled(&html);
    assert!(html.contains("Geen account") && !html.contains("Nieuwe uitnodiging sturen"), "there is no address");
    let case = browser.place.file(people::NORTH).await;
    let page = format!("/zaak/{}", browser.reference(case).await);
    assert!(browser.page(&page, &cora).await.contains("Yara Nieuw"), "the safety check names her");

    // Corrected without an address; with one she can be invited, and that is taken back as well.
    let details =
        |more: &str| format!("id={yara}&key={}&form[name]=Yara+Prins&form[function]=stagiair{more}", Uuid::new_v4());
    for (more, email) in [("", None), ("&form[email]=yara%40example.nl", Some("yara@example.nl")), ("", None)] {
        let to = browser.post("/api/beheer/gegevens", &admin, details(more)).await;
        assert_eq!(to, format!("{}?gelukt=1", person(yara)));
        let member = org(&browser).await.member(yara).unwrap().clone();
        assert_eq!((member.name.as_str(), member.email.as_deref()), ("Yara Prins", email));
    }
    let log = browser.page("/beheer/logboek", &admin).await;
    assert!(log.contains("Yara Prins staat in de lijst van mensen, zonder toegang"));
    browser.post("/api/beheer/vertrek", &admin, format!("id={yara}&sure=1")).await;
    assert!(browser.page(&person(yara), &admin).await.contains("Uit dienst sinds"));
    // Of who has an account the address stays.
    let nora = format!("id={}&key={}&form[name]=Nora&form[function]=manager", people::MANAGER_NORTH, Uuid::new_v4());
    browser.staff(people::MANAGER_NORTH).await;
    let back = browser.post("/api/beheer/gegevens", &admin, nora).await;
    assert!(browser.page(&back, &admin).await.contains("href=\"#form-email\""));
}

#[tokio::test]
async fn who_has_no_access_is_offered_and_proposed_for_nothing_that_needs_it_also_when_it_is_confirmed() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let cora = browser.staff(people::COORDINATOR).await;
    let yara = StaffId(Uuid::new_v4());
    let listed = format!(
        "key={yara}&access=none&form[name]=Yara+Nieuw&form[function]=groepsleider&form[email]=yara%40example.nl"
    );
    browser.post("/api/beheer/uitnodigen", &admin, listed).await;
    // With an address, but without an account: offered nowhere.
    let offered = |html: &str| tags(html, &["option"]).any(|tag| attribute(tag, "value") == Some(&yara.to_string()));
    for page in [person(people::MANAGER_NORTH), "/beheer/mensen/nieuw".to_owned(), "/beheer/organisatie".to_owned()] {
        assert!(!offered(&browser.page(&page, &admin).await), "{page}");
    }
    let hers = browser.page(&person(yara), &admin).await;
    labelled(&hers);
    assert!(hers.contains("kan dus geen rol krijgen") && !hers.contains("name=\"role\""));

    // By a form of somebody's own making it is refused beside its field.
    let said = "Deze persoon heeft geen toegang";
    let back = line(&browser, &admin, people::MANAGER_NORTH, &yara.to_string()).await;
    let html = browser.page(&back, &admin).await;
    assert!(back.ends_with("fout=lijn") && html.contains("href=\"#reports_to\"") && html.contains(said), "{back}");
    let away = |deputy: StaffId| {
        format!(
            "id={}&key={}&away[deputy]={deputy}&away[from_day]=1&away[from_month]=12&away[from_year]=2099\
             &away[until_day]=2&away[until_month]=12&away[until_year]=2099",
            people::MANAGER_NORTH,
            Uuid::new_v4()
        )
    };
    let back = browser.post("/api/beheer/afwezig", &admin, away(yara)).await;
    let html = browser.page(&back, &admin).await;
    assert!(html.contains("href=\"#away-deputy\"") && html.contains(said), "{back}");
    let independent = |who: StaffId| format!("key={}&who={who}", Uuid::new_v4());
    let back = browser.post("/api/beheer/onafhankelijk", &admin, independent(yara)).await;
    let html = browser.page(&back, &admin).await;
    assert!(html.contains("href=\"#who\"") && html.contains(said), "{back}");
    let invited = format!(
        "key={}&form[name]=Ilse+Nieuw&form[function]=coach&form[email]=ilse%40example.nl&reports_to={yara}",
        Uuid::new_v4()
    );
    let back = browser.post("/api/beheer/uitnodigen", &admin, invited).await;
    let html = browser.page(&back, &admin).await;
    assert!(html.contains("href=\"#reports_to\"") && html.contains(said), "{back}");
    let role = format!("id={yara}&key={}&role=director", Uuid::new_v4());
    assert_eq!(browser.post("/api/beheer/rol", &admin, role.clone()).await, format!("{}?nee=toegang", person(yara)));
    assert!(proposals::waiting(&browser.place.house.pool, clock::now()).await.unwrap().is_empty());

    // Proposed while they could come in; by the day that it is confirmed they cannot any more.
    let house = &browser.place.house;
    let mut ways = vec![role.replace(&yara.to_string(), &people::EMPLOYEE.to_string()), away(people::EMPLOYEE)];
    ways.push(format!("id={}&key={}&reports_to={}", people::COMMITTEE, Uuid::new_v4(), people::EMPLOYEE));
    for (path, form) in ["rol", "afwezig", "leidinggevende"].into_iter().zip(ways) {
        let to = browser.post(&format!("/api/beheer/{path}"), &admin, form).await;
        assert!(to.ends_with("gelukt=wacht"), "{path}: {to}");
    }
    let to = browser.post("/api/beheer/onafhankelijk", &admin, independent(people::EMPLOYEE)).await;
    assert!(to.ends_with("gelukt=wacht"), "{to}");
    sqlx::query("DELETE FROM account WHERE staff = $1").bind(people::EMPLOYEE.0).execute(&house.pool).await.unwrap();
    let waiting = proposals::waiting(&house.pool, clock::now()).await.unwrap();
    assert_eq!(waiting.len(), 4);
    for proposal in waiting {
        let form = format!("id={}&verdict=confirmed", proposal.id);
        let to = browser.post("/api/beheer/voorstel", &cora, form).await;
        assert_eq!(to, "/beheer/voorstellen?nee=toegang", "{:?}", proposal.change);
    }
    assert!(browser.page("/beheer/voorstellen?nee=toegang", &cora).await.contains("kan dit dus niet doen"));
}

const LIST: &str = "naam;functie;email;locatie\n\
    Mees Jansen;groepsleider;mees@example.nl;het zuiderbos\n\
    Yara Nieuw;stagiair;;De Noordster\n\
    Joyce Kaya;kok;joyce@example.nl;\n";

async fn upload(browser: &Browser, who: &str, list: &str) -> String {
    browser.upload_by_itself("/api/beheer/mensen-lijst", who, &[("mensen.csv", list.as_bytes())]).await.0
}

fn seen(html: &str) -> String {
    let mark = tags(html, &["input"]).find(|tag| attribute(tag, "name") == Some("seen")).unwrap();
    format!("seen={}", attribute(mark, "value").unwrap())
}

#[tokio::test]
async fn a_list_of_employees_is_shown_first_and_gives_nobody_access() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    labelled(&browser.page("/beheer/mensen/lijst", &admin).await);
    let to = upload(&browser, &admin, LIST).await;
    assert_eq!(to, "/beheer/mensen/lijst?voorbeeld=1");
    let html = browser.page(&to, &admin).await;
    labelled(&html);
    for said in [
        "Nieuw: Yara Nieuw, stagiair",
        "Nieuw: Joyce Kaya, kok",
        "Mees Jansen: pedagogisch medewerker wordt groepsleider",
    ] {
        assert!(html.contains(said), "{said}");
    }
    let before = org(&browser).await.staff.len();
    let first = seen(&html);
    // Somebody else changes it meanwhile: that is shown before anything happens.
    sqlx::query("UPDATE staff SET function = 'kok' WHERE name = 'Mees Jansen'")
        .execute(&browser.place.house.pool)
        .await
        .unwrap();
    let to = browser.post("/api/beheer/mensen-overnemen", &admin, first).await;
    let html = browser.page(&to, &admin).await;
    assert!(html.contains("Intussen is er iets veranderd") && html.contains("kok wordt groepsleider"));
    assert_eq!(org(&browser).await.staff.len(), before);
    let to = browser.post("/api/beheer/mensen-overnemen", &admin, seen(&html)).await;
    assert_eq!(to, "/beheer/mensen/lijst?gelukt=1");
    let org = org(&browser).await;
    assert_eq!(org.staff.len(), before + 2);
    let mees = org.member(people::EMPLOYEE).unwrap();
    assert_eq!((mees.function.as_str(), mees.location), ("groepsleider", Some(people::SOUTH)));
    assert_eq!(org.staff.iter().find(|s| s.name == "Yara Nieuw").unwrap().location, Some(people::NORTH));
    let list = browser.page("/beheer/mensen", &admin).await;
    labelled(&list);
    let listed = list.split("Zonder toegang").nth(1).unwrap();
    assert!(listed.contains("Yara Nieuw") && listed.contains("De Noordster") && !listed.contains("Nora Smit"));
    let count = sqlx::query_scalar::<_, i64>(
        "SELECT count(*) FROM account a JOIN staff s ON s.id = a.staff WHERE s.name IN ('Yara Nieuw', 'Joyce Kaya')",
    );
    assert_eq!(count.fetch_one(&browser.place.house.pool).await.unwrap(), 0);
    let to = upload(&browser, &admin, LIST).await;
    assert!(browser.page(&to, &admin).await.contains("Deze lijst verandert niets"), "once more changes nothing");
    let log = browser.page("/beheer/logboek", &admin).await;
    assert!(log.contains("Lijst van medewerkers overgenomen: 2 nieuw, 1 gewijzigd"));
}

#[tokio::test]
async fn a_list_of_employees_with_mistakes_says_where_and_changes_nothing() {
    let browser = Browser::new().await;
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let list =
        "naam;functie;email;locatie\nEls;;;\nEls;kok;els;\nMees Jansen;kok;;\nmees jansen;kok;;\nEls;kok;;Nergens\n";
    let to = upload(&browser, &admin, list).await;
    let html = browser.page(&to, &admin).await;
    for said in [
        "Regel 2: functie is leeg",
        "Regel 3: dit is geen mailadres",
        "Regel 5: deze persoon staat al eerder",
        "Regel 6: er is geen locatie met deze naam",
    ] {
        assert!(html.contains(said), "{said}");
    }
    assert!(!html.contains("name=\"seen\""));
    for (list, said) in [("", "ten minste één medewerker"), ("naam;email\nEls;\n", "De kolom functie ontbreekt")] {
        let html = browser.page(&upload(&browser, &admin, list).await, &admin).await;
        labelled(&html);
        assert!(html.contains(said) && html.contains("href=\"#lijst\""), "{said}");
    }
    let cora = browser.staff(people::COORDINATOR).await;
    assert_eq!(browser.page_of("/beheer/mensen/lijst", &cora).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_of_which_the_mail_is_refused_shows_and_goes_again() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let house = &browser.place.house;
    let post = Post::open(&Config { smtp_url: Some(server.url.clone()), ..(*house.config).clone() }).unwrap();
    let work = async || while jobs::next(house, &post, clock::now() + TimeDelta::seconds(1)).await.unwrap() {};
    let admin = browser.staff(people::ADMINISTRATOR).await;
    let ilse = StaffId(Uuid::new_v4());
    let form = format!("key={ilse}&form[name]=Ilse+Nieuw&form[function]=coach&form[email]=gone%40example.nl");
    browser.post("/api/beheer/uitnodigen", &admin, form).await;
    work().await;
    let refused = "Uitgenodigd, maar de mail kwam niet aan";
    let list = browser.page("/beheer/mensen", &admin).await;
    labelled(&list);
    assert!(list.contains(refused) && list.contains("Opnieuw sturen"));
    let html = browser.page(&person(ilse), &admin).await;
    assert!(
        html.contains(refused)
            && html.contains("Controleer het mailadres")
            && html.contains("Nieuwe uitnodiging sturen")
    );

    // Sent again it waits anew, and is refused anew; at another address it arrives.
    browser.post("/api/beheer/opnieuw", &admin, format!("id={ilse}")).await;
    assert!(!browser.page("/beheer/mensen", &admin).await.contains(refused));
    work().await;
    assert!(browser.page("/beheer/mensen", &admin).await.contains(refused));
    let details = format!(
        "id={ilse}&key={}&form[name]=Ilse+Nieuw&form[function]=coach&form[email]=ilse%40example.nl",
        Uuid::new_v4()
    );
    browser.post("/api/beheer/gegevens", &admin, details).await;
    work().await;
    assert!(!browser.page("/beheer/mensen", &admin).await.contains(refused));
    assert_eq!(server.mail()["to"][0], "ilse@example.nl");
}
