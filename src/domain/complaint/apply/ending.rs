//! The other ways to end, and back.

use crate::domain::complaint::{By, Complaint};
use crate::domain::{event::Event, phase::Closing, phase::NotOne, phase::Phase};

impl Complaint {
    /// The other ways to end, and back.
    pub(super) fn end(&mut self, by: By, event: &Event) {
        match event {
            Event::Inadmissible { .. } => self.close_with_letter(by, Closing::Inadmissible),
            // Whose complaint it is a second time is told; whoever tried something out, or sent spam, is not.
            Event::NotAComplaint { what: NotOne::Duplicate(_), .. } => {
                self.close_with_letter(by, Closing::NotAComplaint);
            }
            Event::NotAComplaint { what: NotOne::Spam | NotOne::Test, .. } => self.close(by, Closing::NotAComplaint),
            Event::Withdrawn { .. } => self.close(by, Closing::Withdrawn),
            // The one who complained may have died: no letter goes there.
            Event::CouldNotContinue { .. } => self.close(by, Closing::CannotContinue),
            Event::Restored { .. } | Event::WithdrawalUndone => {
                let before = self.closed.map_or(Phase::Received, |c| c.before);
                self.open(before);
            }
            Event::SolvedConfirmed => self.solved_confirmed = true,
            Event::SolvedObjected { .. } | Event::Reopened { .. } => self.open(Phase::Investigating),
            Event::ReopenAsked { .. } => self.reopen_asked = true,
            Event::External { body, step, on, .. } => self.external.push((*body, *step, *on)),
            _ => {}
        }
    }
}
