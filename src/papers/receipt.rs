//! That a complaint came in: to keep for whoever filed it, and as a letter for whom no mail reaches (R3).

use super::{Case, card, external, greeting, promised, words};
use crate::{
    domain::{code::AccessCode, lang::Lang},
    text::{dates, files, letter, mail, paper as text, wizard},
};
use chrono::NaiveDate;
use gehoor_paper::{Block, Document, Fact};

/// What the receipt says besides the case.
#[derive(Clone, Copy, Debug)]
pub struct Receipt<'a> {
    /// The language it is read in.
    pub lang: Lang,
    /// The code. Only whoever filed the complaint ever gets this document.
    pub code: &'a AccessCode,
    /// Where the complaint is followed: an address without `https://`.
    pub follow: &'a str,
    /// How many files came with it.
    pub files: usize,
    /// The day on which it is made.
    pub on: NaiveDate,
}

/// The receipt, to keep.
pub fn receipt(case: Case<'_>, receipt: Receipt<'_>) -> Document {
    let (lang, filed) = (receipt.lang, &case.complaint.filed);
    let mut blocks = vec![
        Block::Paragraph(text::receipt_lead(lang, &dates::long(lang, filed.terms.received_on))),
        Block::Boxed(vec![
            Fact::new(wizard::reference(lang), filed.reference.as_str()),
            Fact::new(wizard::code(lang), receipt.code.grouped()),
        ]),
        Block::Paragraph(text::receipt_care(lang).into()),
        Block::Paragraph(text::follow_at(lang, receipt.follow)),
    ];
    if receipt.files > 0 {
        blocks.push(Block::Paragraph(files::brought(lang, receipt.files)));
    }
    if !filed.safe {
        blocks.push(Block::Strong(wizard::done_unsafe_title(lang).into()));
        blocks.push(Block::Paragraph(wizard::done_unsafe(lang).into()));
    }
    blocks.extend([Block::Heading(wizard::done_next(lang).into()), who(lang, case, receipt.on)]);
    blocks.extend(promised(lang, &filed.terms));
    blocks.extend(card(lang, case.coordinator()));
    blocks.extend(external(lang, &filed.terms));
    Document {
        lang: lang.tag(),
        title: text::receipt(lang).into(),
        sender: case.org.name.clone(),
        blocks,
        words: words(lang),
        ..Document::default()
    }
}

/// The letter of receipt, to post: never with a code, for staff never see one.
pub fn receipt_letter(case: Case<'_>, on: NaiveDate, saw_code: bool, follow: &str) -> Document {
    let filed = &case.complaint.filed;
    let lang = filed.lang;
    let received = dates::long(lang, filed.terms.received_on);
    let online =
        if saw_code { text::follow_with_code(lang, follow) } else { mail::how_to_follow_entered(lang).to_owned() };
    let mut blocks = vec![
        Block::Paragraph(letter::dear(lang, case.word(filed.texts.name))),
        Block::Paragraph(mail::received(lang, &received, filed.reference.as_str())),
        who(lang, case, on),
    ];
    blocks.extend(promised(lang, &filed.terms));
    blocks.push(Block::Paragraph(online));
    blocks.extend(card(lang, case.coordinator()));
    blocks.extend(external(lang, &filed.terms));
    blocks.push(greeting(lang, &case.org.name));
    Document {
        lang: lang.tag(),
        title: text::received_title(lang).into(),
        sender: case.org.name.clone(),
        address: case.address(),
        facts: case.facts(lang, on),
        blocks,
        words: words(lang),
        ..Document::default()
    }
}

/// Who reads it first, and who is proposed to handle it (R8).
fn who(lang: Lang, case: Case<'_>, on: NaiveDate) -> Block {
    Block::Paragraph(wizard::who_handles(lang, case.org, case.complaint, on))
}
