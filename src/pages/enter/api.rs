//! The server's side of entering what came by letter, mail or call (R3).

use crate::{
    domain::{deadlines::Terms, field::FieldError, intake::Entry},
    error::AppError,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Everything the page needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entering {
    /// Today in Amsterdam.
    pub today: NaiveDate,
    /// Who is logged in.
    pub name: String,
    /// Where it can have happened, by town.
    pub spots: Vec<Spot>,
    /// The key by which the form acts once.
    pub key: Uuid,
    /// What was typed so far.
    pub entry: Entry,
    /// What was wrong with it.
    pub errors: Vec<FieldError>,
    /// What was just entered.
    pub done: Option<Done>,
}

/// A location.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Its id, as in the form.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
}

/// What was entered, for whoever entered it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// Its public name.
    pub reference: String,
    /// What is due when.
    pub terms: Terms,
    /// Whether it came late (R4).
    pub late: bool,
    /// Whether a confirmation goes by mail.
    pub mailed: bool,
    /// Whether it is safe to call or mail.
    pub safe: bool,
    /// Whether they see the case.
    pub seen: bool,
}

/// The form; or what was entered with it, for whoever did.
#[server(name = LoadEntering, prefix = "/api", endpoint = "invoeren/lees")]
pub async fn load_entering(
    /// The key of a form that came back, to be shown again.
    #[server(default)]
    draft: Option<Uuid>,
    /// The reference of what was entered.
    #[server(default)]
    entered: String,
) -> Result<Entering, AppError> {
    use crate::{
        domain::intake::{Answers, parse_entry},
        house::actor,
        store::{entries, organisation},
    };
    let staff = server::enterer()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let org = organisation::load(&house.pool).await?;
    let kept = match draft {
        Some(key) => entries::find(&house.pool, staff.id, key).await?.map(|entry| (key, entry)),
        None => None,
    };
    let errors = kept.as_ref().map(|(_, entry)| match parse_entry(entry, today) {
        Ok((new, _)) => server::unknown_places(&new, &org),
        Err(errors) => errors,
    });
    let blank = Entry { answers: Answers { language: "nl".into(), ..Answers::default() }, ..Entry::default() };
    let (key, entry) = kept.unwrap_or_else(|| (Uuid::new_v4(), blank));
    let spot = |l: &crate::domain::organisation::Location| Spot {
        id: l.id.to_string(),
        name: l.name.clone(),
        town: l.town.clone(),
    };
    let mut spots: Vec<Spot> = org.locations.iter().map(spot).collect();
    spots.sort_by(|a, b| (&a.town, &a.name).cmp(&(&b.town, &b.name)));
    Ok(Entering {
        today,
        name: org.member(staff.id).map(|m| m.name.clone()).unwrap_or_default(),
        spots,
        key,
        entry,
        errors: errors.unwrap_or_default(),
        done: server::done(&house, &staff, &entered).await?,
    })
}

/// Enters it, once for each key; gives its reference. What a browser posted by itself is kept when something is wrong
/// with it, and shown again.
#[server(name = EnterComplaint, prefix = "/api", endpoint = "invoeren/doe")]
pub async fn enter_complaint(
    /// The key by which it acts once.
    key: Uuid,
    /// What was typed.
    #[server(default)]
    entry: Entry,
) -> Result<String, AppError> {
    use crate::{
        house::{actor, plain},
        store::entries,
    };
    let staff = server::enterer()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    match server::enter(&house, &staff, &entry, key).await {
        Ok(reference) => {
            entries::forget(&house.pool, staff.id, key).await?;
            if plain::is_plain() {
                leptos_axum::redirect(&format!("/invoeren?klaar={reference}"), false);
            }
            Ok(reference)
        }
        Err(AppError::Fields(_)) if plain::is_plain() => {
            entries::keep(&house.pool, staff.id, key, &entry, now).await?;
            // Without a fragment: with one, a browser does not move the focus to what is wrong.
            leptos_axum::redirect(&format!("/invoeren?concept={key}"), false);
            Ok(String::new())
        }
        Err(error) => Err(error),
    }
}

#[cfg(feature = "ssr")]
mod server {
    use super::Done;
    use crate::{
        domain::{
            access::{self, Actor, StaffActor},
            field::{FieldError, Problem},
            intake::{Entry, NewComplaint, parse_entry},
            organisation::Organisation,
            reference::Reference,
        },
        error::AppError,
        house::{House, actor},
        store::{
            case::{self, RecordedActor},
            organisation, road,
        },
    };
    use uuid::Uuid;

    /// Who asks, where they enter complaints; for everybody else there is nothing here.
    pub fn enterer() -> Result<StaffActor, AppError> {
        actor::staff().and_then(|staff| if staff.enters() { Ok(staff) } else { Err(AppError::NotFound) })
    }

    /// Reads the form and takes the one road.
    pub async fn enter(house: &House, staff: &StaffActor, entry: &Entry, key: Uuid) -> Result<String, AppError> {
        let (now, today) = actor::now();
        let (new, received_on) = parse_entry(entry, today).map_err(AppError::Fields)?;
        let strange = unknown_places(&new, &organisation::load(&house.pool).await?);
        if !strange.is_empty() {
            return Err(AppError::Fields(strange));
        }
        Ok(road::enter(house, staff, new, received_on, key, now).await?.to_string())
    }

    /// A location that is not ours was not chosen on our form.
    pub fn unknown_places(new: &NewComplaint, org: &Organisation) -> Vec<FieldError> {
        let strange = new.place.locations().iter().any(|id| org.location(*id).is_none());
        let error = || FieldError { field: "locations".to_owned(), problem: Problem::UnknownChoice };
        strange.then(error).into_iter().collect()
    }

    /// What this person entered under a reference; nothing of what others did, nor of what they may not know any more.
    pub async fn done(house: &House, staff: &StaffActor, entered: &str) -> Result<Option<Done>, AppError> {
        let Ok(reference) = entered.parse::<Reference>() else { return Ok(None) };
        let Some(facts) = case::facts(&house.pool, &reference).await? else { return Ok(None) };
        let Some(permit) = access::sees(&Actor::System, &facts) else { return Ok(None) };
        let file = case::open(&house.pool, &permit).await?;
        let theirs = file.events.first().is_some_and(|first| first.actor == RecordedActor::Staff(staff.id));
        if !theirs || facts.diverted || facts.conflicted.contains(&staff.id) {
            return Ok(None);
        }
        let filed = file.complaint.filed;
        Ok(Some(Done {
            reference: filed.reference.to_string(),
            terms: filed.terms,
            late: filed.late,
            mailed: filed.has_email && filed.safe,
            safe: filed.safe,
            seen: access::sees(&Actor::Staff(staff.clone()), &facts).is_some(),
        }))
    }
}
