//! R16: a weekly report that is not issued by Tuesday noon is told to who stands in for the coordinator, and on Wednesday
//! to the directors.

use crate::{
    domain::{access::Role, ids::StaffId, organisation::Organisation, report::Week},
    house::{House, clock},
    store::{self, organisation, report},
};
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::BTreeSet;

/// Tells whoever is to know by now, each once.
///
/// # Errors
/// When the database fails.
pub(super) async fn tell(house: &House, as_of: DateTime<Utc>) -> store::Result<()> {
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
