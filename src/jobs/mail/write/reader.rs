//! The link of whoever may read a committee's complaint (R5): a personal link, and not a word of the case.

use super::{Answer, Written};
use crate::{
    domain::access::{self, Actor, CaseFacts},
    house::{House, clock},
    store::{
        self, case,
        links::{self, Purpose},
        organisation,
    },
    text::mail::{self as texts, ToInvite},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

pub(super) async fn write(house: &House, mail: Uuid, facts: &CaseFacts, now: DateTime<Utc>) -> store::Result<Answer> {
    let Some(link) = links::of_mail(&house.pool, mail).await? else { return Ok(Err("there is no link")) };
    let Purpose::Reader(number) = link.purpose else { return Ok(Err("the link is not for who reads along")) };
    if !link.good(now) || access::sees(&link.purpose.actor(facts.id), facts).is_none() {
        return Ok(Err("the link was taken back"));
    }
    let Some(permit) = access::sees(&Actor::System, facts) else { return Ok(Err("the case is gone")) };
    let file = case::open(&house.pool, &permit).await?;
    let reader = file.complaint.readers.iter().find(|r| r.number == number);
    let word = |id| file.words.get(&id).cloned();
    let Some((name, address)) = reader.and_then(|r| Some((word(r.name)?, word(r.email)?))) else {
        return Ok(Err("there is no address"));
    };
    let org = organisation::load(&house.pool).await?;
    let token = house.keys.link_token(link.id);
    let until = clock::amsterdam_date(link.expires_at);
    let lang = file.complaint.filed.lang;
    let about = ToInvite { lang, organisation: &org.name, name: &name, token: &token, until };
    let letter = texts::read_along(&about);
    let today = clock::amsterdam_date(now);
    Ok(Ok(Written::new(&name, address, letter).answered(&org, &facts.conflicted, today)))
}
