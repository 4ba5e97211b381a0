//! Links by which somebody sets a password: an invitation, or asked for by who forgot theirs. Mailed, or handed over by
//! who keeps the accounts.

use super::super::{Result, StoreError, jobs, rates};
use crate::{
    domain::{access::Role, ids::StaffId, lang::Lang},
    house::{House, clock, keys},
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgExecutor, PgPool};
use uuid::Uuid;

/// The job that mails one.
pub const STAFF_LINK: &str = "staff_link";

/// Why somebody gets a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They are new.
    Invitation,
    /// They forgot the password, or come in without one.
    Forgotten,
}

impl Why {
    /// Its name in the database.
    const fn key(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Forgotten => "forgotten",
        }
    }

    /// How long it works: whoever is new may be away for a week; whoever asked is waiting for it.
    const fn works(self) -> TimeDelta {
        match self {
            Self::Invitation => TimeDelta::days(7),
            Self::Forgotten => TimeDelta::hours(1),
        }
    }
}

/// A link that works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Which.
    pub id: Uuid,
    /// Whose account.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// The mail address of the account.
    pub email: String,
    /// Why.
    pub why: Why,
    /// In which language.
    pub lang: Lang,
    /// Until when it works.
    pub until: DateTime<Utc>,
}

/// Makes a link for an account, and has it mailed; gives its token. The ones before work no more.
///
/// # Errors
/// [`StoreError::NotFound`] without an account, and for who comes in by the provider.
pub async fn make(house: &House, who: StaffId, why: Why, lang: Lang, now: DateTime<Utc>) -> Result<String> {
    let mut tx = house.pool.begin().await?;
    let token = make_in(&mut tx, house, who, why, lang, now).await?;
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(token)
}

/// As [`make`], as part of more.
pub(crate) async fn make_in(
    tx: &mut PgConnection,
    house: &House,
    who: StaffId,
    why: Why,
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<String> {
    let id = Uuid::new_v4();
    let token = house.keys.staff_link_token(id);
    sqlx::query!("UPDATE staff_link SET used_at = $2 WHERE staff = $1 AND used_at IS NULL", who.0, now)
        .execute(&mut *tx)
        .await?;
    let made = sqlx::query!(
        "INSERT INTO staff_link (id, token_hash, staff, kind, lang, made_at, expires_at)
         SELECT $1, $2, staff, $4, $5, $6, $7 FROM account WHERE staff = $3 AND subject IS NULL",
        id,
        keys::token_hash(&token),
        who.0,
        why.key(),
        &*lang.tag(),
        now,
        now + why.works(),
    );
    if made.execute(&mut *tx).await?.rows_affected() == 0 {
        return Err(StoreError::NotFound);
    }
    jobs::enqueue(tx, STAFF_LINK, id, now, &format!("{STAFF_LINK} {id}")).await?;
    Ok(token)
}

/// The link of a token, as long as it works.
///
/// # Errors
/// When the database fails.
pub async fn by_token(db: impl PgExecutor<'_>, token: &str, now: DateTime<Utc>) -> Result<Option<Link>> {
    let row = sqlx::query!(
        "SELECT l.id, l.staff, s.name, a.email, l.kind, l.lang, l.expires_at
           FROM staff_link AS l JOIN account AS a USING (staff) JOIN staff AS s ON s.id = l.staff
          WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2",
        keys::token_hash(token),
        now,
    );
    let row = row.fetch_optional(db).await?;
    Ok(row.map(|r| link(r.id, r.staff, r.name, r.email, &r.kind, &r.lang, r.expires_at)))
}

/// The link of a mail that waits.
///
/// # Errors
/// When the database fails.
pub async fn by_id(db: &PgPool, id: Uuid, now: DateTime<Utc>) -> Result<Option<Link>> {
    let row = sqlx::query!(
        "SELECT l.id, l.staff, s.name, a.email, l.kind, l.lang, l.expires_at
           FROM staff_link AS l JOIN account AS a USING (staff) JOIN staff AS s ON s.id = l.staff
          WHERE l.id = $1 AND l.used_at IS NULL AND l.expires_at > $2",
        id,
        now,
    );
    let row = row.fetch_optional(db).await?;
    Ok(row.map(|r| link(r.id, r.staff, r.name, r.email, &r.kind, &r.lang, r.expires_at)))
}

fn link(id: Uuid, staff: Uuid, name: String, email: String, kind: &str, lang: &str, until: DateTime<Utc>) -> Link {
    let why = if kind == "invitation" { Why::Invitation } else { Why::Forgotten };
    Link { id, staff: StaffId(staff), name, email, why, lang: Lang::of_tag(lang).unwrap_or_default(), until }
}

/// Sets the password by a link, which is used up; every session of the account ends. Until they choose otherwise they are
/// mailed in the language in which they do this. False when somebody was first.
///
/// # Errors
/// When the database fails.
pub async fn set_password_by(db: &PgPool, link: &Link, hash: &str, lang: Lang, now: DateTime<Utc>) -> Result<bool> {
    let mut tx = db.begin().await?;
    let used = sqlx::query!("UPDATE staff_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL", link.id, now);
    let used = used.execute(&mut *tx).await?.rows_affected() == 1;
    if used {
        sqlx::query!(
            "UPDATE account SET password_hash = $2, set_at = $3, lang = coalesce(lang, $4) WHERE staff = $1",
            link.staff.0,
            hash,
            now,
            &*lang.tag(),
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!("DELETE FROM staff_session WHERE staff = $1", link.staff.0).execute(&mut *tx).await?;
        tx.commit().await?;
    }
    Ok(used)
}

/// Begins a session by a link, which is used up, for who comes in by links alone; gives its token. Nothing when the link
/// works no more, or is of somebody who needs a password.
///
/// # Errors
/// When the database fails.
pub async fn come_in(house: &House, token: &str, device: &str, now: DateTime<Utc>) -> Result<Option<String>> {
    let Some(link) = by_token(&house.pool, token, now).await? else { return Ok(None) };
    if !comes_by_link(&house.pool, link.staff, now).await? {
        return Ok(None);
    }
    let mut tx = house.pool.begin().await?;
    let used = sqlx::query!("UPDATE staff_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL", link.id, now);
    if used.execute(&mut *tx).await?.rows_affected() == 0 {
        return Ok(None);
    }
    let session = super::begin_session(&mut *tx, link.staff, device, now).await?;
    tx.commit().await?;
    Ok(Some(session))
}

/// Whether somebody comes in by links alone.
///
/// # Errors
/// [`StoreError::NotFound`] for nobody.
pub async fn comes_by_link(db: &PgPool, who: StaffId, now: DateTime<Utc>) -> Result<bool> {
    let roles = super::staff_actor(db, who, clock::amsterdam_date(now)).await?.roles;
    Ok(!roles.is_empty() && roles.into_iter().all(Role::comes_by_link))
}

/// Has a link mailed to who asks for one by mail address, `from` somewhere on the network, where there is such an account
/// and not too many were asked for. Whether there is one is told to nobody: this answers before anybody looks.
pub fn ask(house: House, email: String, from: String, lang: Lang, now: DateTime<Utc>) {
    tokio::spawn(async move {
        if let Err(error) = asked(&house, &email, &from, lang, now).await {
            tracing::error!(%error, "failed to make a link for who asked for one");
        }
    });
}

async fn asked(house: &House, email: &str, from: &str, lang: Lang, now: DateTime<Utc>) -> Result<()> {
    const HOUR: u32 = 60 * 60;
    for (bucket, most) in [(format!("forgot from {from}"), 20), (format!("forgot {email}"), 3)] {
        if rates::take(house, &bucket, most, HOUR, now).await?.is_err() {
            return Ok(());
        }
    }
    if let Some((who, _)) = super::password_hash(&house.pool, email).await?
        && !super::provider::comes_by_provider(&house.pool, who).await?
    {
        make(house, who, Why::Forgotten, lang, now).await?;
    }
    Ok(())
}

/// The mail server refused the mail with a link, or nobody tries to send it any more: so that it is not waited for.
///
/// # Errors
/// When the database fails.
pub async fn refused(db: &PgPool, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!("UPDATE staff_link SET refused_at = $2 WHERE id = $1", id, now).execute(db).await?;
    Ok(())
}

/// Forgets links that work no more; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM staff_link WHERE expires_at <= $1", now).execute(db).await?.rows_affected())
}
