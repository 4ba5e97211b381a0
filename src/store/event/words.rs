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
        Event::MessageSent { text } | Event::MessageReceived { text } | Event::Noted { text } => vec![*text],
        Event::JudgementDrafted(judgement) => of_judgement(judgement),
        Event::JudgementReturned { reason, .. } | Event::Diverted { reason, .. } => vec![*reason],
        Event::SafetyChecked { .. }
        | Event::Told { .. }
        | Event::Attempted { .. }
        | Event::JudgementApproved { .. }
        | Event::JudgementIssued { .. } => Vec::new(),
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
