//! The standard texts with which the reasons of a judgement begin (R12).

use super::{Result, StoreError, setting_log};
use crate::{
    domain::{ids::StaffId, intake::Category, judgement::Outcome, people::Entry, standard_text::StandardText},
    house::House,
};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// All of them, by what they are for and by name.
///
/// # Errors
/// When the database fails, or holds one that cannot be.
pub async fn all(db: &PgPool) -> Result<Vec<StandardText>> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, category, outcome, title, words FROM standard_text
          ORDER BY category NULLS FIRST, outcome NULLS FIRST, title, id"
    );
    rows.fetch_all(db).await?.into_iter().map(Row::read).collect()
}

/// Writes one down, in the place of the one before of its id.
///
/// # Errors
/// When the database fails.
pub async fn save(house: &House, by: StaffId, text: &StandardText, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    if find(&mut tx, text.id).await?.as_ref() == Some(text) {
        return Ok(());
    }
    sqlx::query!(
        "INSERT INTO standard_text (id, category, outcome, title, words, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET category = $2, outcome = $3, title = $4, words = $5, changed_at = $6",
        text.id,
        text.category.map(Category::key),
        text.outcome.map(Outcome::key),
        text.title,
        text.words,
        now,
    )
    .execute(&mut *tx)
    .await?;
    setting_log::note(&mut tx, by, None, &Entry::TextWritten(text.category, text.outcome), now).await?;
    tx.commit().await?;
    Ok(())
}

/// Removes one: judgements that began with it stay as they are. Twice is once.
///
/// # Errors
/// When the database fails.
pub async fn remove(house: &House, by: StaffId, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    let Some(text) = find(&mut tx, id).await? else { return Ok(()) };
    sqlx::query!("DELETE FROM standard_text WHERE id = $1", id).execute(&mut *tx).await?;
    setting_log::note(&mut tx, by, None, &Entry::TextRemoved(text.category, text.outcome), now).await?;
    tx.commit().await?;
    Ok(())
}

async fn find(tx: &mut PgConnection, id: Uuid) -> Result<Option<StandardText>> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, category, outcome, title, words FROM standard_text WHERE id = $1 FOR UPDATE",
        id
    );
    row.fetch_optional(tx).await?.map(Row::read).transpose()
}

struct Row {
    id: Uuid,
    category: Option<String>,
    outcome: Option<String>,
    title: String,
    words: String,
}

impl Row {
    fn read(self) -> Result<StandardText> {
        let strange = || StoreError::Broken(format!("a standard text {} that cannot be", self.id));
        let category = self.category.as_deref().map(|key| Category::from_key(key).ok_or_else(strange)).transpose()?;
        let outcome = self.outcome.as_deref().map(|key| Outcome::from_key(key).ok_or_else(strange)).transpose()?;
        Ok(StandardText { id: self.id, category, outcome, title: self.title, words: self.words })
    }
}
