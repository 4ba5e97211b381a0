//! The letter with a key that works once: with it a complainant without mail makes a new code, which no staff ever sees.

use super::{address, card, dated, greeting, words};
use crate::{
    domain::{lang::Lang, organisation::StaffMember, reference::Reference},
    text::{dates, letter, paper as text, wizard},
};
use chrono::NaiveDate;
use gehoor_paper::{Block, Document, Fact};

/// What the letter says.
#[derive(Clone, Copy, Debug)]
pub struct KeyLetter<'a> {
    /// The language of correspondence.
    pub lang: Lang,
    /// The organisation's name.
    pub organisation: &'a str,
    /// Whom to ask, where there is somebody.
    pub coordinator: Option<&'a StaffMember>,
    /// To whom.
    pub name: &'a str,
    /// Where they live, as they typed it: lines, or parts between commas.
    pub address: &'a str,
    /// The public name of the complaint.
    pub reference: &'a Reference,
    /// The key, as people read it.
    pub key: &'a str,
    /// Where it is used: an address as people type it.
    pub page: &'a str,
    /// The last day on which it works.
    pub until: NaiveDate,
    /// The day of the letter.
    pub on: NaiveDate,
}

/// The letter with the key.
pub fn key_letter(about: &KeyLetter<'_>) -> Document {
    let lang = about.lang;
    let mut blocks = vec![
        Block::Paragraph(letter::dear(lang, about.name)),
        Block::Paragraph(text::key_lead(lang).into()),
        Block::Boxed(vec![
            Fact::new(wizard::reference(lang), about.reference.as_str()),
            Fact::new(text::key(lang), about.key),
        ]),
        Block::Heading(text::key_how(lang).into()),
        Block::Steps(vec![text::key_go(lang, about.page), text::key_fill(lang).into(), text::key_keep(lang).into()]),
        Block::Paragraph(text::key_once(lang, &dates::long(lang, about.until))),
        Block::Paragraph(text::key_not_asked(lang).into()),
    ];
    blocks.extend(card(lang, about.coordinator));
    blocks.push(greeting(lang, about.organisation));
    Document {
        lang: lang.tag(),
        title: text::key_title(lang).into(),
        sender: about.organisation.into(),
        address: address(about.name, about.address),
        facts: dated(lang, about.on, about.reference.as_str()),
        blocks,
        words: words(lang),
        ..Document::default()
    }
}
