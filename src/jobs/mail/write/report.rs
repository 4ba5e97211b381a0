//! That a weekly report was not issued, or that it was (R16); and that the one of a year is not public.

use super::{Answer, Written};
use crate::{
    domain::{
        ids::StaffId,
        report::{Week, Year},
    },
    house::House,
    store::{self, organisation, report},
    text::mail::{Letter, OfReport, report_due, report_issued, report_year_due},
};
use chrono::NaiveDate;

/// That it was not issued; nothing once it was.
pub(super) async fn due(house: &House, sunday: NaiveDate, id: StaffId) -> store::Result<Answer> {
    if !report::issued(&house.pool, Week::of(sunday)).await?.is_empty() {
        return Ok(Err("it was issued meanwhile"));
    }
    to(house, sunday, id, report_due).await
}

/// That it was issued, or a later version of it.
pub(super) async fn issued(house: &House, sunday: NaiveDate, version: u32, id: StaffId) -> store::Result<Answer> {
    let issued =
        report::issued(&house.pool, Week::of(sunday)).await?.into_iter().find(|issued| issued.version == version);
    let checkpoint = issued.and_then(|issued| issued.checkpoint).map(|(number, mac)| (number, hex::encode(mac)));
    let checkpoint = checkpoint.as_ref().map(|(number, mac)| (*number, mac.as_str()));
    to(house, sunday, id, |about| report_issued(about, version, checkpoint)).await
}

/// That the report of the year before a day is not public yet; nothing once it is.
pub(super) async fn year_due(house: &House, day: NaiveDate, id: StaffId) -> store::Result<Answer> {
    let Some(year) = Year::of(day).and_then(Year::previous) else { return Ok(Err("there is no such year")) };
    if report::years(&house.pool).await?.contains(&year) {
        return Ok(Err("it was published meanwhile"));
    }
    about(house, &year.to_string(), id, report_year_due).await
}

async fn to(
    house: &House,
    sunday: NaiveDate,
    id: StaffId,
    letter: impl FnOnce(&OfReport<'_>) -> Letter,
) -> store::Result<Answer> {
    about(house, &Week::of(sunday).to_string(), id, letter).await
}

async fn about(
    house: &House,
    of: &str,
    id: StaffId,
    letter: impl FnOnce(&OfReport<'_>) -> Letter,
) -> store::Result<Answer> {
    let org = organisation::load(&house.pool).await?;
    let Some(person) = org.member(id) else { return Ok(Err("this person is not here any more")) };
    let Some(address) = person.email.clone() else { return Ok(Err("there is no address")) };
    let about = OfReport { lang: person.lang, organisation: &org.name, name: &person.name, of };
    Ok(Ok(Written::new(&person.name, address, letter(&about))))
}
