//! Keeping people and settings, for the administrator; and confirming proposals, for a second person. These pages need
//! no script, and show no case.

mod api;
mod frame;
mod invite;
mod list;
mod log;
mod named;
mod one;
mod proposals;
mod settle_api;

pub use api::*;
pub use invite::InvitePage;
pub use list::PeoplePage;
pub use log::LogPage;
pub use one::PersonPage;
pub use proposals::ProposalsPage;
pub use settle_api::*;
