//! What only the server does when a complaint is entered (R3): whom it lets in, the one road, and what it shows after.

use super::api::Done;
use crate::{
    domain::{
        access::{self, Actor, StaffActor},
        field::{FieldError, Problem},
        intake::{Entry, NewComplaint, parse_entry},
        organisation::Organisation,
        reference::Reference,
    },
    error::AppError,
    house::{House, actor, cookies},
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
    let seen = access::sees(&Actor::Staff(staff.clone()), &facts).is_some_and(|permit| permit.whole());
    let names = file.events.iter().flat_map(|recorded| recorded.event.files()).filter(|_| seen);
    let files = names.filter_map(|name| file.words.get(name).cloned()).collect();
    let filed = file.complaint.filed;
    Ok(Some(Done {
        reference: filed.reference.to_string(),
        terms: filed.terms,
        late: filed.late,
        mailed: filed.has_email && filed.safe,
        safe: filed.safe,
        seen,
        files,
        refused: cookies::take_refused(),
    }))
}
