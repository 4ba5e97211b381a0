//! The start page, the regulation in plain words, and the frame around every page for parents.

mod api;
mod external;
mod frame;
mod regulation;
mod start;

pub use api::{Contact, LoadHome, Public, load_home};
pub use external::ExternalRoute;
pub use frame::{CoordinatorCard, PublicFrame, Trouble, lang};
pub use regulation::RegulationPage;
pub use start::HomePage;

#[cfg(feature = "ssr")]
pub use api::server;
