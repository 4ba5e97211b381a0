//! Files that are the same for everybody, and the page for what is not there.

use super::pages;
use crate::{app::shell, house::House};
use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::any,
};
use tower_http::services::ServeDir;

/// A hashed name never changes its content.
pub(super) const FOREVER: &str = "public, max-age=31536000, immutable";
const AN_HOUR: &str = "public, max-age=3600";

/// Serves the built site, brotli or gzip where the build made it; else the page that says it is not there.
pub fn service(house: &House) -> Router {
    let files = ServeDir::new(&house.config.site)
        .precompressed_br()
        .precompressed_gzip()
        .append_index_html_on_directories(false);
    let house = house.clone();
    let missing = move |request: Request| {
        let house = house.clone();
        async move { not_found(house, request).await }
    };
    Router::new().fallback_service(files.fallback(any(missing))).layer(middleware::from_fn(cache))
}

async fn cache(request: Request, next: Next) -> Response {
    let hashed = request.uri().path().starts_with("/pkg/");
    let mut response = next.run(request).await;
    if response.status().is_success() {
        let value = HeaderValue::from_static(if hashed { FOREVER } else { AN_HOUR });
        response.headers_mut().insert(header::CACHE_CONTROL, value);
    }
    response
}

async fn not_found(house: House, request: Request) -> Response {
    if request.method() != axum::http::Method::GET {
        return StatusCode::NOT_FOUND.into_response();
    }
    let context = move || {
        pages::provide(&house);
        pages::set_policy();
    };
    let render = leptos_axum::render_app_async_with_context(context, shell);
    let mut response: Response<Body> = render(request).await.into_response();
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}
