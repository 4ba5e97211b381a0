//! The reports of weeks as they were issued last.

use crate::{
    domain::{
        ids::ComplaintId,
        report::{Counted, Reported, Week, Weekly},
    },
    store::{Result, StoreError},
};
use sqlx::PgPool;

/// Those of some weeks, where they were issued.
///
/// # Errors
/// When the database fails.
pub(super) async fn reported(db: &PgPool, weeks: &[Week]) -> Result<Reported> {
    let weeks: Vec<String> = weeks.iter().map(ToString::to_string).collect();
    let bodies = sqlx::query_scalar!(
        "SELECT DISTINCT ON (week) body FROM weekly_report WHERE week = ANY($1) ORDER BY week, version DESC",
        &weeks,
    );
    let strange = |_| StoreError::Broken("a report of a week that was issued cannot be read".to_owned());
    let read =
        |body: String| serde_json::from_str::<Weekly>(&body).map(|report| (report.week, report)).map_err(strange);
    bodies.fetch_all(db).await?.into_iter().map(read).collect()
}

/// Which cases the reports of a week and of later ones counted: those say what that week was, too, and one that is issued
/// after them says nothing else.
///
/// # Errors
/// When the database fails.
pub(super) async fn counted(db: &PgPool, week: Week) -> Result<Counted> {
    let reports = sqlx::query_scalar!(
        r#"SELECT counted AS "counted!" FROM weekly_report WHERE week >= $1 AND counted IS NOT NULL"#,
        week.to_string(),
    );
    Ok(reports.fetch_all(db).await?.into_iter().flatten().map(ComplaintId).collect())
}

/// Whether it was kept which cases the report of a week counted.
///
/// # Errors
/// When the database fails.
pub(super) async fn kept(db: &PgPool, week: Week) -> Result<bool> {
    let kept = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM weekly_report WHERE week = $1 AND counted IS NOT NULL) AS "kept!""#,
        week.to_string(),
    );
    Ok(kept.fetch_one(db).await?)
}

/// The last week of which a report was issued.
///
/// # Errors
/// When the database fails.
pub(super) async fn last_reported(db: &PgPool) -> Result<Option<Week>> {
    let week = sqlx::query_scalar!("SELECT max(week) FROM weekly_report").fetch_one(db).await?;
    Ok(week.and_then(|week| week.parse().ok()))
}
