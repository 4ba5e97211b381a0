//! Who works here, as whoever keeps the accounts sees it: no case, and of nobody's cases more than how many.

mod leave;

pub use leave::{STAFF_LEFT, leave};

use super::{
    Result, StoreError, accounts, organisation,
    organisation::{Joins, NotJoined},
    proposals::{self, after, left, locked},
    setting_log,
};
use crate::{
    domain::{
        access::{Role, StaffActor},
        ids::StaffId,
        lang::Lang,
        organisation::{Deputy, StaffMember},
        people::{Change, Described, Entry, No},
    },
    house::{House, clock},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// How far somebody has come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// They have no account.
    No,
    /// They were invited, and the link works until then; nothing once it works no more.
    Invited(Option<DateTime<Utc>>),
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
                  (SELECT max(l.expires_at) FROM staff_link AS l
                    WHERE l.staff = s.id AND l.used_at IS NULL AND l.expires_at > $1) AS until
             FROM staff AS s LEFT JOIN account AS a ON a.staff = s.id ORDER BY s.left_on IS NOT NULL, s.name, s.id"#,
        now
    );
    let rows = rows.fetch_all(db).await?;
    let person = |(id, left_on, came)| {
        let member = org.member(StaffId(id))?.clone();
        let away = org.deputies.iter().filter(|d| d.absent == member.id && d.until >= today).cloned().collect();
        Some(Person { member, came, left_on, away })
    };
    let came = |account, provider, password, app, until| match (account, provider, password, app) {
        (false, ..) => Came::No,
        (true, true, ..) => Came::Provider,
        (true, false, false, _) => Came::Invited(until),
        (true, false, true, false) => Came::Password,
        (true, false, true, true) => Came::App,
    };
    Ok(rows
        .into_iter()
        .filter_map(|r| person((r.id, r.left_on, came(r.account, r.provider, r.password, r.app, r.until))))
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

/// Invites somebody new, once for its key; with a role where one person decides on it, else the role is proposed.
///
/// # Errors
/// When the database fails.
pub async fn invite(
    house: &House,
    by: &StaffActor,
    new: &Described,
    role: Option<Role>,
    lang: Lang,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<std::result::Result<StaffId, No>> {
    let who = StaffId(key);
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    if org.member(who).is_some() {
        return Ok(Ok(who));
    }
    let alone = role.filter(|role| !role.by_two());
    let (name, function, email) = (&new.name, &new.function, &new.email);
    let joins = Joins { name, function, email, phone: new.phone.as_ref(), role: alone, lang };
    match organisation::join_in(&mut tx, house, who, &joins, now).await? {
        Ok(_) => {}
        Err(NotJoined::AddressTaken) => return Ok(Err(No::AddressTaken)),
        Err(NotJoined::NoSuchPlace) => return Ok(Err(No::NoSuchPlace)),
        Err(NotJoined::NoOrganisation) => return Err(StoreError::NotFound),
    }
    setting_log::note(&mut tx, by.id, Some(who), &Entry::Invited, now).await?;
    if let Some(role) = role.filter(|role| role.by_two())
        && let Err(no) = proposals::ask_in(&mut tx, house, by, who, &Change::Give(role), Uuid::new_v4(), now).await?
    {
        return Ok(Err(no));
    }
    tx.commit().await?;
    after(house);
    Ok(Ok(who))
}

/// Invites somebody of the directory, or anew who did not come in yet.
///
/// # Errors
/// [`StoreError::NotFound`] for nobody, and for who has come in.
pub async fn invite_again(
    house: &House,
    by: StaffId,
    who: StaffId,
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), No>> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let email = org.member(who).and_then(|m| m.email.clone()).ok_or(StoreError::NotFound)?.to_lowercase();
    let account = sqlx::query!(
        r#"SELECT email, (password_hash IS NOT NULL OR subject IS NOT NULL) AS "came!" FROM account WHERE staff = $1"#,
        who.0
    );
    let account = account.fetch_optional(&mut *tx).await?;
    if account.as_ref().is_some_and(|a| a.came) {
        return Err(StoreError::NotFound);
    }
    if left(&mut tx, who).await? {
        return Ok(Err(No::Left));
    }
    let email = account.map_or(email, |a| a.email);
    let taken = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM account WHERE email = $1 AND staff <> $2) AS "taken!""#,
        email,
        who.0
    );
    if taken.fetch_one(&mut *tx).await? {
        return Ok(Err(No::AddressTaken));
    }
    accounts::invite_in(&mut tx, house, who, &email, lang, now).await?;
    setting_log::note(&mut tx, by, Some(who), &Entry::InvitedAgain, now).await?;
    tx.commit().await?;
    after(house);
    Ok(Ok(()))
}

/// Writes down another name, function or telephone.
///
/// # Errors
/// [`StoreError::NotFound`] for nobody.
pub async fn describe(house: &House, by: StaffId, who: StaffId, new: &Described, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let was = org.member(who).ok_or(StoreError::NotFound)?;
    let phone = new.phone.as_ref().map(|phone| phone.as_str());
    if (was.name.as_str(), was.function.as_str(), was.phone.as_deref())
        == (new.name.as_str(), new.function.as_str(), phone)
    {
        return Ok(());
    }
    sqlx::query!(
        "UPDATE staff SET name = $2, function = $3, phone = $4 WHERE id = $1",
        who.0,
        new.name.as_str(),
        new.function.as_str(),
        phone
    )
    .execute(&mut *tx)
    .await?;
    setting_log::note(&mut tx, by, Some(who), &Entry::Described, now).await?;
    tx.commit().await?;
    Ok(())
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
