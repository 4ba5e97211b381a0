//! The language of the page, for whoever renders a part of it.

use crate::domain::lang::Lang;
use leptos::prelude::use_context;

/// The language of this page.
pub fn use_lang() -> Lang {
    use_context().unwrap_or_default()
}

/// Where the link to the other language leads: it remembers the choice and comes back to `path`.
pub fn language_href(lang: Lang, path: &str) -> String {
    let path: String =
        path.chars().flat_map(|c| if c == '&' || c == '#' || c == '%' { vec![' '] } else { vec![c] }).collect();
    format!("/taal/{}?naar={}", lang.tag(), path.trim())
}
