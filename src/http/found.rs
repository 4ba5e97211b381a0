//! What search engines ask for first: which pages they may keep.

use super::headers::failure;
use crate::{error::AppError, house::House, public::found, store::report, text::languages};
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

/// `/sitemap.xml`: each page in each language, with where it is in the others.
pub async fn sitemap(State(house): State<House>) -> Response {
    let told = match told(&house).await {
        Ok(told) => told,
        Err(error) => {
            tracing::error!(%error, "failed to list the pages that were told of years");
            return failure(&error).into_response();
        }
    };
    let base = &house.config.base_url;
    let always = found::paths().map(str::to_owned);
    let pages: String = always.chain(told).map(|path| entries(base, &path)).collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{pages}</urlset>\n"
    );
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], text).into_response()
}

/// The pages of the years that were told: of the whole, and of each location.
async fn told(house: &House) -> Result<Vec<String>, AppError> {
    let mut paths = Vec::new();
    for year in report::years(&house.pool).await? {
        let Some(told) = report::frozen(&house.pool, year).await? else { continue };
        paths.push(format!("/verslagen/{year}"));
        paths.extend((1..=told.locations.len()).map(|nth| format!("/verslagen/{year}/locaties/{nth}")));
    }
    Ok(paths)
}

/// A page in every language.
fn entries(base: &str, path: &str) -> String {
    let escaped = |text: &str| html_escape::encode_double_quoted_attribute(text).into_owned();
    let others: String = found::alternates(base, path)
        .iter()
        .map(|(tag, href)| format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\"/>", escaped(href)))
        .collect();
    let entry = |lang| {
        let here = escaped(&languages::address(base, path, lang));
        format!("  <url><loc>{here}</loc>{others}</url>\n")
    };
    languages::spoken().into_iter().map(entry).collect()
}
