//! Conflict of interest: who is complained about, and who is close to them, has nothing more to do with it.

use super::{Decided, Draft};
use crate::domain::{
    access::{Hat, hats},
    event::Event,
    ids::StaffId,
    refusal::Refusal,
    routing,
    words::Prose,
};

impl Draft<'_> {
    /// R6–R8: the full text was read for safety, and everybody named is a member of staff or nobody of ours.
    ///
    /// Given again, it adds to who was recorded before: whoever is a subject stays one, so that nobody comes to see a case
    /// about them because a box was left empty.
    pub(super) fn check_safety(&mut self, mut subjects: Vec<StaffId>) -> Decided {
        subjects.extend(&self.case.subjects);
        subjects.sort();
        subjects.dedup();
        if subjects.iter().any(|s| self.world.org.member(*s).is_none()) {
            return Err(Refusal::NobodyOfOurs);
        }
        self.happens(Event::SafetyChecked { subjects: subjects.clone() })?;
        let filed = &self.case.filed;
        subjects.extend(
            self.case.declared.iter().chain(&filed.filed_by_staff).chain(&filed.about).chain(&filed.withheld_from),
        );
        self.without_conflicted(&subjects);
        Ok(())
    }

    /// Possible in every phase: access ends at once, and the case goes to somebody else.
    pub(super) fn add_subject(&mut self, who: StaffId) -> Decided {
        if self.world.org.member(who).is_none() {
            return Err(Refusal::NobodyOfOurs);
        }
        if self.case.subjects.contains(&who) {
            return Err(Refusal::ConflictedAlready);
        }
        self.happens(Event::SubjectAdded { who })?;
        self.leaves_the_case(who);
        Ok(())
    }

    /// A declared close relation: of oneself by anybody on the case, of somebody else by the coordinator.
    pub(super) fn declare_conflict(&mut self, who: StaffId, reason: Prose) -> Decided {
        let coordinates = hats(self.actor, &self.case.facts(self.world.org)).contains(&Hat::Coordinator);
        if self.actor.staff_id() != Some(who) && !coordinates {
            return Err(Refusal::OnlyOfOneself);
        }
        if self.world.org.member(who).is_none() {
            return Err(Refusal::NobodyOfOurs);
        }
        if self.case.conflicted().contains(&who) {
            return Err(Refusal::ConflictedAlready);
        }
        self.say(reason, |reason| Event::ConflictDeclared { who, reason })?;
        self.leaves_the_case(who);
        Ok(())
    }

    fn leaves_the_case(&mut self, who: StaffId) {
        let mut conflicted = self.case.conflicted();
        conflicted.push(who);
        self.without_conflicted(&conflicted);
    }

    /// Whoever became conflicted while it was closed does not come back with it.
    pub(super) fn comes_back(&mut self) {
        self.replace_conflicted(&self.case.conflicted());
    }

    fn without_conflicted(&mut self, conflicted: &[StaffId]) {
        if self.case.closed.is_none() {
            self.replace_conflicted(conflicted);
        }
    }

    /// A handler who turns out to be conflicted loses the case at once; it goes to the first who is present and is not.
    fn replace_conflicted(&mut self, conflicted: &[StaffId]) {
        if !self.case.handler.is_some_and(|h| conflicted.contains(&h)) {
            // R15: was whoever was told conflicted, then one level up is.
            if !self.case.told.is_empty() {
                self.tell_unless_told(conflicted);
            }
            return;
        }
        let proposal = routing::stand_in(
            self.world.org,
            (&self.case.filed).into(),
            self.case.handler,
            conflicted,
            self.world.today,
        );
        match proposal {
            Some(handler) => {
                self.decision.events.push(Event::Routed { handler, reason: None });
                self.tell_next_level(handler, conflicted);
            }
            // Nobody left: the external route is shown at once.
            None => self.decision.events.push(Event::NobodyLeft),
        }
    }
}
