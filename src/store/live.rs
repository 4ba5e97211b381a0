//! What is new, for whoever looks on: nothing that was committed out of order is ever skipped.

use super::{Result, StoreError, case::RecordedActor, event};
use crate::domain::ids::{ComplaintId, StaffId};
use sqlx::PgPool;

/// The transaction below which everything was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Horizon(pub(super) i64);

/// The horizon now: what comes after it is new.
///
/// # Errors
/// When the database fails.
pub async fn newest(db: &PgPool) -> Result<Horizon> {
    let horizon = sqlx::query_scalar!(r#"SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS "xmin!""#);
    Ok(Horizon(horizon.fetch_one(db).await?))
}

/// Every event from the horizon on, in the order of their numbers within each complaint, and the next horizon.
/// The same event may come twice; it never fails to come.
///
/// The next horizon is of the very snapshot that the events are read by: below it no transaction is open, so that
/// nothing can join from below. What is above it is read again next time (docs/decisions/0002-live-horizon.md).
///
/// # Errors
/// When the database fails.
pub async fn since(db: &PgPool, horizon: Horizon) -> Result<(Vec<(ComplaintId, u32)>, Horizon)> {
    // One statement, so one snapshot; the left join makes that there is always a row to read the horizon from.
    // Above the snapshot are only events from another cluster's life, brought here by restoring a backup.
    let rows = sqlx::query!(
        r#"SELECT pg_snapshot_xmin(now.snapshot)::text::bigint AS "horizon!", e.complaint AS "complaint?", e.seq AS "seq?"
             FROM (SELECT pg_current_snapshot() AS snapshot) AS now
             LEFT JOIN event e
               ON e.xid >= $1::bigint::text::xid8 AND e.xid < pg_snapshot_xmax(now.snapshot)
            ORDER BY e.complaint, e.seq"#,
        horizon.0
    )
    .fetch_all(db)
    .await?;
    let next = rows.first().map_or(horizon, |row| Horizon(row.horizon));
    let events = rows.iter().filter_map(|row| Some((ComplaintId(row.complaint?), row.seq?.unsigned_abs())));
    Ok((events.collect(), next))
}

/// Who of staff did what an event tells; nobody where the complainant did, a subject, or the house by itself.
///
/// # Errors
/// When the database fails, or holds an actor that cannot be.
pub async fn by(db: &PgPool, complaint: ComplaintId, seq: u32) -> Result<Option<StaffId>> {
    let seq = i32::try_from(seq).map_err(|_| StoreError::Broken("too many events".to_owned()))?;
    let actor = sqlx::query_scalar!("SELECT actor FROM event WHERE complaint = $1 AND seq = $2", complaint.0, seq);
    let Some(actor) = actor.fetch_optional(db).await? else { return Ok(None) };
    Ok(match event::read_actor(&actor)? {
        RecordedActor::Staff(id) => Some(id),
        RecordedActor::Complainant | RecordedActor::Subject(_) | RecordedActor::System => None,
    })
}

/// The number of the newest event the complainant may know of (`Event::parents_side`).
///
/// # Errors
/// When the database fails.
pub async fn parents_seq(db: &PgPool, complaint: ComplaintId) -> Result<u32> {
    // From the newest back: nearly always the first or second.
    let mut rows = event::history(db, complaint).await?;
    while let Some(row) = rows.pop() {
        let recorded = row.read()?;
        if recorded.event.parents_side() {
            return Ok(recorded.seq);
        }
    }
    Ok(0)
}
