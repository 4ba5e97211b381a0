//! To who sees to a measure of a judgement that went out (R14): also of a case that they cannot open, or not wholly.

use super::{Answer, Written};
use crate::{
    domain::{
        access::{self, Action, Actor, CaseFacts},
        ids::StaffId,
        lang::Lang,
        organisation::Organisation,
        reach::Reach,
    },
    house::{House, clock},
    store::{self, case, organisation},
    text::mail::{self as texts, How, ToTake},
};
use chrono::{DateTime, Utc};

pub(super) async fn write(house: &House, facts: &CaseFacts, id: StaffId, now: DateTime<Utc>) -> store::Result<Answer> {
    let Some(permit) = access::sees(&Actor::System, facts) else { return Ok(Err("the case is gone")) };
    let case = case::open(&house.pool, &permit).await?.complaint;
    let org = organisation::load(&house.pool).await?;
    let reach = Reach { org: &org, case: facts, today: clock::amsterdam_date(now) };
    let new = case.measures.iter().filter(|m| m.open() && m.number > case.measures_before);
    let theirs = new.filter(|m| m.owner.and_then(|o| reach.seeing_to(o)) == Some(id));
    let days: Vec<_> = theirs.map(|m| m.by).collect();
    let Some(first) = days.iter().min().copied() else { return Ok(Err("they see to no measure of it any more")) };
    let Some(person) = org.member(id) else { return Ok(Err("this person is not here any more")) };
    let Some(address) = person.email.clone() else { return Ok(Err("there is no address")) };
    let settles = access::may(&Actor::Staff(org.acting(id, reach.today)), Action::SettleMeasure, facts);
    let handling = handling(&org, reach, person.lang);
    let how = match (reach.sees_all(id), settles) {
        (true, true) => How::Records,
        (true, false) => How::Reads(&handling),
        (false, _) => How::Asks(&handling),
    };
    let about = ToTake {
        lang: person.lang,
        organisation: &org.name,
        name: &person.name,
        reference: &case.filed.reference,
        measures: days.len(),
        first,
        how,
    };
    Ok(Ok(Written::new(&person.name, address, texts::measure(&about))))
}

/// Whom to ask about a case that one cannot open: by name, or by what they are.
pub(super) fn handling(org: &Organisation, reach: Reach<'_>, lang: Lang) -> String {
    let handler = reach.handling().first().and_then(|h| org.member(*h)).map(|h| h.name.clone());
    handler.unwrap_or_else(|| texts::the_coordinator(lang).to_owned())
}
