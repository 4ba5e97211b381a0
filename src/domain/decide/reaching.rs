//! How whoever complains is reached: said anew by themselves, or by staff on their written request. What stood there stays
//! in what happened.

use super::{Decided, Draft};
use crate::domain::{command::NewReach, complaint::MailAddress, event::Event, intake::Way, refusal::Refusal};

/// So many mail addresses one case can have had: every one is sent a mail, and somebody may have typed a stranger's.
const MOST_ADDRESSES: u8 = 10;

impl Draft<'_> {
    pub(super) fn change_reach(&mut self, new: NewReach) -> Decided {
        // What personal words went stays gone.
        if self.case.erased {
            return Err(Refusal::NoSuchText);
        }
        let filed = &self.case.filed;
        let new = NewReach {
            way: new.way.filter(|way| *way != filed.way),
            safe: new.safe.filter(|safe| *safe != filed.safe),
            ..new
        };
        if new.nothing() {
            return Err(Refusal::DoneAlready);
        }
        if new.email.is_some() && self.case.addresses_given >= MOST_ADDRESSES {
            return Err(Refusal::AddressesEnough);
        }
        let lacks = match new.way.unwrap_or(filed.way) {
            Way::Phone => {
                new.phone.is_none() && filed.texts.phone.is_none_or(|phone| self.case.redacted.contains(&phone))
            }
            Way::Mail => new.email.is_none() && (!filed.has_email || self.case.address == MailAddress::Gone),
            Way::Letter => self.case.postal_address().is_none(),
        };
        // Who chose it before keeps it; nobody chooses what cannot be.
        if new.way.is_some() && lacks {
            return Err(Refusal::WayLacks);
        }
        let NewReach { email, phone, way, safe, note } = new;
        let email = email.map(|words| self.text(words));
        let phone = phone.map(|words| self.text(words));
        let note = note.map(|words| self.text(words));
        self.happens(Event::ReachChanged { email, phone, way, safe, note })
    }
}
