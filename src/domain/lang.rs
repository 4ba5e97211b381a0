//! The languages of the product: two of its own, and any that comes with a catalogue.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Cow, fmt};

/// The language somebody reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Dutch, the first language.
    #[default]
    Nl,
    /// English.
    En,
    /// One that a catalogue brings. Whether there is such a catalogue is not known here: `text` knows.
    Other(Tag),
}

/// The tag of a language of a catalogue: two or three letters (`tr`, `qps`), or two and a region (`ar-XB`).
///
/// Its letters are packed in a `char`, of which `Lang` uses the values that no character has: so a language is one
/// word of the machine, also in the browser, where it is handed on some thousand times.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tag(char);

/// Values of `char` below this one are not all characters.
const FIRST: u32 = 0xE000;
/// No letter, and 26 of them.
const LETTERS: u32 = 27;

impl Lang {
    /// The BCP 47 tag, as in `<html lang>`.
    pub fn tag(self) -> Cow<'static, str> {
        match self {
            Self::Nl => Cow::Borrowed("nl"),
            Self::En => Cow::Borrowed("en"),
            Self::Other(tag) => Cow::Owned(tag.to_string()),
        }
    }

    /// The language of a tag: `en-GB` is English; Dutch for what is no tag.
    pub fn from_tag(tag: &str) -> Self {
        Self::of_tag(tag).unwrap_or_default()
    }

    /// The language of a tag; nothing for what is no tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let base = tag.split('-').next().unwrap_or_default();
        if base.eq_ignore_ascii_case("nl") {
            return Some(Self::Nl);
        }
        if base.eq_ignore_ascii_case("en") {
            return Some(Self::En);
        }
        Tag::parse(tag).map(Self::Other)
    }

    /// The one of our own two that it is not.
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Nl,
            Self::Nl | Self::Other(_) => Self::En,
        }
    }

    /// One of two, by language. Not for what people read: that is said in `text`, where a catalogue can say it too.
    pub fn pick<T>(self, nl: T, en: T) -> T {
        match self {
            Self::Nl => nl,
            Self::En | Self::Other(_) => en,
        }
    }
}

impl Tag {
    /// The tag in this text, if it is one.
    pub fn parse(text: &str) -> Option<Self> {
        let (base, region) = text.split_once('-').map_or((text, ""), |(base, region)| (base, region));
        if text.ends_with('-') || !matches!((base.len(), region.len()), (2 | 3, 0) | (2, 2)) {
            return None;
        }
        let mut packed = 0;
        for letter in base.bytes().chain(region.bytes()) {
            let letter = letter.to_ascii_lowercase();
            packed = packed * LETTERS + u32::from(letter.is_ascii_lowercase().then(|| letter - b'a' + 1)?);
        }
        char::from_u32(FIRST + packed).map(Self)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let packed = u32::from(self.0) - FIRST;
        let letters = [packed / LETTERS.pow(3), packed / LETTERS.pow(2), packed / LETTERS, packed].map(|n| n % LETTERS);
        let with_region = letters[0] != 0;
        for (at, letter) in letters.into_iter().enumerate() {
            let Some(letter) = u8::try_from(letter).ok().filter(|n| *n > 0) else { continue };
            match (with_region, at) {
                (true, 2) => write!(f, "-{}", char::from(b'A' + letter - 1))?,
                (true, 3) => write!(f, "{}", char::from(b'A' + letter - 1))?,
                _ => write!(f, "{}", char::from(b'a' + letter - 1))?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag())
    }
}

impl<'de> Deserialize<'de> for Lang {
    /// What was stored is read whatever becomes of the catalogues: of a language we do not know, the tag stays.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from_tag(&Cow::<str>::deserialize(deserializer)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn other(tag: &str) -> Lang {
        Lang::Other(Tag::parse(tag).unwrap())
    }

    #[test]
    fn each_language_has_its_tag() {
        for (tag, lang) in [("nl", Lang::Nl), ("en", Lang::En), ("tr", other("tr")), ("qps", other("qps"))] {
            assert_eq!((&*lang.tag(), Lang::from_tag(tag)), (tag, lang));
        }
        for (tag, written) in [("ar-xb", "ar-XB"), ("AR-XB", "ar-XB"), ("zz-ZZ", "zz-ZZ"), ("aa", "aa"), ("zzz", "zzz")]
        {
            assert_eq!(Lang::from_tag(tag).tag(), written);
        }
        for lang in [Lang::Nl, Lang::En] {
            assert_eq!(lang.other().other(), lang);
        }
    }

    #[test]
    fn a_region_of_our_own_languages_is_that_language_and_what_is_no_tag_is_answered_in_dutch() {
        for (tag, lang) in [("en-GB", Lang::En), ("nl-BE", Lang::Nl), ("EN", Lang::En)] {
            assert_eq!(Lang::from_tag(tag), lang, "{tag}");
        }
        for tag in ["", "-", "t", "turkish", "t1", "tr-", "tr-T", "abc-DE", "tr-TR-x", "é", "日本"] {
            assert_eq!((Lang::of_tag(tag), Lang::from_tag(tag)), (None, Lang::Nl), "{tag}");
        }
    }

    #[test]
    fn a_language_is_stored_as_its_tag_and_always_read_back() {
        for tag in ["nl", "en", "tr", "pt-BR"] {
            let stored = format!("\"{tag}\"");
            let lang: Lang = serde_json::from_str(&stored).unwrap();
            assert_eq!((lang, serde_json::to_string(&lang).unwrap()), (Lang::from_tag(tag), stored));
        }
        assert_eq!(serde_json::from_str::<Lang>("\"what is this\"").unwrap(), Lang::Nl);
    }

    #[test]
    fn a_language_is_one_word() {
        assert_eq!(size_of::<Lang>(), 4);
    }
}
