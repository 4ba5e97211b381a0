//! The server's side of who opened a case.

use crate::{domain::copy::Purpose, error::AppError};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// So many on a page.
#[cfg(feature = "ssr")]
const MOST: u32 = 50;

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Openings {
    /// Of which case.
    pub reference: String,
    /// Who is logged in.
    pub name: String,
    /// What those had opened who may not see it.
    pub conflicted: Vec<Conflicted>,
    /// The openings, the newest first.
    pub rows: Vec<Row>,
    /// The copies that were taken along last, the newest first.
    #[serde(default)]
    pub taken: Vec<Taken>,
    /// Which page, from 1.
    pub page: u32,
    /// Whether there are older ones.
    pub more: bool,
}

/// That somebody opened it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Who.
    pub name: String,
    /// What they do.
    pub function: String,
    /// When.
    pub when: Moment,
    /// Why they may not see it.
    pub mark: Option<Mark>,
}

/// That somebody took a copy along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Who.
    pub name: String,
    /// When.
    pub when: Moment,
    /// For whom.
    pub purpose: Purpose,
}

/// A moment, in words' parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// For machines.
    pub at: String,
    /// The Amsterdam date.
    pub day: NaiveDate,
    /// The Amsterdam time of day.
    pub time: String,
}

/// Why somebody may not see a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// It is about them.
    Subject,
    /// They are close to somebody in it, or complain themselves.
    Close,
}

/// What somebody had opened who may not see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflicted {
    /// Who.
    pub name: String,
    /// How often.
    pub times: i64,
    /// The first time.
    pub first: Moment,
    /// The last time.
    pub last: Moment,
}

/// Who opened a case, for who coordinates it and a director who sees it. To anybody else it is not there.
#[server(name = LoadOpenings, prefix = "/api", endpoint = "zaak/geopend")]
pub async fn load_openings(
    /// The case's reference, as it stands in the address.
    reference: String,
    /// Which page, from 1.
    page: u32,
) -> Result<Openings, AppError> {
    use crate::{
        domain::{
            access::{self, Actor},
            ids::StaffId,
            reference::Reference,
        },
        house::{actor, clock},
        store::{case, copies, organisation},
    };
    let staff = actor::staff()?;
    let house = actor::house()?;
    let reference: Reference = reference.parse().map_err(|_| AppError::NotFound)?;
    let facts = case::facts(&house.pool, &reference).await?.ok_or(AppError::NotFound)?;
    let actor = Actor::Staff(staff.clone());
    let permit = access::sees(&actor, &facts).ok_or(AppError::NotFound)?;
    if !access::reads_openings(&actor, &facts) {
        return Err(AppError::NotFound);
    }
    let org = organisation::load(&house.pool).await?;
    let subjects = case::open(&house.pool, &permit).await?.complaint.subjects;
    let page = page.max(1);
    let skip = i64::from(page - 1) * i64::from(MOST);
    // One more than is shown says whether there are older ones.
    let mut openings = case::openings_page(&house.pool, &permit, skip, i64::from(MOST) + 1).await?;
    let more = openings.len() > MOST as usize;
    openings.truncate(MOST as usize);
    let name = |id: StaffId| org.name_of(id);
    let moment = |at: chrono::DateTime<chrono::Utc>| Moment {
        at: at.to_rfc3339(),
        day: clock::amsterdam_date(at),
        time: clock::amsterdam_time(at),
    };
    let mark = |id: StaffId| match facts.conflicted.contains(&id) {
        true if subjects.contains(&id) => Some(Mark::Subject),
        true => Some(Mark::Close),
        false => None,
    };
    let conflicted = case::openings_of(&house.pool, &permit, &facts.conflicted).await?;
    let taken = copies::taken(&house.pool, &permit).await?;
    Ok(Openings {
        taken: taken.into_iter().map(|t| Taken { name: name(t.by), when: moment(t.at), purpose: t.purpose }).collect(),
        reference: reference.to_string(),
        name: name(staff.id),
        conflicted: conflicted
            .into_iter()
            .map(|c| Conflicted { name: name(c.by), times: c.times, first: moment(c.first), last: moment(c.last) })
            .collect(),
        rows: openings
            .into_iter()
            .map(|o| Row {
                name: name(o.by),
                function: org.member(o.by).map(|m| m.function.clone()).unwrap_or_default(),
                when: moment(o.at),
                mark: mark(o.by),
            })
            .collect(),
        page,
        more,
    })
}
