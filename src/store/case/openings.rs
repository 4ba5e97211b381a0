//! Who opened which file, and when: who turns out to be conflicted may have read it before anybody knew.

use crate::{
    domain::{access::Permit, ids::StaffId},
    store::{Result, StoreError},
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgPool;

/// A page that is looked at reads the case again whenever it changes: that is one opening in this time.
const ONE_OPENING: TimeDelta = TimeDelta::hours(1);

/// That somebody opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Who.
    pub by: StaffId,
    /// When.
    pub at: DateTime<Utc>,
}

/// Notes that a member of staff opened a case: every opening of a file is logged, once an hour for each person.
///
/// # Errors
/// When the database fails.
pub async fn opened(db: &PgPool, permit: &Permit, by: StaffId, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "INSERT INTO opening (complaint, staff, at)
         SELECT $1, $2, $3
          WHERE NOT EXISTS (SELECT FROM opening WHERE complaint = $1 AND staff = $2 AND at > $4 AND at <= $3)",
        permit.complaint().0,
        by.0,
        now,
        now - ONE_OPENING,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Who opened a case, in order. Who may ask is [`Action::AddSubject`](crate::domain::access::Action::AddSubject)'s: the
/// coordinator.
///
/// # Errors
/// [`StoreError::NotFound`] for a permit that does not open the whole case.
pub async fn openings(db: &PgPool, permit: &Permit) -> Result<Vec<Opening>> {
    if !permit.whole() {
        return Err(StoreError::NotFound);
    }
    let rows =
        sqlx::query!("SELECT staff, at FROM opening WHERE complaint = $1 ORDER BY at, staff", permit.complaint().0);
    Ok(rows.fetch_all(db).await?.into_iter().map(|r| Opening { by: StaffId(r.staff), at: r.at }).collect())
}
