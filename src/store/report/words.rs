//! What the coordinator says in the report of a year: every save is kept, one is issued.

use super::super::{Result, StoreError, json, organisation};
use crate::domain::{
    ids::StaffId,
    report::{Names, Year, YearWords},
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// 1, and more each time.
    pub version: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: StaffId,
    /// The texts.
    pub words: YearWords,
    /// When it was issued.
    pub issued_at: Option<DateTime<Utc>>,
}

/// What was saved for a year, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn saved(db: &PgPool, year: Year) -> Result<Vec<Saved>> {
    let rows = sqlx::query!(
        "SELECT version, saved_at, saved_by, words, issued_at FROM yearly_words WHERE year = $1 ORDER BY version DESC",
        year.number(),
    );
    let rows = rows.fetch_all(db).await?.into_iter();
    let read = |words: &str| {
        serde_json::from_str(words).map_err(|_| StoreError::Broken(format!("what is said of {year} cannot be read")))
    };
    rows.map(|r| {
        let words = read(&r.words)?;
        Ok(Saved { version: r.version as u32, at: r.saved_at, by: StaffId(r.saved_by), words, issued_at: r.issued_at })
    })
    .collect()
}

/// What was issued last of a year.
///
/// # Errors
/// When the database fails.
pub async fn told(db: &PgPool, year: Year) -> Result<Option<YearWords>> {
    Ok(saved(db, year).await?.into_iter().find(|saved| saved.issued_at.is_some()).map(|saved| saved.words))
}

/// Keeps what somebody wrote, beside everything that was kept before; the same again is kept once. Gives its version.
///
/// # Errors
/// When the database fails.
pub async fn save(db: &PgPool, year: Year, words: &YearWords, by: StaffId, now: DateTime<Utc>) -> Result<u32> {
    let mut tx = db.begin().await?;
    // Two who save at once stand in line.
    sqlx::query!("SELECT pg_advisory_xact_lock(hashtext('yearly_words'), $1)", year.number()).execute(&mut *tx).await?;
    let last = sqlx::query!(
        "SELECT version, words FROM yearly_words WHERE year = $1 ORDER BY version DESC LIMIT 1",
        year.number()
    );
    let last = last.fetch_optional(&mut *tx).await?;
    let words = json(words)?;
    if let Some(last) = last.as_ref().filter(|last| last.words == words) {
        return Ok(last.version as u32);
    }
    let version = last.map_or(0, |last| last.version) + 1;
    sqlx::query!(
        "INSERT INTO yearly_words (year, version, saved_at, saved_by, words) VALUES ($1, $2, $3, $4, $5)",
        year.number(),
        version,
        now,
        by.0,
        words,
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(version as u32)
}

/// Issues a version, once the numbers of its year are frozen. False before that, when a text is too long or lacks that the
/// law asks for, or when there is no such version, or it was issued before.
///
/// # Errors
/// When the database fails.
pub async fn issue(db: &PgPool, year: Year, version: u32, now: DateTime<Utc>) -> Result<bool> {
    let fit = |words: &YearWords| words.missing().is_none() && words.unfit().is_none();
    let whole = |saved: &Saved| saved.version == version && fit(&saved.words);
    if super::frozen(db, year).await?.is_none() || !saved(db, year).await?.iter().any(whole) {
        return Ok(false);
    }
    let issued = sqlx::query!(
        "UPDATE yearly_words SET issued_at = $3 WHERE year = $1 AND version = $2 AND issued_at IS NULL",
        year.number(),
        version as i32,
        now,
    );
    Ok(issued.execute(db).await?.rows_affected() == 1)
}

/// The names by which somebody could be known in what is told of a year: of everybody who works here, and of the parents
/// and children of its complaints, as far as they are kept; without those of cases that who asks may not know of.
///
/// # Errors
/// When the database fails.
pub async fn names(db: &PgPool, year: Year, asks: StaffId) -> Result<Names> {
    let org = organisation::load(db).await?;
    let span = year.span();
    let families = sqlx::query_scalar!(
        "SELECT p.words FROM card AS c
           JOIN event AS e ON e.complaint = c.complaint AND e.seq = 1
           JOIN personal_text AS p ON p.complaint = e.complaint AND p.seq = e.seq
          WHERE c.received_on BETWEEN $1 AND $2 AND $3 <> ALL (c.conflicted)
            AND p.id::text IN (e.body::json #>> '{event,texts,name}', e.body::json #>> '{event,texts,child_name}')",
        span.from,
        span.to,
        asks.0,
    );
    let families = families.fetch_all(db).await?;
    let staff = org.staff.iter().map(|member| member.name.as_str());
    Ok(Names::new(staff, families.iter().map(String::as_str)))
}
