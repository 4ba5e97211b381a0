//! Talking: the first contact, the points of the complaint, and what is agreed (R9, R10).

use super::{Decided, Draft, MOST};
use crate::domain::{
    access::Actor,
    command::{NewContact, NewPoint},
    event::{Agreed, Contact, ContactWay, Event},
    ids::StaffId,
    intake::Way,
    judgement::Point,
    promise::{Promise, Settled},
    refusal::Refusal,
    words::Prose,
};
use chrono::NaiveDate;

impl Draft<'_> {
    /// R9, R10: what was said, what it is about, what is solved, and what was agreed.
    pub(super) fn record_contact(&mut self, contact: NewContact) -> Decided {
        self.could_be(contact.on)?;
        // R9: a live exchange in writing counts where the parent chose writing.
        if contact.way == ContactWay::Writing && self.case.filed.way == Way::Phone {
            return Err(Refusal::WritingNotChosen);
        }
        if contact.points.is_empty() {
            return Err(Refusal::NoPoints);
        }
        let promises = self.case.promises.len() + contact.agreed.len();
        if contact.points.len() > MOST || promises > MOST {
            return Err(Refusal::TooMany);
        }
        let summary = self.text(contact.summary);
        let ticked: Vec<bool> = contact.points.iter().map(|p| p.solved).collect();
        let points = self.points(contact.points)?;
        let solved = points.iter().zip(ticked).filter_map(|(point, solved)| solved.then_some(point.number)).collect();
        let agreed = contact.agreed.into_iter();
        let agreed = agreed.map(|a| Agreed { what: self.text(a.what), by: a.by, hear: Some(a.hear) }).collect();
        self.happens(Event::Contacted(Contact { on: contact.on, way: contact.way, summary, points, solved, agreed }))
    }

    /// The points as the conversation words them: one that is there keeps its number and whom it is about, one that is
    /// left out is no longer complained of, and no number is given twice.
    fn points(&mut self, worded: Vec<NewPoint>) -> Result<Vec<Point>, Refusal> {
        let mut given = self.case.points_given;
        let mut points: Vec<Point> = Vec::new();
        for NewPoint { number, title, .. } in worded {
            let (number, about) = match number {
                Some(number) if points.iter().any(|p| p.number == number) => return Err(Refusal::PointStrange(number)),
                Some(number) => (number, self.existing(number)?.about.clone()),
                None => {
                    given = given.checked_add(1).ok_or(Refusal::TooMany)?;
                    (given, None)
                }
            };
            points.push(Point { number, title: self.text(title), about });
        }
        Ok(points)
    }

    /// R9: counted apart, not as met.
    pub(super) fn record_attempt(&mut self, on: NaiveDate, way: ContactWay, just_now: bool) -> Decided {
        self.could_be(on)?;
        self.happens(Event::Attempted { on, way, just_now: just_now && on == self.world.today })
    }

    /// Nobody speaks about a complaint before it is there, nor tomorrow.
    pub(super) fn could_be(&self, on: NaiveDate) -> Decided {
        if on < self.case.filed.terms.received_on { Err(Refusal::DayCannotBe) } else { self.not_to_come(on) }
    }

    /// R10: kept, missed, moved with agreement, cancelled with a reason.
    pub(super) fn settle_promise(&mut self, promise: u8, how: Settled<Prose>) -> Decided {
        self.can_settle(&self.case.promises, promise, &how)?;
        let how = how.keep(|words| self.text(words));
        self.happens(Event::PromiseSettled { promise, how })
    }

    /// Whether one of these can be settled so.
    pub(super) fn can_settle(&self, promises: &[Promise], number: u8, how: &Settled<Prose>) -> Decided {
        let promise = promises.iter().find(|p| p.number == number).ok_or(Refusal::NoSuchPromise(number))?;
        match how {
            _ if !promise.open() => Err(Refusal::SettledAlready),
            Settled::Kept(on) => self.not_to_come(*on),
            Settled::Moved { to, .. } if *to < self.world.today => Err(Refusal::DayCannotBe),
            Settled::Moved { .. } | Settled::Missed | Settled::Cancelled { .. } => Ok(()),
        }
    }

    /// A new point, or another wording. Whom a point is about only staff say.
    pub(super) fn amend_point(&mut self, number: Option<u8>, title: Prose, about: Option<Vec<StaffId>>) -> Decided {
        let about = match (number, self.actor) {
            (None, Actor::Complainant(_)) => None,
            (Some(number), Actor::Complainant(_)) => self.existing(number)?.about.clone(),
            (_, _) => about,
        };
        if about.iter().flatten().any(|who| !self.case.subjects.contains(who)) {
            return Err(Refusal::NotASubject);
        }
        let number = match number {
            Some(number) => self.existing(number)?.number,
            // A number is never given twice: who speaks of point 3 means one thing.
            None if self.case.points.len() >= MOST => return Err(Refusal::TooMany),
            None => self.case.points_given.checked_add(1).ok_or(Refusal::TooMany)?,
        };
        let title = self.text(title);
        self.happens(Event::PointAmended(Point { number, title, about }))
    }

    pub(super) fn drop_point(&mut self, point: u8, reason: Prose) -> Decided {
        self.existing(point)?;
        if self.case.points.len() == 1 {
            return Err(Refusal::NoPoints);
        }
        self.say(reason, |reason| Event::PointDropped { point, reason })
    }

    fn existing(&self, number: u8) -> Result<&Point, Refusal> {
        self.case.point(number).ok_or(Refusal::NoSuchPoint(number))
    }
}
