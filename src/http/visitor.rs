//! Who comes in, by their cookies: looked up once, before anything else is asked.

use crate::{
    components::Address,
    domain::lang::Lang,
    error::AppError,
    house::{
        House,
        actor::{Halfway, Lacks, Visitor},
        clock, cookies, keys,
    },
    public::found,
    store::{
        accounts::{self, Session},
        drafts, links, parents,
    },
    text::languages,
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Puts the [`Visitor`] into the request.
pub async fn resolve(State(house): State<House>, mut request: Request, next: Next) -> Response {
    // Assets are the same for everybody: no look-ups for them.
    if request.uri().path().starts_with("/pkg/") {
        return next.run(request).await;
    }
    let (asked, secure) = (asked(request.uri()), house.config.secure());
    match look_up(&house, request.headers()).await {
        Ok(mut visitor) => {
            // Where its links lead to is read in the same language.
            let remembered = asked.filter(|lang| *lang != visitor.lang).map(|lang| cookies::lang(lang, secure));
            visitor.lang = asked.unwrap_or(visitor.lang);
            request.extensions_mut().insert(visitor);
            let mut response = next.run(request).await;
            if let Some(cookie) = remembered.and_then(|cookie| HeaderValue::from_str(&cookie).ok()) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            response
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

/// The language that the address of a page asks for: of those that engines keep in each, and those that mails lead to
/// (docs/decisions/0027-an-address-for-each-language.md).
fn asked(uri: &Uri) -> Option<Lang> {
    let address = Address::of(uri);
    let path = address.path.strip_suffix('/').filter(|path| !path.is_empty()).unwrap_or(&address.path);
    found::in_a_language(path)
        .then(|| address.get(languages::LANGUAGE))
        .flatten()
        .and_then(|tag| languages::of_tag(&tag))
}

/// The language of the cookie, as long as it is spoken here; Dutch first.
fn lang(headers: &HeaderMap, secure: bool) -> Lang {
    cookies::get(headers, cookies::LANG, secure).and_then(languages::of_tag).unwrap_or_default()
}
