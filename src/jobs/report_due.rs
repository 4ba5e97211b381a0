//! R16: a weekly report that is not issued by Tuesday noon is told to who stands in for the coordinator, and on Wednesday
//! to the directors. The report of a year that is not public is told in spring: the law wants it before 1 June.

use crate::{
    domain::{
        access::Role,
        ids::StaffId,
        organisation::Organisation,
        report::{Week, Year},
    },
    house::{House, clock},
    store::{self, organisation, report},
};
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use std::collections::BTreeSet;

/// When it is told that last year's report is not public, as months and days, and to whom.
const YEAR_DUE: [(u32, u32, Role); 3] = [(3, 1, Role::Coordinator), (5, 1, Role::Coordinator), (5, 15, Role::Director)];

/// From which month on it is too late for that (Wet kinderopvang, art. 1.57b).
const TOO_LATE: u32 = 6;

/// Tells whoever is to know by now, each once.
///
/// # Errors
/// When the database fails.
pub(super) async fn tell(house: &House, as_of: DateTime<Utc>) -> store::Result<()> {
    of_year(house, as_of).await?;
    of_week(house, as_of).await
}

async fn of_year(house: &House, as_of: DateTime<Utc>) -> store::Result<()> {
    let today = clock::amsterdam_date(as_of);
    // The last that was reached: whoever begins in May is not told of March as well.
    let reached = YEAR_DUE.iter().rev().filter(|(month, day, _)| (*month, *day) <= (today.month(), today.day()));
    let reached: Vec<_> = reached.filter(|_| today.month() < TOO_LATE).collect();
    let Some(year) = Year::of(today).and_then(Year::previous).filter(|_| !reached.is_empty()) else { return Ok(()) };
    if report::years(&house.pool).await?.contains(&year) {
        return Ok(());
    }
    let org = organisation::load(&house.pool).await?;
    for role in [Role::Coordinator, Role::Director] {
        let Some((month, day, _)) = reached.iter().find(|(_, _, whom)| *whom == role) else { continue };
        let Some(on) = NaiveDate::from_ymd_opt(today.year(), *month, *day) else { continue };
        let who: BTreeSet<StaffId> = if role == Role::Coordinator {
            coordinating(&org, today)
        } else {
            org.with_role(role).map(|m| m.id).collect()
        };
        report::ask_for_year(&house.pool, on, who, as_of).await?;
    }
    Ok(())
}

async fn of_week(house: &House, as_of: DateTime<Utc>) -> store::Result<()> {
    let today = clock::amsterdam_date(as_of);
    let week = Week::of(today).previous();
    let tuesday = week.next().monday() + Days::new(1);
    let past_noon = |day: NaiveDate| as_of >= clock::noon(day);
    if !past_noon(tuesday) || !report::issued(&house.pool, week).await?.is_empty() {
        return Ok(());
    }
    let org = organisation::load(&house.pool).await?;
    let mut who = coordinating(&org, today);
    if past_noon(tuesday + Days::new(1)) {
        who.extend(org.with_role(Role::Director).map(|director| director.id));
    }
    report::ask_for(&house.pool, week, who, as_of).await
}

/// Who coordinates on a day: whoever stands in for a coordinator who is away, and the coordinators who are not.
fn coordinating(org: &Organisation, day: NaiveDate) -> BTreeSet<StaffId> {
    let deputy =
        |who: StaffId| org.deputies.iter().find(|d| d.absent == who && d.covers(day)).map_or(who, |d| d.deputy);
    org.with_role(Role::Coordinator).map(|coordinator| deputy(coordinator.id)).collect()
}
