//! The pages that a search engine may keep, and what it reads of each. Every other page is of one person, or of staff:
//! the router tells engines to leave those alone.
//!
//! Each has an address in every language that is spoken here, see [`address`]
//! (docs/decisions/0027-an-address-for-each-language.md).

use crate::{
    domain::lang::Lang,
    text::{
        descriptions as text,
        languages::{address, spoken},
        mail,
    },
};
use leptos::prelude::*;

/// A page that may be found: its path, and what it is.
type Found = (&'static str, fn(Lang) -> &'static str);

const FOUND: [Found; 9] = [
    ("/", text::home),
    ("/klacht", text::file),
    ("/vraag", text::ask),
    ("/opmerking", text::remark),
    ("/reglement", text::regulation),
    ("/contact", text::contact),
    ("/verslagen", text::reports),
    ("/privacy", text::privacy),
    ("/toegankelijkheid", text::accessibility),
];

/// The pages of what was told of years, below which everything may be found: they say themselves what they are.
const TOLD: &str = "/verslagen/";

/// The paths of those that are always there.
pub fn paths() -> impl Iterator<Item = &'static str> {
    FOUND.iter().map(|(path, _)| *path)
}

/// Whether a page of this path, or whatever the router matches with it, may be found.
pub fn may_be(path: &str) -> bool {
    paths().any(|found| found == path) || path.starts_with(TOLD)
}

/// Whether an address of this page may ask for a language: those that may be found, and those that mails lead to.
pub fn in_a_language(path: &str) -> bool {
    may_be(path) || mail::leads_to(path)
}

/// What an engine reads of a page that is always there.
pub fn description(lang: Lang, path: &str) -> Option<&'static str> {
    FOUND.iter().find(|(found, _)| *found == path).map(|(_, say)| say(lang))
}

/// A page in every language that is spoken here: the tag, and the address; and the one for whoever reads another.
pub fn alternates(base: &str, path: &str) -> Vec<(String, String)> {
    let spoken = spoken().into_iter().map(|lang| (lang.tag().into_owned(), address(base, path, lang)));
    spoken.chain([("x-default".to_owned(), address(base, path, Lang::Nl))]).collect()
}

/// The lines in the head of this page that are for engines, where it is one that is always there. Only the server makes
/// the head.
#[component]
pub fn FoundHead(
    /// The language of the page.
    lang: Lang,
) -> impl IntoView {
    server::here().and_then(|(base, path)| {
        let said = description(lang, &path)?;
        let alternates = alternates(&base, &path).into_iter().map(|(tag, href)| {
            view! { <link rel="alternate" hreflang=tag href=href/> }
        });
        Some(view! {
            <meta name="description" content=said/>
            <link rel="canonical" href=address(&base, &path, lang)/>
            {alternates.collect_view()}
        })
    })
}

/// The same lines of a page that is there once something was told: it says them itself.
#[component]
pub fn Findable(
    /// Its path.
    path: String,
    /// What it is, in a line.
    said: String,
) -> impl IntoView {
    use leptos_meta::{Link, Meta};
    let lang = super::lang();
    server::here().map(|(base, _)| {
        let alternates = alternates(&base, &path).into_iter().map(|(tag, href)| {
            view! { <Link rel="alternate" hreflang=tag href=href/> }
        });
        view! {
            <Meta name="description" content=said/>
            <Link rel="canonical" href=address(&base, &path, lang)/>
            {alternates.collect_view()}
        }
    })
}

mod server {
    use crate::house::actor;
    use http::request::Parts;
    use leptos::prelude::use_context;

    /// The address that people see of the house, and the path of the page that is being made.
    pub fn here() -> Option<(String, String)> {
        let path = use_context::<Parts>()?.uri.path().to_owned();
        let path = path.strip_suffix('/').filter(|p| !p.is_empty()).unwrap_or(&path).to_owned();
        Some((actor::house().ok()?.config.base_url.clone(), path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn each_page_that_may_be_found_says_of_itself_what_it_is_in_a_line() {
        for lang in [Lang::Nl, Lang::En] {
            let said: HashSet<&str> = paths().filter_map(|path| description(lang, path)).collect();
            assert_eq!(said.len(), FOUND.len(), "each its own");
            let told = [text::year(lang, 2026), text::place_in(lang, "De Noordster", 2026)];
            for line in said.into_iter().chain(told.iter().map(String::as_str)) {
                assert!((50..=160).contains(&line.chars().count()), "{} {line}", line.chars().count());
            }
        }
        assert_eq!(description(Lang::Nl, "/volgen"), None);
    }

    #[test]
    fn a_page_has_an_address_in_each_language_and_dutch_is_the_plain_one() {
        let all: Vec<String> =
            alternates("https://x.nl", "/reglement").into_iter().map(|(_, address)| address).collect();
        assert_eq!(all[..2], ["https://x.nl/reglement", "https://x.nl/reglement?taal=en"]);
        assert_eq!(all.last(), all.first(), "who reads another language reads Dutch");
        assert!(may_be("/verslagen/{year}") && !may_be("/volgen"));
    }
}
