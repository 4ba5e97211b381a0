//! Filing a complaint, one question a page.

mod api;
mod check;
mod device;
mod done;
mod flow;
mod locations;
mod question;
mod questions;
mod safety;
mod shell;
mod start;
mod summary;
mod ways;

pub use api::*;
pub use check::CheckPage;
pub use done::DonePage;
pub use question::StepPage;
pub use safety::{BeforePage, InformationPage, SomeoneElsePage};
pub use shell::Wizard;
pub use start::StartPage;
