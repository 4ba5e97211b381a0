//! The list of cases to take along: for exactly whom its page is for, with the same in it.

use super::papers::{answer, attached, workbook};
use crate::{
    components::Address,
    domain::search::Sought,
    error::AppError,
    house::{House, actor::Visitor, clock},
    papers::list,
    store::{
        exports::{self, Kind},
        kept_searches, organisation,
    },
    text::search as text,
};
use axum::{
    Extension, Router,
    extract::State,
    http::{HeaderMap, Uri},
    response::Response,
    routing::get,
};

/// Both of them.
pub fn routes(house: House) -> Router {
    Router::new()
        .route("/team/zoeken/lijst.csv", get(csv))
        .route("/team/zoeken/lijst.xlsx", get(xlsx))
        .with_state(house)
}

async fn csv(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    uri: Uri,
    head: HeaderMap,
) -> Response {
    answer(file(&house, &visitor, &uri, Kind::Csv).await, &visitor, &head)
}

async fn xlsx(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    uri: Uri,
    head: HeaderMap,
) -> Response {
    answer(file(&house, &visitor, &uri, Kind::Xlsx).await, &visitor, &head)
}

async fn file(house: &House, visitor: &Visitor, uri: &Uri, kind: Kind) -> Result<Response, AppError> {
    let staff = visitor.staff.clone().ok_or(AppError::LogIn)?;
    let (lang, now) = (visitor.lang, clock::now());
    let today = clock::amsterdam_date(now);
    let address = Address::of(uri);
    let sought = Sought::read(|name| address.get(name));
    let sought = kept_searches::whole(&house.pool, staff.id, sought).await?.ok_or(AppError::NotFound)?;
    let cards = exports::take(&house.pool, &staff, &sought, kind, today, now).await?;
    let org = organisation::load(&house.pool).await?;
    let rows: Vec<_> = cards.iter().map(|card| list::row(lang, card, &org, today)).collect();
    let name = format!("gehoor-{today}");
    match kind {
        Kind::Csv => {
            let csv = list::csv(list::heads(lang), &rows);
            Ok(attached("text/csv; charset=utf-8", &format!("{name}.csv"), csv.into_bytes()))
        }
        Kind::Xlsx => workbook(&name, list::xlsx(text::sheet(lang), list::heads(lang), &rows)),
    }
}
