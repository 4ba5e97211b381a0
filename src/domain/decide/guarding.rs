//! Safety: a concern, the end of this procedure for the meldcode or the duty to report, and back (R6, R7).

use super::{Decided, Draft};
use crate::domain::{access::Role, event::Event, ids::StaffId, phase::Diversion, refusal::Refusal, words::Prose};

impl Draft<'_> {
    pub(super) fn acknowledge_concern(&mut self) -> Decided {
        if self.case.concerns == 0 { Err(Refusal::NoConcern) } else { self.happens(Event::ConcernAcknowledged) }
    }

    /// R6, R7: from any phase; the one director who may see it is one, and not conflicted.
    pub(super) fn divert(&mut self, to: Diversion, reason: Prose, named_director: Option<StaffId>) -> Decided {
        if let Some(director) = named_director {
            let is_one = self.world.org.with_role(Role::Director).any(|d| d.id == director);
            if !is_one || self.case.conflicted().contains(&director) {
                return Err(Refusal::NoSuchDirector);
            }
        }
        self.say(reason, |reason| Event::Diverted { to, reason, named_director })
    }

    /// A mistaken diversion: it stands again where it stood, closed or not.
    pub(super) fn undo_diversion(&mut self, reason: Prose) -> Decided {
        self.say(reason, |reason| Event::DiversionUndone { reason })?;
        if self.case.diversion.is_some_and(|d| d.closed_before.is_none()) {
            self.comes_back();
        }
        Ok(())
    }

    /// One neutral message, by a safe channel, saying who will call.
    pub(super) fn tell_safely(&mut self, words: Prose) -> Decided {
        if self.case.diversion.is_some_and(|d| d.parent_told) {
            return Err(Refusal::ToldAlready);
        }
        self.say(words, |text| Event::ToldSafely { text })
    }
}
