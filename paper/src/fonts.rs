//! The fonts a letter names: nothing else is ever used.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The families in the order in which a character is looked for, each with its files.
const FAMILIES: &[(&str, &[&str])] = &[
    // Latin, Greek, Cyrillic.
    ("Noto Sans", &["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"]),
    ("Noto Sans Arabic", &["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"]),
    ("Noto Sans Hebrew", &["NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"]),
    ("Noto Sans Ethiopic", &["NotoSansEthiopic-Regular.ttf", "NotoSansEthiopic-Bold.ttf"]),
    ("Noto Sans Armenian", &["NotoSansArmenian-Regular.ttf", "NotoSansArmenian-Bold.ttf"]),
    ("Noto Sans Georgian", &["NotoSansGeorgian-Regular.ttf", "NotoSansGeorgian-Bold.ttf"]),
    ("Noto Sans Devanagari", &["NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"]),
    ("Noto Sans Tamil", &["NotoSansTamil-Regular.ttf", "NotoSansTamil-Bold.ttf"]),
    ("Noto Sans Thai", &["NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf"]),
    ("Noto Sans Symbols", &["NotoSansSymbols-Regular.ttf", "NotoSansSymbols-Bold.ttf"]),
    ("Noto Color Emoji", &["NotoColorEmoji.ttf"]),
];

/// Fonts that are in none of the folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingFonts(pub Vec<&'static str>);

impl fmt::Display for MissingFonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

impl std::error::Error for MissingFonts {}

/// The fonts, read.
pub struct Fonts {
    /// What the typesetter looks them up in.
    pub book: LazyHash<FontBook>,
    /// In the order of the book.
    pub fonts: Vec<Font>,
}

impl Fonts {
    /// Reads them all.
    pub fn read(folders: &[PathBuf]) -> Result<Self, MissingFonts> {
        let mut fonts = Vec::new();
        let mut missing = Vec::new();
        for name in FAMILIES.iter().flat_map(|(_, files)| *files) {
            match folders.iter().find_map(|folder| font(&folder.join(name))) {
                Some(font) => fonts.push(font),
                None => missing.push(*name),
            }
        }
        if missing.is_empty() {
            Ok(Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts })
        } else {
            Err(MissingFonts(missing))
        }
    }

    /// The families, for the template.
    pub fn families() -> impl Iterator<Item = &'static str> {
        FAMILIES.iter().map(|(family, _)| *family)
    }

    /// Whether one of them has the character.
    pub fn has(&self, character: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(character)))
    }
}

fn font(path: &Path) -> Option<Font> {
    Font::new(Bytes::new(fs::read(path).ok()?), 0)
}
