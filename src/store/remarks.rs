//! Something good, or a small remark, for a location. No complaint: nothing of this is in the events, on the board or in
//! a count of complaints.

mod row;
mod unsent;

pub use row::{Remark, Words};
pub use unsent::{find, forget, keep, sweep_unsent};

use super::{
    Result, StoreError,
    mail::{self, About, MailKind, Recipient},
    organisation, rates, road,
};
use crate::{
    domain::{
        field::{FieldError, Problem},
        ids::{LocationId, RemarkId, StaffId},
        remark::{self, NewRemark, Settling},
    },
    error::AppError,
    house::{House, clock},
};
use chrono::{DateTime, Months, Utc};
use row::Row;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// The most of one location that one page shows of what is done.
pub const MOST: i64 = 100;
/// So many for one location in an hour: a stream of them is no parent.
const AN_HOUR: u32 = 30;
const HOUR_SECONDS: u32 = 60 * 60;

/// Sends a remark, once for its form: the same form typed anew is another remark.
///
/// # Errors
/// [`AppError::Fields`] for a location that is not there, [`AppError::SlowDown`] when one location gets too many.
pub async fn send(house: &House, key: Uuid, new: &NewRemark, now: DateTime<Utc>) -> std::result::Result<(), AppError> {
    let mark = house.keys.mark(&[b"remark", key.as_bytes(), format!("{new:?}").as_bytes()]);
    let mut half = [0; 16];
    half.copy_from_slice(&mark[..16]);
    let id = RemarkId(uuid::Builder::from_random_bytes(half).into_uuid());
    if known(&house.pool, id).await? {
        return Ok(());
    }
    let bucket = format!("opmerking {}", new.location);
    if let Err(wait) = rates::take(house, &bucket, AN_HOUR, HOUR_SECONDS, now).await? {
        return Err(AppError::SlowDown(wait));
    }
    let mut tx = house.pool.begin().await.map_err(StoreError::from)?;
    let org = organisation::read(&mut tx).await?;
    if org.location(new.location).is_none() {
        return Err(AppError::Fields(vec![FieldError {
            field: "location".to_owned(),
            problem: Problem::UnknownChoice,
        }]));
    }
    if write(&mut tx, id, new, now).await?
        && let Some(manager) = remark::receiver(&org, new.location, clock::amsterdam_date(now))
    {
        mail::ask(&mut tx, About::Remark(id), MailKind::Remark, Recipient::Staff(manager), now).await?;
    }
    tx.commit().await.map_err(StoreError::from)?;
    road::wake(house).await;
    Ok(())
}

async fn known(db: &PgPool, id: RemarkId) -> Result<bool> {
    let known = sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM remark WHERE id = $1) AS "known!""#, id.0);
    Ok(known.fetch_one(db).await?)
}

/// Says whether this was the once.
async fn write(tx: &mut PgConnection, id: RemarkId, new: &NewRemark, now: DateTime<Utc>) -> Result<bool> {
    let made = sqlx::query!(
        "INSERT INTO remark (id, location, kind, sent_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        id.0,
        new.location.0,
        new.sort.key(),
        now,
    )
    .execute(&mut *tx)
    .await?;
    if made.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!(
        "INSERT INTO remark_words (remark, words, name, phone, email) VALUES ($1, $2, $3, $4, $5)",
        id.0,
        new.words.as_str(),
        new.name.as_ref().map(|p| p.as_str()),
        new.phone.as_ref().map(|p| p.as_str()),
        new.email.as_ref().map(|p| p.as_str()),
    )
    .execute(tx)
    .await?;
    Ok(true)
}

/// The remarks of these locations: all that wait, the longest waiting first; then what was done, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &PgPool, locations: &[LocationId]) -> Result<Vec<Remark>> {
    let locations: Vec<Uuid> = locations.iter().map(|l| l.0).collect();
    let waiting = sqlx::query_as!(
        Row,
        r#"SELECT r.id, r.location, r.kind, r.sent_at, r.outcome, r.settled_at, r.settled_by,
                  w.words AS "words?", w.name AS "name?", w.phone AS "phone?", w.email AS "email?", w.note AS "note?"
             FROM remark AS r LEFT JOIN remark_words AS w ON w.remark = r.id
            WHERE r.location = ANY($1) AND r.outcome IS NULL ORDER BY r.sent_at, r.id"#,
        &locations,
    );
    let done = sqlx::query_as!(
        Row,
        r#"SELECT r.id, r.location, r.kind, r.sent_at, r.outcome, r.settled_at, r.settled_by,
                  w.words AS "words?", w.name AS "name?", w.phone AS "phone?", w.email AS "email?", w.note AS "note?"
             FROM remark AS r LEFT JOIN remark_words AS w ON w.remark = r.id
            WHERE r.location = ANY($1) AND r.outcome IS NOT NULL ORDER BY r.settled_at DESC, r.id LIMIT $2"#,
        &locations,
        MOST,
    );
    let (waiting, done) = (waiting.fetch_all(db).await?, done.fetch_all(db).await?);
    waiting.into_iter().chain(done).map(Row::read).collect()
}

/// The location of a remark that nobody saw to yet.
///
/// # Errors
/// When the database fails.
pub async fn waiting_at(db: &PgPool, id: RemarkId) -> Result<Option<LocationId>> {
    let row = sqlx::query_scalar!("SELECT location FROM remark WHERE id = $1 AND outcome IS NULL", id.0);
    Ok(row.fetch_optional(db).await?.map(LocationId))
}

/// Records what was done about a remark of one of these locations. Says whether this was the once: whoever is second
/// changes nothing.
///
/// # Errors
/// [`StoreError::NotFound`] for one that is not there, or not of these locations.
pub async fn settle(
    db: &PgPool,
    id: RemarkId,
    locations: &[LocationId],
    by: StaffId,
    settling: &Settling,
    now: DateTime<Utc>,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    let locations: Vec<Uuid> = locations.iter().map(|l| l.0).collect();
    let row =
        sqlx::query!("SELECT outcome FROM remark WHERE id = $1 AND location = ANY($2) FOR UPDATE", id.0, &locations);
    let row = row.fetch_optional(&mut *tx).await?.ok_or(StoreError::NotFound)?;
    if row.outcome.is_some() {
        return Ok(false);
    }
    sqlx::query!(
        "UPDATE remark SET outcome = $2, settled_at = $3, settled_by = $4 WHERE id = $1",
        id.0,
        settling.outcome.key(),
        now,
        by.0,
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("UPDATE remark_words SET note = $2 WHERE remark = $1", id.0, settling.note.as_str())
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(true)
}

/// Forgets the words of what came so many months ago, done with or not; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, months: u32, now: DateTime<Utc>) -> Result<u64> {
    let Some(before) = now.checked_sub_months(Months::new(months)) else { return Ok(0) };
    let swept = sqlx::query!(
        "DELETE FROM remark_words AS w USING remark AS r WHERE r.id = w.remark AND r.sent_at < $1",
        before
    );
    Ok(swept.execute(db).await?.rows_affected())
}
