//! What stands around every request: the table of ways in, the origin check, policies, limits.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::{
    Router,
    body::{Body, BodyDataStream},
    http::{HeaderMap, Request, StatusCode, header},
};
use common::{Place, made, now, people};
use futures::StreamExt;
use gehoor::{
    domain::{
        access::{self, Actor},
        command::Command,
        ids::{ComplaintId, StaffId},
    },
    house::{clock, cookies, live::Change},
    http::table::{Kind, TABLE},
    store::{accounts, board, case, links, live as looking, organisation, parents, road},
};
use serde_json::Value;
use std::{collections::BTreeSet, sync::Arc, time::Duration};
use tower::ServiceExt;
use uuid::Uuid;

/// Who comes: nobody, somebody with a complaint's code or with a personal link, and every role.
const VISITORS: [&str; 10] = [
    "nobody",
    "complainant",
    "subject",
    "coordinator",
    "location_manager",
    "regional_manager",
    "director",
    "safeguarding_officer",
    "committee",
    "administrator",
];

const MANAGERS: &[&str] = &["coordinator", "location_manager", "regional_manager", "director"];
const ENTERERS: &[&str] = &["coordinator", "director"];
const KEEPERS: &[&str] = &["administrator"];
const CUSTODIANS: &[&str] = &["coordinator", "director", "administrator"];
const SECONDS: &[&str] = &["coordinator", "administrator"];
const OVERSEERS: &[&str] = &["coordinator", "director"];
const ALL: &[&str] = &VISITORS;
const COMPLAINANT: &[&str] = &["complainant"];
const SUBJECT: &[&str] = &["subject"];
/// An unknown link is answered as not there, which is how the others tell it.
const NO_LOGIN: &[&str] = &["nobody", "complainant", "subject"];
/// What is not there for anybody in this test.
const NOBODY: &[&str] = &[];
const STAFF: &[&str] = &[
    "coordinator",
    "location_manager",
    "regional_manager",
    "director",
    "safeguarding_officer",
    "committee",
    "administrator",
];
const BOARD: &[&str] = &["coordinator", "location_manager", "regional_manager", "director", "safeguarding_officer"];

/// Those of them who see the case of this test: its handler, the next level that was told, the coordinator.
const CASE: &[&str] = &["coordinator", "location_manager", "regional_manager"];

/// Every way in and who may take it, written down once more: not computed from the table it checks.
const EXPECTED: &[(&str, &[&str])] = &[
    ("/", ALL),
    ("/reglement", ALL),
    ("/contact", ALL),
    ("/verslagen", ALL),
    // No year was told in this test.
    ("/verslagen/{year}", NO_LOGIN),
    ("/verslagen/{year}/locaties/{nth}", NO_LOGIN),
    ("/verslagen/{year}/verslag.pdf", NO_LOGIN),
    ("/verslagen/{year}/locaties/{nth}/verslag.pdf", NO_LOGIN),
    ("/privacy", ALL),
    ("/toegankelijkheid", ALL),
    ("/klacht", ALL),
    ("/klacht/{page}", ALL),
    ("/klacht/klaar", ALL),
    ("/klacht/bestanden", ALL),
    // There is no draft they could go with.
    ("/api/klacht/bestanden", NO_LOGIN),
    ("/api/klacht/bestand-weg", ALL),
    ("/klacht/keuze", ALL),
    ("/klacht/later", ALL),
    ("/klacht/vol", ALL),
    ("/verder/{token}", ALL),
    // There is a receipt on the device that filed; there is none on these.
    ("/klacht/bevestiging.pdf", NO_LOGIN),
    ("/vraag", ALL),
    ("/vraag/klaar", ALL),
    ("/opmerking", ALL),
    ("/opmerking/dank", ALL),
    ("/volgen", ALL),
    // It is not issued in this test: the others are told that they may not come in.
    ("/volgen/oordeel.pdf", COMPLAINANT),
    ("/volgen/data.ics", COMPLAINANT),
    ("/api/volgen/bestanden", COMPLAINANT),
    ("/volgen/bestanden/{file}", COMPLAINANT),
    ("/volgen/code-kwijt", ALL),
    ("/volgen/code-kwijt/{token}", ALL),
    ("/volgen/nieuwe-code", ALL),
    ("/volgen/uw-code", ALL),
    ("/bevestigen/{token}", ALL),
    ("/bevestigd", ALL),
    ("/api/start/lees", ALL),
    ("/api/contact/lees", ALL),
    ("/api/klacht/begin", ALL),
    ("/api/klacht/stap", ALL),
    ("/api/klacht/wis", ALL),
    ("/api/klacht/kies", ALL),
    ("/api/klacht/later", ALL),
    ("/api/klacht/verder", ALL),
    ("/api/klacht/indienen", ALL),
    ("/api/vraag/lees", ALL),
    ("/api/vraag/stel", ALL),
    ("/api/vraag/bevestiging", ALL),
    ("/api/vraag/wis", ALL),
    ("/api/opmerking/lees", ALL),
    ("/api/opmerking/stuur", ALL),
    ("/api/volgen/open", ALL),
    ("/api/volgen/lees", ALL),
    ("/api/volgen/bericht", COMPLAINANT),
    ("/api/volgen/doe", COMPLAINANT),
    ("/api/volgen/sluit", ALL),
    ("/api/volgen/bevestig", COMPLAINANT),
    ("/api/adres/bevestig", NO_LOGIN),
    ("/api/code/kwijt", ALL),
    ("/api/code/link", NO_LOGIN),
    ("/api/code/sleutel", ALL),
    ("/api/code/lees", ALL),
    ("/live/volgen", COMPLAINANT),
    ("/persoonlijk/{token}", ALL),
    ("/wederhoor", ALL),
    ("/meelezen", ALL),
    ("/api/persoonlijk/open", NO_LOGIN),
    ("/api/wederhoor/lees", ALL),
    ("/api/wederhoor/zeg", SUBJECT),
    ("/api/wederhoor/sluit", ALL),
    ("/api/meelezen/lees", ALL),
    ("/api/meelezen/sluit", ALL),
    ("/team", ALL),
    // Whoever is not in, or not halfway, is sent to log in.
    ("/toegang", ALL),
    ("/toegang/code", ALL),
    ("/toegang/app", ALL),
    ("/toegang/codes", ALL),
    ("/team/jaarverslag", OVERSEERS),
    ("/api/jaarverslag/bewaar", OVERSEERS),
    ("/api/jaarverslag/vast", OVERSEERS),
    ("/api/jaarverslag/publiceer", OVERSEERS),
    ("/oudercommissie", ALL),
    ("/oudercommissie/{token}", ALL),
    ("/api/oudercommissie/link", ALL),
    ("/api/oudercommissie/open", ALL),
    // Nobody comes in by a provider where none is set.
    ("/team/openid", NO_LOGIN),
    ("/team/openid/terug", NO_LOGIN),
    ("/toegang/vergeten", ALL),
    ("/toegang/wachtwoord/{token}", ALL),
    ("/api/toegang/code", ALL),
    ("/api/toegang/app", ALL),
    ("/api/toegang/opnieuw", ALL),
    ("/api/toegang/vergeten", ALL),
    ("/api/toegang/zet", ALL),
    ("/api/toegang/agenda", STAFF),
    // An address that nobody made is not there.
    ("/agenda/{file}", NO_LOGIN),
    ("/api/toegang/sessie-weg", STAFF),
    ("/api/toegang/taal", STAFF),
    ("/api/toegang/anderen-weg", STAFF),
    ("/api/toegang/wachtwoord", STAFF),
    ("/api/toegang/vernieuw", STAFF),
    ("/team/vandaag", BOARD),
    ("/team/zoeken", BOARD),
    ("/api/zoeken", BOARD),
    ("/api/zoeken/bewaar", BOARD),
    ("/api/zoeken/filter-weg", BOARD),
    ("/api/zoeken/filter-terug", BOARD),
    ("/team/zoeken/lijst.csv", BOARD),
    ("/team/zoeken/lijst.xlsx", BOARD),
    ("/team/samen", BOARD),
    ("/api/samen/kies", BOARD),
    ("/api/samen/doe", BOARD),
    // Before anybody was spoken with no judgement is begun.
    ("/team/teksten/{reference}", NOBODY),
    ("/api/oordeel/bewaar", BOARD),
    ("/api/oordeel/begin", BOARD),
    ("/api/oordeel/concept", BOARD),
    ("/api/oordeel/wis", BOARD),
    ("/team/post", OVERSEERS),
    ("/api/post/doe", OVERSEERS),
    ("/api/post/alles", OVERSEERS),
    ("/bord", BOARD),
    ("/zaak/{reference}", CASE),
    ("/zaak/{reference}/geopend", &["coordinator"]),
    ("/opmerkingen", MANAGERS),
    ("/zaak/{reference}/ontvangstbrief.pdf", &["coordinator", "location_manager"]),
    // No judgement is written in this test.
    ("/zaak/{reference}/brief.pdf", NOBODY),
    // Nor does it end otherwise.
    ("/zaak/{reference}/afsluitbrief.pdf", NOBODY),
    ("/rapporten", OVERSEERS),
    ("/rapporten/week.pdf", OVERSEERS),
    ("/rapporten/week.xlsx", OVERSEERS),
    ("/team/verbeteringen", OVERSEERS),
    ("/team/regio", &["regional_manager"]),
    ("/api/verbetering/deel", OVERSEERS),
    ("/api/verbetering/zet", OVERSEERS),
    // Nor a letter with a key made.
    ("/zaak/{reference}/codebrief.pdf", NOBODY),
    ("/zaak/{reference}/dossier.pdf", &["coordinator", "location_manager"]),
    ("/zaak/{reference}/dossier.zip", &["coordinator", "location_manager"]),
    ("/zaak/{reference}/gegevens.zip", &["coordinator"]),
    ("/api/zaak/{reference}/bestanden", CASE),
    // There is no such file.
    ("/zaak/{reference}/bestanden/{file}", NOBODY),
    ("/invoeren", ENTERERS),
    ("/zaak/{reference}/uitnodiging/{link}", NOBODY),
    ("/zaak/{reference}/codebrief", &["coordinator"]),
    ("/api/team/in", ALL),
    ("/api/team/uit", STAFF),
    ("/api/team/wie", ALL),
    ("/api/bord/lees", BOARD),
    ("/api/zaak/lees", BOARD),
    ("/api/zaak/doe", BOARD),
    ("/api/zaak/geopend", BOARD),
    ("/api/opmerkingen/lees", MANAGERS),
    ("/api/opmerkingen/doe", MANAGERS),
    ("/api/rapporten/lees", OVERSEERS),
    ("/api/rapporten/doe", OVERSEERS),
    ("/api/invoeren/lees", ENTERERS),
    ("/api/invoeren/doe", ENTERERS),
    ("/api/zaak/link", BOARD),
    ("/api/zaak/uitnodiging", BOARD),
    ("/api/zaak/codebrief", BOARD),
    // The administrator has no such colleague.
    ("/beheer/mensen", KEEPERS),
    ("/beheer/mensen/nieuw", KEEPERS),
    ("/beheer/mensen/lijst", KEEPERS),
    ("/api/beheer/mensen-lijst", KEEPERS),
    ("/api/beheer/mensen-overnemen", KEEPERS),
    ("/beheer/mensen/{id}", NOBODY),
    ("/beheer/voorstellen", SECONDS),
    ("/beheer/logboek", KEEPERS),
    ("/beheer/bewaren", CUSTODIANS),
    ("/api/beheer/termijnen", KEEPERS),
    ("/api/beheer/vasthouden", OVERSEERS),
    ("/api/beheer/loslaten", OVERSEERS),
    ("/beheer/onderwerpen", KEEPERS),
    ("/api/beheer/onderwerp", KEEPERS),
    ("/beheer/contact", KEEPERS),
    ("/api/beheer/contact", KEEPERS),
    ("/beheer/teksten", KEEPERS),
    ("/api/beheer/tekst", KEEPERS),
    ("/api/beheer/tekst-weg", KEEPERS),
    ("/beheer/organisatie", KEEPERS),
    ("/api/beheer/naam", KEEPERS),
    ("/api/beheer/feestdagen", KEEPERS),
    ("/api/beheer/tweede-lezer", KEEPERS),
    ("/api/beheer/onafhankelijk", KEEPERS),
    ("/api/beheer/andere-naam", KEEPERS),
    ("/beheer/locaties", KEEPERS),
    ("/beheer/sluitingsdagen", KEEPERS),
    ("/api/beheer/locaties", KEEPERS),
    ("/api/beheer/locaties-overnemen", KEEPERS),
    ("/api/beheer/locatie", KEEPERS),
    ("/api/beheer/locatie-erbij", KEEPERS),
    ("/api/beheer/sluitingsdag", KEEPERS),
    ("/api/beheer/sluitingsdag-weg", KEEPERS),
    ("/api/beheer/uitnodigen", KEEPERS),
    ("/api/beheer/opnieuw", KEEPERS),
    ("/api/beheer/gegevens", KEEPERS),
    ("/api/beheer/rol", KEEPERS),
    ("/api/beheer/leidinggevende", KEEPERS),
    ("/api/beheer/afwezig", KEEPERS),
    ("/api/beheer/terug", KEEPERS),
    ("/api/beheer/vertrek", KEEPERS),
    ("/api/beheer/voorstel", SECONDS),
    ("/live/bord", BOARD),
    ("/live/zaak/{reference}", CASE),
    ("/taal/{lang}", ALL),
    // Dutch and English are in the bundles.
    ("/talen/{file}", NO_LOGIN),
    ("/klacht/sw.js", ALL),
    ("/klacht/schil", ALL),
    ("/robots.txt", ALL),
    ("/sitemap.xml", ALL),
    ("/healthz", ALL),
    ("/readyz", ALL),
    ("/werkz", ALL),
];

#[tokio::test]
async fn every_way_in_admits_exactly_who_it_should() {
    let place = Place::new().await;
    let app = gehoor::http::router(place.house.clone()).unwrap();
    let complaint = place.assigned(people::NORTH).await;
    let reference = road::receipt(&place.house, complaint).await.unwrap().reference.to_string();
    let listed: BTreeSet<&str> = TABLE.iter().map(|r| r.path).collect();
    let expected: BTreeSet<&str> = EXPECTED.iter().map(|(path, _)| *path).collect();
    assert_eq!(listed, expected, "every way in stands in this test");

    let mut differences = Vec::new();
    for visitor in VISITORS {
        for (path, allowed) in EXPECTED {
            // A new one for each: some ways in lead out, and end the session.
            let cookie = cookie_of(&place, visitor, complaint).await;
            let status = knock(&app, path, &cookie, &reference).await;
            let turned_away = match (visitor, status) {
                ("nobody" | "complainant" | "subject", StatusCode::UNAUTHORIZED) => true,
                ("nobody" | "complainant" | "subject", _) => false,
                // Who is logged in is told that it does not exist.
                (_, StatusCode::NOT_FOUND) => !allowed.contains(&visitor),
                (_, status) => status == StatusCode::UNAUTHORIZED,
            };
            if turned_away == allowed.contains(&visitor) {
                differences.push(format!("{visitor:22} {path:28} {status}"));
            }
        }
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

/// The status a way in answers with, asked as a program would.
async fn knock(app: &Router, path: &str, cookie: &str, reference: &str) -> StatusCode {
    let kind = TABLE.iter().find(|r| r.path == path).unwrap().kind;
    let url = path.replace("{reference}", reference).replace("{page}", "verhaal").replace("{lang}", "nl");
    let method = if matches!(kind, Kind::Function | Kind::Upload) { "POST" } else { "GET" };
    let form = match kind {
        Kind::Upload => ("multipart/form-data; boundary=x", "--x--\r\n"),
        _ => ("application/x-www-form-urlencoded", ""),
    };
    let request = Request::builder()
        .method(method)
        .uri(url)
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, form.0)
        .body(Body::from(form.1))
        .unwrap();
    app.clone().oneshot(request).await.unwrap().status()
}

#[tokio::test]
async fn what_is_not_in_the_table_is_not_there() {
    let (app, _place) = app().await;
    for path in ["/bestaat-niet", "/api/bestaat-niet", "/zaak", "/admin", "/klacht/verhaal/diep"] {
        assert_eq!(get(&app, path, &[]).await.0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn another_site_cannot_change_anything_here() {
    let (app, _place) = app().await;
    let from = |headers: &'static [(&'static str, &'static str)]| {
        let app = app.clone();
        async move { send(&app, "POST", "/api/klacht/begin", headers, Body::empty()).await.0 }
    };
    assert_eq!(from(&[("sec-fetch-site", "cross-site")]).await, StatusCode::FORBIDDEN);
    assert_eq!(from(&[("sec-fetch-site", "same-site")]).await, StatusCode::FORBIDDEN);
    assert_eq!(from(&[("origin", "https://evil.example")]).await, StatusCode::FORBIDDEN);
    assert_eq!(from(&[("origin", "null")]).await, StatusCode::FORBIDDEN);
    assert_eq!(from(&[]).await, StatusCode::FORBIDDEN);
    assert_ne!(from(&[("sec-fetch-site", "same-origin")]).await, StatusCode::FORBIDDEN);
    assert_ne!(from(&[("origin", "http://127.0.0.1:3000")]).await, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_server_function_is_never_reached_by_get() {
    let (app, _place) = app().await;
    for row in TABLE.iter().filter(|r| r.kind == Kind::Function) {
        let (status, ..) = get(&app, row.path, &[("accept", "application/json")]).await;
        assert!(matches!(status, StatusCode::METHOD_NOT_ALLOWED | StatusCode::UNAUTHORIZED), "{} {status}", row.path);
    }
}

#[tokio::test]
async fn a_page_carries_a_policy_whose_nonce_is_that_of_its_scripts_and_never_the_same_twice() {
    let (app, _place) = app().await;
    let mut nonces = BTreeSet::new();
    for _ in 0..3 {
        let (status, headers, body) = get(&app, "/", &[("accept", "text/html")]).await;
        assert_eq!(status, StatusCode::OK);
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
        let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
        assert!(nonce.len() >= 16 && !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        for script in body.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap();
            assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "a script without the nonce: {tag}");
        }
        assert!(!body.contains(" style=\""), "an inline style");
        nonces.insert(nonce);
    }
    assert_eq!(nonces.len(), 3);
}

/// What a page keeps of its request must not be looked for on another thread.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_asked_for_all_at_once_are_all_answered() {
    let (app, _place) = app().await;
    let mut visits = tokio::task::JoinSet::new();
    for n in 0..600 {
        let app = app.clone();
        visits
            .spawn(async move { get(&app, ["/volgen", "/team", "/klacht"][n % 3], &[("accept", "text/html")]).await });
    }
    for (status, _, body) in visits.join_all().await {
        assert_eq!(status, StatusCode::OK);
        assert!(body.contains("<title>") && body.contains("</html>"));
    }
}

/// One page in seventy once waited for ever: what is asked for within something asked for is asked for no more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_confirmation_is_always_answered() {
    let (app, place) = app().await;
    let complaint = place.file(people::NORTH).await;
    let token = "een-token-van-een-proef";
    sqlx::query(
        "WITH d AS (INSERT INTO draft (id, version, answers, filed, saved_at) VALUES ($1, 1, '{}', $3, now()) RETURNING id)
         INSERT INTO draft_token (token_hash, draft, made_at) SELECT $2, id, now() FROM d",
    )
    .bind(uuid::Uuid::new_v4())
    .bind(gehoor::house::keys::token_hash(token))
    .bind(complaint.0)
    .execute(&place.house.pool)
    .await
    .unwrap();
    let cookie: &'static str = format!("{}={token}", cookies::DRAFT).leak();
    for _ in 0..600 {
        let headers = [("accept", "text/html"), ("cookie", cookie)];
        let asked = get(&app, "/klacht/klaar", &headers);
        let (status, _, body) = tokio::time::timeout(std::time::Duration::from_secs(5), asked).await.unwrap();
        assert_eq!(status, StatusCode::OK);
        assert!(body.contains("confirmation__title"));
    }
}

#[tokio::test]
async fn every_answer_carries_an_id_and_the_headers_that_keep_it_safe() {
    let (app, _place) = app().await;
    for path in ["/", "/healthz", "/bestaat-niet", "/klacht/sw.js"] {
        let (_, headers, _) = get(&app, path, &[]).await;
        assert_eq!(headers["x-request-id"].len(), 32, "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["referrer-policy"], "same-origin", "{path}");
        assert_eq!(headers["x-frame-options"], "DENY", "{path}");
        assert!(
            headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("frame-ancestors 'none'"),
            "{path}"
        );
    }
    let (_, headers, _) = get(&app, "/", &[]).await;
    assert_eq!(headers[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn a_request_too_large_to_be_a_complaint_is_refused() {
    let (app, _place) = app().await;
    let body = Body::from(vec![b'x'; 3 * 1024 * 1024]);
    let headers = [("sec-fetch-site", "same-origin"), ("content-type", "application/x-www-form-urlencoded")];
    let (status, ..) = send(&app, "POST", "/api/klacht/stap", &headers, body).await;
    assert!(status.is_client_error(), "{status}");
}

#[tokio::test]
async fn the_language_is_remembered_and_leads_nowhere_else() {
    let (app, _place) = app().await;
    let (status, headers, _) = get(&app, "/taal/en?naar=/reglement", &[]).await;
    assert_eq!((status, &headers[header::LOCATION]), (StatusCode::SEE_OTHER, &"/reglement".parse().unwrap()));
    let cookie = headers[header::SET_COOKIE].to_str().unwrap().to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let (_, _, body) = get(&app, "/reglement", &[("cookie", &cookie)]).await;
    assert!(body.contains("<html lang=\"en\""));
    for elsewhere in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        let (_, headers, _) = get(&app, &format!("/taal/en?naar={elsewhere}"), &[]).await;
        assert_eq!(headers[header::LOCATION], "/", "{elsewhere}");
    }
}

#[tokio::test]
async fn the_offline_shell_is_the_same_for_everybody() {
    let (app, place) = app().await;
    let complaint = place.file(people::NORTH).await;
    let cookie = cookie_of(&place, "coordinator", complaint).await;
    let (_, _, nobody) = get(&app, "/klacht/schil", &[]).await;
    let (_, _, somebody) = get(&app, "/klacht/schil", &[("cookie", &cookie)]).await;
    let without_nonce = |html: &str| {
        let nonce = html.split("nonce=\"").nth(1).and_then(|s| s.split('"').next()).unwrap_or("-").to_owned();
        html.replace(&nonce, "")
    };
    assert_eq!(without_nonce(&nobody), without_nonce(&somebody));
    assert!(nobody.contains("<div id=\"levend\"></div>"), "nothing but where the wizard comes");
}

/// What a stream says next, but for which day it is.
async fn heard(stream: &mut BodyDataStream) -> String {
    let said = heard_whole(stream).await;
    if said.starts_with("event: today") { heard_whole(stream).await } else { said }
}

/// What a stream says next.
async fn heard_whole(stream: &mut BodyDataStream) -> String {
    let next = tokio::time::timeout(Duration::from_secs(10), stream.next()).await.expect("the stream says nothing");
    next.map_or_else(String::new, |bytes| String::from_utf8(bytes.unwrap().to_vec()).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_becomes_a_subject_loses_every_open_stream_at_once() {
    let (app, place) = app().await;
    let id = place.assigned(people::NORTH).await;
    let card = || async { board::card(&place.house.pool, id).await.unwrap().unwrap() };
    let reference = card().await.card.reference;
    let cookie = cookie_of(&place, "location_manager", id).await;
    let open = |path: String| {
        let request = Request::builder().uri(path).header("cookie", &cookie).body(Body::empty()).unwrap();
        let app = app.clone();
        async move {
            let response = app.oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::OK);
            response.into_body().into_data_stream()
        }
    };
    let (mut board, mut case) = (open("/live/bord".into()).await, open(format!("/live/zaak/{reference}")).await);
    let first = heard(&mut board).await;
    assert!(first.starts_with("event: cards") && first.contains(reference.as_str()), "{first}");
    assert_eq!(heard(&mut case).await.trim(), format!("event: changed\ndata: {}", card().await.card.version));
    assert_eq!(heard(&mut case).await.trim(), "event: looking\ndata: []");

    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_NORTH }).await.unwrap();
    place.house.live.tell(Change::Card { row: Arc::new(card().await), by: None });
    for stream in [&mut board, &mut case] {
        assert_eq!(heard(stream).await.trim(), format!("event: gone\ndata: {reference}"));
    }
    assert_eq!(heard(&mut case).await, "", "and the case's ends");
    // Whatever happens to it from now on, nothing of it is said.
    place.act(people::COORDINATOR, id, made::note("Verder.")).await.unwrap();
    place.house.live.tell(Change::Card { row: Arc::new(card().await), by: None });
    place.house.live.close();
    assert_eq!(heard(&mut board).await, "");
    let (status, ..) = get(&app, &format!("/live/zaak/{reference}"), &[("cookie", &cookie)]).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_cut_off_hears_on_connecting_again_what_it_missed() {
    let (app, place) = app().await;
    let id = place.assigned(people::NORTH).await;
    let reference = board::card(&place.house.pool, id).await.unwrap().unwrap().card.reference;
    let [staff, parent] = [cookie_of(&place, "location_manager", id).await, cookie_of(&place, "complainant", id).await];
    let first_of = |path: String, cookie: String| {
        let request = Request::builder().uri(path).header("cookie", cookie).body(Body::empty()).unwrap();
        let app = app.clone();
        async move { heard(&mut app.oneshot(request).await.unwrap().into_body().into_data_stream()).await }
    };
    let says = |seq: u32| format!("event: changed\ndata: {seq}");
    let case = format!("/live/zaak/{reference}");
    let shown = place.act(people::COORDINATOR, id, made::note("Toen de pagina openging.")).await.unwrap();
    let parents = looking::parents_seq(&place.house.pool, id).await.unwrap();
    assert_eq!(first_of(case.clone(), staff.clone()).await.trim(), says(shown));
    assert_eq!(first_of("/live/volgen".into(), parent.clone()).await.trim(), says(parents));

    // Nobody is told of these: no stream is open.
    let message = place.act(people::COORDINATOR, id, Command::Message(made::prose("Wij bellen u."))).await.unwrap();
    let missed = place.act(people::COORDINATOR, id, made::note("Intern.")).await.unwrap();
    assert_eq!(first_of(case, staff).await.trim(), says(missed));
    assert_eq!(first_of("/live/volgen".into(), parent).await.trim(), says(message), "and nothing of what is internal");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_holds_points_hears_of_them_and_nothing_more_until_they_are_a_subject() {
    let (app, place) = app().await;
    let id = place.about_two().await;
    let card = || async { board::card(&place.house.pool, id).await.unwrap().unwrap() };
    let tell = || async { place.house.live.tell(Change::Card { row: Arc::new(card().await), by: None }) };
    let reference = card().await.card.reference;
    let pool = &place.house.pool;
    accounts::set_password(pool, people::MANAGER_SOUTH, "zeno@gehoor.example", "-", now()).await.unwrap();
    let session = accounts::begin_session(pool, people::MANAGER_SOUTH, "", clock::now()).await.unwrap();
    let cookie = format!("{}={session}", cookies::SESSION);
    let open = |path: String| {
        let request = Request::builder().uri(path).header("cookie", &cookie).body(Body::empty()).unwrap();
        let app = app.clone();
        async move { app.oneshot(request).await.unwrap() }
    };
    let mut board = open("/live/bord".into()).await.into_body().into_data_stream();
    assert_eq!(heard(&mut board).await.trim(), "event: cards\ndata: []");
    // Before anything is given nothing is heard of it, also not that it changed.
    place.act(people::COORDINATOR, id, made::note("Alleen voor ons.")).await.unwrap();
    tell().await;
    assert_eq!(open(format!("/live/zaak/{reference}")).await.status(), StatusCode::NOT_FOUND);
    place.give(id, &[2]).await;
    tell().await;
    let said = heard(&mut board).await;
    assert!(said.starts_with("event: card\n") && said.contains("\"part\":true"), "{said}");
    for hidden in [people::NORTH.to_string(), people::SOUTH.to_string(), people::MANAGER_NORTH.to_string()] {
        assert!(!said.contains(&hidden), "{said}");
    }
    assert!(!said.contains("safety") && !said.contains("communication"), "{said}");
    let mut case = open(format!("/live/zaak/{reference}")).await.into_body().into_data_stream();
    assert!(heard(&mut case).await.starts_with("event: changed"), "first where it stands");

    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_SOUTH }).await.unwrap();
    tell().await;
    for stream in [&mut board, &mut case] {
        assert_eq!(heard(stream).await.trim(), format!("event: gone\ndata: {reference}"));
    }
    assert_eq!(heard(&mut case).await, "", "and the case's ends");
    assert_eq!(open(format!("/live/zaak/{reference}")).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_board_hears_which_day_it_is_before_its_cards_and_whoever_is_logged_out_that_they_are() {
    let (app, place) = app().await;
    let cookie = came_in(&place, people::COORDINATOR).await;
    let mut board = stream(&app, &cookie, "/live/bord").await;
    let today = clock::amsterdam_date(clock::now());
    assert_eq!(heard_whole(&mut board).await.trim(), format!("event: today\ndata: {today}"));
    assert!(heard_whole(&mut board).await.starts_with("event: cards"));

    // A page whose stream was refused asks why, without opening another.
    let ask = || async { send(&app, "HEAD", "/live/bord", &[("cookie", &cookie)], Body::empty()).await.0 };
    assert_eq!(ask().await, StatusCode::OK);
    sqlx::query("DELETE FROM staff_session").execute(&place.house.pool).await.unwrap();
    place.house.live.tell(Change::Sessions);
    assert_eq!(heard_whole(&mut board).await, "", "the stream ends with its session");
    assert_eq!(ask().await, StatusCode::UNAUTHORIZED);
}

async fn app() -> (Router, Place) {
    let place = Place::new().await;
    (gehoor::http::router(place.house.clone()).unwrap(), place)
}

/// The cookies of a visitor.
async fn cookie_of(place: &Place, visitor: &str, complaint: ComplaintId) -> String {
    let pool = &place.house.pool;
    let staff = match visitor {
        "nobody" => return String::new(),
        "complainant" => {
            let token = parents::begin(pool, complaint, clock::now()).await.unwrap();
            return format!("{}={token}", cookies::FOLLOW);
        }
        "subject" => {
            let key = Uuid::new_v4();
            links::paper_hearing(&place.house, complaint, people::EMPLOYEE, key, clock::now()).await.unwrap();
            let token = place.house.keys.link_token(key);
            let (_, session) = links::exchange(pool, &token, clock::now()).await.unwrap().unwrap();
            return format!("{}={session}", cookies::LINK);
        }
        "coordinator" => people::COORDINATOR,
        "location_manager" => people::MANAGER_NORTH,
        "regional_manager" => people::REGIONAL,
        "director" => people::DIRECTOR,
        "safeguarding_officer" => people::SAFEGUARDING,
        "committee" => people::COMMITTEE,
        "administrator" => people::ADMINISTRATOR,
        other => unreachable!("{other}"),
    };
    accounts::set_password(pool, staff, &format!("{visitor}@gehoor.example"), "-", now()).await.unwrap();
    let token = accounts::begin_session(pool, staff, "", clock::now()).await.unwrap();
    format!("{}={token}", cookies::SESSION)
}

async fn get(app: &Router, path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, String) {
    send(app, "GET", path, headers, Body::empty()).await
}

async fn send(
    app: &Router,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: Body,
) -> (StatusCode, HeaderMap, String) {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = app.clone().oneshot(request.body(body).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, 10 << 20).await.unwrap();
    (parts.status, parts.headers, String::from_utf8_lossy(&bytes).into_owned())
}

/// The cookie of a member of staff who came in.
async fn came_in(place: &Place, who: StaffId) -> String {
    let pool = &place.house.pool;
    accounts::set_password(pool, who, &format!("{who}@gehoor.example"), "-", now()).await.unwrap();
    format!("{}={}", cookies::SESSION, accounts::begin_session(pool, who, "", clock::now()).await.unwrap())
}

async fn stream(app: &Router, cookie: &str, path: &str) -> BodyDataStream {
    let request = Request::builder().uri(path).header("cookie", cookie).body(Body::empty()).unwrap();
    let response = app.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    response.into_body().into_data_stream()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_the_whole_of_a_case_hears_who_else_looks_at_it_and_who_changed_it() {
    let (app, place) = app().await;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let card = || async { board::card(&place.house.pool, id).await.unwrap().unwrap() };
    let reference = card().await.card.reference;
    let path = format!("/live/zaak/{reference}");
    let coordinator = came_in(&place, people::COORDINATOR).await;
    let mut desk = stream(&app, &coordinator, "/live/bord").await;
    // Who holds points of it (R8) hears nothing of what happens around them.
    let mut points = stream(&app, &came_in(&place, people::MANAGER_SOUTH).await, "/live/bord").await;
    for one in [&mut desk, &mut points] {
        assert!(heard(one).await.starts_with("event: cards"));
    }
    let mut case = stream(&app, &coordinator, &path).await;
    for first in ["event: changed", "event: looking\ndata: []"] {
        assert!(heard(&mut case).await.starts_with(first), "where it stands, and who looks");
    }
    let handler = stream(&app, &came_in(&place, people::MANAGER_NORTH).await, &path).await;
    let name = organisation::names(&place.house.pool, &[people::MANAGER_NORTH]).await.unwrap().remove(0);
    let looked = format!("event: looking\ndata: {{\"reference\":\"{reference}\",\"names\":[\"{name}\"]}}");
    assert_eq!(heard(&mut desk).await.trim(), looked);
    assert_eq!(heard(&mut case).await.trim(), format!("event: looking\ndata: [\"{name}\"]"));

    place.act(people::MANAGER_NORTH, id, made::note("Gezien.")).await.unwrap();
    place.house.live.tell(Change::Card { row: Arc::new(card().await), by: Some(people::MANAGER_NORTH) });
    let said = heard(&mut desk).await;
    assert!(
        said.starts_with("event: card\n") && said.contains(&format!("\"by\":\"{}\"", people::MANAGER_NORTH)),
        "{said}"
    );
    let said = heard(&mut points).await;
    assert!(said.starts_with("event: card\n") && said.contains("\"by\":null"), "{said}");
    assert!(heard(&mut case).await.starts_with("event: changed"));

    // Whoever opens a board later hears of it too, and everybody that nobody looks any more.
    let mut late = stream(&app, &came_in(&place, people::SECOND_COORDINATOR).await, "/live/bord").await;
    assert!(heard(&mut late).await.starts_with("event: cards"));
    let said = heard(&mut late).await;
    assert!(said.contains("looking") && said.contains(&name), "{said}");
    drop(handler);
    for one in [&mut desk, &mut case] {
        let said = heard(one).await;
        assert!(said.starts_with("event: looking") && said.contains("[]"), "{said}");
    }
    place.house.live.close();
    assert_eq!(heard(&mut points).await, "", "nothing of it came to who holds points");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_did_just_before_ones_own_change_stays_unread() {
    let (app, place) = app().await;
    let id = place.assigned(people::NORTH).await;
    let row = || async { board::card(&place.house.pool, id).await.unwrap().unwrap() };
    let me = people::COORDINATOR;
    let reads = async || {
        let now = row().await;
        let permit = access::sees(&Actor::Staff(place.staff(me).await), &now.facts).unwrap();
        case::read(&place.house.pool, &permit, me, now.card.version).await.unwrap();
    };
    reads().await;
    let mut desk = stream(&app, &came_in(&place, me).await, "/live/bord").await;
    assert!(heard(&mut desk).await.contains("\"unread\":false"));
    for (others, unread) in [(&[people::MANAGER_NORTH][..], true), (&[][..], false)] {
        reads().await;
        for who in others.iter().chain([&me, &me]) {
            place.act(*who, id, made::note("Gezien.")).await.unwrap();
        }
        // The last of them is told for all.
        place.house.live.tell(Change::Card { row: Arc::new(row().await), by: Some(me) });
        let said = heard(&mut desk).await;
        assert!(said.starts_with("event: card\n") && said.contains(&format!("\"unread\":{unread}")), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_counts_for_the_page_and_for_its_stream_and_the_page_says_what_is_not_there() {
    let (app, place) = app().await;
    let (north, south) = (place.file(people::NORTH).await, place.file(people::SOUTH).await);
    place.crowd(north, 520).await;
    let cookie = came_in(&place, people::COORDINATOR).await;
    let reference = board::card(&place.house.pool, south).await.unwrap().unwrap().card.reference;
    let filter = format!("?locatie={}", people::SOUTH);
    for (filter, there) in [("", false), (filter.as_str(), true)] {
        let (status, _, html) = get(&app, &format!("/bord{filter}"), &[("cookie", &cookie)]).await;
        assert_eq!((status, html.contains(reference.as_str())), (StatusCode::OK, there), "{filter}");
        assert_eq!(html.contains("U ziet 500 van 522 open zaken"), !there, "{filter}");
        let mut board = stream(&app, &cookie, &format!("/live/bord{filter}")).await;
        let first = heard(&mut board).await;
        assert!(first.starts_with("event: cards"), "{filter}");
        assert_eq!(first.contains(reference.as_str()), there, "{filter}");

        // A change is told once, never goes back, and does not depend on whether it was there at first.
        let old = board::card(&place.house.pool, south).await.unwrap().unwrap();
        place.act(people::COORDINATOR, south, made::note("Verder.")).await.unwrap();
        let new = board::card(&place.house.pool, south).await.unwrap().unwrap();
        let version = format!("\"version\":{},", new.card.version);
        for row in [new.clone(), old, new.clone()] {
            place.house.live.tell(Change::Card { row: Arc::new(row), by: None });
        }
        let said = heard(&mut board).await;
        assert!(said.starts_with("event: card\n") && said.contains(&version), "{said}");
        place.act(people::COORDINATOR, south, made::note("Nog iets.")).await.unwrap();
        let newer = board::card(&place.house.pool, south).await.unwrap().unwrap();
        let version = format!("\"version\":{},", newer.card.version);
        place.house.live.tell(Change::Card { row: Arc::new(newer), by: None });
        let said = heard(&mut board).await;
        assert!(said.contains(&version), "neither the old one nor the same came between: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_card_leaves_a_full_board_the_next_most_urgent_takes_its_place() {
    let (app, place) = app().await;
    let first = place.file(people::NORTH).await;
    place.crowd(first, 502).await;
    let cookie = came_in(&place, people::COORDINATOR).await;
    let there = |said: &str| -> BTreeSet<String> {
        let cards: Vec<Value> = serde_json::from_str(said.trim().trim_start_matches("event: cards\ndata: ")).unwrap();
        cards
            .iter()
            .filter(|card| card["closing"].is_null())
            .map(|card| card["reference"].as_str().unwrap().into())
            .collect()
    };
    let mut board = stream(&app, &cookie, "/live/bord").await;
    let before = there(&heard(&mut board).await);
    assert_eq!(before.len(), 500);
    let close = |reference: String| {
        let place = &place;
        async move {
            sqlx::query("UPDATE card SET closing = 'withdrawn', phase = 'closed', closed_on = current_date, version = version + 1 WHERE reference = $1")
                .bind(&reference).execute(&place.house.pool).await.unwrap();
            let id = sqlx::query_scalar("SELECT complaint FROM card WHERE reference = $1").bind(&reference);
            let row = board::card(&place.house.pool, ComplaintId(id.fetch_one(&place.house.pool).await.unwrap()))
                .await
                .unwrap()
                .unwrap();
            place.house.live.tell(Change::Card { row: Arc::new(row), by: None });
        }
    };
    // Two at once are told one by one, and followed once.
    let two: Vec<String> = before.iter().take(2).cloned().collect();
    for one in &two {
        close(one.clone()).await;
        let said = heard(&mut board).await;
        assert!(said.starts_with("event: card\n") && said.contains(one.as_str()), "{said}");
    }
    let after = there(&heard(&mut board).await);
    assert_eq!((after.len(), before.difference(&after).count(), after.difference(&before).count()), (500, 2, 2));
    // Once all of them are there nothing more is to follow.
    close(after.first().unwrap().clone()).await;
    assert!(heard(&mut board).await.starts_with("event: card\n"));
    assert_eq!(there(&heard(&mut board).await).len(), 500);
    close(after.last().unwrap().clone()).await;
    assert!(heard(&mut board).await.starts_with("event: card\n"));
    assert_eq!(there(&heard(&mut board).await).len(), 499, "there are no more");
    close(after.iter().nth(7).unwrap().clone()).await;
    assert!(heard(&mut board).await.starts_with("event: card\n"));
    let quiet = tokio::time::timeout(Duration::from_secs(3), board.next()).await;
    assert!(quiet.is_err(), "{quiet:?}");
}
