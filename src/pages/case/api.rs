//! The server's side of a case: read it, and act on it.

use super::data::CaseSight;
use crate::{
    domain::{
        forms::{CaseForm, FormKind},
        reference::Reference,
    },
    error::AppError,
};
use leptos::prelude::*;
use uuid::Uuid;

/// A case, for whoever may see it; of which somebody only holds points, those (R8). To anybody else it is not there.
#[server(name = LoadCase, prefix = "/api", endpoint = "zaak/lees")]
pub async fn load_case(
    /// Its reference, as it stands in the address.
    reference: String,
    /// A form that came back, to be shown again.
    #[server(default)]
    returned: Option<FormKind>,
) -> Result<CaseSight, AppError> {
    use super::draft;
    use crate::{
        domain::{
            access::{self, Actor},
            refusal::Refusal,
        },
        house::{actor, cookies},
        store::{case, unsent},
    };
    let staff = actor::staff()?;
    let (house, (now, today)) = (actor::house()?, actor::now());
    let reference: Reference = reference.parse().map_err(|_| AppError::NotFound)?;
    let facts = case::facts(&house.pool, &reference).await?.ok_or(AppError::NotFound)?;
    let permit = access::sees(&Actor::Staff(staff.clone()), &facts).ok_or(AppError::NotFound)?;
    case::opened(&house.pool, &permit, staff.id, now).await?;
    let org = crate::store::organisation::load(&house.pool).await?;
    let returned = match returned {
        Some(kind) => unsent::find(&house.pool, staff.id, facts.id, kind).await?,
        None => None,
    };
    // What changed since they looked was told with it; anything else is still to be told.
    let typed_at =
        returned.as_ref().filter(|u| !matches!(u.error, AppError::Refused(Refusal::Stale(_)))).map(|u| u.seen);
    let unsent = returned.map(|u| (u.form, u.error));
    if !permit.whole() {
        let file = case::part(&house.pool, &permit).await?;
        let part = super::part::read::data(file, &facts, &org, &staff);
        return Ok(CaseSight::Part(Box::new(super::part::PartData { unsent, ..part })));
    }
    let file = case::open(&house.pool, &permit).await?;
    case::read(&house.pool, &permit, staff.id, file.complaint.seq).await?;
    let calendar = crate::store::organisation::calendar(&house.pool).await?;
    let world = crate::domain::decide::World { org: &org, calendar: &calendar, today };
    let mut data = super::offers::data(file, &world, &staff);
    data.linked = server::linked(&house, &staff, &data.complaint.links).await?;
    data.split = server::split(&house, &staff, &data.events).await?;
    data.invitations = super::links::given(&house.pool, &staff, &facts, now).await?;
    data.draft = draft::server::kept(&house, &staff, &data).await?;
    data.unsent = unsent.map(|(form, error)| (draft::server::fitting(form, &data), error));
    data.typed_at = typed_at;
    data.refused = cookies::take_refused();
    Ok(CaseSight::Whole(Box::new(super::offers::with_people(data, &org))))
}

/// A command on a case. What was typed is never lost: a form that a browser posted by itself is kept
/// when something is wrong with it, and shown again.
#[server(name = Act, prefix = "/api", endpoint = "zaak/doe")]
pub async fn act(
    /// On which case.
    reference: Reference,
    /// How many events it had when they looked.
    seen: u32,
    /// Up to where they say that they read what changed since.
    #[server(default)]
    saw: Option<u32>,
    /// The key by which the order acts once.
    key: Uuid,
    /// What.
    form: CaseForm,
) -> Result<u32, AppError> {
    use crate::{
        domain::access::{self, Actor},
        house::{actor, plain},
        store::{case, unsent},
    };
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let facts = case::facts(&house.pool, &reference).await?.ok_or(AppError::NotFound)?;
    access::sees(&Actor::Staff(staff.clone()), &facts).ok_or(AppError::NotFound)?;
    let (page, seen) = (format!("/zaak/{reference}"), seen.max(saw.unwrap_or(0)));
    match server::perform(&house, &staff, facts.id, seen, key, &form).await {
        Ok(seq) => {
            unsent::forget(&house.pool, staff.id, facts.id, form.kind).await?;
            if plain::is_plain() {
                leptos_axum::redirect(&page, false);
            }
            Ok(seq)
        }
        Err(error) if plain::is_plain() => {
            let kind = form.kind.key();
            let kept = unsent::Unsent { form, seen, error };
            unsent::keep(&house.pool, staff.id, facts.id, &kept, now).await?;
            // Without a fragment: with one, a browser does not move the focus to what is wrong.
            leptos_axum::redirect(&format!("{page}?formulier={kind}"), false);
            Ok(seen)
        }
        Err(error) => Err(error),
    }
}

#[cfg(feature = "ssr")]
mod server {
    use super::super::data::Happened;
    use crate::{
        domain::{
            access::{self, Actor, CaseFacts, StaffActor},
            event::Event,
            forms::{self, CaseForm, Meant},
            ids::ComplaintId,
            reference::Reference,
        },
        error::AppError,
        house::{House, actor},
        store::{
            board, case,
            road::{self, Order},
        },
    };
    use uuid::Uuid;

    /// Reads the form and takes the one road.
    pub async fn perform(
        house: &House,
        staff: &StaffActor,
        complaint: ComplaintId,
        seen: u32,
        key: Uuid,
        form: &CaseForm,
    ) -> Result<u32, AppError> {
        let (now, today) = actor::now();
        let other = named(house, staff, &form.reference).await?;
        let actor = Actor::Staff(staff.clone());
        match forms::parse(form, today, other).map_err(AppError::Fields)? {
            Meant::Command(command) => {
                let order = Order { actor, complaint, seen, key, command };
                Ok(road::perform(house, order, now).await?)
            }
            Meant::SplitOff(story) => {
                let (seq, _) = road::split_off(house, actor, complaint, seen, key, story, now).await?;
                Ok(seq)
            }
        }
    }

    /// The case that a reference names, where this person sees it: what is not there and what is not theirs give the
    /// same nothing.
    async fn named(house: &House, staff: &StaffActor, typed: &str) -> Result<Option<ComplaintId>, AppError> {
        let Ok(reference) = typed.parse::<Reference>() else { return Ok(None) };
        let facts = case::facts(&house.pool, &reference).await?;
        Ok(facts.filter(|facts| seen(staff, facts)).map(|facts| facts.id))
    }

    /// The references of the linked cases that this person sees, too.
    pub async fn linked(house: &House, staff: &StaffActor, links: &[ComplaintId]) -> Result<Vec<String>, AppError> {
        let mut references = Vec::new();
        for link in links {
            let row = board::card(&house.pool, *link).await?.filter(|row| seen(staff, &row.facts));
            references.extend(row.map(|row| row.card.reference.to_string()));
        }
        Ok(references)
    }

    /// What was split off, by reference, and whether this person sees it. Who is conflicted with it does not learn of it.
    pub async fn split(
        house: &House,
        staff: &StaffActor,
        events: &[Happened],
    ) -> Result<Vec<(String, bool)>, AppError> {
        let mut references = Vec::new();
        for happened in events {
            let Event::SplitOff { into } = happened.event else { continue };
            let row = board::card(&house.pool, into).await?.filter(|row| !row.facts.conflicted.contains(&staff.id));
            references.extend(row.map(|row| (row.card.reference.to_string(), seen(staff, &row.facts))));
        }
        Ok(references)
    }

    fn seen(staff: &StaffActor, facts: &CaseFacts) -> bool {
        // R8: who only holds points of it learns nothing of what it is linked with.
        access::sees(&Actor::Staff(staff.clone()), facts).is_some_and(|permit| permit.whole())
    }
}
