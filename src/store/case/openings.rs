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

/// What one person opened of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Who.
    pub by: StaffId,
    /// How often.
    pub times: i64,
    /// The first time.
    pub first: DateTime<Utc>,
    /// The last time.
    pub last: DateTime<Utc>,
}

/// So many openings of a case, the newest first, after so many newer ones. Who may ask is
/// [`reads_openings`](crate::domain::access::reads_openings)'s to say.
///
/// # Errors
/// [`StoreError::NotFound`] for a permit that does not open the whole case.
pub async fn openings_page(db: &PgPool, permit: &Permit, skip: i64, most: i64) -> Result<Vec<Opening>> {
    whole(permit)?;
    let rows = sqlx::query!(
        "SELECT staff, at FROM opening WHERE complaint = $1 ORDER BY at DESC, staff LIMIT $2 OFFSET $3",
        permit.complaint().0,
        most,
        skip,
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(|r| Opening { by: StaffId(r.staff), at: r.at }).collect())
}

/// What some people opened of a case: of those who turn out to be conflicted it is listed for the coordinator.
///
/// # Errors
/// [`StoreError::NotFound`] for a permit that does not open the whole case.
pub async fn openings_of(db: &PgPool, permit: &Permit, people: &[StaffId]) -> Result<Vec<Opened>> {
    whole(permit)?;
    let ids: Vec<uuid::Uuid> = people.iter().map(|p| p.0).collect();
    let rows = sqlx::query!(
        r#"SELECT staff, count(*) AS "times!", min(at) AS "first!", max(at) AS "last!" FROM opening
            WHERE complaint = $1 AND staff = ANY($2) GROUP BY staff ORDER BY max(at) DESC, staff"#,
        permit.complaint().0,
        &ids,
    );
    let opened = rows.fetch_all(db).await?.into_iter();
    Ok(opened.map(|r| Opened { by: StaffId(r.staff), times: r.times, first: r.first, last: r.last }).collect())
}

fn whole(permit: &Permit) -> Result<()> {
    if permit.whole() { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Who opened a case, in order. Who may ask is [`Action::AddSubject`](crate::domain::access::Action::AddSubject)'s: the
/// coordinator.
///
/// # Errors
/// [`StoreError::NotFound`] for a permit that does not open the whole case.
pub async fn openings(db: &PgPool, permit: &Permit) -> Result<Vec<Opening>> {
    whole(permit)?;
    let rows =
        sqlx::query!("SELECT staff, at FROM opening WHERE complaint = $1 ORDER BY at, staff", permit.complaint().0);
    Ok(rows.fetch_all(db).await?.into_iter().map(|r| Opening { by: StaffId(r.staff), at: r.at }).collect())
}
