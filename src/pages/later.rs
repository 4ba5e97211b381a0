//! Going on later, or on another device: a link by mail, and opening it. These pages need no script.

mod api;
mod ask;
mod behind;

pub use api::*;
pub use ask::LaterPage;
pub use behind::ResumePage;
