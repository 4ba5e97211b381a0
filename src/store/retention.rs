//! What is kept of cases, and for how long: which are near the end of their term, and which are held.

use super::{Result, StoreError, case};
use crate::{
    domain::{
        access::{self, Actor},
        ids::ComplaintId,
        reference::Reference,
        retention::{CASE_MONTHS, ends_on},
    },
    house::House,
};
use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// What counts of a case can lie so much later than what its term runs from: a first contact that was due after it was
/// closed already.
const SLACK: Days = Days::new(31);
/// So many at once: the rest waits for the next night.
const AT_ONCE: i64 = 500;

/// A case whose term ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Which.
    pub complaint: ComplaintId,
    /// Its public name.
    pub reference: Reference,
    /// From which day on nothing personal of it is kept.
    pub on: NaiveDate,
}

/// A case that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its public name.
    pub reference: String,
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// The cases whose term ends by a day, and that nobody holds, the first ones first; of what was erased already only
/// those in which something was written since.
///
/// # Errors
/// When the database fails.
pub async fn ending(house: &House, by: NaiveDate) -> Result<Vec<Ending>> {
    let db = &house.pool;
    let Some(over) = by.checked_sub_months(Months::new(CASE_MONTHS)) else { return Ok(Vec::new()) };
    let rows = sqlx::query_scalar!(
        "SELECT r.complaint FROM case_record AS r
          WHERE r.over_on <= $1
            AND EXISTS (SELECT FROM personal_text AS t WHERE t.complaint = r.complaint)
            AND NOT EXISTS (SELECT FROM case_hold AS h WHERE h.complaint = r.complaint)
          ORDER BY r.over_on LIMIT $2",
        over + SLACK,
        AT_ONCE,
    );
    let mut ending = Vec::new();
    for complaint in rows.fetch_all(db).await?.into_iter().map(ComplaintId) {
        let Some(facts) = case::facts_by_id(db, complaint).await? else { continue };
        let Some(permit) = access::sees(&Actor::System, &facts) else { continue };
        // The record says what may be; the case itself says what is.
        let case = case::open(db, &permit).await?.complaint;
        if let Some(on) = ends_on(&case).filter(|on| *on <= by) {
            ending.push(Ending { complaint, reference: case.filed.reference, on });
        }
    }
    ending.sort_by(|a, b| (a.on, a.reference.as_str()).cmp(&(b.on, b.reference.as_str())));
    Ok(ending)
}

/// Holds a case: everything personal of it stays, until it is let go.
///
/// # Errors
/// [`StoreError::NotFound`] for a reference that is none.
pub async fn hold(db: &PgPool, reference: &Reference, reason: &str, now: DateTime<Utc>) -> Result<()> {
    let complaint = complaint_of(db, reference).await?;
    sqlx::query!(
        "INSERT INTO case_hold (complaint, reason, since) VALUES ($1, $2, $3)
         ON CONFLICT (complaint) DO UPDATE SET reason = $2",
        complaint,
        reason,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Lets go of a case: it goes when its term ends, or did.
///
/// # Errors
/// [`StoreError::NotFound`] for a reference that is none.
pub async fn let_go(db: &PgPool, reference: &Reference) -> Result<()> {
    let complaint = complaint_of(db, reference).await?;
    sqlx::query!("DELETE FROM case_hold WHERE complaint = $1", complaint).execute(db).await?;
    Ok(())
}

/// The cases that are held, the longest first.
///
/// # Errors
/// When the database fails.
pub async fn held(db: &PgPool) -> Result<Vec<Held>> {
    let rows = sqlx::query_as!(
        Held,
        "SELECT c.reference, h.reason, h.since FROM case_hold AS h JOIN complaint AS c ON c.id = h.complaint
          ORDER BY h.since, c.reference"
    );
    Ok(rows.fetch_all(db).await?)
}

async fn complaint_of(db: &PgPool, reference: &Reference) -> Result<Uuid> {
    let id = sqlx::query_scalar!("SELECT id FROM complaint WHERE reference = $1", reference.as_str());
    id.fetch_optional(db).await?.ok_or(StoreError::NotFound)
}
