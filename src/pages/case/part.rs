//! The page of a case for whoever holds points of it (R8): a small page of its own, made of what is theirs and of nothing
//! else.

mod data;
mod forms;
#[cfg(feature = "ssr")]
pub mod read;
mod view;

pub use data::PartData;
pub use view::PartPage;
