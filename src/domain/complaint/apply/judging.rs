//! The judgement, its letter, and what follows from it (R12–R14).

use crate::domain::complaint::{By, Complaint, Delivery};
use crate::domain::{event::Event, judgement::When, phase::Closing, phase::Phase, promise::Promise};

impl Complaint {
    /// The judgement, its letter, and what follows from it.
    pub(super) fn judge(&mut self, by: By, event: &Event) {
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
            Event::JudgementIssued { version, measures_after } => self.issued(by, *version, *measures_after),
            // As `letters` gives them, and `record_posted` chooses.
            Event::LetterPosted { on } => {
                let judged = self.issued_on.map(|_| &mut self.delivery);
                let letters = judged.into_iter().chain(&mut self.closing_letter);
                if let Some(letter) = letters.min_by_key(|letter| letter.turn()) {
                    letter.posted_on = Some(*on);
                }
            }
            Event::LetterAccepted => {
                self.delivery.accepted_on = Some(by.on);
                self.delivery.refused = false;
            }
            Event::LetterRefused => self.delivery.refused = true,
            Event::LatenessExplained { text, expected, cause } => {
                self.lateness = Some((*text, *expected));
                self.lateness_cause = *cause;
            }
            Event::MeasureSettled { measure, how } => {
                if let Some(measure) = self.measures.iter_mut().find(|m| m.number == *measure) {
                    measure.settle(*how);
                }
            }
            _ => {}
        }
    }

    fn issued(&mut self, by: By, version: u32, measures_after: u8) {
        self.issued = self.judgement.clone().filter(|j| j.version == version);
        self.issued_on = Some(by.on);
        let solved = self.issued.as_ref().is_some_and(|j| j.solved);
        // R14: what was promised before stays promised. An event of before that rule says nothing of it, and replaces.
        if measures_after == 0 {
            self.measures.clear();
        }
        self.measures_before = measures_after;
        let numbers = (1..=u8::MAX).filter_map(|n| measures_after.checked_add(n));
        let measures = self.issued.iter().flat_map(|j| &j.measures).zip(numbers);
        self.measures.extend(measures.filter_map(|(m, number)| match m.when {
            When::Planned(day) => Some(Promise::new(number, m.what, Some(m.owner), day)),
            When::Taken(_) => None,
        }));
        self.delivery = Delivery::begun(self.mailable());
        self.solved_confirmed = false;
        self.close(by, if solved { Closing::Solved } else { Closing::Judged });
    }
}
