//! What lies outside the house: so far the mail.

pub mod mail;
