//! Opening a case by its code, writing to the organisation, and leaving again.

use crate::{
    domain::{
        access::Actor,
        command::Command,
        field::{FieldError, Problem},
        forms::complainant::{self, OwnForm},
        ids::ComplaintId,
        words::Prose,
    },
    error::AppError,
    house::{House, clock, cookies, keys},
    store::{
        parents, rates,
        road::{self, Order},
        unsent,
    },
};
use http::request::Parts;
use leptos::prelude::use_context;
use std::time::Duration;
use uuid::Uuid;

/// How long an answer to a code takes, whatever it is.
const SLOW: Duration = Duration::from_millis(700);
/// Attempts at one reference in a quarter of an hour.
const ATTEMPTS: u32 = 10;
const WINDOW_SECONDS: u32 = 15 * 60;

/// Opens a case, or takes as long to say that it cannot.
pub(super) async fn open(house: &House, reference: &str, code: &str) -> Result<(), AppError> {
    let (reference, code) = super::read_key(reference, code).map_err(AppError::Fields)?;
    let now = clock::now();
    let bucket = format!("volgen {reference}");
    if let Err(wait) = rates::take(&house.pool, &bucket, ATTEMPTS, WINDOW_SECONDS, now).await? {
        return Err(AppError::SlowDown(wait));
    }
    let slow = tokio::time::Instant::now() + SLOW;
    let known = parents::code_version(&house.pool, &reference).await?;
    // An unknown reference costs the same work as a known one.
    let (complaint, version) = known.unwrap_or((ComplaintId(Uuid::nil()), 0));
    let right = house.keys.access_code(complaint, version).matches(&code) && known.is_some();
    tokio::time::sleep_until(slow).await;
    if !right {
        return Err(AppError::NotFound);
    }
    let token = parents::begin(&house.pool, complaint, now).await?;
    cookies::set_follow(&token);
    Ok(())
}

/// The form again, with what was wrong; the code never stands in an address.
pub(super) fn back_to_form(reference: &str, code: &str, error: &AppError) -> String {
    let wrong = match error {
        AppError::SlowDown(seconds) => format!("wacht&seconden={seconds}"),
        AppError::Fields(_) => match super::read_key(reference, code) {
            Err(errors) => errors.iter().map(mark).collect::<Vec<_>>().join("."),
            Ok(_) => "code".to_owned(),
        },
        AppError::NotFound => "paar".to_owned(),
        _ => "storing".to_owned(),
    };
    let kept: String = reference.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(20).collect();
    format!("/volgen?fout={wrong}&kenmerk={kept}")
}

fn mark(error: &FieldError) -> String {
    let kind = if error.problem == Problem::Missing { "leeg" } else { "vorm" };
    format!("{}-{kind}", error.field)
}

/// Ends the sight of whoever asks.
pub(super) async fn close(house: &House) -> Result<(), AppError> {
    let token = use_context::<Parts>()
        .and_then(|p| cookies::get(&p.headers, cookies::FOLLOW, house.config.secure()).map(keys::token_hash));
    if let Some(token) = token {
        parents::end(&house.pool, &token).await?;
    }
    cookies::clear_follow();
    Ok(())
}

/// Sends a message.
pub(super) async fn send(
    house: &House,
    complaint: ComplaintId,
    text: &str,
    seen: u32,
    key: Uuid,
) -> Result<(), AppError> {
    let words = Prose::parse(text)
        .map_err(|problem| AppError::Fields(vec![FieldError { field: "text".to_owned(), problem }]))?;
    let order = Order { actor: Actor::Complainant(complaint), complaint, seen, key, command: Command::Answer(words) };
    road::perform(house, order, clock::now()).await?;
    unsent::forget_answer(&house.pool, complaint).await?;
    Ok(())
}

/// Carries out a command of the complainant.
pub(super) async fn act(
    house: &House,
    complaint: ComplaintId,
    form: &OwnForm,
    seen: u32,
    key: Uuid,
) -> Result<(), AppError> {
    let command = complainant::parse(form, clock::amsterdam_date(clock::now())).map_err(AppError::Fields)?;
    let order = Order { actor: Actor::Complainant(complaint), complaint, seen, key, command };
    road::perform(house, order, clock::now()).await?;
    unsent::forget_own(&house.pool, complaint).await?;
    Ok(())
}

/// Keeps a form that was not accepted for the next page of a browser without script.
pub(super) async fn keep_own(house: &House, complaint: ComplaintId, form: &OwnForm, error: &AppError) {
    if crate::public::server::plain_form() {
        // The store tells the log when it cannot; the parent reads the first error.
        let _ = unsent::keep_own(&house.pool, complaint, form, error, clock::now()).await;
    }
}

/// Keeps what could not be sent for the next page of a browser without script.
pub(super) async fn keep_unsent(house: &House, complaint: ComplaintId, text: &str, error: &AppError) {
    if crate::public::server::plain_form() {
        // The store tells the log when it cannot; the parent reads the first error.
        let _ = unsent::keep_answer(&house.pool, complaint, text, error, clock::now()).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_to_the_form_never_holds_the_code() {
        let back = back_to_form("7F3K-9QXD", "1234567890123456", &AppError::NotFound);
        assert_eq!(back, "/volgen?fout=paar&kenmerk=7F3K-9QXD");
    }

    #[test]
    fn each_field_that_is_wrong_is_named() {
        let error = AppError::Fields(Vec::new());
        assert_eq!(back_to_form("", "12", &error), "/volgen?fout=reference-leeg.code-vorm&kenmerk=");
    }
}
