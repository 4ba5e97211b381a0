//! Who works here, as whoever keeps the accounts sees it: no case, and of nobody's cases more than how many.

mod employees;
mod join;
mod leave;

pub use employees::{NotTaken, mark, plan, take_over};
pub use join::{invite_again, join};
pub use leave::{STAFF_LEFT, leave};

use super::{
    Result, StoreError, organisation,
    proposals::{after, locked},
    setting_log,
};
use crate::{
    domain::{
        ids::StaffId,
        organisation::{Deputy, StaffMember},
        people::{Described, Entry},
    },
    house::{House, clock},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{PgConnection, PgPool};

/// How far somebody has come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// They have no account.
    No,
    /// They were invited, and the link works until then; nothing once it works no more.
    Invited(Option<DateTime<Utc>>),
    /// They were invited, and the mail server refused the mail.
    Refused,
    /// They have a password, and nothing beside it.
    Password,
    /// They have a password and an app.
    App,
    /// They come in by the organisation's provider.
    Provider,
}

/// Somebody of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// As the directory has them.
    pub member: StaffMember,
    /// How far they have come in.
    pub came: Came,
    /// Since when they work here no more.
    pub left_on: Option<NaiveDate>,
    /// When they are away, and who stands in, from today on.
    pub away: Vec<Deputy>,
}

/// Everybody, by name; whoever left comes last.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &PgPool, now: DateTime<Utc>) -> Result<Vec<Person>> {
    let today = clock::amsterdam_date(now);
    let org = organisation::load(db).await?;
    let rows = sqlx::query!(
        r#"SELECT s.id, s.left_on, (a.staff IS NOT NULL) AS "account!", (a.password_hash IS NOT NULL) AS "password!",
                  (a.factor_since IS NOT NULL) AS "app!", (a.subject IS NOT NULL) AS "provider!",
                  l.expires_at AS "until?", (l.refused_at IS NOT NULL) AS "refused!"
             FROM staff AS s LEFT JOIN account AS a ON a.staff = s.id
             LEFT JOIN LATERAL (SELECT expires_at, refused_at FROM staff_link AS l
                                 WHERE l.staff = s.id AND l.used_at IS NULL AND l.expires_at > $1
                                 ORDER BY l.expires_at DESC LIMIT 1) AS l ON true
            ORDER BY s.left_on IS NOT NULL, s.name, s.id"#,
        now
    );
    let rows = rows.fetch_all(db).await?;
    let person = |(id, left_on, came)| {
        let member = org.member(StaffId(id))?.clone();
        let away = org.deputies.iter().filter(|d| d.absent == member.id && d.until >= today).cloned().collect();
        Some(Person { member, came, left_on, away })
    };
    let came = |account, provider, password, app, until, refused| match (account, provider, password, app) {
        (false, ..) => Came::No,
        (true, true, ..) => Came::Provider,
        (true, false, false, _) if refused => Came::Refused,
        (true, false, false, _) => Came::Invited(until),
        (true, false, true, false) => Came::Password,
        (true, false, true, true) => Came::App,
    };
    Ok(rows
        .into_iter()
        .filter_map(|r| person((r.id, r.left_on, came(r.account, r.provider, r.password, r.app, r.until, r.refused))))
        .collect())
}

/// How many open cases somebody is responsible for, of all or of a part, without those that who asks may not know of.
///
/// # Errors
/// When the database fails.
pub async fn open_cases(db: &PgPool, who: StaffId, asks: StaffId) -> Result<usize> {
    open_cases_in(&mut *db.acquire().await?, who, asks).await
}

async fn open_cases_in(db: &mut PgConnection, who: StaffId, asks: StaffId) -> Result<usize> {
    let open = sqlx::query_scalar!(
        r#"SELECT count(*) AS "open!" FROM card
            WHERE closing IS NULL AND NOT diverted AND (handler = $1 OR $1 = ANY(parts)) AND NOT $2 = ANY(conflicted)"#,
        who.0,
        asks.0
    );
    Ok(usize::try_from(open.fetch_one(db).await?).unwrap_or_default())
}

/// Writes down another name, function, telephone or location; and of who has no account, that they have no address.
///
/// # Errors
/// [`StoreError::NotFound`] for nobody, and for a location that is not there.
pub async fn describe(house: &House, by: StaffId, who: StaffId, new: &Described, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let was = org.member(who).ok_or(StoreError::NotFound)?;
    if new.location.is_some_and(|location| org.location(location).is_none()) {
        return Err(StoreError::NotFound);
    }
    let phone = new.phone.as_ref().map(|phone| phone.as_str());
    let no_address = new.email.is_none() && was.email.is_some();
    let same = (was.name.as_str(), was.function.as_str(), was.phone.as_deref(), was.location)
        == (new.name.as_str(), new.function.as_str(), phone, new.location);
    if same && !no_address {
        return Ok(());
    }
    sqlx::query!(
        "UPDATE staff SET name = $2, function = $3, phone = $4, location = $5,
                          email = CASE WHEN $6 AND NOT EXISTS (SELECT FROM account WHERE staff = $1) THEN NULL
                                       ELSE email END
          WHERE id = $1",
        who.0,
        new.name.as_str(),
        new.function.as_str(),
        phone,
        new.location.map(|location| location.0),
        no_address,
    )
    .execute(&mut *tx)
    .await?;
    setting_log::note(&mut tx, by, Some(who), &Entry::Described, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether somebody has an account.
///
/// # Errors
/// When the database fails.
pub async fn has_account(db: &PgPool, who: StaffId) -> Result<bool> {
    let has = sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM account WHERE staff = $1) AS "has!""#, who.0);
    Ok(has.fetch_one(db).await?)
}

/// Somebody who was away is back, or does not go: whoever stood in sees less from now on.
///
/// # Errors
/// When the database fails.
pub async fn come_back(house: &House, by: StaffId, who: StaffId, from: NaiveDate, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    let gone = sqlx::query!("DELETE FROM deputy WHERE absent = $1 AND from_day = $2", who.0, from);
    if gone.execute(&mut *tx).await?.rows_affected() == 1 {
        setting_log::note(&mut tx, by, Some(who), &Entry::Back, now).await?;
        tx.commit().await?;
        after(house);
    }
    Ok(())
}
