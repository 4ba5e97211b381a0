//! For who is complained about (R11): the personal link, and what it opens: the extract, the own side of it, and later
//! the outcome of the own points.

mod api;
mod page;
mod personal;

pub use api::*;
pub use page::HearingPage;
pub use personal::PersonalPage;
