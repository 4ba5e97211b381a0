//! Coming in: the second factor, a password by a link, and one's own account. These pages need no script.

mod api;
mod code;
mod codes;
mod connect;
mod feed;
mod forgot;
mod frame;
mod mails;
mod own;
mod own_api;
mod set;

pub use api::*;
pub use code::CodePage;
pub use codes::CodesPage;
pub use connect::ConnectPage;
pub use feed::ChangeFeed;
pub use forgot::ForgotPage;
pub use own::OwnPage;
pub use own_api::*;
pub use set::SetPage;
