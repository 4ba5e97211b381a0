//! A letter with nothing in it that no font can show.

use crate::{
    document::{Block, Document, Fact, Row, Table},
    fonts::Fonts,
};

/// After so many characters without a place to break a line, one is made: a page is not wide enough for more.
const LONGEST_WORD: usize = 40;

/// The same in a table.
pub const LONGEST_IN_CELL: usize = 20;

/// A document of which every character can be shown.
pub struct Readable(pub Document);

impl Readable {
    /// Replaces what no font has by its number, and says so at the end.
    pub fn of(document: &Document, fonts: &Fonts) -> Self {
        let mut eye = Eye { fonts, replaced: false };
        let mut document = Document {
            lang: document.lang.clone(),
            title: eye.line(&document.title),
            sender: eye.line(&document.sender),
            address: document.address.iter().map(|line| eye.line(line)).collect(),
            mark: document.mark.as_deref().map(|mark| eye.line(mark)),
            facts: eye.facts(&document.facts),
            blocks: document.blocks.iter().map(|block| eye.block(block)).collect(),
            words: document.words.clone(),
        };
        if eye.replaced {
            document.blocks.push(Block::Small(document.words.replaced.clone()));
        }
        Self(document)
    }
}

struct Eye<'a> {
    fonts: &'a Fonts,
    replaced: bool,
}

impl Eye<'_> {
    fn block(&mut self, block: &Block) -> Block {
        match block {
            Block::Heading(text) => Block::Heading(self.line(text)),
            Block::Paragraph(text) => Block::Paragraph(self.text(text)),
            Block::Strong(text) => Block::Strong(self.text(text)),
            Block::Facts(facts) => Block::Facts(self.facts(facts)),
            Block::Table(table) => Block::Table(self.table(table)),
            Block::List(items) => Block::List(items.iter().map(|item| self.text(item)).collect()),
            Block::Steps(items) => Block::Steps(items.iter().map(|item| self.text(item)).collect()),
            Block::Boxed(facts) => Block::Boxed(self.facts(facts)),
            Block::Small(text) => Block::Small(self.text(text)),
            Block::Closing(lines) => Block::Closing(lines.iter().map(|line| self.text(line)).collect()),
        }
    }

    fn facts(&mut self, facts: &[Fact]) -> Vec<Fact> {
        facts.iter().map(|fact| Fact { name: self.line(&fact.name), value: self.text(&fact.value) }).collect()
    }

    fn table(&mut self, table: &Table) -> Table {
        let mut cells =
            |cells: &[String]| cells.iter().map(|cell| breakable(&self.line(cell), LONGEST_IN_CELL)).collect();
        let head = cells(&table.head);
        Table { head, rows: table.rows.iter().map(|row| Row { cells: cells(&row.cells), kind: row.kind }).collect() }
    }

    /// Text that is one line.
    fn line(&mut self, text: &str) -> String {
        self.text(text).replace('\n', " ")
    }

    /// Text, with its lines.
    fn text(&mut self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        for character in text.replace("\r\n", "\n").chars() {
            match character {
                '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => shown.push('\n'),
                '\t' => shown.push(' '),
                c if self.fonts.has(c) && !c.is_control() => shown.push(c),
                // What cannot be seen anyway lacks nothing.
                c if c.is_control() || is_invisible(c) => {}
                c if c.is_whitespace() => shown.push(' '),
                c => {
                    self.replaced = true;
                    shown.push_str(&format!("[U+{:04X}]", u32::from(c)));
                }
            }
        }
        breakable(&shown, LONGEST_WORD)
    }
}

/// A word too long for a line may be broken, without anything being seen of it.
fn breakable(text: &str, longest: usize) -> String {
    let mut broken = String::with_capacity(text.len());
    let mut length = 0;
    let mut before = ' ';
    for character in text.chars() {
        length = if character.is_whitespace() { 0 } else { length + 1 };
        // Never within what is one to the eye: an accent, a family of emoji.
        if length > longest && before.is_alphanumeric() && character.is_alphanumeric() {
            broken.push('\u{200b}');
            length = 1;
        }
        broken.push(character);
        before = character;
    }
    broken
}

/// Characters that are never seen (`Default_Ignorable_Code_Point` of Unicode).
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFF8
        | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
}
