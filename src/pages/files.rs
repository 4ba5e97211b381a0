//! Photos and documents with the complaint that is being written. Made by the server; a small script shows how far they are.

mod api;
mod page;

pub use api::*;
pub use page::FilesPage;
