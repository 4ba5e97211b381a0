//! Live: what changes reaches every viewer who may see it, within a blink.

mod reader;
mod streams;

pub use reader::read;
pub use streams::{board, case, follow};
