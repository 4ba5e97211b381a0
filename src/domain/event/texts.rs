//! Which words an event speaks of.

use super::{AskedTexts, Became, Event, FiledTexts};
use crate::domain::ids::TextId;

impl Event {
    /// The files that came or were kept, each by its name.
    pub fn files(&self) -> &[TextId] {
        match self {
            Self::FilesReceived { files } | Self::FilesKept { files } => files,
            _ => &[],
        }
    }

    /// The ids of every text in it, what matters most first. A new kind of event does not compile before it says its
    /// words here.
    pub fn texts(&self) -> Vec<TextId> {
        match self {
        Self::Filed(filed) => filing(&filed.texts),
        Self::Asked(asked) => asking(&asked.texts),
        Self::BecameComplaint(became) => becoming(became),
        Self::Routed { reason, .. } => reason.iter().copied().collect(),
        Self::Contacted(contact) => {
            let points = contact.points.iter().map(|p| p.title);
            let agreed = contact.agreed.iter().map(|a| a.what);
            std::iter::once(contact.summary).chain(points).chain(agreed).collect()
        }
        Self::FilesReceived { files } | Self::FilesKept { files } => files.clone(),
        Self::ReachChanged { email, phone, note, .. } => [*email, *phone, *note].into_iter().flatten().collect(),
        Self::ReaderNamed { name, email, .. } => vec![*name, *email],
        Self::CodeLetterMade { checked, address } => std::iter::once(*checked).chain(*address).collect(),
        Self::JudgementDrafted(judgement) => judgement.texts(),
        Self::PointAmended(point) => vec![point.title],
        Self::HearingHeld { statement, .. } => statement.iter().copied().collect(),
        Self::Withdrawn { reason } => reason.iter().copied().collect(),
        Self::FeedbackGiven { text, .. } => text.iter().copied().collect(),
        Self::PromiseSettled { how, .. } | Self::MeasureSettled { how, .. } => how.words().into_iter().collect(),
        Self::MessageSent { text }
        | Self::QuestionAnswered { text }
        | Self::MessageReceived { text }
        | Self::Noted { text }
        | Self::StatementGiven { text, .. }
        | Self::PartReported { text, .. }
        | Self::LatenessExplained { text, .. }
        | Self::External { text, .. }
        | Self::ConcernRaised { text }
        | Self::ToldSafely { text } => vec![*text],
        Self::ConflictDeclared { reason, .. }
        | Self::InadmissibleReturned { reason }
        | Self::NotAComplaint { reason, .. }
        | Self::Restored { reason }
        | Self::GivenBack { reason }
        | Self::PointDropped { reason, .. }
        | Self::JudgementReturned { reason, .. }
        | Self::SolvedObjected { reason }
        | Self::ReopenAsked { reason }
        | Self::Reopened { reason, .. }
        | Self::CouldNotContinue { reason }
        | Self::ReceiptRefused { reason }
        | Self::Diverted { reason, .. }
        | Self::DiversionUndone { reason }
        // The words that went are another event's.
        | Self::Redacted { reason, .. } => vec![*reason],
        Self::InadmissibleProposed { reasons, .. } => vec![*reasons],
        Self::InvestigationBegun { plan } => vec![*plan],
        Self::ReceiptProposed { evidence, .. } => vec![*evidence],
        Self::SafetyChecked { .. }
        | Self::SubjectAdded { .. }
        | Self::LateAccepted
        | Self::Inadmissible { .. }
        | Self::Told { .. }
        | Self::NobodyLeft
        | Self::PointsGiven { .. }
        | Self::Linked { .. }
        | Self::Unlinked { .. }
        | Self::Attempted { .. }
        | Self::Invited { .. }
        | Self::ExtractReleased { .. }
        | Self::OutcomeTold { .. }
        | Self::JudgementApproved { .. }
        | Self::JudgementIssued { .. }
        | Self::LetterPosted { .. }
        | Self::LetterAccepted
        | Self::LetterRefused
        | Self::WithdrawalUndone
        | Self::SolvedConfirmed
        | Self::ReaderRemoved { .. }
        | Self::ReceiptCorrected { .. }
        | Self::ConcernAcknowledged
        | Self::SplitOff { .. }
        | Self::AddressConfirmed
        | Self::CodeReissued { .. }
        | Self::CodeLetterPosted { .. }
        | Self::Erased => Vec::new(),
    }
    }

    /// The words of a step that are the complainant's to read, besides those of talks and messages.
    pub const fn parents_words(&self) -> Option<TextId> {
        match self {
            Self::PromiseSettled { how, .. } | Self::MeasureSettled { how, .. } => how.words(),
            Self::PointAmended(point) => Some(point.title),
            Self::HearingHeld { statement, .. } => *statement,
            Self::Withdrawn { reason } => *reason,
            Self::FeedbackGiven { text, .. } => *text,
            Self::ReaderNamed { name, .. } => Some(*name),
            Self::BecameComplaint(became) => became.more,
            Self::QuestionAnswered { text }
            | Self::StatementGiven { text, .. }
            | Self::LatenessExplained { text, .. }
            | Self::External { text, .. }
            | Self::ToldSafely { text } => Some(*text),
            Self::PointDropped { reason, .. } | Self::SolvedObjected { reason } | Self::ReopenAsked { reason } => {
                Some(*reason)
            }
            // Why the house did something else is between colleagues: it may speak of another's complaint.
            _ => None,
        }
    }
}

fn asking(texts: &AskedTexts) -> Vec<TextId> {
    let AskedTexts { question, name, email, phone } = texts;
    [*question, *name].into_iter().chain([email, phone].into_iter().filter_map(|id| *id)).collect()
}

fn becoming(became: &Became) -> Vec<TextId> {
    [became.more, became.persons, became.late_reason].into_iter().flatten().collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_speaks_of_every_text_that_stands_in_it() {
        // Each sample has this one text everywhere.
        let id = "00000000-0000-0000-0000-000000000001";
        for event in Event::samples() {
            let mut there = serde_json::to_string(&event).unwrap().matches(id).count();
            // The words that went were another event's.
            if matches!(event, Event::Redacted { .. }) {
                there -= 1;
            }
            assert_eq!(event.texts().len(), there, "{event:?}");
        }
    }

    #[test]
    fn an_event_is_written_under_its_own_name_in_its_first_version() {
        for event in Event::samples() {
            assert_eq!(serde_json::to_value(&event).unwrap()["type"], event.kind());
            assert_eq!(event.version(), 1, "raised? then upcast, and change this test");
        }
    }
}
