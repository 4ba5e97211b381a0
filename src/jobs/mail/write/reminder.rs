//! What somebody's reminder of a day says: of the cases that are theirs to see at the moment it goes, and of the measures
//! that are theirs to take (R14).

use super::{Answer, Written, measure::handling};
use crate::{
    domain::{
        access::{self, Actor, CaseFacts},
        card::CardRow,
        ids::StaffId,
        organisation::Organisation,
        reach::Reach,
        reminders::{Term, What},
    },
    house::{House, clock},
    store::{self, board, case, organisation, reminders},
    text::mail::{self as texts, Line, ToRemind},
};
use chrono::{DateTime, NaiveDate, Utc};

pub(super) async fn write(house: &House, day: NaiveDate, id: StaffId, now: DateTime<Utc>) -> store::Result<Answer> {
    let db = &house.pool;
    let org = organisation::load(db).await?;
    let today = clock::amsterdam_date(now);
    let actor = Actor::Staff(org.acting(id, today));
    // R8: who only holds points is reminded of nothing but the measures they own.
    let whole = |facts: &CaseFacts| access::sees(&actor, facts).is_some_and(|permit| permit.whole());
    let mut lines = Vec::new();
    for (complaint, what) in reminders::of(db, day, id).await? {
        // R6, R7: of a diverted case no mail goes, also not to those who may see it.
        let Some(row) = board::card(db, complaint).await?.filter(|row| !row.facts.diverted) else { continue };
        let ask = match whole(&row.facts) {
            true => None,
            false => match whom_to_ask(house, &org, &row, id, what, today).await? {
                None => continue,
                ask => ask,
            },
        };
        lines.push(Line { reference: row.card.reference, what, ask });
    }
    let Some(person) = org.member(id) else { return Ok(Err("this person is not here any more")) };
    let Some(address) = person.email.clone() else { return Ok(Err("there is no address")) };
    if lines.is_empty() {
        return Ok(Err("this person may see none of it any more"));
    }
    let about = ToRemind { lang: person.lang, organisation: &org.name, name: &person.name, lines: &lines };
    Ok(Ok(Written::new(&person.name, address, texts::reminder(&about))))
}

/// R14: whom to ask about an open measure of a case that its owner cannot open; nobody where it is not theirs to take.
async fn whom_to_ask(
    house: &House,
    org: &Organisation,
    row: &CardRow,
    id: StaffId,
    what: What,
    today: NaiveDate,
) -> store::Result<Option<String>> {
    let (Term::Measure(number), Some(permit)) = (what.term, access::sees(&Actor::System, &row.facts)) else {
        return Ok(None);
    };
    let measures = case::open(&house.pool, &permit).await?.complaint.measures;
    let reach = Reach { org, case: &row.facts, today };
    let lang = org.member(id).map(|person| person.lang).unwrap_or_default();
    let open = measures.iter().find(|m| m.number == number && m.open());
    let theirs = open.and_then(|m| m.owner).and_then(|owner| reach.unseeing(owner)) == Some(id);
    Ok(theirs.then(|| handling(org, reach, lang)))
}
