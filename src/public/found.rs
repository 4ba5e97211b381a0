//! The pages that a search engine may keep, and what it reads of each. Every other page is of one person, or of staff:
//! the router tells engines to leave those alone.

use crate::{domain::lang::Lang, text::descriptions as text};
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

/// Their paths.
pub fn paths() -> impl Iterator<Item = &'static str> {
    FOUND.iter().map(|(path, _)| *path)
}

/// What an engine reads of a page, where it may be found.
pub fn description(lang: Lang, path: &str) -> Option<&'static str> {
    FOUND.iter().find(|(found, _)| *found == path).map(|(_, say)| say(lang))
}

/// The lines in the head of this page that are for engines. Only the server makes the head.
#[component]
pub fn FoundHead(
    /// The language of the page.
    lang: Lang,
) -> impl IntoView {
    server::here().and_then(|(base, path)| {
        let said = description(lang, &path)?;
        // The language is a cookie's: each page has one address, and none in another language.
        Some(view! {
            <meta name="description" content=said/>
            <link rel="canonical" href=format!("{base}{path}")/>
        })
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
            for line in said {
                assert!((50..=160).contains(&line.chars().count()), "{} {line}", line.chars().count());
            }
        }
        assert_eq!(description(Lang::Nl, "/volgen"), None);
    }
}
