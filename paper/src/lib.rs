//! Letters as PDF, from whatever people write.
//!
//! A [`Document`] is data, all of it: its text is never joined into markup, so nothing that somebody typed means anything
//! to the typesetter. What no font can show is replaced before; what the standard for screen readers refuses all the same
//! is made without it. A letter always goes. The reasons are in `docs/decisions/0003-pdf.md`.

mod document;
mod fonts;
mod readable;
mod values;
mod world;

pub use document::{Block, Document, Fact, Row, RowKind, Table, Words};
pub use fonts::MissingFonts;

use fonts::Fonts;
use readable::Readable;
use std::{fmt, path::PathBuf};
use typst::{diag::SourceDiagnostic, foundations::Smart, syntax::Source};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::Desk;

/// Everything letters are made with: the fonts and the template, read once.
pub struct Paper {
    fonts: Fonts,
    template: Source,
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Whether it keeps PDF/UA-1, the standard for screen readers. It is tagged either way.
    pub accessible: bool,
}

/// A letter that could not be made. It holds nothing of what was in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotMade;

impl fmt::Display for NotMade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the document could not be typeset")
    }
}

impl std::error::Error for NotMade {}

impl fmt::Debug for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paper").finish_non_exhaustive()
    }
}

impl Paper {
    /// Reads the fonts from folders.
    ///
    /// # Errors
    /// The files that are in none of them.
    pub fn new(folders: &[PathBuf]) -> Result<Self, MissingFonts> {
        Ok(Self { fonts: Fonts::read(folders)?, template: Source::detached(include_str!("letter.typ")) })
    }

    /// Makes the letter. It takes some thousandths of a second of one processor: not for a thread that others wait for.
    ///
    /// # Errors
    /// When it could not be typeset: a mistake in the template, never what is written in it.
    pub fn make(&self, document: &Document) -> Result<Pdf, NotMade> {
        let readable = Readable::of(document, &self.fonts);
        let desk = Desk::new(&self.fonts, self.template.clone(), values::inputs(&readable));
        let made = typst::compile::<PagedDocument>(&desk).output.map_err(not_made).and_then(|pages| export(&pages));
        // Without it each letter leaves half a megabyte behind, with somebody's words in it.
        comemo::evict(0);
        made
    }
}

fn export(pages: &PagedDocument) -> Result<Pdf, NotMade> {
    let with = |standards| PdfOptions {
        creator: Smart::Custom(Some("Gehoor".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| NotMade)?;
    if let Ok(bytes) = typst_pdf::pdf(pages, &with(accessible)) {
        return Ok(Pdf { bytes, accessible: true });
    }
    let bytes = typst_pdf::pdf(pages, &with(PdfStandards::default())).map_err(not_made)?;
    Ok(Pdf { bytes, accessible: false })
}

/// What the typesetter says may quote the letter: it is for who writes the template, not for a log.
fn not_made(errors: impl IntoIterator<Item = SourceDiagnostic>) -> NotMade {
    if cfg!(test) {
        errors.into_iter().for_each(|error| eprintln!("typst: {}", error.message));
    }
    NotMade
}

#[cfg(test)]
mod tests;
