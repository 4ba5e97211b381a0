//! Writing the public report of a year: the coordinator's page, which needs no script.

mod api;
mod check;
mod page;

pub use api::*;
pub use page::YearlyPage;
