//! What the typesetter can reach: one template, its data and the fonts. No file, no network, no clock.

use crate::fonts::Fonts;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Dict, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The desk one letter is made at.
pub struct Desk<'a> {
    fonts: &'a Fonts,
    template: Source,
    library: LazyHash<Library>,
}

impl<'a> Desk<'a> {
    /// With the template, and its data.
    pub fn new(fonts: &'a Fonts, template: Source, inputs: Dict) -> Self {
        Self { fonts, template, library: LazyHash::new(Library::builder().with_inputs(inputs).build()) }
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
