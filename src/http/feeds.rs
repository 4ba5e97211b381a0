//! Somebody's own terms for their calendar, by a secret address: no cookie comes along, so the address is all there is.

use super::papers::{answer, attached};
use crate::{
    domain::{access::Role, day::Task},
    error::AppError,
    house::{House, actor::Visitor, clock},
    papers::agenda,
    store::{accounts, day, feeds},
};
use axum::{
    Extension, Router,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
    routing::get,
};
use chrono::Months;

/// Measures are looked for so many months ahead.
const AHEAD: Months = Months::new(12);

/// It.
pub fn routes(house: House) -> Router {
    Router::new().route("/agenda/{file}", get(feed)).with_state(house)
}

async fn feed(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    Path(file): Path<String>,
    head: HeaderMap,
) -> Response {
    answer(made(&house, &file).await, &visitor, &head)
}

/// An address that is unknown, was taken back, or is of who left or no longer handles complaints is answered the same: as
/// not there.
async fn made(house: &House, file: &str) -> Result<Response, AppError> {
    let now = clock::now();
    let today = clock::amsterdam_date(now);
    let token = file.strip_suffix(".ics").ok_or(AppError::NotFound)?;
    let who = feeds::by_token(&house.pool, token).await?.ok_or(AppError::NotFound)?;
    let staff = accounts::staff_actor(&house.pool, who, today).await?;
    if !staff.roles.iter().copied().any(Role::uses_the_board) {
        return Err(AppError::NotFound);
    }
    let entries = day::entries(&house.pool, &staff, today, today + AHEAD).await?;
    let days: Vec<_> = entries
        .into_iter()
        .filter(|entry| !matches!(entry.task, Task::Concern | Task::TellSafely))
        .filter_map(|entry| Some((entry.due?, entry.reference)))
        .collect();
    Ok(attached("text/calendar; charset=utf-8", "gehoor.ics", agenda::agenda(&days, now).into_bytes()))
}
