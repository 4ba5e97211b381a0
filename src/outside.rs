//! What lies outside the house: the mail, files that come in, and the provider by which staff come in.

pub mod files;
pub mod mail;
pub mod provider;
