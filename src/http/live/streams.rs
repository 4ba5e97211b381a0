//! The streams: for the board, for one case, for a parent who follows.

use super::super::headers::failure;
use crate::{
    domain::{
        access::{self, Actor, StaffActor},
        card::{Card, CardRow},
        ids::ComplaintId,
        reference::Reference,
    },
    error::AppError,
    house::{House, actor::Visitor, clock, cookies, keys, live::Change},
    store::{accounts, board as cards, case as cases, live, parents},
};
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, HeaderName, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures::{Stream, stream};
use std::{collections::HashMap, convert::Infallible, sync::Arc, time::Duration};
use tokio::sync::broadcast::{Receiver, error::RecvError};

/// How long at most a stream outlives its session in another process.
const LOOK_AGAIN: Duration = Duration::from_secs(10);

/// `/live/bord`: first every visible card, then each change.
pub async fn board(State(house): State<House>, Extension(visitor): Extension<Visitor>) -> Response {
    let (Some(staff), Some(session)) = (visitor.staff, visitor.session) else {
        return failure(&AppError::LogIn).into_response();
    };
    let watcher = Watcher { changes: house.live.watch(), house, session: Some(session), staff: Some(staff.clone()) };
    answer(stream::unfold((watcher, BoardView::new(staff)), |(mut watcher, mut view)| async move {
        let event = view.next(&mut watcher).await?;
        Some((Ok(event), (watcher, view)))
    }))
}

/// `/live/zaak/{reference}`: first the version it is at, so that a page catches up; then `changed` with each change,
/// `gone` when sight is lost.
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
    let watcher = Watcher { changes: house.live.watch(), house, session: Some(session), staff: Some(staff) };
    let house = &watcher.house;
    let facts = match reference.parse::<Reference>() {
        Ok(reference) => cases::facts(&house.pool, &reference).await,
        Err(_) => Ok(None),
    };
    match facts {
        Ok(Some(facts)) if access::sees(&actor, &facts).is_some() => {
            answer(stream::unfold(Some((watcher, actor, facts.id, false)), |state| async move {
                let (mut watcher, actor, id, begun) = state?;
                let row = if begun { watcher.next_of(id).await? } else { watcher.now(id).await? };
                if access::sees(&actor, &row.facts).is_some() {
                    let event = Event::default().event("changed").data(row.card.version.to_string());
                    Some((Ok(event), Some((watcher, actor, id, true))))
                } else {
                    Some((Ok(gone(&row.card.reference)), None))
                }
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
    let watcher = Watcher { changes: house.live.watch(), house, session: None, staff: None };
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

/// Somebody who watches the hub.
struct Watcher {
    house: House,
    changes: Receiver<Change>,
    session: Option<Vec<u8>>,
    /// As who they began to watch.
    staff: Option<StaffActor>,
}

/// What a watcher hears.
enum Heard {
    Row(Arc<CardRow>),
    /// Too much to hear one by one.
    Missed,
}

impl Watcher {
    /// The next change; nothing when the session or the house ended.
    async fn next(&mut self) -> Option<Heard> {
        loop {
            match tokio::time::timeout(LOOK_AGAIN, self.changes.recv()).await {
                Ok(Ok(Change::Card(row))) => return Some(Heard::Row(row)),
                Ok(Ok(Change::Sessions)) | Err(_) => self.still_in_session().await?,
                Ok(Err(RecvError::Lagged(_))) => return Some(Heard::Missed),
                Ok(Ok(Change::Closing) | Err(RecvError::Closed)) => return None,
            }
        }
    }

    /// The next change of one complaint; its card is read anew when changes were missed.
    async fn next_of(&mut self, id: ComplaintId) -> Option<Arc<CardRow>> {
        loop {
            match self.next().await? {
                Heard::Row(row) if row.facts.id == id => return Some(row),
                Heard::Row(_) => {}
                Heard::Missed => return self.now(id).await,
            }
        }
    }

    /// One complaint as it is now.
    async fn now(&self, id: ComplaintId) -> Option<Arc<CardRow>> {
        cards::card(&self.house.pool, id).await.ok().flatten().map(Arc::new)
    }

    /// The session lives, and its owner is who they were: a deputy whose period ended loses the stream too, and the
    /// browser asks for a new one.
    async fn still_in_session(&self) -> Option<()> {
        let (Some(hash), now) = (&self.session, clock::now()) else { return Some(()) };
        accounts::session_lives(&self.house.pool, hash, now).await.ok()?.then_some(())?;
        let Some(staff) = &self.staff else { return Some(()) };
        let today = accounts::staff_actor(&self.house.pool, staff.id, clock::amsterdam_date(now)).await.ok()?;
        (today == *staff).then_some(())
    }
}

/// What one board shows: versions only go up, and what is no longer visible is taken away.
struct BoardView {
    actor: Actor,
    staff: StaffActor,
    shown: HashMap<ComplaintId, u32>,
    begun: bool,
}

impl BoardView {
    fn new(staff: StaffActor) -> Self {
        Self { actor: Actor::Staff(staff.clone()), staff, shown: HashMap::new(), begun: false }
    }

    async fn next(&mut self, watcher: &mut Watcher) -> Option<Event> {
        if !self.begun {
            return self.snapshot(watcher).await;
        }
        loop {
            match watcher.next().await? {
                Heard::Missed => return self.snapshot(watcher).await,
                Heard::Row(row) => {
                    if let Some(event) = self.change(&row) {
                        return Some(event);
                    }
                }
            }
        }
    }

    async fn snapshot(&mut self, watcher: &Watcher) -> Option<Event> {
        let today = clock::amsterdam_date(clock::now());
        let filter = cards::BoardFilter::default();
        let rows = cards::cards(&watcher.house.pool, &self.staff, &filter, today).await.ok()?;
        self.shown = rows.iter().map(|r| (r.facts.id, r.card.version)).collect();
        self.begun = true;
        let cards: Vec<&Card> = rows.iter().map(|r| &r.card).collect();
        Event::default().event("cards").json_data(cards).ok()
    }

    fn change(&mut self, row: &CardRow) -> Option<Event> {
        let id = row.facts.id;
        let Some(card) = row.shown_to(&self.actor) else {
            return self.shown.remove(&id).map(|_| gone(&row.card.reference));
        };
        if self.shown.get(&id).is_some_and(|v| *v >= card.version) {
            return None;
        }
        self.shown.insert(id, card.version);
        Event::default().event("card").json_data(card).ok()
    }
}

fn gone(reference: &Reference) -> Event {
    Event::default().event("gone").data(reference.as_str())
}

fn answer(events: impl Stream<Item = Result<Event, Infallible>> + Send + 'static) -> Response {
    let mut headers = HeaderMap::new();
    // A proxy that gathers answers would make live late.
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    (headers, Sse::new(events).keep_alive(KeepAlive::default())).into_response()
}
