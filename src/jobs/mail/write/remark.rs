//! The mail that a parent let a location know something. Not a word of it stands in the mail.

use super::{Answer, Written};
use crate::{
    domain::{
        ids::{RemarkId, StaffId},
        remark::read_by,
    },
    house::{House, clock},
    store::{self, organisation, remarks},
    text::mail::{self as texts, ToTell},
};
use chrono::{DateTime, Utc};

pub(super) async fn write(house: &House, about: RemarkId, id: StaffId, now: DateTime<Utc>) -> store::Result<Answer> {
    let org = organisation::load(&house.pool).await?;
    let today = clock::amsterdam_date(now);
    let Some(location) = remarks::waiting_at(&house.pool, about).await? else {
        return Ok(Err("somebody saw to it meanwhile"));
    };
    if !read_by(&org.acting(id, today), &org, today).contains(&location) {
        return Ok(Err("this person may not read it any more"));
    }
    let (Some(person), Some(location)) = (org.member(id), org.location(location)) else {
        return Ok(Err("this person is not here any more"));
    };
    let Some(address) = person.email.clone() else { return Ok(Err("there is no address")) };
    let about = ToTell { lang: person.lang, organisation: &org.name, name: &person.name, location: &location.name };
    Ok(Ok(Written::new(&person.name, address, texts::remark(&about))))
}
