//! Reminders of what is near or late: one mail a day for each person, in working hours.

use crate::{
    domain::{
        access::{self, Actor, CaseFacts},
        ids::{ComplaintId, StaffId},
        organisation::Organisation,
        reach::Reach,
        reminders::{self, Watched, What, Who},
    },
    house::{House, clock},
    store::{self, case, organisation, reminders as store_reminders},
};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

/// Reminds everybody of what this day asks of them; nobody outside working hours, and each once.
///
/// # Errors
/// When the database fails.
pub(super) async fn remind(house: &House, as_of: DateTime<Utc>) -> store::Result<()> {
    let db = &house.pool;
    let calendar = organisation::calendar(db).await?;
    if !clock::in_working_hours(as_of, &calendar) {
        return Ok(());
    }
    let today = clock::amsterdam_date(as_of);
    let org = organisation::load(db).await?;
    let mut bundles: BTreeMap<StaffId, Vec<(ComplaintId, What)>> = BTreeMap::new();
    for complaint in store_reminders::candidates(db, reminders::horizon(&calendar, today)).await? {
        let Some(facts) = case::facts_by_id(db, complaint).await? else { continue };
        let Some(permit) = access::sees(&Actor::System, &facts) else { continue };
        let watched = Watched::of(&case::open(db, &permit).await?.complaint);
        for (who, what) in reminders::due(&watched, &calendar, today) {
            for person in people(&org, &facts, today, who) {
                let bundle = bundles.entry(person).or_default();
                if !bundle.contains(&(complaint, what)) {
                    bundle.push((complaint, what));
                }
            }
        }
    }
    let mut mails = 0_u32;
    for (person, bundle) in bundles {
        mails += u32::from(store_reminders::remind(db, today, person, &bundle, as_of).await?);
    }
    tracing::info!(mails, "reminded of what is near or late");
    Ok(())
}

/// The people a reminder goes to: whoever is away is stood in for, and nobody hears of a case they could not open; but
/// R14: who owns a measure of one hears that it is due, and whoever handles it hears too.
fn people(org: &Organisation, facts: &CaseFacts, today: NaiveDate, who: Who) -> Vec<StaffId> {
    let reach = Reach { org, case: facts, today };
    match who {
        Who::Handler => reach.handling(),
        // R8: who only holds points settles no measure; who handles it hears of that.
        Who::Owner(owner) => match reach.present_to_all(owner) {
            Some(one) => vec![one],
            None => reach.handling().into_iter().chain(reach.unseeing(owner)).collect(),
        },
        Who::Coordinators => reach.coordinators(),
        Who::NextLevel => reach.each(facts.told.iter().copied()),
    }
}
