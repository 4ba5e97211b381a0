//! Every sentence of the product, for who makes a catalogue of them and who checks one. Not in the browser.

#[cfg(test)]
mod tests;

use super::catalogue::{context, plural, po};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
};

pub use ::inventory::submit;

/// The sentences of one declaration.
pub struct Listed {
    /// The module that says them.
    pub module: &'static str,
    /// What they say; nothing for what answers in another way.
    pub said: &'static [Option<Said>],
}

::inventory::collect!(Listed);

/// A sentence, or what is said of one of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// In Dutch.
    pub nl: &'static str,
    /// In English.
    pub en: &'static str,
    /// What is said of several, in Dutch and in English.
    pub many: Option<(&'static str, &'static str)>,
}

/// Every sentence, by its context and its English.
pub fn all() -> BTreeMap<(&'static str, &'static str), Said> {
    listed().flat_map(|l| l.said.iter().flatten().map(|said| ((context(l.module), said.en), *said))).collect()
}

/// What is said here: not by tests, nor by examples in the docs.
fn listed() -> impl Iterator<Item = &'static Listed> {
    let ours = |l: &&Listed| l.module.starts_with("gehoor::text::") && !l.module.contains("::tests");
    ::inventory::iter::<Listed>.into_iter().filter(ours)
}

/// A catalogue with every sentence, as far as `translate` knows what it says: given its English, and how many forms a
/// sentence of a number has. Beside each stands the Dutch.
pub fn template(header: &po::Header, translate: impl Fn(&str) -> String) -> String {
    let mut out = format!(
        "# {} of Gehoor.\n# What stands between braces is filled in: keep it, wherever it belongs in the sentence.\nmsgid \"\"\nmsgstr \"\"\n",
        header.name
    );
    let direction = if header.rtl { "rtl" } else { "ltr" };
    for (name, value) in [
        ("Language", &*header.lang.tag()),
        ("X-Name", &header.name),
        ("X-Direction", direction),
        ("Plural-Forms", &format!("nplurals={}; plural={};", header.forms, header.plural)),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ] {
        let _ = writeln!(out, "{}", quoted(&format!("{name}: {value}\n")));
    }
    for ((context, en), said) in all() {
        let _ = write!(out, "\n#. {}\n", one_line(said.nl));
        if let Some((nl, _)) = said.many {
            let _ = writeln!(out, "#. {}", one_line(nl));
        }
        let _ = write!(out, "msgctxt {}\nmsgid {}\n", quoted(context), quoted(en));
        match said.many {
            None => {
                let _ = writeln!(out, "msgstr {}", quoted(&translate(en)));
            }
            Some((_, many)) => {
                let _ = writeln!(out, "msgid_plural {}", quoted(many));
                for form in 0..header.forms {
                    let _ = writeln!(out, "msgstr[{form}] {}", quoted(&translate(if form == 0 { en } else { many })));
                }
            }
        }
    }
    out
}

/// A comment goes on to the end of its line.
fn one_line(text: &str) -> String {
    text.replace('\n', "\\n")
}

fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{text}\"")
}

/// What is not as it should be in a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// `Plural-Forms` is no rule, or chooses a form that is not there.
    Plural,
    /// A sentence that the catalogue lacks.
    Missing(String, String),
    /// A sentence that is marked as a guess.
    Fuzzy(usize),
    /// A sentence that is not translated yet.
    Empty(usize),
    /// A sentence that the product does not say (any more).
    Unknown(usize),
    /// Values that are named in the English and not here, or the other way round.
    Values(usize),
    /// As many forms as the rule for plurals chooses from, or one.
    Forms(usize),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plural => write!(f, "Plural-Forms is no rule that chooses one of its forms for every number"),
            Self::Missing(context, en) => write!(f, "missing in {context}: {en}"),
            Self::Fuzzy(line) => write!(f, "line {line}: marked as fuzzy, and not used"),
            Self::Empty(line) => write!(f, "line {line}: not translated yet"),
            Self::Unknown(line) => write!(f, "line {line}: the product does not say this"),
            Self::Values(line) => write!(f, "line {line}: other values between braces than in the English"),
            Self::Forms(line) => write!(f, "line {line}: other forms than Plural-Forms asks for"),
        }
    }
}

/// Checks a catalogue against everything the product says.
///
/// # Errors
/// It cannot be read at all.
pub fn check(text: &str) -> Result<Vec<Finding>, po::Wrong> {
    let (header, entries) = po::read(text)?;
    let mut found = Vec::new();
    if !(0..=1000).all(|n| plural::form(&header.plural, n).is_some_and(|form| form < header.forms)) {
        found.push(Finding::Plural);
    }
    let mut missing = all();
    for entry in &entries {
        match missing.remove(&(entry.context.as_str(), entry.en.as_str())) {
            None => found.push(Finding::Unknown(entry.line)),
            Some(said) => found.extend(wrong(&header, entry, said)),
        }
    }
    found.extend(missing.keys().map(|(context, en)| Finding::Missing((*context).to_owned(), (*en).to_owned())));
    Ok(found)
}

fn wrong(header: &po::Header, entry: &po::Entry, said: Said) -> Option<Finding> {
    let forms = if said.many.is_some() { header.forms } else { 1 };
    if entry.fuzzy {
        return Some(Finding::Fuzzy(entry.line));
    }
    if entry.forms.iter().all(String::is_empty) {
        return Some(Finding::Empty(entry.line));
    }
    if entry.forms.len() != forms || said.many.map(|(_, many)| many) != entry.many.as_deref() {
        return Some(Finding::Forms(entry.line));
    }
    // A form for one or two may go without its number.
    let wanted = values(said.many.map_or(said.en, |(_, many)| many));
    let right = |form: &String| {
        let named = values(form);
        named == wanted || (forms > 1 && named.is_subset(&wanted) && wanted.len() == named.len() + 1)
    };
    (!entry.forms.iter().all(right)).then_some(Finding::Values(entry.line))
}

/// The names between braces.
pub fn values(said: &str) -> BTreeSet<&str> {
    said.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}
