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
    /// Whether what is known now is not what was issued last; of an earlier version that is not said.
    pub differs: bool,
}

/// It, for whoever oversees; without a week of the last that is over, and without a version in the last one.
///
/// # Errors
/// [`StoreError::NotFound`] for everybody else, for what is no week or not over, and for a version that there is not.
pub async fn shown(
    db: &PgPool,
    who: &StaffActor,
    week: Option<&str>,
    version: Option<&str>,
    today: NaiveDate,
) -> Result<Shown> {
    let last = Week::of(today).previous();
    let week = week.map_or(Ok(last), str::parse).map_err(|_| StoreError::NotFound)?;
    if !who.oversees() || !week.over(today) {
        return Err(StoreError::NotFound);
    }
    let mut versions = issued(db, week).await?;
    let count = versions.len() as u32;
    if let Some(version) = version {
        let earlier = version.parse().ok().and_then(|n: u32| versions.iter().position(|issued| issued.version == n));
        versions.truncate(earlier.ok_or(StoreError::NotFound)? + 1);
    }
    let last = versions.len() as u32 == count;
    let chosen = versions.pop();
    let (mut weekly, mut annex, differs) = match &chosen {
        // What is fixed is not counted again to be read.
        Some(issued) if !last => (issued.weekly.clone(), issued.annex.clone(), false),
        Some(issued) => {
            let (now, _) = weekly(db, week).await?;
            (issued.weekly.clone(), issued.annex.clone(), issued.weekly.bare() != now.bare())
        }
        None => {
            let (now, annex) = weekly(db, week).await?;
            (now, annex, false)
        }
    };
    as_read_by(db, who.id, &mut weekly, &mut annex).await?;
    let annex = who.is(Role::Director).then_some(annex);
    Ok(Shown { weekly, annex, issued: chosen, versions: count, differs })
}
