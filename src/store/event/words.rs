//! Which words an event speaks of.

use crate::domain::{
    event::{Event, FiledTexts},
    ids::TextId,
    judgement::Judgement,
};

/// The ids of every text in an event. A new kind of event does not compile before it says its words here.
pub(in crate::store) fn words_of(event: &Event) -> Vec<TextId> {
    match event {
        Event::Filed(filed) => filing(&filed.texts),
        Event::Routed { reason, .. } => reason.iter().copied().collect(),
        Event::Contacted(contact) => {
            let points = contact.points.iter().map(|p| p.title);
            let agreed = contact.agreed.iter().map(|a| a.what);
            std::iter::once(contact.summary).chain(points).chain(agreed).collect()
        }
        Event::JudgementDrafted(judgement) => of_judgement(judgement),
        Event::PointAmended(point) => vec![point.title],
        Event::HearingHeld { statement, .. } => statement.iter().copied().collect(),
        Event::Withdrawn { reason } => reason.iter().copied().collect(),
        Event::PromiseSettled { how, .. } | Event::MeasureSettled { how, .. } => how.words().into_iter().collect(),
        Event::MessageSent { text }
        | Event::MessageReceived { text }
        | Event::Noted { text }
        | Event::StatementGiven { text, .. }
        | Event::LatenessExplained { text, .. }
        | Event::External { text, .. }
        | Event::FeedbackGiven { text }
        | Event::ConcernRaised { text }
        | Event::ToldSafely { text } => vec![*text],
        Event::ConflictDeclared { reason, .. }
        | Event::InadmissibleReturned { reason }
        | Event::NotAComplaint { reason, .. }
        | Event::Restored { reason }
        | Event::GivenBack { reason }
        | Event::PointDropped { reason, .. }
        | Event::JudgementReturned { reason, .. }
        | Event::SolvedObjected { reason }
        | Event::ReopenAsked { reason }
        | Event::Reopened { reason, .. }
        | Event::CouldNotContinue { reason }
        | Event::ReceiptRefused { reason }
        | Event::Diverted { reason, .. }
        | Event::DiversionUndone { reason }
        // The words that went are another event's.
        | Event::Redacted { reason, .. } => vec![*reason],
        Event::InadmissibleProposed { reasons, .. } => vec![*reasons],
        Event::InvestigationBegun { plan } => vec![*plan],
        Event::ReceiptProposed { evidence, .. } => vec![*evidence],
        Event::SafetyChecked { .. }
        | Event::SubjectAdded { .. }
        | Event::LateAccepted
        | Event::Inadmissible { .. }
        | Event::Told { .. }
        | Event::NobodyLeft
        | Event::Linked { .. }
        | Event::Unlinked { .. }
        | Event::Attempted { .. }
        | Event::Invited { .. }
        | Event::ExtractReleased { .. }
        | Event::OutcomeTold { .. }
        | Event::JudgementApproved { .. }
        | Event::JudgementIssued { .. }
        | Event::LetterPosted { .. }
        | Event::LetterAccepted
        | Event::LetterRefused
        | Event::WithdrawalUndone
        | Event::SolvedConfirmed
        | Event::ReceiptCorrected { .. }
        | Event::ConcernAcknowledged
        | Event::SplitOff { .. }
        | Event::Erased => Vec::new(),
    }
}

fn of_judgement(judgement: &Judgement) -> Vec<TextId> {
    let reasons = judgement.findings.iter().filter_map(|f| f.reasons);
    reasons.chain(judgement.measures.iter().map(|m| m.what)).collect()
}

fn filing(texts: &FiledTexts) -> Vec<TextId> {
    // Taken apart field by field, so that a new field does not compile before it stands here.
    let FiledTexts {
        story,
        name,
        email,
        phone,
        address,
        hours,
        interpreter,
        child_name,
        child_group,
        talked_result,
        persons,
        late_reason,
        wish,
    } = texts;
    let optional =
        [email, phone, address, hours, interpreter, child_name, child_group, talked_result, persons, late_reason, wish];
    [*story, *name].into_iter().chain(optional.into_iter().filter_map(|id| *id)).collect()
}
