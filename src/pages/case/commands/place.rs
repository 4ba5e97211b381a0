//! Which commands stand on top, which are folded away, and of which it is said why they are not open.

use super::super::data::CaseData;
use crate::domain::{
    forms::{FormGroup, FormKind as K},
    phase::Phase,
    refusal::Refusal,
};

/// What is part of every case's way: it always stands on top.
const fn is_usual(kind: K) -> bool {
    matches!(
        kind,
        K::AnswerQuestion
            | K::CheckSafety
            | K::Route
            | K::RecordContact
            | K::RecordAttempt
            | K::DraftJudgement
            | K::ApproveJudgement
            | K::ReturnJudgement
            | K::Issue
            | K::Message
            | K::Note
            | K::Divert
    )
}

/// The heading under which a form stands; none for the next step and for what is usual now.
pub fn group(kind: K, case: &CaseData) -> Option<FormGroup> {
    let complaint = &case.complaint;
    let now = match kind {
        _ if case.next == Some(kind) => true,
        // What somebody waits for.
        K::AcceptLate
        | K::AgreeInadmissible
        | K::ReturnInadmissible
        | K::ConfirmReceipt
        | K::RefuseReceipt
        | K::AcknowledgeConcern
        | K::TellSafely
        | K::SettleMeasure => true,
        K::MakeComplaint => complaint.is_question(),
        K::RecordPosted => complaint.letter_waits(),
        K::ExplainLateness => complaint.lateness.is_none(),
        K::Reopen => complaint.reopen_asked,
        K::PostCodeLetter => complaint.code_letter.is_some(),
        K::SettlePromise => complaint.closed.is_none(),
        // R8: each manager of several locations gets their points.
        K::GivePoints => complaint.filed.place.locations().len() > 1,
        K::ReportOnPart => true,
        // R11: a point about somebody is not founded before they were heard.
        K::Investigate => !complaint.subjects.is_empty(),
        K::Invite | K::ReleaseExtract | K::RecordHearing => complaint.phase == Phase::Investigating,
        kind => is_usual(kind),
    };
    (!now).then(|| FormGroup::of(kind))
}

/// Whether it is worth saying why a form is not open: of what is usual always, of the rest where the reason is not
/// just that the case stands elsewhere.
pub const fn is_said(kind: K, why: &Refusal) -> bool {
    match kind {
        // These go with the other one of their pair, or with a question.
        K::AnswerQuestion | K::ReturnJudgement | K::RecordAttempt | K::ReturnInadmissible | K::RefuseReceipt => false,
        kind if is_usual(kind) => true,
        _ => matches!(why, Refusal::OwnProposal | Refusal::ExtractFirst),
    }
}
