//! What a parent committee reads of what was improved: the coordinator's page, which needs no script.

mod api;
mod form;
mod page;
mod shared;

pub use api::*;
pub use page::ImprovementsPage;
