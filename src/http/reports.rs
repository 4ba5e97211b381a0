//! The weekly report to take along: for exactly whom its page is for, with the same in it (R16).

use super::papers::answer;
use crate::{
    components::Address,
    error::AppError,
    house::{House, actor::Visitor, clock},
    papers::{
        report::{self as papers, About},
        week_book::week_book,
    },
    store::{organisation, report},
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
    Router::new().route("/rapporten/week.pdf", get(pdf)).route("/rapporten/week.xlsx", get(workbook)).with_state(house)
}

async fn pdf(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    uri: Uri,
    head: HeaderMap,
) -> Response {
    let made = async {
        let shown = shown(&house, &visitor, &uri).await?;
        let org = organisation::load(&house.pool).await?;
        let issued = shown.issued.as_ref().map(|issued| issued.edition(&org));
        let about = About { lang: visitor.lang, organisation: &org.name, issued };
        let report = shown.weekly.as_ref().ok_or(AppError::NotFound)?;
        super::papers::pdf(&house, papers::weekly(report, about), &format!("gehoor-{}", shown.week)).await
    };
    answer(made.await, &visitor, &head)
}

async fn workbook(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    uri: Uri,
    head: HeaderMap,
) -> Response {
    let made = async {
        let shown = shown(&house, &visitor, &uri).await?;
        let org = organisation::load(&house.pool).await?;
        let issued = shown.issued.as_ref().map(|issued| issued.edition(&org));
        let about = About { lang: visitor.lang, organisation: &org.name, issued };
        let report = shown.weekly.as_ref().ok_or(AppError::NotFound)?;
        super::papers::workbook(&format!("gehoor-{}", shown.week), week_book(report, about))
    };
    answer(made.await, &visitor, &head)
}

async fn shown(house: &House, visitor: &Visitor, uri: &Uri) -> Result<report::Shown, AppError> {
    let staff = visitor.staff.as_ref().ok_or(AppError::LogIn)?;
    let today = clock::amsterdam_date(clock::now());
    let address = Address::of(uri);
    let (week, version) = (address.get("week"), address.get("versie"));
    Ok(report::shown(&house.pool, staff, week.as_deref(), version.as_deref(), today).await?)
}
