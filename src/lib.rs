//! Gehoor: complaints handling for childcare.
#![recursion_limit = "256"]

#[cfg(feature = "ui")]
pub mod components;
pub mod domain;
