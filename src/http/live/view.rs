//! What one board shows: versions only go up, and what is no longer visible is taken away. It begins with the most urgent of
//! what its filter admits; each change goes to every board that may see it, which knows by itself whether it belongs there.

use super::{
    streams::gone,
    watcher::{Heard, Watcher},
};
use crate::{
    domain::{
        access::{Actor, StaffActor},
        board::BoardFilter,
        card::CardRow,
        ids::{ComplaintId, StaffId},
        live::{Changed, Looked, Viewed},
        reference::Reference,
    },
    house::clock,
    store::{board as cards, case, organisation},
};
use axum::response::sse::Event;
use chrono::NaiveDate;
use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};
use tokio::time::Instant;

/// How soon a board that is open sees that another day began.
const DAY_IS_SEEN: Duration = Duration::from_secs(60);
/// How soon after a card left a full board the next most urgent one comes in its place: many may leave at once.
const NEXT_COMES: Duration = Duration::from_secs(1);

/// A board that somebody has open.
pub(super) struct BoardView {
    actor: Actor,
    staff: StaffActor,
    /// What of it they asked for.
    filter: BoardFilter,
    shown: HashMap<ComplaintId, Shown>,
    /// Cases at which others look than before.
    looked_at: VecDeque<ComplaintId>,
    /// Who was said to look, where anybody was.
    looking: HashMap<ComplaintId, Vec<String>>,
    /// The day that was said: by it a term is late, and what a board begins with.
    today: Option<NaiveDate>,
    begun: bool,
    /// Whether there may be more open cases than are shown.
    full: bool,
    /// When what is shown is read anew, where a place came free.
    anew: Option<Instant>,
}

struct Shown {
    version: u32,
    reference: Reference,
    /// Not only points of it (R8).
    whole: bool,
    open: bool,
}

impl From<&Viewed> for Shown {
    fn from(Viewed { card, .. }: &Viewed) -> Self {
        Self {
            version: card.version,
            reference: card.reference.clone(),
            whole: !card.part,
            open: card.closing.is_none(),
        }
    }
}

impl BoardView {
    pub fn new(staff: StaffActor, filter: BoardFilter) -> Self {
        Self {
            actor: Actor::Staff(staff.clone()),
            staff,
            filter,
            shown: HashMap::new(),
            looked_at: VecDeque::new(),
            looking: HashMap::new(),
            today: None,
            begun: false,
            full: false,
            anew: None,
        }
    }

    /// The next event for this board; nothing when it ends.
    pub async fn next(&mut self, watcher: &mut Watcher) -> Option<Event> {
        loop {
            if let Some(today) = self.begins(clock::amsterdam_date(clock::now())) {
                return Some(Event::default().event("today").data(today.to_string()));
            }
            if !self.begun {
                return self.snapshot(watcher).await;
            }
            if let Some(id) = self.looked_at.pop_front() {
                if let Some(event) = self.looking(watcher, id).await {
                    return Some(event);
                }
                continue;
            }
            let Some(heard) = self.heard(watcher).await else {
                self.begun &= self.anew.is_none_or(|anew| anew > Instant::now());
                continue;
            };
            match heard? {
                Heard::Missed => return self.snapshot(watcher).await,
                Heard::Looking(id) => self.looked_at.push_back(id),
                Heard::Row(row, by) => {
                    let knows = self.knows(watcher, &row, by).await;
                    if let Some(event) = self.change(&row, by, knows) {
                        return Some(event);
                    }
                }
            }
        }
    }

    /// The day, where it is another than was said: what is shown is of that day then.
    fn begins(&mut self, today: NaiveDate) -> Option<NaiveDate> {
        let new = self.today.replace(today) != Some(today);
        self.begun &= !new;
        new.then_some(today)
    }

    /// What the watcher hears; nothing when a place that came free is to be filled first, or the day may have ended.
    async fn heard(&self, watcher: &mut Watcher) -> Option<Option<Heard>> {
        let until = Instant::now() + DAY_IS_SEEN;
        tokio::time::timeout_at(self.anew.map_or(until, |anew| anew.min(until)), watcher.next()).await.ok()
    }

    async fn snapshot(&mut self, watcher: &Watcher) -> Option<Event> {
        let today = self.today?;
        let rows = cards::cards(&watcher.house.pool, &self.staff, &self.filter, today).await.ok()?;
        let viewed = case::viewed(&watcher.house.pool, self.staff.id, rows).await.ok()?;
        self.shown = viewed.iter().map(|(id, viewed)| (*id, Shown::from(viewed))).collect();
        // The board forgets with these who looks.
        self.looking.clear();
        self.looked_at = watcher.house.live.looked_at().into();
        self.begun = true;
        self.anew = None;
        let open = self.shown.values().filter(|shown| shown.open).count();
        self.full = i64::try_from(open).is_ok_and(|open| open >= cards::MOST_OPEN);
        let cards: Vec<&Viewed> = viewed.iter().map(|(_, viewed)| viewed).collect();
        Event::default().event("cards").json_data(cards).ok()
    }

    /// Whether they know what happened: they have the case open, or did it themselves and read all that was before it. Of
    /// several changes at once only who did the last is told, so what they read is looked up.
    async fn knows(&self, watcher: &Watcher, row: &CardRow, by: Option<StaffId>) -> bool {
        let me = self.staff.id;
        if watcher.house.live.looking(row.facts.id).contains(&me) {
            return true;
        }
        by == Some(me)
            && case::viewed(&watcher.house.pool, me, vec![row.clone()])
                .await
                .is_ok_and(|viewed| viewed.iter().all(|(_, viewed)| !viewed.unread))
    }

    /// A change; `knows` says whether it is none to them.
    fn change(&mut self, row: &CardRow, by: Option<StaffId>, knows: bool) -> Option<Event> {
        let id = row.facts.id;
        let Some(card) = row.shown_to(&self.actor) else {
            let before = self.shown.remove(&id)?;
            self.comes_free(&before);
            return Some(gone(&row.card.reference));
        };
        if self.shown.get(&id).is_some_and(|shown| shown.version >= card.version) {
            return None;
        }
        let unread = !card.part && !knows;
        let viewed = Viewed { card, unread };
        let before = self.shown.insert(id, Shown::from(&viewed));
        let card = &viewed.card;
        if let Some(before) = before.as_ref().filter(|_| card.closing.is_some()) {
            self.comes_free(before);
        }
        // Of what they did not see before they hear who looks, too.
        if !card.part && before.is_none_or(|before| !before.whole) {
            self.looked_at.push_back(id);
        }
        // R8: what happens around the own points is of the whole case.
        let by = by.filter(|_| !card.part);
        Event::default().event("card").json_data(Changed { viewed, by }).ok()
    }

    /// A card that was open went: where there are more than are shown, the next one comes.
    fn comes_free(&mut self, before: &Shown) {
        if self.full && before.open {
            self.anew.get_or_insert_with(|| Instant::now() + NEXT_COMES);
        }
    }

    /// Who else looks at a case of which they see the whole.
    async fn looking(&mut self, watcher: &Watcher, id: ComplaintId) -> Option<Event> {
        let shown = self.shown.get(&id).filter(|shown| shown.whole)?;
        let names = others(watcher, id, self.staff.id).await?;
        if self.looking.insert(id, names.clone()).unwrap_or_default() == names {
            return None;
        }
        Event::default().event("looking").json_data(Looked { reference: shown.reference.clone(), names }).ok()
    }
}

/// The names of those who have a case open, but for one's own.
pub(super) async fn others(watcher: &Watcher, id: ComplaintId, me: StaffId) -> Option<Vec<String>> {
    let mut there = watcher.house.live.looking(id);
    there.retain(|who| *who != me);
    if there.is_empty() {
        return Some(Vec::new());
    }
    organisation::names(&watcher.house.pool, &there).await.ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_board_that_is_open_at_midnight_begins_the_day_anew() {
        let staff = StaffActor { id: StaffId(Uuid::nil()), roles: Vec::new(), stands_in_for: Vec::new() };
        let mut board = BoardView::new(staff, BoardFilter::default());
        let [today, tomorrow] = ["2026-11-20", "2026-11-21"].map(|day| day.parse::<NaiveDate>().unwrap());
        assert_eq!(board.begins(today), Some(today));
        board.begun = true;
        assert_eq!((board.begins(today), board.begun), (None, true));
        assert_eq!((board.begins(tomorrow), board.begun), (Some(tomorrow), false), "it is read anew");
    }
}
