//! The figures of reports as plain SQL finds them in the raw events, which shares nothing with the product.

use chrono::NaiveDate;
use gehoor::domain::report::{Figure, Figures, Week, Year};
use serde::Serialize;
use sqlx::{Executor, PgPool, Postgres, pool::PoolConnection};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What is counted, by name; without what is zero.
pub type Named = BTreeMap<String, u32>;
/// The same, by place.
pub type ByPlace = BTreeMap<String, Named>;

/// The figures of the whole organisation as plain SQL counts them, which knows nothing of the product.
pub async fn by_sql(db: &PgPool, week: Week) -> Named {
    PlainSql::of(db).await.whole(week, None).await
}

/// The events as they are now, where plain SQL looks things up.
pub struct PlainSql {
    connection: PoolConnection<Postgres>,
    /// What was asked before: the same week stands in thirteen reports.
    known: BTreeMap<(Week, Option<Uuid>), ByPlace>,
}

impl PlainSql {
    pub async fn of(db: &PgPool) -> Self {
        let mut connection = db.acquire().await.unwrap();
        connection.execute("DISCARD TEMP").await.unwrap();
        connection.execute(include_str!("../report_events.sql")).await.unwrap();
        Self { connection, known: BTreeMap::new() }
    }

    /// The figures of a week at every place; of a next-level manager's view, where one is named.
    pub async fn week(&mut self, week: Week, viewer: Option<Uuid>) -> ByPlace {
        if let Some(known) = self.known.get(&(week, viewer)) {
            return known.clone();
        }
        let rows: Vec<(String, String, i32)> = sqlx::query_as(include_str!("../report.sql"))
            .bind(week.monday())
            .bind(week.sunday())
            .bind(viewer.map(|id| id.to_string()))
            .fetch_all(&mut *self.connection)
            .await
            .unwrap();
        let found = by_place(rows);
        self.known.insert((week, viewer), found.clone());
        found
    }

    /// Those of all places together.
    pub async fn whole(&mut self, week: Week, viewer: Option<Uuid>) -> Named {
        self.week(week, viewer).await.remove("whole").unwrap_or_default()
    }

    /// The numbers of a year at every place.
    pub async fn year(&mut self, year: Year) -> ByPlace {
        let rows: Vec<(String, String, i32)> = sqlx::query_as(include_str!("../yearly.sql"))
            .bind(year.span().from)
            .bind(year.span().to)
            .fetch_all(&mut *self.connection)
            .await
            .unwrap();
        by_place(rows)
    }

    /// What was late at the end of a week, the latest first.
    pub async fn late(&mut self, week: Week) -> Vec<LateRow> {
        sqlx::query_as(include_str!("../report_late.sql"))
            .bind(week.sunday())
            .fetch_all(&mut *self.connection)
            .await
            .unwrap()
    }

    /// What was judged late in a week, the latest first.
    pub async fn given_late(&mut self, week: Week) -> Vec<LateRow> {
        sqlx::query_as(include_str!("../report_given_late.sql"))
            .bind(week.monday())
            .bind(week.sunday())
            .fetch_all(&mut *self.connection)
            .await
            .unwrap()
    }

    /// What concerned a coordinator or a director in a week, by reference.
    pub async fn annex(&mut self, week: Week) -> Vec<AnnexRow> {
        let mut rows: Vec<AnnexRow> = sqlx::query_as(include_str!("../report_annex.sql"))
            .bind(week.previous().sunday())
            .bind(week.sunday())
            .fetch_all(&mut *self.connection)
            .await
            .unwrap();
        rows.sort();
        rows
    }
}

/// Reference, days, phase, whether it was explained and why, locations.
pub type LateRow = (String, i32, String, bool, Option<String>, Vec<String>);
/// Reference, day of receipt, how it stood, days late, who may not read it.
pub type AnnexRow = (String, NaiveDate, String, Option<i32>, Vec<String>);

fn by_place(rows: Vec<(String, String, i32)>) -> ByPlace {
    let mut all = ByPlace::new();
    for (place, name, n) in rows {
        all.entry(place).or_default().insert(name, n.unsigned_abs());
    }
    all
}

/// A name as it is written in events and reports.
pub fn key<T: Serialize>(of: T) -> String {
    serde_json::to_value(of).unwrap().as_str().unwrap().to_owned()
}

/// The same of a report, without what is zero.
pub fn told(figures: &Figures) -> Named {
    Figure::ALL.iter().filter(|f| figures.of(**f) > 0).map(|f| (key(f), figures.of(*f))).collect()
}

/// Which figures and numbers there were, and how many were compared.
#[derive(Debug, Default)]
pub struct Seen {
    pub sums: Named,
    pub compared: usize,
    pub weeks: usize,
    pub late: usize,
    pub given_late: usize,
    pub annex: usize,
}

impl Seen {
    /// Those that are nowhere more than zero.
    pub fn never(&self, all: impl IntoIterator<Item = String>) -> Vec<String> {
        all.into_iter().filter(|name| !self.sums.contains_key(name)).collect()
    }

    /// Places of a report, and as plain SQL has them.
    pub fn same(&mut self, told: ByPlace, mut sql: ByPlace, each: usize, what: &str) {
        self.compared += told.len() * each;
        let mut told = told;
        told.retain(|_, named| !named.is_empty());
        sql.retain(|_, named| !named.is_empty());
        assert_eq!(told.keys().collect::<Vec<_>>(), sql.keys().collect::<Vec<_>>(), "{what}");
        for (place, named) in &told {
            assert_eq!(named, &sql[place], "{place}: {what}");
        }
    }

    pub fn count(&mut self, named: &Named) {
        for (name, n) in named {
            *self.sums.entry(name.clone()).or_insert(0) += n;
        }
    }
}
