//! A list of locations that comes in as a file: read, kept for whoever sent it, and shown before anything changes.

use super::{guard, headers::failure};
use crate::{
    domain::people::keeps,
    error::AppError,
    house::{
        House,
        actor::Visitor,
        clock,
        sheet::{self, Unreadable},
    },
    store::unsent_setting,
};
use axum::{
    Extension, Router,
    extract::{Multipart, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use uuid::Uuid;

/// The one.
pub fn routes(house: House) -> Router {
    Router::new().route("/api/beheer/locaties", post(locations)).with_state(house)
}

async fn locations(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    form: Multipart,
) -> Response {
    match kept(&house, &visitor, form).await {
        Ok(said) => Redirect::to(&format!("/beheer/locaties?{said}")).into_response(),
        Err(AppError::NotFound) => guard::not_found(guard::wants_html(&headers).then_some(visitor.lang)),
        Err(error) => failure(&error).into_response(),
    }
}

/// Keeps the list; gives how the address names what became of it.
async fn kept(house: &House, visitor: &Visitor, mut form: Multipart) -> Result<String, AppError> {
    let staff = visitor.staff.as_ref().filter(|staff| keeps(staff)).ok_or(AppError::NotFound)?;
    let mut bytes = Vec::new();
    // A form that breaks off is as one without a file.
    while let Ok(Some(field)) = form.next_field().await {
        if field.file_name().is_some() {
            bytes = field.bytes().await.map(|b| b.to_vec()).unwrap_or_default();
        }
    }
    if bytes.is_empty() {
        return Ok("fout=leeg".to_owned());
    }
    Ok(match sheet::lines(bytes) {
        Ok(lines) if lines.is_empty() => "fout=leeg".to_owned(),
        Ok(lines) => {
            let token = unsent_setting::token(house, staff.id, "locations", Uuid::nil());
            unsent_setting::keep(&house.pool, &token, &lines, clock::now()).await?;
            "voorbeeld=1".to_owned()
        }
        Err(Unreadable::Column(name)) => format!("fout=kolom&kolom={name}"),
        Err(Unreadable::NoList) => "fout=lijst".to_owned(),
    })
}
