//! A letter as the values that the template reads: the only way in.

use crate::{
    document::{Block, Fact, Row, RowKind, Table},
    fonts::Fonts,
    readable::{LONGEST_IN_CELL, Readable},
};
use typst::foundations::{Array, Dict, IntoValue, Str, Value};

/// So many characters of what a row is stand on a line, at most.
const NAME: usize = 30;

/// What stays free beside a column, in characters.
const SPACE: usize = 2;

/// What stands in `sys.inputs`.
pub fn inputs(readable: &Readable) -> Dict {
    let document = &readable.0;
    dict([
        ("fonts", Fonts::families().map(IntoValue::into_value).collect::<Array>().into_value()),
        ("lang", document.lang.as_ref().into_value()),
        ("title", document.title.as_str().into_value()),
        ("heading", paragraph(&document.title)),
        ("sender", paragraph(&document.sender)),
        ("address", document.address.iter().map(|line| paragraph(line)).collect::<Array>().into_value()),
        ("mark", document.mark.as_deref().map_or(Value::None, IntoValue::into_value)),
        ("facts", facts(&document.facts)),
        ("blocks", document.blocks.iter().map(block).collect::<Array>().into_value()),
        ("page", document.words.page.as_str().into_value()),
        ("of", document.words.of.as_str().into_value()),
    ])
}

fn block(block: &Block) -> Value {
    let (kind, what) = match block {
        Block::Heading(text) => ("heading", paragraph(text)),
        Block::Paragraph(text) => ("paragraph", paragraphs(text)),
        Block::Strong(text) => ("strong", paragraphs(text)),
        Block::Facts(rows) => ("facts", facts(rows)),
        Block::Table(rows) => ("table", table(rows)),
        Block::List(items) => ("list", each(items)),
        Block::Steps(items) => ("steps", each(items)),
        Block::Boxed(rows) => ("boxed", facts(rows)),
        Block::Small(text) => ("small", paragraphs(text)),
        Block::Closing(lines) => ("closing", each(lines)),
    };
    dict([("kind", kind.into_value()), ("what", what)]).into_value()
}

fn each(items: &[String]) -> Value {
    items.iter().map(|item| paragraphs(item)).collect::<Array>().into_value()
}

fn table(table: &Table) -> Value {
    let row = |row: &Row| {
        let kind = match row.kind {
            RowKind::Plain => "plain",
            RowKind::Sum => "sum",
            RowKind::Part => "part",
        };
        dict([("kind", kind.into_value()), ("cells", cells(&row.cells))]).into_value()
    };
    dict([
        ("head", cells(&table.head)),
        ("widths", widths(table).map(|width| (width as i64).into_value()).collect::<Array>().into_value()),
        ("rows", table.rows.iter().map(row).collect::<Array>().into_value()),
    ])
    .into_value()
}

fn cells(cells: &[String]) -> Value {
    cells.iter().map(|cell| paragraph(cell)).collect::<Array>().into_value()
}

/// What a column needs beside another: as many characters as the longest word of its head or the longest of its numbers;
/// what a row is may take several lines.
fn widths(table: &Table) -> impl Iterator<Item = usize> {
    let column = |(n, head): (usize, &String)| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(n)).map(|cell| cell.chars().count());
        let words = head.split([' ', '\u{200b}']).map(|word| word.chars().count());
        let most = if n == 0 { NAME } else { LONGEST_IN_CELL };
        SPACE + cells.chain(words).max().unwrap_or_default().min(most)
    };
    table.head.iter().enumerate().map(column)
}

fn facts(facts: &[Fact]) -> Value {
    let fact = |fact: &Fact| dict([("name", paragraph(&fact.name)), ("value", paragraphs(&fact.value))]).into_value();
    facts.iter().map(fact).collect::<Array>().into_value()
}

/// Text as its paragraphs: an empty line is between them.
fn paragraphs(text: &str) -> Value {
    let mut all = vec![String::new()];
    for line in text.trim().lines() {
        match all.last_mut() {
            Some(last) if !line.trim().is_empty() => {
                if !last.is_empty() {
                    last.push('\n');
                }
                last.push_str(line);
            }
            Some(last) if last.is_empty() => {}
            _ => all.push(String::new()),
        }
    }
    all.iter().map(|text| paragraph(text)).collect::<Array>().into_value()
}

/// One paragraph: its lines, and whether it runs from right to left.
fn paragraph(text: &str) -> Value {
    let lines = text.lines().map(IntoValue::into_value).collect::<Array>();
    dict([("lines", lines.into_value()), ("rtl", runs_left(text).into_value())]).into_value()
}

/// Whether the first letter with a direction is one that runs from right to left.
fn runs_left(text: &str) -> bool {
    let hebrew_to_arabic = |c: char| matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF);
    text.chars().find(|c| c.is_alphabetic()).is_some_and(hebrew_to_arabic)
}

fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Dict {
    pairs.into_iter().map(|(name, value)| (Str::from(name), value)).collect()
}
