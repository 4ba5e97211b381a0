//! What search engines ask for first: which pages they may keep.

use crate::{house::House, public::found};
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};

/// What is said to engines of every page that is of one person, or of staff.
pub const LEAVE_ALONE: (HeaderName, HeaderValue) =
    (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));

/// `/robots.txt`. Pages that are not to be kept say so themselves, and can only say it to who comes to read it; what is
/// no page needs no visit.
pub async fn robots(State(house): State<House>) -> Response {
    let base = &house.config.base_url;
    let text = format!(
        "User-agent: *\nDisallow: /api/\nDisallow: /live/\nDisallow: /taal/\nDisallow: /persoonlijk/\n\nSitemap: {base}/sitemap.xml\n"
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// `/sitemap.xml`
pub async fn sitemap(State(house): State<House>) -> Response {
    let base = html_escape::encode_text(&house.config.base_url).into_owned();
    let pages: String = found::paths().map(|path| format!("  <url><loc>{base}{path}</loc></url>\n")).collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{pages}</urlset>\n"
    );
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], text).into_response()
}
