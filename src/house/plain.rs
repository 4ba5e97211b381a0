//! Forms that a browser posts by itself, without a script: their answer is a page to go to.

use axum::http::{header, request::Parts};
use leptos::prelude::use_context;

/// Whether the browser itself posted the form. Scripts ask for data, not for a page.
pub fn is_plain() -> bool {
    use_context::<Parts>()
        .and_then(|p| p.headers.get(header::ACCEPT)?.to_str().ok().map(|v| v.contains("text/html")))
        .unwrap_or(false)
}

/// A path of ours to go to, as an address may name it: never another site.
pub fn own_path(path: &str) -> Option<&str> {
    let own = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    own.then_some(path)
}
