//! The devices on which a draft is open: each by a token of its own, of which only the hash is known here.

use super::Result;
use crate::{domain::ids::DraftId, house::keys};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};

/// A device, by the hash of its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device(pub(super) Vec<u8>);

impl Device {
    /// The device that holds a token.
    pub fn of(token: &str) -> Self {
        Self(keys::token_hash(token))
    }
}

/// The draft of a token.
///
/// # Errors
/// When the database fails.
pub async fn by_token(db: &PgPool, token: &str) -> Result<Option<DraftId>> {
    let hash = keys::token_hash(token);
    let id =
        sqlx::query_scalar!("SELECT draft FROM draft_token WHERE token_hash = $1", hash).fetch_optional(db).await?;
    Ok(id.map(DraftId))
}

/// Opens a draft on a device; opened again it stays open.
pub(super) async fn let_in(tx: &mut PgConnection, draft: DraftId, device: &Device, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "INSERT INTO draft_token (token_hash, draft, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        device.0,
        draft.0,
        now,
    )
    .execute(tx)
    .await?;
    Ok(())
}
