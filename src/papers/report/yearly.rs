//! The public report of a year on paper (Wet kinderopvang, art. 1.57b): of everything, or of one location.

use super::super::words;
use crate::{
    domain::{
        lang::Lang,
        report::{Place, YearText, YearWords, Yearly},
        suppression::Threshold,
    },
    text::{about::reports as about, choices, report as text, yearly as headings},
};
use gehoor_paper::{Block, Document, Fact};

type Told = Yearly<Option<u32>>;

/// The yearly report, as everybody may read it.
pub fn yearly(year: &Told, said: &YearWords, lang: Lang) -> Document {
    let number = year.year.number();
    let mut blocks = informed(said, lang);
    blocks.push(Block::Heading(year.whole.name.clone()));
    blocks.extend(if year.whole.filed == 0 {
        vec![Block::Paragraph(headings::none(lang, number)), Block::Facts(vec![diverted(year, lang)])]
    } else {
        vec![numbers(lang, &year.whole), Block::Facts(categories(year, lang))]
    });
    blocks.extend([YearText::Tenor, YearText::Disputes].into_iter().flat_map(|of| prose(said, of, lang)));
    let places = year.regions.iter().chain(year.locations.iter().map(|(_, of)| of));
    blocks.extend(places.flat_map(|of| place(lang, of, &of.name)));
    blocks.extend(place(lang, &year.elsewhere, text::elsewhere(lang)));
    document(year, text::of_year(lang, number), blocks, lang)
}

/// The same of one location, with what is said of the whole organisation.
pub fn yearly_at(year: &Told, at: &Place<Option<u32>>, said: &YearWords, lang: Lang) -> Document {
    let number = year.year.number();
    let mut blocks = informed(said, lang);
    blocks.extend(place(lang, at, &at.name));
    let words: Vec<Block> =
        [YearText::Tenor, YearText::Disputes].into_iter().flat_map(|of| prose(said, of, lang)).collect();
    if !words.is_empty() {
        blocks.push(Block::Small(headings::of_all(lang).to_owned()));
    }
    blocks.extend(words);
    document(year, text::of_year_at(lang, number, &at.name), blocks, lang)
}

fn document(year: &Told, title: String, blocks: Vec<Block>, lang: Lang) -> Document {
    let lead = Block::Paragraph(text::year_lead(lang, u32::from(Threshold::default())));
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

/// What the coordinator says under a heading, where anything was said.
fn prose(said: &YearWords, of: YearText, lang: Lang) -> Vec<Block> {
    let mut words = text_of(said, of, lang);
    if !words.is_empty() {
        words.insert(0, Block::Heading(headings::heading(lang, of).to_owned()));
    }
    words
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

fn numbers(lang: Lang, of: &Place<Option<u32>>) -> Block {
    let filed = Fact::new(text::filed(lang), of.filed.to_string());
    let rest = text::numbers(lang, &of.counts).into_iter().map(|(name, told)| fact(lang, name, told));
    Block::Facts(std::iter::once(filed).chain(rest).collect())
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
