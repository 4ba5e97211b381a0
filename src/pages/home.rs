//! The start page, and the regulation in plain words.

mod regulation;
mod start;

pub use regulation::RegulationPage;
pub use start::HomePage;
