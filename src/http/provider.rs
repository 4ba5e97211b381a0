//! Coming in by the organisation's OpenID provider: there, and back. Nothing of a sign-in is stored here: what goes with it
//! follows from a token that only this browser has.

use super::papers::answer;
use crate::{
    components::Address,
    error::AppError,
    house::{House, actor::Visitor, clock, config::Provider, cookies, keys, place, plain::own_path},
    outside::provider::{self, SignIn},
    public::coming_in,
    store::{accounts, rates},
};
use axum::{
    Extension, Router,
    extract::{Request, State},
    http::{HeaderValue, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};

/// Where the provider sends people back to.
const BACK: &str = "/team/openid/terug";
/// Sign-ins a minute from one place, where a whole office may sit: each asks something of the provider.
const PER_PLACE: u32 = 60;
const MINUTE: u32 = 60;

/// There, and back.
pub fn routes(house: House) -> Router {
    Router::new().route("/team/openid", get(there)).route(BACK, get(back)).with_state(house)
}

/// What a browser keeps of its sign-in while it is away.
struct Kept {
    token: String,
    /// Where they were going.
    to: Option<String>,
    /// The token of the link by which they were invited.
    invited_by: Option<String>,
    /// Whether they were asked who they are once more.
    anew: bool,
}

impl Kept {
    fn written(&self) -> String {
        let hex = |text: &Option<String>| text.as_ref().map(hex::encode).unwrap_or_default();
        format!("{}.{}.{}.{}", self.token, hex(&self.to), hex(&self.invited_by), if self.anew { "1" } else { "" })
    }

    fn read(cookie: &str) -> Option<Self> {
        let mut parts = cookie.split('.');
        let token = parts.next()?.to_owned();
        let mut text = || {
            let text = String::from_utf8(hex::decode(parts.next()?).ok()?).ok()?;
            (!text.is_empty()).then_some(text)
        };
        let (to, invited_by) = (text(), text());
        Some(Self { token, to, invited_by, anew: parts.next() == Some("1") })
    }

    fn sign_in(&self, house: &House) -> SignIn {
        let part = |part| house.keys.sign_in(&self.token, part);
        SignIn {
            state: part("state"),
            nonce: part("nonce"),
            verifier: part("verifier"),
            back: format!("{}{BACK}", house.config.base_url),
            anew: self.anew,
        }
    }
}

async fn there(State(house): State<House>, Extension(visitor): Extension<Visitor>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    answer(sent(&house, &parts).await, &visitor, &parts.headers)
}

async fn sent(house: &House, parts: &Parts) -> Result<Response, AppError> {
    let provider = house.config.provider.as_ref().ok_or(AppError::NotFound)?;
    if let Err(seconds) = take(house, parts).await? {
        return Ok(Redirect::to(&format!("/team?fout=wacht&seconden={seconds}")).into_response());
    }
    let address = Address::of(&parts.uri);
    let token = keys::random::<32>().map_err(|e| AppError::Broken(format!("no randomness: {e}")))?;
    let kept = Kept {
        token: hex::encode(token),
        to: address.get("naar").filter(|to| own_path(to).is_some() && to.len() < 500),
        anew: address.get("opnieuw").is_some(),
        invited_by: address.get("uitnodiging").filter(|token| token.len() == 64),
    };
    match provider::address(provider, &kept.sign_in(house)).await {
        Ok(url) => Ok(with_cookies(Redirect::to(&url), &[cookies::sign_in(&kept.written(), house.config.secure())])),
        Err(error) => {
            tracing::warn!(%error, "failed to send somebody to the OpenID provider");
            Ok(Redirect::to("/team?fout=openid-stil").into_response())
        }
    }
}

async fn take(house: &House, parts: &Parts) -> Result<Result<(), u32>, AppError> {
    let bucket = format!("provider from {}", place::place_of(parts));
    Ok(rates::take(house, &bucket, PER_PLACE, MINUTE, clock::now()).await?)
}

async fn back(State(house): State<House>, Extension(visitor): Extension<Visitor>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    answer(returned(&house, &parts).await, &visitor, &parts.headers)
}

async fn returned(house: &House, parts: &Parts) -> Result<Response, AppError> {
    let provider = house.config.provider.as_ref().ok_or(AppError::NotFound)?;
    let secure = house.config.secure();
    let mut set = vec![cookies::sign_in("", secure)];
    let to = match arrived(house, provider, parts).await? {
        Arrived::In { token, to } => {
            set.push(cookies::session(&token, secure));
            to
        }
        Arrived::Not(why, to) => {
            let on = to.as_deref().and_then(own_path).map(|to| format!("&naar={to}")).unwrap_or_default();
            format!("/team?fout={why}{on}")
        }
    };
    Ok(with_cookies(Redirect::to(&to), &set))
}

/// What became of who came back.
enum Arrived {
    In {
        token: String,
        to: String,
    },
    /// Why not, as an address names it, and where they were going.
    Not(&'static str, Option<String>),
}

async fn arrived(house: &House, provider: &Provider, parts: &Parts) -> Result<Arrived, AppError> {
    let address = Address::of(&parts.uri);
    let kept = cookies::get(&parts.headers, cookies::SIGN_IN, house.config.secure()).and_then(Kept::read);
    let Some(kept) = kept else { return Ok(Arrived::Not("openid-voorbij", None)) };
    let not = |why| Ok(Arrived::Not(why, kept.to.clone()));
    let sign_in = kept.sign_in(house);
    // Hashes, so that the time it takes tells nothing.
    let ours = address.get("state").is_some_and(|state| keys::token_hash(&state) == keys::token_hash(&sign_in.state));
    if !ours {
        return not("openid-voorbij");
    }
    let Some(code) = address.get("code") else { return not("openid-geweigerd") };
    if let Err(_wait) = take(house, parts).await? {
        return not("openid-stil");
    }
    let said = match provider::said(provider, &sign_in, code).await {
        Ok(said) => said,
        Err(error) => {
            tracing::warn!(%error, "failed to learn who came back from the OpenID provider");
            return not("openid-stil");
        }
    };
    let now = clock::now();
    let device = place::device_of(parts);
    let token = accounts::provider::come_in(house, &said, kept.invited_by.as_deref(), &device, now).await?;
    let Some(token) = token else { return not("openid-onbekend") };
    let session = accounts::session(&house.pool, &token, house.config.second_factor, now).await?;
    let session = session.ok_or_else(|| AppError::Broken("a session that ended as it began".to_owned()))?;
    Ok(Arrived::In { token, to: coming_in::next(&session, kept.to.as_deref().and_then(own_path)) })
}

fn with_cookies(redirect: Redirect, set: &[String]) -> Response {
    let mut response = redirect.into_response();
    for cookie in set.iter().filter_map(|cookie| HeaderValue::from_str(cookie).ok()) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
