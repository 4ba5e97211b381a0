//! Somebody who watches the hub, for as long as their session lives.

use crate::{
    domain::{
        access::StaffActor,
        card::CardRow,
        ids::{ComplaintId, StaffId},
    },
    house::{House, clock, live::Change},
    store::{accounts, board as cards},
};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::sync::broadcast::{Receiver, error::RecvError};

/// How long at most a stream outlives its session in another process.
const LOOK_AGAIN: Duration = Duration::from_secs(10);

/// Somebody who watches the hub.
pub(super) struct Watcher {
    pub house: House,
    changes: Receiver<Change>,
    session: Option<Vec<u8>>,
    /// When it was seen last that the session lives; nothing when that is to be seen anew.
    checked: Option<Instant>,
    /// As who they began to watch.
    staff: Option<StaffActor>,
}

/// What a watcher hears.
pub(super) enum Heard {
    /// A complaint changed, and who of staff did it.
    Row(Arc<CardRow>, Option<StaffId>),
    /// Others look at a case than before.
    Looking(ComplaintId),
    /// Too much to hear one by one.
    Missed,
}

impl Watcher {
    /// A member of staff who begins to watch.
    pub fn of_staff(house: House, staff: StaffActor, session: Vec<u8>) -> Self {
        Self {
            changes: house.live.watch(),
            house,
            session: Some(session),
            checked: Some(Instant::now()),
            staff: Some(staff),
        }
    }

    /// A complainant who begins to watch.
    pub fn of_complainant(house: House) -> Self {
        Self { changes: house.live.watch(), house, session: None, checked: Some(Instant::now()), staff: None }
    }

    /// The next change; nothing when the session or the house ended. It may be given up and asked again: nothing is lost.
    pub async fn next(&mut self) -> Option<Heard> {
        loop {
            // However much there is to hear.
            if self.checked.is_none_or(|checked| checked.elapsed() >= LOOK_AGAIN) {
                self.still_in_session().await?;
            }
            match tokio::time::timeout(LOOK_AGAIN, self.changes.recv()).await {
                Ok(Ok(Change::Card { row, by })) => return Some(Heard::Row(row, by)),
                Ok(Ok(Change::Looking(id))) => return Some(Heard::Looking(id)),
                Ok(Ok(Change::Sessions)) | Err(_) => self.checked = None,
                Ok(Err(RecvError::Lagged(_))) => return Some(Heard::Missed),
                Ok(Ok(Change::Closing) | Err(RecvError::Closed)) => return None,
            }
        }
    }

    /// The next change of one complaint; its card is read anew when changes were missed.
    pub async fn next_of(&mut self, id: ComplaintId) -> Option<Arc<CardRow>> {
        loop {
            match self.next().await? {
                Heard::Row(row, _) if row.facts.id == id => return Some(row),
                Heard::Row(..) | Heard::Looking(_) => {}
                Heard::Missed => return self.now(id).await,
            }
        }
    }

    /// One complaint as it is now.
    pub async fn now(&self, id: ComplaintId) -> Option<Arc<CardRow>> {
        cards::card(&self.house.pool, id).await.ok().flatten().map(Arc::new)
    }

    /// The session lives, and its owner is who they were: a deputy whose period ended loses the stream too, and the
    /// browser asks for a new one.
    async fn still_in_session(&mut self) -> Option<()> {
        let (began, now) = (Instant::now(), clock::now());
        if let Some(hash) = &self.session {
            accounts::session_lives(&self.house.pool, hash, now).await.ok()?.then_some(())?;
        }
        if let Some(staff) = &self.staff {
            let today = accounts::staff_actor(&self.house.pool, staff.id, clock::amsterdam_date(now)).await.ok()?;
            (today == *staff).then_some(())?;
        }
        self.checked = Some(began);
        Some(())
    }
}
