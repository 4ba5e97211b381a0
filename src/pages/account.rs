//! Logging in and out.

pub mod api;
mod page;
#[cfg(feature = "ssr")]
mod password;

pub use page::LoginPage;
