//! The two languages of the product.

use serde::{Deserialize, Serialize};

/// The language somebody reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch, the first language.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// The BCP 47 tag, as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language of a tag; Dutch for everything we do not speak.
    pub fn from_tag(tag: &str) -> Self {
        if tag.starts_with("en") { Self::En } else { Self::Nl }
    }

    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }

    /// One of two, by language.
    pub fn pick<T>(self, nl: T, en: T) -> T {
        match self {
            Self::Nl => nl,
            Self::En => en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_tag_and_what_we_do_not_speak_is_answered_in_dutch() {
        for (tag, lang) in [("nl", Lang::Nl), ("en", Lang::En)] {
            assert_eq!((lang.tag(), Lang::from_tag(tag), lang.other().other()), (tag, lang, lang));
        }
        for (tag, lang) in [("en-GB", Lang::En), ("nl-BE", Lang::Nl), ("tr", Lang::Nl), ("", Lang::Nl)] {
            assert_eq!(Lang::from_tag(tag), lang, "{tag}");
        }
    }
}
