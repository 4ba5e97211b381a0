//! What the coordinator does with what comes in: whether it is taken on, and who handles it (R4, R5, R8, R15).

use super::{Decided, Draft};
use crate::domain::{
    event::Event,
    ids::{ComplaintId, StaffId},
    phase::{Closing, Ground, NotOne},
    refusal::Refusal,
    routing,
    words::Prose,
};

impl Draft<'_> {
    /// R4: the coordinator takes a late complaint on by name.
    pub(super) fn accept_late(&mut self) -> Decided {
        if !self.case.filed.late {
            return Err(Refusal::NotLate);
        }
        if self.case.late_taken_on(self.world.today) {
            return Err(Refusal::LateTakenOn);
        }
        self.happens(Event::LateAccepted)
    }

    /// R4, R5: not taken on, for one of three grounds, and only when a second reader agrees.
    pub(super) fn propose_inadmissible(&mut self, ground: Ground, reasons: Prose) -> Decided {
        match ground {
            Ground::Late if !self.case.filed.late => return Err(Refusal::NotLate),
            // R4: not decided within two working days, it is taken on.
            Ground::Late if self.case.late_taken_on(self.world.today) => return Err(Refusal::LateTakenOn),
            _ if self.case.refused.is_some() => return Err(Refusal::ProposedAlready),
            Ground::Late | Ground::NotForThem | Ground::JudgedBefore => {}
        }
        self.say(reasons, |reasons| Event::InadmissibleProposed { ground, reasons })
    }

    pub(super) fn agree_inadmissible(&mut self) -> Decided {
        let ground = self.second_opinion()?;
        // R4: the day of receipt may have been corrected since.
        if ground == Ground::Late && !self.case.filed.late {
            return Err(Refusal::NotLate);
        }
        self.tell_before_closing();
        self.happens(Event::Inadmissible { ground })
    }

    pub(super) fn return_inadmissible(&mut self, reason: Prose) -> Decided {
        self.second_opinion()?;
        self.say(reason, |reason| Event::InadmissibleReturned { reason })
    }

    /// The proposal, for somebody else than who made it.
    fn second_opinion(&self) -> Result<Ground, Refusal> {
        let proposal = self.case.refused.ok_or(Refusal::NothingProposed)?;
        if self.actor.staff_id() == proposal.by { Err(Refusal::OwnProposal) } else { Ok(proposal.ground) }
    }

    /// Spam, a test, a duplicate: reasoned, reversible, and not counted as filed. R15: the next level is told of this
    /// closing as of any other: what somebody sets aside alone, nobody else would ever know of.
    pub(super) fn not_a_complaint(&mut self, what: NotOne, reason: Prose) -> Decided {
        if what == NotOne::Duplicate(self.case.id) {
            return Err(Refusal::LinkCannotBe);
        }
        self.tell_before_closing();
        self.say(reason, |reason| Event::NotAComplaint { what, reason })
    }

    pub(super) fn restore(&mut self, reason: Prose) -> Decided {
        self.ended_by(Closing::NotAComplaint)?;
        self.say(reason, |reason| Event::Restored { reason })?;
        self.comes_back();
        Ok(())
    }

    /// R8: the coordinator makes sure it reaches the responsible manager.
    pub(super) fn route(&mut self, handler: StaffId, reason: Option<Prose>) -> Decided {
        if !self.case.safety_checked {
            return Err(Refusal::SafetyCheckFirst);
        }
        if self.case.handler == Some(handler) {
            return Err(Refusal::HandlesAlready);
        }
        let conflicted = self.case.conflicted();
        let proposed = routing::propose(self.world.org, (&self.case.filed).into(), &conflicted, self.world.today);
        let as_proposed = proposed.as_ref().is_some_and(|p| p.handler == handler);
        // A deputy and the independent person handle what is proposed to them, whatever they are otherwise.
        if !as_proposed && !routing::possible_handlers(self.world.org, &conflicted).any(|s| s.id == handler) {
            return Err(Refusal::HandlerConflicted);
        }
        if proposed.is_some() && !as_proposed && reason.is_none() {
            return Err(Refusal::ReasonForOtherHandler);
        }
        let reason = reason.map(|r| self.text(r));
        self.happens(Event::Routed { handler, reason })?;
        self.tell_next_level(handler, &conflicted);
        Ok(())
    }

    /// R15: always told, and again when the handler changes; who is conflicted never is.
    pub(super) fn tell_next_level(&mut self, handler: StaffId, conflicted: &[StaffId]) {
        let who = routing::next_level(
            self.world.org,
            handler,
            self.case.filed.place.locations(),
            conflicted,
            self.world.today,
        );
        if let Some(who) = who {
            self.decision.events.push(Event::Told { who });
        }
    }

    /// R15: at the end of the first working day at the latest, also of what was not routed yet.
    pub(super) fn tell_in_time(&mut self) -> Decided {
        self.tell_before_closing();
        if self.decision.events.is_empty() { Err(Refusal::DoneAlready) } else { Ok(()) }
    }

    /// R15: at any closing before routing the next level is told then.
    pub(super) fn tell_before_closing(&mut self) {
        self.tell_unless_told(&self.case.conflicted());
    }

    /// R15: who was told and turned out to be conflicted does not count. Nobody is told of a question (R2).
    pub(super) fn tell_unless_told(&mut self, conflicted: &[StaffId]) {
        if self.case.is_question() || self.case.told.iter().any(|who| !conflicted.contains(who)) {
            return;
        }
        let handler = self.case.handler.or_else(|| {
            let proposal = routing::propose(self.world.org, (&self.case.filed).into(), conflicted, self.world.today);
            proposal.map(|p| p.handler)
        });
        match handler {
            Some(handler) => self.tell_next_level(handler, conflicted),
            // Nobody is proposed for several locations, or for none: the first director is the next level.
            None => {
                let director = routing::first_director(self.world.org, conflicted, self.world.today);
                self.decision.events.extend(director.map(|who| Event::Told { who }));
            }
        }
    }

    pub(super) fn link(&mut self, other: ComplaintId) -> Decided {
        if other == self.case.id || self.case.links.contains(&other) {
            return Err(Refusal::LinkCannotBe);
        }
        self.happens(Event::Linked { other })
    }

    pub(super) fn unlink(&mut self, other: ComplaintId) -> Decided {
        if self.case.links.contains(&other) {
            self.happens(Event::Unlinked { other })
        } else {
            Err(Refusal::LinkCannotBe)
        }
    }
}
