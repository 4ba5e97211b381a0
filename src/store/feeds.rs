//! The addresses from which calendars read somebody's own terms. The table knows the hash of a token only; the token itself
//! is derived from a key outside the database, so that its owner can read it again.

use super::{Result, StoreError};
use crate::{
    domain::ids::StaffId,
    house::{
        House,
        keys::{self, Keys},
    },
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// Somebody's feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// The secret part of its address.
    pub token: String,
    /// Since when it works.
    pub since: DateTime<Utc>,
}

/// Makes somebody a feed; the one before ends.
///
/// # Errors
/// [`StoreError::NotFound`] for who has no account.
pub async fn make(house: &House, who: StaffId, now: DateTime<Utc>) -> Result<Feed> {
    let id = Uuid::new_v4();
    let token = house.keys.feed_token(id);
    let made = sqlx::query!(
        "INSERT INTO calendar_feed (staff, id, token_hash, made_at) SELECT staff, $2, $3, $4 FROM account WHERE staff = $1
         ON CONFLICT (staff) DO UPDATE SET id = $2, token_hash = $3, made_at = $4",
        who.0,
        id,
        keys::token_hash(&token),
        now,
    );
    match made.execute(&house.pool).await?.rows_affected() {
        0 => Err(StoreError::NotFound),
        _ => Ok(Feed { token, since: now }),
    }
}

/// Takes somebody's feed back.
///
/// # Errors
/// When the database fails.
pub async fn end(db: &PgPool, who: StaffId) -> Result<()> {
    sqlx::query!("DELETE FROM calendar_feed WHERE staff = $1", who.0).execute(db).await?;
    Ok(())
}

/// Somebody's feed, when they have one.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &PgPool, keys: &Keys, who: StaffId) -> Result<Option<Feed>> {
    let row = sqlx::query!("SELECT id, made_at FROM calendar_feed WHERE staff = $1", who.0);
    let row = row.fetch_optional(db).await?;
    Ok(row.map(|r| Feed { token: keys.feed_token(r.id), since: r.made_at }))
}

/// Whose feed a token is; nobody's when it is unknown, was taken back, or its owner has no way in any more.
///
/// # Errors
/// When the database fails.
pub async fn by_token(db: &PgPool, token: &str) -> Result<Option<StaffId>> {
    let staff = sqlx::query_scalar!(
        "SELECT f.staff FROM calendar_feed AS f JOIN account AS a USING (staff)
          WHERE f.token_hash = $1 AND (a.password_hash IS NOT NULL OR a.subject IS NOT NULL)",
        keys::token_hash(token),
    );
    Ok(staff.fetch_optional(db).await?.map(StaffId))
}
