//! The languages beside our own two. Each is one catalogue in the format of gettext (`.po`), installed once when the
//! program starts: on the server from a folder, in the browser from what the page brings along.

mod carried;
pub mod plural;
pub mod po;

#[cfg(feature = "ssr")]
pub use carried::Carried;
pub use carried::install_carried;
pub use po::Wrong;

use super::sentence::Sentence;
use crate::domain::lang::Lang;
use po::Entry;
use std::borrow::Cow;
use std::sync::{PoisonError, RwLock};

/// A language that came with a catalogue.
#[derive(Debug)]
pub struct Catalogue {
    /// Which.
    pub lang: Lang,
    /// Its name in itself.
    pub name: &'static str,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// Which form goes with a number: the expression of gettext's `Plural-Forms`.
    plural: String,
    /// In order, to be found.
    sentences: Vec<Translated>,
    #[cfg(feature = "ssr")]
    carried: std::sync::OnceLock<Carried>,
}

#[derive(Debug)]
struct Translated {
    context: Cow<'static, str>,
    en: Cow<'static, str>,
    forms: Vec<&'static str>,
}

/// What was installed stays for as long as the program runs: sentences are handed out without copying them.
static INSTALLED: RwLock<Vec<&'static Catalogue>> = RwLock::new(Vec::new());

/// Installs a catalogue; one of the same language makes way for it.
///
/// # Errors
/// What is wrong with it, and in which line. What each sentence says is checked by `gehoor languages check` only.
pub fn install(text: &str) -> Result<Lang, Wrong> {
    let (header, entries) = po::read(text)?;
    let mut sentences: Vec<Translated> = entries.into_iter().filter_map(translated).collect();
    sentences.sort_by(|a, b| (&a.context, &a.en).cmp(&(&b.context, &b.en)));
    let name = Box::leak(header.name.into_boxed_str());
    add(Catalogue::new(header.lang, name, header.rtl, header.plural, sentences));
    Ok(header.lang)
}

/// What [`install`] needs to name the languages without their sentences: a line for each. For the browser, which has
/// the sentences of its own language only, and offers them all.
pub fn names() -> String {
    installed()
        .iter()
        .map(|c| format!("{}\t{}\t{}\n", c.lang.tag(), if c.rtl { "rtl" } else { "ltr" }, c.name))
        .collect()
}

/// Installs languages by [`names`] alone; what they would say is said in English.
pub fn install_names(names: &str) {
    for line in names.lines() {
        let mut parts = line.splitn(3, '\t');
        let (Some(tag), Some(direction), Some(name)) = (parts.next(), parts.next(), parts.next()) else { continue };
        let lang = Lang::from_tag(tag);
        if of(lang).is_none() {
            let name = Box::leak(name.to_owned().into_boxed_str());
            add(Catalogue::new(lang, name, direction == "rtl", String::new(), Vec::new()));
        }
    }
}

/// Every language that came with a catalogue, in the order of their tags.
pub fn installed() -> Vec<&'static Catalogue> {
    INSTALLED.read().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Whether a language runs from right to left.
pub fn is_rtl(lang: Lang) -> bool {
    matches!(lang, Lang::Other(_)) && of(lang).is_some_and(|c| c.rtl)
}

/// The catalogue of a language.
pub fn of(lang: Lang) -> Option<&'static Catalogue> {
    INSTALLED.read().unwrap_or_else(PoisonError::into_inner).iter().find(|c| c.lang == lang).copied()
}

/// What a sentence says in a language of a catalogue.
pub(super) fn said(lang: Lang, sentence: &Sentence) -> Option<&'static str> {
    of(lang)?.forms(sentence)?.first().copied()
}

/// What a sentence says of so many in a language of a catalogue.
pub(super) fn counted(lang: Lang, one: &Sentence, n: u64) -> Option<&'static str> {
    let catalogue = of(lang)?;
    let forms = catalogue.forms(one)?;
    forms.get(plural::form(&catalogue.plural, n).unwrap_or(0)).or(forms.last()).copied()
}

/// The context of a sentence in a catalogue: the part of the product that says it, which outlives how its text is
/// spread over files.
pub fn context(module: &str) -> &str {
    module.split("::").nth(2).unwrap_or(module)
}

impl Catalogue {
    const fn new(lang: Lang, name: &'static str, rtl: bool, plural: String, sentences: Vec<Translated>) -> Self {
        Self {
            lang,
            name,
            rtl,
            plural,
            sentences,
            #[cfg(feature = "ssr")]
            carried: std::sync::OnceLock::new(),
        }
    }

    fn forms(&self, sentence: &Sentence) -> Option<&[&'static str]> {
        let wanted = (context(sentence.module), sentence.en);
        let at = self.sentences.binary_search_by(|s| (&*s.context, &*s.en).cmp(&wanted)).ok()?;
        self.sentences.get(at).map(|s| s.forms.as_slice())
    }
}

/// An entry as it is kept; nothing for one that is not translated (yet).
fn translated(entry: Entry) -> Option<Translated> {
    let done = !entry.fuzzy && !entry.forms.is_empty() && entry.forms.iter().all(|f| !f.is_empty());
    done.then(|| Translated {
        context: entry.context.into(),
        en: entry.en.into(),
        forms: entry.forms.into_iter().map(|f| &*Box::leak(f.into_boxed_str())).collect(),
    })
}

fn add(catalogue: Catalogue) {
    let mut installed = INSTALLED.write().unwrap_or_else(PoisonError::into_inner);
    installed.retain(|c| c.lang != catalogue.lang);
    installed.push(Box::leak(Box::new(catalogue)));
    installed.sort_by_cached_key(|c| c.lang.tag());
}
