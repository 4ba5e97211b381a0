//! Sessions of staff. Tokens are kept as hashes: who reads the table cannot use them.

use super::super::{self as store, Result};
use crate::{
    domain::{access::StaffActor, ids::StaffId},
    house::{clock, keys},
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgExecutor, PgPool};
use uuid::Uuid;

/// A session ends when nobody used it for so long,
const IDLE: TimeDelta = TimeDelta::hours(2);
/// and this long after logging in, whatever happened.
const LONGEST: TimeDelta = TimeDelta::hours(12);
/// Use is noted this often at most: a page has many requests.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Begins a session; gives its token for the cookie.
///
/// # Errors
/// When the database fails.
pub async fn begin_session(
    db: impl PgExecutor<'_>,
    staff: StaffId,
    device: &str,
    now: DateTime<Utc>,
) -> Result<String> {
    let token = store::token()?;
    sqlx::query!(
        "INSERT INTO staff_session (token_hash, staff, device, begun_at, used_at) VALUES ($1, $2, $3, $4, $4)",
        keys::token_hash(&token),
        staff.0,
        device,
        now,
    )
    .execute(db)
    .await?;
    Ok(token)
}

/// A session, and what is still to be done in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Session {
    /// Everything was shown: they are in, with the roles they have now.
    Whole(StaffActor),
    /// The password was right, and the code of the app is asked for.
    NeedsCode(StaffId),
    /// The password was right, and their roles need an app, which they do not have yet.
    NeedsApp(StaffId),
}

/// Who a session's token belongs to; nobody once it ended. Where the house `requires` a second factor, nobody who sees
/// cases comes in without; whoever has one always gives it.
///
/// # Errors
/// When the database fails.
pub async fn session(db: &PgPool, token: &str, requires: bool, now: DateTime<Utc>) -> Result<Option<Session>> {
    let hash = keys::token_hash(token);
    let row = sqlx::query!(
        "SELECT s.staff, s.used_at, s.second_at, a.factor_since
           FROM staff_session AS s JOIN account AS a USING (staff)
          WHERE s.token_hash = $1 AND s.begun_at > $2 AND s.used_at > $3",
        hash,
        now - LONGEST,
        now - IDLE,
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let who = StaffId(row.staff);
    if row.factor_since.is_some() && row.second_at.is_none() {
        return Ok(Some(Session::NeedsCode(who)));
    }
    if now - row.used_at > NOTED_EVERY {
        sqlx::query!("UPDATE staff_session SET used_at = $2 WHERE token_hash = $1", hash, now).execute(db).await?;
    }
    let actor = super::staff_actor(db, who, clock::amsterdam_date(now)).await?;
    let sees = actor.roles.iter().any(|role| role.uses_the_board());
    // Who came by the provider may have shown a second factor there.
    let lacks = requires && sees && row.factor_since.is_none() && row.second_at.is_none();
    Ok(Some(if lacks { Session::NeedsApp(who) } else { Session::Whole(actor) }))
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn end_session(db: &PgPool, token_hash: &[u8]) -> Result<()> {
    sqlx::query!("DELETE FROM staff_session WHERE token_hash = $1", token_hash).execute(db).await?;
    Ok(())
}

/// A session that is open, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// By which it is ended.
    pub id: Uuid,
    /// Since when.
    pub begun_at: DateTime<Utc>,
    /// When it was last used.
    pub used_at: DateTime<Utc>,
    /// On what kind of device.
    pub device: String,
    /// Whether it is the one of this token's hash.
    pub this: bool,
}

/// The open sessions of somebody, the last used first.
///
/// # Errors
/// When the database fails.
pub async fn open_sessions(db: &PgPool, who: StaffId, this: &[u8], now: DateTime<Utc>) -> Result<Vec<Open>> {
    let open = sqlx::query_as!(
        Open,
        r#"SELECT id, begun_at, used_at, device, (token_hash = $2) AS "this!" FROM staff_session
            WHERE staff = $1 AND begun_at > $3 AND used_at > $4 ORDER BY used_at DESC, id"#,
        who.0,
        this,
        now - LONGEST,
        now - IDLE,
    );
    Ok(open.fetch_all(db).await?)
}

/// Ends one of somebody's own sessions by its id.
///
/// # Errors
/// When the database fails.
pub async fn end_session_of(db: &PgPool, who: StaffId, id: Uuid) -> Result<()> {
    sqlx::query!("DELETE FROM staff_session WHERE staff = $1 AND id = $2", who.0, id).execute(db).await?;
    Ok(())
}

/// Ends every session of somebody but the one of this token's hash.
///
/// # Errors
/// When the database fails.
pub async fn end_others(db: &PgPool, who: StaffId, this: &[u8]) -> Result<()> {
    sqlx::query!("DELETE FROM staff_session WHERE staff = $1 AND token_hash <> $2", who.0, this).execute(db).await?;
    Ok(())
}

/// Forgets sessions that ended by themselves; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep_sessions(db: &PgPool, now: DateTime<Utc>) -> Result<u64> {
    let swept =
        sqlx::query!("DELETE FROM staff_session WHERE begun_at <= $1 OR used_at <= $2", now - LONGEST, now - IDLE);
    Ok(swept.execute(db).await?.rows_affected())
}

/// Whether the session of a token's hash still lives.
///
/// # Errors
/// When the database fails.
pub async fn session_lives(db: &PgPool, token_hash: &[u8], now: DateTime<Utc>) -> Result<bool> {
    let lives = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM staff_session
                           WHERE token_hash = $1 AND begun_at > $2 AND used_at > $3) AS "lives!""#,
        token_hash,
        now - LONGEST,
        now - IDLE,
    );
    Ok(lives.fetch_one(db).await?)
}
