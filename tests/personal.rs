//! What is behind personal links, as a browser without script gets it: a subject's extract (R11), and a committee's
//! complaint for whom its chair named (R5).
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod smtp;

use axum::http::{HeaderMap, StatusCode};
use common::{
    browser::{Browser, attribute, labelled, tags},
    made, now, people,
};
use gehoor::{
    domain::{access::Actor, command::Command, ids::ComplaintId, phase::Diversion, words::LONGEST},
    house::{clock, config::Config},
    jobs,
    outside::mail::Post,
    store::links::{self, Purpose},
};
use smtp::MailServer;
use uuid::Uuid;

/// A subject's link on paper.
async fn on_paper(browser: &Browser, id: ComplaintId) -> String {
    let key = Uuid::new_v4();
    links::paper_hearing(&browser.place.house, id, people::EMPLOYEE, key, clock::now()).await.unwrap();
    browser.place.house.keys.link_token(key)
}

/// The link of the reader of this number.
async fn readers(browser: &Browser, id: ComplaintId, reader: u8) -> String {
    let all = links::of(&browser.place.house.pool, id).await.unwrap();
    let link = all.into_iter().find(|l| l.purpose == Purpose::Reader(reader)).unwrap();
    browser.place.house.keys.link_token(link.id)
}

/// Presses the button of a link's page; gives where it leads, and the cookie.
async fn opens(browser: &Browser, token: &str) -> (String, String) {
    browser.post_for("/api/persoonlijk/open", "", format!("token={token}")).await
}

/// Where a browser is sent, without what the framework adds.
fn place_of(location: &str) -> &str {
    location.split(['?', '&']).next().unwrap()
}

fn private(headers: &HeaderMap) {
    assert!(headers["x-robots-tag"].to_str().unwrap().starts_with("noindex"));
    assert_eq!(headers["referrer-policy"], "no-referrer");
}

/// What a person reads of a page.
fn main_of(html: &str) -> &str {
    html.split("<main").nth(1).unwrap().split("</main>").next().unwrap()
}

async fn divert(browser: &Browser, id: ComplaintId) {
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    browser.place.act(people::COORDINATOR, id, divert).await.unwrap();
}

#[tokio::test]
async fn a_subject_reads_the_extract_answers_and_corrects_without_script() {
    let browser = Browser::new().await;
    let id = browser.place.released().await;
    let token = on_paper(&browser, id).await;
    for _ in 0..2 {
        let html = browser.page(&format!("/persoonlijk/{token}"), "").await;
        labelled(&html);
        assert!(html.contains("Druk op de knop") && !html.contains("klacht waarin u wordt genoemd"));
    }
    let used = links::of(&browser.place.house.pool, id).await.unwrap()[0].last_used;
    assert_eq!(used, None, "looking uses nothing up");

    let (there, cookie) = opens(&browser, &token).await;
    assert_eq!(there, "/wederhoor");
    let html = browser.page("/wederhoor", &cookie).await;
    labelled(&html);
    assert!(html.contains("Het hek stond open."));
    let reference = browser.reference(id).await;
    for hidden in ["Niemand belde haar", "Fatma", "06-12345678", "fatma@example.nl", "Nora", "schrokken", &reference] {
        assert!(!html.contains(hidden), "{hidden}");
    }

    let key = Uuid::new_v4();
    let say = |text: &str| browser.post("/api/wederhoor/zeg", &cookie, format!("key={key}&text={text}"));
    // Too long by far: it comes back beside its field, to the last letter.
    let long = format!("Mijn+kant.+{}", "x".repeat(LONGEST));
    for (typed, kept) in [("", ""), (long.as_str(), "Mijn kant. xxx")] {
        let back = say(typed).await;
        assert!(back.starts_with("/wederhoor?fout=1"), "{back}");
        let html = browser.page("/wederhoor?fout=1", &cookie).await;
        labelled(&html);
        assert!(html.contains("error-summary") && html.contains("Fout: ") && html.contains("href=\"#text\""));
        let field = html.split("<textarea").nth(1).unwrap().split("</textarea>").next().unwrap();
        assert!(field.contains(kept) && field.matches('x').count() >= typed.matches('x').count());
    }
    for _ in 0..2 {
        let back = say("Het+slot+was+stuk.").await;
        assert!(back.starts_with("/wederhoor?gedaan=1"), "{back}");
    }
    let html = browser.page("/wederhoor?gedaan=1", &cookie).await;
    labelled(&html);
    assert!(html.contains("Wij hebben vastgelegd wat u schreef.") && html.contains("Wilt u iets verbeteren"));
    assert_eq!(main_of(&html).matches("Het slot was stuk.").count(), 1, "said once for one key");
    assert!(!html.contains("Mijn kant. xxx"), "what was accepted is not offered again");

    let correct = format!("key={}&text=Het+slot+was+al+gemeld.", Uuid::new_v4());
    browser.post("/api/wederhoor/zeg", &cookie, correct).await;
    let html = browser.page("/wederhoor", &cookie).await;
    assert!(html.contains("Het slot was stuk.") && html.contains("Het slot was al gemeld."), "it stands beside it");
    let handler = browser.page(&format!("/zaak/{reference}"), &browser.staff(people::MANAGER_NORTH).await).await;
    assert!(handler.contains("Het slot was al gemeld."));

    let (there, gone) = browser.post_for("/api/wederhoor/sluit", &cookie, String::new()).await;
    assert_eq!((place_of(&there), gone.as_str()), ("/wederhoor", "gehoor_persoonlijk="));
    assert!(!browser.page("/wederhoor", &cookie).await.contains("Het hek stond open."));
}

#[tokio::test]
async fn links_that_open_nothing_all_get_the_same_answer() {
    let browser = Browser::new().await;
    let (place, db) = (&browser.place, &browser.place.house.pool);
    let [expired, revoked, diverted] = [place.released().await, place.released().await, place.released().await];
    let [removed, other_diverted] = [place.of_committee().await, place.of_committee().await];
    for id in [removed, other_diverted] {
        place.names(id, "Olga").await;
    }
    let tokens = [
        "onbekend".to_owned(),
        on_paper(&browser, expired).await,
        on_paper(&browser, revoked).await,
        on_paper(&browser, diverted).await,
        readers(&browser, removed, 1).await,
        readers(&browser, other_diverted, 1).await,
    ];
    let yesterday = clock::now() - chrono::TimeDelta::days(1);
    sqlx::query("UPDATE personal_link SET expires_at = $2 WHERE complaint = $1")
        .bind(expired.0)
        .bind(yesterday)
        .execute(&place.database.owner().await)
        .await
        .unwrap();
    links::revoke(db, revoked, Purpose::Hearing(people::EMPLOYEE), clock::now()).await.unwrap();
    place.order(Actor::Complainant(removed), removed, Command::RemoveReader { reader: 1 }).await.unwrap();
    divert(&browser, diverted).await;
    divert(&browser, other_diverted).await;

    let mut answers = Vec::new();
    for token in tokens {
        let (status, headers, door) = browser.page_whole(&format!("/persoonlijk/{token}"), "").await;
        private(&headers);
        let (there, cookie) = opens(&browser, &token).await;
        let mut answer = vec![status.to_string(), main_of(&door).replace(&token, ""), there];
        for page in ["/wederhoor", "/meelezen"] {
            let (status, headers, html) = browser.page_whole(page, &cookie).await;
            assert_eq!(status, StatusCode::OK);
            private(&headers);
            labelled(&html);
            assert!(html.contains("Deze link werkt niet (meer)"));
            answer.push(main_of(&html).to_owned());
        }
        assert_eq!(answer[3], answer[4], "nor does the page tell for what it was");
        answers.push(answer);
    }
    for answer in &answers {
        assert_eq!(*answer, answers[0]);
    }
}

#[tokio::test]
async fn a_link_opens_one_kind_of_page_and_ends_what_another_opened_on_the_device() {
    let browser = Browser::new().await;
    let (about, along) = (browser.place.released().await, browser.place.of_committee().await);
    browser.place.names(along, "Olga").await;
    let (_, subject) = opens(&browser, &on_paper(&browser, about).await).await;
    let (there, reader) = opens(&browser, &readers(&browser, along, 1).await).await;
    assert_eq!(there, "/meelezen");
    assert!(browser.page("/meelezen", &subject).await.contains("Deze link werkt niet (meer)"));
    assert!(browser.page("/wederhoor", &reader).await.contains("Deze link werkt niet (meer)"));
    // Nor does a reader say anything where a subject would.
    browser.post("/api/wederhoor/zeg", &reader, format!("key={}&text=Stiekem.", Uuid::new_v4())).await;
    let handler = browser.staff(people::COORDINATOR).await;
    for id in [about, along] {
        let html = browser.page(&format!("/zaak/{}", browser.reference(id).await), &handler).await;
        assert!(!html.contains("Stiekem."));
    }
}

#[tokio::test]
async fn a_link_on_paper_is_printed_by_whoever_gives_it_and_by_nobody_else() {
    let browser = Browser::new().await;
    let id = browser.place.released().await;
    let path = format!("/zaak/{}", browser.reference(id).await);
    let (handler, key) = (browser.staff(people::MANAGER_NORTH).await, Uuid::new_v4());
    let form = |how: &str| {
        format!("reference={}&who={}&how={how}&key={key}", path.trim_start_matches("/zaak/"), people::EMPLOYEE)
    };
    let sheet = browser.post("/api/zaak/link", &handler, form("paper")).await;
    assert_eq!(sheet, format!("{path}/uitnodiging/{key}"));
    let (status, headers, html) = browser.page_whole(&sheet, &handler).await;
    assert_eq!(status, StatusCode::OK);
    private(&headers);
    labelled(&html);
    let token = browser.place.house.keys.link_token(key);
    assert!(html.contains(&format!("/persoonlijk/{token}")) && html.contains("Mees Jansen"));
    for hidden in ["Het hek stond open", "Fatma"] {
        assert!(!main_of(&html).contains(hidden), "{hidden}");
    }
    // The next level reads the case, and gives no links.
    for other in [people::REGIONAL, people::SECOND_DIRECTOR, people::SAFEGUARDING] {
        let html = browser.page_of(&sheet, &browser.staff(other).await).await.1;
        assert!(!html.contains(&token), "{other}");
    }
    let (there, _) = opens(&browser, &token).await;
    assert_eq!(there, "/wederhoor");
    browser.post("/api/zaak/link", &handler, form("revoke")).await;
    assert!(!browser.page_of(&sheet, &handler).await.1.contains(&token), "what was taken back is not printed again");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mails_that_bring_a_link_say_nothing_of_the_case() {
    let (browser, server) = (Browser::new().await, MailServer::start(&[]));
    let place = &browser.place;
    let config = Config { smtp_url: Some(server.url.clone()), ..(*place.house.config).clone() };
    let post = Post::open(&config).unwrap();
    let (about, along) = (place.released().await, place.of_committee().await);
    let key = Uuid::new_v4();
    links::mail_hearing(&place.house, about, people::EMPLOYEE, 6, key, now()).await.unwrap();
    place.names(along, "Olga").await;
    place.names(along, "Piet").await;
    place.order(Actor::Complainant(along), along, Command::RemoveReader { reader: 2 }).await.unwrap();
    while jobs::next(&place.house, &post, now()).await.unwrap() {}

    let mails = server.mails();
    let to = |address: &str| {
        mails.iter().find(|m| m["to"][0] == address && m["text"].as_str().unwrap().contains("/persoonlijk/"))
    };
    assert!(to("piet@commissie.example").is_none(), "whoever was removed before it went gets none");
    let subject =
        (to("mees@example.nl").unwrap(), place.house.keys.link_token(key), "U bent uitgenodigd om te reageren");
    let reader = (to("olga@commissie.example").unwrap(), readers(&browser, along, 1).await, "U mag meelezen");
    for (mail, token, title) in [subject, reader] {
        assert_eq!(mail["subject"], title);
        let (text, html) = (mail["text"].as_str().unwrap(), mail["html"].as_str().unwrap());
        assert!(text.contains(&format!("/persoonlijk/{token}")) && html.contains(&token));
        assert!(text.contains("werkt tot en met"));
        for id in [about, along] {
            let reference = browser.reference(id).await;
            for hidden in [reference.as_str(), "klacht", "Fatma", "hek", "Noordster"] {
                assert!(!text.contains(hidden) && !html.contains(hidden), "{hidden}");
            }
        }
    }
}

/// A form of the follow page as a browser posts it.
fn order(form: &str) -> String {
    format!("seen=99&key={}&{form}", Uuid::new_v4())
}

#[tokio::test]
async fn a_chair_without_script_names_who_reads_along_and_removes_them() {
    let browser = Browser::new().await;
    let id = browser.place.of_committee().await;
    let parent = browser.parent(id).await;
    let html = browser.page("/volgen", &parent).await;
    labelled(&html);
    assert!(html.contains("value=\"name_reader\"") && !html.contains("value=\"remove_reader\""));
    let ordinary = browser.parent(browser.place.file(people::NORTH).await).await;
    assert!(!browser.page("/volgen", &ordinary).await.contains("name_reader"), "for committees only");

    let post = |form: &str| browser.post("/api/volgen/doe", &parent, order(form));
    let back = post("form[kind]=name_reader&form[name]=Olga+Prins&form[email]=olga").await;
    assert!(back.starts_with("/volgen?fout=formulier"), "{back}");
    let html = browser.page("/volgen?fout=formulier", &parent).await;
    labelled(&html);
    assert!(html.contains("href=\"#name_reader-form-email\"") && html.contains("Fout: "));
    assert!(html.contains("Vul een mailadres in zoals") && html.contains("value=\"Olga Prins\""));
    assert!(html.contains("value=\"olga\""), "nothing typed is lost");
    let back = post("form[kind]=name_reader&form[name]=&form[email]=olga%40commissie.example").await;
    assert!(back.starts_with("/volgen?fout=formulier"), "{back}");
    let html = browser.page("/volgen?fout=formulier", &parent).await;
    assert!(html.contains("Vul de naam in van wie mag meelezen") && html.contains("value=\"olga@commissie.example\""));

    let back = post("form[kind]=name_reader&form[name]=Olga+Prins&form[email]=olga%40commissie.example").await;
    assert!(back.starts_with("/volgen?gedaan=1"), "{back}");
    let html = browser.page("/volgen?gedaan=1", &parent).await;
    labelled(&html);
    assert!(html.contains("Wie meeleest") && html.contains("olga@commissie.example"));
    let options: Vec<&str> = tags(&html, &["option"]).filter_map(|tag| attribute(tag, "value")).collect();
    assert!(options.contains(&"1"));
    let (_, cookie) = opens(&browser, &readers(&browser, id, 1).await).await;
    assert!(browser.page("/meelezen", &cookie).await.contains("Er was niemand bij het hek."));

    // The coordinator does it on written request.
    let (desk, reference) = (browser.staff(people::COORDINATOR).await, browser.reference(id).await);
    let staff = |form: &str| format!("reference={reference}&{}", order(form));
    let path = format!("/zaak/{reference}");
    let wrong =
        browser.post("/api/zaak/doe", &desk, staff("form[kind]=name_reader&form[name]=Piet&form[email]=x")).await;
    let html = browser.page(wrong.split("&__err").next().unwrap().split("?__err").next().unwrap(), &desk).await;
    labelled(&html);
    assert!(html.contains("href=\"#name_reader-form-email\"") && html.contains("value=\"Piet\""));
    let right = staff("form[kind]=name_reader&form[name]=Piet&form[email]=piet%40commissie.example");
    assert_eq!(browser.post("/api/zaak/doe", &desk, right).await, path);
    let html = browser.page(&path, &desk).await;
    labelled(&html);
    assert!(html.contains("Meelezer 2 toegevoegd") && html.contains("2. Piet"));

    let back = post("form[kind]=remove_reader&form[number]=").await;
    assert!(back.starts_with("/volgen?fout=formulier"), "{back}");
    assert!(browser.page("/volgen?fout=formulier", &parent).await.contains("href=\"#remove_reader-form-number\""));
    let back = post("form[kind]=remove_reader&form[number]=1").await;
    assert!(back.starts_with("/volgen?gedaan=1"), "{back}");
    let html = browser.page("/volgen", &parent).await;
    assert!(!html.contains("olga@commissie.example") && html.contains("Iemand leest niet meer mee"));
    assert!(browser.page("/meelezen", &cookie).await.contains("Deze link werkt niet (meer)"), "it ends at once");
}

#[tokio::test]
async fn a_readers_page_holds_what_the_chair_reads_and_never_how_anybody_is_reached() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.of_committee().await;
    place.names(id, "Olga").await;
    place.names(id, "Piet").await;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![people::EMPLOYEE] }).await.unwrap();
    let route = Command::Route { handler: people::MANAGER_NORTH, reason: Some(made::prose("Kent de groep.")) };
    place.act(people::COORDINATOR, id, route).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Message(made::prose("Wij zoeken het uit."))).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::note("Alleen voor ons.")).await.unwrap();
    let (_, cookie) = opens(&browser, &readers(&browser, id, 1).await).await;
    let (status, headers, html) = browser.page_whole("/meelezen", &cookie).await;
    assert_eq!(status, StatusCode::OK);
    private(&headers);
    labelled(&html);
    let reference = browser.reference(id).await;
    for there in [
        "Er was niemand bij het hek.",
        "Het hek stond open.",
        "Bellen over het slot.",
        "Wij zoeken het uit.",
        "U leest mee met een klacht van uw oudercommissie",
        &reference,
    ] {
        assert!(html.contains(there), "{there}");
    }
    // Also not in what the page carries for its scripts.
    let code = browser.code(&reference).await;
    for hidden in [
        "06-12345678",
        "fatma@example.nl",
        "Olga",
        "Piet",
        "commissie.example",
        "Alleen voor ons.",
        "Kent de groep.",
        "Mees",
        "Nora",
        &code,
        &code.replace(' ', ""),
    ] {
        assert!(!html.contains(hidden), "{hidden}");
    }
    let forms: Vec<&str> = tags(main_of(&html), &["form"]).filter_map(|tag| attribute(tag, "action")).collect();
    assert_eq!(forms, ["/api/meelezen/sluit"], "nothing to do but to close it");
    assert!(!main_of(&html).contains("<textarea") && !main_of(&html).contains("<select"));
    // A reader's cookie is not the chair's.
    let chairs = browser.post("/api/volgen/doe", &cookie, order("form[kind]=withdraw&form[text]=")).await;
    assert_eq!(place_of(&chairs), "/volgen");
    assert!(!browser.page("/volgen", &cookie).await.contains(&reference));

    divert(&browser, id).await;
    let (_, _, html) = browser.page_whole("/meelezen", &cookie).await;
    assert!(html.contains("Deze link werkt niet (meer)") && !html.contains(&reference));
}
