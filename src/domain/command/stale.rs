//! Whether what happened since somebody looked changes what their command builds on.

use super::Command;
use crate::domain::{event::Event, forms::FormKind};

impl Command {
    /// Whether an event that came after this person looked changes what the command builds on.
    pub const fn disturbed_by(&self, event: &Event) -> bool {
        // What only adds a word to the file is not in anybody's way, and nothing that is said is ever lost.
        if self.only_adds() {
            return false;
        }
        if ends_or_opens(event) {
            return true;
        }
        match self {
            Self::CheckSafety { .. } | Self::AddSubject { .. } => {
                matches!(event, Event::SafetyChecked { .. } | Event::SubjectAdded { .. })
            }
            Self::Route { .. } => matches!(
                event,
                Event::SafetyChecked { .. }
                    | Event::SubjectAdded { .. }
                    | Event::ConflictDeclared { .. }
                    | Event::Routed { .. }
                    | Event::GivenBack { .. }
            ),
            Self::GiveBack { .. } => matches!(event, Event::Routed { .. } | Event::Contacted(_)),
            Self::AcceptLate
            | Self::ProposeInadmissible { .. }
            | Self::AgreeInadmissible
            | Self::ReturnInadmissible { .. } => matches!(
                event,
                Event::LateAccepted | Event::InadmissibleProposed { .. } | Event::InadmissibleReturned { .. }
            ),
            Self::RecordContact(_) => disturbs(FormKind::RecordContact, event),
            Self::AmendPoint { .. } => disturbs(FormKind::AmendPoint, event),
            Self::DropPoint { .. } => disturbs(FormKind::DropPoint, event),
            Self::GivePoints { .. } => touches_points(event) || matches!(event, Event::PointsGiven { .. }),
            Self::ReleaseExtract { .. } => touches_points(event) || matches!(event, Event::ExtractReleased { .. }),
            Self::RecordHearing { .. } => {
                matches!(event, Event::HearingHeld { .. } | Event::StatementGiven { .. })
            }
            Self::DraftJudgement(_) => disturbs(FormKind::DraftJudgement, event),
            Self::ReturnJudgement { .. } | Self::ApproveJudgement { .. } | Self::Issue { .. } => {
                touches_judgement(event)
            }
            Self::SettlePromise { .. } => matches!(event, Event::PromiseSettled { .. }),
            Self::SettleMeasure { .. } => matches!(event, Event::MeasureSettled { .. }),
            Self::ProposeReceipt { .. } | Self::ConfirmReceipt | Self::RefuseReceipt { .. } => matches!(
                event,
                Event::ReceiptProposed { .. } | Event::ReceiptRefused { .. } | Event::ReceiptCorrected { .. }
            ),
            Self::ExplainLateness { .. } => matches!(event, Event::LatenessExplained { .. }),
            // A second letter takes the first one's place: not by two people at once.
            Self::SendCodeLetter { .. } => matches!(event, Event::CodeLetterMade { .. }),
            Self::PostCodeLetter { .. } => {
                matches!(event, Event::CodeLetterMade { .. } | Event::CodeReissued { .. })
            }
            _ => false,
        }
    }

    /// What is right whatever happened meanwhile: words for the file, how somebody is reached, who reads along, and what guards safety.
    const fn only_adds(&self) -> bool {
        matches!(
            self,
            Self::Answer(_)
                | Self::SendFiles(_)
                | Self::Note(_)
                | Self::KeepFiles(_)
                | Self::GiveStatement(_)
                | Self::ReportOnPart { .. }
                | Self::RecordAttempt { .. }
                | Self::DeclareConflict { .. }
                | Self::RaiseConcern(_)
                | Self::AcknowledgeConcern
                | Self::Divert { .. }
                | Self::RecordDelivery { .. }
                | Self::ChangeReach(_)
                | Self::NameReader { .. }
                | Self::RemoveReader { .. }
                | Self::ConfirmAddress
                | Self::ReissueCode { .. }
        )
    }
}

/// Whether much is typed in a form that builds on what stands in the case.
pub const fn builds(form: FormKind) -> bool {
    matches!(form, FormKind::DraftJudgement | FormKind::RecordContact | FormKind::AmendPoint | FormKind::DropPoint)
}

/// Whether an event changes what somebody builds on who types in a form: for those in which much is typed, so that it is
/// said while they type.
pub const fn disturbs(form: FormKind, event: &Event) -> bool {
    match form {
        FormKind::DraftJudgement => ends_or_opens(event) || touches_points(event) || touches_judgement(event),
        FormKind::RecordContact | FormKind::AmendPoint | FormKind::DropPoint => {
            ends_or_opens(event) || touches_points(event)
        }
        _ => false,
    }
}

/// What changes everything: the case ended, or is open again.
const fn ends_or_opens(event: &Event) -> bool {
    matches!(
        event,
        Event::JudgementIssued { .. }
            | Event::Diverted { .. }
            | Event::DiversionUndone { .. }
            | Event::Inadmissible { .. }
            | Event::NotAComplaint { .. }
            | Event::QuestionAnswered { .. }
            | Event::BecameComplaint(_)
            | Event::Restored { .. }
            | Event::Withdrawn { .. }
            | Event::WithdrawalUndone
            | Event::SolvedObjected { .. }
            | Event::Reopened { .. }
            | Event::CouldNotContinue { .. }
            | Event::Erased
    )
}

const fn touches_points(event: &Event) -> bool {
    matches!(event, Event::Contacted(_) | Event::PointAmended(_) | Event::PointDropped { .. })
}

const fn touches_judgement(event: &Event) -> bool {
    matches!(event, Event::JudgementDrafted(_) | Event::JudgementReturned { .. } | Event::JudgementApproved { .. })
}
