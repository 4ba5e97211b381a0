//! Who stands in for somebody acts for them, for as long as it lasts, and never where either is conflicted.

use crate::common::{Place, made, people, random::Dice};
use chrono::NaiveDate;
use gehoor::{
    domain::{
        access::{self, Actor, StaffActor},
        command::Command,
        ids::{ComplaintId, StaffId},
    },
    store::{
        accounts,
        board::{self, BoardFilter},
        case, organisation,
    },
};
use std::collections::BTreeSet;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn sorted(actor: &StaffActor) -> (StaffId, BTreeSet<String>, BTreeSet<StaffId>, usize) {
    let roles = actor.roles.iter().map(|r| format!("{r:?}")).collect();
    (actor.id, roles, actor.stands_in_for.iter().copied().collect(), actor.roles.len())
}

async fn stands_in(place: &Place, absent: StaffId, deputy: StaffId, from: &str, until: &str) {
    sqlx::query("INSERT INTO deputy (absent, deputy, from_day, until_day) VALUES ($1, $2, $3, $4)")
        .bind(absent.0)
        .bind(deputy.0)
        .bind(day(from))
        .bind(day(until))
        .execute(&place.house.pool)
        .await
        .unwrap();
}

async fn board(place: &Place, who: StaffId, on: NaiveDate) -> Vec<ComplaintId> {
    filtered(place, who, on, &BoardFilter::default()).await
}

async fn filtered(place: &Place, who: StaffId, on: NaiveDate, filter: &BoardFilter) -> Vec<ComplaintId> {
    let staff = accounts::staff_actor(&place.house.pool, who, on).await.unwrap();
    let cards = board::cards(&place.house.pool, &staff, filter, on).await.unwrap();
    cards.into_iter().map(|row| row.facts.id).collect()
}

/// Whether somebody can open it by its address.
async fn opens(place: &Place, who: StaffId, id: ComplaintId, on: NaiveDate) -> bool {
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    let actor = Actor::Staff(accounts::staff_actor(&place.house.pool, who, on).await.unwrap());
    match access::sees(&actor, &facts) {
        Some(permit) => case::open(&place.house.pool, &permit).await.is_ok(),
        None => false,
    }
}

#[tokio::test]
async fn the_store_and_the_core_agree_on_who_acts_for_whom_on_every_day() {
    let place = Place::new().await;
    stands_in(&place, people::COORDINATOR, people::REGIONAL, "2026-12-10", "2026-12-20").await;
    stands_in(&place, people::DIRECTOR, people::REGIONAL, "2026-12-05", "2026-12-12").await;
    stands_in(&place, people::ADMINISTRATOR, people::EMPLOYEE, "2026-12-05", "2026-12-05").await;
    stands_in(&place, people::SAFEGUARDING, people::SECOND_COORDINATOR, "2026-12-12", "2026-12-13").await;
    let org = organisation::load(&place.house.pool).await.unwrap();
    assert_eq!(org.deputies.len(), 5);
    let mut acting = 0;
    for on in day("2026-11-29").iter_days().take(25) {
        for who in people::ALL {
            let stored = accounts::staff_actor(&place.house.pool, who, on).await.unwrap();
            assert_eq!(sorted(&stored), sorted(&org.acting(who, on)), "{who:?} on {on}");
            acting += stored.stands_in_for.len();
        }
    }
    assert_eq!(acting, 14 + 11 + 8 + 1 + 2);
}

#[tokio::test]
async fn a_deputy_sees_the_cases_of_who_is_away_for_as_long_as_it_lasts() {
    let place = Place::new().await;
    let id = place.file(people::SOUTH).await;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    place.act(people::COORDINATOR, id, Command::Route { handler: people::MANAGER_SOUTH, reason: None }).await.unwrap();
    for (on, sees) in
        [("2026-11-30", false), ("2026-12-01", true), ("2026-12-08", true), ("2026-12-14", true), ("2026-12-15", false)]
    {
        let on = day(on);
        let mine = BoardFilter { mine: true, ..BoardFilter::default() };
        for filter in [BoardFilter::default(), mine] {
            let board = filtered(&place, people::MANAGER_NORTH, on, &filter).await;
            assert_eq!(board.contains(&id), sees, "{on}, mine: {}", filter.mine);
        }
        assert_eq!(opens(&place, people::MANAGER_NORTH, id, on).await, sees, "{on}");
        assert!(opens(&place, people::MANAGER_SOUTH, id, on).await, "whose it is sees it always");
    }
}

#[tokio::test]
async fn nobody_sees_through_somebody_who_is_conflicted_nor_when_they_are_themselves() {
    let place = Place::new().await;
    stands_in(&place, people::REGIONAL, people::SECOND_DIRECTOR, "2026-12-01", "2026-12-14").await;
    let during = day("2026-12-05");
    let filed = place.assigned(people::NORTH).await;
    assert!(opens(&place, people::SECOND_DIRECTOR, filed, during).await, "for who was told");
    for subject in [people::REGIONAL, people::SECOND_DIRECTOR] {
        let id = place.assigned(people::NORTH).await;
        let reason = made::prose("Partner van de ouder.");
        place.act(people::COORDINATOR, id, Command::DeclareConflict { who: subject, reason }).await.unwrap();
        assert!(!opens(&place, people::SECOND_DIRECTOR, id, during).await, "{subject:?}");
        assert!(!board(&place, people::SECOND_DIRECTOR, during).await.contains(&id), "{subject:?}");
    }
}

/// Cards as no procedure would make them: whatever the columns are, the query admits whom the core admits.
#[tokio::test(flavor = "multi_thread")]
async fn the_query_of_the_board_admits_whom_the_core_admits_whatever_the_facts() {
    let place = Place::new().await;
    let db = &place.house.pool;
    for (absent, deputy) in [
        (people::COORDINATOR, people::EMPLOYEE),
        (people::SAFEGUARDING, people::REGIONAL),
        (people::DIRECTOR, people::MANAGER_SOUTH),
        (people::MANAGER_NORTH, people::COMMITTEE),
    ] {
        stands_in(&place, absent, deputy, "2026-12-02", "2026-12-03").await;
    }
    let mut dice = Dice::new(2026);
    let mut all = Vec::new();
    for n in 0..200_u32 {
        let id = place.file([people::NORTH, people::SOUTH][n as usize % 2]).await;
        let mut some = |percent: usize| -> Vec<Uuid> {
            people::ALL.iter().filter(|_| dice.chance(percent)).map(|s| s.0).collect()
        };
        let (told, conflicted, released, parts) = (some(15), some(12), some(10), some(10));
        let conflicted = match n % 20 {
            // Every coordinator at once, so that directors stand in; with or without some more.
            0 => [conflicted, vec![people::COORDINATOR.0, people::SECOND_COORDINATOR.0]].concat(),
            _ => conflicted,
        };
        let handler = dice.chance(60).then(|| dice.one_of(&people::ALL).0);
        let named = dice.chance(50).then(|| dice.one_of(&people::ALL).0);
        let (flagged, diverted, closed, unrouted) =
            (dice.chance(30), dice.chance(30), dice.chance(15), dice.chance(15));
        sqlx::query(
            "UPDATE card SET handler = $2, told = $3, conflicted = $4, released = $5, flagged = $6, diverted = $7,
                             named_director = $8, parts = $11,
                             phase = CASE WHEN $9 THEN 'closed' WHEN $12 THEN 'received' ELSE 'assigned' END,
                             closing = CASE WHEN $9 THEN 'judged' END, closed_on = CASE WHEN $9 THEN $10::date END
              WHERE complaint = $1",
        )
        .bind(id.0)
        .bind(handler)
        .bind(told)
        .bind(conflicted)
        .bind(released)
        .bind(flagged)
        .bind(diverted)
        .bind(named)
        .bind(closed)
        .bind(day("2026-12-01"))
        .bind(parts)
        .bind(unrouted)
        .execute(db)
        .await
        .unwrap();
        all.push(case::facts_by_id(db, id).await.unwrap().unwrap());
    }
    assert!(all.iter().filter(|f| f.phase == gehoor::domain::phase::Phase::Closed).count() < 50, "as many as fit");
    let mut seen = 0;
    for on in [day("2026-12-01"), day("2026-12-02"), day("2026-12-04")] {
        for who in people::ALL {
            let staff = accounts::staff_actor(db, who, on).await.unwrap();
            let actor = Actor::Staff(staff.clone());
            let core: BTreeSet<_> = all.iter().filter(|f| access::sees(&actor, f).is_some()).map(|f| f.id).collect();
            let rows = board::admitted(db, &staff, &BoardFilter::default(), on).await.unwrap();
            let query: BTreeSet<_> = rows.iter().map(|row| row.facts.id).collect();
            assert_eq!(query, core, "{who:?} on {on}");
            seen += query.len();
        }
    }
    assert!(seen > 500, "{seen}");
}
