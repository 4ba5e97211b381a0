//! Every figure of a report over many complaints equals what plain SQL finds in their raw events. Some are lived through
//! command by command; the rest are those again in other weeks and under other references. `GEHOOR_COMPLAINTS=50000` makes
//! more than the tests do by themselves.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use common::{
    Place,
    figures::{compare, try_everything},
    now, people,
};
use gehoor::{
    domain::{ids::ComplaintId, reference::Reference, report::Week},
    house::{House, clock},
    store::rebuild,
};
use std::collections::HashMap;
use uuid::Uuid;

/// So many are lived through.
const LIVED: usize = 14;
/// Weeks over which they are spread.
const WEEKS: usize = 60;

#[tokio::test(flavor = "multi_thread")]
async fn over_many_complaints_every_figure_is_what_plain_sql_finds_in_the_events() {
    let wanted = std::env::var("GEHOOR_COMPLAINTS").map_or(200, |n| n.parse().unwrap());
    let place = Place::new().await;
    let mut all = Vec::new();
    for nth in 0..LIVED {
        all.push(match nth % 12 {
            11 => place.ask().await,
            _ => place.file([people::NORTH, people::SOUTH, people::VACANT][nth % 3]).await,
        });
    }
    let mut last = now();
    for some in all.chunks(4) {
        let tasks: Vec<_> = some
            .iter()
            .map(|one| {
                let nth = all.iter().position(|other| other == one).unwrap();
                tokio::spawn(try_everything(place.house.clone(), all.clone(), nth))
            })
            .collect();
        for task in tasks {
            last = last.max(task.await.unwrap());
        }
    }
    again(&place, &all, wanted).await;
    let counted: i64 = sqlx::query_scalar("SELECT count(*) FROM complaint").fetch_one(&place.house.pool).await.unwrap();
    assert_eq!(usize::try_from(counted).unwrap(), wanted);
    count_anew(&place.house).await;
    // The week in which they were filed, one in the middle of the others, and the last one.
    let last = Week::of(clock::amsterdam_date(last));
    let middle = Week::of(last.monday() - Days::new(7 * WEEKS as u64 / 2));
    let mut all = std::collections::BTreeMap::new();
    for week in [Week::of(clock::amsterdam_date(now())), middle, last] {
        let seen = compare(&place.house, week, 0).await;
        println!("{week}: {seen:?}");
        all.extend(seen);
    }
    assert!(all.len() >= 12 && all.contains_key("new"), "{} figures: {all:?}", all.len());
}

/// The same histories over and over until there are so many complaints, each in other weeks.
async fn again(place: &Place, lived: &[ComplaintId], wanted: usize) {
    type Row = (Uuid, i32, String, i16, DateTime<Utc>, String, String, Vec<u8>);
    let pool = &place.house.pool;
    let references: HashMap<Uuid, String> =
        sqlx::query_as("SELECT id, reference FROM complaint").fetch_all(pool).await.unwrap().into_iter().collect();
    let events: Vec<Row> =
        sqlx::query_as("SELECT complaint, seq, kind, version, at, actor, body, mac FROM event ORDER BY complaint, seq")
            .fetch_all(pool)
            .await
            .unwrap();
    let known = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM complaint").fetch_one(pool).await.unwrap();
    let mut left = wanted - usize::try_from(known).unwrap();
    let mut round = 0_u64;
    while left > 0 {
        round += 1;
        let weeks = round * 7 % WEEKS as u64;
        let (mut copies, mut copied) = ((Vec::new(), Vec::new()), Vec::new());
        for (nth, one) in lived.iter().take(left).enumerate() {
            let mark = (round << 16) + nth as u64;
            let reference = Reference::from_random(mark.to_be_bytes()[3..].try_into().unwrap()).to_string();
            let id = Uuid::from_u128(u128::from(mark) << 64 | 7);
            for row in events.iter().filter(|row| row.0 == one.0) {
                let (complaint, seq, kind, version, at, actor, body, mac) = row.clone();
                let body =
                    body.replace(&references[&complaint], &reference).replace(&complaint.to_string(), &id.to_string());
                copied.push((
                    id,
                    seq,
                    kind,
                    version,
                    at - TimeDelta::weeks(weeks as i64),
                    actor,
                    earlier(&body, weeks),
                    mac,
                ));
            }
            copies.0.push(id);
            copies.1.push(reference);
        }
        left -= copies.0.len();
        let mut tx = pool.begin().await.unwrap();
        sqlx::query("INSERT INTO complaint (id, reference) SELECT * FROM unnest($1::uuid[], $2::text[])")
            .bind(&copies.0)
            .bind(&copies.1)
            .execute(&mut *tx)
            .await
            .unwrap();
        sqlx::query(
            "INSERT INTO event (complaint, seq, kind, version, at, actor, body, mac)
             SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::smallint[], $5::timestamptz[], $6::text[],
                                  $7::text[], $8::bytea[])",
        )
        .bind(copied.iter().map(|e| e.0).collect::<Vec<_>>())
        .bind(copied.iter().map(|e| e.1).collect::<Vec<_>>())
        .bind(copied.iter().map(|e| e.2.clone()).collect::<Vec<_>>())
        .bind(copied.iter().map(|e| e.3).collect::<Vec<_>>())
        .bind(copied.iter().map(|e| e.4).collect::<Vec<_>>())
        .bind(copied.iter().map(|e| e.5.clone()).collect::<Vec<_>>())
        .bind(copied.iter().map(|e| e.6.clone()).collect::<Vec<_>>())
        .bind(copied.iter().map(|e| e.7.clone()).collect::<Vec<_>>())
        .execute(&mut *tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }
}

/// A body with every day in it so many weeks earlier.
fn earlier(body: &str, weeks: u64) -> String {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(c) = rest.chars().next() {
        let day = rest.get(..10).and_then(|text| text.parse::<NaiveDate>().ok());
        match day.filter(|_| rest.as_bytes()[4] == b'-') {
            Some(day) => {
                out += &(day - Days::new(7 * weeks)).to_string();
                rest = &rest[10..];
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// What the product counts, made anew from the events as `gehoor rebuild` does.
async fn count_anew(house: &House) {
    rebuild::rebuild(&house.pool, false).await.unwrap();
}
