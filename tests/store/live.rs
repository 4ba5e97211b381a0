//! Looking on: nothing is missed, whoever commits when, and whatever is left open elsewhere.

use crate::common::{Place, made, people};
use gehoor::{
    domain::{access::Actor, ids::ComplaintId},
    store::live::{self, Horizon},
};
use sqlx::{Connection, PgConnection, Postgres, Transaction};
use std::{collections::HashSet, time::Duration};

type Seen = HashSet<(ComplaintId, u32)>;

/// An event as the road would write it, in a transaction that stays open.
async fn insert(tx: &mut PgConnection, complaint: ComplaintId, seq: i32) {
    sqlx::query(
        "INSERT INTO event (complaint, seq, kind, version, at, actor, body, mac)
         VALUES ($1, $2, 'noted', 1, now(), 'system', '{}', sha256(''))",
    )
    .bind(complaint.0)
    .bind(seq)
    .execute(tx)
    .await
    .unwrap();
}

async fn begin(place: &Place) -> Transaction<'static, Postgres> {
    place.house.pool.begin().await.unwrap()
}

/// The horizon once nothing comes again. Other tests of this cluster have transactions open too: it may take a while.
async fn quiet(place: &Place, mut horizon: Horizon) -> Horizon {
    for _ in 0..500 {
        let (found, next) = live::since(&place.house.pool, horizon).await.unwrap();
        if found.is_empty() {
            return next;
        }
        horizon = next;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the horizon does not move on");
}

/// What a cursor on the highest transaction seen would find, as many do it: `xid > last`.
async fn naive(place: &Place, last: i64) -> Vec<(i64, ComplaintId)> {
    let rows: Vec<(i64, uuid::Uuid)> = sqlx::query_as(
        "SELECT xid::text::bigint, complaint FROM event WHERE xid::text::bigint > $1 ORDER BY xid::text::bigint",
    )
    .bind(last)
    .fetch_all(&place.house.pool)
    .await
    .unwrap();
    rows.into_iter().map(|(xid, id)| (xid, ComplaintId(id))).collect()
}

#[tokio::test]
async fn an_event_that_is_committed_after_a_later_one_is_not_missed() {
    let place = Place::new().await;
    let (a, b) = (place.file(people::NORTH).await, place.file(people::SOUTH).await);
    let start = quiet(&place, live::newest(&place.house.pool).await.unwrap()).await;
    let last = naive(&place, 0).await.last().unwrap().0;

    let (mut first, mut second) = (begin(&place).await, begin(&place).await);
    insert(&mut first, a, 2).await;
    insert(&mut second, b, 2).await;
    second.commit().await.unwrap();
    let (found, horizon) = live::since(&place.house.pool, start).await.unwrap();
    assert_eq!(found, [(b, 2)], "what is visible is told at once, whatever is still open");
    let seen = naive(&place, last).await;
    first.commit().await.unwrap();
    let (found, horizon) = live::since(&place.house.pool, horizon).await.unwrap();
    assert!(found.contains(&(a, 2)), "the earlier one is not passed over");
    // The cursor that many use is past it for good.
    let missed = naive(&place, seen.last().unwrap().0).await;
    assert!(missed.is_empty());

    quiet(&place, horizon).await;
}

#[tokio::test]
async fn a_transaction_left_open_holds_nothing_up() {
    let place = Place::new().await;
    let a = place.file(people::NORTH).await;
    let here = PgConnection::connect(&place.database.owner_url).await.unwrap();
    for mut other in [here, place.database.elsewhere().await] {
        let mut forgotten = other.begin().await.unwrap();
        sqlx::query("SELECT pg_current_xact_id()").execute(&mut *forgotten).await.unwrap();
        let mut horizon = quiet(&place, live::newest(&place.house.pool).await.unwrap()).await;
        let mut told = Seen::new();
        for _ in 0..3 {
            let seq = place.act(people::COORDINATOR, a, made::note("Verder.")).await.unwrap();
            let (found, next) = live::since(&place.house.pool, horizon).await.unwrap();
            assert!(found.contains(&(a, seq)), "told although a transaction is open");
            assert!(told.iter().all(|before| found.contains(before)), "what is above the horizon comes again");
            told.extend(found);
            horizon = next;
        }
        assert_eq!(told.len(), 3);
        forgotten.commit().await.unwrap();
        quiet(&place, horizon).await;
    }
}

#[tokio::test]
async fn what_was_rolled_back_is_never_told() {
    let place = Place::new().await;
    let a = place.file(people::NORTH).await;
    let start = quiet(&place, live::newest(&place.house.pool).await.unwrap()).await;
    let mut undone = begin(&place).await;
    insert(&mut undone, a, 2).await;
    undone.rollback().await.unwrap();
    assert_eq!(live::since(&place.house.pool, start).await.unwrap().0, []);
}

/// Eight writers that hold their transactions open for unequal whiles, a reader that reads all the time, and beside
/// it the cursor that many use, to see what that would have missed.
#[tokio::test(flavor = "multi_thread")]
async fn with_many_writers_everything_is_told() {
    const WRITERS: u64 = 8;
    const EACH: i32 = 60;
    let place = Place::new().await;
    let start = live::newest(&place.house.pool).await.unwrap();
    let mut last = naive(&place, 0).await.last().map_or(0, |(xid, _)| *xid);
    let mut expected = Seen::new();
    let mut writers = Vec::new();
    for writer in 0..WRITERS {
        let id = place.file(people::NORTH).await;
        expected.extend((1..=EACH as u32 + 1).map(|seq| (id, seq)));
        let pool = place.house.pool.clone();
        writers.push(tokio::spawn(async move {
            for seq in 2..=EACH + 1 {
                let mut tx = pool.begin().await.unwrap();
                insert(&mut tx, id, seq).await;
                // Unequal, and the same every time.
                let while_open = (writer * 7 + seq.unsigned_abs() as u64 * 13) % 11;
                tokio::time::sleep(Duration::from_millis(while_open)).await;
                tx.commit().await.unwrap();
            }
        }));
    }
    let (mut told, mut naively, mut reads, mut rows) = (Seen::new(), 0, 0, 0);
    let mut horizon = start;
    loop {
        let finished = writers.iter().all(tokio::task::JoinHandle::is_finished);
        let (found, next) = live::since(&place.house.pool, horizon).await.unwrap();
        (reads, rows, horizon) = (reads + 1, rows + found.len(), next);
        told.extend(found);
        let seen = naive(&place, last).await;
        naively += seen.len();
        last = seen.last().map_or(last, |(xid, _)| *xid);
        if finished {
            break;
        }
    }
    assert_eq!(told, expected);
    let missed = expected.len() - naively;
    println!("{} events, {reads} reads, {rows} rows read; the other cursor missed {missed}", expected.len());
}

#[tokio::test]
async fn a_parent_is_woken_for_the_parents_side_only() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    assert_eq!(live::parents_seq(&place.house.pool, id).await.unwrap(), 1);
    place.act(people::COORDINATOR, id, made::note("Intern.")).await.unwrap();
    assert_eq!(live::parents_seq(&place.house.pool, id).await.unwrap(), 1);
    let answer = gehoor::domain::command::Command::Answer(made::prose("Nog iets."));
    place.order(Actor::Complainant(id), id, answer).await.unwrap();
    assert_eq!(live::parents_seq(&place.house.pool, id).await.unwrap(), 3);
}
