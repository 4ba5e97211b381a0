//! Every figure over many complaints equals what plain SQL finds in their raw events: of every week of two years, and of both
//! years. The complaints are lived through by the procedure itself, by chance that can be had again, with both changes of
//! the clock and the turn of a year among them. `GEHOOR_COMPLAINTS=50000` makes more than the tests do by themselves; what
//! was found then stands in docs/performance.md.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use common::{
    Place,
    figures::{all_figures, compare, compare_year},
    lived, numbers, people,
};
use gehoor::{
    domain::{
        intake::Category,
        report::{Week, Year},
    },
    store,
};
use std::time::Instant;

#[tokio::test(flavor = "multi_thread")]
async fn over_many_complaints_every_figure_is_what_plain_sql_finds_in_the_events() {
    let wanted = std::env::var("GEHOOR_COMPLAINTS").map_or(800, |n| n.parse().unwrap());
    let begun = Instant::now();
    let (org, regions) = people::of_twelve_locations();
    let place = Place::of((org.clone(), regions)).await;
    lived::live(&place.house.pool, &org, wanted).await;
    let (complaints, events): (i64, i64) =
        sqlx::query_as("SELECT (SELECT count(*) FROM complaint), (SELECT count(*) FROM event)")
            .fetch_one(&place.house.pool)
            .await
            .unwrap();
    assert_eq!(usize::try_from(complaints).unwrap(), wanted);
    println!("{complaints} complaints, {events} events, lived through in {:?}", begun.elapsed());
    // What the product counts, made of the events as for cases that are older than reports.
    store::migrate(&place.database.owner_url, &place.database.app_url).await.unwrap();
    println!("their records are made after {:?}", begun.elapsed());

    // Eight reports, each with the twelve weeks before it, are all weeks of two years.
    let last: Week = "2026-W53".parse().unwrap();
    let weeks: Vec<Week> = last.before(13 * 8).into_iter().chain([last]).skip(13).step_by(13).collect();
    let seen = compare(&place.house, &weeks).await;
    println!("{seen:?} after {:?}", begun.elapsed());
    assert!(seen.weeks >= 104 && seen.late > 0 && seen.given_late > 0 && seen.annex > 0, "{seen:?}");
    assert_eq!(seen.never(all_figures()), Vec::<String>::new(), "there is some of every figure");

    let mut years = Vec::new();
    for year in [2025, 2026] {
        let seen = compare_year(&place.house, Year::new(year).unwrap()).await;
        println!("{year}: {seen:?} after {:?}", begun.elapsed());
        let all = numbers::NUMBERS.iter().map(|name| (*name).to_owned());
        let categories = Category::ALL.iter().map(|category| format!("category {}", category.key()));
        let other = ["filed", "diverted"].map(str::to_owned);
        assert_eq!(
            seen.never(all.chain(categories).chain(other)),
            Vec::<String>::new(),
            "there is some of every number"
        );
        years.push(seen.compared);
    }
    println!("{} figures of weeks and {years:?} of years compared in {:?}", seen.compared, begun.elapsed());
}
