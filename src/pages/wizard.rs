//! Filing a complaint, one question a page.

mod api;
mod check;
mod done;
mod flow;
mod locations;
mod question;
mod questions;
mod safety;
mod start;
mod summary;

pub use api::*;
pub use check::CheckPage;
pub use done::DonePage;
pub use flow::Wizard;
pub use question::StepPage;
pub use safety::{BeforePage, InformationPage, SomeoneElsePage};
pub use start::StartPage;
