//! Gehoor: complaints handling for childcare.
pub mod domain;
