//! The languages one can choose from, each in its own name.

use super::catalogue;
pub use super::catalogue::{install_carried, install_names};
use crate::domain::lang::Lang;

crate::texts! {
    /// What the list of languages is.
    choose = "Taal", "Language";
}

/// The name in a query of the language that a page is asked in.
pub const LANGUAGE: &str = "taal";

/// The address of a page in a language: Dutch is what stands there without a word.
pub fn address(base: &str, path: &str, lang: Lang) -> String {
    if lang == Lang::Nl { format!("{base}{path}") } else { format!("{base}{path}?{LANGUAGE}={}", lang.tag()) }
}

/// Every language that is spoken here: our own two first.
pub fn spoken() -> Vec<Lang> {
    [Lang::Nl, Lang::En].into_iter().chain(catalogue::installed().into_iter().map(|c| c.lang)).collect()
}

/// The language of a tag, if it is spoken here.
pub fn of_tag(tag: &str) -> Option<Lang> {
    Lang::of_tag(tag).filter(|lang| !matches!(lang, Lang::Other(_)) || catalogue::of(*lang).is_some())
}

/// The name of a language in itself; its tag for one that is not spoken here (any more).
pub fn own_name(lang: Lang) -> String {
    match lang {
        Lang::Nl => "Nederlands".to_owned(),
        Lang::En => "English".to_owned(),
        Lang::Other(tag) => catalogue::of(lang).map_or_else(|| tag.to_string(), |c| c.name.to_owned()),
    }
}

/// The name of a language for who reads `lang`.
pub fn name(lang: Lang, of: Lang) -> String {
    match of {
        Lang::Nl => super::wizard::dutch(lang).to_owned(),
        Lang::En => super::wizard::english(lang).to_owned(),
        Lang::Other(_) => own_name(of),
    }
}

/// What stands in `<html dir>`: `rtl`, or nothing for what runs as browsers expect.
pub fn rtl(lang: Lang) -> Option<&'static str> {
    catalogue::is_rtl(lang).then_some("rtl")
}

/// What a language says, for the browser: of one that came with a catalogue.
#[cfg(feature = "ssr")]
pub fn carried(lang: Lang) -> Option<&'static catalogue::Carried> {
    catalogue::of(lang).map(catalogue::Catalogue::carried)
}

/// The same, by the name that it was given.
#[cfg(feature = "ssr")]
pub fn carried_as(name: &str) -> Option<&'static catalogue::Carried> {
    catalogue::installed().into_iter().map(catalogue::Catalogue::carried).find(|carried| carried.name == name)
}

/// The languages of catalogues for the browser, which has no catalogues: see [`install_names`].
pub fn names() -> Option<String> {
    Some(catalogue::names()).filter(|names| !names.is_empty())
}
