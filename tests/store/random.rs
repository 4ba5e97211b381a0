//! Whatever anybody tries: the lists say what the events say, and every chain verifies.

use crate::common::{
    Place, made, now, people,
    random::{Dice, Maker},
};
use chrono::TimeDelta;
use gehoor::{
    domain::{
        access::{self, Actor},
        complaint::Complaint,
        ids::ComplaintId,
        refusal::Refusal,
    },
    house::House,
    seed,
    store::{StoreError, audit, case, rebuild, road},
};
use std::collections::BTreeMap;

/// Complaints, each with random commands of its own.
const COMPLAINTS: usize = 40;
/// Commands in all: a debug build takes many times as long over each.
const COMMANDS: usize = if cfg!(debug_assertions) { 4_000 } else { 10_000 };

async fn state(house: &House, id: ComplaintId) -> Complaint {
    let facts = case::facts_by_id(&house.pool, id).await.unwrap().unwrap();
    case::open(&house.pool, &access::sees(&Actor::System, &facts).unwrap()).await.unwrap().complaint
}

/// Tries random commands on one complaint; gives how many were carried out, and how many refused as stale.
async fn try_everything(house: House, all: Vec<ComplaintId>, nth: usize, commands: usize) -> (usize, usize) {
    let (org, _) = people::organisation();
    let mut maker = Maker { dice: Dice::new(nth as u64 + 1), org: &org, all: &all };
    let mut complaint = state(&house, all[nth]).await;
    let (mut applied, mut stale, mut at) = (0, 0, now());
    for _ in 0..commands {
        at += TimeDelta::minutes(i64::try_from(maker.dice.below(9 * 60)).unwrap());
        let order = maker.order(&complaint, at);
        match road::perform(&house, order, at).await {
            Ok(seq) => {
                applied += 1;
                complaint = state(&house, all[nth]).await;
                assert_eq!(complaint.seq, seq);
            }
            Err(StoreError::Refused(refusal)) => stale += usize::from(matches!(refusal, Refusal::Stale(_))),
            Err(error) => panic!("{error}"),
        }
    }
    (applied, stale)
}

#[tokio::test(flavor = "multi_thread")]
async fn after_ten_thousand_random_commands_every_list_says_what_the_events_say() {
    let place = Place::new().await;
    let mut all = Vec::new();
    for nth in 0..COMPLAINTS {
        // Some begin as a question (R2).
        if nth % 7 == 6 {
            all.push(place.ask().await);
            continue;
        }
        let mut new = made::complaint([people::NORTH, people::SOUTH, people::VACANT][nth % 3]);
        // Some came in late (R4).
        if nth % 4 == 0 {
            new.incident.occurred = gehoor::domain::intake::Occurred::On("2026-08-01".parse().unwrap());
        }
        all.push(road::file_new(&place.house, new, now()).await.unwrap().complaint);
    }
    let tasks: Vec<_> = (0..COMPLAINTS)
        .map(|nth| tokio::spawn(try_everything(place.house.clone(), all.clone(), nth, COMMANDS / COMPLAINTS)))
        .collect();
    let (mut applied, mut stale) = (0, 0);
    for task in tasks {
        let (a, s) = task.await.unwrap();
        (applied, stale) = (applied + a, stale + s);
    }
    let kinds: Vec<(String, i64)> =
        sqlx::query_as("SELECT kind, count(*) FROM event GROUP BY kind").fetch_all(&place.house.pool).await.unwrap();
    let kinds: BTreeMap<String, i64> = kinds.into_iter().collect();
    println!("{COMMANDS} commands: {applied} carried out, {} refused, {stale} of them stale", COMMANDS - applied);
    println!("{} kinds of events: {kinds:?}", kinds.len());
    assert!(applied >= 1_000, "{applied} carried out");
    assert!(kinds.len() >= 40, "{kinds:?}");
    assert!(stale > 0, "nobody looked at an old page");
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), []);
    let report = audit::verify(&place.house).await.unwrap();
    assert_eq!((report.complaints as usize, report.findings), (COMPLAINTS, vec![]));
    let behind: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM card AS c WHERE c.version <> (SELECT max(seq) FROM event AS e WHERE e.complaint = c.complaint)
            OR c.version <> (SELECT count(*) FROM event AS e WHERE e.complaint = c.complaint)",
    )
    .fetch_one(&place.house.pool)
    .await
    .unwrap();
    assert_eq!(behind, 0, "a card's version is the number of its events");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_the_demonstration_organisation_every_list_says_what_the_events_say() {
    let place = Place::empty().await;
    seed::demo(&place.house).await.unwrap();
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), []);
    let report = audit::verify(&place.house).await.unwrap();
    assert!(report.complaints > 10);
    assert_eq!(report.findings, []);
}
