//! What a file may be called: a name that means nothing to any system and hides nothing from any reader.

use super::Kind;
use crate::domain::words::Prose;
use std::fmt;

/// The most characters of a name, without its ending.
const LONGEST: usize = 80;
/// What systems take for something else than a name.
const RESERVED: &str = "<>:\"|?*/\\";
/// What Windows takes for a device, whatever it ends in; `COM` and `LPT` with a digit.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

/// A name that can be shown, stored and saved: one line, no folders, nothing that turns the order of letters around, and
/// the ending of what the file really is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    /// Tames what a browser sent.
    pub fn tame(sent: &str, kind: Kind) -> Self {
        let visible: String = visible(sent).collect();
        let safe: String = visible.chars().map(|c| if RESERVED.contains(c) { '_' } else { c }).collect();
        let stem = stem(safe.trim_matches(edge));
        let short: String = stem.chars().take(LONGEST).collect();
        let short = short.trim_matches(edge);
        let (mark, stem) = match short {
            "" => ("", "bestand"),
            device if is_device(device) => ("_", device),
            _ => ("", short),
        };
        Self(format!("{mark}{stem}.{}", kind.ending()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As words that are kept.
    pub fn prose(&self) -> Option<Prose> {
        Prose::parse(&self.0).ok()
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a file that is refused, as it came but for what could hide something in a sentence.
pub fn shown(sent: &str) -> String {
    visible(sent).take(LONGEST).collect()
}

fn visible(sent: &str) -> impl Iterator<Item = char> {
    sent.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !hidden(*c))
}

fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().to_uppercase();
    DEVICES.contains(&first.trim_end_matches(|c: char| c.is_ascii_digit()))
}

fn edge(c: char) -> bool {
    c == '.' || c.is_whitespace()
}

/// Control characters, and those that turn the direction or join what stands apart (Unicode, UAX 9 and general punctuation).
fn hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Without its ending, when it has one that looks like one.
fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 5 && ending.chars().all(|c| c.is_ascii_alphanumeric()) => stem,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_loses_folders_marks_and_a_false_ending() {
        let cases = [
            ("IMG_2031.JPG", Kind::Jpeg, "IMG_2031.jpg"),
            ("../../etc/passwd", Kind::Text, "passwd.txt"),
            ("C:\\Users\\noor\\foto.png", Kind::Png, "foto.png"),
            ("factuur\u{202e}gpj.exe", Kind::Pdf, "factuurgpj.pdf"),
            ("\u{200f}صورة.jpg", Kind::Jpeg, "صورة.jpg"),
            ("...", Kind::Docx, "bestand.docx"),
            ("", Kind::Odt, "bestand.odt"),
            ("a:b?.txt", Kind::Text, "a_b_.txt"),
            ("con.txt", Kind::Text, "_con.txt"),
            ("Com1.verslag.pdf", Kind::Pdf, "_Com1.verslag.pdf"),
            ("Connie.pdf", Kind::Pdf, "Connie.pdf"),
            ("12.11.2026 gesprek", Kind::Pdf, "12.11.2026 gesprek.pdf"),
        ];
        for (sent, kind, name) in cases {
            assert_eq!(FileName::tame(sent, kind).as_str(), name);
        }
    }

    #[test]
    fn a_refused_file_is_named_as_its_owner_knows_it() {
        assert_eq!(shown("C:\\fotos\\Noor – ‘het hek’.heic"), "Noor – ‘het hek’.heic");
        assert_eq!(shown("\u{61c}\u{202e}gpj\u{feff}.exe"), "gpj.exe");
    }

    proptest! {
        #[test]
        fn whatever_was_sent_the_name_is_short_one_line_and_tame(sent in any::<String>()) {
            let name = FileName::tame(&sent, Kind::Pdf);
            prop_assert!(name.as_str().ends_with(".pdf") && name.as_str().chars().count() <= LONGEST + 5);
            prop_assert!(!name.as_str().chars().any(|c| hidden(c) || RESERVED.contains(c)));
            prop_assert!(!name.as_str().starts_with('.'));
            prop_assert!(name.prose().is_some());
            prop_assert_eq!(FileName::tame(name.as_str(), Kind::Pdf), name, "taming twice changes nothing");
        }
    }
}
