//! That a weekly report was not issued (R16); nothing once it was.

use super::{Answer, Written};
use crate::{
    domain::{ids::StaffId, lang::Lang, report::Week},
    house::House,
    store::{self, organisation, report},
    text::mail::{ReportToCome, report_due},
};
use chrono::NaiveDate;

pub(super) async fn write(house: &House, sunday: NaiveDate, id: StaffId) -> store::Result<Answer> {
    let week = Week::of(sunday);
    if !report::issued(&house.pool, week).await?.is_empty() {
        return Ok(Err("it was issued meanwhile"));
    }
    let org = organisation::load(&house.pool).await?;
    let Some(person) = org.member(id) else { return Ok(Err("this person is not here any more")) };
    let Some(address) = person.email.clone() else { return Ok(Err("there is no address")) };
    let about = ReportToCome { lang: Lang::Nl, organisation: &org.name, name: &person.name, week: &week.to_string() };
    Ok(Ok(Written { name: person.name.clone(), address, letter: report_due(&about) }))
}
