//! Coming in by the organisation's OpenID provider. It says who somebody is; who they are here is decided here.

use super::{begin_session, factor, links};
use crate::{
    domain::{
        access::{Claimed, Said, roles_claimed},
        ids::StaffId,
        organisation::Organisation,
        people::{Change, Entry, Matter},
    },
    house::{House, keys},
    store::{Result, organisation, proposals, setting_log},
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// So long a sign-in counts as just now.
const JUST: TimeDelta = TimeDelta::minutes(10);

/// Begins a session for who the provider says somebody is; gives its token. Nothing for somebody who has no account: they
/// were invited at an address that the provider says is theirs, or bring the token of the link by which they were. Who
/// stands in the directory alone has no access, and the provider gives none.
///
/// # Errors
/// When the database fails.
pub async fn come_in(
    house: &House,
    said: &Said,
    invited_by: Option<&str>,
    device: &str,
    now: DateTime<Utc>,
) -> Result<Option<String>> {
    let mut tx = house.pool.begin().await?;
    let org = proposals::locked(&mut tx).await?;
    let who = match known(&mut tx, said).await? {
        Some(who) => who,
        None => {
            let invited = match invited_by {
                Some(token) => links::by_token(&mut *tx, token, now).await?.map(|link| link.staff),
                None => None,
            };
            let found = match invited {
                Some(who) => Some(who),
                None => by_address(&mut tx, said.email.as_deref()).await?,
            };
            let Some(who) = found else { return Ok(None) };
            become_known(&mut tx, who, said, now).await?;
            setting_log::note(&mut tx, who, Some(who), &Entry::CameByProvider, now).await?;
            who
        }
    };
    if let Some(names) = &said.roles {
        let regions = organisation::regions_in(&mut tx).await?;
        let claimed = roles_claimed(names.iter().map(String::as_str), &org, &regions);
        if !claimed.unread.is_empty() {
            // Names of groups, of nobody: whoever keeps the provider has to mend them.
            tracing::warn!(names = ?claimed.unread, "roles of the OpenID provider that cannot be understood");
        }
        settle_roles(&mut tx, house, &org, who, &claimed, now).await?;
    }
    let token = begin_session(&mut *tx, who, device, now).await?;
    if said.just_now {
        let hash = keys::token_hash(&token);
        sqlx::query!("UPDATE staff_session SET proven_at = $2 WHERE token_hash = $1", hash, now)
            .execute(&mut *tx)
            .await?;
    }
    if said.several {
        factor::pass(&mut tx, &keys::token_hash(&token), now).await?;
    }
    tx.commit().await?;
    proposals::after(house);
    Ok(Some(token))
}

async fn known(tx: &mut PgConnection, said: &Said) -> Result<Option<StaffId>> {
    let who =
        sqlx::query_scalar!("SELECT staff FROM account WHERE issuer = $1 AND subject = $2", said.issuer, said.subject);
    Ok(who.fetch_optional(tx).await?.map(StaffId))
}

/// Whose account has this address. Whom the provider knows as somebody else stays that.
async fn by_address(tx: &mut PgConnection, email: Option<&str>) -> Result<Option<StaffId>> {
    let Some(email) = email.map(str::to_lowercase) else { return Ok(None) };
    let who = sqlx::query_scalar!("SELECT staff FROM account WHERE email = $1 AND subject IS NULL", email);
    Ok(who.fetch_optional(tx).await?.map(StaffId))
}

/// From now on they come in by the provider and by nothing else: password, links and sessions of before end.
async fn become_known(tx: &mut PgConnection, who: StaffId, said: &Said, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "UPDATE account SET password_hash = NULL, set_at = $2, issuer = $3, subject = $4 WHERE staff = $1",
        who.0,
        now,
        said.issuer,
        said.subject,
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("UPDATE staff_link SET used_at = $2 WHERE staff = $1 AND used_at IS NULL", who.0, now)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM staff_session WHERE staff = $1", who.0).execute(tx).await?;
    Ok(())
}

/// What the provider takes is gone at once; what it gives waits here for a second person, as it would from anybody else.
async fn settle_roles(
    tx: &mut PgConnection,
    house: &House,
    org: &Organisation,
    who: StaffId,
    claimed: &Claimed,
    now: DateTime<Utc>,
) -> Result<()> {
    let has = org.member(who).map(|member| member.roles.clone()).unwrap_or_default();
    // Which role a name means that cannot be read, nobody knows: until it can, none is taken.
    let reads = claimed.unread.is_empty();
    let gone = has.iter().filter(|role| reads && !role.comes_by_link() && !claimed.roles.contains(role));
    for change in gone.map(|role| Change::Take(*role)) {
        // The last of those the house cannot be without stays.
        if proposals::make(tx, house, org, who, &change, now).await?.is_ok() {
            setting_log::note(tx, who, Some(who), &Entry::ByProvider(Matter::from(&change)), now).await?;
        }
    }
    for change in claimed.roles.iter().filter(|role| !has.contains(role)).map(|role| Change::Give(*role)) {
        if !proposals::refused_lately(tx, who, &change, now).await? {
            proposals::propose_in(tx, who, who, &change, Uuid::new_v4(), now).await?;
        }
    }
    Ok(())
}

/// Whether somebody comes in by the provider.
///
/// # Errors
/// When the database fails.
pub async fn comes_by_provider(db: &PgPool, who: StaffId) -> Result<bool> {
    let comes = sqlx::query_scalar!(r#"SELECT subject IS NOT NULL AS "comes!" FROM account WHERE staff = $1"#, who.0);
    Ok(comes.fetch_optional(db).await?.unwrap_or(false))
}

/// Forgets that somebody comes in by the provider: they are invited anew.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &PgPool, who: StaffId) -> Result<()> {
    sqlx::query!("UPDATE account SET issuer = NULL, subject = NULL WHERE staff = $1", who.0).execute(db).await?;
    Ok(())
}

/// Whether in the session of this token's hash they just said who they are once more: for who has no password to give.
///
/// # Errors
/// When the database fails.
pub async fn just_proven(db: &PgPool, session: &[u8], now: DateTime<Utc>) -> Result<bool> {
    let began = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM staff_session WHERE token_hash = $1 AND proven_at > $2) AS "began!""#,
        session,
        now - JUST,
    );
    Ok(began.fetch_one(db).await?)
}
