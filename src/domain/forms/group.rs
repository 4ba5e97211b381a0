//! Where a form stands among the others: the headings under which they are found.

use super::FormKind as K;

/// A group of forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormGroup {
    /// What comes in, and who handles it.
    Sorting,
    /// With the complainant.
    Talking,
    /// Both sides.
    Hearing,
    /// The judgement and its measures.
    Judging,
    /// The ends, and the ways back.
    Closing,
    /// Safety.
    Guarding,
    /// What was wrong.
    Correcting,
}

impl FormGroup {
    /// All of them, in the order of the procedure.
    pub const ALL: [Self; 7] =
        [Self::Sorting, Self::Talking, Self::Hearing, Self::Judging, Self::Closing, Self::Guarding, Self::Correcting];

    /// The group of a form.
    pub const fn of(kind: K) -> Self {
        match kind {
            K::AnswerQuestion
            | K::MakeComplaint
            | K::CheckSafety
            | K::Route
            | K::AddSubject
            | K::DeclareConflict
            | K::AcceptLate
            | K::ProposeInadmissible
            | K::AgreeInadmissible
            | K::ReturnInadmissible
            | K::NotAComplaint
            | K::Restore
            | K::GiveBack
            | K::GivePoints
            | K::Link
            | K::Unlink => Self::Sorting,
            K::RecordContact
            | K::RecordAttempt
            | K::SettlePromise
            | K::AmendPoint
            | K::DropPoint
            | K::Message
            | K::Answer
            | K::Note
            | K::ChangeReach
            | K::NameReader
            | K::RemoveReader
            | K::SendCodeLetter
            | K::PostCodeLetter => Self::Talking,
            K::Investigate | K::Invite | K::ReleaseExtract | K::RecordHearing | K::GiveStatement | K::ReportOnPart => {
                Self::Hearing
            }
            K::DraftJudgement
            | K::ApproveJudgement
            | K::ReturnJudgement
            | K::Issue
            | K::RecordPosted
            | K::ExplainLateness
            | K::SettleMeasure => Self::Judging,
            K::RecordExternal
            | K::Withdraw
            | K::UndoWithdrawal
            | K::ConfirmSolved
            | K::ObjectToSolved
            | K::AskToReopen
            | K::Reopen
            | K::CannotContinue
            | K::GiveFeedback => Self::Closing,
            K::RaiseConcern | K::AcknowledgeConcern | K::Divert | K::TellSafely | K::SplitOff | K::UndoDiversion => {
                Self::Guarding
            }
            K::ProposeReceipt | K::ConfirmReceipt | K::RefuseReceipt | K::Redact => Self::Correcting,
        }
    }
}
