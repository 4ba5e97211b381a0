//! Reading a catalogue: the text format of gettext, which every program for translators knows.

use crate::domain::lang::Lang;
use std::fmt;

/// What a catalogue says of itself, in its first entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// `Language`.
    pub lang: Lang,
    /// `X-Name`: its name in itself.
    pub name: String,
    /// `X-Direction: rtl`.
    pub rtl: bool,
    /// The expression in `Plural-Forms`.
    pub plural: String,
    /// How many forms it chooses from.
    pub forms: usize,
}

/// A sentence of a catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The line it begins on.
    pub line: usize,
    /// `msgctxt`.
    pub context: String,
    /// `msgid`.
    pub en: String,
    /// `msgid_plural`.
    pub many: Option<String>,
    /// `msgstr`, or `msgstr[0]` and on.
    pub forms: Vec<String>,
    /// Marked as a guess, to be looked at by somebody: not used.
    pub fuzzy: bool,
}

/// What is wrong with a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// In which line.
    pub line: usize,
    /// What.
    pub what: &'static str,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

impl std::error::Error for Wrong {}

/// Reads a catalogue.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(text: &str) -> Result<(Header, Vec<Entry>), Wrong> {
    let mut entries = entries(text)?.into_iter();
    let first = entries.next().filter(|e| e.en.is_empty() && e.context.is_empty());
    let first = first.ok_or(Wrong { line: 1, what: "the first entry must be the header: msgid \"\"" })?;
    Ok((header(&first)?, entries.collect()))
}

fn header(entry: &Entry) -> Result<Header, Wrong> {
    let wrong = |what| Wrong { line: entry.line, what };
    let text = entry.forms.first().map_or("", String::as_str);
    let field = |name: &str| {
        let said = text.lines().find_map(|l| l.split_once(':').filter(|(n, _)| n.trim().eq_ignore_ascii_case(name)));
        said.map_or("", |(_, value)| value.trim())
    };
    let lang = match Lang::of_tag(&field("Language").replace('_', "-")) {
        Some(lang @ Lang::Other(_)) => lang,
        Some(_) => return Err(wrong("Language must be another than Dutch or English, which are built in")),
        None => return Err(wrong("Language must be a tag such as tr or pt-BR")),
    };
    let name = field("X-Name").to_owned();
    if name.is_empty() || name.contains(['\t', '\n']) {
        return Err(wrong("X-Name must be the name of the language in the language itself"));
    }
    let rtl = match field("X-Direction") {
        "rtl" => true,
        "ltr" | "" => false,
        _ => return Err(wrong("X-Direction must be ltr or rtl")),
    };
    let rule = field("Plural-Forms");
    let part = |name| rule.split(';').find_map(|p| p.trim().strip_prefix(name)).map(str::trim);
    let forms = part("nplurals=").and_then(|n| n.parse().ok());
    let forms = forms.ok_or(wrong("Plural-Forms must say nplurals=…; plural=…;"))?;
    let plural = part("plural=").ok_or(wrong("Plural-Forms must say nplurals=…; plural=…;"))?.to_owned();
    Ok(Header { lang, name, rtl, plural, forms })
}

/// Which string of an entry a line continues.
enum Part {
    Context,
    En,
    Many,
    Form,
}

fn entries(text: &str) -> Result<Vec<Entry>, Wrong> {
    let mut all: Vec<Entry> = Vec::new();
    let mut now = Entry::default();
    let mut part = Part::Form;
    for (line, said) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let (line, said) = (line + 1, said.trim());
        let wrong = |what| Wrong { line, what };
        if said.is_empty() || said.starts_with('#') {
            // What stands above an entry belongs to it, and ends the one before.
            if !now.forms.is_empty() {
                all.push(std::mem::take(&mut now));
            }
            now.fuzzy |= said.starts_with("#,") && said.contains("fuzzy");
            continue;
        }
        let (keyword, quoted) = said.split_at(said.find('"').ok_or(wrong("this is no keyword and no string"))?);
        match keyword.trim() {
            "" => {}
            "msgctxt" | "msgid" if !now.forms.is_empty() => {
                all.push(std::mem::take(&mut now));
                part = if keyword.trim() == "msgid" { Part::En } else { Part::Context };
            }
            "msgctxt" => part = Part::Context,
            "msgid" => part = Part::En,
            "msgid_plural" => {
                now.many = Some(String::new());
                part = Part::Many;
            }
            word if word.starts_with("msgstr") => {
                now.forms.push(String::new());
                part = Part::Form;
            }
            _ => return Err(wrong("this keyword is not known")),
        }
        if now.line == 0 {
            now.line = line;
        }
        let into = match part {
            Part::Context => &mut now.context,
            Part::En => &mut now.en,
            Part::Many => now.many.get_or_insert_default(),
            Part::Form => now.forms.last_mut().ok_or(wrong("a string belongs to a keyword"))?,
        };
        unquote(quoted, into).ok_or(wrong("a string stands between quotes, with \\n, \\t, \\\" or \\\\ in it"))?;
    }
    if !now.forms.is_empty() {
        all.push(now);
    }
    Ok(all)
}

fn unquote(quoted: &str, into: &mut String) -> Option<()> {
    let mut letters = quoted.strip_prefix('"')?.strip_suffix('"')?.chars();
    while let Some(letter) = letters.next() {
        into.push(match letter {
            '\\' => match letters.next()? {
                'n' => '\n',
                't' => '\t',
                letter @ ('"' | '\\') => letter,
                _ => return None,
            },
            '"' => return None,
            letter => letter,
        });
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: tr\\n\"\n\"X-Name: Türkçe\\n\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n";

    #[test]
    fn a_catalogue_is_read_as_gettext_writes_it() {
        let text = format!(
            "{HEADER}\n# A remark.\n#, fuzzy\nmsgctxt \"common\"\nmsgid \"Back\"\nmsgstr \"Geri\"\n\nmsgctxt \"board\"\nmsgid \"1 \"\n\"question\"\nmsgid_plural \"{{n}} questions\"\nmsgstr[0] \"a \\\"b\\\" \\\\ \"\nmsgstr[1] \"c\"\n"
        );
        let (header, entries) = read(&text).unwrap();
        assert_eq!((&*header.lang.tag(), header.name.as_str(), header.rtl), ("tr", "Türkçe", false));
        assert_eq!((header.plural.as_str(), header.forms), ("(n != 1)", 2));
        assert_eq!((entries[0].context.as_str(), entries[0].en.as_str(), entries[0].fuzzy), ("common", "Back", true));
        assert_eq!((entries[1].en.as_str(), entries[1].many.as_deref()), ("1 question", Some("{n} questions")));
        assert_eq!(
            (entries[1].forms.as_slice(), entries[1].fuzzy),
            (["a \"b\" \\ ".into(), "c".into()].as_slice(), false)
        );
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        for (text, line) in [
            ("", 1),
            ("msgid \"Back\"\nmsgstr \"Geri\"\n", 1),
            (&HEADER.replace(": tr", ": nl"), 1),
            (&HEADER.replace(": tr", ": turkish"), 1),
            (&HEADER.replace("X-Name", "Name"), 1),
            (&HEADER.replace("Plural-Forms", "Plural"), 1),
            (&format!("{HEADER}\nmsgid Back\n"), 7),
            (&format!("{HEADER}\nmsgwhat \"x\"\n"), 7),
            (&format!("{HEADER}\nmsgid \"a\\q\"\n"), 7),
            (&format!("{HEADER}\nmsgid \"a\nmsgstr \"b\"\n"), 7),
        ] {
            assert_eq!(read(text).unwrap_err().line, line, "{text}");
        }
    }
}
