//! The public report of a year: frozen once, when its year is over, so that nothing leaks by watching it change.

use super::super::{Result, StoreError, json};
use crate::{
    domain::report::{Year, YearWords, Yearly},
    house::{House, clock},
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// Freezes the report of a year that is over; what was frozen before stays as it is. Gives what is frozen; nothing
/// while the year is not over.
///
/// # Errors
/// When the database fails.
pub async fn freeze(house: &House, year: Year, now: DateTime<Utc>) -> Result<Option<Yearly<Option<u32>>>> {
    if !year.over(clock::amsterdam_date(now)) {
        return Ok(None);
    }
    if frozen(&house.pool, year).await?.is_none() {
        let told = super::yearly(house, year).await?;
        // Frozen by somebody else meanwhile it stays so.
        sqlx::query!(
            "INSERT INTO yearly_report (year, issued_at, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            year.number(),
            now,
            json(&told)?,
        )
        .execute(&house.pool)
        .await?;
    }
    frozen(&house.pool, year).await
}

/// The report of a year, where it was frozen.
///
/// # Errors
/// When the database fails.
pub async fn frozen(db: &PgPool, year: Year) -> Result<Option<Yearly<Option<u32>>>> {
    let body = sqlx::query_scalar!("SELECT body FROM yearly_report WHERE year = $1", year.number());
    let body = body.fetch_optional(db).await?;
    let strange = |_| StoreError::Broken(format!("the report of {year} that was frozen cannot be read"));
    body.map(|body| serde_json::from_str(&body).map_err(strange)).transpose()
}

/// What everybody may read of the year that an address names: its numbers, and what is said of them. Nothing where it was
/// not published: numbers alone are not the report that the law asks for.
///
/// # Errors
/// When the database fails.
pub async fn published(db: &PgPool, typed: &str) -> Result<Option<(Yearly<Option<u32>>, YearWords)>> {
    // One page has one address: no `+2026`.
    let year = typed.parse().ok().and_then(Year::new).filter(|year| year.to_string() == typed);
    let Some(year) = year else { return Ok(None) };
    Ok(frozen(db, year).await?.zip(super::words::told(db, year).await?))
}

/// The years that were published, the latest first: frozen, and with words that were issued.
///
/// # Errors
/// When the database fails.
pub async fn years(db: &PgPool) -> Result<Vec<Year>> {
    let years = sqlx::query_scalar!(
        "SELECT year FROM yearly_report AS r
          WHERE EXISTS (SELECT FROM yearly_words AS w WHERE w.year = r.year AND w.issued_at IS NOT NULL)
          ORDER BY year DESC"
    );
    Ok(years.fetch_all(db).await?.into_iter().filter_map(Year::new).collect())
}

/// The years that are frozen and not published, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn unpublished(db: &PgPool) -> Result<Vec<Year>> {
    let public = years(db).await?;
    let frozen = sqlx::query_scalar!("SELECT year FROM yearly_report ORDER BY year DESC").fetch_all(db).await?;
    Ok(frozen.into_iter().filter_map(Year::new).filter(|year| !public.contains(year)).collect())
}
