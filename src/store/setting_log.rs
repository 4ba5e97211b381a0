//! Who changed which setting, and when: only ever added to.

use super::{Result, StoreError, json};
use crate::domain::{ids::StaffId, people::Entry};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};

/// So many lines one page shows.
pub const MOST: i64 = 100;

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number: later lines have higher ones.
    pub id: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: StaffId,
    /// To whom.
    pub about: Option<StaffId>,
    /// What.
    pub entry: Entry,
}

/// Adds a line, as part of what it tells of.
pub(super) async fn note(
    tx: &mut PgConnection,
    by: StaffId,
    about: Option<StaffId>,
    entry: &Entry,
    now: DateTime<Utc>,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO setting_log (at, actor, about, entry) VALUES ($1, $2, $3, $4)",
        now,
        by.0,
        about.map(|who| who.0),
        json(entry)?,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The latest lines below a number, or of all.
///
/// # Errors
/// When the database fails, or holds a line that cannot be.
pub async fn read(db: &PgPool, below: Option<i64>) -> Result<Vec<Line>> {
    let rows = sqlx::query!(
        "SELECT id, at, actor, about, entry FROM setting_log WHERE id < $1 ORDER BY id DESC LIMIT $2",
        below.unwrap_or(i64::MAX),
        MOST,
    );
    let line = |id, at, by, about: Option<_>, entry: String| {
        let entry = serde_json::from_str(&entry).map_err(|e| StoreError::Broken(format!("a line of the log: {e}")))?;
        Ok(Line { id, at, by: StaffId(by), about: about.map(StaffId), entry })
    };
    rows.fetch_all(db).await?.into_iter().map(|r| line(r.id, r.at, r.actor, r.about, r.entry)).collect()
}
