//! Following a complaint by its reference and code: no account, no names of staff.

mod address;
mod agreements;
#[cfg(feature = "ssr")]
mod along;
mod api;
mod case;
mod files;
mod forms;
mod judgement;
#[cfg(feature = "ssr")]
mod open;
mod page;
mod question;
mod readers;
mod sight;
mod standing;
mod timeline;
mod write;
mod wrote;

#[cfg(feature = "ssr")]
pub use along::ReadPage;
pub use api::*;
#[cfg(feature = "ssr")]
pub use page::FollowPage;
#[cfg(feature = "follow")]
pub use page::wake;
pub use sight::{Asked, Found, Happened, Improvement, Moment, Offer, Promise, Reached, Reads, Sight, Verdict, Wrote};
