//! What leaves on paper or as a file: what each document says, out of a case and the sentences of the product. How it is
//! typeset is the `paper` crate's.

pub mod agenda;
pub mod calendar;
mod closing;
pub mod dossier;
mod judgement;
mod key;
pub mod list;
pub mod packed;
mod receipt;
pub mod report;
pub mod week_book;

pub use closing::closing;
pub use judgement::judgement;
pub use key::{KeyLetter, key_letter};
pub use receipt::{Receipt, receipt, receipt_letter};

use crate::{
    domain::{
        access::Role,
        complaint::Complaint,
        deadlines::Terms,
        helplines::Line,
        ids::{StaffId, TextId},
        lang::Lang,
        organisation::{Organisation, StaffMember},
    },
    text::{dates, home, letter, paper as text, wizard},
};
use chrono::NaiveDate;
use gehoor_paper::{Block, Document, Fact, Words};
use std::collections::HashMap;

/// A case, as far as a letter needs it.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// Its state, as far as whoever asks may know it.
    pub complaint: &'a Complaint,
    /// Its words; those that were erased lack.
    pub words: &'a HashMap<TextId, String>,
    /// The organisation.
    pub org: &'a Organisation,
}

impl<'a> Case<'a> {
    fn word(&self, id: TextId) -> &'a str {
        self.words.get(&id).map(String::as_str).unwrap_or_default()
    }

    /// What somebody does, never who they are.
    fn function(&self, id: StaffId) -> &'a str {
        self.org.member(id).map(|member| member.function.as_str()).unwrap_or_default()
    }

    /// Whom to ask: no coordinator who may not see it.
    fn coordinator(&self) -> Option<&'a StaffMember> {
        let conflicted = self.complaint.conflicted();
        self.org.with_role(Role::Coordinator).find(|member| !conflicted.contains(&member.id))
    }

    /// To whom, as it stands behind the window of the envelope.
    fn address(&self) -> Vec<String> {
        let texts = &self.complaint.filed.texts;
        address(self.word(texts.name), texts.address.map(|id| self.word(id)).unwrap_or_default())
    }

    /// The day and the reference, above the heading.
    fn facts(&self, lang: Lang, on: NaiveDate) -> Vec<Fact> {
        dated(lang, on, self.complaint.filed.reference.as_str())
    }
}

/// A name, and the lines of an address: as they were typed, or between its commas.
fn address(name: &str, typed: &str) -> Vec<String> {
    let lines = typed.split(['\n', ',']).map(str::trim).filter(|line| !line.is_empty());
    [name].into_iter().chain(lines).map(str::to_owned).collect()
}

fn dated(lang: Lang, on: NaiveDate, reference: &str) -> Vec<Fact> {
    vec![Fact::new(text::date(lang), dates::plain(lang, on)), Fact::new(wizard::reference(lang), reference)]
}

/// The words of every letter.
fn words(lang: Lang) -> Words {
    Words { page: text::page(lang).into(), of: text::of(lang).into(), replaced: text::replaced(lang).into() }
}

/// The promised days, each with why it is that day (R9, R12).
fn promised(lang: Lang, terms: &Terms) -> Vec<Block> {
    let received = dates::day_and_month(lang, terms.received_on);
    let contact = text::why_contact(lang, terms);
    let (by, judged) = (dates::long(lang, terms.first_contact_due), dates::long(lang, terms.judgement_due));
    vec![Block::Facts(vec![
        Fact::new(wizard::contact_due(lang), format!("{by}\n\n{contact}")),
        Fact::new(wizard::judgement_due(lang), format!("{judged}\n\n{}", wizard::why_judgement(lang, &received))),
    ])]
}

/// The way out of the house (R17, R18), with the complainant's own last day.
fn external(lang: Lang, terms: &Terms) -> Vec<Block> {
    vec![
        Block::Heading(home::external_title(lang).into()),
        Block::Paragraph(format!("{}\n0900-1877 · klachtenloket-kinderopvang.nl", home::external_first(lang))),
        Block::Paragraph(format!("{}\n070-310 53 10 · degeschillencommissie.nl", home::external_then(lang))),
        Block::Strong(home::external_last_day(lang, &dates::long(lang, terms.external_route_ends))),
        Block::Paragraph(home::external_straight(lang).into()),
    ]
}

/// The way out of the house at the end of a letter that closes (R17), with the complainant's own last day.
fn disagree(case: Case<'_>) -> [Block; 3] {
    let (filed, helplines) = (&case.complaint.filed, &case.org.helplines);
    let lang = filed.lang;
    let (mediator, judge) = (helplines.of(Line::Klachtenloket), helplines.of(Line::Geschillencommissie));
    let until = dates::plain(lang, filed.terms.external_route_ends);
    [
        Block::Heading(letter::unhappy(lang).into()),
        Block::Paragraph(letter::mediation(lang, &mediator.phone, mediator.shown_site())),
        Block::Paragraph(letter::ruling(lang, &until, &judge.phone, judge.shown_site())),
    ]
}

/// The letter that went out as a case ended, made of the case as it was then (R4, R12).
pub fn ending(case: Case<'_>) -> Option<Document> {
    let closed = case.complaint.closed?;
    closing(case).or_else(|| judgement(case, closed.on))
}

/// The end of a letter.
fn greeting(lang: Lang, organisation: &str) -> Block {
    Block::Closing(vec![letter::greeting(lang).into(), organisation.into()])
}

/// Whom to ask (R2).
fn card(lang: Lang, coordinator: Option<&StaffMember>) -> Vec<Block> {
    let Some(member) = coordinator else { return Vec::new() };
    let mut facts = vec![Fact::new(text::name(lang), member.name.as_str())];
    facts.extend(member.phone.iter().map(|phone| Fact::new(text::phone(lang), phone.as_str())));
    facts.extend(member.email.iter().map(|mail| Fact::new(text::mail(lang), mail.as_str())));
    vec![Block::Heading(home::coordinator(lang).into()), Block::Facts(facts)]
}
