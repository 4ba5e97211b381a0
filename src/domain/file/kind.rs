//! What a file is, by its bytes: its name may say anything.

use super::plain;
use serde::{Deserialize, Serialize};

/// The kinds of files that we take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A photo.
    Jpeg,
    /// A picture, often of a screen.
    Png,
    /// A picture of the web; kept as one of the other two.
    Webp,
    /// A document.
    Pdf,
    /// A document of Word.
    Docx,
    /// A document of LibreOffice.
    Odt,
    /// Plain text.
    Text,
}

/// How every packed document begins.
const PACKED: &[u8] = b"PK\x03\x04";

impl Kind {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Jpeg, Self::Png, Self::Webp, Self::Pdf, Self::Docx, Self::Odt, Self::Text];

    /// The kind of a file. Text has no mark of its own: it is text when it says so by its name, and is nothing but that.
    pub fn of(name: &str, bytes: &[u8]) -> Option<Self> {
        match bytes {
            _ if bytes.starts_with(b"\xff\xd8\xff") => Some(Self::Jpeg),
            _ if bytes.starts_with(b"\x89PNG\r\n\x1a\n") => Some(Self::Png),
            _ if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => Some(Self::Webp),
            _ if bytes.starts_with(b"%PDF-") => Some(Self::Pdf),
            // The first entry of an OpenDocument names the kind (OpenDocument 1.3, part 2, 3.3).
            _ if bytes.starts_with(PACKED)
                && bytes.get(30..77) == Some(b"mimetypeapplication/vnd.oasis.opendocument.text") =>
            {
                Some(Self::Odt)
            }
            // The names of what is packed stand in the open (ECMA-376, part 2).
            _ if bytes.starts_with(PACKED) && holds(bytes, b"word/document.xml") => Some(Self::Docx),
            _ if name.to_lowercase().ends_with(".txt") && plain(bytes).is_some() => Some(Self::Text),
            _ => None,
        }
    }

    /// The name of the kind in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Text => "text",
        }
    }

    /// The kind of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// How its name ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Text => "txt",
            other => other.key(),
        }
    }

    /// The media type (IANA).
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// Whether it is an image: made anew by us, so that it may be shown; a document never is.
    pub const fn is_image(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp)
    }
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_say_what_a_file_is_and_the_name_does_not() {
        let cases: [(&str, &[u8], Option<Kind>); 9] = [
            ("foto.pdf", b"\xff\xd8\xff\xe0\0\x10JFIF", Some(Kind::Jpeg)),
            ("foto", b"\x89PNG\r\n\x1a\n\0\0", Some(Kind::Png)),
            ("foto.jpg", b"RIFF\x10\0\0\0WEBPVP8 ", Some(Kind::Webp)),
            ("brief.doc", b"%PDF-1.7\n", Some(Kind::Pdf)),
            ("brief.docx", b"PK\x03\x04 word/document.xml", Some(Kind::Docx)),
            ("werk.docx", b"PK\x03\x04 xl/workbook.xml", None),
            ("script.jpg", b"<script>alert(1)</script>", None),
            ("brief.txt", "Beste Noor,\r\nhét hek".as_bytes(), Some(Kind::Text)),
            ("brief.txt", b"\0\x01\x02", None),
        ];
        for (name, bytes, kind) in cases {
            assert_eq!(Kind::of(name, bytes), kind, "{name}");
        }
    }

    #[test]
    fn a_kind_is_found_again_by_its_key() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_key(kind.key()), Some(kind));
        }
        assert_eq!(Kind::from_key("exe"), None);
    }
}
