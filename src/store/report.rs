//! Reports: what they say now, and what they said when they were issued (R16).

mod issue;
mod reminding;
mod reported;
mod shown;
pub mod words;
mod yearly;

pub use issue::{Issue, Issued, NotIssued, forget_comment, issue, issued, keep_comment, kept_comment};
pub use reminding::{ask_for, ask_for_year};
pub use shown::{Shown, shown};
pub use yearly::{freeze, frozen, published, unpublished, years};

use super::{Result, StoreError, organisation, record};
use crate::{
    domain::{
        access::{Role, StaffActor},
        ids::StaffId,
        organisation::Organisation,
        report::{self, Annex, Before, Counted, Record, WEEKS_BEFORE, Week, Weekly, Year, Yearly},
    },
    house::House,
};
use chrono::NaiveDate;
use sqlx::PgPool;
use std::collections::BTreeSet;

/// The report of a week with its annex, by everything that is known now.
///
/// # Errors
/// When the database fails.
pub async fn weekly(db: &PgPool, week: Week) -> Result<(Weekly, Vec<Annex>)> {
    let (weekly, annex, _) = drawn_up(db, week).await?;
    Ok((weekly, annex))
}

/// The same, with what it counts.
async fn drawn_up(db: &PgPool, week: Week) -> Result<(Weekly, Vec<Annex>, Counted)> {
    let records = known(db, week).await?;
    let org = organisation::load(db).await?;
    let (regions, reported) =
        (organisation::regions(db).await?, reported::reported(db, &week.before(WEEKS_BEFORE)).await?);
    let counted = report::counted(&records, &org, &reported::counted(db, week).await?);
    let weekly = report::weekly(&records, week, &org, &regions, &reported, &counted);
    Ok((weekly, report::annex(&records, week, &counted), counted))
}

/// What the report of a week is made of, with the weeks before it.
async fn known(db: &PgPool, week: Week) -> Result<Vec<Record>> {
    let first = week.before(WEEKS_BEFORE).first().map_or(week, |first| *first);
    record::since(db, first.monday()).await
}

/// The figures of the regions of a next-level manager, of the week that is running and the weeks before.
///
/// # Errors
/// [`StoreError::NotFound`] for who has no region.
pub async fn regional(db: &PgPool, who: &StaffActor, today: NaiveDate) -> Result<Weekly> {
    let week = Week::of(today);
    let mut regions = organisation::regions(db).await?;
    regions.retain(|(id, _)| who.is(Role::RegionalManager(*id)));
    if regions.is_empty() {
        return Err(StoreError::NotFound);
    }
    let (org, records) = (organisation::load(db).await?, known(db, week).await?);
    Ok(report::regional(&records, week, &org, &regions, who.id))
}

/// The figures of so many weeks up to and with one, without what concerns a coordinator or a director.
///
/// # Errors
/// When the database fails.
pub async fn weeks(db: &PgPool, last: Week, weeks: usize) -> Result<Vec<Before>> {
    let first = last.next().before(weeks).first().map_or(last, |first| *first);
    let (org, records) = (organisation::load(db).await?, record::since(db, first.monday()).await?);
    Ok(report::weeks(&records, last, weeks, &org))
}

/// A year as it may be told, by everything that is known now and by the threshold that holds now.
///
/// # Errors
/// When the database fails.
pub async fn yearly(house: &House, year: Year) -> Result<Yearly<Option<u32>>> {
    Ok(report::publish(&counted(&house.pool, year).await?, house.config.threshold))
}

/// A year as it is counted: nobody reads this, it is what [`yearly`] hides the small numbers of.
///
/// # Errors
/// When the database fails.
pub async fn counted(db: &PgPool, year: Year) -> Result<Yearly<u32>> {
    let (org, records): (Organisation, Vec<Record>) =
        (organisation::load(db).await?, record::since(db, year.span().from).await?);
    Ok(report::yearly(&records, year, &org, &organisation::regions(db).await?))
}

/// What somebody may read of a report that was made before: without what they may not know of since, and without what
/// was diverted since, which is not read in lists.
///
/// # Errors
/// When the database fails.
pub async fn as_read_by(db: &PgPool, who: StaffId, weekly: &mut Weekly, annex: &mut Vec<Annex>) -> Result<()> {
    let named: Vec<String> = weekly
        .late
        .iter()
        .chain(&weekly.given_late)
        .map(|l| &l.reference)
        .chain(annex.iter().map(|a| &a.reference))
        .map(ToString::to_string)
        .collect();
    let gone = sqlx::query_scalar!(
        "SELECT reference FROM card WHERE reference = ANY($1) AND (diverted OR $2 = ANY(conflicted))",
        &named,
        who.0,
    );
    let gone: BTreeSet<String> = gone.fetch_all(db).await?.into_iter().collect();
    for lines in [&mut weekly.late, &mut weekly.given_late] {
        lines.retain(|late| !gone.contains(late.reference.as_str()));
    }
    annex.retain(|case| !case.conflicted.contains(&who) && !gone.contains(case.reference.as_str()));
    Ok(())
}
