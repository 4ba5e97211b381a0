//! The streams: for the board, for one case, for a parent who follows.

use super::{
    super::headers::failure,
    view::{BoardView, others},
    watcher::{Heard, Watcher},
};
use crate::{
    domain::{
        access::{self, Actor, StaffActor},
        board::BoardFilter,
        card::CardRow,
        ids::ComplaintId,
        reference::Reference,
    },
    error::AppError,
    house::{House, actor::Visitor, cookies, keys, live::Look},
    store::{case as cases, live, parents},
};
use axum::{
    Extension,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderName, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures::{Stream, stream};
use std::{collections::HashMap, convert::Infallible};

/// `/live/bord`: first every visible card of the filter that the address says, as the page does; then each change.
pub async fn board(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    Query(said): Query<HashMap<String, String>>,
) -> Response {
    let (Some(staff), Some(session)) = (visitor.staff, visitor.session) else {
        return failure(&AppError::LogIn).into_response();
    };
    let watcher = Watcher::of_staff(house, staff.clone(), session);
    let filter = BoardFilter::read(|name| said.get(name).cloned());
    answer(stream::unfold((watcher, BoardView::new(staff, filter)), |(mut watcher, mut view)| async move {
        let event = view.next(&mut watcher).await?;
        Some((Ok(event), (watcher, view)))
    }))
}

/// `/live/zaak/{reference}`: first the version it is at, so that a page catches up; then `changed` with each change,
/// `looking` with who else has it open, `gone` when sight is lost.
pub async fn case(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    Path(reference): Path<String>,
) -> Response {
    let (Some(staff), Some(session)) = (visitor.staff, visitor.session) else {
        return failure(&AppError::LogIn).into_response();
    };
    let actor = Actor::Staff(staff.clone());
    // Before anything is read: what happens from here on is heard.
    let watcher = Watcher::of_staff(house, staff.clone(), session);
    let house = &watcher.house;
    let facts = match reference.parse::<Reference>() {
        Ok(reference) => cases::facts(&house.pool, &reference).await,
        Err(_) => Ok(None),
    };
    match facts {
        Ok(Some(facts)) if access::sees(&actor, &facts).is_some() => {
            // They hear of themselves, and so of who is there already.
            let look = house.live.look(facts.id, staff.id);
            let view = CaseView { watcher, actor, staff, id: facts.id, begun: false, others: None, _look: look };
            answer(stream::unfold(Some(view), |view| async move {
                let mut view = view?;
                let (event, goes_on) = view.next().await?;
                Some((Ok(event), goes_on.then_some(view)))
            }))
        }
        Ok(_) => failure(&AppError::NotFound).into_response(),
        Err(error) => failure(&error.into()).into_response(),
    }
}

/// `/live/volgen`: first the number of the newest event that the complainant may know of, so that a page catches up;
/// then `changed` with each further one.
pub async fn follow(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
) -> Response {
    let token = cookies::get(&headers, cookies::FOLLOW, house.config.secure()).map(keys::token_hash);
    let (Some(id), Some(sight)) = (visitor.complaint, token) else {
        return failure(&AppError::NotFound).into_response();
    };
    let watcher = Watcher::of_complainant(house);
    answer(stream::unfold((watcher, None, sight), move |(mut watcher, told, sight)| async move {
        loop {
            if told.is_some() {
                watcher.next_of(id).await?;
            }
            // A new code ends what the old one opened.
            parents::lives(&watcher.house.pool, &sight).await.ok()?.then_some(())?;
            let seq = live::parents_seq(&watcher.house.pool, id).await.ok()?;
            if told.is_none_or(|told| seq > told) {
                let event = Event::default().event("changed").data(seq.to_string());
                return Some((Ok(event), (watcher, Some(seq), sight)));
            }
        }
    }))
}

/// A case that somebody has open.
struct CaseView {
    watcher: Watcher,
    actor: Actor,
    staff: StaffActor,
    id: ComplaintId,
    /// Whether it was said where it stands.
    begun: bool,
    /// Who else was said to look; nothing before it was said at all.
    others: Option<Vec<String>>,
    /// That they look, while this lives.
    _look: Look,
}

impl CaseView {
    /// The next event, and whether the stream goes on after it; nothing when it ends.
    async fn next(&mut self) -> Option<(Event, bool)> {
        if !std::mem::replace(&mut self.begun, true) {
            return Some(self.changed(&*self.watcher.now(self.id).await?));
        }
        loop {
            match self.watcher.next().await? {
                Heard::Row(row, _) if row.facts.id == self.id => return Some(self.changed(&row)),
                Heard::Missed => {
                    return Some(self.changed(&*self.watcher.now(self.id).await?));
                }
                Heard::Looking(id) if id == self.id => {
                    let facts = cases::facts_by_id(&self.watcher.house.pool, self.id).await.ok().flatten()?;
                    // R8: who holds points of it is told nothing of what happens around them.
                    let whole = access::sees(&self.actor, &facts).is_some_and(|permit| permit.whole());
                    let names = others(&self.watcher, id, self.staff.id).await?;
                    if whole && self.others.as_ref() != Some(&names) {
                        let event = Event::default().event("looking").json_data(&names).ok()?;
                        self.others = Some(names);
                        return Some((event, true));
                    }
                }
                Heard::Row(..) | Heard::Looking(_) => {}
            }
        }
    }

    fn changed(&self, row: &CardRow) -> (Event, bool) {
        match access::sees(&self.actor, &row.facts) {
            Some(_) => (Event::default().event("changed").data(row.card.version.to_string()), true),
            None => (gone(&row.card.reference), false),
        }
    }
}

pub(super) fn gone(reference: &Reference) -> Event {
    Event::default().event("gone").data(reference.as_str())
}

fn answer(events: impl Stream<Item = Result<Event, Infallible>> + Send + 'static) -> Response {
    let mut headers = HeaderMap::new();
    // A proxy that gathers answers would make live late.
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    (headers, Sse::new(events).keep_alive(KeepAlive::default())).into_response()
}
