//! The report of a week as somebody reads it: as it was issued last, or as it would be.

use super::{Issued, as_read_by, issued, weekly};
use crate::{
    domain::{
        access::{Role, StaffActor},
        report::{Annex, Week, Weekly},
    },
    store::{Result, StoreError},
};
use chrono::NaiveDate;
use sqlx::PgPool;

/// What somebody reads of a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The report.
    pub weekly: Weekly,
    /// What concerns a coordinator or a director: for directors, and only what does not concern them.
    pub annex: Option<Vec<Annex>>,
    /// How it was issued, when it was.
    pub issued: Option<Issued>,
    /// How many versions there are.
    pub versions: u32,
    /// Whether what is known now is not what was issued.
    pub differs: bool,
}

/// It, for whoever oversees; without a week of the last that is over.
///
/// # Errors
/// [`StoreError::NotFound`] for everybody else, and for what is no week or not over.
pub async fn shown(db: &PgPool, who: &StaffActor, week: Option<&str>, today: NaiveDate) -> Result<Shown> {
    let last = Week::of(today).previous();
    let week = week.map_or(Ok(last), str::parse).map_err(|_| StoreError::NotFound)?;
    if !who.oversees() || !week.over(today) {
        return Err(StoreError::NotFound);
    }
    let (now, annex_now) = weekly(db, week).await?;
    let mut versions = issued(db, week).await?;
    let count = versions.len() as u32;
    let latest = versions.pop();
    let differs = latest.as_ref().is_some_and(|issued| issued.weekly != now);
    let (mut weekly, mut annex) =
        latest.as_ref().map_or((now, annex_now), |latest| (latest.weekly.clone(), latest.annex.clone()));
    as_read_by(db, who.id, &mut weekly, &mut annex).await?;
    let annex = who.is(Role::Director).then_some(annex);
    Ok(Shown { weekly, annex, issued: latest, versions: count, differs })
}
