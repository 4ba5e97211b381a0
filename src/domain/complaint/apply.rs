//! What each event makes of a complaint.

mod asking;
mod codes;
mod ending;
mod guarding;
mod hearing;
mod judging;
mod parting;
mod reading;
mod sorting;
mod talking;

use super::{By, Complaint, Delivery};
use crate::domain::{event::Event, phase::Closed, phase::Closing, phase::Phase};

impl Complaint {
    /// What one more event makes of it.
    pub fn apply(&mut self, by: By, event: &Event) {
        self.seq += 1;
        // Words that came after erasing are there to be erased again.
        self.erased &= event.texts().is_empty();
        match event {
            // Nothing of these is kept: they are in the list of what happened.
            Event::QuestionAnswered { .. } | Event::BecameComplaint(_) => self.ask(by, event),
            Event::Filed(_)
            | Event::Asked(_)
            | Event::Noted { .. }
            | Event::FeedbackGiven { .. }
            | Event::SplitOff { .. } => {}
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
            | Event::MessageReceived { .. }
            | Event::FilesReceived { .. }
            | Event::FilesKept { .. } => self.talk(event),
            Event::PointsGiven { manager, points } => self.part_of(*manager).points.clone_from(points),
            Event::PartReported { manager, text } => self.part_of(*manager).reports.push(*text),
            Event::ReaderNamed { .. } | Event::ReaderRemoved { .. } => self.read_along(event),
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
            Event::AddressConfirmed
            | Event::ReachChanged { .. }
            | Event::CodeReissued { .. }
            | Event::CodeLetterMade { .. }
            | Event::CodeLetterPosted { .. } => self.reach(by, event),
            Event::ConcernRaised { .. }
            | Event::ConcernAcknowledged
            | Event::Diverted { .. }
            | Event::ToldSafely { .. }
            | Event::DiversionUndone { .. }
            | Event::Redacted { .. }
            | Event::Erased => self.guard(by, event),
        }
        self.part_anew();
    }

    pub(super) fn close(&mut self, by: By, how: Closing) {
        self.closed = Some(Closed { how, on: by.on, before: self.phase });
        self.receipt_proposed = None;
        self.phase = Phase::Closed;
    }

    /// It ends otherwise than by a judgement, and whoever complains reads so in a letter (R4, R17). Of a question nobody is
    /// written to: nobody knows where they live (R2). Where nothing may be sent only why it is not taken on goes: the
    /// regulation says in writing.
    pub(super) fn close_with_letter(&mut self, by: By, how: Closing) {
        self.close(by, how);
        let goes = !self.is_question() && (self.filed.safe || how == Closing::Inadmissible);
        self.closing_letter = goes.then(|| Delivery::begun(self.mailable()));
    }

    pub(super) fn open(&mut self, phase: Phase) {
        self.closed = None;
        self.closing_letter = None;
        self.refused = None;
        self.approved = None;
        self.reopen_asked = false;
        self.phase = phase;
    }
}
