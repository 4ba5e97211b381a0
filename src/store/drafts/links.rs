//! Links mailed to go on with a draft on another device. Each is good for once; its token is derived from its id with a key
//! outside the database, so that a mail that is tried again brings the same, and the table knows its hash only.

use super::{Device, devices};
use crate::{
    domain::{ids::DraftId, lang::Lang, retention::DRAFT_DAYS, words::Prose},
    house::{
        House,
        keys::{self, Keys},
    },
    store::{Result, StoreError, jobs, rates},
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// The kind of the job that mails one.
pub const DRAFT_LINK: &str = "draft_link";
/// So many mails an hour of one draft, and to one address.
const AN_HOUR: u32 = 3;
const HOUR_SECONDS: u32 = 60 * 60;
/// As long as the draft itself waits.
const GOOD: TimeDelta = TimeDelta::days(DRAFT_DAYS as i64);
/// Pressed twice it opens once: so long the same link gives the same token again.
const TWICE: TimeDelta = TimeDelta::minutes(1);

/// A link that waits to be mailed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftLink {
    /// Where to.
    pub address: String,
    /// The language of the page on which it was asked for.
    pub lang: Lang,
    /// Until when it is good.
    pub until: DateTime<Utc>,
}

/// Has a link mailed. The draft lives as long as the link. To an address that got enough in this hour nothing goes, and
/// nobody who asks learns that: it may be somebody else's.
///
/// # Errors
/// In how many seconds the draft may ask again; [`StoreError::NotFound`] for a draft that is not there, or was filed.
pub async fn ask(
    house: &House,
    draft: DraftId,
    address: &Prose,
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), u32>> {
    let to = address.as_str().to_lowercase();
    if let Err(wait) = rates::take(house, &format!("draft link of {draft:?}"), AN_HOUR, HOUR_SECONDS, now).await? {
        return Ok(Err(wait));
    }
    if rates::take(house, &format!("draft link to {to}"), AN_HOUR, HOUR_SECONDS, now).await?.is_err() {
        return Ok(Ok(()));
    }
    let id = Uuid::new_v4();
    let mut tx = house.pool.begin().await?;
    let touched = sqlx::query!("UPDATE draft SET saved_at = $2 WHERE id = $1 AND filed IS NULL", draft.0, now);
    if touched.execute(&mut *tx).await?.rows_affected() == 0 {
        return Err(StoreError::NotFound);
    }
    sqlx::query!(
        "INSERT INTO draft_link (id, token_hash, draft, address, lang, made_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id,
        keys::token_hash(&house.keys.draft_link_token(id)),
        draft.0,
        address.as_str(),
        &*lang.tag(),
        now,
        now + GOOD,
    )
    .execute(&mut *tx)
    .await?;
    jobs::enqueue(&mut tx, DRAFT_LINK, id, now, &format!("{DRAFT_LINK} {id}")).await?;
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(Ok(()))
}

/// A link whose mail did not go yet; nothing when it went, was used, or the draft is gone.
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &PgPool, id: Uuid, now: DateTime<Utc>) -> Result<Option<DraftLink>> {
    let row = sqlx::query!(
        r#"SELECT address AS "address!", lang, expires_at FROM draft_link
            WHERE id = $1 AND address IS NOT NULL AND used_at IS NULL AND expires_at > $2"#,
        id,
        now,
    );
    let row = row.fetch_optional(db).await?;
    Ok(row.map(|r| DraftLink {
        address: r.address,
        lang: Lang::of_tag(&r.lang).unwrap_or_default(),
        until: r.expires_at,
    }))
}

/// The mail went, or never will: its address is of no more use.
///
/// # Errors
/// When the database fails.
pub async fn forget_address(db: &PgPool, id: Uuid) -> Result<()> {
    sqlx::query!("UPDATE draft_link SET address = NULL WHERE id = $1", id).execute(db).await?;
    Ok(())
}

/// Opens the draft of a link on one more device, once; gives the token for its cookie.
///
/// # Errors
/// [`StoreError::NotFound`] for a link that is none, was used, is too old, or whose draft was filed or wiped.
pub async fn open(db: &PgPool, keys: &Keys, token: &str, now: DateTime<Utc>) -> Result<String> {
    let mut tx = db.begin().await?;
    let row = sqlx::query!(
        "UPDATE draft_link AS l SET used_at = coalesce(l.used_at, $2)
           FROM draft AS d
          WHERE l.token_hash = $1 AND l.expires_at > $2 AND (l.used_at IS NULL OR l.used_at > $3)
            AND d.id = l.draft AND d.filed IS NULL
         RETURNING l.id, l.draft",
        keys::token_hash(token),
        now,
        now - TWICE,
    );
    let row = row.fetch_optional(&mut *tx).await?.ok_or(StoreError::NotFound)?;
    let token = keys.draft_device_token(row.id);
    devices::let_in(&mut tx, DraftId(row.draft), &Device::of(&token), now).await?;
    tx.commit().await?;
    Ok(token)
}

/// Forgets links that ended by themselves, and addresses of mails that never went; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM draft_link WHERE expires_at <= $1", now).execute(db).await?.rows_affected())
}
