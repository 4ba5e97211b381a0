//! `/opmerking`: something good, or a small remark, for a location: one page, and no complaint.

mod api;
mod done;
mod form;

pub use api::*;
pub use done::ThanksPage;
pub use form::RemarkPage;
