//! Staff accounts: who somebody is today, their password, their second factor and their sessions.

pub mod factor;
mod lang;
pub mod links;
pub mod provider;
mod sessions;

pub use lang::write_in;
pub use sessions::{
    Open, Session, begin_session, end_others, end_session, end_session_of, open_sessions, session, session_lives,
    sweep_sessions,
};

use super::{Result, StoreError, organisation};
use crate::{
    domain::{
        access::{Role, StaffActor},
        ids::StaffId,
        lang::Lang,
    },
    house::House,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{PgConnection, PgPool};

/// Whose account a mail address is, and the hash of the password; none as long as the invitation waits.
///
/// # Errors
/// When the database fails.
pub async fn password_hash(db: &PgPool, email: &str) -> Result<Option<(StaffId, Option<String>)>> {
    let email = email.trim().to_lowercase();
    let row =
        sqlx::query!("SELECT staff, password_hash FROM account WHERE email = $1", email).fetch_optional(db).await?;
    Ok(row.map(|r| (StaffId(r.staff), r.password_hash)))
}

/// The hash of somebody's password.
///
/// # Errors
/// When the database fails.
pub async fn own_hash(db: &PgPool, who: StaffId) -> Result<Option<String>> {
    let hash = sqlx::query_scalar!("SELECT password_hash FROM account WHERE staff = $1", who.0);
    Ok(hash.fetch_optional(db).await?.flatten())
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

/// Gives somebody an account without a password, and has a link mailed by which they choose one; gives its token. Of who
/// has an account the address changes, the password stays, and the link is a new one.
///
/// # Errors
/// When the address belongs to somebody else.
pub async fn invite(house: &House, who: StaffId, email: &str, lang: Lang, now: DateTime<Utc>) -> Result<String> {
    let mut tx = house.pool.begin().await?;
    let token = invite_in(&mut tx, house, who, email, lang, now).await?;
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(token)
}

/// As [`invite`], as part of more.
pub(super) async fn invite_in(
    tx: &mut PgConnection,
    house: &House,
    who: StaffId,
    email: &str,
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<String> {
    sqlx::query!(
        "INSERT INTO account (staff, email, set_at) VALUES ($1, $2, $3) ON CONFLICT (staff) DO UPDATE SET email = $2",
        who.0,
        email.trim().to_lowercase(),
        now,
    )
    .execute(&mut *tx)
    .await?;
    links::make_in(tx, house, who, links::Why::Invitation, lang, now).await
}

/// Another password for who has one; every session but the one of this token's hash ends.
///
/// # Errors
/// When the database fails.
pub async fn change_password(db: &PgPool, who: StaffId, hash: &str, session: &[u8], now: DateTime<Utc>) -> Result<()> {
    let mut tx = db.begin().await?;
    sqlx::query!("UPDATE account SET password_hash = $2, set_at = $3 WHERE staff = $1", who.0, hash, now)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM staff_session WHERE staff = $1 AND token_hash <> $2", who.0, session)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(())
}
