//! Lists that come in as a file, of locations and of employees: read, kept for whoever sent it, and shown before anything
//! changes.

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
use serde::Serialize;
use uuid::Uuid;

/// Both.
pub fn routes(house: House) -> Router {
    Router::new()
        .route("/api/beheer/locaties", post(locations))
        .route("/api/beheer/mensen-lijst", post(employees))
        .with_state(house)
}

async fn locations(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    form: Multipart,
) -> Response {
    let kept = kept(&house, &visitor, form, "locations", sheet::lines).await;
    back(kept, "/beheer/locaties", &visitor, &headers)
}

async fn employees(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    form: Multipart,
) -> Response {
    let kept = kept(&house, &visitor, form, "employees", sheet::employees).await;
    back(kept, "/beheer/mensen/lijst", &visitor, &headers)
}

/// To the page that shows what the list would change, or why it is none.
fn back(kept: Result<String, AppError>, page: &str, visitor: &Visitor, headers: &HeaderMap) -> Response {
    match kept {
        Ok(said) => Redirect::to(&format!("{page}?{said}")).into_response(),
        Err(AppError::NotFound) => guard::not_found(guard::wants_html(headers).then_some(visitor.lang)),
        Err(error) => failure(&error).into_response(),
    }
}

/// Keeps the list; gives how the address names what became of it.
async fn kept<Line: Serialize>(
    house: &House,
    visitor: &Visitor,
    mut form: Multipart,
    kind: &str,
    read: fn(Vec<u8>) -> Result<Vec<Line>, Unreadable>,
) -> Result<String, AppError> {
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
    Ok(match read(bytes) {
        Ok(lines) if lines.is_empty() => "fout=leeg".to_owned(),
        Ok(lines) => {
            let token = unsent_setting::token(house, staff.id, kind, Uuid::nil());
            unsent_setting::keep(&house.pool, &token, &lines, clock::now()).await?;
            "voorbeeld=1".to_owned()
        }
        Err(Unreadable::Column(name)) => format!("fout=kolom&kolom={name}"),
        Err(Unreadable::NoList) => "fout=lijst".to_owned(),
    })
}
