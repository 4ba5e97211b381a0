//! Staff accounts and their sessions. Tokens are kept as hashes: who reads the table cannot use them.

use super::{Result, StoreError, organisation};
use crate::{
    domain::{
        access::{Role, StaffActor},
        ids::StaffId,
    },
    house::{clock, keys},
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sqlx::PgPool;

/// A session ends when nobody used it for so long,
const IDLE: TimeDelta = TimeDelta::hours(2);
/// and this long after logging in, whatever happened.
const LONGEST: TimeDelta = TimeDelta::hours(12);
/// Use is noted this often at most: a page has many requests.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Whose account a mail address is, and the hash of the password.
///
/// # Errors
/// When the database fails.
pub async fn password_hash(db: &PgPool, email: &str) -> Result<Option<(StaffId, String)>> {
    let email = email.trim().to_lowercase();
    let row =
        sqlx::query!("SELECT staff, password_hash FROM account WHERE email = $1", email).fetch_optional(db).await?;
    Ok(row.map(|r| (StaffId(r.staff), r.password_hash)))
}

/// A member of staff as they act today: as [`Organisation::acting`](crate::domain::organisation::Organisation::acting),
/// without reading the whole organisation for each request.
///
/// # Errors
/// [`StoreError::NotFound`] for nobody.
pub async fn staff_actor(db: &PgPool, staff: StaffId, today: NaiveDate) -> Result<StaffActor> {
    let rows = sqlx::query!(
        r#"SELECT p.person AS "person!", r.role AS "role?", r.scope AS "scope?"
             FROM (SELECT id AS person, 0 AS place FROM staff WHERE id = $1
                   UNION ALL
                   SELECT absent, 1 FROM deputy WHERE deputy = $1 AND $2 BETWEEN from_day AND until_day) AS p
             LEFT JOIN staff_role AS r ON r.staff = p.person
            ORDER BY p.place, p.person, r.role, r.scope"#,
        staff.0,
        today,
    )
    .fetch_all(db)
    .await?;
    if rows.is_empty() {
        return Err(StoreError::NotFound);
    }
    let mut actor = StaffActor { id: staff, roles: Vec::new(), stands_in_for: Vec::new() };
    for row in rows {
        let person = StaffId(row.person);
        if person != staff && !actor.stands_in_for.contains(&person) {
            actor.stands_in_for.push(person);
        }
        let role = row.role.map(|key| organisation::role(&key, row.scope)).transpose()?;
        let passes = |r: &Role| person == staff || (r.passes_to_deputy() && !actor.roles.contains(r));
        actor.roles.extend(role.filter(passes));
    }
    Ok(actor)
}

/// Begins a session; gives its token for the cookie.
///
/// # Errors
/// When the database fails.
pub async fn begin_session(db: &PgPool, staff: StaffId, now: DateTime<Utc>) -> Result<String> {
    let token = super::token()?;
    sqlx::query!(
        "INSERT INTO staff_session (token_hash, staff, begun_at, used_at) VALUES ($1, $2, $3, $3)",
        keys::token_hash(&token),
        staff.0,
        now,
    )
    .execute(db)
    .await?;
    Ok(token)
}

/// Who a session's token belongs to, with the roles they have now; nobody once it ended.
///
/// # Errors
/// When the database fails.
pub async fn session(db: &PgPool, token: &str, now: DateTime<Utc>) -> Result<Option<StaffActor>> {
    let hash = keys::token_hash(token);
    let row = sqlx::query!(
        "SELECT staff, used_at FROM staff_session WHERE token_hash = $1 AND begun_at > $2 AND used_at > $3",
        hash,
        now - LONGEST,
        now - IDLE,
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    if now - row.used_at > NOTED_EVERY {
        sqlx::query!("UPDATE staff_session SET used_at = $2 WHERE token_hash = $1", hash, now).execute(db).await?;
    }
    staff_actor(db, StaffId(row.staff), clock::amsterdam_date(now)).await.map(Some)
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn end_session(db: &PgPool, token_hash: &[u8]) -> Result<()> {
    sqlx::query!("DELETE FROM staff_session WHERE token_hash = $1", token_hash).execute(db).await?;
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

/// Gives somebody an account, or another password; their sessions end.
///
/// # Errors
/// When the address belongs to somebody else.
pub async fn set_password(db: &PgPool, staff: StaffId, email: &str, hash: &str, now: DateTime<Utc>) -> Result<()> {
    let mut tx = db.begin().await?;
    sqlx::query!(
        "INSERT INTO account (staff, email, password_hash, set_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (staff) DO UPDATE SET email = $2, password_hash = $3, set_at = $4",
        staff.0,
        email.trim().to_lowercase(),
        hash,
        now,
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("DELETE FROM staff_session WHERE staff = $1", staff.0).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
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
