//! Safety (R6, R7), and taking words away.

use crate::domain::complaint::{By, Complaint, MailAddress};
use crate::domain::{event::Event, phase::Closing, phase::Diverted, phase::Phase};

impl Complaint {
    /// Safety, and taking words away.
    pub(super) fn guard(&mut self, by: By, event: &Event) {
        match event {
            Event::ConcernRaised { .. } => {
                self.concerns += 1;
                self.flagged = true;
            }
            Event::ConcernAcknowledged => self.concerns = 0,
            Event::Diverted { to, named_director, .. } => {
                self.diversion = Some(Diverted {
                    to: *to,
                    named_director: *named_director,
                    closed_before: self.closed,
                    parent_told: false,
                });
                self.close(by, Closing::Diverted);
            }
            Event::ToldSafely { .. } => {
                if let Some(diversion) = &mut self.diversion {
                    diversion.parent_told = true;
                }
            }
            Event::DiversionUndone { .. } => {
                let before = self.closed.map_or(Phase::Received, |c| c.before);
                match self.diversion.take().and_then(|d| d.closed_before) {
                    // What was closed stays so, with what the parent asked meanwhile. A mail that was taken back by
                    // the diversion is to be sent in another way (R12).
                    Some(closed) => {
                        self.closed = Some(closed);
                        self.delivery.refused |= self.issued.is_some() && self.delivery.accepted_on.is_none();
                        // Of how it ended no mail server says that it took the mail (R4).
                        if let Some(letter) = &mut self.closing_letter {
                            letter.refused = true;
                        }
                    }
                    None => self.open(before),
                }
            }
            Event::Redacted { text, .. } => {
                self.redacted.push(*text);
                if self.filed.texts.email == Some(*text) {
                    self.address = MailAddress::Gone;
                }
            }
            Event::Erased => {
                self.erased = true;
                self.address = MailAddress::Gone;
                self.code_letter = None;
                self.closing_letter = None;
                // There is nothing to read any more, nor anybody to mail (R5).
                self.readers.clear();
            }
            _ => {}
        }
    }
}
