//! The invitation of a subject to be heard (R11): a personal link, and not a word of the case.

use super::{Answer, Written};
use crate::{
    domain::access::{self, CaseFacts},
    house::{House, clock},
    store::{
        self,
        links::{self, Purpose},
        organisation,
    },
    text::mail::{self as texts, ToInvite},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

pub(super) async fn write(house: &House, mail: Uuid, facts: &CaseFacts, now: DateTime<Utc>) -> store::Result<Answer> {
    let Some(link) = links::of_mail(&house.pool, mail).await? else { return Ok(Err("there is no link")) };
    if !link.good(now) {
        return Ok(Err("the link was taken back"));
    }
    if access::sees(&link.purpose.actor(facts.id), facts).is_none() {
        return Ok(Err("there is nothing for this person to read"));
    }
    let org = organisation::load(&house.pool).await?;
    let Purpose::Hearing(who) = link.purpose else { return Ok(Err("the link is not for a subject")) };
    let Some(person) = org.member(who) else { return Ok(Err("this person is not here any more")) };
    let Some(address) = person.email.clone() else { return Ok(Err("there is no address")) };
    let token = house.keys.link_token(link.id);
    let until = clock::amsterdam_date(link.expires_at);
    let about = ToInvite { lang: person.lang, organisation: &org.name, name: &person.name, token: &token, until };
    let mail = Written::new(&person.name, address, texts::invitation(&about));
    Ok(Ok(mail.answered(&org, &facts.conflicted, clock::amsterdam_date(now))))
}
