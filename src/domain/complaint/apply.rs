//! What each event makes of a complaint.

use super::{By, Complaint};
use crate::domain::{
    event::{Contact, Event},
    hearing::{Hearing, Party},
    judgement::{Point, When},
    phase::{Closed, Closing, Diverted, Phase, Refused},
    promise::Promise,
};

impl Complaint {
    /// What one more event makes of it.
    pub fn apply(&mut self, by: By, event: &Event) {
        self.seq += 1;
        // Words that came after erasing are there to be erased again.
        self.erased &= event.texts().is_empty();
        match event {
            // Nothing of these is kept: they are in the list of what happened.
            Event::Filed(_) | Event::Noted { .. } | Event::FeedbackGiven { .. } | Event::SplitOff { .. } => {}
            Event::SafetyChecked { .. }
            | Event::SubjectAdded { .. }
            | Event::ConflictDeclared { .. }
            | Event::LateAccepted
            | Event::InadmissibleProposed { .. }
            | Event::InadmissibleReturned { .. }
            | Event::Routed { .. }
            | Event::Told { .. }
            | Event::NobodyLeft
            | Event::GivenBack { .. }
            | Event::Linked { .. }
            | Event::Unlinked { .. }
            | Event::ReceiptProposed { .. }
            | Event::ReceiptRefused { .. }
            | Event::ReceiptCorrected { .. } => self.sort(by, event),
            Event::Contacted(_)
            | Event::Attempted { .. }
            | Event::PromiseSettled { .. }
            | Event::PointAmended(_)
            | Event::PointDropped { .. }
            | Event::MessageSent { .. }
            | Event::MessageReceived { .. } => self.talk(event),
            Event::InvestigationBegun { .. }
            | Event::Invited { .. }
            | Event::ExtractReleased { .. }
            | Event::HearingHeld { .. }
            | Event::StatementGiven { .. }
            | Event::OutcomeTold { .. } => self.hear(event),
            Event::JudgementDrafted(_)
            | Event::JudgementReturned { .. }
            | Event::JudgementApproved { .. }
            | Event::JudgementIssued { .. }
            | Event::LetterPosted { .. }
            | Event::LetterAccepted
            | Event::LetterRefused
            | Event::LatenessExplained { .. }
            | Event::MeasureSettled { .. } => self.judge(by, event),
            Event::Inadmissible { .. }
            | Event::NotAComplaint { .. }
            | Event::Restored { .. }
            | Event::Withdrawn { .. }
            | Event::WithdrawalUndone
            | Event::SolvedConfirmed
            | Event::SolvedObjected { .. }
            | Event::ReopenAsked { .. }
            | Event::Reopened { .. }
            | Event::CouldNotContinue { .. }
            | Event::External { .. } => self.end(by, event),
            Event::ConcernRaised { .. }
            | Event::ConcernAcknowledged
            | Event::Diverted { .. }
            | Event::ToldSafely { .. }
            | Event::DiversionUndone { .. }
            | Event::Redacted { .. }
            | Event::Erased => self.guard(by, event),
        }
    }

    /// Receiving and routing.
    fn sort(&mut self, by: By, event: &Event) {
        match event {
            Event::SafetyChecked { subjects } => {
                self.safety_checked = true;
                self.subjects = subjects.clone();
            }
            Event::SubjectAdded { who } => self.subjects.push(*who),
            Event::ConflictDeclared { who, .. } => self.declared.push(*who),
            Event::LateAccepted => {
                self.late_accepted = true;
                self.refused = None;
            }
            Event::InadmissibleProposed { ground, reasons } => {
                self.refused = Some(Refused { ground: *ground, reasons: *reasons, by: by.staff });
            }
            Event::InadmissibleReturned { .. } => self.refused = None,
            Event::Routed { handler, .. } => {
                self.handler = Some(*handler);
                self.nobody_left = false;
                self.phase = self.phase.max(Phase::Assigned);
            }
            Event::Told { who } if !self.told.contains(who) => self.told.push(*who),
            Event::NobodyLeft => {
                self.handler = None;
                self.nobody_left = true;
            }
            Event::GivenBack { .. } => {
                self.handler = None;
                self.phase = Phase::Received;
            }
            Event::Linked { other } => self.links.push(*other),
            Event::Unlinked { other } => self.links.retain(|l| l != other),
            Event::ReceiptProposed { received_on, .. } => self.receipt_proposed = Some((*received_on, by.staff)),
            Event::ReceiptRefused { .. } => self.receipt_proposed = None,
            Event::ReceiptCorrected { terms, late } => {
                self.filed.terms = (**terms).clone();
                self.filed.late = *late;
                self.receipt_proposed = None;
            }
            _ => {}
        }
    }

    /// Conversation, and what is agreed in it.
    fn talk(&mut self, event: &Event) {
        match event {
            Event::Contacted(contact) => self.contacted(contact),
            Event::Attempted { on, way } => self.attempts.push((*on, *way)),
            Event::PromiseSettled { promise, how } => {
                if let Some(promise) = self.promises.iter_mut().find(|p| p.number == *promise) {
                    promise.settle(*how);
                }
            }
            Event::PointAmended(point) => {
                match self.points.iter_mut().find(|p| p.number == point.number) {
                    Some(there) => *there = point.clone(),
                    None => self.points.push(point.clone()),
                }
                self.points_given = self.points_given.max(point.number);
            }
            Event::PointDropped { point, .. } => self.points.retain(|p| p.number != *point),
            Event::MessageSent { .. } => self.message_waits = false,
            Event::MessageReceived { .. } => self.message_waits = true,
            _ => {}
        }
    }

    fn contacted(&mut self, contact: &Contact) {
        self.points = contact.points.clone();
        let highest = contact.points.iter().map(|p: &Point| p.number).max().unwrap_or_default();
        self.points_given = self.points_given.max(highest);
        for agreed in &contact.agreed {
            // More than 255 promises cannot be made: `decide` refuses them.
            let number = u8::try_from(self.promises.len() + 1).unwrap_or(u8::MAX);
            self.promises.push(Promise::new(number, agreed.what, None, agreed.by));
        }
        self.contacts.push(contact.clone());
        self.phase = self.phase.max(Phase::InContact);
    }

    /// Hearing both sides.
    fn hear(&mut self, event: &Event) {
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

    /// The judgement, its letter, and what follows from it.
    fn judge(&mut self, by: By, event: &Event) {
        match event {
            Event::JudgementDrafted(judgement) => {
                self.judgement = Some(judgement.clone());
                self.drafted_by.extend(by.staff.filter(|b| !self.drafted_by.contains(b)));
                self.approved = None;
                self.returned = None;
                self.phase = Phase::Judging;
            }
            Event::JudgementReturned { reason, .. } => {
                self.returned = Some(*reason);
                // Back to where it came from: finding out, where both sides were being heard.
                self.phase = if self.hearings.is_empty() { Phase::InContact } else { Phase::Investigating };
            }
            Event::JudgementApproved { version } => self.approved = Some(*version),
            Event::JudgementIssued { version } => self.issued(by, *version),
            Event::LetterPosted { on } => self.delivery.posted_on = Some(*on),
            Event::LetterAccepted => {
                self.delivery.accepted_on = Some(by.on);
                self.delivery.refused = false;
            }
            Event::LetterRefused => self.delivery.refused = true,
            Event::LatenessExplained { text, expected } => self.lateness = Some((*text, *expected)),
            Event::MeasureSettled { measure, how } => {
                if let Some(measure) = self.measures.iter_mut().find(|m| m.number == *measure) {
                    measure.settle(*how);
                }
            }
            _ => {}
        }
    }

    fn issued(&mut self, by: By, version: u32) {
        self.issued = self.judgement.clone().filter(|j| j.version == version);
        let solved = self.issued.as_ref().is_some_and(|j| j.solved);
        let measures = self.issued.iter().flat_map(|j| &j.measures).zip(1..);
        self.measures = measures
            .filter_map(|(m, number)| match m.when {
                When::Planned(day) => Some(Promise::new(number, m.what, Some(m.owner), day)),
                When::Taken(_) => None,
            })
            .collect();
        self.delivery = super::Delivery::default();
        self.solved_confirmed = false;
        self.close(by, if solved { Closing::Solved } else { Closing::Judged });
    }

    /// The other ways to end, and back.
    fn end(&mut self, by: By, event: &Event) {
        match event {
            Event::Inadmissible { .. } => self.close(by, Closing::Inadmissible),
            Event::NotAComplaint { .. } => self.close(by, Closing::NotAComplaint),
            Event::Withdrawn { .. } => self.close(by, Closing::Withdrawn),
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

    /// Safety, and taking words away.
    fn guard(&mut self, by: By, event: &Event) {
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
                        self.delivery.refused = self.issued.is_some() && self.delivery.accepted_on.is_none();
                    }
                    None => self.open(before),
                }
            }
            Event::Redacted { text, .. } => self.redacted.push(*text),
            Event::Erased => self.erased = true,
            _ => {}
        }
    }

    fn close(&mut self, by: By, how: Closing) {
        self.closed = Some(Closed { how, on: by.on, before: self.phase });
        self.receipt_proposed = None;
        self.phase = Phase::Closed;
    }

    fn open(&mut self, phase: Phase) {
        self.closed = None;
        self.refused = None;
        self.approved = None;
        self.reopen_asked = false;
        self.phase = phase;
    }
}
