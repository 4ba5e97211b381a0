//! Where a browser without scripts is led when something was not saved.

use crate::{error::AppError, pages::wizard::ways, public::server::go, store::StoreError};

/// What was not saved: where two devices differ the parent chooses; where there is no room, says what to do.
pub(super) fn refused(error: StoreError) -> AppError {
    led(AppError::from(error))
}

/// Leads a browser without scripts to the page that an error has, where it has one.
pub(super) fn led(error: AppError) -> AppError {
    if let Some(page) = ways::instead(&error) {
        go(page);
    }
    error
}
