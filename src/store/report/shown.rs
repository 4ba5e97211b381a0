//! The report of a week as somebody reads it: as it was issued last, or for who issues it as it would be.

use super::{
    Issued, as_read_by, issued,
    reported::{kept, last_reported},
    weekly,
};
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
    /// The week.
    pub week: Week,
    /// The report. As long as it was not issued only who issues it reads it: the figures of a draft still change, and
    /// would tell a director when a case turns out to concern them.
    pub weekly: Option<Weekly>,
    /// What concerns a coordinator or a director: for directors, and only what does not concern them.
    pub annex: Option<Vec<Annex>>,
    /// How it was issued, when it was.
    pub issued: Option<Issued>,
    /// How many versions there are.
    pub versions: u32,
    /// Whether what is known now is not what was issued last; of an earlier version that is not said. That a
    /// case turned out to concern somebody changes nothing of it.
    pub differs: bool,
}

/// It, for whoever oversees; without a week of the last that is over, for directors of the last that was issued; and without
/// a version in the last one.
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
    let issues = who.is(Role::Coordinator);
    let latest = if issues { None } else { last_reported(db).await? };
    let last = latest.unwrap_or_else(|| Week::of(today).previous());
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
    let (mut report, mut annex) = match &chosen {
        Some(issued) => (Some(issued.weekly.clone()), issued.annex.clone()),
        None if issues => {
            let (now, annex) = weekly(db, week).await?;
            (Some(now), annex)
        }
        None => (None, Vec::new()),
    };
    let differs = match &chosen {
        // What is fixed is counted again for nobody but who could correct it.
        Some(issued) if issues && last => differs(db, &issued.weekly).await?,
        _ => false,
    };
    if let Some(report) = &mut report {
        as_read_by(db, who.id, report, &mut annex).await?;
    }
    let annex = who.is(Role::Director).then_some(annex);
    Ok(Shown { week, weekly: report, annex, issued: chosen, versions: count, differs })
}

/// Whether what is known now is something else, for everybody by the same rule. Of what was issued before it was kept which
/// cases were counted, whatever changed may be whom a case concerns.
async fn differs(db: &PgPool, issued: &Weekly) -> Result<bool> {
    Ok(kept(db, issued.week).await? && weekly(db, issued.week).await?.0.bare() != issued.bare())
}
