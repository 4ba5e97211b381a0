//! What a plain form is made of.

use crate::domain::lang::Lang;

/// Words in the language of the page.
pub type Words = fn(Lang) -> &'static str;

/// One plain form.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// What it means to send it.
    pub help: Words,
    /// What it asks.
    pub fields: &'static [Field],
}

/// One question. Its name is that of the field in `CaseForm`.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub label: Words,
    pub hint: Words,
    pub ask: Ask,
    pub optional: bool,
}

/// How it is asked.
#[derive(Clone, Copy, Debug)]
pub enum Ask {
    /// A page to write on.
    Area,
    /// One line.
    Line,
    /// A day.
    Day,
    /// One of a few.
    Radios(fn(Lang) -> Vec<(&'static str, &'static str)>),
    /// One of many, of this case.
    Select(List),
    /// Any number, of this case; not asked where there are none.
    Boxes(List),
    /// One box to tick.
    Tick,
}

/// What there is to choose in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Everybody in the directory who is not out of it already.
    Unconflicted,
    /// Oneself; for a coordinator everybody.
    Declarable,
    /// Who is complained about.
    Subjects,
    /// The sides that were not heard yet.
    Sides,
    /// The points.
    Points,
    /// Whoever can be given points (R8).
    PartManagers,
    /// Those whose points this person holds (R8).
    OwnParts,
    /// Whoever reads along (R5).
    Readers,
    /// The promises that are open.
    Promises,
    /// The measures that are open.
    Measures,
    /// The linked cases that this person sees.
    Linked,
    /// All words that are still there.
    Texts,
}

pub const fn none(_: Lang) -> &'static str {
    ""
}

pub const fn field(name: &'static str, label: Words, ask: Ask) -> Field {
    Field { name, label, hint: none, ask, optional: false }
}

impl Field {
    pub const fn hint(self, hint: Words) -> Self {
        Self { hint, ..self }
    }

    pub const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }
}

pub const fn area(label: Words) -> Field {
    field("text", label, Ask::Area)
}

pub const fn day(label: Words) -> Field {
    field("day", label, Ask::Day)
}

pub const fn select(name: &'static str, label: Words, list: List) -> Field {
    field(name, label, Ask::Select(list))
}
