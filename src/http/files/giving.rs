//! Files that go out: to whoever may read their name.

use super::{Asks, refuse, staffs};
use crate::{
    domain::{
        access::{self, Actor, CaseFacts},
        file::Kind,
        ids::TextId,
        phase::Closing,
    },
    error::AppError,
    house::{House, clock},
    store::{case, files},
};
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};

/// One's own file, or one's own complaint's that is not there: the same answer.
pub async fn own(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let found = async {
        let complaint = visitor.complaint.ok_or(AppError::NotFound)?;
        let facts = case::facts_by_id(&house.pool, complaint).await?.ok_or(AppError::NotFound)?;
        read(&house, &Actor::Complainant(complaint), &facts, &file).await
    };
    found.await.unwrap_or_else(|error| refuse(&visitor, &headers, &error))
}

/// For staff who see all of the case. An opening is logged.
pub async fn of_case(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path((reference, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let found = async {
        let (actor, facts) = staffs(&house, &visitor, &reference).await?;
        read(&house, &actor, &facts, &file).await
    };
    found.await.unwrap_or_else(|error| refuse(&visitor, &headers, &error))
}

/// Whoever may read the name of a file may read the file.
async fn read(house: &House, actor: &Actor, facts: &CaseFacts, file: &str) -> Result<Response, AppError> {
    let permit = access::sees(actor, facts).ok_or(AppError::NotFound)?;
    let file: TextId = file.parse().map_err(|_| AppError::NotFound)?;
    let case = case::open(&house.pool, &permit).await?;
    // What goes on outside this procedure gives its complainant nothing here (R6, R7).
    if matches!(actor, Actor::Complainant(_)) && case.complaint.closing() == Some(Closing::Diverted) {
        return Err(AppError::NotFound);
    }
    let named = case.events.iter().any(|recorded| recorded.event.files().contains(&file));
    let name = case.words.get(&file).filter(|_| named).ok_or(AppError::NotFound)?;
    let (kind, bytes) = files::read(&house.pool, file).await?;
    if let Actor::Staff(staff) = actor {
        case::opened(&house.pool, &permit, staff.id, clock::now()).await?;
    }
    Ok(served(kind, name, bytes))
}

/// An image was made by us and may be shown. Everything else is only ever saved: nothing of it runs here.
fn served(kind: Kind, name: &str, bytes: Vec<u8>) -> Response {
    let shown = if kind.is_image() { "inline" } else { "attachment" };
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.media_type()));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; img-src 'self'; sandbox; frame-ancestors 'none'"),
    );
    // RFC 6266 and 8187: the name in every script.
    let name: String = name.bytes().map(encoded).collect();
    if let Ok(value) = HeaderValue::from_str(&format!("{shown}; filename*=UTF-8''{name}")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

fn encoded(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
        (byte as char).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
