//! The pages of a case and of a followed complaint, as a browser without script gets them: every field has a label,
//! every id is there once, and what is wrong with a form comes back beside its field.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use common::{
    browser::{Browser, attribute, labelled, tags, well_made},
    made, people,
};
use gehoor::{
    domain::{
        command::Command,
        ids::ComplaintId,
        intake::{Answers, parse},
        phase::Ground,
    },
    house::clock,
    store::road,
};
use uuid::Uuid;

fn order(form: &str, reference: &str) -> String {
    format!("reference={reference}&seen=99&key={}&{form}", Uuid::new_v4())
}

#[tokio::test]
async fn every_form_of_a_case_is_well_made_in_every_phase() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let desk = browser.staff(people::COORDINATOR).await;
    let id = place.file(people::NORTH).await;
    let path = format!("/zaak/{}", browser.reference(id).await);
    let html = browser.page(&path, &desk).await;
    well_made(&html);
    // What is usual stands on top; what is less so is folded away under its heading.
    for (heading, form) in [("Sorteren", "not_a_complaint"), ("Veiligheid", "raise_concern"), ("Corrigeren", "redact")]
    {
        assert!(html.contains(heading) && html.contains(&format!("value=\"{form}\"")), "{form}");
    }
    let reasons = made::prose("Hierover is al geoordeeld, zegt de brief van mei. Mees Jansen weet ervan.");
    let propose = Command::ProposeInadmissible { ground: Ground::JudgedBefore, reasons };
    place.act(people::COORDINATOR, id, propose).await.unwrap();
    place.act(people::COORDINATOR, id, Command::RaiseConcern(made::prose("Ik schrok van een zin."))).await.unwrap();
    let html = browser.page(&path, &desk).await;
    well_made(&html);
    assert!(html.contains("zegt de brief van mei") && html.contains("Ik schrok van een zin."));
    assert!(html.contains("Redenen: ‘Mees’ lijkt de naam van een medewerker."), "the parent reads it");
    // Whoever proposes it does not agree with it.
    assert!(!html.contains("value=\"agree_inadmissible\"") && html.contains("Dit voorstel is van uzelf"));

    let id = place.assigned(people::NORTH).await;
    let path = format!("/zaak/{}", browser.reference(id).await);
    well_made(&browser.page(&path, &desk).await);
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let html = browser.page(&path, &desk).await;
    well_made(&html);
    assert!(html.contains("value=\"settle_promise\"") && html.contains("value=\"draft_judgement\""));
    place.act(people::MANAGER_NORTH, id, Command::Investigate { plan: made::prose("Het rooster.") }).await.unwrap();
    well_made(&browser.page(&path, &desk).await);
    let closed = place.judged(people::NORTH).await;
    well_made(&browser.page(&format!("/zaak/{}", browser.reference(closed).await), &desk).await);
}

#[tokio::test]
async fn a_case_that_is_not_there_and_one_that_is_not_theirs_get_the_same_answer() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let desk = browser.staff(people::COORDINATOR).await;
    let (here, theirs, not_theirs) =
        (place.file(people::NORTH).await, place.file(people::NORTH).await, place.file(people::NORTH).await);
    place.act(people::COORDINATOR, not_theirs, Command::AddSubject { who: people::COORDINATOR }).await.unwrap();
    let here = browser.reference(here).await;
    let mut answers = Vec::new();
    for other in [browser.reference(not_theirs).await, "ZZZZ-ZZZZ".to_owned()] {
        let body = order(&format!("form[kind]=link&form[reference]={other}"), &here);
        let back = browser.post("/api/zaak/doe", &desk, body).await;
        let html = browser.page(back.split("?__err").next().unwrap(), &desk).await;
        well_made(&html);
        answers.push((back, html.contains("Er is geen zaak met dit kenmerk die u kunt zien")));
    }
    assert_eq!(answers[0], answers[1]);
    assert!(answers[0].1);
    let other = browser.reference(theirs).await;
    let body = order(&format!("form[kind]=link&form[reference]={}", other.to_lowercase()), &here);
    browser.post("/api/zaak/doe", &desk, body).await;
    assert!(browser.page(&format!("/zaak/{here}"), &desk).await.contains(&format!("href=\"/zaak/{other}\"")));
}

#[tokio::test]
async fn a_parent_without_script_acts_and_reads_what_was_wrong() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let parent = browser.parent(id).await;
    let html = browser.page("/volgen", &parent).await;
    well_made(&html);
    for form in ["give_statement", "amend_point", "withdraw"] {
        assert!(html.contains(&format!("value=\"{form}\"")), "{form}");
    }
    for form in ["undo_withdrawal", "confirm_solved", "ask_to_reopen", "give_feedback"] {
        assert!(!html.contains(&format!("value=\"{form}\"")), "{form}");
    }
    let post = |form: &str| browser.post("/api/volgen/doe", &parent, order(form, ""));
    let back = post("form[kind]=give_statement&form[text]=").await;
    assert!(back.starts_with("/volgen?fout=formulier"), "{back}");
    let html = browser.page("/volgen?fout=formulier", &parent).await;
    well_made(&html);
    assert!(html.contains("href=\"#give_statement-form-text\"") && html.contains("Fout: "));
    let later = browser.page("/volgen", &parent).await;
    assert!(!later.contains("class=\"error-summary\""), "on a later visit it is over");

    let back = post("form[kind]=withdraw&form[text]=Het+is+goed+zo.").await;
    assert!(back.starts_with("/volgen?gedaan=1"), "{back}");
    let html = browser.page("/volgen?gedaan=1", &parent).await;
    well_made(&html);
    assert!(html.contains("Wij hebben dit vastgelegd.") && html.contains("value=\"undo_withdrawal\""));
    assert!(!html.contains("value=\"give_statement\""));
}

/// The tags and words of the cards on a board.
fn cards(html: &str) -> Vec<&str> {
    html.split("<li data-version=").skip(1).filter_map(|rest| rest.split("</li>").next()).collect()
}

#[tokio::test]
async fn a_manager_of_one_location_sees_only_their_point_on_page_board_and_search() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.about_two().await;
    let path = format!("/zaak/{}", browser.reference(id).await);
    let (north, south) = (browser.staff(people::MANAGER_NORTH).await, browser.staff(people::MANAGER_SOUTH).await);
    let not_there = browser.page_of("/zaak/ZZZZ-ZZZZ", &south).await;
    assert_eq!(browser.page_of(&path, &south).await.0, not_there.0, "before it is given there is nothing");
    assert!(cards(&browser.page("/bord", &south).await).is_empty());

    place.act(people::MANAGER_NORTH, id, made::note("Alleen voor ons.")).await.unwrap();
    place.give(id, &[2]).await;
    let html = browser.page(&path, &south).await;
    assert!(html.contains("Niemand belde haar.") && html.contains("Het Zuiderbos"));
    // Also not in what the page carries for its scripts.
    for hidden in [
        "Het hek stond open",
        "hek",
        "Fatma",
        "06-12345678",
        "Fenna",
        "moeder is geschrokken",
        "Alleen voor ons",
        "Noordster",
        "Nora",
        "Cora",
        &people::NORTH.to_string(),
        &people::MANAGER_NORTH.to_string(),
    ] {
        assert!(!html.contains(hidden), "{hidden}");
    }
    for form in ["report_on_part", "raise_concern", "declare_conflict"] {
        assert!(html.contains(&format!("value=\"{form}\"")), "{form}");
    }
    for form in ["note", "message", "give_points", "record_contact"] {
        assert!(!html.contains(&format!("value=\"{form}\"")), "{form}");
    }
    well_made(&html);

    let html = browser.page("/bord", &south).await;
    let [card] = cards(&html)[..] else { panic!("one card: {html}") };
    assert!(card.contains("Uw onderdelen") && !card.contains("Noordster") && !card.contains("Nora"), "{card}");
    let whole = browser.page(&path, &north).await;
    well_made(&whole);
    assert!(whole.contains("Onderdelen bij managers") && whole.contains("Zeno Mulder"));

    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_SOUTH }).await.unwrap();
    assert_eq!(browser.page_of(&path, &south).await.0, not_there.0);
    assert!(cards(&browser.page("/bord", &south).await).is_empty());
}

#[tokio::test]
async fn whoever_holds_points_reports_on_them_without_script_and_the_handler_reads_it() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.about_two().await;
    let reference = browser.reference(id).await;
    let path = format!("/zaak/{reference}");
    let (north, south) = (browser.staff(people::MANAGER_NORTH).await, browser.staff(people::MANAGER_SOUTH).await);

    // The handler gives them by the form.
    let gives = format!("form[kind]=give_points&form[who]={}&form[chosen][]=2", people::MANAGER_SOUTH);
    let form = format!("reference={reference}&seen=99&key={}&{gives}", Uuid::new_v4());
    assert_eq!(browser.post("/api/zaak/doe", &north, form).await, path);

    let about = format!("form[kind]=report_on_part&form[who]={}", people::MANAGER_SOUTH);
    let back = browser.post("/api/zaak/doe", &south, order(&format!("{about}&form[text]="), &reference)).await;
    assert!(back.starts_with(&format!("{path}?formulier=report_on_part")), "{back}");
    let html = browser.page(back.split("&__err").next().unwrap(), &south).await;
    well_made(&html);
    assert!(html.contains("error-summary") && html.contains("Fout: "));
    let words = format!("{about}&form[text]=De+lijst+hing+er.");
    assert_eq!(browser.post("/api/zaak/doe", &south, order(&words, &reference)).await, path);
    assert!(browser.page(&path, &south).await.contains("De lijst hing er."));
    assert!(browser.page(&path, &north).await.contains("De lijst hing er."));

    // Nothing else is theirs to do.
    let note = order("form[kind]=note&form[text]=Stiekem.", &reference);
    browser.post("/api/zaak/doe", &south, note).await;
    assert!(!browser.page(&path, &north).await.contains("Stiekem."));

    let close = format!("form[kind]=declare_conflict&form[who]={}&form[text]=Mijn+zus.", people::MANAGER_SOUTH);
    browser.post("/api/zaak/doe", &south, order(&close, &reference)).await;
    assert_eq!(browser.page_of(&path, &south).await.0, browser.page_of("/zaak/ZZZZ-ZZZZ", &south).await.0);
}

#[tokio::test]
async fn whoever_stands_in_for_two_managers_says_of_whom_the_points_are() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let other = Command::GivePoints { manager: people::SECOND_DIRECTOR, points: vec![1] };
    place.act(people::MANAGER_NORTH, id, other).await.unwrap();
    for absent in [people::MANAGER_SOUTH, people::SECOND_DIRECTOR] {
        sqlx::query("INSERT INTO deputy (absent, deputy, from_day, until_day) VALUES ($1, $2, $3, $3)")
            .bind(absent.0)
            .bind(people::EMPLOYEE.0)
            .bind(clock::amsterdam_date(clock::now()))
            .execute(&place.house.pool)
            .await
            .unwrap();
    }
    let cookie = browser.staff(people::EMPLOYEE).await;
    let path = format!("/zaak/{}", browser.reference(id).await);
    let html = browser.page(&path, &cookie).await;
    well_made(&html);
    for shown in ["Van Zeno Mulder", "Van Dirk Bos", "Het hek stond open.", "Niemand belde haar."] {
        assert!(html.contains(shown), "{shown}");
    }
    assert!(tags(&html, &["select"]).any(|tag| attribute(tag, "name") == Some("form[who]")));
    assert!(!html.contains("Fatma") && !html.contains("Nora"));
}

#[tokio::test]
async fn a_question_is_asked_without_script_once_and_what_is_wrong_comes_back_as_it_was_typed() {
    let browser = Browser::new().await;
    let html = browser.page("/vraag", "").await;
    labelled(&html);
    let key = |html: &str| {
        let field = tags(html, &["input"]).find(|tag| attribute(tag, "name") == Some("key")).unwrap().to_owned();
        attribute(&field, "value").unwrap().to_owned()
    };
    let lacking = format!("key={}&answers[story]=Kan+ik+ruilen%3F&answers[locations][]=&answers[name]=", key(&html));
    let (back, cookie) = browser.post_for("/api/vraag/stel", "", lacking).await;
    assert!(back.starts_with("/vraag?fout=1"), "{back}");
    let html = browser.page("/vraag?fout=1", &cookie).await;
    labelled(&html);
    assert!(html.contains("Kan ik ruilen?") && html.contains("Vul uw naam in") && html.contains("Fout: "));
    assert!(html.contains("href=\"#answers-phone\"") && html.contains("href=\"#answers-safe\""));

    let fine = format!(
        "key={}&answers[story]=Kan+ik+ruilen%3F&answers[locations][]=&answers[name]=Noor&answers[email]=noor%40example.nl&answers[safe]=yes",
        key(&html)
    );
    let (first, cookie) = browser.post_for("/api/vraag/stel", &cookie, fine.clone()).await;
    let second = browser.post("/api/vraag/stel", &cookie, fine).await;
    assert!(first.starts_with("/vraag/klaar") && second.starts_with("/vraag/klaar"), "{first} {second}");
    let pool = &browser.place.house.pool;
    let asked: Vec<String> = sqlx::query_scalar("SELECT kind FROM event").fetch_all(pool).await.unwrap();
    assert_eq!(asked, ["asked"]);
    let id: Uuid = sqlx::query_scalar("SELECT id FROM complaint").fetch_one(pool).await.unwrap();
    let receipt = road::receipt(&browser.place.house, ComplaintId(id)).await.unwrap();
    let html = browser.page("/vraag/klaar", &cookie).await;
    labelled(&html);
    assert!(html.contains(receipt.reference.as_str()) && html.contains(&receipt.code.grouped()));
    let stranger = browser.page("/vraag/klaar", "").await;
    assert!(stranger.contains("geen verstuurde vraag gevonden") && !stranger.contains(receipt.reference.as_str()));
    assert!(!browser.page("/vraag", &cookie).await.contains("Kan ik ruilen?"), "the next question begins empty");
}

#[tokio::test]
async fn a_question_is_followed_answered_and_made_a_complaint_without_script() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.ask().await;
    let reference = browser.reference(id).await;
    let (parent, desk) = (browser.parent(id).await, browser.staff(people::COORDINATOR).await);
    let html = browser.page("/volgen", &parent).await;
    well_made(&html);
    assert!(html.contains(&format!("Uw vraag {reference}")) && html.contains("Kan ik een dag ruilen?"));
    assert!(!html.contains("Uw klacht") && !html.contains("Dag 0 van 42") && html.contains("Antwoord uiterlijk"));

    let path = format!("/zaak/{reference}");
    let html = browser.page(&path, &desk).await;
    well_made(&html);
    assert!(html.contains("Vraag van een ouder") && html.contains("value=\"make_complaint\""));
    for form in ["check_safety", "route", "draft_judgement", "record_contact", "withdraw"] {
        assert!(!html.contains(&format!("value=\"{form}\"")), "{form}");
    }
    let wrong = browser.post("/api/zaak/doe", &desk, order("form[kind]=make_complaint", &reference)).await;
    let html = browser.page(wrong.split("?__err").next().unwrap(), &desk).await;
    well_made(&html);
    assert!(html.contains("href=\"#make_complaint-form-became--relation\""), "{wrong}");
    let answer = order("form[kind]=answer_question&form[text]=Ja%2C+in+de+app.", &reference);
    browser.post("/api/zaak/doe", &desk, answer).await;
    let html = browser.page("/volgen", &parent).await;
    well_made(&html);
    assert!(html.contains("Ons antwoord") && html.contains("Ja, in de app."));

    let back =
        browser.post("/api/volgen/doe", &parent, order("form[kind]=make_complaint&form[became][more]=Nee", "")).await;
    assert!(back.starts_with("/volgen?fout=formulier"), "{back}");
    let html = browser.page("/volgen?fout=formulier", &parent).await;
    well_made(&html);
    assert!(html.contains("zonder toestemming blijft het een vraag") && html.contains(">Nee</textarea>"));
    let complete = "form[kind]=make_complaint&form[became][relation]=customer&form[became][categories][]=opening\
        &form[became][about_manager]=no&form[became][occurred]=ongoing&form[became][talked]=no\
        &form[became][consent]=yes&form[became][location]=";
    let back = browser.post("/api/volgen/doe", &parent, order(complete, "")).await;
    assert!(back.starts_with("/volgen?gedaan=1"), "{back}");
    let html = browser.page("/volgen", &parent).await;
    well_made(&html);
    assert!(html.contains(&format!("Uw klacht {reference}")) && html.contains("Uw vraag werd een klacht"));
    let html = browser.page(&path, &desk).await;
    well_made(&html);
    assert!(html.contains("Begon als vraag") && html.contains("value=\"check_safety\""));
}

/// A letter as the coordinator types it over; the day of receipt as given.
fn letter(key: Uuid, received: &str, story: &str) -> String {
    let [day, month, year] = received.split('-').collect::<Vec<_>>()[..] else { panic!("{received}") };
    let fields = [
        ("channel", "letter"),
        ("received_day", day),
        ("received_month", month),
        ("received_year", year),
        ("answers][relation", "customer"),
        ("answers][place", "locations"),
        ("answers][talked", "no"),
        ("answers][about_manager", "no"),
        ("answers][occurred", "unknown"),
        ("answers][story", story),
        ("answers][name", "Mevrouw+Vos"),
        ("answers][address", "Dorpsstraat+1"),
        ("answers][way", "letter"),
        ("answers][language", "nl"),
        ("answers][safe", "yes"),
    ];
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("entry[{name}]={value}")).collect();
    let place = format!("entry[answers][locations][]={}&entry[answers][categories][]=safety", people::NORTH);
    format!("key={key}&{place}&{}", fields.join("&"))
}

#[tokio::test]
async fn a_letter_that_lacks_something_comes_back_whole_and_is_entered_once() {
    let browser = Browser::new().await;
    let desk = browser.staff(people::COORDINATOR).await;
    assert!(browser.page("/bord", &desk).await.contains("href=\"/invoeren\""), "the board leads there");
    let html = browser.page("/invoeren", &desk).await;
    well_made(&html);
    assert!(!html.contains("error-summary"));

    let key = Uuid::new_v4();
    let back = browser.post("/api/invoeren/doe", &desk, letter(key, "31-2-2026", "")).await;
    let back = back.split("?__err").next().unwrap();
    assert_eq!(back, format!("/invoeren?concept={key}"));
    let html = browser.page(back, &desk).await;
    well_made(&html);
    for said in ["Fout: ", "Mevrouw Vos", "Dorpsstraat 1", "value=\"31\"", "Neem over wat de klager schrijft"] {
        assert!(html.contains(said), "{said}");
    }
    for field in ["entry-received_day", "entry-answers--story"] {
        let ids = html.matches(&format!("id=\"{field}\"")).count();
        assert!(html.contains(&format!("href=\"#{field}\"")) && ids == 1, "{field}");
    }
    // What somebody else types is nobody else's to read.
    let other = browser.staff(people::SECOND_COORDINATOR).await;
    assert!(!browser.page(back, &other).await.contains("Mevrouw Vos"));

    let mut answers = Vec::new();
    for _ in 0..3 {
        answers.push(browser.post("/api/invoeren/doe", &desk, letter(key, "3-9-2024", "Het+hek+stond+open.")).await);
    }
    answers.dedup();
    let complaints: Vec<String> =
        sqlx::query_scalar("SELECT reference FROM complaint").fetch_all(&browser.place.house.pool).await.unwrap();
    assert_eq!(answers, complaints.iter().map(|r| format!("/invoeren?klaar={r}")).collect::<Vec<_>>());
    let html = browser.page(&answers[0], &desk).await;
    for said in
        ["dinsdag 3 september 2024", "dinsdag 15 oktober 2024", complaints[0].as_str(), "De klager krijgt geen mail"]
    {
        assert!(html.contains(said), "{said}");
    }
    let code = browser.code(&complaints[0]).await;
    assert!(!html.contains(&code) && !html.replace([' ', '-'], "").contains(&code.replace([' ', '-'], "")), "a code");
    // Whoever did not enter it gets the form; what was typed before is forgotten.
    assert!(!browser.page(&answers[0], &other).await.contains(&complaints[0]));
    assert!(!browser.page(&format!("/invoeren?concept={key}"), &desk).await.contains("Mevrouw Vos"));
}

#[tokio::test]
async fn who_opened_a_case_is_listed_with_what_a_subject_had_opened_first() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let desk = browser.staff(people::COORDINATOR).await;
    let id = place.assigned(people::NORTH).await;
    let path = format!("/zaak/{}", browser.reference(id).await);
    let handler = browser.staff(people::MANAGER_NORTH).await;
    assert!(!browser.page(&path, &handler).await.contains("/geopend"), "not theirs to know");
    let html = browser.page(&format!("{path}/geopend"), &desk).await;
    assert!(html.contains("Nora Smit") && !html.contains("Geopend door wie de zaak niet mag zien"));
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_NORTH }).await.unwrap();
    assert!(browser.page(&path, &desk).await.contains(&format!("href=\"{path}/geopend\"")));
    sqlx::query("INSERT INTO opening SELECT $1, $2, now() - n * interval '1 day' FROM generate_series(1, 60) n")
        .bind(id.0)
        .bind(people::REGIONAL.0)
        .execute(&place.house.pool)
        .await
        .unwrap();
    let first = browser.page(&format!("{path}/geopend"), &desk).await;
    assert!(first.contains("Nora Smit: één keer") && first.contains("Over wie de klacht gaat"));
    assert_eq!(first.matches("<tr").count(), 51, "fifty, and their heading");
    assert!(first.contains("pagina=2") && !first.contains("pagina=0"));
    let second = browser.page(&format!("{path}/geopend?pagina=2"), &desk).await;
    assert!(second.contains("pagina=1") && !second.contains("pagina=3") && second.contains("Rita Visser"));
}

#[tokio::test]
async fn what_was_split_off_is_named_with_a_link_for_who_sees_it_and_never_a_code() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let (desk, officer) = (browser.staff(people::COORDINATOR).await, browser.staff(people::SAFEGUARDING).await);
    let id = place.assigned(people::NORTH).await;
    let reason = made::prose("Signalen.");
    let divert = Command::Divert { to: gehoor::domain::phase::Diversion::Meldcode, reason, named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    let old = browser.reference(id).await;
    let body = order("form[kind]=split_off&form[text]=De+rekening+klopt+niet.", &old);
    let back = browser.post("/api/zaak/doe", &officer, body).await;
    assert_eq!(back, format!("/zaak/{old}"));
    let new: String = sqlx::query_scalar("SELECT reference FROM complaint WHERE reference <> $1")
        .bind(&old)
        .fetch_one(&place.house.pool)
        .await
        .unwrap();
    let (theirs, officers) = (browser.page(&back, &desk).await, browser.page(&back, &officer).await);
    assert!(theirs.contains(&format!("href=\"/zaak/{new}\"")));
    assert!(officers.contains(&new) && !officers.contains(&format!("href=\"/zaak/{new}\"")), "not theirs to open");
    let code = browser.code(&new).await.replace([' ', '-'], "");
    for html in [theirs, officers] {
        assert!(!html.replace([' ', '-'], "").contains(&code));
    }
}

#[tokio::test]
async fn what_was_solved_and_how_the_parent_hears_is_asked_and_shown_to_both() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    let desk = browser.staff(people::MANAGER_NORTH).await;
    let reference = browser.reference(id).await;
    let talk = |hear: &str| {
        let form = "form[kind]=record_contact&form[day]=20&form[month]=11&form[year]=2026&form[way]=call\
            &form[text]=Wij+spraken.&form[points][0][title]=Het+hek&form[points][1][title]=Niemand+belde\
            &form[points][1][solved]=yes&form[agreed][0][what]=Een+slot&form[agreed][0][day]=1\
            &form[agreed][0][month]=12&form[agreed][0][year]=2099&form[agreed][0][hear]=";
        browser.post("/api/zaak/doe", &desk, order(&format!("{form}{hear}"), &reference))
    };
    let back = talk("").await;
    let html = browser.page(back.split("?__err").next().unwrap(), &desk).await;
    well_made(&html);
    assert!(html.contains("href=\"#record_contact-form-agreed--0--hear\""), "it is told beside its field");
    assert!(html.contains("Niemand belde") && html.contains("value=\"Een slot\""), "nothing typed is lost");

    let back = talk("letter").await;
    assert_eq!(back, format!("/zaak/{reference}"));
    let html = browser.page(&format!("/zaak/{reference}"), &desk).await;
    well_made(&html);
    assert!(
        html.contains("Opgelost in het gesprek van vrijdag 20 november")
            && html.contains("de ouder hoort het per brief")
    );
    assert!(html.contains("Volgens het gesprek van vrijdag 20 november is dit opgelost"), "a hint where it is judged");
    let html = browser.page("/volgen", &browser.parent(id).await).await;
    assert_eq!(html.matches("Opgelost in het gesprek van vrijdag 20 november").count(), 1);
    assert!(html.contains("U hoort het per brief"));
}

/// What a form of the judgement on [`made::contact`]'s points posts.
fn judgement_form(reference: &str, seen: u32, reasons: &str) -> String {
    let reasons = reasons.replace(' ', "+");
    format!(
        "reference={reference}&seen={seen}&key={}&form[kind]=draft_judgement&form[findings][0][point]=1\
         &form[findings][0][outcome]=founded&form[findings][0][reasons]={reasons}&form[findings][1][point]=2\
         &form[findings][1][outcome]=unfounded&form[findings][1][reasons]=Er+is+gebeld.",
        Uuid::new_v4()
    )
}

/// The version on which the form of the judgement builds.
fn builds_on(html: &str) -> u32 {
    let form = html.split("<form").find(|form| form.contains("value=\"draft_judgement\"")).unwrap();
    let seen = tags(form, &["input"]).find(|tag| attribute(tag, "name") == Some("seen")).unwrap();
    attribute(seen, "value").unwrap().parse().unwrap()
}

#[tokio::test]
async fn of_two_people_who_write_a_judgement_nobody_overwrites_the_other_unseen() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    let began = place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let path = format!("/zaak/{}", browser.reference(id).await);
    let reference = path.trim_start_matches("/zaak/");
    let writer = browser.staff(people::MANAGER_NORTH).await;
    // The writer keeps what they have; a colleague offers another judgement; the writer adds a note of their own.
    let kept = judgement_form(reference, began, "Mijn eigen reden.");
    assert_eq!(browser.post("/api/oordeel/concept", &writer, kept).await, format!("{path}#wat-nu"));
    let theirs = place.act(people::COORDINATOR, id, made::judgement()).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::note("Tussendoor.")).await.unwrap();

    let html = browser.page(&path, &writer).await;
    well_made(&html);
    assert_eq!(builds_on(&html), began, "neither the other's version nor the own note counts as read");
    let form = html.split("<form").find(|form| form.contains("value=\"draft_judgement\"")).unwrap();
    assert!(form.contains("Er veranderde iets sinds u begon te typen"), "{form}");
    assert!(form.contains("Mijn eigen reden.") && form.contains("Het slot was stuk, zegt het logboek."), "{form}");

    let unseen = judgement_form(reference, builds_on(&html), "Mijn eigen reden.");
    let back = browser.post("/api/zaak/doe", &writer, unseen).await;
    let html = browser.page(back.split("?__err").next().unwrap(), &writer).await;
    well_made(&html);
    assert!(html.contains("Kijk eerst wat er nieuw is") && html.contains("Mijn eigen reden."));
    assert_eq!(builds_on(&html), began, "a refusal is not yet reading");
    let version = || async { board_version(place, id).await };
    assert_eq!(version().await, theirs + 1);

    // Who says that they read it is heard.
    let saw = tags(&html, &["input"]).find(|tag| attribute(tag, "name") == Some("saw")).unwrap();
    let saw = attribute(saw, "value").unwrap().to_owned();
    let read = format!("{}&saw={saw}", judgement_form(reference, began, "Mijn eigen reden."));
    browser.post("/api/zaak/doe", &writer, read).await;
    let html = browser.page(&path, &writer).await;
    assert!(html.contains("Mijn eigen reden.") && !html.contains("Dit is uw concept"), "it is offered, and no draft");
    assert_eq!(version().await, theirs + 2);
}

async fn board_version(place: &common::Place, id: ComplaintId) -> u32 {
    gehoor::store::board::card(&place.house.pool, id).await.unwrap().unwrap().card.version
}

#[tokio::test]
async fn the_draft_of_a_judgement_is_there_again_for_its_writer_alone_until_it_is_dropped() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    let seen = place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let path = format!("/zaak/{}", browser.reference(id).await);
    let reference = path.trim_start_matches("/zaak/");
    let writer = browser.staff(people::MANAGER_NORTH).await;
    let others = [people::MANAGER_SOUTH, people::REGIONAL, people::DIRECTOR];
    let typed = judgement_form(reference, seen, "Half geschreven.");
    for who in others {
        let cookie = browser.staff(who).await;
        browser.post("/api/oordeel/concept", &cookie, typed.clone()).await;
    }
    let rows = || async {
        let count = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM unsent_form").fetch_one(&place.house.pool);
        count.await.unwrap()
    };
    assert_eq!(rows().await, 0, "not theirs to write");

    assert!(!browser.page(&path, &writer).await.contains("formaction=\"/api/oordeel/wis\""), "nothing to drop");
    browser.post("/api/oordeel/concept", &writer, typed.clone()).await;
    let html = browser.page(&path, &writer).await;
    well_made(&html);
    assert!(html.contains("Half geschreven.") && html.contains("Dit is uw concept van"), "{html}");
    assert!(html.contains("formaction=\"/api/oordeel/wis\"") && !html.contains("Fout: "));
    // It is words of this writer, of nobody else; and of no version that anybody reads.
    let desk = browser.staff(people::COORDINATOR).await;
    assert!(!browser.page(&path, &desk).await.contains("Half geschreven."));
    let events = board_version(place, id).await;
    assert_eq!(events, seen, "nothing happened to the case");

    assert_eq!(
        browser.post("/api/oordeel/wis", &writer, format!("reference={reference}")).await,
        format!("{path}#wat-nu")
    );
    assert!(!browser.page(&path, &writer).await.contains("Half geschreven."));

    // Offered, it is no draft any more, also not by a request that was still on its way.
    browser.post("/api/oordeel/concept", &writer, typed.clone()).await;
    browser.post("/api/zaak/doe", &writer, judgement_form(reference, seen, "Heel geschreven.")).await;
    browser.post("/api/oordeel/concept", &writer, typed).await;
    assert_eq!(rows().await, 0);
}

#[tokio::test]
async fn a_draft_goes_with_the_sight_of_its_writer_and_with_what_goes_out() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let rows = |id: ComplaintId| async move {
        let count = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM unsent_form WHERE complaint = $1").bind(id.0);
        count.fetch_one(&place.house.pool).await.unwrap()
    };
    let desk = browser.staff(people::COORDINATOR).await;
    let writer = browser.staff(people::MANAGER_NORTH).await;
    let mut both = Vec::new();
    for _ in 0..2 {
        let id = place.assigned(people::NORTH).await;
        let seen = place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
        let reference = browser.reference(id).await;
        for cookie in [&desk, &writer] {
            browser.post("/api/oordeel/concept", cookie, judgement_form(&reference, seen, "Half.")).await;
        }
        assert_eq!(rows(id).await, 2);
        both.push(id);
    }
    place.act(people::COORDINATOR, both[0], Command::AddSubject { who: people::MANAGER_NORTH }).await.unwrap();
    assert_eq!(rows(both[0]).await, 1, "of who is complained about nothing is left");
    place.act(people::MANAGER_NORTH, both[1], made::judgement()).await.unwrap();
    assert_eq!(rows(both[1]).await, 2, "a version is not the last word");
    place.act(people::REGIONAL, both[1], Command::ApproveJudgement { version: 1 }).await.unwrap();
    place.act(people::MANAGER_NORTH, both[1], Command::Issue { version: 1 }).await.unwrap();
    assert_eq!(rows(both[1]).await, 0);
}

#[tokio::test]
async fn who_writes_a_judgement_and_who_reads_it_are_shown_names_and_hard_sentences() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let path = format!("/zaak/{}", browser.reference(id).await);
    let Command::DraftJudgement(mut judgement) = made::judgement() else { unreachable!() };
    let long = format!("Wij zagen dat het hek {} open stond.", vec!["heel"; 25].join(" "));
    judgement.findings[0].reasons = made::prose(&format!("Volgens Mees Jansen was het slot stuk.\n{long}"));
    judgement.measures[0].what = made::prose("Rita bestelt een slot.");
    // The titles of points are headings in the letter.
    let title = made::prose("Mees belde niet terug.");
    place.act(people::MANAGER_NORTH, id, Command::AmendPoint { point: Some(2), title, about: None }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::DraftJudgement(judgement)).await.unwrap();
    for who in [people::MANAGER_NORTH, people::REGIONAL] {
        let html = browser.page(&path, &browser.staff(who).await).await;
        well_made(&html);
        for noticed in [
            "Onderdeel 1: ‘Mees’ lijkt de naam van een medewerker.",
            "Onderdeel 1: een zin van 32 woorden, meer dan 25: ‘Wij zagen dat het hek heel …’.",
            "Maatregel 1: ‘Rita’ lijkt de naam van een medewerker.",
            "Titel van onderdeel 2: ‘Mees’ lijkt de naam van een medewerker.",
        ] {
            assert!(html.contains(noticed), "{noticed} in {html}");
        }
        assert!(!html.contains("Onderdeel 2:"), "nothing of what is in order");
    }
    // It is no wall: it goes out all the same.
    place.act(people::REGIONAL, id, Command::ApproveJudgement { version: 1 }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Issue { version: 1 }).await.unwrap();
    let html = browser.page(&path, &browser.staff(people::REGIONAL).await).await;
    assert!(!html.contains("lijkt de naam van een medewerker"), "it went");
}

#[tokio::test]
async fn whoever_reads_why_a_complaint_is_not_taken_on_is_shown_the_names_of_colleagues_elsewhere() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    sqlx::query(
        "INSERT INTO staff (id, position, name, function, location)
         VALUES (gen_random_uuid(), 100, 'Wietske Hoekstra', 'groepsleider', $1)",
    )
    .bind(people::SOUTH.0)
    .execute(&place.house.pool)
    .await
    .unwrap();
    let reasons = made::prose("Wietske Hoekstra heeft dit al met u besproken.");
    let propose = Command::ProposeInadmissible { ground: Ground::NotForThem, reasons };
    place.act(people::COORDINATOR, id, propose).await.unwrap();
    let path = format!("/zaak/{}", browser.reference(id).await);
    let html = browser.page(&path, &browser.staff(people::REGIONAL).await).await;
    assert!(html.contains("‘Wietske’ lijkt de naam van een medewerker."), "{html}");
}

#[tokio::test]
async fn one_tap_records_that_nobody_answered_just_now_and_the_parent_reads_at_what_time() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    let path = format!("/zaak/{}", browser.reference(id).await);
    let handler = browser.staff(people::MANAGER_NORTH).await;
    let html = browser.page(&path, &handler).await;
    well_made(&html);
    assert!(html.contains("Spreek dit af"));
    // Everything that the button posts stands on the page.
    let form = html.split("<form").find(|form| form.contains("value=\"now\"")).unwrap();
    let fields = tags(form, &["input"])
        .map(|tag| format!("{}={}", attribute(tag, "name").unwrap(), attribute(tag, "value").unwrap_or_default()));
    let body = fields.collect::<Vec<_>>().join("&");
    for _ in 0..2 {
        assert_eq!(browser.post("/api/zaak/doe", &handler, body.clone()).await, path);
    }
    let html = browser.page(&path, &handler).await;
    let tried = html.split("Niet bereikt: ").nth(1).unwrap().split('<').next().unwrap();
    assert!(tried.contains(" om ") && !tried.contains(';'), "two taps are one attempt: {tried}");
    let parents = browser.page("/volgen", &browser.parent(id).await).await;
    assert!(parents.split("Wij probeerden u te bereiken op ").nth(1).unwrap()[..40].contains(" om "), "{parents}");

    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let html = browser.page(&path, &handler).await;
    assert!(!html.contains("Spreek dit af"), "they spoke");
}

#[tokio::test]
async fn a_long_story_is_folded_once_it_was_read_for_safety_and_all_of_it_is_there() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let story = "Er was weer niemand bij het hek.\n".repeat(20);
    let new = parse(&Answers { story, ..made::answers(people::NORTH) }, made::today()).unwrap();
    let id = road::file_new(&place.house, new, clock::now()).await.unwrap().complaint;
    let path = format!("/zaak/{}", browser.reference(id).await);
    let desk = browser.staff(people::COORDINATOR).await;
    let folded = |html: &str| html.contains("class=\"story\"");
    assert!(!folded(&browser.page(&path, &desk).await), "who checks safety reads all of it");
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    let html = browser.page(&path, &desk).await;
    assert!(folded(&html));
    let story = html.split("class=\"story\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert_eq!(story.matches("niemand bij het hek").count(), 20, "each line once");
    // What is folded away stands in what folds: a browser hides it, also from who listens, until it is asked for.
    let (beginning, rest) = story.split_once("<details").unwrap();
    assert_eq!(beginning.matches("niemand bij het hek").count(), 5);
    assert!(rest.contains("Lees verder") && rest.split("</details>").next().unwrap().contains("niemand bij het hek"));
}

#[tokio::test]
async fn a_case_page_carries_whom_it_names_and_offers_and_not_the_whole_directory() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    let path = format!("/zaak/{}", browser.reference(id).await);
    let handler = browser.staff(people::MANAGER_NORTH).await;
    let desk = browser.staff(people::COORDINATOR).await;
    let before = [browser.page(&path, &handler).await.len(), browser.page(&path, &desk).await.len()];
    sqlx::query(
        "INSERT INTO staff (id, position, name, function, location)
         SELECT gen_random_uuid(), 100 + n, 'Elders Persoon' || n, 'groepsleider', $1 FROM generate_series(1, 1000) AS n",
    )
    .bind(people::SOUTH.0)
    .execute(&place.house.pool)
    .await
    .unwrap();
    // Who handles it chooses nobody of elsewhere, and is sent nobody of elsewhere.
    let html = browser.page(&path, &handler).await;
    assert!(!html.contains("Persoon1000") && html.contains("Nora Smit"));
    assert!(html.len() < before[0] + 1_000, "{} of {}", html.len(), before[0]);
    // Whoever may record that it is about somebody chooses of everybody.
    let whole = browser.page(&path, &desk).await;
    assert!(whole.contains("Persoon1000"));
    println!("bytes more by a thousand elsewhere: {} for the coordinator", whole.len() - before[1]);

    // A judgement that is written is looked through for the names of everybody: of the others that is all that comes.
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let Command::DraftJudgement(mut judgement) = made::judgement() else { unreachable!() };
    judgement.findings[0].reasons = made::prose("Volgens Elders Persoon7 was het slot stuk.");
    place.act(people::MANAGER_NORTH, id, Command::DraftJudgement(judgement)).await.unwrap();
    let html = browser.page(&path, &handler).await;
    let found = html.split("Kijk hier nog eens naar").nth(1).expect("what was found").split("</ul>").next().unwrap();
    assert!(found.contains("Persoon7"), "{found}");
    assert!(!tags(&html, &["option"]).any(|tag| tag.contains("Persoon")));
    assert!(html.len() < before[0] + 60_000, "{} of {}", html.len(), before[0]);
}
