//! Reports: every figure equals one computed anew from the raw events by other means; what was issued stays as it was.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use common::{
    Place,
    browser::{Browser, labelled, tables},
    by_hand::{ByHand, number},
    figures::{by_sql, compare, compare_year, told, try_everything},
    made, now, pdf, people,
    xlsx::{Sheet, sheets_of},
};
use gehoor::{
    domain::{
        access::{Actor, Role},
        command::Command,
        ids::{ComplaintId, LocationId, RegionId, StaffId},
        intake::{Answers, parse},
        lang::Lang,
        organisation::{Location, Organisation},
        phase::{Phase, ReopenGround},
        report::{Figure, Week, Year, YearWords},
    },
    house::{House, clock},
    jobs,
    outside::mail::Post,
    seed,
    store::{
        self, StoreError, audit, organisation, rebuild,
        report::{self, Issue, NotIssued},
        road::{self, Order},
    },
    text::report as text,
};
use std::collections::BTreeMap;
use uuid::Uuid;

fn week(text: &str) -> Week {
    text.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_the_demonstration_organisation_every_figure_is_what_plain_sql_finds_in_the_events() {
    let place = Place::empty().await;
    seed::demo(&place.house).await.unwrap();
    let last = Week::of(clock::amsterdam_date(clock::now()));
    let weeks: Vec<Week> = last.before(27).into_iter().chain([last]).collect();
    let seen = compare(&place.house, &weeks).await;
    println!("{seen:?}");
    let some = ["new", "open_in_contact", "overdue", "contact_met", "ended_judged", "diverted"].map(str::to_owned);
    assert_eq!(seen.never(some), Vec::<String>::new(), "the demonstration has some: {seen:?}");
    let this = Year::of(last.monday()).unwrap();
    for year in [Year::new(this.number() - 1).unwrap(), this] {
        let seen = compare_year(&place.house, year).await;
        println!("{year}: {seen:?}");
        assert!(year != this || seen.never(["filed", "judged", "measures"].map(str::to_owned)).is_empty(), "{seen:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_anybody_does_every_figure_is_what_plain_sql_finds_in_the_events() {
    let place = Place::new().await;
    let mut all = Vec::new();
    for nth in 0..14 {
        if nth % 7 == 6 {
            all.push(place.ask().await);
        } else {
            all.push(place.file([people::NORTH, people::SOUTH, people::VACANT][nth % 3]).await);
        }
    }
    let tasks: Vec<_> =
        (0..all.len()).map(|nth| tokio::spawn(try_everything(place.house.clone(), all.clone(), nth))).collect();
    let mut last = now();
    for task in tasks {
        last = last.max(task.await.unwrap());
    }
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), []);
    let last = Week::of(clock::amsterdam_date(last));
    let weeks: Vec<Week> = last.before(12).into_iter().chain([last]).collect();
    let seen = compare(&place.house, &weeks).await;
    println!("{seen:?}");
    assert!(seen.sums.len() >= 18, "{} figures: {seen:?}", seen.sums.len());
    compare_year(&place.house, Year::of(made::today()).unwrap()).await;
}

async fn act_at(place: &Place, who: StaffId, complaint: ComplaintId, command: Command, at: DateTime<Utc>) {
    let actor = Actor::Staff(place.staff(who).await);
    let order = Order { actor, complaint, seen: u32::MAX, key: Uuid::new_v4(), command };
    road::perform(&place.house, order, at).await.unwrap();
}

#[tokio::test]
async fn sunday_at_a_minute_to_midnight_is_one_week_and_monday_at_midnight_the_next() {
    let place = Place::new().await;
    // In winter, in summer, and in the nights in which the clock changes.
    for (sunday, monday, last) in [
        ("2026-11-15T22:59:00Z", "2026-11-15T23:00:00Z", "2026-W46"),
        ("2026-07-05T21:59:00Z", "2026-07-05T22:00:00Z", "2026-W27"),
        ("2026-03-29T21:59:00Z", "2026-03-29T22:00:00Z", "2026-W13"),
        ("2026-10-25T22:59:00Z", "2026-10-25T23:00:00Z", "2026-W43"),
        ("2027-01-03T22:59:00Z", "2027-01-03T23:00:00Z", "2026-W53"),
    ] {
        for at in [sunday, monday] {
            let at: DateTime<Utc> = at.parse().unwrap();
            let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), clock::amsterdam_date(at)).unwrap();
            road::file_new(&place.house, new, at).await.unwrap();
        }
        let last = week(last);
        for week in [last, last.next()] {
            let (report, _) = report::weekly(&place.house.pool, week).await.unwrap();
            assert_eq!(report.whole.of(Figure::New), 1, "{week}");
            assert_eq!(told(&report.whole), by_sql(&place.house.pool, week).await, "{week}");
        }
    }
}

fn order(week: Week, seen: u32) -> Issue {
    Issue { week, comment: made::prose("Rustige week."), seen, by: people::COORDINATOR }
}

#[tokio::test]
async fn a_complaint_that_is_reopened_after_its_week_was_issued_changes_nothing_of_it_and_a_correction_says_so() {
    let place = Place::new().await;
    let pool = &place.house.pool;
    let id = place.judged(people::NORTH).await;
    let (w47, tuesday) = (week("2026-W47"), now() + TimeDelta::days(4));
    assert_eq!(report::issue(&place.house, order(w47, 0), now()).await.unwrap(), Err(NotIssued::NotOver));
    assert_eq!(report::issue(&place.house, order(w47, 0), tuesday).await.unwrap(), Ok(1));
    assert_eq!(report::issue(&place.house, order(w47, 0), tuesday).await.unwrap(), Err(NotIssued::Meanwhile));
    let first = report::issued(pool, w47).await.unwrap();
    assert_eq!(first[0].weekly.whole.of(Figure::EndedJudged), 1);
    assert_eq!(first[0].checkpoint.as_ref().map(|(n, mac)| (*n, mac.len())), Some((1, 32)));
    assert!(audit::verify(&place.house).await.unwrap().findings.is_empty());

    let reopen = Command::Reopen { ground: ReopenGround::Safety, reason: made::prose("Nieuwe feiten.") };
    act_at(&place, people::COORDINATOR, id, reopen, tuesday + TimeDelta::hours(1)).await;
    let (now47, _) = report::weekly(pool, w47).await.unwrap();
    assert_eq!(now47, first[0].weekly, "what was so on Sunday stays so");
    let (w48, _) = report::weekly(pool, w47.next()).await.unwrap();
    assert_eq!(w48.whole.of(Figure::OpenInvestigating), 1);

    // A second one of that week came by letter and is entered late: the report of then does not know it.
    place.file(people::SOUTH).await;
    let (now47, _) = report::weekly(pool, w47).await.unwrap();
    assert_eq!(now47.whole.of(Figure::New), 2);
    assert_eq!(report::issued(pool, w47).await.unwrap(), first);
    assert_eq!(report::issue(&place.house, order(w47, 1), tuesday).await.unwrap(), Ok(2));
    let both = report::issued(pool, w47).await.unwrap();
    assert_eq!(both.iter().map(|i| (i.version, i.weekly.whole.of(Figure::New))).collect::<Vec<_>>(), [(1, 1), (2, 2)]);
    let changed = sqlx::query("UPDATE weekly_report SET comment = 'anders'").execute(pool).await;
    assert!(changed.is_err(), "what was issued is never changed");
}

#[tokio::test]
async fn a_week_that_is_issued_after_a_later_one_says_what_that_one_said_of_it() {
    let place = Place::new().await;
    let pool = &place.house.pool;
    let last = Week::of(clock::amsterdam_date(clock::now())).previous();
    let before = last.previous();
    let then = clock::noon(before.sunday());
    let mut all = Vec::new();
    for _ in 0..2 {
        let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), before.sunday()).unwrap();
        let id = road::file_new(&place.house, new, then).await.unwrap().complaint;
        act_at(&place, people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }, then).await;
        all.push(id);
    }
    report::issue(&place.house, order(last, 0), clock::now()).await.unwrap().unwrap();
    let said = report::issued(pool, last).await.unwrap().remove(0).weekly.before.last().unwrap().figures;
    assert_eq!(said.of(Figure::New), 2);
    act_at(&place, people::COORDINATOR, all[0], Command::AddSubject { who: people::DIRECTOR }, clock::now()).await;
    report::issue(&place.house, order(before, 0), clock::now()).await.unwrap().unwrap();
    assert_eq!(report::issued(pool, before).await.unwrap().remove(0).weekly.whole, said);
}

#[tokio::test]
async fn nobody_reads_in_an_issued_report_what_they_may_not_know_of_since() {
    let place = Place::new().await;
    let pool = &place.house.pool;
    let mut about_one = Vec::new();
    for subject in [people::DIRECTOR, people::EMPLOYEE] {
        let id = place.file(people::NORTH).await;
        place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![subject] }).await.unwrap();
        about_one.push(id);
    }
    let late = now() + TimeDelta::days(60);
    let week = Week::of(clock::amsterdam_date(late)).previous();
    report::issue(&place.house, order(week, 0), late).await.unwrap().unwrap();
    let read = async |who| {
        let issued = report::issued(pool, week).await.unwrap().remove(0);
        let (mut weekly, mut annex) = (issued.weekly, issued.annex);
        report::as_read_by(pool, who, &mut weekly, &mut annex).await.unwrap();
        (weekly.late.len(), annex.len())
    };
    assert_eq!(read(people::DIRECTOR).await, (1, 0), "not what is about them");
    assert_eq!(read(people::SECOND_DIRECTOR).await, (1, 1));
    // It turns out that the other is about the second director.
    act_at(&place, people::COORDINATOR, about_one[1], Command::AddSubject { who: people::SECOND_DIRECTOR }, late).await;
    assert_eq!(read(people::SECOND_DIRECTOR).await, (0, 1));
}

#[tokio::test]
async fn cases_older_than_the_table_of_records_are_counted_and_questions_and_remarks_never_are() {
    let place = Place::new().await;
    let pool = &place.house.pool;
    place.file(people::NORTH).await;
    place.ask().await;
    sqlx::query("DELETE FROM case_record").execute(pool).await.unwrap();
    // As the migrations of the next version do.
    store::migrate(&place.database.owner_url, &place.database.app_url).await.unwrap();
    let (report, _) = report::weekly(pool, week("2026-W47")).await.unwrap();
    assert_eq!((report.whole.of(Figure::New), report.whole.open()), (1, 1));
    let records: i64 = sqlx::query_scalar("SELECT count(*) FROM case_record").fetch_one(pool).await.unwrap();
    assert_eq!(records, 2);
}

#[tokio::test]
async fn a_year_is_frozen_once_when_it_is_over_and_stays_as_it_was() {
    let place = Place::new().await;
    let pool = &place.house.pool;
    let year = Year::new(2026).unwrap();
    for _ in 0..6 {
        place.file(people::NORTH).await;
    }
    place.file(people::SOUTH).await;
    assert!(report::freeze(&place.house, year, now()).await.unwrap().is_none(), "2026 is not over");
    let later: NaiveDate = "2027-02-01".parse().unwrap();
    let later = clock::instants(Week::of(later).span()).start;
    let frozen = report::freeze(&place.house, year, later).await.unwrap().unwrap();
    let filed = |name: &str| frozen.locations.iter().find(|(_, place)| place.name == name).unwrap().1.filed;
    let org = organisation::load(pool).await.unwrap();
    let name = |id| org.location(id).unwrap().name.clone();
    assert_eq!((filed(&name(people::NORTH)), filed(&name(people::SOUTH)), frozen.whole.filed), (6, 1, 7));
    let south = frozen.locations.iter().find(|(_, place)| place.name == name(people::SOUTH)).unwrap();
    assert!(south.1.counts.nature.iter().all(|told| told.is_none_or(|n| n == 0)), "one complaint is nobody's to know");
    place.file(people::SOUTH).await;
    assert_eq!(report::freeze(&place.house, year, later).await.unwrap().unwrap(), frozen);
    assert_eq!(report::years(pool).await.unwrap(), [], "numbers alone are not published");
    assert_eq!(place.publish(year, later).await, frozen);
    assert_eq!(report::years(pool).await.unwrap(), [year]);
}

#[tokio::test]
async fn fifty_two_weeks_over_a_hundred_thousand_cases_are_all_counted() {
    let place = Place::new().await;
    let owner = place.database.owner().await;
    let id = place.judged(people::NORTH).await;
    let copies = [
        "ALTER TABLE case_record DROP CONSTRAINT case_record_complaint_fkey",
        "INSERT INTO case_record SELECT gen_random_uuid(), r.version, date '2025-11-24' + (n % 364)::int,
                replace(replace(r.body, '2026-11-20', (date '2025-11-24' + (n % 364)::int)::text),
                        '\"over_on\":null', '\"over_on\":\"' || (date '2025-11-24' + (n % 364)::int)::text || '\"')
           FROM case_record AS r, generate_series(1, 100000) AS n",
    ];
    for sql in copies {
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&owner).await.unwrap();
    }
    let begun = std::time::Instant::now();
    let found = report::weeks(&place.house.pool, week("2026-W47"), 52).await.unwrap();
    let took = begun.elapsed();
    println!("52 weeks over {} cases in {took:?}", found.iter().map(|b| b.figures.of(Figure::New)).sum::<u32>());
    assert_eq!(found.iter().map(|b| b.figures.of(Figure::New)).sum::<u32>(), 100_001, "{id}");
}

#[tokio::test]
async fn a_report_that_is_not_issued_is_told_on_tuesday_to_the_deputy_and_on_wednesday_to_the_directors() {
    let place = Place::new().await;
    let house = &place.house;
    let told = async |at: &str| {
        let at: DateTime<Utc> = at.parse().unwrap();
        jobs::ask_now(house, at).await.unwrap();
        while jobs::next(house, &Post::open(&house.config).unwrap(), at).await.unwrap() {}
        let rows: Vec<(Uuid, NaiveDate)> =
            sqlx::query_as("SELECT staff, day FROM outgoing_mail WHERE kind = 'report_due' ORDER BY asked_at, staff")
                .fetch_all(&house.pool)
                .await
                .unwrap();
        rows
    };
    let org = organisation::load(&house.pool).await.unwrap();
    let with = |role| org.with_role(role).map(|member| member.id.0).collect::<std::collections::BTreeSet<_>>();
    let who = |rows: &[(Uuid, NaiveDate)]| rows.iter().map(|(who, _)| *who).collect::<std::collections::BTreeSet<_>>();
    // Week 47 ends on Sunday the 22nd; in November noon in Amsterdam is at eleven.
    assert_eq!(told("2026-11-24T10:59:00Z").await, []);
    let tuesday = told("2026-11-24T11:00:00Z").await;
    assert_eq!(who(&tuesday), with(Role::Coordinator));
    assert!(tuesday.iter().all(|(_, day)| *day == week("2026-W47").sunday()));
    let wednesday = told("2026-11-25T11:00:00Z").await;
    assert_eq!(who(&wednesday), with(Role::Coordinator).union(&with(Role::Director)).copied().collect());
    assert_eq!(told("2026-11-26T12:00:00Z").await.len(), wednesday.len(), "each once");

    // Who is away is stood in for; and of a report that was issued nobody hears.
    sqlx::query("INSERT INTO deputy (absent, deputy, from_day, until_day) VALUES ($1, $2, '2026-12-01', '2026-12-01')")
        .bind(people::COORDINATOR.0)
        .bind(people::REGIONAL.0)
        .execute(&house.pool)
        .await
        .unwrap();
    let later = told("2026-12-01T11:00:00Z").await;
    let later = who(&later[wednesday.len()..]);
    assert!(later.contains(&people::REGIONAL.0) && !later.contains(&people::COORDINATOR.0));
    report::issue(house, order(week("2026-W49"), 0), "2026-12-07T09:00:00Z".parse().unwrap()).await.unwrap().unwrap();
    let before = told("2026-12-02T11:00:00Z").await.len();
    assert_eq!(told("2026-12-09T12:00:00Z").await.len(), before);
}

#[tokio::test]
async fn everybody_reads_what_was_told_of_a_year_and_what_is_hidden_stands_nowhere() {
    let browser = Browser::new().await;
    let place = &browser.place;
    for _ in 0..6 {
        place.file(people::NORTH).await;
    }
    place.file(people::SOUTH).await;
    let year = Year::of(made::today()).unwrap();
    let path = format!("/verslagen/{year}");
    assert_eq!(browser.page_of(&path, "").await.0, 404, "a year that is not over is told to nobody");
    let later = clock::instants(Year::new(year.number() + 1).unwrap().span()).start + TimeDelta::days(40);
    let told = place.publish(year, later).await;

    assert!(browser.page("/verslagen", "").await.contains(&format!("href=\"{path}\"")));
    let html = browser.page(&path, "").await;
    labelled(&html);
    let org = organisation::load(&place.house.pool).await.unwrap();
    let name = |id| org.location(id).unwrap().name.clone();
    assert!(html.contains(&format!("{}: 6 klachten", name(people::NORTH))));
    assert!(html.contains(&format!("{}: 1 klacht", name(people::SOUTH))));
    assert!(html.contains(&format!("{}: geen klachten", name(people::VACANT))));
    let every = [&told.whole, &told.elsewhere];
    let every = every.into_iter().chain(&told.regions).chain(told.locations.iter().map(|(_, place)| place));
    let hidden: usize =
        every.filter(|place| place.filed > 0).map(|place| place.counts.each().filter(Option::is_none).count()).sum();
    let categories = told.categories.iter().filter(|(_, told)| told.is_none()).count();
    let diverted = usize::from(told.diverted.is_none());
    // The whole organisation is shown whether it had any or not.
    let tables: String = html.split("<table").skip(1).map(|rest| rest.split("</table>").next().unwrap()).collect();
    assert_eq!(tables.matches("niet getoond").count(), hidden + categories + diverted);
    let (status, headers, pdf) = browser.bytes(&format!("{path}/verslag.pdf"), "").await;
    assert!(status == 200 && pdf.starts_with(b"%PDF"));
    assert!(headers["content-disposition"].to_str().unwrap().contains(&format!("klachten-{year}.pdf")));
    for nothing in ["/verslagen/1999", "/verslagen/x", "/verslagen/1999/verslag.pdf"] {
        assert_eq!(browser.page_of(nothing, "").await.0, 404, "{nothing}");
    }
}

#[tokio::test]
async fn the_coordinator_issues_a_report_without_script_and_the_directors_read_it() {
    let browser = Browser::new().await;
    let place = &browser.place;
    // Nine weeks ago, and nobody did anything since.
    let then = clock::now() - TimeDelta::days(63);
    let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), clock::amsterdam_date(then)).unwrap();
    let id = road::file_new(&place.house, new, then).await.unwrap().complaint;
    let reference = browser.reference(id).await;
    let last = Week::of(clock::amsterdam_date(clock::now())).previous();
    let (coordinator, director) = (browser.staff(people::COORDINATOR).await, browser.staff(people::DIRECTOR).await);

    let html = browser.page("/rapporten", &coordinator).await;
    labelled(&html);
    assert!(html.contains(&last.to_string()) && html.contains("nog niet uitgebracht"));
    let (late, table) = (html.find(&reference).unwrap(), html.find("<table").unwrap());
    assert!(late < table, "late cases come first");
    assert!(html.contains("bars__chart") && html.contains("role=\"img\""));
    // A director reads no number before it is issued, in no file either.
    let draft = browser.page(&format!("/rapporten?week={last}"), &director).await;
    labelled(&draft);
    assert!(draft.contains("U leest het zodra de klachtencoördinator het uitbrengt"), "{draft}");
    assert!(
        !draft.contains("<table") && !draft.contains(&reference) && !draft.contains("api/rapporten/doe"),
        "{draft}"
    );
    assert!(!draft.contains("/rapporten/week."), "{draft}");
    for kind in ["pdf", "xlsx"] {
        assert_eq!(browser.page_of(&format!("/rapporten/week.{kind}?week={last}"), &director).await.0, 404, "{kind}");
    }

    let form = |comment: &str, seen: u32| format!("week={last}&seen={seen}&comment={comment}");
    let led = browser.post("/api/rapporten/doe", &coordinator, form("", 0)).await;
    assert!(led.ends_with("fout=toelichting"), "{led}");
    labelled(&browser.page(&led, &coordinator).await);
    browser.post("/api/rapporten/doe", &coordinator, form("De+vakantie+liep+uit.", 0)).await;
    let html = browser.page(&format!("/rapporten?week={last}"), &director).await;
    assert!(html.contains("De vakantie liep uit.") && html.contains("De cijfers staan vast"), "{html}");
    assert!(html.contains("Controlepunt 1"));

    // Whoever did not see that version loses no word, and issues nothing.
    let led = browser.post("/api/rapporten/doe", &coordinator, form("Nog+iets.", 0)).await;
    assert!(led.ends_with("fout=intussen"), "{led}");
    assert!(browser.page(&led, &coordinator).await.contains("Nog iets."));
    let led = browser.post("/api/rapporten/doe", &coordinator, form("Een+brief+kwam+later.", 1)).await;
    assert!(browser.page(&led, &director).await.contains("nummer 2"));
    browser.post("/api/rapporten/doe", &director, form("Van+de+directie.", 2)).await;
    assert_eq!(report::issued(&place.house.pool, last).await.unwrap().len(), 2);

    // Without a week it is the last that was issued.
    assert!(browser.page("/rapporten", &director).await.contains("Een brief kwam later."));
    // What was replaced is read as it was, on page and paper; it says that there is a later one, and nobody issues over it.
    let second = browser.page(&format!("/rapporten?week={last}"), &director).await;
    assert!(second.contains(&format!("/rapporten?week={last}&amp;versie=1")), "{second}");
    let first = browser.page(&format!("/rapporten?week={last}&versie=1"), &coordinator).await;
    labelled(&first);
    assert!(first.contains("De vakantie liep uit.") && first.contains("Dit is een eerdere versie"), "{first}");
    assert!(!first.contains("Een brief kwam later.") && !first.contains("api/rapporten/doe"), "{first}");
    let paper = format!("/rapporten/week.pdf?week={last}&versie=1");
    assert!(first.contains(&paper.replace('&', "&amp;")), "{first}");
    assert_eq!(browser.bytes(&paper, &director).await.0, 200);

    let this = Week::of(clock::amsterdam_date(clock::now()));
    for path in [
        format!("/rapporten?week={this}"),
        "/rapporten?week=2026-W54".to_owned(),
        format!("/rapporten?week={last}&versie=3"),
        format!("/rapporten/week.pdf?week={last}&versie=0"),
        format!("/rapporten?week={last}&versie=x"),
    ] {
        assert_eq!(browser.page_of(&path, &director).await.0, axum::http::StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn reports_are_made_as_pdf_and_a_draft_says_so_on_every_page() {
    use gehoor::papers::report as papers;
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    let w = week("2026-W47");
    let (weekly, _) = report::weekly(&place.house.pool, w).await.unwrap();
    let about =
        papers::About { lang: Lang::Nl, organisation: "Kinderopvang", issued: None, replaced: false, annex: None };
    let on = "2026-11-24".parse().unwrap();
    let issued =
        gehoor::domain::report::Edition { on, by: "coördinator", version: 1, comment: "ja", checkpoint: None };
    let document = papers::weekly(&weekly, about);
    assert!(
        document.mark.is_some()
            && papers::weekly(&weekly, papers::About { issued: Some(issued), ..about }).mark.is_none()
    );
    assert!(!format!("{document:?}").contains("Fatma"), "{id}");
    let pdf = place.house.papers.make(document).await.unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    let year = report::yearly(&place.house, Year::new(2026).unwrap()).await.unwrap();
    let pdf = place.house.papers.make(papers::yearly(&year, &YearWords::default(), Lang::Nl)).await.unwrap();
    assert!(pdf.starts_with(b"%PDF"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directors_take_the_report_along_as_pdf_and_as_a_workbook_and_nobody_else_does() {
    let browser = Browser::new().await;
    browser.place.assigned(people::NORTH).await;
    let last = Week::of(clock::amsterdam_date(clock::now())).previous();
    report::issue(&browser.place.house, order(last, 0), clock::now()).await.unwrap().unwrap();
    let director = browser.staff(people::DIRECTOR).await;
    for (kind, begins) in [("pdf", &b"%PDF"[..]), ("xlsx", b"PK\x03\x04")] {
        let path = format!("/rapporten/week.{kind}?week={last}");
        let (status, headers, bytes) = browser.bytes(&path, &director).await;
        assert_eq!(status, 200, "{kind}");
        assert!(bytes.starts_with(begins), "{kind}");
        let name = headers["content-disposition"].to_str().unwrap();
        assert_eq!(name, format!("attachment; filename=\"gehoor-{last}-versie-1.{kind}\""));
        for who in [people::MANAGER_NORTH, people::REGIONAL, people::COMMITTEE, people::ADMINISTRATOR] {
            assert_eq!(browser.page_of(&path, &browser.staff(who).await).await.0, 404);
        }
        // A week that is not over is not there, and nor is what is no week.
        for week in [last.next().to_string(), "2026-W99".to_owned()] {
            let path = format!("/rapporten/week.{kind}?week={week}");
            assert_eq!(browser.page_of(&path, &director).await.0, 404, "{week}");
        }
    }
}

#[tokio::test]
async fn a_next_level_manager_reads_the_own_region_without_what_they_may_not_know_of() {
    let place = Place::new().await;
    let today = clock::amsterdam_date(now());
    for location in [people::NORTH, people::SOUTH, people::VACANT] {
        place.assigned(location).await;
    }
    let regional = place.staff(people::REGIONAL).await;
    let filed = || async {
        let read = report::regional(&place.house.pool, &regional, today).await.unwrap();
        // The vacant location is in another region.
        assert_eq!((read.locations.len(), read.regions.len(), read.late.len()), (2, 1, 0));
        read.whole.of(Figure::New)
    };
    assert_eq!(filed().await, 2);
    // About them: at no moment is there a number with it, so that none falls by it.
    let case = place.file(people::NORTH).await;
    assert_eq!(filed().await, 2);
    let about_them = Command::CheckSafety { subjects: vec![people::REGIONAL] };
    place.act(people::COORDINATOR, case, about_them).await.unwrap();
    assert_eq!(filed().await, 2);
    let reason = Some(made::prose("Kent de groep."));
    place.act(people::COORDINATOR, case, Command::Route { handler: people::MANAGER_NORTH, reason }).await.unwrap();
    assert_eq!(filed().await, 2);
    // Who has no region reads none.
    for who in [people::MANAGER_NORTH, people::DIRECTOR, people::ADMINISTRATOR] {
        let nobody = report::regional(&place.house.pool, &place.staff(who).await, today).await;
        assert!(matches!(nobody, Err(StoreError::NotFound)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_is_issued_is_mailed_to_the_directors_as_a_link_and_so_is_each_correction() {
    let place = Place::new().await;
    let house = &place.house;
    let last = Week::of(clock::amsterdam_date(clock::now())).previous();
    let folder = house.config.data.join("brieven");
    let post = Post::Folder(folder.clone());
    for seen in 0..3 {
        let order = || Issue { week: last, comment: made::prose("Rustige week."), seen, by: people::COORDINATOR };
        report::issue(house, order(), clock::now()).await.unwrap().unwrap();
        // Pressed twice it is one, and one mail.
        assert_eq!(report::issue(house, order(), clock::now()).await.unwrap(), Err(NotIssued::Meanwhile));
        while jobs::next(house, &post, clock::now()).await.unwrap() {}
        let mails: Vec<String> = std::fs::read_dir(&folder)
            .unwrap()
            // As it travels: long lines are broken, and an equals sign is written out.
            .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap().replace("=\r\n", "").replace("=3D", "="))
            .filter(|mail| mail.contains(&format!("Weekrapport {last}")))
            .collect();
        assert_eq!(mails.len(), 2 * (seen as usize + 1), "both directors, once for each version");
        assert!(
            mails.iter().all(|mail| mail.contains(&format!("/rapporten?week={last}")) && !mail.contains("Rustige"))
        );
        // The checkpoint leaves the house with it.
        let (number, mac) = report::issued(&house.pool, last).await.unwrap()[seen as usize].checkpoint.clone().unwrap();
        let checkpoint = format!("Controlepunt {number}: {}", hex::encode(mac));
        assert_eq!(mails.iter().filter(|mail| mail.contains(&checkpoint)).count(), 2, "{mails:?}");
        let corrected = mails.iter().filter(|mail| mail.contains("verbeterde versie")).count();
        assert_eq!(corrected, 2 * seen as usize);
    }
}

#[tokio::test]
async fn a_line_that_is_late_says_the_kind_of_why_and_never_the_words() {
    use gehoor::{domain::lateness::Cause, papers::report as papers};
    let browser = Browser::new().await;
    let place = &browser.place;
    let then = clock::now() - TimeDelta::days(63);
    let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), clock::amsterdam_date(then)).unwrap();
    let id = road::file_new(&place.house, new, then).await.unwrap().complaint;
    let late = then + TimeDelta::days(50);
    act_at(place, people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }, late).await;
    let (words, expected) = (made::prose("Nora is ziek."), clock::amsterdam_date(clock::now()));
    let explain = Command::ExplainLateness { words, expected, cause: Cause::Absence };
    act_at(place, people::COORDINATOR, id, explain, late).await;
    let last = Week::of(clock::amsterdam_date(clock::now())).previous();
    report::issue(&place.house, order(last, 0), clock::now()).await.unwrap().unwrap();
    let html = browser.page("/rapporten", &browser.staff(people::DIRECTOR).await).await;
    assert!(html.contains("Ziekte of afwezigheid") && !html.contains("Nora is ziek"), "{html}");
    // It is named to the directors, and a link to who may open it.
    let (reference, link) = (browser.reference(id).await, format!("href=\"/zaak/{}\"", browser.reference(id).await));
    assert!(html.contains(&reference) && !html.contains(&link), "{html}");
    assert!(browser.page("/rapporten", &browser.staff(people::COORDINATOR).await).await.contains(&link));
    let (weekly, _) = report::weekly(&place.house.pool, last).await.unwrap();
    assert_eq!(weekly.late.iter().map(|late| late.cause).collect::<Vec<_>>(), [Some(Cause::Absence)]);
    let about =
        papers::About { lang: Lang::Nl, organisation: "Kinderopvang", issued: None, replaced: false, annex: None };
    assert!(format!("{:?}", papers::weekly(&weekly, about)).contains("(Ziekte of afwezigheid)"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_judgement_that_was_given_late_stands_in_the_report_with_the_kind_of_why_that_was_recorded() {
    use gehoor::{domain::lateness::Cause, papers::report as papers};
    let browser = Browser::new().await;
    let place = &browser.place;
    let then = now() - TimeDelta::days(60);
    let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), clock::amsterdam_date(then)).unwrap();
    let id = road::file_new(&place.house, new, then).await.unwrap().complaint;
    let reason = Some(made::prose("Kent de groep."));
    let (words, expected) = (made::prose("Nora is ziek."), made::today());
    let approve = Command::ApproveJudgement { version: 1 };
    for (who, command) in [
        (people::COORDINATOR, Command::CheckSafety { subjects: vec![] }),
        (people::COORDINATOR, Command::Route { handler: people::MANAGER_NORTH, reason }),
        (people::MANAGER_NORTH, made::contact()),
        (people::MANAGER_NORTH, Command::ExplainLateness { words, expected, cause: Cause::Absence }),
        (people::MANAGER_NORTH, made::judgement()),
        (people::REGIONAL, approve),
        (people::MANAGER_NORTH, Command::Issue { version: 1 }),
        (people::MANAGER_NORTH, Command::RecordPosted { on: made::today() }),
    ] {
        place.act(who, id, command).await.unwrap();
    }
    let w47 = week("2026-W47");
    report::issue(&place.house, order(w47, 0), now() + TimeDelta::days(4)).await.unwrap().unwrap();
    let weekly = report::issued(&place.house.pool, w47).await.unwrap().remove(0).weekly;
    let lines: Vec<_> = weekly.given_late.iter().map(|late| (late.days, late.explained, late.cause)).collect();
    assert_eq!((lines, weekly.late.len()), (vec![(18, true, Some(Cause::Absence))], 0));
    assert_eq!(weekly.whole.of(Figure::JudgedLateExplained), 1);
    let html = browser.page("/rapporten?week=2026-W47", &browser.staff(people::DIRECTOR).await).await;
    let section = html.split("Te laat gegeven oordelen").nth(1).unwrap().split("</section>").next().unwrap().to_owned();
    for said in [&*browser.reference(id).await, "18 dagen te laat", "de ouder wist waarom", "Ziekte of afwezigheid"] {
        assert!(section.contains(said), "{said}: {section}");
    }
    assert!(!html.contains("Nora is ziek"), "{html}");
    // A case that was reopened since is open again, and its judgement was given all the same.
    let reopened = gehoor::domain::report::Late { phase: Phase::Investigating, ..weekly.given_late[0].clone() };
    assert_eq!(text::told_why(Lang::Nl, &reopened, true), "de ouder wist waarom");
    let about =
        papers::About { lang: Lang::Nl, organisation: "Kinderopvang", issued: None, replaced: false, annex: None };
    let paper = format!("{:?}", papers::weekly(&weekly, about));
    assert!(paper.contains("18 dagen te laat, Gesloten, de ouder wist waarom (Ziekte of afwezigheid)"), "{paper}");
    let (other, _) = report::weekly(&place.house.pool, w47.next()).await.unwrap();
    assert!(other.given_late.is_empty(), "it stands in the report of its own week");
    // Whoever it turns out to be about reads it no more.
    act_at(place, people::COORDINATOR, id, Command::AddSubject { who: people::DIRECTOR }, now()).await;
    let html = browser.page("/rapporten?week=2026-W47", &browser.staff(people::DIRECTOR).await).await;
    assert!(!html.contains("Te laat gegeven oordelen"), "{html}");
}

#[tokio::test]
async fn a_report_that_was_issued_before_reports_said_what_is_usual_is_read_and_does_not_differ() {
    let place = Place::new().await;
    place.file(people::NORTH).await;
    let w47 = week("2026-W47");
    report::issue(&place.house, order(w47, 0), now() + TimeDelta::days(4)).await.unwrap().unwrap();
    let before = report::issued(&place.house.pool, w47).await.unwrap().remove(0);
    assert!(before.weekly.locations[0].usual.is_some());
    let owner = place.database.owner().await;
    for sql in [
        "ALTER TABLE weekly_report DISABLE TRIGGER weekly_report_stays",
        "UPDATE weekly_report SET body = regexp_replace(body, ',\"usual\":\\{[^{}]*(\\{[^}]*\\})?\\}', '', 'g')",
    ] {
        sqlx::query(sql).execute(&owner).await.unwrap();
    }
    let who = place.staff(people::COORDINATOR).await;
    let today = made::today() + chrono::Days::new(7);
    let shown = report::shown(&place.house.pool, &who, Some("2026-W47"), None, today).await.unwrap();
    assert_eq!(shown.weekly.unwrap().locations[0].usual, None);
    assert!(!shown.differs);
    place.file(people::NORTH).await;
    assert!(report::shown(&place.house.pool, &who, Some("2026-W47"), None, today).await.unwrap().differs);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_director_read_of_a_week_stays_as_it_was_when_a_case_turns_out_to_be_about_them() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let pool = &place.house.pool;
    let this = Week::of(clock::amsterdam_date(clock::now()));
    let (before, last) = (this.previous().previous(), this.previous());
    // Two of the week before last; who reads them knows nothing of whom they concern.
    let then = clock::noon(before.sunday());
    let mut all = Vec::new();
    for _ in 0..2 {
        let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), before.sunday()).unwrap();
        let id = road::file_new(&place.house, new, then).await.unwrap().complaint;
        act_at(place, people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }, then).await;
        all.push(id);
    }
    report::issue(&place.house, order(before, 0), clock::now()).await.unwrap().unwrap();
    let (director, desk, conflicted) = (
        browser.staff(people::DIRECTOR).await,
        browser.staff(people::COORDINATOR).await,
        browser.staff(people::SECOND_COORDINATOR).await,
    );
    let read = async || {
        let page = browser.page(&format!("/rapporten?week={before}"), &director).await;
        let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned();
        (main, browser.page(&format!("/rapporten?week={last}"), &director).await.contains("<table"))
    };
    let first = read().await;
    assert!(first.0.contains("<table") && !first.1, "{first:?}");
    act_at(place, people::COORDINATOR, all[0], Command::AddSubject { who: people::DIRECTOR }, clock::now()).await;
    assert_eq!(read().await, first);
    // The next report says of that week what its own said, by place too.
    let issued = report::issued(pool, before).await.unwrap().remove(0).weekly;
    assert_eq!(issued.whole.of(Figure::New), 2);
    let (next, _) = report::weekly(pool, last).await.unwrap();
    assert_eq!(next.before.last().unwrap().figures, issued.whole);
    assert_eq!((next.locations[0].usual.unwrap().new, next.regions[0].usual.unwrap().new), (2, 2));
    assert_eq!(next.whole.open(), 1, "of now it knows what it may say");
    // That a case turned out to be about somebody is no reason to correct it: nobody is told that anything differs.
    let differs = "Sinds het uitbrengen is er iets bekend geworden";
    let path = format!("/rapporten?week={before}");
    for who in [&desk, &conflicted, &director] {
        assert!(!browser.page(&path, who).await.contains(differs));
    }
    // A third of that week is entered late. Who can correct the report is told, and so is whom a case turns out to be about.
    let new = gehoor::domain::intake::parse(&made::answers(people::NORTH), before.sunday()).unwrap();
    road::file_new(&place.house, new, then).await.unwrap();
    act_at(place, people::COORDINATOR, all[1], Command::AddSubject { who: people::SECOND_COORDINATOR }, clock::now())
        .await;
    for (who, told) in [(&desk, true), (&conflicted, true), (&director, false)] {
        assert_eq!(browser.page(&path, who).await.contains(differs), told);
    }
    // The correction has the third, and still the two whom it turned out to concern; they are in no annex of it.
    report::issue(&place.house, order(before, 1), clock::now()).await.unwrap().unwrap();
    let corrected = report::issued(pool, before).await.unwrap().remove(1);
    assert_eq!((corrected.weekly.whole.of(Figure::New), corrected.annex.len()), (3, 0));
    assert!(!browser.page(&path, &desk).await.contains(differs));
    // A third version counts by what both had.
    report::issue(&place.house, order(before, 2), clock::now()).await.unwrap().unwrap();
    assert_eq!(report::issued(pool, before).await.unwrap().remove(2).weekly, corrected.weekly);
}

/// A figure as it is named.
fn name_of(figure: Figure) -> &'static str {
    text::figure_name(Lang::Nl, figure)
}

#[tokio::test(flavor = "multi_thread")]
async fn page_pdf_and_workbook_of_a_report_say_the_same_and_it_is_what_plain_sql_finds_in_the_events() {
    let browser = Browser::new().await;
    let place = &browser.place;
    // Of the week, of weeks before it, about two places at once, and about none.
    place.judged(people::NORTH).await;
    place.about_two().await;
    place.assigned(people::VACANT).await;
    for (days, location) in [(7, people::SOUTH), (15, people::NORTH), (60, people::NORTH)] {
        let then = now() - TimeDelta::days(days);
        let new = gehoor::domain::intake::parse(&made::answers(location), clock::amsterdam_date(then)).unwrap();
        road::file_new(&place.house, new, then).await.unwrap();
    }
    let answers = Answers { place: "head_office".into(), locations: Vec::new(), ..made::answers(people::NORTH) };
    road::file_new(&place.house, parse(&answers, made::today()).unwrap(), now()).await.unwrap();
    // One about a director: in no number, and in the annex of the other.
    let about = place.file(people::NORTH).await;
    place.act(people::COORDINATOR, about, Command::CheckSafety { subjects: vec![people::DIRECTOR] }).await.unwrap();
    let about = browser.reference(about).await;

    let w47 = week("2026-W47");
    for seen in 0..2 {
        report::issue(&place.house, order(w47, seen), now() + TimeDelta::days(4)).await.unwrap().unwrap();
    }
    let by_hand = ByHand::of(&place.house, w47).await;
    assert!(by_hand.places.iter().all(|at| !at.now.is_empty()), "something of every place");
    let (one, other) = (browser.staff(people::DIRECTOR).await, browser.staff(people::SECOND_DIRECTOR).await);
    let desk = browser.staff(people::COORDINATOR).await;
    let pdf = async |query: &str, who: &str| {
        let (_, headers, bytes) = browser.bytes(&format!("/rapporten/week.pdf?{query}"), who).await;
        (headers["content-disposition"].to_str().unwrap().to_owned(), pdf::text_of(&bytes))
    };
    let book =
        async |query: &str, who: &str| sheets_of(browser.bytes(&format!("/rapporten/week.xlsx?{query}"), who).await.2);
    let (name, paper) = pdf("week=2026-W47", &one).await;
    assert!(name.contains("gehoor-2026-W47-versie-2.pdf"), "{name}");
    let sheets = book("week=2026-W47", &one).await;
    let page = browser.page("/rapporten?week=2026-W47", &one).await;
    let tables = tables(&page);
    let table = |caption: &str| &tables.iter().find(|(said, _)| said == caption).unwrap().1;

    // The thirteen weeks, each number where it belongs.
    let (whole, sheet) = (table(text::figures(Lang::Nl)), &sheets["2026-W47"]);
    assert_eq!(
        sheet[0][1..],
        std::iter::once(w47).chain(w47.before(12).into_iter().rev()).map(|w| w.to_string()).collect::<Vec<_>>()
    );
    assert!(paper.contains("Wat W47 W46 W45"), "{paper}");
    for figure in Figure::ALL {
        let numbers: Vec<String> = by_hand.weeks.iter().map(|week| number(week, *figure).to_string()).collect();
        let row = |rows: &[Vec<String>]| rows.iter().find(|row| row[0] == name_of(*figure)).unwrap()[1..].to_vec();
        assert_eq!(row(whole), numbers, "{figure:?} on the page");
        assert_eq!(row(sheet), numbers, "{figure:?} in the workbook");
        let line = format!("{} {}", name_of(*figure), numbers.join(" "));
        assert_eq!(paper.contains(&line), numbers.iter().any(|n| n != "0"), "{line} in {paper}");
    }
    // And every place.
    by_hand.same_on_page(&tables);
    by_hand.same_on_paper(std::slice::from_ref(&paper));
    by_hand.same_in_workbook(&sheets);

    // What stands around them, in each: the version, the comment, the checkpoint.
    let first_sheet = |sheets: &BTreeMap<String, Sheet>| sheets["Uitgave"].concat().join("\n");
    let checkpoint = report::issued(&place.house.pool, w47).await.unwrap()[1].checkpoint.clone().unwrap();
    let checkpoint = format!("Controlepunt {}: {}", checkpoint.0, hex::encode(checkpoint.1));
    let replaced = "Er is een verbeterde.";
    for said in ["nummer 2", "Rustige week.", &checkpoint] {
        assert!(page.contains(said) && first_sheet(&sheets).contains(said), "{said}");
        // A long word may be broken on paper.
        let (paper, said) = (paper.replace([' ', '\u{200b}'], ""), said.replace(' ', ""));
        assert!(paper.contains(&said), "{said}: {paper}");
    }
    assert!(!paper.contains(replaced) && !first_sheet(&sheets).contains(replaced));
    let (name, before) = pdf("week=2026-W47&versie=1", &one).await;
    assert!(name.contains("versie-1.pdf") && before.contains(replaced), "{name}: {before}");
    assert!(first_sheet(&book("week=2026-W47&versie=1", &one).await).contains(replaced));
    // The annex, for the director whom it does not concern and for nobody else.
    for (who, whole, named) in [(&one, true, false), (&other, true, true), (&desk, false, false)] {
        let (paper, sheets) = (pdf("week=2026-W47", who).await.1, book("week=2026-W47", who).await);
        assert_eq!((paper.contains("Bijlage:"), sheets.contains_key("Bijlage")), (whole, whole));
        let annexed = sheets.get("Bijlage").is_some_and(|sheet| sheet.concat().contains(&about));
        assert_eq!((paper.contains(&about), annexed), (named, named), "{paper}");
    }
    // A draft says that it is one.
    let (name, draft) = pdf("week=2026-W46", &desk).await;
    assert!(name.contains("gehoor-2026-W46-concept.pdf") && draft.contains("nog niet uitgebracht"), "{name}");
    assert!(first_sheet(&book("week=2026-W46", &desk).await).contains("nog niet uitgebracht"));
}

/// Twelve regions of ten locations, under names as organisations give them.
fn large() -> (Organisation, Vec<(RegionId, String)>) {
    let (mut org, mut regions) = people::organisation();
    regions.extend((1..=10).map(|n| (RegionId(Uuid::from_u128(0xa000 + n)), format!("Regio {n}"))));
    let first = org.locations.len();
    for nth in first..120 {
        let name = match nth % 5 {
            0 => format!(
                "Kinderdagverblijf en buitenschoolse opvang De Vrolijke Kikkers aan de Prinses Beatrixlaan {nth}"
            ),
            1 => format!("Kindercentrumdezevensprongengrootenklein{nth}"),
            2 => format!("IKC ’t Hof {nth}"),
            _ => format!("De Notendop {nth}"),
        };
        let (id, region) = (LocationId(Uuid::from_u128(0xb000 + nth as u128)), regions[nth % regions.len()].0);
        org.locations.push(Location { id, name, town: "Zeist".into(), region, manager: None });
    }
    (org, regions)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_of_a_hundred_and_twenty_locations_has_each_with_its_figures_and_cuts_none_of_them() {
    let browser = Browser::of(Place::of(large()).await, |_| {});
    let place = &browser.place;
    let org = organisation::load(&place.house.pool).await.unwrap();
    let regions = organisation::regions(&place.house.pool).await.unwrap();
    assert_eq!((org.locations.len(), regions.len()), (120, 12));
    for (nth, location) in org.locations.iter().enumerate() {
        for days in [0, 8, 50].into_iter().take(nth % 4) {
            let then = now() - TimeDelta::days(days);
            let new = parse(&made::answers(location.id), clock::amsterdam_date(then)).unwrap();
            road::file_new(&place.house, new, then).await.unwrap();
        }
    }
    // So that no column is missing where it is narrowest.
    place.judged(people::NORTH).await;
    let answers = Answers { place: "head_office".into(), locations: Vec::new(), ..made::answers(people::NORTH) };
    road::file_new(&place.house, parse(&answers, made::today()).unwrap(), now()).await.unwrap();
    let w47 = week("2026-W47");
    report::issue(&place.house, order(w47, 0), now() + TimeDelta::days(4)).await.unwrap().unwrap();
    let by_hand = ByHand::of(&place.house, w47).await;
    assert_eq!(by_hand.places.len(), 1 + 12 + 120 + 1);

    let director = browser.staff(people::DIRECTOR).await;
    by_hand.same_on_page(&tables(&browser.page("/rapporten?week=2026-W47", &director).await));
    let book = browser.bytes("/rapporten/week.xlsx?week=2026-W47", &director).await.2;
    by_hand.same_in_workbook(&sheets_of(book));
    let paper = browser.bytes("/rapporten/week.pdf?week=2026-W47", &director).await.2;
    let pages = pdf::pages_of(&paper);
    by_hand.same_on_paper(&pages.iter().map(|page| page.replace('\u{200b}', "")).collect::<Vec<_>>());
    cut_nowhere(&paper);
}

/// Whether every word is within the margins, and over no other.
fn cut_nowhere(paper: &[u8]) {
    for (nth, (width, words)) in (1..).zip(pdf::words_of(paper)) {
        for (at, word) in words.iter().enumerate() {
            assert!(word.left > 50.0 && word.right < width - 50.0, "{word:?} on page {nth}");
            let over = words[at + 1..].iter().find(|other| word.over(other));
            assert!(over.is_none(), "{word:?} over {over:?} on page {nth}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_every_column_is_there_and_full_of_large_numbers_no_number_is_cut_in_any_language() {
    use gehoor::{
        domain::report::{Figures, Usual},
        papers::report as papers,
    };
    let place = Place::of(large()).await;
    let (mut report, _) = report::weekly(&place.house.pool, week("2026-W47")).await.unwrap();
    let full = |n: u32| Figures::from(Figure::ALL.iter().map(|figure| (*figure, n)).collect::<BTreeMap<_, _>>());
    let usual = |n: u32| Some(Usual { new: 12 * n, open: 60 * n, late: 12 * n, all: Some(full(12 * n)) });
    (report.whole, report.elsewhere) = (full(1234), full(89));
    report.before.iter_mut().for_each(|week| week.figures = full(1234));
    for (parts, n) in [(&mut report.regions, 345), (&mut report.locations, 67)] {
        parts.iter_mut().for_each(|part| (part.figures, part.usual) = (full(n), usual(n)));
    }
    for lang in [Lang::Nl, Lang::En] {
        let about = papers::About { lang, organisation: "Kinderopvang", issued: None, replaced: false, annex: None };
        let begun = std::time::Instant::now();
        let paper = place.house.papers.make(papers::weekly(&report, about)).await.unwrap();
        println!("typeset in {:?}", begun.elapsed());
        cut_nowhere(&paper);
        let (text, point) = (pdf::text_of(&paper), if lang == Lang::Nl { ',' } else { '.' });
        // Seven or eight columns; a number may have its mean below it.
        for (row, n) in [("1234 (1234".to_owned(), 1), ("345 (345".to_owned(), 12), ("67 (67".to_owned(), 120)] {
            let row = format!("{row}{point}0) ");
            // What is open is five times as much, and the other columns are thirty less one.
            assert_eq!(text.matches(&row).count(), n * 29, "{row}");
        }
    }
}

#[tokio::test]
async fn a_year_that_is_not_public_is_told_to_the_coordinators_in_march_and_may_and_then_to_the_directors() {
    let (place, told_in_time) = (Place::new().await, Place::new().await);
    let told = async |house: &House, at: &str| {
        let at: DateTime<Utc> = at.parse().unwrap();
        jobs::ask_now(house, at).await.unwrap();
        while jobs::next(house, &Post::open(&house.config).unwrap(), at).await.unwrap() {}
        let rows: Vec<(NaiveDate, Uuid, String)> =
            sqlx::query_as("SELECT day, staff, state FROM outgoing_mail WHERE kind = 'year_due' ORDER BY day, staff")
                .fetch_all(&house.pool)
                .await
                .unwrap();
        rows
    };
    let org = organisation::load(&place.house.pool).await.unwrap();
    let mut expected: Vec<(NaiveDate, Uuid, String)> = Vec::new();
    for (at, day, role) in [
        ("2027-02-28T22:59:00Z", None, Role::Coordinator),
        ("2027-02-28T23:00:00Z", Some("2027-03-01"), Role::Coordinator),
        ("2027-03-20T12:00:00Z", None, Role::Coordinator),
        ("2027-05-01T08:00:00Z", Some("2027-05-01"), Role::Coordinator),
        ("2027-05-15T08:00:00Z", Some("2027-05-15"), Role::Director),
        ("2027-05-16T08:00:00Z", None, Role::Director),
        ("2027-06-01T08:00:00Z", None, Role::Director),
    ] {
        if let Some(day) = day {
            let who: std::collections::BTreeSet<Uuid> = org.with_role(role).map(|member| member.id.0).collect();
            expected.extend(who.into_iter().map(|who| (day.parse().unwrap(), who, "written".to_owned())));
        }
        assert_eq!(told(&place.house, at).await, expected, "{at}");
    }
    let year = Year::new(2026).unwrap();
    told_in_time.publish(year, "2027-02-10T09:00:00Z".parse().unwrap()).await;
    assert_eq!(told(&told_in_time.house, "2027-05-15T08:00:00Z").await, []);
}
