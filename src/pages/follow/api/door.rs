//! Opening a case by its code, writing to the organisation, and leaving again.

use crate::{
    domain::{
        access::{self, Actor},
        command::Command,
        field::{FieldError, Problem},
        forms::complainant::{self, OwnForm},
        ids::ComplaintId,
        words::Prose,
    },
    error::AppError,
    house::{House, clock, cookies, keys},
    public::door::{self, Attempt},
    store::{
        case, own_links, parents,
        road::{self, Order},
        unsent,
    },
};
use http::request::Parts;
use leptos::prelude::use_context;
use uuid::Uuid;

/// Opens a case, or takes as long to say that it cannot.
pub(super) async fn open(house: &House, reference: &str, code: &str) -> Result<(), AppError> {
    let (reference, code) = super::read_key(reference, code).map_err(AppError::Fields)?;
    let knock = door::knock(house, Attempt::Code, &reference).await?;
    let found = door::of_code(house, &reference, &code).await?;
    knock.answer(house, found.is_some()).await?;
    let (complaint, version) = found.ok_or(AppError::NotFound)?;
    let token = parents::begin_with(&house.pool, complaint, version, clock::now()).await?;
    door::let_in(house, &reference, &token);
    Ok(())
}

/// The form again, with what was wrong; the code never stands in an address.
pub(super) fn back_to_form(reference: &str, code: &str, error: &AppError) -> String {
    let wrong = match error {
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
    // On a computer of others nothing tells that somebody followed a complaint.
    cookies::clear_device();
    Ok(())
}

/// Sends the mail again that asks to confirm the address.
pub(super) async fn send_confirmation(house: &House, complaint: ComplaintId) -> Result<(), AppError> {
    let facts = case::facts_by_id(&house.pool, complaint).await?.ok_or(AppError::NotFound)?;
    let permit = access::sees(&Actor::Complainant(complaint), &facts).ok_or(AppError::NotFound)?;
    let file = case::open(&house.pool, &permit).await?;
    // What the parent's side leaves out: that it goes on elsewhere (R6, R7).
    if !facts.diverted {
        own_links::ask_again(house, &file.complaint, clock::now()).await?;
    }
    Ok(())
}

/// Sends a message, from a page that was made of so many events; and whether words that waited were `shown` on it.
pub(super) async fn send(
    house: &House,
    complaint: ComplaintId,
    text: &str,
    (seen, shown): (u32, bool),
    key: Uuid,
) -> Result<(), AppError> {
    let words = Prose::parse(text)
        .map_err(|problem| AppError::Fields(vec![FieldError { field: "text".to_owned(), problem }]))?;
    let order = Order { actor: Actor::Complainant(complaint), complaint, seen, key, command: Command::Answer(words) };
    road::perform(house, order, clock::now()).await?;
    // Words that began to wait after this page was made were not in its box: they wait on.
    if shown || !unsent::waiting(&house.pool, complaint).await? {
        unsent::forget_answer(&house.pool, complaint).await?;
    }
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
/// Words that began to wait since are not overwritten by it.
pub(super) async fn keep_unsent(house: &House, complaint: ComplaintId, text: &str, shown: bool, error: &AppError) {
    if !crate::public::server::plain_form() {
        return;
    }
    let (db, now) = (&house.pool, clock::now());
    // The store tells the log when it cannot; the parent reads the first error.
    let _ = match unsent::waiting(db, complaint).await {
        Ok(true) if !shown => unsent::add_to_answer(db, complaint, text, now).await,
        _ => unsent::keep_answer(db, complaint, text, error, now).await,
    };
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
