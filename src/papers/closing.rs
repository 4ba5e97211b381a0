//! The letter that says how it ended, where that was no judgement: why, and the way out of the house (R4, R17).

use super::{Case, card, disagree, greeting, words};
use crate::{
    domain::phase::Closing,
    text::{dates, follow, letter as text},
};
use gehoor_paper::{Block, Document};

/// It, in the language of correspondence; nothing where it did not end so, and of what goes on elsewhere (R6, R7).
pub fn closing(case: Case<'_>) -> Option<Document> {
    let complaint = case.complaint;
    let closed = complaint.closed.filter(|_| complaint.closing_letter.is_some())?;
    let filed = &complaint.filed;
    let lang = filed.lang;
    let mut blocks = vec![
        Block::Paragraph(text::dear(lang, case.word(filed.texts.name))),
        Block::Paragraph(text::opening_ended(lang, &dates::plain(lang, filed.terms.received_on))),
    ];
    blocks.extend(why(case).into_iter().map(Block::Paragraph));
    blocks.extend(disagree(case));
    blocks.extend(card(lang, case.coordinator()));
    blocks.push(greeting(lang, &case.org.name));
    Some(Document {
        lang: lang.tag(),
        title: follow::ended(lang, closed.how)?.into(),
        sender: case.org.name.clone(),
        address: case.address(),
        facts: case.facts(lang, closed.on),
        blocks,
        words: words(lang),
        ..Document::default()
    })
}

/// Why it ended. Of other endings than inadmissible the reasons are between colleagues: they may speak of another's complaint.
pub(super) fn why(case: Case<'_>) -> Option<String> {
    let lang = case.complaint.filed.lang;
    let said = match case.complaint.closing()? {
        Closing::Inadmissible => case.word(case.complaint.refused?.reasons),
        Closing::NotAComplaint => text::no_case_of_its_own(lang),
        Closing::Judged
        | Closing::Solved
        | Closing::Withdrawn
        | Closing::Diverted
        | Closing::Answered
        | Closing::CannotContinue => return None,
    };
    (!said.trim().is_empty()).then(|| said.to_owned())
}
