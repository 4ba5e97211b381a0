//! What stands around every answer: a request id, security headers, one line in the log.

use crate::{error::AppError, house::House};
use axum::{
    Json,
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Instant;
use tracing::Instrument;
use uuid::Uuid;

/// The id of a request, to find it in the log by.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// For answers that are no pages: nothing may be loaded or framed. Pages bring their own, with a nonce.
const CSP_ELSEWHERE: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/// The policy of a page: its own scripts and styles by nonce, and WebAssembly; nothing from elsewhere.
pub fn csp(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self' 'nonce-{nonce}'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Logs a request by its route, never by its address, and completes the answer.
pub async fn around(State(house): State<House>, mut request: Request, next: Next) -> Response {
    let id = RequestId(Uuid::new_v4().simple().to_string());
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|p| p.as_str().to_owned());
    request.extensions_mut().insert(id.clone());
    let span = tracing::info_span!("request", id = %id.0);
    let begun = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, ms) = (response.status().as_u16(), begun.elapsed().as_millis());
    let route = route.or_else(|| response.extensions().get::<MatchedPath>().map(|p| p.as_str().to_owned()));
    span.in_scope(|| tracing::debug!(%method, route = route.as_deref().unwrap_or("-"), status, ms, "answered"));
    complete(response.headers_mut(), house.config.secure());
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert(REQUEST_ID.clone(), value);
    }
    response
}

/// An error as an answer for programs and for people without scripts.
pub fn failure(error: &AppError) -> impl IntoResponse + use<> {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, Json(error.clone()))
}

fn complete(headers: &mut HeaderMap, secure: bool) {
    let mut default = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    default(header::CONTENT_SECURITY_POLICY, CSP_ELSEWHERE);
    default(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // A form without scripts finds its way back by the referrer; other sites get none.
    default(header::REFERRER_POLICY, "same-origin");
    default(header::CACHE_CONTROL, "no-store");
    default(
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    );
    default(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    default(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    default(header::X_FRAME_OPTIONS, "DENY");
    if secure {
        default(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
    }
}
