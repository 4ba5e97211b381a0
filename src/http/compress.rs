//! Pages are made small on their way: what a phone waits for is bytes.

use axum::{extract::Request, http::header::ACCEPT_ENCODING, middleware::Next, response::Response};
use tower_http::{CompressionLevel, compression::CompressionLayer};

/// Pages that show a code. Whoever sees how long an encrypted answer is, and can have their own words stand in it, could
/// guess a code from how well the two compress together (BREACH): these travel as they are.
const WITH_A_CODE: &[&str] = &["/klacht/klaar", "/klacht/bevestiging.pdf", "/vraag/klaar", "/volgen/uw-code"];

/// Brotli or gzip for every page; built files have theirs already, and streams must not wait.
pub fn layer() -> CompressionLayer {
    // Level four: most of what eleven gives, in less than a millisecond for a page.
    CompressionLayer::new().quality(CompressionLevel::Precise(4))
}

/// Has pages that show a code travel as they are.
pub async fn spare(mut request: Request, next: Next) -> Response {
    if WITH_A_CODE.contains(&request.uri().path()) {
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    next.run(request).await
}
