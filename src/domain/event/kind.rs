//! The names of events in the database, and which of them the complainant may know of.

use super::Event;

impl Event {
    /// The name of the type, as in the database.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Filed(_) => "filed",
            Self::Asked(_) => "asked",
            Self::QuestionAnswered { .. } => "question_answered",
            Self::BecameComplaint(_) => "became_complaint",
            Self::SafetyChecked { .. } => "safety_checked",
            Self::SubjectAdded { .. } => "subject_added",
            Self::ConflictDeclared { .. } => "conflict_declared",
            Self::LateAccepted => "late_accepted",
            Self::InadmissibleProposed { .. } => "inadmissible_proposed",
            Self::InadmissibleReturned { .. } => "inadmissible_returned",
            Self::Inadmissible { .. } => "inadmissible",
            Self::NotAComplaint { .. } => "not_a_complaint",
            Self::Restored { .. } => "restored",
            Self::Routed { .. } => "routed",
            Self::Told { .. } => "told",
            Self::NobodyLeft => "nobody_left",
            Self::GivenBack { .. } => "given_back",
            Self::PointsGiven { .. } => "points_given",
            Self::PartReported { .. } => "part_reported",
            Self::Linked { .. } => "linked",
            Self::Unlinked { .. } => "unlinked",
            Self::Contacted(_) => "contacted",
            Self::Attempted { .. } => "attempted",
            Self::PromiseSettled { .. } => "promise_settled",
            Self::PointAmended(_) => "point_amended",
            Self::PointDropped { .. } => "point_dropped",
            Self::InvestigationBegun { .. } => "investigation_begun",
            Self::Invited { .. } => "invited",
            Self::ExtractReleased { .. } => "extract_released",
            Self::HearingHeld { .. } => "hearing_held",
            Self::StatementGiven { .. } => "statement_given",
            Self::OutcomeTold { .. } => "outcome_told",
            Self::MessageSent { .. } => "message_sent",
            Self::MessageReceived { .. } => "message_received",
            Self::FilesReceived { .. } => "files_received",
            Self::FilesKept { .. } => "files_kept",
            Self::Noted { .. } => "noted",
            Self::JudgementDrafted(_) => "judgement_drafted",
            Self::JudgementReturned { .. } => "judgement_returned",
            Self::JudgementApproved { .. } => "judgement_approved",
            Self::JudgementIssued { .. } => "judgement_issued",
            Self::LetterPosted { .. } => "letter_posted",
            Self::LetterAccepted => "letter_accepted",
            Self::LetterRefused => "letter_refused",
            Self::LatenessExplained { .. } => "lateness_explained",
            Self::External { .. } => "external",
            Self::MeasureSettled { .. } => "measure_settled",
            Self::Withdrawn { .. } => "withdrawn",
            Self::WithdrawalUndone => "withdrawal_undone",
            Self::SolvedConfirmed => "solved_confirmed",
            Self::SolvedObjected { .. } => "solved_objected",
            Self::ReopenAsked { .. } => "reopen_asked",
            Self::Reopened { .. } => "reopened",
            Self::FeedbackGiven { .. } => "feedback_given",
            Self::ReachChanged { .. } => "reach_changed",
            Self::ReaderNamed { .. } => "reader_named",
            Self::ReaderRemoved { .. } => "reader_removed",
            Self::CouldNotContinue { .. } => "could_not_continue",
            Self::ReceiptProposed { .. } => "receipt_proposed",
            Self::ReceiptRefused { .. } => "receipt_refused",
            Self::ReceiptCorrected { .. } => "receipt_corrected",
            Self::ConcernRaised { .. } => "concern_raised",
            Self::ConcernAcknowledged => "concern_acknowledged",
            Self::Diverted { .. } => "diverted",
            Self::ToldSafely { .. } => "told_safely",
            Self::SplitOff { .. } => "split_off",
            Self::DiversionUndone { .. } => "diversion_undone",
            Self::AddressConfirmed => "address_confirmed",
            Self::CodeReissued { .. } => "code_reissued",
            Self::CodeLetterMade { .. } => "code_letter_made",
            Self::CodeLetterPosted { .. } => "code_letter_posted",
            Self::Redacted { .. } => "redacted",
            Self::Erased => "erased",
        }
    }

    /// The version in which this type is written today; older ones are brought up to it on reading.
    pub const fn version(&self) -> i16 {
        1
    }

    /// Whether the complainant may know that this happened.
    pub const fn parents_side(&self) -> bool {
        match self {
            Self::Filed(_)
            | Self::Asked(_)
            | Self::QuestionAnswered { .. }
            | Self::BecameComplaint(_)
            | Self::LateAccepted
            | Self::Inadmissible { .. }
            | Self::NotAComplaint { .. }
            | Self::Restored { .. }
            | Self::Routed { .. }
            | Self::Told { .. }
            | Self::NobodyLeft
            | Self::Contacted(_)
            | Self::Attempted { .. }
            | Self::PromiseSettled { .. }
            | Self::PointAmended(_)
            | Self::PointDropped { .. }
            | Self::InvestigationBegun { .. }
            | Self::MessageSent { .. }
            | Self::MessageReceived { .. }
            | Self::FilesReceived { .. }
            | Self::JudgementIssued { .. }
            | Self::LetterPosted { .. }
            | Self::LatenessExplained { .. }
            | Self::External { .. }
            | Self::MeasureSettled { .. }
            | Self::Withdrawn { .. }
            | Self::WithdrawalUndone
            | Self::SolvedConfirmed
            | Self::SolvedObjected { .. }
            | Self::ReopenAsked { .. }
            | Self::Reopened { .. }
            | Self::FeedbackGiven { .. }
            | Self::ReachChanged { .. }
            | Self::ReaderNamed { .. }
            | Self::ReaderRemoved { .. }
            | Self::CouldNotContinue { .. }
            | Self::ReceiptCorrected { .. }
            | Self::ToldSafely { .. }
            | Self::AddressConfirmed
            | Self::CodeReissued { .. }
            | Self::CodeLetterMade { .. }
            | Self::CodeLetterPosted { .. }
            | Self::DiversionUndone { .. } => true,
            // Their own side of the hearing; the other side's is not theirs to read.
            Self::Invited { party, .. } | Self::HearingHeld { party, .. } | Self::StatementGiven { party, .. } => {
                matches!(party, crate::domain::hearing::Party::Complainant)
            }
            Self::SafetyChecked { .. }
            | Self::SubjectAdded { .. }
            | Self::ConflictDeclared { .. }
            | Self::InadmissibleProposed { .. }
            | Self::InadmissibleReturned { .. }
            | Self::GivenBack { .. }
            | Self::PointsGiven { .. }
            | Self::PartReported { .. }
            | Self::Linked { .. }
            | Self::Unlinked { .. }
            | Self::ExtractReleased { .. }
            | Self::OutcomeTold { .. }
            | Self::FilesKept { .. }
            | Self::Noted { .. }
            | Self::JudgementDrafted(_)
            | Self::JudgementReturned { .. }
            | Self::JudgementApproved { .. }
            | Self::LetterAccepted
            | Self::LetterRefused
            | Self::ReceiptProposed { .. }
            | Self::ReceiptRefused { .. }
            | Self::ConcernRaised { .. }
            | Self::ConcernAcknowledged
            | Self::Diverted { .. }
            | Self::SplitOff { .. }
            | Self::Redacted { .. }
            | Self::Erased => false,
        }
    }
}
