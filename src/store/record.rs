//! The projection that reports read: what can be counted of each case, made of its events and of nothing else.

use super::{
    Result, StoreError,
    case::Recorded,
    event::{self, EventRow},
    road,
};
use crate::domain::{ids::ComplaintId, report::Record};
use chrono::NaiveDate;
use sqlx::{PgConnection, PgExecutor, PgPool};
use std::{num::NonZero, thread};
use uuid::Uuid;

/// So many records are read sooner than a thread is begun for some of them.
const LEAST_SHARED: usize = 2_000;

/// A row as it is in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    complaint: Uuid,
    version: i32,
    over_on: Option<NaiveDate>,
    body: String,
}

impl Row {
    /// The row of a history.
    pub(super) fn of<'a>(complaint: ComplaintId, history: impl Iterator<Item = &'a Recorded> + Clone) -> Result<Self> {
        let version = i32::try_from(history.clone().count());
        let version = version.map_err(|_| StoreError::Broken("too many events".to_owned()))?;
        let record = Record::of(complaint, history.map(|r| (road::by(r), &r.event)));
        let record = record.ok_or_else(|| StoreError::Broken("a case that does not begin with filing".to_owned()))?;
        Ok(Self { complaint: complaint.0, version, over_on: record.over_on, body: super::json(&record)? })
    }
}

/// Writes the row of a complaint.
pub(super) async fn write(tx: &mut PgConnection, row: &Row) -> Result<()> {
    sqlx::query!(
        "INSERT INTO case_record (complaint, version, over_on, body) VALUES ($1, $2, $3, $4)
         ON CONFLICT (complaint) DO UPDATE SET version = $2, over_on = $3, body = $4",
        row.complaint,
        row.version,
        row.over_on,
        row.body,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The row of a complaint.
pub(super) async fn read(db: impl PgExecutor<'_>, complaint: ComplaintId) -> Result<Option<Row>> {
    let row = sqlx::query_as!(
        Row,
        "SELECT complaint, version, over_on, body FROM case_record WHERE complaint = $1",
        complaint.0
    );
    Ok(row.fetch_optional(db).await?)
}

/// What can be counted of every case of which something counts on a day, or may after it.
pub(super) async fn since(db: &PgPool, day: NaiveDate) -> Result<Vec<Record>> {
    let bodies = sqlx::query_scalar!("SELECT body FROM case_record WHERE over_on IS NULL OR over_on >= $1", day);
    let bodies = bodies.fetch_all(db).await?;
    // Reading the text is most of what a report costs: each processor takes its part, where there is enough to share.
    let parts = bodies.len().div_ceil(thread::available_parallelism().map_or(1, NonZero::get)).max(LEAST_SHARED);
    let read = |part: &[String]| -> Result<Vec<Record>> {
        let broken = |_| StoreError::Broken("a record that cannot be read: rebuild".to_owned());
        part.iter().map(|body| serde_json::from_str(body).map_err(broken)).collect()
    };
    thread::scope(|scope| {
        let rest: Vec<_> = bodies.chunks(parts).skip(1).map(|part| scope.spawn(move || read(part))).collect();
        let mut records = bodies.chunks(parts).next().map_or(Ok(Vec::new()), read)?;
        for part in rest {
            let part = part.join().map_err(|_| StoreError::Broken("reading records ended early".to_owned()))?;
            records.extend(part?);
        }
        Ok(records)
    })
}

/// Makes the records that are not there, of cases older than this table, and those that a migration wants made anew. It looks at every case there ever was, so it is
/// done once, with the migrations.
pub(super) async fn complete(db: &PgPool) -> Result<()> {
    let lacking = sqlx::query_scalar!(
        "SELECT id FROM complaint AS c WHERE NOT EXISTS (SELECT FROM case_record AS r WHERE r.complaint = c.id AND r.version > 0)"
    );
    for complaint in lacking.fetch_all(db).await?.into_iter().map(ComplaintId) {
        let mut tx = db.begin().await?;
        sqlx::query!("SELECT id FROM complaint WHERE id = $1 FOR UPDATE", complaint.0).fetch_one(&mut *tx).await?;
        let rows = event::history(&mut *tx, complaint).await?;
        let history = rows.iter().map(EventRow::read).collect::<Result<Vec<_>>>()?;
        write(&mut tx, &Row::of(complaint, history.iter())?).await?;
        tx.commit().await?;
    }
    Ok(())
}
