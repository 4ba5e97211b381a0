//! Writing the public report of a year: the coordinator's page, which needs no script.

mod api;
mod check;
mod figures;
mod page;
mod publish;
mod texts;

pub use api::*;
pub use page::YearlyPage;
