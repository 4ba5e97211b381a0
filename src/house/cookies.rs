//! The cookies. Tokens of 256 random bits, stored hashed; the browser's scripts cannot read them.

use super::actor;
use crate::domain::{
    file::{Fault, MOST},
    lang::Lang,
    retention::{DRAFT_DAYS, FORM_DAYS},
};
use axum::http::{HeaderMap, HeaderValue, header, request::Parts};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;

/// The token of the draft that is being written.
pub const DRAFT: &str = "gehoor_concept";
/// The token of a question that is being written, or was asked.
pub const QUESTION: &str = "gehoor_vraag";
/// The token of a remark that had something wrong in it.
pub const REMARK: &str = "gehoor_opmerking";
/// The token of a complaint that is being followed.
pub const FOLLOW: &str = "gehoor_volgen";
/// By which a device is known that was let in before.
pub const DEVICE: &str = "gehoor_toestel";
/// The token of what a personal link opened.
pub const LINK: &str = "gehoor_persoonlijk";
/// The token of a staff session.
pub const SESSION: &str = "gehoor_sessie";
/// By which a device of staff is known that was let in before.
pub const DESK: &str = "gehoor_werkplek";
/// The token of a sign-in at the organisation's provider.
pub const SIGN_IN: &str = "gehoor_aanmelding";
/// Which files were just refused, until a page says so.
pub const REFUSED: &str = "gehoor_geweigerd";
/// What was typed in a form that comes back, until its page shows it.
pub const TYPED: &str = "gehoor_getypt";
/// The language.
pub const LANG: &str = "gehoor_taal";

const DAY: u32 = 24 * 60 * 60;
const SESSION_SECONDS: u32 = DAY / 2;
/// Looking for a telephone with a code on it takes a while.
const SIGN_IN_SECONDS: u32 = 15 * 60;

/// A draft stays findable for as long as it is kept.
pub fn set_draft(token: &str) {
    set(DRAFT, token, DRAFT_DAYS * DAY);
}

/// A question stays findable as long as a draft.
pub fn set_question(token: &str) {
    set(QUESTION, token, DRAFT_DAYS * DAY);
}

/// What was wrong with a remark is shown again for a day.
pub fn set_remark(token: &str) {
    set(REMARK, token, FORM_DAYS * DAY);
}

/// A followed complaint stays open for a day.
pub fn set_follow(token: &str) {
    set(FOLLOW, token, DAY);
}

/// A device is known for three months, or until somebody logs off on it.
pub fn set_device(value: &str) {
    set(DEVICE, value, 90 * DAY);
}

/// A device of staff is known for three months.
pub fn set_desk(value: &str) {
    set(DESK, value, 90 * DAY);
}

/// What a personal link opened stays open for a day.
pub fn set_link(token: &str) {
    set(LINK, token, DAY);
}

/// A working day.
pub fn set_session(token: &str) {
    set(SESSION, token, SESSION_SECONDS);
}

/// The `Set-Cookie` of a session, where no page is made.
pub fn session(token: &str, secure: bool) -> String {
    written(SESSION, token, SESSION_SECONDS, secure)
}

/// The `Set-Cookie` of a sign-in at the provider; an empty token forgets it.
pub fn sign_in(token: &str, secure: bool) -> String {
    written(SIGN_IN, token, if token.is_empty() { 0 } else { SIGN_IN_SECONDS }, secure)
}

/// Forgets the draft.
pub fn clear_draft() {
    set(DRAFT, "", 0);
}

/// Forgets the question.
pub fn clear_question() {
    set(QUESTION, "", 0);
}

/// Forgets the remark.
pub fn clear_remark() {
    set(REMARK, "", 0);
}

/// Forgets the followed complaint.
pub fn clear_follow() {
    set(FOLLOW, "", 0);
}

/// Forgets that this device was let in.
pub fn clear_device() {
    set(DEVICE, "", 0);
}

/// Forgets what a personal link opened.
pub fn clear_link() {
    set(LINK, "", 0);
}

/// Forgets the session.
pub fn clear_session() {
    set(SESSION, "", 0);
}

/// The `Set-Cookie` of a language, which is no secret.
pub fn lang(lang: Lang, secure: bool) -> String {
    written(LANG, &lang.tag(), 365 * DAY, secure)
}

/// The `Set-Cookie` that tells the next page which files were refused, each by its name; of as many as a form should have
/// had. Names are cut, so that in any script it stays below what browsers keep (4096 bytes).
pub fn refused(files: &[(String, Fault)], secure: bool) -> String {
    let short = |name: &str| name.chars().take(30).collect::<String>();
    let told: Vec<(String, Fault)> = files.iter().take(MOST).map(|(name, fault)| (short(name), *fault)).collect();
    written(REFUSED, &hex::encode(serde_json::to_vec(&told).unwrap_or_default()), 60, secure)
}

/// What [`refused`] told, once.
pub fn take_refused() -> Vec<(String, Fault)> {
    let told = of_request(REFUSED).and_then(|told| serde_json::from_slice(&hex::decode(told).ok()?).ok());
    if told.is_some() {
        set(REFUSED, "", 0);
    }
    told.unwrap_or_default()
}

/// Has the next page of a form show again what was typed in a field that no address may hold, however long: of an address or
/// a code this is more than all (docs/decisions/0029-a-form-that-comes-back.md).
pub fn set_typed(field: &str, typed: &str) {
    let typed: String = typed.chars().take(254).collect();
    set(TYPED, &format!("{field}.{}", hex::encode(typed)), 60);
}

/// What [`set_typed`] told of this field, once.
pub fn take_typed(field: &str) -> Option<String> {
    let told = of_request(TYPED)?;
    set(TYPED, "", 0);
    let (of, typed) = told.split_once('.')?;
    String::from_utf8(hex::decode(typed).ok()?).ok().filter(|_| of == field)
}

/// The value of a cookie in the request that is being answered.
pub fn of_request(name: &str) -> Option<String> {
    let secure = actor::house().is_ok_and(|h| h.config.secure());
    use_context::<Parts>().and_then(|p| get(&p.headers, name, secure).map(str::to_owned))
}

/// The value of a cookie in a request.
pub fn get<'a>(headers: &'a HeaderMap, name: &str, secure: bool) -> Option<&'a str> {
    let name = full_name(name, secure);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, v)| *n == name && !v.is_empty())
        .map(|(_, v)| v)
}

fn set(name: &str, value: &str, seconds: u32) {
    let secure = actor::house().is_ok_and(|h| h.config.secure());
    let response = use_context::<ResponseOptions>();
    let cookie = HeaderValue::from_str(&written(name, value, seconds, secure));
    if let (Some(response), Ok(cookie)) = (response, cookie) {
        response.append_header(header::SET_COOKIE, cookie);
    }
}

fn written(name: &str, value: &str, seconds: u32, secure: bool) -> String {
    let name = full_name(name, secure);
    let flag = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{flag}")
}

/// With HTTPS the browser itself guards the name: no other host, path or plain connection can set it.
fn full_name(name: &str, secure: bool) -> String {
    if secure { format!("__Host-{name}") } else { name.to_owned() }
}
