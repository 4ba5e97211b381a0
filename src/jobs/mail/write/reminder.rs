//! What somebody's reminder of a day says: of the cases that are theirs to see at the moment it goes.

use super::{Answer, Written};
use crate::{
    domain::{
        access::{self, Actor, CaseFacts},
        ids::StaffId,
        lang::Lang,
    },
    house::{House, clock},
    store::{self, board, organisation, reminders},
    text::mail::{self as texts, ToRemind},
};
use chrono::{DateTime, NaiveDate, Utc};

pub(super) async fn write(house: &House, day: NaiveDate, id: StaffId, now: DateTime<Utc>) -> store::Result<Answer> {
    let db = &house.pool;
    let org = organisation::load(db).await?;
    let actor = Actor::Staff(org.acting(id, clock::amsterdam_date(now)));
    // R8: who only holds points is reminded of nothing.
    let whole = |facts: &CaseFacts| access::sees(&actor, facts).is_some_and(|permit| permit.whole());
    let mut lines = Vec::new();
    for (complaint, what) in reminders::of(db, day, id).await? {
        let row = board::card(db, complaint).await?;
        // R6, R7: of a diverted case no mail goes, also not to those who may see it.
        let theirs = row.filter(|row| !row.facts.diverted && whole(&row.facts));
        lines.extend(theirs.map(|row| (row.card.reference, what)));
    }
    let Some(person) = org.member(id) else { return Ok(Err("this person is not here any more")) };
    let Some(address) = person.email.clone() else { return Ok(Err("there is no address")) };
    if lines.is_empty() {
        return Ok(Err("this person may see none of it any more"));
    }
    let about = ToRemind { lang: Lang::Nl, organisation: &org.name, name: &person.name, lines: &lines };
    Ok(Ok(Written { name: person.name.clone(), address, letter: texts::reminder(&about) }))
}
