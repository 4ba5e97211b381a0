//! Who is asking: what a server function names first.

use super::{House, clock};
use crate::{
    domain::{
        access::{Actor, Role, StaffActor},
        ids::{ComplaintId, DraftId, StaffId},
        lang::Lang,
    },
    error::AppError,
};
use chrono::{DateTime, NaiveDate, Utc};
use leptos::prelude::use_context;

/// What the request's cookies say, looked up once per request by the router and put in context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visitor {
    /// A member of staff who is logged in.
    pub staff: Option<StaffActor>,
    /// A member of staff whose password was right, and who is not in yet.
    pub halfway: Option<Halfway>,
    /// The complaint whose code was given.
    pub complaint: Option<ComplaintId>,
    /// Who came by a personal link, and to which case.
    pub personal: Option<Actor>,
    /// The draft being written.
    pub draft: Option<DraftId>,
    /// The question being written, or asked (R2).
    pub question: Option<DraftId>,
    /// The language they chose.
    pub lang: Lang,
    /// The hash of the staff session's token, to end it by.
    pub session: Option<Vec<u8>>,
}

/// Somebody between password and second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Halfway {
    /// Who.
    pub who: StaffId,
    /// What is still to be done.
    pub lacks: Lacks,
}

/// What lacks before somebody is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// The code of the app.
    Code,
    /// An app: their roles need one.
    App,
}

/// The house, from a server function's context.
///
/// # Errors
/// When there is none: a router that does not provide it.
pub fn house() -> Result<House, AppError> {
    use_context::<House>().ok_or_else(|| AppError::Broken("no house in context".to_owned()))
}

/// Who is visiting.
pub fn visitor() -> Visitor {
    use_context::<Visitor>().unwrap_or_default()
}

/// The member of staff who asks.
///
/// # Errors
/// [`AppError::LogIn`] when nobody is logged in.
pub fn staff() -> Result<StaffActor, AppError> {
    visitor().staff.ok_or(AppError::LogIn)
}

/// The member of staff who asks, where they read how complaints are handled (R16).
///
/// # Errors
/// [`AppError::NotFound`] for everybody else.
pub fn overseer() -> Result<StaffActor, AppError> {
    let staff = staff()?;
    if staff.oversees() { Ok(staff) } else { Err(AppError::NotFound) }
}

/// The coordinator who asks.
///
/// # Errors
/// [`AppError::NotFound`] for everybody else.
pub fn coordinator() -> Result<StaffActor, AppError> {
    let staff = staff()?;
    if staff.is(Role::Coordinator) { Ok(staff) } else { Err(AppError::NotFound) }
}

/// The complaint whose complainant asks.
///
/// # Errors
/// [`AppError::NotFound`] when no code was given.
pub fn complaint() -> Result<ComplaintId, AppError> {
    visitor().complaint.ok_or(AppError::NotFound)
}

/// Who is complained about and came by the personal link, and to which complaint (R11).
///
/// # Errors
/// [`AppError::NotFound`] when nobody did.
pub fn subject() -> Result<(ComplaintId, StaffId), AppError> {
    match visitor().personal {
        Some(Actor::Subject(complaint, who)) => Ok((complaint, who)),
        _ => Err(AppError::NotFound),
    }
}

/// Who may read a committee's complaint and came by the personal link, and which complaint (R5).
///
/// # Errors
/// [`AppError::NotFound`] when nobody did.
pub fn reader() -> Result<(ComplaintId, u8), AppError> {
    match visitor().personal {
        Some(Actor::Reader(complaint, reader)) => Ok((complaint, reader)),
        _ => Err(AppError::NotFound),
    }
}

/// The draft that is being written.
///
/// # Errors
/// [`AppError::NotFound`] when there is none.
pub fn draft() -> Result<DraftId, AppError> {
    visitor().draft.ok_or(AppError::NotFound)
}

/// Now, and today in Amsterdam.
pub fn now() -> (DateTime<Utc>, NaiveDate) {
    let now = clock::now();
    (now, clock::amsterdam_date(now))
}
