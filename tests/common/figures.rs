//! The figures of reports, beside the same as plain SQL finds them in the raw events; and events of every kind to count.

use super::{
    now, people,
    random::{Dice, Maker},
};
use chrono::{DateTime, TimeDelta, Utc};
use gehoor::{
    domain::{
        access::{self, Actor},
        ids::ComplaintId,
        report::{Figure, Figures, Week},
    },
    house::House,
    store::{StoreError, case, organisation, report, road},
};
use sqlx::{Executor, PgPool, Postgres, pool::PoolConnection};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The figures as plain SQL counts them, which knows nothing of the product.
pub async fn by_sql(db: &PgPool, week: Week, location: Option<Uuid>) -> BTreeMap<String, u32> {
    PlainSql::of(db).await.figures(week, location).await
}

/// The events as they are now, where plain SQL looks things up.
pub struct PlainSql(PoolConnection<Postgres>);

impl PlainSql {
    pub async fn of(db: &PgPool) -> Self {
        let mut connection = db.acquire().await.unwrap();
        connection.execute("DROP TABLE IF EXISTS pg_temp.e").await.unwrap();
        connection.execute(include_str!("../report_events.sql")).await.unwrap();
        Self(connection)
    }

    pub async fn figures(&mut self, week: Week, location: Option<Uuid>) -> BTreeMap<String, u32> {
        let rows: Vec<(String, i32)> = sqlx::query_as(include_str!("../report.sql"))
            .bind(week.monday())
            .bind(week.sunday())
            .bind(location)
            .fetch_all(&mut *self.0)
            .await
            .unwrap();
        rows.into_iter().map(|(name, n)| (name, n.unsigned_abs())).collect()
    }
}

/// The same of a report, without what is zero.
pub fn told(figures: &Figures) -> BTreeMap<String, u32> {
    let name = |figure: &Figure| serde_json::to_value(figure).unwrap().as_str().unwrap().to_owned();
    Figure::ALL.iter().filter(|f| figures.of(**f) > 0).map(|f| (name(f), figures.of(*f))).collect()
}

/// Compares so many weeks up to one; gives the sum of every figure that was seen.
pub async fn compare(house: &House, last: Week, weeks: usize) -> BTreeMap<String, u32> {
    let org = organisation::load(&house.pool).await.unwrap();
    let mut plain = PlainSql::of(&house.pool).await;
    let mut seen = BTreeMap::new();
    for week in last.before(weeks).into_iter().chain([last]) {
        let (report, _) = report::weekly(&house.pool, week).await.unwrap();
        let whole = told(&report.whole);
        assert_eq!(whole, plain.figures(week, None).await, "{week}");
        for before in report.before.iter().rev().take(2) {
            assert_eq!(told(&before.figures), plain.figures(before.week, None).await, "{} in {week}", before.week);
        }
        for (location, part) in org.locations.iter().zip(&report.locations) {
            assert_eq!(told(&part.figures), plain.figures(week, Some(location.id.0)).await, "{week} {}", part.name);
        }
        assert_eq!(report.late.len() as u32, report.whole.of(Figure::Overdue), "{week}");
        for (name, n) in whole {
            *seen.entry(name).or_insert(0) += n;
        }
    }
    seen
}

/// Tries random commands on one complaint, and posts its letters; gives when it stopped.
pub async fn try_everything(house: House, all: Vec<ComplaintId>, nth: usize) -> DateTime<Utc> {
    let (org, _) = people::organisation();
    let mut maker = Maker { dice: Dice::new(nth as u64 + 100), org: &org, all: &all };
    let mut at = now();
    for _ in 0..180 {
        at += TimeDelta::minutes(i64::try_from(maker.dice.below(12 * 60)).unwrap());
        let facts = case::facts_by_id(&house.pool, all[nth]).await.unwrap().unwrap();
        let permit = access::sees(&Actor::System, &facts).unwrap();
        let complaint = case::open(&house.pool, &permit).await.unwrap().complaint;
        match road::perform(&house, maker.order(&complaint, at), at).await {
            Ok(_) | Err(StoreError::Refused(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
    at
}
