//! A catalogue on its way to the browser: only what it says, without what a translator needs.
//!
//! Each sentence ends with U+001E, and its parts (context, English, forms) with U+001F, which no sentence has. The first
//! one is the language itself: tag, direction, name, rule for plurals.

use super::{Catalogue, Translated};
use crate::domain::lang::Lang;

const END: char = '\u{1e}';
const PART: char = '\u{1f}';

/// A catalogue as browsers get it.
#[cfg(feature = "ssr")]
#[derive(Debug)]
pub struct Carried {
    /// Another for every other content, so that browsers may keep it for ever.
    pub name: String,
    /// Everything it says.
    pub text: String,
}

#[cfg(feature = "ssr")]
impl Catalogue {
    /// As it is carried: made once.
    pub fn carried(&self) -> &Carried {
        use sha2::{Digest, Sha256};
        self.carried.get_or_init(|| {
            let text = self.text();
            let hash = Sha256::digest(&text);
            let hash: String = hash[..6].iter().map(|byte| format!("{byte:02x}")).collect();
            Carried { name: format!("{}-{hash}.txt", self.lang.tag()), text }
        })
    }
}

#[cfg(any(feature = "ssr", test))]
impl Catalogue {
    fn text(&self) -> String {
        let mut out = String::new();
        let mut one = |parts: &[&str]| {
            for part in parts {
                out.extend(part.chars().filter(|c| ![END, PART].contains(c)));
                out.push(PART);
            }
            out.push(END);
        };
        one(&[&self.lang.tag(), if self.rtl { "rtl" } else { "ltr" }, self.name, &self.plural]);
        for sentence in &self.sentences {
            let mut parts: Vec<&str> = vec![&sentence.context, &sentence.en];
            parts.extend(sentence.forms.iter());
            one(&parts);
        }
        out
    }
}

/// Installs what was carried here; gives the language. Nothing of what cannot be read.
pub fn install_carried(text: &'static str) -> Option<Lang> {
    let mut all = text.split_terminator(END).map(|one| one.split_terminator(PART));
    let mut header = all.next()?;
    let lang = Lang::of_tag(header.next()?)?;
    let (direction, name, plural) = (header.next()?, header.next()?, header.next()?);
    let sentences = all.filter_map(|mut parts| {
        Some(Translated { context: parts.next()?.into(), en: parts.next()?.into(), forms: parts.collect() })
    });
    // In the order in which they were sent, which is the one they are found in.
    let sentences = sentences.collect();
    super::add(Catalogue::new(lang, name, direction == "rtl", plural.to_owned(), sentences));
    Some(lang)
}

#[cfg(test)]
mod tests {
    use crate::text::{catalogue, sentence::Sentence};

    fn sentence(part: &str, en: &'static str) -> Sentence {
        Sentence { module: format!("gehoor::text::{part}").leak(), nl: "", en }
    }

    const CATALOGUE: &str = r#"
msgid ""
msgstr ""
"Language: xc\n"
"X-Name: Xc\n"
"X-Direction: rtl\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"

msgctxt "common"
msgid "Two\nlines"
msgstr "Two\nlines of Xc"

msgctxt "common"
msgid "Not yet"
msgstr ""

msgctxt "case"
msgid "{n} day"
msgid_plural "{n} days"
msgstr[0] "{n} a"
msgstr[1] "{n} b"
"#;

    #[test]
    fn what_arrives_in_the_browser_is_what_was_installed_on_the_server() {
        let lang = catalogue::install(CATALOGUE).unwrap();
        let sent = catalogue::of(lang).unwrap();
        assert_eq!(super::install_carried(sent.text().leak()), Some(lang));
        let arrived = catalogue::of(lang).unwrap();
        assert!(!std::ptr::eq(arrived, sent));
        assert_eq!((arrived.text(), arrived.name, arrived.rtl), (sent.text(), "Xc", true));
        let days = [("case", "{n} day"), ("common", "Two\nlines"), ("common", "Not yet")];
        let said = days.map(|(part, en)| arrived.forms(&sentence(part, en)));
        assert_eq!(said, [Some(&["{n} a", "{n} b"][..]), Some(&["Two\nlines of Xc"][..]), None]);
    }

    #[test]
    fn what_is_no_catalogue_installs_nothing() {
        for text in ["", "xd\u{1f}", "\u{1f}rtl\u{1f}X\u{1f}0\u{1f}\u{1e}", "{\"xd\": 1}"] {
            assert_eq!(super::install_carried(text), None, "{text:?}");
        }
    }
}
