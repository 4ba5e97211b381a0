//! Hearing both sides (R11).

use crate::domain::complaint::Complaint;
use crate::domain::{event::Event, hearing::Hearing, hearing::Party, phase::Phase};

impl Complaint {
    /// Hearing both sides.
    pub(super) fn hear(&mut self, event: &Event) {
        match event {
            Event::InvestigationBegun { .. } => self.phase = Phase::Investigating,
            Event::Invited { party, on } => self.side(*party).invited.push(*on),
            Event::ExtractReleased { subject, points } => {
                self.side(Party::Subject(*subject)).extract = points.clone();
            }
            Event::HearingHeld { party, how, statement } => {
                let side = self.side(*party);
                side.outcome = Some(*how);
                side.statements.extend(*statement);
            }
            Event::StatementGiven { party, text } => self.side(*party).statements.push(*text),
            Event::OutcomeTold { subject } => self.side(Party::Subject(*subject)).told = true,
            _ => {}
        }
    }

    fn side(&mut self, party: Party) -> &mut Hearing {
        let at = self.hearings.iter().position(|h| h.party == party).unwrap_or_else(|| {
            self.hearings.push(Hearing::of(party));
            self.hearings.len() - 1
        });
        &mut self.hearings[at]
    }
}
