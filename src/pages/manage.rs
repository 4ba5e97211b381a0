//! Keeping people and settings, for the administrator; and confirming proposals, for a second person. These pages need
//! no script, and show no case.

mod api;
mod categories;
mod closing;
mod contacts;
mod frame;
mod invite;
mod keeping_api;
mod list;
mod locations;
mod log;
mod named;
mod one;
mod places_api;
mod proposals;
mod retention;
mod retention_api;
mod settle_api;
mod texts;
mod texts_api;

pub use api::*;
pub use categories::CategoriesPage;
pub use closing::ClosingDaysPage;
pub use contacts::ContactsPage;
pub use invite::InvitePage;
pub use keeping_api::*;
pub use list::PeoplePage;
pub use locations::LocationsPage;
pub use log::LogPage;
pub use one::PersonPage;
pub use places_api::*;
pub use proposals::ProposalsPage;
pub use retention::RetentionPage;
pub use retention_api::*;
pub use settle_api::*;
pub use texts::TextsPage;
pub use texts_api::*;
