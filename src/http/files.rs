//! Photos and documents: in by a form, with or without a script; out ([`giving`]) to whoever may read the name.

mod giving;
mod taking;

use super::{guard, headers::failure, papers::staffs};
use crate::{
    domain::{
        access::{self, Actor},
        command::Command,
        file::{Fault, MOST, NewFile},
        ids::ComplaintId,
        refusal::Refusal,
        words::Prose,
    },
    error::AppError,
    house::{House, actor::Visitor, clock, cookies},
    store::{
        StoreError,
        files::{self, Added},
        road::{self, Order},
    },
    text::files as text,
};
use axum::{
    Extension, Json, Router,
    extract::{DefaultBodyLimit, Multipart, Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use taking::Form;
use uuid::Uuid;

type Asks = Extension<Visitor>;

/// The most bytes of a form with files: also films that nobody takes are read to their end, so that it can be said of each.
/// Only one file is held at a time.
const LARGEST_FORM: usize = 512 * 1024 * 1024;

/// All of them.
pub fn routes(house: House) -> Router {
    Router::new()
        .route("/api/klacht/bestanden", post(to_draft))
        .route("/api/volgen/bestanden", post(to_own))
        .route("/api/zaak/{reference}/bestanden", post(to_case))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .route("/volgen/bestanden/{file}", get(giving::own))
        .route("/zaak/{reference}/bestanden/{file}", get(giving::of_case))
        .with_state(house)
}

/// With the draft that is being written.
async fn to_draft(
    State(house): State<House>,
    Extension(visitor): Asks,
    headers: HeaderMap,
    form: Multipart,
) -> Response {
    let back = "/klacht/bestanden";
    let done = async {
        let draft = visitor.draft.ok_or(AppError::NotFound)?; // whoever holds the draft's cookie
        let (mut form, mut refused) = (Form::new(form), Vec::new());
        while let Some(looked_at) = form.next(&house).await? {
            let file = match looked_at {
                Ok(file) => file,
                Err(why) => {
                    refused.push(why);
                    continue;
                }
            };
            let name = file.name.to_string();
            match files::add(&house.pool, &house.keys, draft, file, clock::now()).await? {
                Added::There => {}
                Added::TooMany => refused.push((name, Fault::TooMany)),
                Added::NoRoom => refused.push((name, Fault::NoRoom)),
                Added::Filed => return Err(AppError::NotFound),
            }
        }
        Ok((refused, if form.again { format!("{back}?terug=controle") } else { back.to_owned() }))
    };
    answer(&house, &visitor, &headers, done.await, back)
}

/// With the own complaint.
async fn to_own(State(house): State<House>, Extension(visitor): Asks, headers: HeaderMap, form: Multipart) -> Response {
    let done = async {
        let complaint = visitor.complaint.ok_or(AppError::NotFound)?; // whoever gave this complaint's code
        let (refused, _) = keep(&house, Actor::Complainant(complaint), complaint, form, Command::SendFiles).await?;
        Ok((refused, "/volgen#bestanden".to_owned()))
    };
    answer(&house, &visitor, &headers, done.await, "/volgen")
}

/// With a case, for colleagues.
async fn to_case(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
    form: Multipart,
) -> Response {
    let back = format!("/zaak/{reference}");
    let done = async {
        let (actor, facts) = staffs(&house, &visitor, &reference).await?;
        access::sees(&actor, &facts).ok_or(AppError::NotFound)?;
        let (refused, entering) = keep(&house, actor, facts.id, form, Command::KeepFiles).await?;
        let there = if entering { format!("/invoeren?klaar={reference}") } else { format!("/zaak/{reference}") };
        Ok((refused, there + "#bestanden"))
    };
    answer(&house, &visitor, &headers, done.await, &back)
}

/// Keeps what is good with a case, in one order; gives what is not, with why, and whether the form asked to come back to
/// another page. The same form sent twice is one order.
async fn keep(
    house: &House,
    actor: Actor,
    complaint: ComplaintId,
    form: Multipart,
    command: impl FnOnce(Vec<Prose>) -> Command,
) -> Result<(Vec<(String, Fault)>, bool), AppError> {
    let (mut form, mut good, mut refused) = (Form::new(form), Vec::new(), Vec::new());
    while let Some(looked_at) = form.next(house).await? {
        match looked_at {
            Ok(file) if good.len() >= MOST => refused.push((file.name.to_string(), Fault::AtOnce)),
            Ok(file) => good.push(file),
            Err(why) => refused.push(why),
        }
    }
    if good.is_empty() {
        return Ok((refused, form.again));
    }
    let names = good.iter().filter_map(|file| file.name.prose()).collect();
    let key = key_of(house, complaint, &good).await?;
    let order = Order { actor, complaint, seen: u32::MAX, key, command: command(names) };
    if let Err(error) = road::add_files(house, order, &good, clock::now()).await {
        let why = refusal(error)?;
        refused.extend(good.iter().map(|file| (file.name.to_string(), why)));
    }
    Ok((refused, form.again))
}

/// The key of an order: what is in the files. What was taken away since may be sent anew.
async fn key_of(house: &House, of: ComplaintId, good: &[NewFile]) -> Result<Uuid, AppError> {
    let begin = files::since_redacted(&house.pool, &house.keys, of).await?;
    Ok(good.iter().fold(begin, |key, file| files::id_of(&house.keys, key, file)))
}

/// What the procedure refuses of a case is told of each file, as any other reason.
fn refusal(error: StoreError) -> Result<Fault, AppError> {
    match error {
        StoreError::Refused(Refusal::TooMany) => Ok(Fault::CaseFull),
        StoreError::Refused(Refusal::WrongPhase(_) | Refusal::OtherEnding(_)) => Ok(Fault::NotNow),
        other => Err(other.into()),
    }
}

type Done = Result<(Vec<(String, Fault)>, String), AppError>;

/// For a script what was refused, in sentences; for people the page again, which tells them.
fn answer(house: &House, visitor: &Visitor, headers: &HeaderMap, done: Done, back: &str) -> Response {
    let html = guard::wants_html(headers);
    match done {
        Ok((refused, to)) if html => {
            let cookie = cookies::refused(&refused, house.config.secure());
            let set = (!refused.is_empty()).then_some(cookie).and_then(|c| HeaderValue::from_str(&c).ok());
            let mut response = Redirect::to(&to).into_response();
            if let Some(set) = set {
                response.headers_mut().insert(header::SET_COOKIE, set);
            }
            response
        }
        Ok((refused, _)) => {
            let status = if refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            let told: Vec<String> =
                refused.iter().map(|(name, fault)| text::refused(visitor.lang, name, *fault)).collect();
            (status, Json(told)).into_response()
        }
        Err(AppError::NotFound) if html && !back.starts_with("/zaak") => Redirect::to(back).into_response(),
        Err(error) => refuse(visitor, headers, &error),
    }
}

fn refuse(visitor: &Visitor, headers: &HeaderMap, error: &AppError) -> Response {
    match error {
        AppError::NotFound => guard::not_found(guard::wants_html(headers).then_some(visitor.lang)),
        AppError::Broken(what) => {
            tracing::error!(%what, "failed to take or give a file");
            failure(error).into_response()
        }
        _ => failure(error).into_response(),
    }
}
