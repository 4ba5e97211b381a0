//! Ending in another way than by a judgement, and coming back (R10, and the life of a complaint).

use super::{Decided, Draft};
use crate::domain::{
    event::Event,
    phase::{Closed, Closing, ReopenGround},
    refusal::Refusal,
    words::Prose,
};

impl Draft<'_> {
    pub(super) fn withdraw(&mut self, reason: Option<Prose>) -> Decided {
        self.tell_before_closing();
        let reason = reason.map(|r| self.text(r));
        self.happens(Event::Withdrawn { reason })
    }

    /// Within fourteen days.
    pub(super) fn undo_withdrawal(&mut self) -> Decided {
        self.ended_by(Closing::Withdrawn)?;
        self.still_in_time()?;
        self.happens(Event::WithdrawalUndone)?;
        self.comes_back();
        Ok(())
    }

    pub(super) fn confirm_solved(&mut self) -> Decided {
        self.ended_by(Closing::Solved)?;
        if self.case.solved_confirmed { Err(Refusal::DoneAlready) } else { self.happens(Event::SolvedConfirmed) }
    }

    /// An objection within fourteen days reopens by itself.
    pub(super) fn object_to_solved(&mut self, reason: Prose) -> Decided {
        self.ended_by(Closing::Solved)?;
        self.still_in_time()?;
        self.say(reason, |reason| Event::SolvedObjected { reason })?;
        self.comes_back();
        Ok(())
    }

    pub(super) fn ask_to_reopen(&mut self, reason: Prose) -> Decided {
        self.was_a_complaint()?;
        self.still_in_time()?;
        if self.case.reopen_asked {
            return Err(Refusal::DoneAlready);
        }
        self.say(reason, |reason| Event::ReopenAsked { reason })
    }

    /// By the coordinator, with a reason: on the parent's request, asked within fourteen days; without limit after
    /// mediation, a ruling, or new safety facts.
    pub(super) fn reopen(&mut self, ground: ReopenGround, reason: Prose) -> Decided {
        self.was_a_complaint()?;
        if ground == ReopenGround::ParentAsks && !self.case.reopen_asked {
            return Err(Refusal::ParentDidNotAsk);
        }
        self.say(reason, |reason| Event::Reopened { ground, reason })?;
        self.comes_back();
        Ok(())
    }

    /// What was no complaint is restored, not reopened.
    fn was_a_complaint(&self) -> Decided {
        match self.closed()?.how {
            Closing::NotAComplaint => Err(Refusal::OtherEnding(Closing::Judged)),
            _ => Ok(()),
        }
    }

    pub(super) fn ended_by(&self, how: Closing) -> Decided {
        if self.closed()?.how == how { Ok(()) } else { Err(Refusal::OtherEnding(how)) }
    }

    pub(super) fn still_in_time(&self) -> Decided {
        let last = self.closed()?.comes_back_until();
        if self.world.today > last { Err(Refusal::TooLate(last)) } else { Ok(()) }
    }

    fn closed(&self) -> Result<Closed, Refusal> {
        self.case.closed.ok_or(Refusal::DoneAlready)
    }
}
