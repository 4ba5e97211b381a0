//! A sentence in our own two languages, and how it is said in the language of whoever reads.

use super::catalogue;
use crate::domain::lang::Lang;
use std::fmt::Display;

/// A sentence. The English is also its name in a catalogue, as in every gettext catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The path of the module that says it: the same English may be other words elsewhere.
    pub module: &'static str,
    /// In Dutch.
    pub nl: &'static str,
    /// In English.
    pub en: &'static str,
}

/// What it says in a language; English where a catalogue lacks it.
#[inline(never)]
pub fn say(lang: Lang, sentence: &'static Sentence) -> &'static str {
    match lang {
        Lang::Nl => sentence.nl,
        Lang::En => sentence.en,
        Lang::Other(_) => catalogue::said(lang, sentence).unwrap_or(sentence.en),
    }
}

/// What it says of so many: `one` or `many`, or the form that a catalogue has for the number.
#[inline(never)]
pub fn count(lang: Lang, n: u64, one: &'static Sentence, many: &'static Sentence) -> &'static str {
    match lang {
        Lang::Nl | Lang::En => say(lang, if n == 1 { one } else { many }),
        Lang::Other(_) => catalogue::counted(lang, one, n).unwrap_or(if n == 1 { one.en } else { many.en }),
    }
}

/// Puts values where their names stand between braces. In a language that runs from right to left each value is set
/// apart, so that a name or a number does not change the order of the words around it.
#[inline(never)]
pub fn fill(lang: Lang, said: &str, values: &[(&str, &dyn Display)]) -> String {
    let (open, close) = if catalogue::is_rtl(lang) { ("\u{2068}", "\u{2069}") } else { ("", "") };
    let mut out = String::new();
    let mut rest = said;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        if let Some((_, value)) = values.iter().find(|(n, _)| *n == name) {
            out.push_str(open);
            out.push_str(&value.to_string());
            out.push_str(close);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A number as rules of plurals see it.
pub fn number(n: impl TryInto<u64>) -> u64 {
    n.try_into().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::catalogue;

    crate::texts! {
        hello(name: &str) = "Dag {name}", "Hello {name}";
        kept = "bewaard", "kept";
        days[n](n: usize) = "{n} dag" | "{n} dagen", "{n} day" | "{n} days";
    }

    const CATALOGUE: &str = r#"
msgid ""
msgstr ""
"Language: xx-AA\n"
"X-Name: Xx\n"
"X-Direction: rtl\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n<5 ? 1 : 2);\n"

msgctxt "sentence"
msgid "Hello {name}"
msgstr "{name} Xello"

msgctxt "sentence"
msgid "{n} day"
msgid_plural "{n} days"
msgstr[0] "{n} a"
msgstr[1] "{n} b"
msgstr[2] "{n} c"
"#;

    #[test]
    fn a_catalogue_says_it_in_its_own_order_and_its_own_plurals_and_english_what_it_lacks() {
        let lang = catalogue::install(CATALOGUE).unwrap();
        assert_eq!(hello(lang, "Noor"), "\u{2068}Noor\u{2069} Xello");
        assert_eq!(
            [1, 2, 7].map(|n| days(lang, n)),
            ["\u{2068}1\u{2069} a", "\u{2068}2\u{2069} b", "\u{2068}7\u{2069} c"]
        );
        assert_eq!((kept(lang), kept(Lang::Nl)), ("kept", "bewaard"));
    }

    #[test]
    fn a_language_without_a_catalogue_is_answered_in_english() {
        let lang = Lang::from_tag("zz");
        assert_eq!(
            (hello(lang, "Noor").as_str(), days(lang, 1).as_str(), days(lang, 2).as_str()),
            ("Hello Noor", "1 day", "2 days")
        );
    }

    #[test]
    fn what_somebody_wrote_is_filled_in_as_it_stands() {
        assert_eq!(hello(Lang::Nl, "{name} {x"), "Dag {name} {x");
    }
}
