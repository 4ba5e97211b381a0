//! A case as a copy that leaves the house: for a body outside (R17), or for whoever asks for their own data. Both hold what
//! the complainant knows of it, and say what they do not hold.

mod filed;

use super::{Case, closing, judgement, promised, words};
use crate::{
    domain::{
        complaint::Complaint,
        copy::{LeftOut, Purpose},
        event::Event,
        ids::TextId,
        lang::Lang,
        promise::Promise,
        retention::Terms,
    },
    text::{about::privacy, case as names, choices, dates, dossier as text, follow, letter, paper, terms, timeline},
};
use chrono::NaiveDate;
use gehoor_paper::{Block, Document, Fact};

/// Something that happened, on its Amsterdam day.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// When.
    pub on: NaiveDate,
    /// What.
    pub event: &'a Event,
}

/// One case of it.
#[derive(Clone, Debug)]
pub struct Dossier<'a> {
    /// The parent's side of the case.
    pub case: Case<'a>,
    /// What happened there, in order.
    pub happened: Vec<Told<'a>>,
    /// The case as it was each time it ended with a letter, in order.
    pub endings: &'a [Complaint],
    /// How much of the case stays in the house.
    pub left_out: LeftOut,
}

/// A part of it, under a heading that the contents name.
struct Part {
    title: String,
    blocks: Vec<Block>,
}

/// The copy of one case or of several, and how long the house keeps what it is made of.
pub fn dossier(
    lang: Lang,
    purpose: Purpose,
    cases: &[Dossier<'_>],
    terms: &Terms,
    today: NaiveDate,
) -> Option<Document> {
    let first = cases.first()?.case;
    let several = cases.len() > 1;
    let mut parts: Vec<Part> = cases.iter().flat_map(|case| case.parts(lang, several)).collect();
    if purpose == Purpose::Own {
        parts.extend(rights(lang, terms));
    }
    let reference = first.complaint.filed.reference.as_str();
    let (title, lead) = match purpose {
        Purpose::Body => (text::title(lang, reference), text::lead(lang)),
        Purpose::Own => (text::own_title(lang).to_owned(), text::own_lead(lang)),
    };
    let contents = parts.iter().map(|part| part.title.clone()).collect();
    let mut blocks =
        vec![Block::Paragraph(lead.into()), Block::Heading(text::contents(lang).into()), Block::Steps(contents)];
    for (number, part) in (1..).zip(parts) {
        blocks.push(Block::Heading(letter::point(lang, number, &part.title)));
        blocks.extend(part.blocks);
    }
    Some(Document {
        lang: lang.tag(),
        title,
        sender: first.org.name.clone(),
        facts: vec![Fact::new(paper::date(lang), dates::plain(lang, today))],
        blocks,
        words: words(lang),
        ..Document::default()
    })
}

/// What the law wants said with somebody's data: why, for how long, who saw it, and their rights.
fn rights(lang: Lang, terms: &Terms) -> Vec<Part> {
    let section = |section: crate::text::section::Section| {
        let paragraphs = section.paragraphs.into_iter().map(Block::Paragraph);
        let items = (!section.items.is_empty()).then_some(Block::List(section.items));
        Part { title: section.title.to_owned(), blocks: paragraphs.chain(items).collect() }
    };
    privacy::sections(lang, terms).into_iter().filter(|s| s.id != "cookies").map(section).collect()
}

impl Dossier<'_> {
    fn parts(&self, lang: Lang, several: bool) -> Vec<Part> {
        let complaint = self.case.complaint;
        let first = if complaint.is_question() { text::question(lang) } else { text::complaint(lang) };
        let part = |title: &str, blocks| (title.to_owned(), blocks);
        let before = [
            part(first, self.filed(lang)),
            part(text::terms(lang), self.terms(lang)),
            part(text::points(lang), self.points(lang)),
            part(text::happened(lang), self.happened(lang)),
            part(text::agreed(lang), self.followed(lang, &complaint.promises)),
        ];
        let after = [
            part(text::measures(lang), self.followed(lang, &complaint.measures)),
            part(text::files(lang), list(self.files())),
            part(text::left_out(lang), list(text::left_out_items(lang, self.left_out))),
        ];
        let parts = before.into_iter().chain(self.letters(lang)).chain(after);
        let reference = complaint.filed.reference.as_str();
        let titled = |title: String| if several { text::of_case(lang, reference, &title) } else { title };
        let there = parts.filter(|(_, blocks)| !blocks.is_empty());
        there.map(|(title, blocks)| Part { title: titled(title), blocks }).collect()
    }

    /// What went out each time it ended: every judgement (R12), and why it was not taken on (R4).
    fn letters(&self, lang: Lang) -> impl Iterator<Item = (String, Vec<Block>)> {
        self.endings.iter().filter_map(move |then| {
            let case = Case { complaint: then, ..self.case };
            let closed = then.closed?;
            let day = dates::plain(lang, closed.on);
            if let Some(issued) = then.issued.as_ref().filter(|_| then.closing_letter.is_none()) {
                return Some((text::letter(lang, &day), judgement::said(case, issued)));
            }
            let title = text::line(lang, &day, follow::ended(lang, closed.how)?);
            Some((title, closing::why(case).into_iter().map(Block::Paragraph).collect()))
        })
    }

    /// The days that were promised (R9, R12), and what became of them. A question has none (R2).
    fn terms(&self, lang: Lang) -> Vec<Block> {
        let complaint = self.case.complaint;
        if complaint.is_question() {
            return Vec::new();
        }
        let day = |day: Option<NaiveDate>| day.map_or(text::not_yet(lang).to_owned(), |day| dates::long(lang, day));
        let late = complaint.lateness.map(|(why, expected)| {
            Fact::new(text::lateness(lang), text::late(lang, &self.word(lang, why), &dates::long(lang, expected)))
        });
        let met = [
            Some(Fact::new(text::contact_met(lang), day(complaint.first_contact_on()))),
            Some(Fact::new(text::judged(lang), day(complaint.issued_on))),
            late,
            Some(Fact::new(terms::external_term(lang), dates::long(lang, complaint.filed.terms.external_route_ends))),
        ];
        let mut blocks = promised(lang, &complaint.filed.terms);
        blocks.push(Block::Facts(met.into_iter().flatten().collect()));
        blocks
    }

    fn points(&self, lang: Lang) -> Vec<Block> {
        let points = self.case.complaint.points.iter();
        list(points.map(|p| letter::point(lang, p.number, &self.word(lang, p.title))).collect())
    }

    /// What happened, with the words that are the complainant's to read; of staff their function, never their name.
    fn happened(&self, lang: Lang) -> Vec<Block> {
        let function = |id| self.case.function(id).to_owned();
        let told = self.happened.iter().flat_map(|told| {
            let said = timeline::sentence(lang, told.event, &function);
            let line = Block::Strong(text::line(lang, &dates::plain(lang, told.on), &said));
            let words = words_of(told.event).map(|id| Block::Paragraph(self.word(lang, id)));
            [Some(line), words, self.reached(lang, told.event)]
        });
        told.flatten().collect()
    }

    /// The address or number that was said from then on. How staff were asked for it is theirs.
    fn reached(&self, lang: Lang, event: &Event) -> Option<Block> {
        let Event::ReachChanged { email, phone, .. } = event else { return None };
        let said = [(names::email(lang), email), (names::phone(lang), phone)];
        let facts: Vec<Fact> =
            said.into_iter().filter_map(|(name, id)| id.map(|id| Fact::new(name, self.word(lang, id)))).collect();
        (!facts.is_empty()).then_some(Block::Facts(facts))
    }

    /// What was agreed, or improved, each with what became of it.
    fn followed(&self, lang: Lang, promises: &[Promise]) -> Vec<Block> {
        let how = |p: &Promise| p.settled.as_ref().map_or(text::open(lang).to_owned(), |s| choices::settled(lang, s));
        let line = |p: &Promise| text::due(lang, &self.word(lang, p.what), &dates::plain(lang, p.by), &how(p));
        list(promises.iter().map(line).collect())
    }

    /// The names of the files that are the complainant's; of those that were taken away nothing.
    fn files(&self) -> Vec<String> {
        let names = self.happened.iter().flat_map(|told| told.event.files());
        names.filter_map(|id| self.case.words.get(id).cloned()).collect()
    }

    fn word(&self, lang: Lang, id: TextId) -> String {
        self.case.words.get(&id).cloned().unwrap_or_else(|| names::erased(lang).to_owned())
    }
}

/// The words that stand with what happened. Who reads along is somebody else's data (R5).
fn words_of(event: &Event) -> Option<TextId> {
    match event {
        Event::Contacted(contact) => Some(contact.summary),
        Event::MessageSent { text } | Event::MessageReceived { text } => Some(*text),
        Event::ReaderNamed { .. } => None,
        other => other.parents_words(),
    }
}

fn list(items: Vec<String>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![Block::List(items)] }
}
