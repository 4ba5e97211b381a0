//! What a parent committee sees: the figures of its own location, in by a link in their mail. These pages need no script.

mod api;
mod ask;
mod beside;
mod page;

pub use api::*;
pub use ask::TakePage;
pub use page::CommitteePage;
