//! Who may read a committee's complaint: its chair files it, and names them (R5).

use super::{Decided, Draft};
use crate::domain::{event::Event, intake::Relation, reader::MOST_READERS, refusal::Refusal, words::Prose};

impl Draft<'_> {
    /// R5: the chair names who may read it.
    pub(super) fn name_reader(&mut self, name: Prose, email: Prose) -> Decided {
        self.of_a_committee()?;
        if self.case.readers.len() >= MOST_READERS {
            return Err(Refusal::ReadersEnough);
        }
        // A number is never given again: a link of somebody who was removed is nobody else's.
        let reader = self.case.readers_given.checked_add(1).ok_or(Refusal::TooMany)?;
        let (name, email) = (self.text(name), self.text(email));
        self.happens(Event::ReaderNamed { reader, name, email })
    }

    pub(super) fn remove_reader(&mut self, reader: u8) -> Decided {
        self.of_a_committee()?;
        if !self.case.readers.iter().any(|r| r.number == reader) {
            return Err(Refusal::NoSuchReader);
        }
        self.happens(Event::ReaderRemoved { reader })
    }

    fn of_a_committee(&self) -> Decided {
        if self.case.filed.relation == Relation::Committee { Ok(()) } else { Err(Refusal::NotACommittee) }
    }
}
