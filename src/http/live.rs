//! Live: what changes reaches every viewer who may see it, within a blink.

mod reader;
mod streams;
mod view;
mod watcher;

pub use reader::read;
pub use streams::{board, case, follow};
