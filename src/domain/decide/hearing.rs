//! Hearing both sides (R11). A subject never sees the case: only the extract that was released, and its outcome.

use super::{Decided, Draft};
use crate::domain::{
    access::Actor,
    event::Event,
    hearing::{Heard, INVITATIONS, Party},
    ids::StaffId,
    refusal::Refusal,
    words::Prose,
};
use chrono::NaiveDate;

impl Draft<'_> {
    pub(super) fn invite(&mut self, party: Party, on: NaiveDate) -> Decided {
        self.a_side(party)?;
        if self.case.heard(party).is_some() {
            return Err(Refusal::HeardAlready);
        }
        if on < self.world.today {
            return Err(Refusal::DayCannotBe);
        }
        // Two invitations are for two days.
        if self.case.hearing(party).is_some_and(|h| h.invited.contains(&on)) {
            return Err(Refusal::DoneAlready);
        }
        self.happens(Event::Invited { party, on })
    }

    /// R11: the points that are about this person, without contact data. Nothing else is ever theirs.
    pub(super) fn release_extract(&mut self, subject: StaffId, mut points: Vec<u8>) -> Decided {
        self.a_side(Party::Subject(subject))?;
        points.sort_unstable();
        points.dedup();
        for number in &points {
            let point = self.case.point(*number).ok_or(Refusal::NoSuchPoint(*number))?;
            if !self.case.point_about(point).contains(&subject) {
                return Err(Refusal::NotASubject);
            }
        }
        if points.is_empty() {
            return Err(Refusal::NoPoints);
        }
        self.happens(Event::ExtractReleased { subject, points })
    }

    /// R11: heard, declined, or absent after two invitations.
    pub(super) fn record_hearing(&mut self, party: Party, how: Heard, statement: Option<Prose>) -> Decided {
        self.a_side(party)?;
        let hearing = self.case.hearing(party);
        if hearing.is_some_and(|h| h.outcome.is_some()) {
            return Err(Refusal::HeardAlready);
        }
        match (how, party) {
            (Heard::Spoke(on), _) => {
                self.could_be(on)?;
                if statement.is_none() {
                    return Err(Refusal::StatementFirst);
                }
                self.informed(party)?;
            }
            (Heard::Declined, _) => self.informed(party)?,
            (Heard::Absent, _) => {
                let passed =
                    |h: &crate::domain::hearing::Hearing| h.invited.iter().filter(|on| **on < self.world.today).count();
                if hearing.map_or(0, passed) < INVITATIONS {
                    return Err(Refusal::InviteTwice);
                }
            }
        }
        let statement = statement.map(|words| self.text(words));
        self.happens(Event::HearingHeld { party, how, statement })
    }

    /// Whoever answers knows what is said about them.
    fn informed(&self, party: Party) -> Decided {
        let knows = |who| self.case.released().contains(&who);
        match party {
            Party::Subject(who) if !knows(who) => Err(Refusal::ExtractFirst),
            Party::Subject(_) | Party::Complainant => Ok(()),
        }
    }

    /// R11: a side says something itself, or corrects what was noted: the correction stands beside it.
    pub(super) fn give_statement(&mut self, words: Prose) -> Decided {
        let party = match self.actor {
            Actor::Subject(_, who) => Party::Subject(*who),
            _ => Party::Complainant,
        };
        self.a_side(party)?;
        let text = self.text(words);
        if self.case.heard(party).is_some() {
            return self.happens(Event::StatementGiven { party, text });
        }
        // An answer in writing is being heard.
        self.happens(Event::HearingHeld { party, how: Heard::Spoke(self.world.today), statement: Some(text) })
    }

    fn a_side(&self, party: Party) -> Decided {
        match party {
            Party::Subject(who) if !self.case.subjects.contains(&who) => Err(Refusal::NotASubject),
            Party::Subject(_) | Party::Complainant => Ok(()),
        }
    }
}
