//! The queue: work that must happen, once somebody has time. Payloads are ids only.

use super::Result;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// The kind of the job that sends one [`OutgoingMail`](super::mail::OutgoingMail).
pub const SEND_MAIL: &str = "send_mail";

/// A job that was claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its id.
    pub id: Uuid,
    /// What to do.
    pub kind: String,
    /// With what.
    pub payload: Uuid,
    /// How often it was tried, this time included.
    pub attempts: i32,
}

/// How long a claimed job is nobody else's.
const LEASE: TimeDelta = TimeDelta::minutes(5);
/// After how many attempts a job is dead: the better part of a day after the first.
const ATTEMPTS: i32 = 12;

/// Asks for work; asked again under the same key it is asked once.
///
/// # Errors
/// When the database fails.
pub async fn enqueue(
    tx: &mut PgConnection,
    kind: &str,
    payload: Uuid,
    run_at: DateTime<Utc>,
    unique_key: &str,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO job (id, kind, payload, unique_key, run_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (unique_key) DO NOTHING",
        Uuid::new_v4(),
        kind,
        payload,
        unique_key,
        run_at,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Claims the job that waits longest; nobody else gets it until `now` plus five minutes.
///
/// # Errors
/// When the database fails.
pub async fn claim(db: &PgPool, now: DateTime<Utc>) -> Result<Option<Job>> {
    let job = sqlx::query_as!(
        Job,
        "UPDATE job SET attempts = attempts + 1, run_at = $2
          WHERE id = (SELECT id FROM job WHERE state = 'waiting' AND run_at <= $1
                       ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING id, kind, payload, attempts",
        now,
        now + LEASE,
    );
    Ok(job.fetch_optional(db).await?)
}

/// The job was done.
///
/// # Errors
/// When the database fails.
pub async fn done(db: &PgPool, job: &Job, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!("UPDATE job SET state = 'done', ended_at = $2, error = NULL WHERE id = $1", job.id, now)
        .execute(db)
        .await?;
    Ok(())
}

/// The job failed: tries again later, ever longer, and at last lies dead for all to see. Says whether it is dead.
///
/// # Errors
/// When the database fails.
pub async fn failed(db: &PgPool, job: &Job, error: &str, now: DateTime<Utc>) -> Result<bool> {
    let dead = job.attempts >= ATTEMPTS;
    // Whoever lost the claim meanwhile, having taken longer than the lease, changes nothing any more.
    sqlx::query!(
        "UPDATE job SET error = $3, run_at = $4, state = CASE WHEN $5 THEN 'dead' ELSE state END,
                        ended_at = CASE WHEN $5 THEN $6::timestamptz END
          WHERE id = $1 AND attempts = $2 AND state = 'waiting'",
        job.id,
        job.attempts,
        error,
        now + wait(job.attempts),
        dead,
        now,
    )
    .execute(db)
    .await?;
    Ok(dead)
}

/// Half a minute, then twice as long each time, and never longer than six hours.
fn wait(attempts: i32) -> TimeDelta {
    let doubled = 30_i64 << attempts.clamp(1, 20).unsigned_abs().saturating_sub(1);
    TimeDelta::seconds(doubled.min(6 * 60 * 60))
}

/// When the next job is due; nothing when none waits.
///
/// # Errors
/// When the database fails.
pub async fn next_due(db: &PgPool) -> Result<Option<DateTime<Utc>>> {
    Ok(sqlx::query_scalar!("SELECT min(run_at) FROM job WHERE state = 'waiting'").fetch_one(db).await?)
}

/// How many jobs lie dead.
///
/// # Errors
/// When the database fails.
pub async fn dead(db: &PgPool) -> Result<i64> {
    Ok(sqlx::query_scalar!(r#"SELECT count(*) AS "count!" FROM job WHERE state = 'dead'"#).fetch_one(db).await?)
}

/// Forgets jobs that were done before; the dead stay. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, before: DateTime<Utc>) -> Result<u64> {
    let swept = sqlx::query!("DELETE FROM job WHERE state = 'done' AND ended_at < $1", before);
    Ok(swept.execute(db).await?.rows_affected())
}
