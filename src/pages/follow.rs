//! Following a complaint by its reference and code: no account, no names of staff.

mod api;
mod case;
mod judgement;
mod open;
mod page;
mod sight;
mod standing;
mod timeline;
mod write;

pub use api::*;
pub use page::FollowPage;
pub use sight::{Found, Happened, Improvement, Moment, Promise, Sight, Verdict};
