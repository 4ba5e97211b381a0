//! The mail address and the code of whoever complains.

use crate::domain::complaint::{By, CodeLetter, Complaint, MailAddress};
use crate::domain::event::Event;

impl Complaint {
    /// What came of the mail address, and of the code.
    pub(super) fn reach(&mut self, by: By, event: &Event) {
        match event {
            Event::AddressConfirmed => self.address = MailAddress::Confirmed,
            Event::ReachChanged { email, phone, way, safe, .. } => {
                if email.is_some() {
                    self.filed.texts.email = *email;
                    self.filed.has_email = true;
                    // Whoever has this mailbox said nothing yet.
                    self.address = MailAddress::Unconfirmed;
                    self.addresses_given = self.addresses_given.saturating_add(1);
                }
                self.filed.texts.phone = phone.or(self.filed.texts.phone);
                self.filed.way = way.unwrap_or(self.filed.way);
                self.filed.safe = safe.unwrap_or(self.filed.safe);
            }
            Event::CodeReissued { version, .. } => {
                self.code_version = *version;
                // A key that is still on its way opens nothing any more.
                self.code_letter = None;
            }
            Event::CodeLetterMade { address, .. } => {
                self.code_letter = Some(CodeLetter { made_on: by.on, address: *address, posted_on: None });
            }
            Event::CodeLetterPosted { on } => {
                if let Some(letter) = &mut self.code_letter {
                    letter.posted_on = Some(*on);
                }
            }
            _ => {}
        }
    }
}
