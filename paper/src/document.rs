//! What a letter is made of: so little that all letters look alike.

use std::borrow::Cow;

/// A letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its language, as a tag of two letters: `nl`.
    pub lang: Cow<'static, str>,
    /// What it is: its heading, and the title of the file.
    pub title: String,
    /// Who sends it.
    pub sender: String,
    /// To whom, line by line, as it stands behind the window of an envelope; empty where nobody posts it.
    pub address: Vec<String>,
    /// What it is not yet, on every page: "Concept".
    pub mark: Option<String>,
    /// The day, the reference, and what else stands above the heading.
    pub facts: Vec<Fact>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The words that stand on every letter.
    pub words: Words,
}

/// Something by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// What it is.
    pub value: String,
}

impl Fact {
    /// Something by name.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// A part of what a letter says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading under the title.
    Heading(String),
    /// What somebody says; an empty line begins a new paragraph, and each has the direction of its first strong letter.
    Paragraph(String),
    /// What matters most of a part.
    Strong(String),
    /// Things by name, under one another.
    Facts(Vec<Fact>),
    /// Numbers in rows and columns.
    Table(Table),
    /// A list.
    List(Vec<String>),
    /// What is done one after the other.
    Steps(Vec<String>),
    /// Something to copy without a mistake, such as a code.
    Boxed(Vec<Fact>),
    /// What explains, in smaller letters.
    Small(String),
    /// The end: a greeting, and who says it.
    Closing(Vec<String>),
}

/// Numbers in rows of one length, over as many pages as they take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands in each column: on every page again.
    pub head: Vec<String>,
    /// The numbers; the first of each row is what it is.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What stands in it.
    pub cells: Vec<String>,
    /// What it is to the others.
    pub kind: RowKind,
}

/// What a row is to the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    /// One of them.
    #[default]
    Plain,
    /// What the rows under it are part of.
    Sum,
    /// Part of the sum above it.
    Part,
}

/// The words that stand on every letter, in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Before the number of a page: "Pagina".
    pub page: String,
    /// Before the number of pages: "van".
    pub of: String,
    /// At the end of a letter in which a character was replaced by its number.
    pub replaced: String,
}
