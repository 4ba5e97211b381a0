//! The points of a complaint about several locations: each manager gets their own, and sees only those (R8).

use super::{Decided, Draft};
use crate::domain::{
    access::{Actor, held},
    event::Event,
    ids::StaffId,
    refusal::Refusal,
    routing,
    words::Prose,
};

impl Draft<'_> {
    /// R8: these points and no others; none takes away what was given.
    pub(super) fn give_points(&mut self, manager: StaffId, mut points: Vec<u8>) -> Decided {
        points.sort_unstable();
        points.dedup();
        let part = self.case.parts.iter().find(|p| p.manager == manager);
        let given = part.map(|p| p.points.as_slice()).unwrap_or_default();
        if points.is_empty() {
            // Taken away from whoever has them, whatever they are by now.
            if given.is_empty() {
                return Err(Refusal::NoPointsGiven);
            }
            return self.happens(Event::PointsGiven { manager, points });
        }
        let conflicted = self.case.conflicted();
        if !routing::possible_handlers(self.world.org, &conflicted).any(|s| s.id == manager) {
            return Err(Refusal::HandlerConflicted);
        }
        // Who handles it sees all of it.
        if self.case.handler == Some(manager) {
            return Err(Refusal::HandlesAlready);
        }
        if let Some(strange) = points.iter().find(|number| self.case.point(**number).is_none()) {
            return Err(Refusal::NoSuchPoint(*strange));
        }
        if points == given {
            return Err(Refusal::PointsGivenAlready);
        }
        self.happens(Event::PointsGiven { manager, points })
    }

    /// R8: what was found about the own points, or those of whom somebody stands in for.
    pub(super) fn report_on_part(&mut self, manager: StaffId, words: Prose) -> Decided {
        let facts = self.case.facts(self.world.org);
        let holds = matches!(self.actor, Actor::Staff(staff) if held(staff, &facts).contains(&manager));
        if !holds {
            return Err(Refusal::NotYours);
        }
        self.say(words, |text| Event::PartReported { manager, text })
    }
}
