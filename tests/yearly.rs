//! The public report of a year: written by the coordinator, checked for who could be recognised, published with its numbers.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use chrono::{DateTime, Days, Utc};
use common::{
    browser::{Browser, labelled},
    made, people,
};
use gehoor::{
    domain::{
        command::Command,
        lang::Lang,
        report::{Why, Year, YearWords, Yearly},
        suppression::Threshold,
    },
    house::clock,
    papers::report as papers,
    store::{
        report::{self, words},
        road,
    },
    text::about::reports as about,
};
use gehoor_paper::{Block, Document};

/// Last year: it is over.
fn over() -> Year {
    Year::new(Year::of(clock::amsterdam_date(clock::now())).unwrap().number() - 1).unwrap()
}

/// A moment in it.
fn in_last_year() -> DateTime<Utc> {
    clock::noon(over().span().from + Days::new(200))
}

fn form(year: Year, seen: u32, tenor: &str) -> String {
    let tenor = tenor.replace(' ', "+");
    format!("year={year}&seen={seen}&informed=Op+de+website.&tenor={tenor}&disputes=Geen+zaken.")
}

async fn save(browser: &Browser, cookie: &str, seen: u32, tenor: &str) -> String {
    browser.post("/api/jaarverslag/bewaar", cookie, form(over(), seen, tenor)).await
}

/// Publishes it, with figures that were fixed.
async fn publish(browser: &Browser, cookie: &str, version: u32, checked: &str) -> String {
    report::freeze(&browser.place.house, over(), clock::now()).await.unwrap();
    let body = format!("year={}&version={version}&checked={checked}", over());
    browser.post("/api/jaarverslag/publiceer", cookie, body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_coordinator_writes_checks_and_publishes_and_everybody_reads_it() {
    let browser = Browser::new().await;
    let year = over();
    let desk = browser.staff(people::COORDINATOR).await;
    let page = browser.page("/team/jaarverslag", &desk).await;
    assert!(page.contains(&format!("Jaarverslag schrijven {year}")) && page.contains("alle drie de teksten"), "{page}");

    let kept = save(&browser, &desk, 0, "Op 12 maart stond het hek open.").await;
    assert_eq!(kept, format!("/team/jaarverslag?jaar={year}#nakijken"));
    let page = browser.page(&format!("/team/jaarverslag?jaar={year}"), &desk).await;
    assert!(page.contains("12 maart<") && page.contains("is een dag"), "{page}");
    let refused = publish(&browser, &desk, 1, "").await;
    assert_eq!(refused, format!("/team/jaarverslag?jaar={year}&fout=nakijken#publiceren"));
    assert!(browser.page(&refused, &desk).await.contains("Vink aan dat u de plekken hebt nagekeken"));
    assert_eq!(browser.page_of(&format!("/verslagen/{year}"), "").await.0, 404, "nothing is told before");

    save(&browser, &desk, 1, "Het hek stond open; er is een nieuw slot.").await;
    assert_eq!(publish(&browser, &desk, 1, "ja").await, format!("/team/jaarverslag?jaar={year}&fout=weer#publiceren"));
    let done = publish(&browser, &desk, 2, "").await;
    assert_eq!(done, format!("/team/jaarverslag?jaar={year}&gelukt=1"));
    let html = browser.page(&done, &desk).await;
    for said in ["Het verslag is gepubliceerd.", "naar de GGD, de toezichthouder", "onder de aandacht van alle ouders"]
    {
        assert!(html.contains(said), "{said}: {html}");
    }
    let public = browser.page(&format!("/verslagen/{year}"), "").await;
    for said in ["De regeling, en hoe ouders ervan weten", "Op de website.", "er is een nieuw slot", "Geen zaken."] {
        assert!(public.contains(said), "{said}: {public}");
    }
    assert!(!public.contains("12 maart"));
    let (status, _, pdf) = browser.bytes(&format!("/verslagen/{year}/verslag.pdf"), "").await;
    assert!(status == 200 && pdf.starts_with(b"%PDF"));
    // Twice is once; a better text is a new version.
    assert_eq!(publish(&browser, &desk, 2, "").await, done);
    save(&browser, &desk, 2, "Het hek stond open; er zijn twee nieuwe sloten.").await;
    assert!(publish(&browser, &desk, 3, "").await.contains("fout=nakijken"), "a number is looked at first");
    assert!(browser.page("/team/jaarverslag", &desk).await.contains("is een aantal"));
    assert_eq!(publish(&browser, &desk, 3, "ja").await, done);
    assert!(browser.page(&format!("/verslagen/{year}"), "").await.contains("twee nieuwe sloten"));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_at_once_overwrite_nothing_and_the_same_again_is_kept_once() {
    let browser = Browser::new().await;
    let (one, two) = (browser.staff(people::COORDINATOR).await, browser.staff(people::SECOND_COORDINATOR).await);
    save(&browser, &one, 0, "Van de een.").await;
    let told = save(&browser, &two, 0, "Van de ander.").await;
    assert_eq!(told, format!("/team/jaarverslag?jaar={}&tussen=1#nakijken", over()));
    assert_eq!(save(&browser, &two, 2, "Van de ander.").await, format!("/team/jaarverslag?jaar={}#nakijken", over()));
    let page = browser.page(&format!("/team/jaarverslag?jaar={}&tussen=1", over()), &two).await;
    assert!(page.contains("Iemand anders bewaarde intussen") && page.contains("Van de ander."), "{page}");
    let before = browser.page(&format!("/team/jaarverslag?jaar={}&versie=1", over()), &two).await;
    assert!(before.contains("Van de een."));
    let pool = &browser.place.house.pool;
    assert_eq!(words::saved(pool, over()).await.unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_too_long_is_kept_and_not_published_and_one_that_lacks_is_named() {
    let browser = Browser::new().await;
    let desk = browser.staff(people::COORDINATOR).await;
    let long = save(&browser, &desk, 0, &"a".repeat(40_001)).await;
    assert_eq!(long, format!("/team/jaarverslag?jaar={}&lang=tenor", over()));
    let page = browser.page(&long, &desk).await;
    assert!(page.contains("kan zo niet worden gepubliceerd") && page.contains(&"a".repeat(40_001)));
    save(&browser, &desk, 1, "").await;
    assert_eq!(
        publish(&browser, &desk, 2, "ja").await,
        format!("/team/jaarverslag?jaar={}&leeg=tenor#publiceren", over())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_the_coordinator_writes_it_and_no_year_that_is_not_over_is_published() {
    let browser = Browser::new().await;
    let director = browser.staff(people::DIRECTOR).await;
    assert!(!browser.page("/team/jaarverslag", &director).await.contains("Bewaren en nakijken"), "a director reads it");
    save(&browser, &director, 0, "Van de directie.").await;
    assert_eq!(words::saved(&browser.place.house.pool, over()).await.unwrap(), []);
    for who in [people::MANAGER_NORTH, people::COMMITTEE, people::ADMINISTRATOR] {
        let cookie = browser.staff(who).await;
        let (status, page) = browser.page_of("/team/jaarverslag", &cookie).await;
        assert!(status == 404 && !page.contains("Bewaren en nakijken"), "{who}");
    }
    let place = &browser.place;
    let this = Year::of(made::today()).unwrap();
    let said = YearWords::typed("a", "b", "c");
    let version = words::save(&place.house.pool, this, &said, people::COORDINATOR, clock::now()).await.unwrap();
    let early = "2026-12-31T22:59:59Z".parse().unwrap();
    assert!(report::freeze(&place.house, this, early).await.unwrap().is_none());
    let late = "2026-12-31T23:00:00Z".parse().unwrap();
    assert!(!words::issue(&place.house.pool, this, version, late).await.unwrap(), "its numbers are not frozen");
    assert!(report::freeze(&place.house, this, late).await.unwrap().is_some());
    assert!(!words::issue(&place.house.pool, this, 7, late).await.unwrap(), "there is no such version");
    let blank = words::save(&place.house.pool, this, &YearWords::typed("a", "", "c"), people::COORDINATOR, late).await;
    assert!(!words::issue(&place.house.pool, this, blank.unwrap(), late).await.unwrap(), "the law asks for all three");
    let long = YearWords::typed("a", &"b".repeat(40_001), "c");
    let long = words::save(&place.house.pool, this, &long, people::COORDINATOR, late).await;
    assert!(!words::issue(&place.house.pool, this, long.unwrap(), late).await.unwrap(), "longer than a text may be");
    assert!(words::issue(&place.house.pool, this, version, late).await.unwrap());
    assert_eq!(words::told(&place.house.pool, this).await.unwrap(), Some(said));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_names_of_the_year_and_of_the_house_are_found() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let year = Year::of(made::today()).unwrap();
    let before = words::names(&place.house.pool, year, people::COORDINATOR).await.unwrap();
    let id = place.file(people::NORTH).await;
    let family: String = sqlx::query_scalar(
        "SELECT words FROM personal_text WHERE complaint = $1 AND id::text =
           (SELECT body::json #>> '{event,texts,name}' FROM event WHERE complaint = $1 AND seq = 1)",
    )
    .bind(id.0)
    .fetch_one(&place.house.pool)
    .await
    .unwrap();
    let last = family.split(' ').next_back().unwrap();
    let text = format!("Het ging over {last} en anders niemand.");
    assert_eq!(before.find(&text), [], "{family}");
    let names = words::names(&place.house.pool, year, people::COORDINATOR).await.unwrap();
    assert_eq!(names.find(&text)[0].why, Why::Family);
    // Whom the case concerns is not told by it who filed it.
    let about = Command::CheckSafety { subjects: vec![people::SECOND_COORDINATOR] };
    place.act(people::COORDINATOR, id, about).await.unwrap();
    let theirs = words::names(&place.house.pool, year, people::SECOND_COORDINATOR).await.unwrap();
    assert_eq!(theirs.find(&text), []);
    let staff: String =
        sqlx::query_scalar("SELECT name FROM staff LIMIT 1").fetch_one(&place.house.pool).await.unwrap();
    let last = staff.split(' ').next_back().unwrap();
    assert_eq!(names.find(&format!("Zei {last} iets?"))[0].why, Why::Staff);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_never_changes() {
    let browser = Browser::new().await;
    let owner = browser.place.database.owner().await;
    let pool = &browser.place.house.pool;
    let version = words::save(pool, over(), &YearWords::typed("a", "b", "c"), people::COORDINATOR, clock::now()).await;
    assert_eq!(version.unwrap(), 1);
    for sql in ["UPDATE yearly_words SET words = '{}'", "DELETE FROM yearly_words"] {
        assert!(sqlx::query(sql).execute(&owner).await.is_err(), "{sql}");
        assert!(sqlx::query(sql).execute(pool).await.is_err(), "{sql}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_without_complaints_says_so_in_words_everywhere() {
    let browser = Browser::new().await;
    let year = over();
    let desk = browser.staff(people::COORDINATOR).await;
    report::freeze(&browser.place.house, year, clock::now()).await.unwrap().unwrap();
    let form = browser.page("/team/jaarverslag", &desk).await;
    assert!(form.contains("kwamen er geen klachten binnen") && form.contains("Er waren geen zaken bij"), "{form}");
    browser.place.publish(year, clock::now()).await;
    let page = browser.page(&format!("/verslagen/{year}"), "").await;
    assert!(page.contains(&format!("In {year} kwamen er geen klachten binnen.")), "{page}");
    assert!(page.contains("De Noordster: geen klachten") && !page.contains("Klachten ontvangen"), "{page}");
    let told = report::frozen(&browser.place.house.pool, year).await.unwrap().unwrap();
    let own = |lang| about::none_at(lang, year.number(), "De Noordster");
    for (lang, whole, north) in [
        (Lang::Nl, format!("In {year} kwamen er geen klachten binnen."), "De Noordster: geen klachten"),
        (Lang::En, format!("No complaints came in in {year}."), "De Noordster: no complaints"),
    ] {
        let paper = format!("{:?}", papers::yearly(&told, &YearWords::default(), lang));
        assert!(paper.contains(&whole) && paper.contains(north), "{paper}");
        let paper = format!("{:?}", papers::yearly_at(&told, &told.locations[0].1, &YearWords::default(), lang));
        assert!(paper.contains(&own(lang)), "{paper}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_location_without_complaints_says_so_in_words_and_has_a_report_of_its_own() {
    let browser = Browser::new().await;
    for _ in 0..6 {
        browser.place.file(people::NORTH).await;
    }
    let year = Year::of(made::today()).unwrap();
    let later = "2027-02-01T09:00:00Z".parse().unwrap();
    let told = browser.place.publish(year, later).await;
    let page = browser.page(&format!("/verslagen/{year}"), "").await;
    assert!(page.contains("Het Zuiderbos: geen klachten"), "{page}");
    for (n, (_, at)) in told.locations.iter().enumerate() {
        let path = format!("/verslagen/{year}/locaties/{}/verslag.pdf", n + 1);
        assert!(page.contains(&format!("href=\"{path}\"")), "{path}: {page}");
        let (status, headers, pdf) = browser.bytes(&path, "").await;
        assert!(status == 200 && pdf.starts_with(b"%PDF"), "{path}");
        let name = headers["content-disposition"].to_str().unwrap();
        assert!(name.contains(&format!("klachten-{year}-{}.pdf", n + 1)), "{name}");
        let paper = format!("{:?}", papers::yearly_at(&told, at, &YearWords::default(), Lang::Nl));
        let others = told.locations.iter().filter(|(_, other)| other.name != at.name);
        assert!(others.clone().all(|(_, other)| !paper.contains(&other.name)), "{paper}");
        assert_eq!(paper.contains("geen klachten"), at.filed == 0, "{paper}");
        let path = path.trim_end_matches("/verslag.pdf");
        assert!(page.contains(&format!("href=\"{path}\"")), "{path}: {page}");
        let own = browser.page(path, "").await;
        let main = own.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        assert!(main.contains(&at.name) && others.clone().all(|(_, other)| !main.contains(&other.name)), "{main}");
        let none = format!("In {year} kwamen er geen klachten binnen over {}.", at.name);
        assert_eq!((main.contains(&none), main.contains("<table")), (at.filed == 0, at.filed > 0), "{main}");
        lawful(&browser, path, &told, |said, lang| papers::yearly_at(&told, at, said, lang)).await;
    }
    lawful(&browser, &format!("/verslagen/{year}"), &told, |said, lang| papers::yearly(&told, said, lang)).await;
    for nothing in ["0", "4", "x", "01", "+1"] {
        for end in ["", "/verslag.pdf"] {
            let path = format!("/verslagen/{year}/locaties/{nothing}{end}");
            assert_eq!(browser.page_of(&path, "").await.0, 404, "{path}");
        }
    }
}

/// Under every heading that the law asks for, in both languages, on the page and on paper, whether anything was said or not.
async fn lawful(
    browser: &Browser,
    path: &str,
    told: &Yearly<Option<u32>>,
    paper: impl Fn(&YearWords, Lang) -> Document,
) {
    let (dutch, english) = (browser.page(path, "").await, browser.page(path, "gehoor_taal=en").await);
    for (nl, en) in LAW {
        assert!(dutch.contains(&format!("<h2>{nl}<")), "{nl} in {}: {dutch}", told.year);
        assert!(english.contains(&format!("<h2>{en}<")), "{en}: {english}");
        for (lang, heading) in [(Lang::Nl, nl), (Lang::En, en)] {
            let blocks = paper(&YearWords::default(), lang).blocks;
            let at = blocks.iter().position(|block| *block == Block::Heading(heading.to_owned()));
            let below = &blocks[at.unwrap_or_else(|| panic!("{heading}: {blocks:?}")) + 1];
            assert!(!matches!(below, Block::Heading(_)), "something stands below {heading}");
        }
    }
}

/// The headings of the law on the page of one location (Wet kinderopvang, art. 1.57b).
const LAW: [(&str, &str); 4] = [
    ("De regeling, en hoe ouders ervan weten", "The regulation, and how parents know of it"),
    ("Hoeveel klachten, en waarover", "How many complaints, and what about"),
    ("Oordelen en maatregelen", "Judgements and measures"),
    ("Bij de Geschillencommissie", "At the Geschillencommissie"),
];

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_a_location_draws_what_is_told_and_says_which_texts_are_of_everybody() {
    let browser = Browser::new().await;
    for _ in 0..6 {
        browser.place.file(people::NORTH).await;
    }
    let (year, later) = (Year::of(made::today()).unwrap(), "2027-02-01T09:00:00Z".parse().unwrap());
    let pool = &browser.place.house.pool;
    let said = YearWords::typed("Op de website.", "Het hek stond open.", "Geen zaken.");
    let version = words::save(pool, year, &said, people::COORDINATOR, later).await.unwrap();
    report::freeze(&browser.place.house, year, later).await.unwrap();
    assert!(words::issue(pool, year, version, later).await.unwrap());
    let told = report::frozen(pool, year).await.unwrap().unwrap();
    let nth = told.nth_of(people::NORTH, "De Noordster").unwrap();
    let page = browser.page(&format!("/verslagen/{year}/locaties/{nth}"), "").await;
    assert!(page.contains(&format!("In {year} kwamen er 6 klachten binnen over De Noordster.")), "{page}");
    assert_eq!(page.matches("<h3>Over de hele organisatie<").count(), 2, "{page}");
    for text in ["Op de website.", "Het hek stond open.", "Geen zaken."] {
        assert!(page.contains(text), "{text}: {page}");
    }
    // Each drawing has a name for who does not see it, and stands beside a table.
    assert!(
        page.contains("aria-label=\"Waarover: De Noordster, als staven. De getallen staan in de tabel.\""),
        "{page}"
    );
    let drawings = page.matches("class=\"shares__chart\"").count();
    assert!((1..=page.matches("<table").count()).contains(&drawings), "{page}");
    assert_eq!(page.matches("<caption").count(), page.matches("<table").count());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_reads_english_reads_the_english_texts_and_of_what_is_dutch_only_that_it_is() {
    let browser = Browser::new().await;
    let year = over();
    let desk = browser.staff(people::COORDINATOR).await;
    let body = form(year, 0, "Het hek stond open.") + "&tenor_en=The+gate+stood+open+for+three+days.";
    browser.post("/api/jaarverslag/bewaar", &desk, body).await;
    let page = browser.page(&format!("/team/jaarverslag?jaar={year}"), &desk).await;
    assert!(page.contains("#tenor_en") && page.contains("three<"), "the English text is looked at, too: {page}");
    publish(&browser, &desk, 1, "ja").await;
    let english = browser.page(&format!("/verslagen/{year}"), "gehoor_taal=en").await;
    let said = words::told(&browser.place.house.pool, year).await.unwrap().unwrap();
    let told = report::frozen(&browser.place.house.pool, year).await.unwrap().unwrap();
    let paper = format!("{:?}", papers::yearly(&told, &said, Lang::En));
    for text in [&english, &paper] {
        assert!(
            text.contains("The gate stood open for three days.") && !text.contains("Het hek stond open."),
            "{text}"
        );
        // The other two are not written in English.
        assert!(text.contains("Geen zaken.") && text.matches("in Dutch only").count() == 2, "{text}");
    }
    let (status, headers, pdf) = browser.bytes(&format!("/verslagen/{year}/verslag.pdf"), "gehoor_taal=en").await;
    assert!(status == 200 && pdf.starts_with(b"%PDF"));
    assert!(headers["content-disposition"].to_str().unwrap().contains(&format!("complaints-{year}.pdf")));
    let dutch = browser.page(&format!("/verslagen/{year}"), "").await;
    assert!(dutch.contains("Het hek stond open.") && !dutch.contains("The gate"), "{dutch}");
}

/// A page without what changes each time.
async fn said(browser: &Browser, path: &str, cookie: &str) -> String {
    let page = browser.page(path, cookie).await;
    let nonces: Vec<&str> = page.split("nonce=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    nonces.iter().fold(page.clone(), |page, nonce| page.replace(nonce, ""))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_number_tells_a_coordinator_or_a_director_that_there_is_a_complaint_about_them() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let this = Year::of(clock::amsterdam_date(clock::now())).unwrap();
    let last_year = in_last_year();
    // Of a year that is running, and of one that is over and not fixed.
    let pages = [this, over()].map(|year| format!("/team/jaarverslag?jaar={year}"));
    for who in [people::SECOND_COORDINATOR, people::DIRECTOR] {
        let cookie = browser.staff(who).await;
        let read = async || [said(&browser, &pages[0], &cookie).await, said(&browser, &pages[1], &cookie).await];
        let before = read().await;
        assert!(before.iter().all(|page| !page.contains("Klachten ontvangen")), "{before:?}");
        let mut about = Vec::new();
        for at in [clock::now(), last_year] {
            let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), clock::amsterdam_date(at)).unwrap();
            about.push(road::file_new(&place.house, new, at).await.unwrap().complaint);
        }
        assert_eq!(read().await, before, "filed");
        for id in &about {
            place.act(people::COORDINATOR, *id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
        }
        assert_eq!(read().await, before, "checked");
        for id in &about {
            place.act(people::COORDINATOR, *id, Command::AddSubject { who }).await.unwrap();
        }
        assert_eq!(read().await, before, "named");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_coordinator_fixes_the_figures_of_a_year_that_is_over_and_everybody_reads_them_once_it_is_published() {
    let browser = Browser::new().await;
    let (desk, director) = (browser.staff(people::COORDINATOR).await, browser.staff(people::DIRECTOR).await);
    let then = in_last_year();
    let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), clock::amsterdam_date(then)).unwrap();
    road::file_new(&browser.place.house, new, then).await.unwrap();
    let (year, fix) = (over(), "/api/jaarverslag/vast");
    let page = format!("/team/jaarverslag?jaar={year}");
    let html = browser.page(&page, &desk).await;
    labelled(&html);
    assert!(html.contains(fix) && html.contains("staan nog niet vast") && !html.contains("kwam er 1 klacht"), "{html}");
    let html = browser.page(&page, &director).await;
    assert!(!html.contains(fix) && html.contains("staan nog niet vast"), "{html}");
    browser.post(fix, &director, format!("year={year}&sure=ja")).await;
    assert!(report::frozen(&browser.place.house.pool, year).await.unwrap().is_none(), "the coordinator does");

    // One press does not fix a year for good; nor does publishing.
    let back = format!("{page}&fout=zeker#cijfers");
    assert_eq!(browser.post(fix, &desk, format!("year={year}")).await, back);
    browser.post("/api/jaarverslag/bewaar", &desk, format!("year={year}&seen=0&informed=a&tenor=b&disputes=c")).await;
    let early = format!("year={year}&version=1&checked=ja");
    assert_eq!(browser.post("/api/jaarverslag/publiceer", &desk, early).await, back);
    assert!(report::frozen(&browser.place.house.pool, year).await.unwrap().is_none());
    let html = browser.page(&format!("{page}&fout=zeker"), &desk).await;
    labelled(&html);
    assert!(html.contains("href=\"#sure\"") && html.contains("Vink aan dat de cijfers vast mogen komen"), "{html}");
    assert!(html.contains("Publiceren kan als u de cijfers hebt vastgesteld."), "{html}");

    // What was kept stays; what was left blank begins with what the figures say.
    browser.post("/api/jaarverslag/bewaar", &desk, format!("year={year}&seen=1&informed=Op+de+website.")).await;
    assert_eq!(browser.post(fix, &desk, format!("year={year}&sure=ja")).await, format!("{page}#cijfers"));
    let html = browser.page(&page, &desk).await;
    labelled(&html);
    // What is written begins with it; and of those who may not know of a case all read the same.
    assert!(html.contains(&format!("In {year} kwam er 1 klacht binnen.")) && !html.contains(fix), "{html}");
    assert!(html.contains("Op de website."), "{html}");
    assert!(browser.page(&page, &director).await.contains("Klachten ontvangen"));
    let running = browser.post(fix, &desk, format!("year={}&sure=ja", year.number() + 1)).await;
    assert!(!running.contains("#cijfers"), "{running}");

    // Numbers alone are not the report that the law asks for.
    let paths = [format!("/verslagen/{year}"), format!("/verslagen/{year}/locaties/1")];
    let files = paths.iter().map(|path| format!("{path}/verslag.pdf"));
    let all: Vec<String> = paths.iter().cloned().chain(files).collect();
    let listed = format!("/verslagen/{year}\"");
    for path in &all {
        assert_eq!(browser.page_of(path, "").await.0, 404, "{path}");
    }
    assert!(!browser.page("/verslagen", "").await.contains(&listed));
    assert_eq!(report::unpublished(&browser.place.house.pool).await.unwrap(), [year]);
    assert!(!browser.page("/sitemap.xml", "").await.contains(&all[0]));
    browser.place.publish(year, clock::now()).await;
    for path in &all {
        assert_eq!(browser.page_of(path, "").await.0, 200, "{path}");
    }
    assert!(browser.page("/verslagen", "").await.contains(&listed));
    assert_eq!(report::unpublished(&browser.place.house.pool).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_keeps_the_threshold_by_which_its_figures_were_fixed() {
    let seven = Browser::set(|config| config.threshold = Threshold::new(7).unwrap()).await;
    for _ in 0..6 {
        seven.place.file(people::NORTH).await;
    }
    let (year, later) = (Year::of(made::today()).unwrap(), "2027-02-01T09:00:00Z".parse().unwrap());
    let told = seven.place.publish(year, later).await;
    assert_eq!(u32::from(told.threshold), 7);
    let known = told.whole.counts.each().filter(|told| told.is_some_and(|n| n > 0)).count();
    assert_eq!(known, 0, "six is few");
    // The house is set otherwise since.
    let five = Browser::of(seven.place, |config| config.threshold = Threshold::default());
    let committee = five.staff(people::COMMITTEE).await;
    for (path, cookie) in [
        (format!("/verslagen/{year}"), ""),
        (format!("/verslagen/{year}/locaties/1"), ""),
        ("/oudercommissie".to_owned(), committee.as_str()),
    ] {
        let page = five.page(&path, cookie).await;
        assert!(page.contains("Aantallen onder de 7 staan er niet in"), "{path}: {page}");
    }
    let paper = format!("{:?}", papers::yearly(&told, &YearWords::default(), Lang::Nl));
    assert!(paper.contains("Aantallen onder de 7"), "{paper}");
    // What was fixed before years kept it was fixed by five.
    let mut old = serde_json::to_value(&told).unwrap();
    old.as_object_mut().unwrap().remove("threshold");
    assert_eq!(serde_json::from_value::<Yearly<Option<u32>>>(old).unwrap().threshold, Threshold::default());
}
