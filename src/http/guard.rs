//! Who may come in by which way, and that no other site sends people in.

use super::{found::LEAVE_ALONE, headers::failure, table};
use crate::{
    domain::lang::Lang,
    error::AppError,
    house::{
        House,
        actor::{Lacks, Visitor},
    },
    text::{common, languages},
};
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Redirect, Response},
};

/// Refuses whoever the table does not admit. What is not in the table is not there.
pub async fn guard(request: Request, next: Next) -> Response {
    let row = request.extensions().get::<MatchedPath>().and_then(|p| table::row(p.as_str()));
    let Some(row) = row else {
        return failure(&AppError::NotFound).into_response();
    };
    let visitor = request.extensions().get::<Visitor>().cloned().unwrap_or_default();
    if row.who.admits(&visitor) {
        let mut response = next.run(request).await;
        if !row.found() {
            let (name, value) = LEAVE_ALONE;
            response.headers_mut().insert(name, value);
        }
        return response;
    }
    let html = wants_html(request.headers());
    match (row.who, visitor.staff.is_some()) {
        // Logged in, but not for this: as if it were not there.
        (_, true) => not_found(html.then_some(visitor.lang)),
        (table::Who::Complainant, false) if html => Redirect::to("/volgen").into_response(),
        (table::Who::Personal, false) if html => Redirect::to("/wederhoor").into_response(),
        // The password was right: the rest, and then back here.
        (_, false) if html && row.kind == table::Kind::Page && visitor.halfway.is_some() => {
            let lacks = visitor.halfway.map(|halfway| halfway.lacks);
            let next = if lacks == Some(Lacks::App) { "app" } else { "code" };
            Redirect::to(&format!("/toegang/{next}?naar={}", request.uri().path())).into_response()
        }
        // Back here after logging in, where it is a page; a function has no address to go back to.
        (_, false) if html && row.kind == table::Kind::Page => {
            Redirect::to(&format!("/team?naar={}", request.uri().path())).into_response()
        }
        (_, false) if html => Redirect::to("/team").into_response(),
        (_, false) => failure(&AppError::LogIn).into_response(),
    }
}

/// Refuses changes that another site asks for: server functions have no defence of their own.
pub async fn same_site(State(house): State<House>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) || from_here(request.headers(), &house) {
        next.run(request).await
    } else {
        failure(&AppError::OtherSite).into_response()
    }
}

/// By what the browser says of the request's origin; without a word, it is no browser of ours.
fn from_here(headers: &HeaderMap, house: &House) -> bool {
    let text = |name| headers.get(name).and_then(|v| v.to_str().ok());
    match (text(header::HeaderName::from_static("sec-fetch-site")), text(header::ORIGIN)) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => {
            let host = text(header::HOST).unwrap_or_default();
            origin == house.config.base_url || origin.split_once("://").is_some_and(|(_, h)| h == host)
        }
        (None, None) => false,
    }
}

pub(super) fn wants_html(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("text/html"))
}

/// For people a small page in their language, for programs the error.
pub(super) fn not_found(lang: Option<Lang>) -> Response {
    let Some(lang) = lang else { return failure(&AppError::NotFound).into_response() };
    let (tag, dir) = (lang.tag(), languages::rtl(lang).unwrap_or("ltr"));
    let (words, product) = (common::not_found(lang), common::product(lang));
    let page = format!(
        "<!DOCTYPE html><html lang=\"{tag}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{words} · {product}</title></head>\
         <body><main><h1>{words}</h1><p><a href=\"/team\">{product}</a></p></main></body></html>"
    );
    (StatusCode::NOT_FOUND, Html(page)).into_response()
}
