//! What lies outside the house: the mail, and files that come in.

pub mod files;
pub mod mail;
