//! The one error of every server function: what went wrong, and what to do next, without anything personal.

use crate::domain::{field::FieldError, intake::Full, refusal::Refusal};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a server function answers when it does not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppError {
    /// Nobody is logged in, or the session ended.
    LogIn,
    /// Not there, or not yours: the same answer for both.
    NotFound,
    /// What was filled in has errors, each beside its field.
    Fields(Vec<FieldError>),
    /// The procedure says no, and why.
    Refused(Refusal),
    /// Too many attempts; in how many seconds it can be tried again.
    SlowDown(u32),
    /// Another device wrote something else meanwhile: both are kept, and the parent chooses.
    Differs,
    /// What it belongs to was sent before: it is kept as a message that can be sent.
    Filed,
    /// There is no room for it.
    Full(Full),
    /// The request came from another site.
    OtherSite,
    /// Our fault. The id stands in the log beside the cause.
    Broken(String),
    /// The network, or a version of the page that is too old.
    Unreachable,
}

impl AppError {
    /// The HTTP status.
    pub const fn status(&self) -> u16 {
        match self {
            Self::LogIn => 401,
            Self::NotFound => 404,
            Self::Fields(_) => 422,
            Self::Refused(_) => 409,
            Self::SlowDown(_) => 429,
            Self::Filed => 410,
            Self::Differs => 412,
            Self::Full(Full::Draft) => 413,
            Self::Full(Full::House) => 507,
            Self::OtherSite => 403,
            Self::Broken(_) => 500,
            Self::Unreachable => 400,
        }
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LogIn => f.write_str("log in first"),
            Self::NotFound => f.write_str("not found"),
            Self::Fields(errors) => write!(f, "{} fields need another look", errors.len()),
            Self::Refused(refusal) => write!(f, "refused: {refusal:?}"),
            Self::SlowDown(seconds) => write!(f, "too many attempts, wait {seconds} seconds"),
            Self::Differs => f.write_str("another device wrote something else"),
            Self::Filed => f.write_str("it was sent before"),
            Self::Full(what) => write!(f, "full: {what:?}"),
            Self::OtherSite => f.write_str("the request came from another site"),
            Self::Broken(id) => write!(f, "something broke, request {id}"),
            Self::Unreachable => f.write_str("the server could not be reached"),
        }
    }
}

impl std::error::Error for AppError {}

#[cfg(feature = "ui")]
impl leptos::prelude::FromServerFnError for AppError {
    type Encoder = leptos::server_fn::codec::JsonEncoding;

    fn from_server_fn_error(error: leptos::prelude::ServerFnErrorErr) -> Self {
        use leptos::prelude::ServerFnErrorErr as E;
        match error {
            E::Request(_) | E::Deserialization(_) | E::Args(_) | E::MissingArg(_) => Self::Unreachable,
            _ => Self::Broken(String::new()),
        }
    }

    fn status_code(&self) -> ::http::StatusCode {
        ::http::StatusCode::from_u16(self.status()).unwrap_or_default()
    }
}
