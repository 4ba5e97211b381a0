//! What can go wrong in the store, and what the outside is told of it.

use crate::{
    domain::{intake::Full, refusal::Refusal},
    error::AppError,
    house::keys,
};
use std::{fmt, panic::Location};

/// What the store answers.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Why the store did not do what was asked.
#[derive(Debug)]
pub enum StoreError {
    /// The database failed, and where we asked it.
    Sql(&'static Location<'static>, sqlx::Error),
    /// The procedure says no.
    Refused(Refusal),
    /// Another device wrote something else meanwhile: both are kept.
    Differs,
    /// There is no room for it.
    Full(Full),
    /// Not there.
    NotFound,
    /// What is stored cannot be: a fault of ours, in a sentence without anything personal.
    Broken(String),
}

impl From<sqlx::Error> for StoreError {
    #[track_caller]
    fn from(error: sqlx::Error) -> Self {
        Self::Sql(Location::caller(), error)
    }
}

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl fmt::Display for StoreError {
    /// Names no row and no value: this ends up in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sql(place, error) => write!(f, "{}:{}: {error}", place.file(), place.line()),
            Self::Refused(refusal) => write!(f, "refused: {refusal:?}"),
            Self::Differs => f.write_str("another device wrote something else"),
            Self::Full(what) => write!(f, "full: {what:?}"),
            Self::NotFound => f.write_str("not found"),
            Self::Broken(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<StoreError> for AppError {
    /// A cause is logged once, under an id that whoever asked can tell us.
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound | StoreError::Refused(Refusal::NotFound) => Self::NotFound,
            StoreError::Differs => Self::Differs,
            StoreError::Full(what) => Self::Full(what),
            StoreError::Refused(refusal) => Self::Refused(refusal),
            StoreError::Sql(..) | StoreError::Broken(_) => {
                let id = keys::random::<4>().map(hex::encode).unwrap_or_default();
                tracing::error!(id, cause = %error, "the store failed");
                Self::Broken(id)
            }
        }
    }
}
