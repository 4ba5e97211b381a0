//! The list of cases and what is taken along of it, through the server: whoever may not see a case finds it by no words, in
//! no file and in no number.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Place, made, now, people};
use gehoor::{
    domain::{
        command::Command,
        ids::{ComplaintId, SearchId, StaffId},
        search::Sought,
    },
    house::{clock, cookies},
    store::{
        accounts, board, exports, feeds, kept_searches, road,
        saved_filters::{self, Saved},
    },
};
use std::io::Read;
use tower::ServiceExt;

/// Every way to ask for the list; `{R}` is a case's reference, `{H}` half of it.
const QUESTIONS: [&str; 11] = [
    "",
    "words={R}",
    "words={H}",
    "words=fatma",
    "words=Yildiz",
    "words=Fenna",
    "words=hek",
    "words=-olifant",
    "location={N}",
    "phase=in_contact",
    "handler={M}",
];

/// Somebody in front of the server.
struct Visit {
    app: Router,
    cookie: String,
}

impl Visit {
    async fn of(place: &Place, who: StaffId) -> Self {
        let pool = &place.house.pool;
        accounts::set_password(pool, who, &format!("{}@gehoor.example", who.0), "-", now()).await.unwrap();
        let session = accounts::begin_session(pool, who, "", clock::now()).await.unwrap();
        let app = gehoor::http::router(place.house.clone()).unwrap();
        Self { app, cookie: format!("{}={session}", cookies::SESSION) }
    }

    async fn bytes(&self, path: &str) -> (StatusCode, Vec<u8>) {
        let request = Request::builder().uri(path).header(header::COOKIE, &self.cookie).header("accept", "text/html");
        let response = self.app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let status = response.status();
        (status, axum::body::to_bytes(response.into_body(), 10 << 20).await.unwrap().to_vec())
    }

    /// Where the form of the list leads.
    async fn sought(&self, question: &str) -> String {
        let body: Vec<String> = question
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| format!("form%5B{name}%5D={}", value.replace(' ', "+")))
            .collect();
        self.post("/api/zoeken", body.join("&")).await
    }

    /// Where a form leads.
    async fn post(&self, path: &str, body: String) -> String {
        let request = Request::post(path)
            .header(header::COOKIE, &self.cookie)
            .header("accept", "text/html")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        let response = self.app.clone().oneshot(request).await.unwrap();
        response.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// What the list says to a form, without the name that the question has in addresses.
    async fn answers(&self, question: &str) -> String {
        let address = self.sought(question).await;
        let page = self.says(&address).await;
        let id = address.split("zoek=").nth(1).map(|rest| rest.split('&').next().unwrap().to_owned());
        id.map_or_else(|| page.clone(), |id| page.replace(&id, ""))
    }

    /// What is said on a page, without what changes each time.
    async fn says(&self, path: &str) -> String {
        let (status, bytes) = self.bytes(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        let page = String::from_utf8(bytes).unwrap();
        // The nonce of its scripts, and the keys of its forms.
        let marks = ["nonce=\"", "name=\"key\" value=\""];
        let changing = marks.iter().flat_map(|mark| page.split(mark).skip(1)).filter_map(|rest| rest.split('"').next());
        changing.fold(page.clone(), |page, value| page.replace(value, ""))
    }
}

async fn reference(place: &Place, id: ComplaintId) -> String {
    road::receipt(&place.house, id).await.unwrap().reference.to_string()
}

fn asked(question: &str, reference: &str) -> String {
    question
        .replace("{R}", reference)
        .replace("{H}", &reference[5..])
        .replace("{N}", &people::NORTH.to_string())
        .replace("{M}", &people::MANAGER_NORTH.to_string())
}

fn sheet(book: Vec<u8>) -> String {
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(book)).unwrap();
    let names: Vec<String> = parts.file_names().map(str::to_owned).collect();
    let mut all = String::new();
    for name in names {
        parts.by_name(&name).unwrap().read_to_string(&mut all).unwrap();
    }
    all
}

/// Whoever becomes a subject is told, by every question, exactly what they were told when there was no such case.
#[tokio::test(flavor = "multi_thread")]
async fn a_subject_is_answered_as_if_the_case_did_not_exist() {
    let place = Place::new().await;
    place.assigned(people::NORTH).await;
    let visit = Visit::of(&place, people::MANAGER_NORTH).await;
    // Of which no case is: the answers to compare with. The reference comes back in what was typed, and only there.
    let none = "0000-0001";
    let mut before = Vec::new();
    for question in QUESTIONS {
        before.push(visit.answers(&asked(question, none)).await);
    }
    let from_on = "/team/zoeken?na=2027-01-01.ZZZZ-ZZZZ";
    let from_on_before = visit.says(from_on).await;
    let csv_before = visit.bytes("/team/zoeken/lijst.csv").await.1;

    let id = place.assigned(people::NORTH).await;
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let reference = reference(&place, id).await;
    let page = visit.answers(&format!("words={reference}")).await;
    assert!(page.contains("1 zaak<") && page.contains(&format!("/zaak/{reference}")), "before, they find it");
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_NORTH }).await.unwrap();

    for (question, before) in QUESTIONS.iter().zip(before) {
        let page = visit.answers(&asked(question, &reference)).await;
        let page = page.replace(&reference, none).replace(&reference[5..], &none[5..]);
        assert_eq!(page, before, "{question}");
    }
    assert_eq!(visit.says(from_on).await, from_on_before);
    assert_eq!(visit.bytes("/team/zoeken/lijst.csv").await.1, csv_before);
    let address = visit.sought(&format!("words={reference}")).await;
    let book = sheet(visit.bytes(&address.replace("zoeken?", "zoeken/lijst.xlsx?")).await.1);
    assert!(!book.contains(&reference));
    // And who may see it still does.
    let coordinator = Visit::of(&place, people::COORDINATOR).await;
    assert!(coordinator.answers("words=hek").await.contains("2 zaken"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_taken_along_as_it_is_and_that_is_recorded_without_what_was_looked_for() {
    let place = Place::new().await;
    let (a, b) = (place.assigned(people::NORTH).await, place.judged(people::SOUTH).await);
    let (a, b) = (reference(&place, a).await, reference(&place, b).await);
    let visit = Visit::of(&place, people::COORDINATOR).await;
    let csv =
        String::from_utf8(visit.bytes("/team/zoeken/lijst.csv?fase=assigned&na=2020-01-01.0000-0000").await.1).unwrap();
    let lines: Vec<&str> = csv.strip_prefix('\u{feff}').unwrap().lines().collect();
    assert_eq!(lines.len(), 2, "{csv}");
    assert!(lines[0].starts_with("\"Kenmerk\";\"Ontvangen\";\"Stand\";"));
    assert_eq!(
        lines[1],
        format!(
            "\"{a}\";\"2026-11-20\";\"Toegewezen\";\"De Noordster\";\"Contact met ouders, Veiligheid en ongelukken\";\"Nora Smit\";\"2026-11-25\";\"\";\"2027-01-01\";{};\"\"",
            lines[1].rsplit(';').nth(1).unwrap()
        )
    );
    let address = visit.sought("words=fatma").await;
    let book = sheet(visit.bytes(&address.replace("zoeken?", "zoeken/lijst.xlsx?")).await.1);
    for words in [&a, &b, "Het Zuiderbos", "Oordeel verstuurd"] {
        assert!(book.contains(words), "{words}");
    }
    assert!(!csv.contains("Fatma") && !book.contains("Fatma") && !book.contains("Fenna"));
    let taken = exports::latest(&place.house.pool, 10).await.unwrap();
    let taken: Vec<_> = taken.iter().map(|e| (e.staff, e.kind.as_str(), e.cases)).collect();
    assert_eq!(taken, [(people::COORDINATOR, "xlsx", 2), (people::COORDINATOR, "csv", 1)]);
    let changed = sqlx::query("DELETE FROM case_export").execute(&place.house.pool).await;
    assert!(changed.is_err(), "what was taken along stays recorded");
}

/// R8: a file holds no more of a case than its list.
#[tokio::test]
async fn whoever_holds_points_takes_along_no_more_than_they_see() {
    let place = Place::new().await;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let visit = Visit::of(&place, people::MANAGER_SOUTH).await;
    let csv = String::from_utf8(visit.bytes("/team/zoeken/lijst.csv").await.1).unwrap();
    assert!(csv.contains(&reference(&place, id).await) && csv.contains("Uw onderdelen"));
    for hidden in ["Noordster", "Nora", "Veiligheid"] {
        assert!(!csv.contains(hidden), "{csv}");
    }
}

#[tokio::test]
async fn a_long_list_goes_on_page_by_page_without_a_script() {
    let place = Place::new().await;
    for _ in 0..52 {
        place.file(people::NORTH).await;
    }
    let visit = Visit::of(&place, people::COORDINATOR).await;
    let address = visit.sought("words=hek").await;
    let first = visit.says(&address).await;
    assert!(first.contains("52 zaken") && !first.contains("wake.js"));
    let next = first.split("rel=\"next\"").next().unwrap().rsplit("href=\"").next().unwrap();
    let next = next.split('"').next().unwrap().replace("&amp;", "&");
    assert!(next.starts_with(&format!("{address}&na=")), "{next}");
    let second = visit.says(&next).await;
    assert!(second.contains("52 zaken") && !second.contains("rel=\"next\""));
    let on = |page: &str| page.matches("href=\"/zaak/").count();
    assert_eq!((on(&first), on(&second)), (50, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_and_names_stand_in_no_address_and_are_there_for_whoever_typed_them_for_a_day() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    let reference = reference(&place, id).await;
    let visit = Visit::of(&place, people::COORDINATOR).await;
    let question = format!("words=Fatma Yildiz&handler={}&location={}&late=", people::MANAGER_NORTH, people::NORTH);
    let address = visit.sought(&question).await;
    for hidden in ["Fatma", "Yildiz", &people::MANAGER_NORTH.to_string()] {
        assert!(!address.contains(hidden), "{address}");
    }
    assert!(address.contains(&format!("&locatie={}", people::NORTH)), "{address}");
    assert_eq!(visit.sought(&question).await, address, "sent twice it is one");
    let page = visit.says(&address).await;
    assert!(page.contains(&reference) && page.contains("value=\"Fatma Yildiz\""), "{page}");
    let no_address = page.split("href=\"").skip(1).all(|rest| !rest.split('"').next().unwrap().contains("Yildiz"));
    assert!(no_address, "{page}");
    let back = format!("/taal/en?naar={}", address.replace('?', "%3F").replace('=', "%3D").replace('&', "%26"));
    assert!(page.contains(&back), "another language comes back to what was sought: {page}");

    // Of somebody else, made up, kept no more, or words in an address: the same answer, and nothing is found.
    let director = Visit::of(&place, people::DIRECTOR).await;
    let made_up = format!("/team/zoeken?zoek={}", uuid::Uuid::from_u128(7));
    let theirs = address.split('&').next().unwrap().to_owned();
    let nothing = director.says(&made_up).await;
    assert!(nothing.contains("niet meer bewaard") && !nothing.contains("/zaak/"), "{nothing}");
    assert_eq!(director.says(&theirs).await, nothing);
    assert_eq!(director.says("/team/zoeken?zoek=hek").await, nothing);
    for list in ["lijst.csv", "lijst.xlsx"] {
        let at = theirs.replace("zoeken?", &format!("zoeken/{list}?"));
        assert_eq!(director.bytes(&at).await.0, StatusCode::NOT_FOUND);
        assert_eq!(visit.bytes(&at).await.0, StatusCode::OK);
    }
    let db = &place.house.pool;
    assert_eq!(kept_searches::sweep(db, clock::now() - chrono::TimeDelta::hours(1)).await.unwrap(), 0);
    assert_eq!(kept_searches::sweep(db, clock::now() + chrono::TimeDelta::hours(1)).await.unwrap(), 1);
    assert!(visit.says(&theirs).await.contains("niet meer bewaard"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_is_saved_without_words_for_oneself_and_removing_it_is_undone() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    let reference = reference(&place, id).await;
    let visit = Visit::of(&place, people::COORDINATOR).await;
    let address = visit.sought(&format!("words=Yildiz&handler={}&order=termijn", people::MANAGER_NORTH)).await;
    let query = address.split_once('?').unwrap().1.replace('&', "%26").replace('=', "%3D");
    let key = uuid::Uuid::from_u128(42);
    let body = |name: &str| format!("key={key}&query={query}&form%5Bname%5D={}", name.replace(' ', "+"));

    let back = visit.post("/api/zoeken/bewaar", body(" ")).await;
    assert!(back.starts_with(&address) && back.ends_with("fout=naam"), "{back}");
    let page = visit.says(&back).await;
    assert!(page.contains("Vul dit in") && page.contains("value=\"Yildiz\"") && page.contains("<details"), "{page}");
    let long = "Alles van Nora ".repeat(5);
    let page = visit.says(&visit.post("/api/zoeken/bewaar", body(&long)).await).await;
    assert!(page.contains("te lang") && page.contains(&format!("value=\"{long}\"")), "nothing typed is lost");

    for _ in 0..2 {
        let back = visit.post("/api/zoeken/bewaar", body("Van Nora")).await;
        assert!(back.ends_with("bewaard=1"), "{back}");
    }
    let saved = saved_filters::of(&place.house.pool, people::COORDINATOR).await.unwrap();
    let [filter] = &saved[..] else { panic!("sent twice it is one: {saved:?}") };
    assert_eq!((filter.sought.words.as_str(), filter.sought.handler), ("", Some(people::MANAGER_NORTH)));
    let link = format!("/team/zoeken?{}", filter.sought.query());
    assert!(!link.contains(&people::MANAGER_NORTH.to_string()) && link.contains("volgorde=termijn"), "{link}");
    let page = visit.says("/team/zoeken").await;
    assert!(page.contains(&format!("href=\"{}\"", link.replace('&', "&amp;"))) && page.contains("Van Nora"), "{page}");
    assert!(visit.says(&link).await.contains(&reference));

    // Somebody else sees, opens, removes and restores nothing of it.
    let director = Visit::of(&place, people::DIRECTOR).await;
    assert!(!director.says("/team/zoeken").await.contains("Van Nora"));
    assert!(director.says(&link).await.contains("niet meer bewaard"));
    director.post("/api/zoeken/filter-weg", format!("id={key}")).await;
    assert!(visit.says("/team/zoeken").await.contains("Van Nora"));

    let gone = visit.post("/api/zoeken/filter-weg", format!("id={key}")).await;
    let page = visit.says(&gone).await;
    assert!(page.contains("Filter verwijderd: Van Nora") && page.contains("Ongedaan maken"), "{page}");
    assert!(!visit.says("/team/zoeken").await.contains("Van Nora"));
    assert!(!director.says(&gone).await.contains("Van Nora"));
    assert!(!director.post("/api/zoeken/filter-terug", format!("id={key}")).await.contains("bewaard"));
    visit.post("/api/zoeken/filter-terug", format!("id={key}")).await;
    assert!(visit.says("/team/zoeken").await.contains("Van Nora"));

    // Whoever leaves takes their filters and searches along.
    let db = &place.house.pool;
    sqlx::query("DELETE FROM account WHERE staff = $1").bind(people::COORDINATOR.0).execute(db).await.unwrap();
    let left = "SELECT (SELECT count(*) FROM saved_filter) + (SELECT count(*) FROM kept_search)";
    assert_eq!(sqlx::query_scalar::<_, i64>(left).fetch_one(db).await.unwrap(), 0);
}

#[tokio::test]
async fn twenty_filters_are_kept_and_no_more() {
    let place = Place::new().await;
    let db = &place.house.pool;
    Visit::of(&place, people::COORDINATOR).await;
    let late = Sought { late: true, ..Sought::default() };
    let save = async |n: u128| {
        let key = uuid::Uuid::from_u128(n);
        saved_filters::save(db, people::COORDINATOR, key, &format!("Filter {n}"), &late, now()).await.unwrap()
    };
    for n in 1..=20 {
        assert_eq!(save(n).await, Saved::There);
    }
    assert_eq!(save(21).await, Saved::TooMany);
    assert_eq!(save(20).await, Saved::There, "it was there");
    let first = SearchId(uuid::Uuid::from_u128(1));
    saved_filters::remove(db, people::COORDINATOR, first, now()).await.unwrap();
    assert_eq!(save(21).await, Saved::There);
    assert_eq!(saved_filters::restore(db, people::COORDINATOR, first).await.unwrap(), Saved::TooMany);
    assert_eq!(saved_filters::sweep(db, now() + chrono::TimeDelta::hours(1)).await.unwrap(), 1);
    assert!(saved_filters::restore(db, people::COORDINATOR, first).await.is_err(), "forgotten");
}

/// R8, R15: several at once, each by its own rules.
#[tokio::test(flavor = "multi_thread")]
async fn several_cases_are_assigned_each_by_its_own_rules_and_once() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let checked = async |at| {
        let id = place.file(at).await;
        place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
        id
    };
    let (north, south) = (checked(people::NORTH).await, checked(people::SOUTH).await);
    let unchecked = place.file(people::NORTH).await;
    let both = place.about_two().await;
    let secret = place.file(people::NORTH).await;
    let subjects = vec![people::COORDINATOR];
    place.act(people::COORDINATOR, secret, Command::CheckSafety { subjects }).await.unwrap();
    let visit = Visit::of(&place, people::COORDINATOR).await;
    let list = visit.says("/team/zoeken").await;
    let mut body = format!("key={}&what=assign", uuid::Uuid::from_u128(9));
    for id in [north, south, unchecked, both] {
        let reference = reference(&place, id).await;
        let mut values = list.split("value=\"").map(|rest| rest.split('"').next().unwrap());
        let value = values.find(|value| value.starts_with(&reference)).unwrap();
        body += &format!("&form%5Bcases%5D%5B%5D={value}");
    }
    // One that is not theirs to see, as if it were not there; and one that never was.
    let hidden = reference(&place, secret).await;
    body += &format!("&form%5Bcases%5D%5B%5D={hidden}.2&form%5Bcases%5D%5B%5D=ZZZZ-ZZZZ.2&form%5Bcases%5D%5B%5D=nee");
    let at = visit.post("/api/samen/kies", body).await;
    let page = visit.says(&at).await;
    assert!(page.contains("6 zaken toewijzen") && page.contains("wie wordt voorgesteld"), "{page}");
    assert_eq!(page.matches("Ontvangen").count(), 3, "of what they do not see no status stands there: {page}");

    let key = format!("key={}", uuid::Uuid::from_u128(9));
    let count =
        async || sqlx::query_scalar::<_, i64>("SELECT count(*) FROM event WHERE kind = 'routed'").fetch_one(db).await;
    let before = count().await.unwrap();
    for _ in 0..2 {
        let page = visit.says(&visit.post("/api/samen/doe", key.clone()).await).await;
        assert!(page.contains("Gedaan: 2 van 6"), "{page}");
        for why in ["Leg eerst de veiligheidscheck vast", "wordt niemand voorgesteld"] {
            assert!(page.contains(why), "{why} in {page}");
        }
        assert_eq!(page.matches("Deze zaak is er niet.").count(), 2, "not theirs and not there are told alike: {page}");
    }
    assert_eq!(count().await.unwrap(), before + 2, "sent twice each is assigned once");
    for (id, handler) in [(north, people::MANAGER_NORTH), (south, people::MANAGER_SOUTH)] {
        let card = board::card(db, id).await.unwrap().unwrap().card;
        assert_eq!(card.handler, Some(handler), "as proposed for it");
    }
    // What was not done can be tried again, with somebody chosen by hand.
    assert!(page.contains("name=\"form[handler]\""), "{page}");
    // Where the choice is kept no more, what is sent says it itself.
    sqlx::query("DELETE FROM unsent_setting").execute(db).await.unwrap();
    let again = format!("{key}&what=assign&cases%5B0%5D={}.99&form%5Btext%5D=Omdat.", reference(&place, north).await);
    assert!(visit.says(&visit.post("/api/samen/doe", again).await).await.contains("Gedaan: "));
    // Somebody else's choice is as one that was never made.
    let director = Visit::of(&place, people::DIRECTOR).await;
    assert!(director.says(&at).await.contains("Er zijn geen zaken gekozen"));
    director.post("/api/samen/doe", key).await;
    assert_eq!(count().await.unwrap(), before + 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn several_parents_get_a_message_each_and_nothing_typed_is_lost() {
    let place = Place::new().await;
    let (own, others) = (place.assigned(people::NORTH).await, place.assigned(people::NORTH).await);
    let told = place.file(people::SOUTH).await;
    let visit = Visit::of(&place, people::MANAGER_NORTH).await;
    let key = uuid::Uuid::from_u128(11);
    let mut body = format!("key={key}&what=message");
    for (id, seen) in [(own, 99), (others, 99), (told, 99)] {
        body += &format!("&form%5Bcases%5D%5B%5D={}.{seen}", reference(&place, id).await);
    }
    let at = visit.post("/api/samen/kies", body).await;
    let page = visit.says(&visit.post("/api/samen/doe", format!("key={key}&form%5Btext%5D=+")).await).await;
    assert!(page.contains("Vul dit in") && page.contains("Bericht sturen in 3 zaken"), "{page}");
    let words = "form%5Btext%5D=Morgen+is+het+hek+klaar.";
    for _ in 0..2 {
        assert_eq!(visit.post("/api/samen/doe", format!("key={key}&{words}")).await, at);
    }
    let page = visit.says(&at).await;
    assert!(page.contains("Gedaan: 2 van 3") && page.contains("Deze zaak is er niet."), "{page}");
    assert!(page.contains("Morgen is het hek klaar."), "what was not sent is there to be sent otherwise");
    let sent: Vec<i64> = sqlx::query_scalar(
        "SELECT count(*) FROM event WHERE kind = 'message_sent' AND complaint = ANY ($1) GROUP BY complaint",
    )
    .bind([own.0, others.0, told.0])
    .fetch_all(&place.house.pool)
    .await
    .unwrap();
    assert_eq!(sent, [1, 1], "each once");
}

/// R8, R9: each is asked what is theirs, with a link to the case; whoever is conflicted is asked nothing of it.
#[tokio::test(flavor = "multi_thread")]
async fn each_day_says_what_is_theirs_and_nothing_of_a_case_against_them() {
    let place = Place::new().await;
    let (routed, unrouted) = (place.assigned(people::NORTH).await, place.file(people::SOUTH).await);
    let (routed_name, unrouted_name) = (reference(&place, routed).await, reference(&place, unrouted).await);
    let coordinator = Visit::of(&place, people::COORDINATOR).await.says("/team/vandaag").await;
    assert!(coordinator.contains(&format!("/zaak/{unrouted_name}")) && coordinator.contains("Wijs toe"));
    assert!(!coordinator.contains(&routed_name), "it is somebody's");
    let manager = Visit::of(&place, people::MANAGER_NORTH).await;
    let day = manager.says("/team/vandaag").await;
    assert!(day.contains(&format!("/zaak/{routed_name}")) && day.contains("Bel of spreek") && !day.contains("wake.js"));
    place.act(people::COORDINATOR, routed, Command::AddSubject { who: people::MANAGER_NORTH }).await.unwrap();
    let day = manager.says("/team/vandaag").await;
    assert!(!day.contains(&routed_name) && day.contains("Er wacht niets op u"), "{day}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_reads_days_and_references_until_its_address_is_taken_back() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.assigned(people::NORTH).await;
    let name = reference(&place, id).await;
    let visit = Visit::of(&place, people::MANAGER_NORTH).await;
    let feed = feeds::make(&place.house, people::MANAGER_NORTH, now()).await.unwrap();
    let at = |token: &str| format!("/agenda/{token}.ics");
    // A calendar brings no cookie.
    let calendar = Visit { cookie: String::new(), ..Visit::of(&place, people::COORDINATOR).await };
    let read = calendar.says(&at(&feed.token)).await;
    assert_eq!(read.matches(&format!("SUMMARY:{name}\r\n")).count(), 2, "{read}");
    for hidden in ["Fatma", "Noordster", "hek", "zaak/"] {
        assert!(!read.contains(hidden));
    }
    assert!(visit.says("/toegang").await.contains(&feed.token), "its owner reads it again");
    let kept: Vec<String> =
        sqlx::query_scalar("SELECT row_to_json(f)::text FROM calendar_feed AS f").fetch_all(db).await.unwrap();
    assert!(!kept[0].contains(&feed.token), "stored is a hash");

    let unknown = calendar.bytes(&at(&"0".repeat(64))).await;
    assert_eq!(unknown.0, StatusCode::NOT_FOUND);
    let anew = feeds::make(&place.house, people::MANAGER_NORTH, now()).await.unwrap();
    assert_eq!(calendar.bytes(&at(&feed.token)).await, unknown, "the one before ended");
    // A subject's calendar knows nothing of it any more.
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_NORTH }).await.unwrap();
    assert!(!calendar.says(&at(&anew.token)).await.contains(&name));
    feeds::end(db, people::MANAGER_NORTH).await.unwrap();
    assert_eq!(calendar.bytes(&at(&anew.token)).await, unknown, "taken back");
    let left = feeds::make(&place.house, people::MANAGER_NORTH, now()).await.unwrap();
    sqlx::query("DELETE FROM staff_role WHERE staff = $1").bind(people::MANAGER_NORTH.0).execute(db).await.unwrap();
    assert_eq!(calendar.bytes(&at(&left.token)).await, unknown, "handles nothing any more");
    sqlx::query("DELETE FROM account WHERE staff = $1").bind(people::MANAGER_NORTH.0).execute(db).await.unwrap();
    assert_eq!(calendar.bytes(&at(&left.token)).await, unknown, "left");
}
