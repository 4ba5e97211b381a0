//! Receiving and routing: who it is about, whether it is taken on, who handles it.

use crate::domain::complaint::{By, Complaint};
use crate::domain::{event::Event, phase::Phase, phase::Refused};

impl Complaint {
    /// Receiving and routing.
    pub(super) fn sort(&mut self, by: By, event: &Event) {
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
}
