//! The mail address and the code of whoever complains: what is personal goes to a confirmed address only, and a new code
//! is taken by the complainant alone. Staff make a letter with a key for it, and never see the code.

use super::{Decided, Draft};
use crate::domain::{code::Reissue, complaint::MailAddress, event::Event, refusal::Refusal, words::Prose};
use chrono::NaiveDate;

impl Draft<'_> {
    pub(super) fn confirm_address(&mut self) -> Decided {
        if !self.case.mailable() {
            return Err(Refusal::NoMailAddress);
        }
        match self.case.address {
            MailAddress::Confirmed => Err(Refusal::DoneAlready),
            MailAddress::Unconfirmed | MailAddress::Gone => self.happens(Event::AddressConfirmed),
        }
    }

    /// By a link that only a confirmed address got, or by the key of the letter that was made last.
    pub(super) fn reissue_code(&mut self, how: Reissue) -> Decided {
        match how {
            Reissue::Mail if !self.case.confirmed() => return Err(Refusal::NoMailAddress),
            Reissue::Letter if self.case.code_letter.is_none() => return Err(Refusal::NoCodeLetter),
            Reissue::Mail | Reissue::Letter => {}
        }
        let version = self.case.code_version.checked_add(1).ok_or(Refusal::TooMany)?;
        self.happens(Event::CodeReissued { version, how })
    }

    pub(super) fn send_code_letter(&mut self, checked: Prose, address: Option<Prose>) -> Decided {
        if address.is_none() && self.case.postal_address().is_none() {
            return Err(Refusal::NoPostalAddress);
        }
        let checked = self.text(checked);
        let address = address.map(|words| self.text(words));
        self.happens(Event::CodeLetterMade { checked, address })
    }

    pub(super) fn post_code_letter(&mut self, on: NaiveDate) -> Decided {
        self.not_to_come(on)?;
        let letter = self.case.code_letter.ok_or(Refusal::NoCodeLetter)?;
        if letter.posted_on.is_some() {
            return Err(Refusal::DoneAlready);
        }
        if on < letter.made_on {
            return Err(Refusal::DayCannotBe);
        }
        self.happens(Event::CodeLetterPosted { on })
    }
}
