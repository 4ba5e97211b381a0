//! The mail address and the code of whoever complains: confirming the one, taking a new one of the other. These pages need
//! no script.

mod api;
mod confirm;
mod key;
mod link;
mod lost;
mod parts;
mod shown;

pub use api::*;
pub use confirm::{ConfirmPage, ConfirmedPage};
pub use key::KeyPage;
pub use link::TakePage;
pub use lost::LostPage;
pub use shown::ShownPage;
