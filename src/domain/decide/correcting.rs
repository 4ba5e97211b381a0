//! Correction: nothing is edited away. A wrong day of receipt takes two people; words that should not have been
//! entered go, and what happened stays.

use super::{Decided, Draft};
use crate::domain::{
    deadlines::{Terms, filing_term_ends},
    event::Event,
    ids::TextId,
    intake::Occurred,
    refusal::Refusal,
    words::Prose,
};
use chrono::NaiveDate;

impl Draft<'_> {
    /// The one exception to terms that are fixed at receipt: with evidence, by two people.
    pub(super) fn propose_receipt(&mut self, received_on: NaiveDate, evidence: Prose) -> Decided {
        self.not_to_come(received_on)?;
        if received_on == self.case.filed.terms.received_on {
            return Err(Refusal::SameDay);
        }
        self.before_contact(received_on)?;
        self.say(evidence, |evidence| Event::ReceiptProposed { received_on, evidence })
    }

    pub(super) fn confirm_receipt(&mut self) -> Decided {
        let received_on = self.somebody_elses_receipt()?;
        self.before_contact(received_on)?;
        let terms = Box::new(Terms::fix(received_on, self.world.calendar));
        let late = matches!(self.case.filed.occurred, Occurred::On(day) if received_on > filing_term_ends(day));
        self.happens(Event::ReceiptCorrected { terms, late })
    }

    /// Nobody spoke about it before it was received.
    fn before_contact(&self, received_on: NaiveDate) -> Decided {
        if self.case.first_contact_on().is_some_and(|on| on < received_on) { Err(Refusal::DayCannotBe) } else { Ok(()) }
    }

    pub(super) fn refuse_receipt(&mut self, reason: Prose) -> Decided {
        self.somebody_elses_receipt()?;
        self.say(reason, |reason| Event::ReceiptRefused { reason })
    }

    fn somebody_elses_receipt(&self) -> Result<NaiveDate, Refusal> {
        let (received_on, by) = self.case.receipt_proposed.ok_or(Refusal::NothingProposed)?;
        if self.actor.staff_id() == by { Err(Refusal::OwnProposal) } else { Ok(received_on) }
    }

    /// Whether the words are of this case the store knows, which keeps them.
    pub(super) fn redact(&mut self, text: TextId, reason: Prose) -> Decided {
        if self.case.erased || self.case.redacted.contains(&text) {
            return Err(Refusal::NoSuchText);
        }
        self.say(reason, |reason| Event::Redacted { text, reason })
    }

    pub(super) fn erase(&mut self) -> Decided {
        if self.case.erased { Err(Refusal::DoneAlready) } else { self.happens(Event::Erased) }
    }
}
