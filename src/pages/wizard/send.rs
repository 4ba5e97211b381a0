//! Posting to the server from the browser: the very forms that a browser without script posts.

use super::{FileComplaint, SaveStep, WipeDraft};
#[cfg(feature = "wizard")]
use crate::domain::intake::Full;
use crate::{
    components::HONEYPOT,
    domain::intake::{Answers, Revision, Step},
    error::AppError,
};
use leptos::{ev::SubmitEvent, server_fn::ServerFn};

/// Saves one question; the first of a `fresh` page is never taken for more of what was sent before.
pub async fn save(step: Step, seen: Revision, answers: &Answers, fresh: bool) -> Result<(), AppError> {
    let mut form = vec![("step".to_owned(), step.key().to_owned()), ("seen".to_owned(), seen.0.to_string())];
    if fresh {
        form.push(("fresh".to_owned(), true.to_string()));
    }
    form.extend(answers.pairs(step).into_iter().map(|(name, value)| (name, value.to_owned())));
    post(SaveStep::PATH, form).await
}

/// Files the draft.
pub async fn file(honeypot: &str) -> Result<(), AppError> {
    post(FileComplaint::PATH, vec![(HONEYPOT.to_owned(), honeypot.to_owned())]).await
}

/// What stands in the field of a form that only programs fill in.
#[cfg(feature = "wizard")]
pub fn honeypot(event: &SubmitEvent) -> String {
    use leptos::wasm_bindgen::JsCast;
    let form = event.current_target().and_then(|form| form.dyn_into().ok());
    let data = form.and_then(|form| web_sys::FormData::new_with_form(&form).ok());
    data.and_then(|data| data.get(HONEYPOT).as_string()).unwrap_or_default()
}

/// The server reads what is posted to it, not events.
#[cfg(not(feature = "wizard"))]
pub fn honeypot(_event: &SubmitEvent) -> String {
    String::new()
}

/// Wipes the draft.
pub async fn wipe() -> Result<(), AppError> {
    post(WipeDraft::PATH, Vec::new()).await
}

/// Whether the server answers.
#[cfg(feature = "wizard")]
pub async fn reaches() -> bool {
    use leptos::wasm_bindgen::JsCast;
    let Some(window) = web_sys::window() else { return false };
    let answer = wasm_bindgen_futures::JsFuture::from(window.fetch_with_str("/healthz")).await;
    answer.ok().and_then(|answer| answer.dyn_into::<web_sys::Response>().ok()).is_some_and(|answer| answer.ok())
}

/// The server does not ask itself.
#[cfg(not(feature = "wizard"))]
pub async fn reaches() -> bool {
    false
}

/// Posts a form; what the answer says stands in its status.
#[cfg(feature = "wizard")]
async fn post(path: &str, form: Vec<(String, String)>) -> Result<(), AppError> {
    use leptos::wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{RequestInit, Response, UrlSearchParams};
    let unreachable = |_| AppError::Unreachable;
    let body = UrlSearchParams::new().map_err(unreachable)?;
    for (name, value) in form {
        body.append(&name, &value);
    }
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&body);
    let window = web_sys::window().ok_or(AppError::Unreachable)?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(path, &init)).await.map_err(unreachable)?;
    let answer: Response = answer.dyn_into().map_err(unreachable)?;
    let header = |name| answer.headers().get(name).ok().flatten().unwrap_or_default();
    match answer.status() {
        200..300 => Ok(()),
        404 => Err(AppError::NotFound),
        409 | 422 => Err(AppError::Fields(Vec::new())),
        410 => Err(AppError::Filed),
        412 => Err(AppError::Differs),
        413 => Err(AppError::Full(Full::Draft)),
        507 => Err(AppError::Full(Full::House)),
        429 => Err(AppError::SlowDown(header("retry-after").parse().unwrap_or(60))),
        500.. => Err(AppError::Broken(header("x-request-id"))),
        _ => Err(AppError::Unreachable),
    }
}

/// The server posts nothing to itself.
#[cfg(not(feature = "wizard"))]
async fn post(_path: &str, _form: Vec<(String, String)>) -> Result<(), AppError> {
    Err(AppError::Unreachable)
}
