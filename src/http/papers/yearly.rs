//! The public report of a year on paper (Wet kinderopvang, art. 1.57b), for everybody.

use super::{Asks, answer, named, pdf};
use crate::{error::AppError, house::House, papers::report as papers, store::report};
use axum::{
    Extension,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};

/// Of the whole organisation.
pub async fn whole(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(year): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (told, words) = report::published(&house.pool, &year).await?.ok_or(AppError::NotFound)?;
        let name = format!("{}-{}", named(visitor.lang, "klachten", "complaints"), told.year);
        pdf(&house, papers::yearly(&told, &words, visitor.lang), &name).await
    };
    answer(made.await, &visitor, &headers)
}

/// Of one location, by its place in the list of that year, from 1.
pub async fn of_location(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path((year, nth)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (told, words) = report::published(&house.pool, &year).await?.ok_or(AppError::NotFound)?;
        let (nth, at) = told.at(&nth).ok_or(AppError::NotFound)?;
        let name = format!("{}-{}-{nth}", named(visitor.lang, "klachten", "complaints"), told.year);
        pdf(&house, papers::yearly_at(&told, at, &words, visitor.lang), &name).await
    };
    answer(made.await, &visitor, &headers)
}
