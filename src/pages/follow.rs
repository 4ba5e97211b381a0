//! Following a complaint by its reference and code: no account, no names of staff.

mod address;
mod agreements;
mod api;
mod case;
mod forms;
mod judgement;
mod open;
mod page;
mod question;
mod readers;
mod sight;
mod standing;
mod timeline;
mod write;

pub use api::*;
pub use page::FollowPage;
pub use readers::ReadPage;
pub use sight::{Asked, Found, Happened, Improvement, Moment, Offer, Promise, Reads, Sight, Verdict};
