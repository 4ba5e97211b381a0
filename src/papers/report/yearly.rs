//! The public report of a year on paper (Wet kinderopvang, art. 1.57b): of everything, or of one location.

use super::super::words;
use crate::{
    domain::{
        lang::Lang,
        report::{Place, YearText, YearWords, Yearly},
    },
    text::{
        about::reports as about,
        choices,
        report::{self as text, Groups, Named},
        yearly as headings,
    },
};
use gehoor_paper::{Block, Document, Fact};

type Told = Yearly<Option<u32>>;

/// The yearly report, as everybody may read it: the whole organisation under the headings of the law, then every place.
pub fn yearly(year: &Told, said: &YearWords, lang: Lang) -> Document {
    let number = year.year.number();
    let mut blocks = informed(said, lang);
    blocks.push(Block::Heading(about::numbers(lang).to_owned()));
    if year.whole.filed == 0 {
        blocks.push(Block::Paragraph(headings::none(lang, number)));
        blocks.push(Block::Facts(vec![diverted(year, lang)]));
    } else {
        blocks.push(nature(lang, &year.whole));
        blocks.push(Block::Facts(categories(year, lang)));
    }
    for of in [YearText::Tenor, YearText::Disputes] {
        blocks.extend([Block::Heading(headings::heading(lang, of).to_owned()), under(lang, of, &year.whole)]);
        blocks.extend(text_of(said, of, lang));
    }
    let places = year.regions.iter().chain(year.locations.iter().map(|(_, of)| of));
    blocks.extend(places.flat_map(|of| place(lang, of, &of.name)));
    blocks.extend(place(lang, &year.elsewhere, text::elsewhere(lang)));
    document(year, text::of_year(lang, number), blocks, lang)
}

/// The same of one location, with what is said of the whole organisation.
pub fn yearly_at(year: &Told, at: &Place<Option<u32>>, said: &YearWords, lang: Lang) -> Document {
    let number = year.year.number();
    let mut blocks = informed(said, lang);
    blocks.push(Block::Heading(about::numbers(lang).to_owned()));
    blocks.push(if at.filed == 0 {
        Block::Paragraph(about::none_at(lang, number, &at.name))
    } else {
        nature(lang, at)
    });
    for of in [YearText::Tenor, YearText::Disputes] {
        blocks.extend([Block::Heading(headings::heading(lang, of).to_owned()), under(lang, of, at)]);
        let words = text_of(said, of, lang);
        blocks.extend((!words.is_empty()).then(|| Block::Small(headings::of_all(lang).to_owned())));
        blocks.extend(words);
    }
    document(year, text::of_year_at(lang, number, &at.name), blocks, lang)
}

fn document(year: &Told, title: String, blocks: Vec<Block>, lang: Lang) -> Document {
    let lead = Block::Paragraph(text::year_lead(lang, u32::from(year.threshold)));
    Document {
        lang: lang.tag(),
        title,
        sender: year.whole.name.clone(),
        blocks: std::iter::once(lead).chain(blocks).collect(),
        words: words(lang),
        ..Document::default()
    }
}

/// The regulation, and how parents know of it.
fn informed(said: &YearWords, lang: Lang) -> Vec<Block> {
    let heading = Block::Heading(headings::heading(lang, YearText::Informed).to_owned());
    let regulation = Block::Paragraph(headings::regulation(lang).to_owned());
    [heading, regulation].into_iter().chain(text_of(said, YearText::Informed, lang)).collect()
}

/// A text, and before it that it is in Dutch where it is read in another language.
fn text_of(said: &YearWords, of: YearText, lang: Lang) -> Vec<Block> {
    let (words, written) = said.read(of, lang);
    if words.is_empty() {
        return Vec::new();
    }
    let note = (written == Lang::Nl && lang != Lang::Nl).then(|| Block::Small(headings::only_dutch(lang).to_owned()));
    note.into_iter().chain([Block::Paragraph(words.to_owned())]).collect()
}

fn place(lang: Lang, of: &Place<Option<u32>>, name: &str) -> [Block; 2] {
    let body = if of.filed == 0 { Block::Paragraph(about::quiet(lang, name)) } else { numbers(lang, of) };
    [Block::Heading(name.to_owned()), body]
}

/// Every number of a place.
fn numbers(lang: Lang, of: &Place<Option<u32>>) -> Block {
    facts(lang, [vec![filed(lang, of)], text::numbers(lang, &of.counts)].concat())
}

/// What they were about, and in which quarter they came.
fn nature(lang: Lang, of: &Place<Option<u32>>) -> Block {
    let groups = text::groups(lang, &of.counts);
    facts(lang, [vec![filed(lang, of)], groups.nature, groups.quarters].concat())
}

/// The numbers that belong under a heading of the law, or that there were no complaints.
fn under(lang: Lang, heading: YearText, of: &Place<Option<u32>>) -> Block {
    let Groups { judged, results, timely, measures, outside, .. } = text::groups(lang, &of.counts);
    match heading {
        YearText::Disputes if of.filed == 0 => Block::Paragraph(about::no_disputes(lang).to_owned()),
        YearText::Disputes => facts(lang, outside),
        _ if of.filed == 0 => Block::Paragraph(about::no_judgements(lang).to_owned()),
        _ => facts(lang, [judged, results, timely, measures].concat()),
    }
}

fn filed(lang: Lang, of: &Place<Option<u32>>) -> (&'static str, Option<u32>) {
    (text::filed(lang), Some(of.filed))
}

fn facts(lang: Lang, numbers: Named<Option<u32>>) -> Block {
    Block::Facts(numbers.into_iter().map(|(name, told)| fact(lang, name, told)).collect())
}

fn categories(year: &Told, lang: Lang) -> Vec<Fact> {
    let category = |(of, told): &(_, Option<u32>)| fact(lang, choices::category(lang, *of), *told);
    year.categories.iter().map(category).chain([diverted(year, lang)]).collect()
}

fn diverted(year: &Told, lang: Lang) -> Fact {
    fact(lang, text::diverted(lang), year.diverted)
}

/// A number; one that is hidden says so.
fn fact(lang: Lang, name: &str, told: Option<u32>) -> Fact {
    Fact::new(name, told.map_or_else(|| text::hidden(lang).to_owned(), |n| n.to_string()))
}
