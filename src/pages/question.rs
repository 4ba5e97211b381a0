//! `/vraag`: a question to the coordinator, without a complaint (R2).

mod api;
mod done;
mod fields;
mod form;

pub use api::*;
pub use done::AskedPage;
pub use form::QuestionPage;
