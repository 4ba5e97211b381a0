//! The server's side of reading remarks, and of recording what was done about them.

use crate::{
    domain::{
        field::FieldError,
        remark::{Outcome, SettleForm, Sort},
    },
    error::AppError,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Everything the page needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remarks {
    /// Who is logged in.
    pub name: String,
    /// The remarks that are theirs to read: those that wait, then those that are done.
    pub all: Vec<Shown>,
    /// Whether more are done than stand here.
    pub more: bool,
    /// The one that was chosen.
    pub chosen: Option<Chosen>,
}

/// A remark as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Its id.
    pub id: Uuid,
    /// The name of the location.
    pub location: String,
    /// What it is.
    pub sort: Sort,
    /// On which day it came.
    pub sent_on: NaiveDate,
    /// What was said; nothing once it was forgotten.
    pub said: Option<Said>,
    /// What was done, on which day and by whom.
    pub settled: Option<(Outcome, NaiveDate, String)>,
}

/// What was said, and by whom. What is empty was not given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What was said.
    pub words: String,
    /// By whom.
    pub name: String,
    /// How to answer.
    pub phone: String,
    /// How to answer.
    pub email: String,
    /// What was done about it.
    pub note: String,
}

/// A remark, with the form to record what was done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The remark.
    pub remark: Shown,
    /// What was typed before, and not recorded.
    pub form: SettleForm,
    /// What was wrong with it.
    pub errors: Vec<FieldError>,
}

/// The remarks of the locations that are theirs; or one of them, to see to.
#[server(name = LoadRemarks, prefix = "/api", endpoint = "opmerkingen/lees")]
pub async fn load_remarks(
    /// The one to see to.
    #[server(default)]
    chosen: Option<Uuid>,
) -> Result<Remarks, AppError> {
    use crate::{
        domain::remark::{parse_settling, read_by},
        house::actor,
        store::{organisation, remarks},
    };
    let staff = server::reader()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let org = organisation::load(&house.pool).await?;
    let found = remarks::of(&house.pool, &read_by(&staff, &org, today)).await?;
    let done = found.iter().filter(|r| r.settled.is_some()).count();
    let all: Vec<Shown> = found.into_iter().map(|remark| server::shown(remark, &org)).collect();
    let chosen = match chosen {
        None => None,
        Some(id) => {
            let remark = all.iter().find(|r| r.id == id).cloned().ok_or(AppError::NotFound)?;
            let kept: Option<SettleForm> = remarks::find(&house.pool, &server::token(&house, staff.id, id)).await?;
            let errors = kept.as_ref().and_then(|form| parse_settling(form).err()).unwrap_or_default();
            Some(Chosen { remark, form: kept.unwrap_or_default(), errors })
        }
    };
    let name = org.name_of(staff.id);
    Ok(Remarks { name, all, more: i64::try_from(done).unwrap_or(i64::MAX) >= remarks::MOST, chosen })
}

/// Records what was done about a remark, once. Says whether this was the once.
#[server(name = SettleRemark, prefix = "/api", endpoint = "opmerkingen/doe")]
pub async fn settle_remark(
    /// Which.
    remark: Uuid,
    /// What was typed.
    #[server(default)]
    form: SettleForm,
) -> Result<bool, AppError> {
    use crate::{
        domain::{
            ids::RemarkId,
            remark::{parse_settling, read_by},
        },
        house::actor,
        public::server::go,
        store::{organisation, remarks},
    };
    let staff = server::reader()?;
    let (house, (now, today)) = (actor::house()?, actor::now());
    let org = organisation::load(&house.pool).await?;
    let theirs = read_by(&staff, &org, today);
    let token = server::token(&house, staff.id, remark);
    match parse_settling(&form) {
        Ok(settling) => {
            let first = remarks::settle(&house.pool, RemarkId(remark), &theirs, staff.id, &settling, now).await?;
            remarks::forget(&house.pool, &token).await?;
            go(if first { "/opmerkingen?gedaan=1" } else { "/opmerkingen?gedaan=eerder" });
            Ok(first)
        }
        Err(errors) => {
            remarks::keep(&house.pool, &token, &form, now).await?;
            go(&format!("/opmerkingen?bericht={remark}"));
            Err(AppError::Fields(errors))
        }
    }
}

#[cfg(feature = "ssr")]
mod server {
    use super::{Said, Shown};
    use crate::{
        domain::{access::StaffActor, ids::StaffId, organisation::Organisation, remark::reads},
        error::AppError,
        house::{House, actor, clock},
        store::remarks::{Remark, Words},
    };
    use uuid::Uuid;

    /// Whoever has a page of remarks.
    pub fn reader() -> Result<StaffActor, AppError> {
        let staff = actor::staff()?;
        if reads(&staff) { Ok(staff) } else { Err(AppError::NotFound) }
    }

    /// Under which a form comes back: of this person, about this remark.
    pub fn token(house: &House, staff: StaffId, remark: Uuid) -> String {
        hex::encode(house.keys.mark(&[b"settling a remark", staff.0.as_bytes(), remark.as_bytes()]))
    }

    pub fn shown(remark: Remark, org: &Organisation) -> Shown {
        let by = |id| org.name_of(id);
        Shown {
            id: remark.id.0,
            location: org.location(remark.location).map(|l| l.name.clone()).unwrap_or_default(),
            sort: remark.sort,
            sent_on: clock::amsterdam_date(remark.sent_at),
            said: remark.words.map(said),
            settled: remark.settled.map(|(outcome, at, who)| (outcome, clock::amsterdam_date(at), by(who))),
        }
    }

    fn said(words: Words) -> Said {
        let Words { words, name, phone, email, note } = words;
        let or_nothing = Option::unwrap_or_default;
        Said {
            words,
            name: or_nothing(name),
            phone: or_nothing(phone),
            email: or_nothing(email),
            note: or_nothing(note),
        }
    }
}
