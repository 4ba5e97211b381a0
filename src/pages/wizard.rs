//! Filing a complaint, one question a page.
//!
//! Every page is made by the server and works as plain HTML. Once its bundle is there, the browser goes on from question
//! to question by itself, saves behind it, and needs no network until the complaint is sent.

mod api;
mod check;
#[cfg(feature = "ssr")]
mod choice;
mod device;
#[cfg(feature = "ssr")]
mod done;
mod files;
mod flow;
#[cfg(feature = "ssr")]
mod full;
mod locations;
mod page;
mod question;
mod questions;
mod safety;
mod send;
mod shell;
mod start;
mod summary;
mod waits;
mod ways;

pub use api::*;
#[cfg(feature = "ssr")]
pub use choice::ChoicePage;
#[cfg(feature = "ssr")]
pub use done::DonePage;
#[cfg(feature = "ssr")]
pub use full::FullPage;
#[cfg(feature = "ssr")]
pub use page::WizardPage;
#[cfg(feature = "wizard")]
pub use page::wake;
