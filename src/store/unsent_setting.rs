//! A form about people or settings that had something wrong in it, kept so that nothing typed is lost.

use crate::{
    domain::ids::StaffId,
    house::{House, keys},
    store::{Result, json},
};
use chrono::{DateTime, Utc};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::PgPool;
use uuid::Uuid;

/// Under which a form comes back: of this person, of this kind, about that one.
pub fn token(house: &House, of: StaffId, kind: &str, about: Uuid) -> String {
    hex::encode(house.keys.mark(&[b"setting", kind.as_bytes(), of.0.as_bytes(), about.as_bytes()]))
}

/// Keeps a form under a token; a later one replaces it.
///
/// # Errors
/// When the database fails.
pub async fn keep(db: &PgPool, token: &str, form: &impl Serialize, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "INSERT INTO unsent_setting (token_hash, form, kept_at) VALUES ($1, $2::text::json, $3)
         ON CONFLICT (token_hash) DO UPDATE SET form = excluded.form, kept_at = excluded.kept_at",
        keys::token_hash(token),
        json(form)?,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The form of a token.
///
/// # Errors
/// When the database fails.
pub async fn find<T: DeserializeOwned>(db: &PgPool, token: &str) -> Result<Option<T>> {
    let form = sqlx::query_scalar!(
        r#"SELECT form::text AS "form!" FROM unsent_setting WHERE token_hash = $1"#,
        keys::token_hash(token)
    );
    // A form of an earlier version of the program is as if it was not kept.
    Ok(form.fetch_optional(db).await?.and_then(|form| serde_json::from_str(&form).ok()))
}

/// Forgets it: the form was accepted.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &PgPool, token: &str) -> Result<()> {
    sqlx::query!("DELETE FROM unsent_setting WHERE token_hash = $1", keys::token_hash(token)).execute(db).await?;
    Ok(())
}

/// Forgets what was kept before a moment; says how much.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, before: DateTime<Utc>) -> Result<u64> {
    Ok(sqlx::query!("DELETE FROM unsent_setting WHERE kept_at < $1", before).execute(db).await?.rows_affected())
}
