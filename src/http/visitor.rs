//! Who comes in, by their cookies: looked up once, before anything else is asked.

use crate::{
    domain::lang::Lang,
    error::AppError,
    house::{
        House,
        actor::{Halfway, Lacks, Visitor},
        clock, cookies, keys,
    },
    store::{
        accounts::{self, Session},
        drafts, links, parents,
    },
    text::languages,
};
use axum::{
    extract::{Request, State},
    http::HeaderMap,
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Puts the [`Visitor`] into the request.
pub async fn resolve(State(house): State<House>, mut request: Request, next: Next) -> Response {
    // Assets are the same for everybody: no look-ups for them.
    if request.uri().path().starts_with("/pkg/") {
        return next.run(request).await;
    }
    match look_up(&house, request.headers()).await {
        Ok(visitor) => {
            request.extensions_mut().insert(visitor);
            next.run(request).await
        }
        Err(error) => super::headers::failure(&error).into_response(),
    }
}

async fn look_up(house: &House, headers: &HeaderMap) -> Result<Visitor, AppError> {
    let now = clock::now();
    let secure = house.config.secure();
    let cookie = |name| cookies::get(headers, name, secure);
    let mut visitor = Visitor { lang: lang(headers, secure), ..Visitor::default() };
    if let Some(token) = cookie(cookies::SESSION) {
        match accounts::session(&house.pool, token, house.config.second_factor, now).await? {
            Some(Session::Whole(staff)) => visitor.staff = Some(staff),
            Some(Session::NeedsCode(who)) => visitor.halfway = Some(Halfway { who, lacks: Lacks::Code }),
            Some(Session::NeedsApp(who)) => visitor.halfway = Some(Halfway { who, lacks: Lacks::App }),
            None => {}
        }
        visitor.session = Some(keys::token_hash(token));
    }
    if let Some(token) = cookie(cookies::FOLLOW) {
        visitor.complaint = parents::by_token(&house.pool, token, now).await?;
    }
    if let Some(token) = cookie(cookies::LINK) {
        visitor.personal = links::by_token(&house.pool, token, now).await?;
    }
    if let Some(token) = cookie(cookies::DRAFT) {
        visitor.draft = drafts::by_token(&house.pool, token).await?;
    }
    if let Some(token) = cookie(cookies::QUESTION) {
        visitor.question = drafts::by_token(&house.pool, token).await?;
    }
    Ok(visitor)
}

/// The language of the cookie, as long as it is spoken here; Dutch first.
fn lang(headers: &HeaderMap, secure: bool) -> Lang {
    cookies::get(headers, cookies::LANG, secure).and_then(languages::of_tag).unwrap_or_default()
}
